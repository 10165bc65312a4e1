"""`POST /quickbooks-desktop/inventory-items`: Create an inventory item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.inventory_item import InventoryItem, decode_inventory_item
from ....models.inventory_item_create import InventoryItemCreate, InventoryItemCreateDict

OPERATION: Operation[InventoryItem] = Operation(
    name="qbd.inventory_items.create",
    method="POST",
    path="/quickbooks-desktop/inventory-items",
    effect=Effect.CREATE,
    answer=Answer(decode_inventory_item, Record(lambda: InventoryItem)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: InventoryItemCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[InventoryItemCreate | InventoryItemCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[InventoryItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> InventoryItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[InventoryItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> InventoryItem:
    return await client.send(OPERATION.request(arguments))
