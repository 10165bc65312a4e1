"""`GET /quickbooks-desktop/customers`: List customers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Paging, Parameter, Response
from ....._schema.containers import (
    BOOLEAN,
    DECIMAL,
    MOMENT_AFTER,
    MOMENT_BEFORE,
    STRING,
    Array,
    Enumeration,
    Record,
    enumeration,
)
from ....._schema.limits import integer
from .....types import DateTimeInput, DecimalInput, Unset
from ....models.customer_page import CustomerPage, decode_customer_page

_STATUS = enumeration("active", "all", "inactive")
OPERATION: Operation[CustomerPage] = Operation(
    name="qbd.customers.list",
    method="GET",
    path="/quickbooks-desktop/customers",
    effect=Effect.CURSOR_READ,
    answer=Answer(decode_customer_page, Record(lambda: CustomerPage)),
    query_parameters=(
        Parameter("ids", "ids", Array(STRING)),
        Parameter("full_names", "fullNames", Array(STRING)),
        Parameter("limit", "limit", integer(1, 150)),
        Parameter("cursor", "cursor", STRING),
        Parameter("status", "status", Enumeration(_STATUS)),
        Parameter("updated_after", "updatedAfter", MOMENT_AFTER),
        Parameter("updated_before", "updatedBefore", MOMENT_BEFORE),
        Parameter("name_contains", "nameContains", STRING),
        Parameter("name_starts_with", "nameStartsWith", STRING),
        Parameter("name_ends_with", "nameEndsWith", STRING),
        Parameter("name_from", "nameFrom", STRING),
        Parameter("name_to", "nameTo", STRING),
        Parameter("total_balance", "totalBalance", DECIMAL),
        Parameter("total_balance_greater_than", "totalBalanceGreaterThan", DECIMAL),
        Parameter("total_balance_greater_than_or_equal_to", "totalBalanceGreaterThanOrEqualTo", DECIMAL),
        Parameter("total_balance_less_than", "totalBalanceLessThan", DECIMAL),
        Parameter("total_balance_less_than_or_equal_to", "totalBalanceLessThanOrEqualTo", DECIMAL),
        Parameter("currency_ids", "currencyIds", Array(STRING)),
        Parameter("class_ids", "classIds", Array(STRING)),
        Parameter("exclude_alternate_shipping_addresses", "excludeAlternateShippingAddresses", BOOLEAN),
    ),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    exclusive=(
        ("name_contains", "name_starts_with", "name_ends_with"),
        (
            "total_balance",
            "total_balance_greater_than",
            "total_balance_greater_than_or_equal_to",
            "total_balance_less_than",
            "total_balance_less_than_or_equal_to",
        ),
    ),
    overriding=("ids", "full_names"),
    paging=Paging("cursor", "data", "next_cursor", "has_more", "remaining_count", ("id",)),
)


class Arguments(TypedDict, total=False):
    ids: Sequence[str] | None | Unset
    full_names: Sequence[str] | None | Unset
    limit: int | None | Unset
    cursor: str | None | Unset
    status: Literal["active", "all", "inactive"] | None | Unset
    updated_after: DateTimeInput | None | Unset
    updated_before: DateTimeInput | None | Unset
    name_contains: str | None | Unset
    name_starts_with: str | None | Unset
    name_ends_with: str | None | Unset
    name_from: str | None | Unset
    name_to: str | None | Unset
    total_balance: DecimalInput | None | Unset
    total_balance_greater_than: DecimalInput | None | Unset
    total_balance_greater_than_or_equal_to: DecimalInput | None | Unset
    total_balance_less_than: DecimalInput | None | Unset
    total_balance_less_than_or_equal_to: DecimalInput | None | Unset
    currency_ids: Sequence[str] | None | Unset
    class_ids: Sequence[str] | None | Unset
    exclude_alternate_shipping_addresses: bool | None | Unset
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[CustomerPage]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> CustomerPage:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[CustomerPage]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> CustomerPage:
    return await client.send(OPERATION.request(arguments))
