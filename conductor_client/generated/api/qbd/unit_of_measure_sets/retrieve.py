"""`GET /quickbooks-desktop/unit-of-measure-sets/{id}`: Retrieve a unit-of-measure set."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.unit_of_measure_set import UnitOfMeasureSet, decode_unit_of_measure_set

OPERATION: Operation[UnitOfMeasureSet] = Operation(
    name="qbd.unit_of_measure_sets.retrieve",
    method="GET",
    path="/quickbooks-desktop/unit-of-measure-sets/{id}",
    effect=Effect.READ,
    answer=Answer(decode_unit_of_measure_set, Record(lambda: UnitOfMeasureSet)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[UnitOfMeasureSet]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> UnitOfMeasureSet:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[UnitOfMeasureSet]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> UnitOfMeasureSet:
    return await client.send(OPERATION.request(arguments))
