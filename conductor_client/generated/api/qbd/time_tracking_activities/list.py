"""`GET /quickbooks-desktop/time-tracking-activities`: List time tracking activities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Paging, Parameter, Response
from ....._schema.containers import DATE, MOMENT_AFTER, MOMENT_BEFORE, STRING, Array, Record
from ....._schema.limits import integer
from .....types import DateInput, DateTimeInput, Unset
from ....models.time_tracking_activity_page import TimeTrackingActivityPage, decode_time_tracking_activity_page

OPERATION: Operation[TimeTrackingActivityPage] = Operation(
    name="qbd.time_tracking_activities.list",
    method="GET",
    path="/quickbooks-desktop/time-tracking-activities",
    effect=Effect.CURSOR_READ,
    answer=Answer(decode_time_tracking_activity_page, Record(lambda: TimeTrackingActivityPage)),
    query_parameters=(
        Parameter("ids", "ids", Array(STRING)),
        Parameter("limit", "limit", integer(1, 150)),
        Parameter("cursor", "cursor", STRING),
        Parameter("updated_after", "updatedAfter", MOMENT_AFTER),
        Parameter("updated_before", "updatedBefore", MOMENT_BEFORE),
        Parameter("transaction_date_from", "transactionDateFrom", DATE),
        Parameter("transaction_date_to", "transactionDateTo", DATE),
        Parameter("entity_ids", "entityIds", Array(STRING)),
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
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[TimeTrackingActivityPage]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> TimeTrackingActivityPage:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[TimeTrackingActivityPage]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> TimeTrackingActivityPage:
    return await client.send(OPERATION.request(arguments))
