"""`GET /quickbooks-desktop/credit-card-charges`: List credit card charges."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Paging, Parameter, Response
from ....._schema.containers import BOOLEAN, DATE, MOMENT_AFTER, MOMENT_BEFORE, STRING, Array, Record
from ....._schema.limits import integer
from .....types import DateInput, DateTimeInput, Unset
from ....models.credit_card_charge_page import CreditCardChargePage, decode_credit_card_charge_page

OPERATION: Operation[CreditCardChargePage] = Operation(
    name="qbd.credit_card_charges.list",
    method="GET",
    path="/quickbooks-desktop/credit-card-charges",
    effect=Effect.CURSOR_READ,
    answer=Answer(decode_credit_card_charge_page, Record(lambda: CreditCardChargePage)),
    query_parameters=(
        Parameter("ids", "ids", Array(STRING)),
        Parameter("ref_numbers", "refNumbers", Array(STRING)),
        Parameter("limit", "limit", integer(1, 150)),
        Parameter("cursor", "cursor", STRING),
        Parameter("updated_after", "updatedAfter", MOMENT_AFTER),
        Parameter("updated_before", "updatedBefore", MOMENT_BEFORE),
        Parameter("transaction_date_from", "transactionDateFrom", DATE),
        Parameter("transaction_date_to", "transactionDateTo", DATE),
        Parameter("payee_ids", "payeeIds", Array(STRING)),
        Parameter("account_ids", "accountIds", Array(STRING)),
        Parameter("ref_number_contains", "refNumberContains", STRING),
        Parameter("ref_number_starts_with", "refNumberStartsWith", STRING),
        Parameter("ref_number_ends_with", "refNumberEndsWith", STRING),
        Parameter("ref_number_from", "refNumberFrom", STRING),
        Parameter("ref_number_to", "refNumberTo", STRING),
        Parameter("currency_ids", "currencyIds", Array(STRING)),
        Parameter("include_line_items", "includeLineItems", BOOLEAN),
    ),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    exclusive=(("ref_number_contains", "ref_number_starts_with", "ref_number_ends_with"),),
    overriding=("ids", "ref_numbers"),
    paging=Paging("cursor", "data", "next_cursor", "has_more", "remaining_count", ("id",)),
)


class Arguments(TypedDict, total=False):
    ids: Sequence[str] | None | Unset
    ref_numbers: Sequence[str] | None | Unset
    limit: int | None | Unset
    cursor: str | None | Unset
    updated_after: DateTimeInput | None | Unset
    updated_before: DateTimeInput | None | Unset
    transaction_date_from: DateInput | None | Unset
    transaction_date_to: DateInput | None | Unset
    payee_ids: Sequence[str] | None | Unset
    account_ids: Sequence[str] | None | Unset
    ref_number_contains: str | None | Unset
    ref_number_starts_with: str | None | Unset
    ref_number_ends_with: str | None | Unset
    ref_number_from: str | None | Unset
    ref_number_to: str | None | Unset
    currency_ids: Sequence[str] | None | Unset
    include_line_items: bool | None | Unset
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[CreditCardChargePage]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> CreditCardChargePage:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[CreditCardChargePage]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> CreditCardChargePage:
    return await client.send(OPERATION.request(arguments))
