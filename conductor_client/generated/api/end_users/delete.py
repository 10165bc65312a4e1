"""`DELETE /end-users/{id}`: Delete an end user."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ...._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ...._schema.containers import STRING, Record
from ...models.end_user_delete_result import EndUserDeleteResult, decode_end_user_delete_result

OPERATION: Operation[EndUserDeleteResult] = Operation(
    name="end_users.delete",
    method="DELETE",
    path="/end-users/{id}",
    effect=Effect.DELETE,
    answer=Answer(decode_end_user_delete_result, Record(lambda: EndUserDeleteResult)),
    path_parameters=(Parameter("id", "id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[EndUserDeleteResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> EndUserDeleteResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[EndUserDeleteResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> EndUserDeleteResult:
    return await client.send(OPERATION.request(arguments))
