"""`GET /quickbooks-desktop/bill-credit-card-payments/{id}`: Retrieve a bill credit card payment."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.bill_credit_card_payment import BillCreditCardPayment, decode_bill_credit_card_payment

OPERATION: Operation[BillCreditCardPayment] = Operation(
    name="qbd.bill_credit_card_payments.retrieve",
    method="GET",
    path="/quickbooks-desktop/bill-credit-card-payments/{id}",
    effect=Effect.READ,
    answer=Answer(decode_bill_credit_card_payment, Record(lambda: BillCreditCardPayment)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[BillCreditCardPayment]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> BillCreditCardPayment:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[BillCreditCardPayment]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> BillCreditCardPayment:
    return await client.send(OPERATION.request(arguments))
