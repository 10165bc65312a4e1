"""`POST /quickbooks-desktop/subtotal-items`: Create a subtotal item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.subtotal_item import SubtotalItem, decode_subtotal_item
from ....models.subtotal_item_create import SubtotalItemCreate, SubtotalItemCreateDict

OPERATION: Operation[SubtotalItem] = Operation(
    name="qbd.subtotal_items.create",
    method="POST",
    path="/quickbooks-desktop/subtotal-items",
    effect=Effect.CREATE,
    answer=Answer(decode_subtotal_item, Record(lambda: SubtotalItem)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: SubtotalItemCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[SubtotalItemCreate | SubtotalItemCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[SubtotalItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> SubtotalItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[SubtotalItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> SubtotalItem:
    return await client.send(OPERATION.request(arguments))
