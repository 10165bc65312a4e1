"""`POST /quickbooks-desktop/discount-items`: Create a discount item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.discount_item import DiscountItem, decode_discount_item
from ....models.discount_item_create import DiscountItemCreate, DiscountItemCreateDict

OPERATION: Operation[DiscountItem] = Operation(
    name="qbd.discount_items.create",
    method="POST",
    path="/quickbooks-desktop/discount-items",
    effect=Effect.CREATE,
    answer=Answer(decode_discount_item, Record(lambda: DiscountItem)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: DiscountItemCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[DiscountItemCreate | DiscountItemCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[DiscountItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> DiscountItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[DiscountItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> DiscountItem:
    return await client.send(OPERATION.request(arguments))
