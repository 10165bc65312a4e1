"""`DELETE /quickbooks-desktop/credit-memos/{id}`: Delete a credit memo."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.credit_memo_delete_result import CreditMemoDeleteResult, decode_credit_memo_delete_result

OPERATION: Operation[CreditMemoDeleteResult] = Operation(
    name="qbd.credit_memos.delete",
    method="DELETE",
    path="/quickbooks-desktop/credit-memos/{id}",
    effect=Effect.DELETE,
    answer=Answer(decode_credit_memo_delete_result, Record(lambda: CreditMemoDeleteResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[CreditMemoDeleteResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> CreditMemoDeleteResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[CreditMemoDeleteResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> CreditMemoDeleteResult:
    return await client.send(OPERATION.request(arguments))
