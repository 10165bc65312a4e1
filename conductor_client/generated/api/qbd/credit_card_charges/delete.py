"""`DELETE /quickbooks-desktop/credit-card-charges/{id}`: Delete a credit card charge."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.credit_card_charge_delete_result import (
    CreditCardChargeDeleteResult,
    decode_credit_card_charge_delete_result,
)

OPERATION: Operation[CreditCardChargeDeleteResult] = Operation(
    name="qbd.credit_card_charges.delete",
    method="DELETE",
    path="/quickbooks-desktop/credit-card-charges/{id}",
    effect=Effect.DELETE,
    answer=Answer(decode_credit_card_charge_delete_result, Record(lambda: CreditCardChargeDeleteResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[CreditCardChargeDeleteResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> CreditCardChargeDeleteResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[CreditCardChargeDeleteResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> CreditCardChargeDeleteResult:
    return await client.send(OPERATION.request(arguments))
