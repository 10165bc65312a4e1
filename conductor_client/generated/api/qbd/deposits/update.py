"""`POST /quickbooks-desktop/deposits/{id}`: Update a deposit."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.deposit import Deposit, decode_deposit
from ....models.deposit_update import DepositUpdate, DepositUpdateDict

OPERATION: Operation[Deposit] = Operation(
    name="qbd.deposits.update",
    method="POST",
    path="/quickbooks-desktop/deposits/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_deposit, Record(lambda: Deposit)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: DepositUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[DepositUpdate | DepositUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Deposit]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Deposit:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Deposit]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Deposit:
    return await client.send(OPERATION.request(arguments))
