"""`POST /quickbooks-desktop/estimates/{id}`: Update an estimate."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.estimate import Estimate, decode_estimate
from ....models.estimate_update import EstimateUpdate, EstimateUpdateDict

OPERATION: Operation[Estimate] = Operation(
    name="qbd.estimates.update",
    method="POST",
    path="/quickbooks-desktop/estimates/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_estimate, Record(lambda: Estimate)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: EstimateUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[EstimateUpdate | EstimateUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Estimate]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Estimate:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Estimate]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Estimate:
    return await client.send(OPERATION.request(arguments))
