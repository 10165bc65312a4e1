"""`ReportTitle`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import INTEGER, STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_integer, odd


@model
class ReportTitle(Model):
    """One line of a column heading; headings can take several rows.

    Attributes:
        row_number: Header row the title belongs to, since a heading can span several rows.
        value: Heading text in this header row; null where the row leaves the column blank.
    """

    row_number: int = wire("rowNumber", INTEGER)
    value: str | None = wire("value", STRING, null=True)


def decode_report_title(data: Any) -> ReportTitle:
    self = new(ReportTitle)
    self._meta = None
    try:
        self.value = value_ = data["value"]
        self.row_number = as_integer(data["rowNumber"])
        if odd or (value_ is not None and value_.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(ReportTitle, data, self)
    return self if len(data) == 2 else note(self, data)
