"""`POST /quickbooks-desktop/receive-payments`: Create a received payment."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.receive_payment import ReceivePayment, decode_receive_payment
from ....models.receive_payment_create import ReceivePaymentCreate, ReceivePaymentCreateDict

OPERATION: Operation[ReceivePayment] = Operation(
    name="qbd.receive_payments.create",
    method="POST",
    path="/quickbooks-desktop/receive-payments",
    effect=Effect.CREATE,
    answer=Answer(decode_receive_payment, Record(lambda: ReceivePayment)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: ReceivePaymentCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[ReceivePaymentCreate | ReceivePaymentCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[ReceivePayment]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> ReceivePayment:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[ReceivePayment]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> ReceivePayment:
    return await client.send(OPERATION.request(arguments))
