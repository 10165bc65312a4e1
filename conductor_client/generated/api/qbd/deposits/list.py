"""`GET /quickbooks-desktop/deposits`: List deposits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Paging, Parameter, Response
from ....._schema.containers import BOOLEAN, DATE, MOMENT_AFTER, MOMENT_BEFORE, STRING, Array, Record
from ....._schema.limits import integer
from .....types import DateInput, DateTimeInput, Unset
from ....models.deposit_page import DepositPage, decode_deposit_page

OPERATION: Operation[DepositPage] = Operation(
    name="qbd.deposits.list",
    method="GET",
    path="/quickbooks-desktop/deposits",
    effect=Effect.CURSOR_READ,
    answer=Answer(decode_deposit_page, Record(lambda: DepositPage)),
    query_parameters=(
        Parameter("ids", "ids", Array(STRING)),
        Parameter("limit", "limit", integer(1, 150)),
        Parameter("cursor", "cursor", STRING),
        Parameter("updated_after", "updatedAfter", MOMENT_AFTER),
        Parameter("updated_before", "updatedBefore", MOMENT_BEFORE),
        Parameter("transaction_date_from", "transactionDateFrom", DATE),
        Parameter("transaction_date_to", "transactionDateTo", DATE),
        Parameter("entity_ids", "entityIds", Array(STRING)),
        Parameter("account_ids", "accountIds", Array(STRING)),
        Parameter("currency_ids", "currencyIds", Array(STRING)),
        Parameter("include_line_items", "includeLineItems", BOOLEAN),
    ),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    overriding=("ids",),
    paging=Paging("cursor", "data", "next_cursor", "has_more", "remaining_count", ("id",)),
)


class Arguments(TypedDict, total=False):
    ids: Sequence[str] | None | Unset
    limit: int | None | Unset
    cursor: str | None | Unset
    updated_after: DateTimeInput | None | Unset
    updated_before: DateTimeInput | None | Unset
    transaction_date_from: DateInput | None | Unset
    transaction_date_to: DateInput | None | Unset
    entity_ids: Sequence[str] | None | Unset
    account_ids: Sequence[str] | None | Unset
    currency_ids: Sequence[str] | None | Unset
    include_line_items: bool | None | Unset
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[DepositPage]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> DepositPage:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[DepositPage]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> DepositPage:
    return await client.send(OPERATION.request(arguments))
