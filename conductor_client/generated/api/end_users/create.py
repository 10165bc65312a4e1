"""`POST /end-users`: Create an end user."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ...._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Response
from ...._schema.containers import Record
from ...models.end_user import EndUser, decode_end_user
from ...models.end_user_create import EndUserCreate, EndUserCreateDict

OPERATION: Operation[EndUser] = Operation(
    name="end_users.create",
    method="POST",
    path="/end-users",
    effect=Effect.CREATE,
    answer=Answer(decode_end_user, Record(lambda: EndUser)),
    body=Body("body", Record(lambda: EndUserCreate)),
)


class Arguments(TypedDict, total=False):
    body: Required[EndUserCreate | EndUserCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[EndUser]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> EndUser:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[EndUser]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> EndUser:
    return await client.send(OPERATION.request(arguments))
