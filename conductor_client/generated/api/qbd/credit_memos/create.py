"""`POST /quickbooks-desktop/credit-memos`: Create a credit memo."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.credit_memo import CreditMemo, decode_credit_memo
from ....models.credit_memo_create import CreditMemoCreate, CreditMemoCreateDict

OPERATION: Operation[CreditMemo] = Operation(
    name="qbd.credit_memos.create",
    method="POST",
    path="/quickbooks-desktop/credit-memos",
    effect=Effect.CREATE,
    answer=Answer(decode_credit_memo, Record(lambda: CreditMemo)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: CreditMemoCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[CreditMemoCreate | CreditMemoCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[CreditMemo]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> CreditMemo:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[CreditMemo]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> CreditMemo:
    return await client.send(OPERATION.request(arguments))
