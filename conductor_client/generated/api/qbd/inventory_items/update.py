"""`POST /quickbooks-desktop/inventory-items/{id}`: Update an inventory item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.inventory_item import InventoryItem, decode_inventory_item
from ....models.inventory_item_update import InventoryItemUpdate, InventoryItemUpdateDict

OPERATION: Operation[InventoryItem] = Operation(
    name="qbd.inventory_items.update",
    method="POST",
    path="/quickbooks-desktop/inventory-items/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_inventory_item, Record(lambda: InventoryItem)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: InventoryItemUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[InventoryItemUpdate | InventoryItemUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[InventoryItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> InventoryItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[InventoryItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> InventoryItem:
    return await client.send(OPERATION.request(arguments))
