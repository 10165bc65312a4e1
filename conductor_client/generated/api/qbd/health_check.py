"""`GET /quickbooks-desktop/health-check`: Check the connection to QuickBooks."""

from __future__ import annotations

from typing import TypedDict, Unpack

from ...._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ...._schema.containers import STRING, Record
from ....types import Unset
from ...models.health_check import HealthCheck, decode_health_check

OPERATION: Operation[HealthCheck] = Operation(
    name="qbd.health_check",
    method="GET",
    path="/quickbooks-desktop/health-check",
    effect=Effect.READ,
    answer=Answer(decode_health_check, Record(lambda: HealthCheck)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[HealthCheck]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> HealthCheck:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[HealthCheck]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> HealthCheck:
    return await client.send(OPERATION.request(arguments))
