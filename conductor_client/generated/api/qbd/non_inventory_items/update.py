"""`POST /quickbooks-desktop/non-inventory-items/{id}`: Update a non-inventory item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.non_inventory_item import NonInventoryItem, decode_non_inventory_item
from ....models.non_inventory_item_update import NonInventoryItemUpdate, NonInventoryItemUpdateDict

OPERATION: Operation[NonInventoryItem] = Operation(
    name="qbd.non_inventory_items.update",
    method="POST",
    path="/quickbooks-desktop/non-inventory-items/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_non_inventory_item, Record(lambda: NonInventoryItem)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: NonInventoryItemUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[NonInventoryItemUpdate | NonInventoryItemUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[NonInventoryItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> NonInventoryItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[NonInventoryItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> NonInventoryItem:
    return await client.send(OPERATION.request(arguments))
