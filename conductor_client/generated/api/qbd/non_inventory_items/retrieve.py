"""`GET /quickbooks-desktop/non-inventory-items/{id}`: Retrieve a non-inventory item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.non_inventory_item import NonInventoryItem, decode_non_inventory_item

OPERATION: Operation[NonInventoryItem] = Operation(
    name="qbd.non_inventory_items.retrieve",
    method="GET",
    path="/quickbooks-desktop/non-inventory-items/{id}",
    effect=Effect.READ,
    answer=Answer(decode_non_inventory_item, Record(lambda: NonInventoryItem)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[NonInventoryItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> NonInventoryItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[NonInventoryItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> NonInventoryItem:
    return await client.send(OPERATION.request(arguments))
