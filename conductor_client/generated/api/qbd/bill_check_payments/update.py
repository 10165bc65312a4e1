"""`POST /quickbooks-desktop/bill-check-payments/{id}`: Update a bill check payment."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.bill_check_payment import BillCheckPayment, decode_bill_check_payment
from ....models.bill_check_payment_update import BillCheckPaymentUpdate, BillCheckPaymentUpdateDict

OPERATION: Operation[BillCheckPayment] = Operation(
    name="qbd.bill_check_payments.update",
    method="POST",
    path="/quickbooks-desktop/bill-check-payments/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_bill_check_payment, Record(lambda: BillCheckPayment)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: BillCheckPaymentUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[BillCheckPaymentUpdate | BillCheckPaymentUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[BillCheckPayment]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> BillCheckPayment:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[BillCheckPayment]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> BillCheckPayment:
    return await client.send(OPERATION.request(arguments))
