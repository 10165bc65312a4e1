"""`ReportDataRow`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import INTEGER, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_integer, odd
from .report_cell import ReportCell, decode_report_cell
from .report_row_descriptor import ReportRowDescriptor, decode_report_row_descriptor

_KIND = enumeration("data")


@model
class ReportDataRow(Model):
    """Row of a report with figures or details for one account, name, item or transaction.

    Attributes:
        kind: Marks a detail row, such as one account, customer, or item with its figures.
        row_number: Position of the row within the report, counted from the top.
        row_descriptor: List record the row stands for; null when the row stands for none.
        cells: Values of the row, matched to the report's columns by `columnId`; a row need not have a cell for every
            column.
    """

    kind: Literal["data"] = wire("kind", Constant(_KIND))
    row_number: int = wire("rowNumber", INTEGER)
    row_descriptor: ReportRowDescriptor | None = wire("rowDescriptor", Record(lambda: ReportRowDescriptor), null=True)
    cells: list[ReportCell] = wire("cells", Array(Record(lambda: ReportCell)))


def decode_report_data_row(data: Any) -> ReportDataRow:
    self = new(ReportDataRow)
    self._meta = None
    try:
        self.kind = _KIND[data["kind"]]
        self.row_descriptor = None if (value := data["rowDescriptor"]) is None else decode_report_row_descriptor(value)
        self.cells = [decode_report_cell(item) for item in items(data["cells"])]
        self.row_number = as_integer(data["rowNumber"])
        if odd:
            return amend(self, data)
    except UNREADABLE:
        return recover(ReportDataRow, data, self)
    return self if len(data) == 4 else note(self, data)
