"""`GET /quickbooks-desktop/reports/budget-summary`: Run a budget report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import DATE, INTEGER, STRING, Array, Enumeration, Record, enumeration
from .....types import DateInput, Unset
from ....literals import (
    BUDGET_SUMMARY_BUDGET_CRITERION,
    BUDGET_SUMMARY_REPORT_TYPE,
    DATE_MACRO,
    BudgetSummaryBudgetCriterion,
    BudgetSummaryReportType,
    DateMacro,
)
from ....models.report import Report, decode_report

_SUMMARIZE_COLUMNS_BY = enumeration("class", "customer", "date")
_SUMMARIZE_ROWS_BY = enumeration("account", "class", "customer")
OPERATION: Operation[Report] = Operation(
    name="qbd.reports.budget_summary",
    method="GET",
    path="/quickbooks-desktop/reports/budget-summary",
    effect=Effect.READ,
    answer=Answer(decode_report, Record(lambda: Report)),
    query_parameters=(
        Parameter("report_type", "reportType", Enumeration(BUDGET_SUMMARY_REPORT_TYPE), required=True),
        Parameter("report_date_from", "reportDateFrom", DATE),
        Parameter("report_date_to", "reportDateTo", DATE),
        Parameter("report_date_macro", "reportDateMacro", Enumeration(DATE_MACRO)),
        Parameter("fiscal_year", "fiscalYear", INTEGER, required=True),
        Parameter("budget_criterion", "budgetCriterion", Enumeration(BUDGET_SUMMARY_BUDGET_CRITERION)),
        Parameter("class_ids", "classIds", Array(STRING)),
        Parameter("class_full_names", "classFullNames", Array(STRING)),
        Parameter("summarize_columns_by", "summarizeColumnsBy", Enumeration(_SUMMARIZE_COLUMNS_BY)),
        Parameter("summarize_rows_by", "summarizeRowsBy", Enumeration(_SUMMARIZE_ROWS_BY)),
    ),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    exclusive=(("class_ids", "class_full_names"),),
)


class Arguments(TypedDict, total=False):
    report_type: Required[BudgetSummaryReportType]
    report_date_from: DateInput | None | Unset
    report_date_to: DateInput | None | Unset
    report_date_macro: DateMacro | None | Unset
    fiscal_year: Required[int]
    budget_criterion: BudgetSummaryBudgetCriterion | None | Unset
    class_ids: Sequence[str] | None | Unset
    class_full_names: Sequence[str] | None | Unset
    summarize_columns_by: Literal["class", "customer", "date"] | None | Unset
    summarize_rows_by: Literal["account", "class", "customer"] | None | Unset
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Report]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Report:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Report]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Report:
    return await client.send(OPERATION.request(arguments))
