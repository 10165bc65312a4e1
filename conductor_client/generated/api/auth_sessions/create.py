"""`POST /auth-sessions`: Create an auth session."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ...._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Response
from ...._schema.containers import Record
from ...models.auth_session import AuthSession, decode_auth_session
from ...models.auth_session_create import AuthSessionCreate, AuthSessionCreateDict

OPERATION: Operation[AuthSession] = Operation(
    name="auth_sessions.create",
    method="POST",
    path="/auth-sessions",
    effect=Effect.CREATE,
    repeatable=True,
    answer=Answer(decode_auth_session, Record(lambda: AuthSession)),
    body=Body("body", Record(lambda: AuthSessionCreate)),
)


class Arguments(TypedDict, total=False):
    body: Required[AuthSessionCreate | AuthSessionCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[AuthSession]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> AuthSession:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[AuthSession]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> AuthSession:
    return await client.send(OPERATION.request(arguments))
