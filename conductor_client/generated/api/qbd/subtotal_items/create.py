"""`POST /quickbooks-desktop/subtotal-items`: Create a subtotal item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._async.client import AsyncClient
from ....._core.accept import Response
from ....._core.operation import Answer, Body, Effect, Operation, Parameter
from ....._schema.containers import STRING, Record
from ....._sync.client import Client
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
    """What the functions below take by keyword."""

    conductor_end_user_id: str | Unset
    body: Required[SubtotalItemCreate | SubtotalItemCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[SubtotalItem]:
    """Send the request and return the answer with its status, headers and request id."""
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> SubtotalItem:
    """Send the request and return the decoded answer."""
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[SubtotalItem]:
    """Send the request and return the answer with its status, headers and request id."""
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> SubtotalItem:
    """Send the request and return the decoded answer."""
    return await client.send(OPERATION.request(arguments))
