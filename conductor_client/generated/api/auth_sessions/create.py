"""`POST /auth-sessions`: Create an auth session."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ...._async.client import AsyncClient
from ...._core.accept import Response
from ...._core.operation import Answer, Body, Effect, Operation
from ...._schema.containers import Record
from ...._sync.client import Client
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
    """What the functions below take by keyword."""

    body: Required[AuthSessionCreate | AuthSessionCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[AuthSession]:
    """Send the request and return the answer with its status, headers and request id."""
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> AuthSession:
    """Send the request and return the decoded answer."""
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[AuthSession]:
    """Send the request and return the answer with its status, headers and request id."""
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> AuthSession:
    """Send the request and return the decoded answer."""
    return await client.send(OPERATION.request(arguments))
