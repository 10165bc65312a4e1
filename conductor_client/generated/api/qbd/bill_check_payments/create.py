"""`POST /quickbooks-desktop/bill-check-payments`: Create a bill check payment."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._async.client import AsyncClient
from ....._core.accept import Response
from ....._core.operation import Answer, Body, Effect, Operation, Parameter
from ....._schema.containers import STRING, Record
from ....._sync.client import Client
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
    """What the functions below take by keyword."""

    conductor_end_user_id: str | Unset
    body: Required[BillCheckPaymentCreate | BillCheckPaymentCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[BillCheckPayment]:
    """Send the request and return the answer with its status, headers and request id."""
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> BillCheckPayment:
    """Send the request and return the decoded answer."""
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[BillCheckPayment]:
    """Send the request and return the answer with its status, headers and request id."""
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> BillCheckPayment:
    """Send the request and return the decoded answer."""
    return await client.send(OPERATION.request(arguments))
