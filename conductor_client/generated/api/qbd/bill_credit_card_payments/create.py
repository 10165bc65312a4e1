"""`POST /quickbooks-desktop/bill-credit-card-payments`: Create a bill credit card payment."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.bill_credit_card_payment import BillCreditCardPayment, decode_bill_credit_card_payment
from ....models.bill_credit_card_payment_create import BillCreditCardPaymentCreate, BillCreditCardPaymentCreateDict

OPERATION: Operation[BillCreditCardPayment] = Operation(
    name="qbd.bill_credit_card_payments.create",
    method="POST",
    path="/quickbooks-desktop/bill-credit-card-payments",
    effect=Effect.CREATE,
    answer=Answer(decode_bill_credit_card_payment, Record(lambda: BillCreditCardPayment)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: BillCreditCardPaymentCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[BillCreditCardPaymentCreate | BillCreditCardPaymentCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[BillCreditCardPayment]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> BillCreditCardPayment:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[BillCreditCardPayment]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> BillCreditCardPayment:
    return await client.send(OPERATION.request(arguments))
