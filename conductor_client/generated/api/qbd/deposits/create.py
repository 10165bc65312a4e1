"""`POST /quickbooks-desktop/deposits`: Create a deposit."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.deposit import Deposit, decode_deposit
from ....models.deposit_create import DepositCreate, DepositCreateDict

OPERATION: Operation[Deposit] = Operation(
    name="qbd.deposits.create",
    method="POST",
    path="/quickbooks-desktop/deposits",
    effect=Effect.CREATE,
    answer=Answer(decode_deposit, Record(lambda: Deposit)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: DepositCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[DepositCreate | DepositCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Deposit]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Deposit:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Deposit]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Deposit:
    return await client.send(OPERATION.request(arguments))
