"""`ReportTotalRow`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import INTEGER, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_integer, odd
from .report_cell import ReportCell, decode_report_cell
from .report_row_descriptor import ReportRowDescriptor, decode_report_row_descriptor

_KIND = enumeration("total")


@model
class ReportTotalRow(Model):
    """Row of a report with the total of a section or of the whole report.

    Attributes:
        kind: Marks a sum over the whole report or one of its main blocks; adding it to the data rows would count
            amounts twice.
        row_number: Position of the row within the report, counted from the top.
        row_descriptor: List record the row stands for; null when the row stands for none.
        cells: Values of the row, matched to the report's columns by `columnId`; a row need not have a cell for every
            column.
    """

    kind: Literal["total"] = wire("kind", Constant(_KIND))
    row_number: int = wire("rowNumber", INTEGER)
    row_descriptor: ReportRowDescriptor | None = wire("rowDescriptor", Record(lambda: ReportRowDescriptor), null=True)
    cells: list[ReportCell] = wire("cells", Array(Record(lambda: ReportCell)))


def decode_report_total_row(data: Any) -> ReportTotalRow:
    self = new(ReportTotalRow)
    self._meta = None
    try:
        self.kind = _KIND[data["kind"]]
        self.row_descriptor = None if (value := data["rowDescriptor"]) is None else decode_report_row_descriptor(value)
        self.cells = [decode_report_cell(item) for item in items(data["cells"])]
        self.row_number = as_integer(data["rowNumber"])
        if odd:
            return amend(self, data)
    except UNREADABLE:
        return recover(ReportTotalRow, data, self)
    return self if len(data) == 4 else note(self, data)
