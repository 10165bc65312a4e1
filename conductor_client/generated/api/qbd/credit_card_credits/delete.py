"""`DELETE /quickbooks-desktop/credit-card-credits/{id}`: Delete a credit card credit."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.credit_card_credit_delete_result import (
    CreditCardCreditDeleteResult,
    decode_credit_card_credit_delete_result,
)

OPERATION: Operation[CreditCardCreditDeleteResult] = Operation(
    name="qbd.credit_card_credits.delete",
    method="DELETE",
    path="/quickbooks-desktop/credit-card-credits/{id}",
    effect=Effect.DELETE,
    answer=Answer(decode_credit_card_credit_delete_result, Record(lambda: CreditCardCreditDeleteResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[CreditCardCreditDeleteResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> CreditCardCreditDeleteResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[CreditCardCreditDeleteResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> CreditCardCreditDeleteResult:
    return await client.send(OPERATION.request(arguments))
