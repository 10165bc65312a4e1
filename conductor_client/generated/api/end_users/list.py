"""`GET /end-users`: List end users."""

from __future__ import annotations

from typing import TypedDict, Unpack

from ...._async.client import AsyncClient
from ...._core.accept import Response
from ...._core.operation import Answer, Effect, Operation
from ...._schema.containers import Record
from ...._sync.client import Client
from ...models.end_user_list import EndUserList, decode_end_user_list

OPERATION: Operation[EndUserList] = Operation(
    name="end_users.list",
    method="GET",
    path="/end-users",
    effect=Effect.READ,
    answer=Answer(decode_end_user_list, Record(lambda: EndUserList)),
)


class Arguments(TypedDict, total=False):
    """What the functions below take by keyword."""


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[EndUserList]:
    """Send the request and return the answer with its status, headers and request id."""
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> EndUserList:
    """Send the request and return the decoded answer."""
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[EndUserList]:
    """Send the request and return the answer with its status, headers and request id."""
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> EndUserList:
    """Send the request and return the decoded answer."""
    return await client.send(OPERATION.request(arguments))
