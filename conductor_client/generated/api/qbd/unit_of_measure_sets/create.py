"""`POST /quickbooks-desktop/unit-of-measure-sets`: Create a unit-of-measure set."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.unit_of_measure_set import UnitOfMeasureSet, decode_unit_of_measure_set
from ....models.unit_of_measure_set_create import UnitOfMeasureSetCreate, UnitOfMeasureSetCreateDict

OPERATION: Operation[UnitOfMeasureSet] = Operation(
    name="qbd.unit_of_measure_sets.create",
    method="POST",
    path="/quickbooks-desktop/unit-of-measure-sets",
    effect=Effect.CREATE,
    answer=Answer(decode_unit_of_measure_set, Record(lambda: UnitOfMeasureSet)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: UnitOfMeasureSetCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[UnitOfMeasureSetCreate | UnitOfMeasureSetCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[UnitOfMeasureSet]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> UnitOfMeasureSet:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[UnitOfMeasureSet]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> UnitOfMeasureSet:
    return await client.send(OPERATION.request(arguments))
