"""`POST /quickbooks-desktop/credit-card-charges`: Create a credit card charge."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.credit_card_charge import CreditCardCharge, decode_credit_card_charge
from ....models.credit_card_charge_create import CreditCardChargeCreate, CreditCardChargeCreateDict

OPERATION: Operation[CreditCardCharge] = Operation(
    name="qbd.credit_card_charges.create",
    method="POST",
    path="/quickbooks-desktop/credit-card-charges",
    effect=Effect.CREATE,
    answer=Answer(decode_credit_card_charge, Record(lambda: CreditCardCharge)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: CreditCardChargeCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[CreditCardChargeCreate | CreditCardChargeCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[CreditCardCharge]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> CreditCardCharge:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[CreditCardCharge]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> CreditCardCharge:
    return await client.send(OPERATION.request(arguments))
