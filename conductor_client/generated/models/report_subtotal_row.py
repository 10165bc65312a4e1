"""`ReportSubtotalRow`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import INTEGER, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_integer, odd
from .report_cell import ReportCell, decode_report_cell
from .report_row_descriptor import ReportRowDescriptor, decode_report_row_descriptor

_KIND = enumeration("subtotal")


@model
class ReportSubtotalRow(Model):
    """Row of a report that sums the data rows of the group above it.

    Attributes:
        kind: Marks the sum of a section of the report; adding it to the data rows would count amounts twice.
        row_number: Position of the row within the report, counted from the top.
        row_descriptor: List record the row stands for; null when the row stands for none.
        cells: Values of the row, matched to the report's columns by `columnId`; a row need not have a cell for every
            column.
    """

    kind: Literal["subtotal"] = wire("kind", Constant(_KIND))
    row_number: int = wire("rowNumber", INTEGER)
    row_descriptor: ReportRowDescriptor | None = wire("rowDescriptor", Record(lambda: ReportRowDescriptor), null=True)
    cells: list[ReportCell] = wire("cells", Array(Record(lambda: ReportCell)))


def decode_report_subtotal_row(data: Any) -> ReportSubtotalRow:
    self = new(ReportSubtotalRow)
    self._meta = None
    try:
        self.kind = _KIND[data["kind"]]
        self.row_descriptor = None if (value := data["rowDescriptor"]) is None else decode_report_row_descriptor(value)
        self.cells = [decode_report_cell(item) for item in items(data["cells"])]
        self.row_number = as_integer(data["rowNumber"])
        if odd:
            return amend(self, data)
    except UNREADABLE:
        return recover(ReportSubtotalRow, data, self)
    return self if len(data) == 4 else note(self, data)
