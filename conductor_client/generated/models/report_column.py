"""`ReportColumn`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import STRING, Array, Record
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from .report_title import ReportTitle, decode_report_title


@model
class ReportColumn(Model):
    """Column of the report: its titles and the kind of values below.

    Attributes:
        column_id: Key that ties the cells of a row to their column; unique within one report only.
        column_type: What the column shows, for example an amount, a date or a name; safer for locating a column than
            its title, which users can change.
        data_type: Kind of value, such as an amount, a date or text. Values always arrive as strings, so use it to parse
            them; null when QuickBooks gives none.
        titles: Heading texts of the column, one for each header row.
    """

    column_id: str = wire("columnId", STRING)
    column_type: str = wire("columnType", STRING)
    data_type: str | None = wire("dataType", STRING, null=True)
    titles: list[ReportTitle] = wire("titles", Array(Record(lambda: ReportTitle)))


def decode_report_column(data: Any) -> ReportColumn:
    self = new(ReportColumn)
    self._meta = None
    try:
        self.column_id = column_id = data["columnId"]
        self.column_type = column_type = data["columnType"]
        self.data_type = data_type = data["dataType"]
        self.titles = [decode_report_title(item) for item in items(data["titles"])]
        if (
            column_id.__class__ is not str
            or column_type.__class__ is not str
            or (data_type is not None and data_type.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(ReportColumn, data, self)
    return self if len(data) == 4 else note(self, data)
