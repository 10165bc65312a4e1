"""`ReportTextRow`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ...codecs import INTEGER, STRING, Constant, enumeration
from ...decoding import new, note, recover
from ...model import Model, model, wire
from ...values import read_integer

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
    """Read ReportTextRow as the document promises it; `recover` reads everything else."""
    try:
        self = new(ReportTextRow)
        self.kind = _KIND[data["kind"]]
        self.row_number = read_integer(data["rowNumber"])
        self.text = text = data["text"]
        if text is not None and text.__class__ is not str:
            return recover(ReportTextRow, data)
    except Exception:
        return recover(ReportTextRow, data)
    self._meta = None
    if len(data) != 3:
        note(self, data)
    return self
