"""`Report`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from ..._schema.containers import INTEGER, STRING, Array, Constant, Enumeration, Record, Tagged, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_integer, odd
from ..literals import REPORT_CATEGORY, REPORT_TYPE, ReportCategory, ReportType
from .report_column import ReportColumn, decode_report_column
from .report_data_row import ReportDataRow, decode_report_data_row
from .report_subtotal_row import ReportSubtotalRow, decode_report_subtotal_row
from .report_text_row import ReportTextRow, decode_report_text_row
from .report_total_row import ReportTotalRow, decode_report_total_row

_OBJECT_TYPE = enumeration("qbd_report")
_BASIS = enumeration("accrual", "cash", "none")
_ROWS: dict[str, Callable[[Any], Any]] = {
    "text": decode_report_text_row,
    "data": decode_report_data_row,
    "subtotal": decode_report_subtotal_row,
    "total": decode_report_total_row,
}


@model
class Report(Model):
    """Financial report worked out by QuickBooks, as a table of columns and rows. All cell values are strings.

    Attributes:
        object_type: Names the kind of record, so that mixed data can be told apart.
        category: Family of reports to which `report_type` belongs; it matches the endpoint that produced the report.
        report_type: Which QuickBooks report the figures come from; it decides the meaning of the columns and rows.
        title: Main heading of the report as QuickBooks prints it.
        subtitle: Second heading line, usually the date or period the report covers.
        basis: Accounting method of the figures: accrual counts invoices and bills when dated, cash when paid. Null or
            none where the method makes no difference.
        row_count: Rows in the report, with headings and totals included; null when QuickBooks does not state it.
        column_count: How many columns the report has, the label column at the left included; null when QuickBooks does
            not say.
        column_title_row_count: How many heading lines the columns have; multi-level headings, such as a month above two
            figures, need more than one.
        columns: Layout of the report from left to right; cells refer to it by `columnId`.
        rows: Body of the report from top to bottom, with headings, data, subtotals, and totals mixed; tell them apart
            by `kind`.
    """

    object_type: Literal["qbd_report"] = wire("objectType", Constant(_OBJECT_TYPE))
    category: ReportCategory | str = wire("category", Enumeration(REPORT_CATEGORY))
    report_type: ReportType | str = wire("reportType", Enumeration(REPORT_TYPE))
    title: str | None = wire("title", STRING, null=True)
    subtitle: str | None = wire("subtitle", STRING, null=True)
    basis: Literal["accrual", "cash", "none"] | str | None = wire("basis", Enumeration(_BASIS), null=True)
    row_count: int | None = wire("rowCount", INTEGER, null=True)
    column_count: int | None = wire("columnCount", INTEGER, null=True)
    column_title_row_count: int | None = wire("columnTitleRowCount", INTEGER, null=True)
    columns: list[ReportColumn] = wire("columns", Array(Record(lambda: ReportColumn)))
    rows: list[ReportTextRow | ReportDataRow | ReportSubtotalRow | ReportTotalRow | dict[str, Any]] = wire(
        "rows",
        Array(
            Tagged(
                "kind",
                {
                    "text": Record(lambda: ReportTextRow),
                    "data": Record(lambda: ReportDataRow),
                    "subtotal": Record(lambda: ReportSubtotalRow),
                    "total": Record(lambda: ReportTotalRow),
                },
            )
        ),
    )


def decode_report(data: Any) -> Report:
    self = new(Report)
    self._meta = None
    try:
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.category = REPORT_CATEGORY[data["category"]]
        self.report_type = REPORT_TYPE[data["reportType"]]
        self.title = title = data["title"]
        self.subtitle = subtitle = data["subtitle"]
        self.basis = None if (value := data["basis"]) is None else _BASIS[value]
        self.columns = [decode_report_column(item) for item in items(data["columns"])]
        self.rows = [_ROWS[item["kind"]](item) for item in items(data["rows"])]
        self.row_count = None if (value := data["rowCount"]) is None else as_integer(value)
        self.column_count = None if (value := data["columnCount"]) is None else as_integer(value)
        self.column_title_row_count = None if (value := data["columnTitleRowCount"]) is None else as_integer(value)
        if (
            odd
            or (title is not None and title.__class__ is not str)
            or (subtitle is not None and subtitle.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(Report, data, self)
    return self if len(data) == 11 else note(self, data)
