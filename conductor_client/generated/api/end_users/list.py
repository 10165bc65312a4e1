"""`GET /end-users`: List end users."""

from __future__ import annotations

from typing import TypedDict, Unpack

from ...._endpoint import Answer, AsyncClient, Client, Effect, Operation, Response
from ...._schema.containers import Record
from ...models.end_user_list import EndUserList, decode_end_user_list

OPERATION: Operation[EndUserList] = Operation(
    name="end_users.list",
    method="GET",
    path="/end-users",
    effect=Effect.READ,
    answer=Answer(decode_end_user_list, Record(lambda: EndUserList)),
)


class Arguments(TypedDict, total=False):
    """No arguments."""


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[EndUserList]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> EndUserList:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[EndUserList]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> EndUserList:
    return await client.send(OPERATION.request(arguments))
