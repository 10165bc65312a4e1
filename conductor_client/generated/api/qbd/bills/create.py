"""`POST /quickbooks-desktop/bills`: Create a bill."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.bill import Bill, decode_bill
from ....models.bill_create import BillCreate, BillCreateDict

OPERATION: Operation[Bill] = Operation(
    name="qbd.bills.create",
    method="POST",
    path="/quickbooks-desktop/bills",
    effect=Effect.CREATE,
    answer=Answer(decode_bill, Record(lambda: Bill)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: BillCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[BillCreate | BillCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Bill]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Bill:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Bill]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Bill:
    return await client.send(OPERATION.request(arguments))
