"""`POST /quickbooks-desktop/bill-check-payments`: Create a bill check payment."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.bill_check_payment import BillCheckPayment, decode_bill_check_payment
from ....models.bill_check_payment_create import BillCheckPaymentCreate, BillCheckPaymentCreateDict

OPERATION: Operation[BillCheckPayment] = Operation(
    name="qbd.bill_check_payments.create",
    method="POST",
    path="/quickbooks-desktop/bill-check-payments",
    effect=Effect.CREATE,
    answer=Answer(decode_bill_check_payment, Record(lambda: BillCheckPayment)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: BillCheckPaymentCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[BillCheckPaymentCreate | BillCheckPaymentCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[BillCheckPayment]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> BillCheckPayment:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[BillCheckPayment]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> BillCheckPayment:
    return await client.send(OPERATION.request(arguments))
