"""`ReportCell`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class ReportCell(Model):
    """Value in one column of the row; columns without a value have no cell.

    Attributes:
        column_id: Key that ties the cells of a row to their column; unique within one report only.
        value: Figure or text as a string; read amounts by the cell's data type. Null or empty for a blank cell.
        data_type: Kind of value, such as an amount, a date or text. Values always arrive as strings, so use it to parse
            them; null when QuickBooks gives none.
    """

    column_id: str = wire("columnId", STRING)
    value: str | None = wire("value", STRING, null=True)
    data_type: str | None = wire("dataType", STRING, null=True)


def decode_report_cell(data: Any) -> ReportCell:
    self = new(ReportCell)
    self._meta = None
    try:
        self.column_id = column_id = data["columnId"]
        self.value = value_ = data["value"]
        self.data_type = data_type = data["dataType"]
        if (
            column_id.__class__ is not str
            or (value_ is not None and value_.__class__ is not str)
            or (data_type is not None and data_type.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(ReportCell, data, self)
    return self if len(data) == 3 else note(self, data)
