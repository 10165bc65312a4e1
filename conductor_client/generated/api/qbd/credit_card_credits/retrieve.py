"""`GET /quickbooks-desktop/credit-card-credits/{id}`: Retrieve a credit card credit."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.credit_card_credit import CreditCardCredit, decode_credit_card_credit

OPERATION: Operation[CreditCardCredit] = Operation(
    name="qbd.credit_card_credits.retrieve",
    method="GET",
    path="/quickbooks-desktop/credit-card-credits/{id}",
    effect=Effect.READ,
    answer=Answer(decode_credit_card_credit, Record(lambda: CreditCardCredit)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[CreditCardCredit]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> CreditCardCredit:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[CreditCardCredit]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> CreditCardCredit:
    return await client.send(OPERATION.request(arguments))
