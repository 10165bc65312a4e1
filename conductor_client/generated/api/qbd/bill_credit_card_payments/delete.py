"""`DELETE /quickbooks-desktop/bill-credit-card-payments/{id}`: Delete a bill credit card payment."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.bill_credit_card_payment_delete_result import (
    BillCreditCardPaymentDeleteResult,
    decode_bill_credit_card_payment_delete_result,
)

OPERATION: Operation[BillCreditCardPaymentDeleteResult] = Operation(
    name="qbd.bill_credit_card_payments.delete",
    method="DELETE",
    path="/quickbooks-desktop/bill-credit-card-payments/{id}",
    effect=Effect.DELETE,
    answer=Answer(decode_bill_credit_card_payment_delete_result, Record(lambda: BillCreditCardPaymentDeleteResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[BillCreditCardPaymentDeleteResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> BillCreditCardPaymentDeleteResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[BillCreditCardPaymentDeleteResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> BillCreditCardPaymentDeleteResult:
    return await client.send(OPERATION.request(arguments))
