"""`GET /end-users/{id}`: Retrieve an end user."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ...._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ...._schema.containers import STRING, Record
from ...models.end_user import EndUser, decode_end_user

OPERATION: Operation[EndUser] = Operation(
    name="end_users.retrieve",
    method="GET",
    path="/end-users/{id}",
    effect=Effect.READ,
    answer=Answer(decode_end_user, Record(lambda: EndUser)),
    path_parameters=(Parameter("id", "id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[EndUser]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> EndUser:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[EndUser]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> EndUser:
    return await client.send(OPERATION.request(arguments))
