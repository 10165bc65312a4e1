"""`GET /quickbooks-desktop/transactions`: List transactions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Paging, Parameter, Response
from ....._schema.containers import DATE, MOMENT_AFTER, MOMENT_BEFORE, STRING, Array, Enumeration, Record, enumeration
from ....._schema.limits import integer
from .....types import DateInput, DateTimeInput, Unset
from ....literals import (
    REPORT_TRANSACTION_TYPE,
    TRANSACTION_DETAIL_LEVEL,
    ReportTransactionType,
    TransactionDetailLevel,
)
from ....models.transaction_page import TransactionPage, decode_transaction_page

_POSTING_STATUS = enumeration("either", "non_posting", "posting")
_PAYMENT_STATUS = enumeration("closed", "either", "open")
OPERATION: Operation[TransactionPage] = Operation(
    name="qbd.transactions.list",
    method="GET",
    path="/quickbooks-desktop/transactions",
    effect=Effect.CURSOR_READ,
    answer=Answer(decode_transaction_page, Record(lambda: TransactionPage)),
    query_parameters=(
        Parameter("ids", "ids", Array(STRING)),
        Parameter("limit", "limit", integer(1, 150)),
        Parameter("cursor", "cursor", STRING),
        Parameter("ref_numbers", "refNumbers", Array(STRING)),
        Parameter("ref_number_contains", "refNumberContains", STRING),
        Parameter("ref_number_starts_with", "refNumberStartsWith", STRING),
        Parameter("ref_number_ends_with", "refNumberEndsWith", STRING),
        Parameter("ref_number_from", "refNumberFrom", STRING),
        Parameter("ref_number_to", "refNumberTo", STRING),
        Parameter("updated_after", "updatedAfter", MOMENT_AFTER),
        Parameter("updated_before", "updatedBefore", MOMENT_BEFORE),
        Parameter("transaction_date_from", "transactionDateFrom", DATE),
        Parameter("transaction_date_to", "transactionDateTo", DATE),
        Parameter("entity_ids", "entityIds", Array(STRING)),
        Parameter("account_ids", "accountIds", Array(STRING)),
        Parameter("item_ids", "itemIds", Array(STRING)),
        Parameter("class_ids", "classIds", Array(STRING)),
        Parameter("transaction_types", "transactionTypes", Array(Enumeration(REPORT_TRANSACTION_TYPE))),
        Parameter("detail_level", "detailLevel", Enumeration(TRANSACTION_DETAIL_LEVEL)),
        Parameter("posting_status", "postingStatus", Enumeration(_POSTING_STATUS)),
        Parameter("payment_status", "paymentStatus", Enumeration(_PAYMENT_STATUS)),
        Parameter("currency_ids", "currencyIds", Array(STRING)),
    ),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    exclusive=(("ref_number_contains", "ref_number_starts_with", "ref_number_ends_with"),),
    overriding=("ids", "ref_numbers"),
    paging=Paging(
        "cursor", "data", "next_cursor", "has_more", "remaining_count", ("transaction_id", "transaction_line_id")
    ),
)


class Arguments(TypedDict, total=False):
    ids: Sequence[str] | None | Unset
    limit: int | None | Unset
    cursor: str | None | Unset
    ref_numbers: Sequence[str] | None | Unset
    ref_number_contains: str | None | Unset
    ref_number_starts_with: str | None | Unset
    ref_number_ends_with: str | None | Unset
    ref_number_from: str | None | Unset
    ref_number_to: str | None | Unset
    updated_after: DateTimeInput | None | Unset
    updated_before: DateTimeInput | None | Unset
    transaction_date_from: DateInput | None | Unset
    transaction_date_to: DateInput | None | Unset
    entity_ids: Sequence[str] | None | Unset
    account_ids: Sequence[str] | None | Unset
    item_ids: Sequence[str] | None | Unset
    class_ids: Sequence[str] | None | Unset
    transaction_types: Sequence[ReportTransactionType] | None | Unset
    detail_level: TransactionDetailLevel | None | Unset
    posting_status: Literal["either", "non_posting", "posting"] | None | Unset
    payment_status: Literal["closed", "either", "open"] | None | Unset
    currency_ids: Sequence[str] | None | Unset
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[TransactionPage]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> TransactionPage:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[TransactionPage]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> TransactionPage:
    return await client.send(OPERATION.request(arguments))
