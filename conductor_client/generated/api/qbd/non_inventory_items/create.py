"""`POST /quickbooks-desktop/non-inventory-items`: Create a non-inventory item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.non_inventory_item import NonInventoryItem, decode_non_inventory_item
from ....models.non_inventory_item_create import NonInventoryItemCreate, NonInventoryItemCreateDict

OPERATION: Operation[NonInventoryItem] = Operation(
    name="qbd.non_inventory_items.create",
    method="POST",
    path="/quickbooks-desktop/non-inventory-items",
    effect=Effect.CREATE,
    answer=Answer(decode_non_inventory_item, Record(lambda: NonInventoryItem)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: NonInventoryItemCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[NonInventoryItemCreate | NonInventoryItemCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[NonInventoryItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> NonInventoryItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[NonInventoryItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> NonInventoryItem:
    return await client.send(OPERATION.request(arguments))
