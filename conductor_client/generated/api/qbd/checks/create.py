"""`POST /quickbooks-desktop/checks`: Create a check."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.check import Check, decode_check
from ....models.check_create import CheckCreate, CheckCreateDict

OPERATION: Operation[Check] = Operation(
    name="qbd.checks.create",
    method="POST",
    path="/quickbooks-desktop/checks",
    effect=Effect.CREATE,
    answer=Answer(decode_check, Record(lambda: Check)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: CheckCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[CheckCreate | CheckCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Check]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Check:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Check]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Check:
    return await client.send(OPERATION.request(arguments))
