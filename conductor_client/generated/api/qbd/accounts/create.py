"""`POST /quickbooks-desktop/accounts`: Create an account."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.account import Account, decode_account
from ....models.account_create import AccountCreate, AccountCreateDict

OPERATION: Operation[Account] = Operation(
    name="qbd.accounts.create",
    method="POST",
    path="/quickbooks-desktop/accounts",
    effect=Effect.CREATE,
    answer=Answer(decode_account, Record(lambda: Account)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: AccountCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[AccountCreate | AccountCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Account]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Account:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Account]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Account:
    return await client.send(OPERATION.request(arguments))
