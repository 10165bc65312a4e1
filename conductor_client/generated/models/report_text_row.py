"""`ReportTextRow`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import INTEGER, STRING, Constant, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_integer, odd

_KIND = enumeration("text")


@model
class ReportTextRow(Model):
    """Row of a report that carries only a heading or other text.

    Attributes:
        kind: Marks a heading or spacer row: it carries text but no amounts.
        row_number: Position of the row within the report, counted from the top.
        text: Heading printed across the row; null for a blank spacer row.
    """

    kind: Literal["text"] = wire("kind", Constant(_KIND))
    row_number: int = wire("rowNumber", INTEGER)
    text: str | None = wire("text", STRING, null=True)


def decode_report_text_row(data: Any) -> ReportTextRow:
    self = new(ReportTextRow)
    self._meta = None
    try:
        self.kind = _KIND[data["kind"]]
        self.text = text = data["text"]
        self.row_number = as_integer(data["rowNumber"])
        if odd or (text is not None and text.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(ReportTextRow, data, self)
    return self if len(data) == 3 else note(self, data)
