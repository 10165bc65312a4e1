"""`POST /quickbooks-desktop/credit-card-refunds/{id}/void`: Void a credit card refund."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.credit_card_refund_void_result import CreditCardRefundVoidResult, decode_credit_card_refund_void_result

OPERATION: Operation[CreditCardRefundVoidResult] = Operation(
    name="qbd.credit_card_refunds.void",
    method="POST",
    path="/quickbooks-desktop/credit-card-refunds/{id}/void",
    effect=Effect.VOID,
    answer=Answer(decode_credit_card_refund_void_result, Record(lambda: CreditCardRefundVoidResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[CreditCardRefundVoidResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> CreditCardRefundVoidResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[CreditCardRefundVoidResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> CreditCardRefundVoidResult:
    return await client.send(OPERATION.request(arguments))
