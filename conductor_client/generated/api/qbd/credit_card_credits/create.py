"""`POST /quickbooks-desktop/credit-card-credits`: Create a credit card credit."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.credit_card_credit import CreditCardCredit, decode_credit_card_credit
from ....models.credit_card_credit_create import CreditCardCreditCreate, CreditCardCreditCreateDict

OPERATION: Operation[CreditCardCredit] = Operation(
    name="qbd.credit_card_credits.create",
    method="POST",
    path="/quickbooks-desktop/credit-card-credits",
    effect=Effect.CREATE,
    answer=Answer(decode_credit_card_credit, Record(lambda: CreditCardCredit)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: CreditCardCreditCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[CreditCardCreditCreate | CreditCardCreditCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[CreditCardCredit]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> CreditCardCredit:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[CreditCardCredit]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> CreditCardCredit:
    return await client.send(OPERATION.request(arguments))
