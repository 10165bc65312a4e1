"""`GET /quickbooks-desktop/preferences`: Retrieve the preferences."""

from __future__ import annotations

from typing import TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.preferences import Preferences, decode_preferences

OPERATION: Operation[Preferences] = Operation(
    name="qbd.preferences.retrieve",
    method="GET",
    path="/quickbooks-desktop/preferences",
    effect=Effect.READ,
    answer=Answer(decode_preferences, Record(lambda: Preferences)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Preferences]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Preferences:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Preferences]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Preferences:
    return await client.send(OPERATION.request(arguments))
