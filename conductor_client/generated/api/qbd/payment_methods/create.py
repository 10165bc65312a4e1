"""`POST /quickbooks-desktop/payment-methods`: Create a payment method."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.payment_method import PaymentMethod, decode_payment_method
from ....models.payment_method_create import PaymentMethodCreate, PaymentMethodCreateDict

OPERATION: Operation[PaymentMethod] = Operation(
    name="qbd.payment_methods.create",
    method="POST",
    path="/quickbooks-desktop/payment-methods",
    effect=Effect.CREATE,
    answer=Answer(decode_payment_method, Record(lambda: PaymentMethod)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: PaymentMethodCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[PaymentMethodCreate | PaymentMethodCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[PaymentMethod]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> PaymentMethod:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[PaymentMethod]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> PaymentMethod:
    return await client.send(OPERATION.request(arguments))
