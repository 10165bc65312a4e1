"""`POST /quickbooks-desktop/credit-card-refunds`: Create a credit card refund."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.credit_card_refund import CreditCardRefund, decode_credit_card_refund
from ....models.credit_card_refund_create import CreditCardRefundCreate, CreditCardRefundCreateDict

OPERATION: Operation[CreditCardRefund] = Operation(
    name="qbd.credit_card_refunds.create",
    method="POST",
    path="/quickbooks-desktop/credit-card-refunds",
    effect=Effect.CREATE,
    answer=Answer(decode_credit_card_refund, Record(lambda: CreditCardRefund)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: CreditCardRefundCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[CreditCardRefundCreate | CreditCardRefundCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[CreditCardRefund]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> CreditCardRefund:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[CreditCardRefund]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> CreditCardRefund:
    return await client.send(OPERATION.request(arguments))
