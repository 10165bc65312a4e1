"""`POST /quickbooks-desktop/credit-memos/{id}/void`: Void a credit memo."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.credit_memo_void_result import CreditMemoVoidResult, decode_credit_memo_void_result

OPERATION: Operation[CreditMemoVoidResult] = Operation(
    name="qbd.credit_memos.void",
    method="POST",
    path="/quickbooks-desktop/credit-memos/{id}/void",
    effect=Effect.VOID,
    answer=Answer(decode_credit_memo_void_result, Record(lambda: CreditMemoVoidResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[CreditMemoVoidResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> CreditMemoVoidResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[CreditMemoVoidResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> CreditMemoVoidResult:
    return await client.send(OPERATION.request(arguments))
