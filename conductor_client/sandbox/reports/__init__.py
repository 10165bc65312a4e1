"""Reports from the postings; those of data that the sandbox does not store, such as budgets, have no rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from ..call import Call
from ..document import Document, Json
from ..storage.company import Company
from . import aging, details, financial, shapes, stock, summaries, tax
from .period import Period
from .scope import Scope, scope_of
from .table import Table

__all__ = ["REPORTS"]

_ALL: Mapping[str, tuple[str, Callable[[Scope], Table]]] = {
    **financial.REPORTS,
    **summaries.REPORTS,
    **tax.REPORTS,
    **stock.REPORTS,
    **aging.REPORTS,
    **details.REPORTS,
    **shapes.REPORTS,
}
_SHEETS = (
    "balance_sheet",
    "inventory",
    "customer_balance",
    "vendor_balance",
    "ar_aging",
    "ap_aging",
    "open_",
    "unpaid",
)
"""Prefixes of the names of reports as of the end of a period."""


def report(_: Document, company: Company, call: Call, *, category: str, only: str = "") -> Json:
    """Answer a report. Raises ApiError for an invalid period, and for filters by objects that do not exist."""
    query = call.query
    kind = str(query.get("reportType", only))
    title, build = _ALL[kind]
    scope = scope_of(company, query)
    table = build(scope)
    columns = table.shown_columns()
    basis = query.get("basis", "none")
    return {
        "objectType": "qbd_report",
        "category": category,
        "reportType": kind,
        "title": title,
        "subtitle": _subtitle(scope.period, is_sheet=kind.startswith(_SHEETS)),
        "basis": "accrual" if basis == "none" else basis,
        "rowCount": len(table.rows),
        "columnCount": len(columns),
        "columnTitleRowCount": 1,
        "columns": columns,
        "rows": table.rows,
    }


def _subtitle(period: Period, *, is_sheet: bool) -> str:
    def text(day: date) -> str:
        return f"{day:%B} {day.day}, {day.year}"

    if period.last is None:
        return "All Transactions"
    if is_sheet or period.first is None:
        return f"As of {text(period.last)}"
    return f"{text(period.first)} through {text(period.last)}"


_FAMILIES = (
    *("general_summary", "general_detail", "aging", "budget_summary", "job", "time", "payroll_detail"),
    "payroll_summary",
)
REPORTS: Mapping[str, Callable[[Document, Company, Call], Json]] = {
    **{f"qbd.reports.{name}": partial(report, category=name) for name in _FAMILIES},
    "qbd.reports.custom_detail": partial(report, category="custom_detail", only="custom_transaction_detail"),
    "qbd.reports.custom_summary": partial(report, category="custom_summary", only="custom_summary"),
}
"""By the name of the operation."""
