"""`GET /quickbooks-desktop/reports/job`: Run a job report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import BOOLEAN, DATE, STRING, Array, Enumeration, Record, enumeration
from .....types import DateInput, Unset
from ....literals import (
    DATE_MACRO,
    ITEM_TYPE,
    JOB_REPORT_TYPE,
    REPORT_ACCOUNT_TYPE,
    REPORT_TRANSACTION_TYPE,
    SUMMARIZE_COLUMNS_BY,
    DateMacro,
    ItemType,
    JobReportType,
    ReportAccountType,
    ReportTransactionType,
    SummarizeColumnsBy,
)
from ....models.report import Report, decode_report

_ENTITY_TYPE = enumeration("customer", "employee", "other_name", "vendor")
_DETAIL_LEVEL = enumeration("all", "all_except_summary", "summary_only")
_POSTING_STATUS = enumeration("either", "non_posting", "posting")
OPERATION: Operation[Report] = Operation(
    name="qbd.reports.job",
    method="GET",
    path="/quickbooks-desktop/reports/job",
    effect=Effect.READ,
    answer=Answer(decode_report, Record(lambda: Report)),
    query_parameters=(
        Parameter("report_type", "reportType", Enumeration(JOB_REPORT_TYPE), required=True),
        Parameter("report_date_from", "reportDateFrom", DATE),
        Parameter("report_date_to", "reportDateTo", DATE),
        Parameter("report_date_macro", "reportDateMacro", Enumeration(DATE_MACRO)),
        Parameter("account_type", "accountType", Enumeration(REPORT_ACCOUNT_TYPE)),
        Parameter("account_ids", "accountIds", Array(STRING)),
        Parameter("account_full_names", "accountFullNames", Array(STRING)),
        Parameter("entity_type", "entityType", Enumeration(_ENTITY_TYPE)),
        Parameter("entity_ids", "entityIds", Array(STRING)),
        Parameter("entity_full_names", "entityFullNames", Array(STRING)),
        Parameter("item_type", "itemType", Enumeration(ITEM_TYPE)),
        Parameter("item_ids", "itemIds", Array(STRING)),
        Parameter("item_full_names", "itemFullNames", Array(STRING)),
        Parameter("class_ids", "classIds", Array(STRING)),
        Parameter("class_full_names", "classFullNames", Array(STRING)),
        Parameter("transaction_types", "transactionTypes", Array(Enumeration(REPORT_TRANSACTION_TYPE))),
        Parameter("detail_level", "detailLevel", Enumeration(_DETAIL_LEVEL)),
        Parameter("posting_status", "postingStatus", Enumeration(_POSTING_STATUS)),
        Parameter("updated_after", "updatedAfter", DATE),
        Parameter("updated_before", "updatedBefore", DATE),
        Parameter("updated_date_macro", "updatedDateMacro", Enumeration(DATE_MACRO)),
        Parameter("summarize_columns_by", "summarizeColumnsBy", Enumeration(SUMMARIZE_COLUMNS_BY)),
        Parameter("include_subcolumns", "includeSubcolumns", BOOLEAN),
    ),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    exclusive=(
        ("account_type", "account_ids", "account_full_names"),
        ("class_ids", "class_full_names"),
        ("entity_type", "entity_ids", "entity_full_names"),
        ("item_type", "item_ids", "item_full_names"),
    ),
)


class Arguments(TypedDict, total=False):
    report_type: Required[JobReportType]
    report_date_from: DateInput | None | Unset
    report_date_to: DateInput | None | Unset
    report_date_macro: DateMacro | None | Unset
    account_type: ReportAccountType | None | Unset
    account_ids: Sequence[str] | None | Unset
    account_full_names: Sequence[str] | None | Unset
    entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset
    entity_ids: Sequence[str] | None | Unset
    entity_full_names: Sequence[str] | None | Unset
    item_type: ItemType | None | Unset
    item_ids: Sequence[str] | None | Unset
    item_full_names: Sequence[str] | None | Unset
    class_ids: Sequence[str] | None | Unset
    class_full_names: Sequence[str] | None | Unset
    transaction_types: Sequence[ReportTransactionType] | None | Unset
    detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset
    posting_status: Literal["either", "non_posting", "posting"] | None | Unset
    updated_after: DateInput | None | Unset
    updated_before: DateInput | None | Unset
    updated_date_macro: DateMacro | None | Unset
    summarize_columns_by: SummarizeColumnsBy | None | Unset
    include_subcolumns: bool | None | Unset
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Report]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Report:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Report]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Report:
    return await client.send(OPERATION.request(arguments))
