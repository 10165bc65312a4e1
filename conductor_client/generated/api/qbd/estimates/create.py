"""`POST /quickbooks-desktop/estimates`: Create an estimate."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.estimate import Estimate, decode_estimate
from ....models.estimate_create import EstimateCreate, EstimateCreateDict

OPERATION: Operation[Estimate] = Operation(
    name="qbd.estimates.create",
    method="POST",
    path="/quickbooks-desktop/estimates",
    effect=Effect.CREATE,
    answer=Answer(decode_estimate, Record(lambda: Estimate)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: EstimateCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[EstimateCreate | EstimateCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Estimate]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Estimate:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Estimate]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Estimate:
    return await client.send(OPERATION.request(arguments))
