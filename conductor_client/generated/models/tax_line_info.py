"""`TaxLineInfo`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import INTEGER, STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_integer, odd


@model
class TaxLineInfo(Model):
    """Income-tax line to which an account is assigned.

    Attributes:
        tax_line_id: Line of the income tax return to which the account is mapped; valid ids depend on the company's tax
            form.
        tax_line_name: Form or schedule and box as worded for the company's tax return; null when QuickBooks has no text
            for it.
    """

    tax_line_id: int = wire("taxLineId", INTEGER)
    tax_line_name: str | None = wire("taxLineName", STRING, null=True)


def decode_tax_line_info(data: Any) -> TaxLineInfo:
    self = new(TaxLineInfo)
    self._meta = None
    try:
        self.tax_line_name = tax_line_name = data["taxLineName"]
        self.tax_line_id = as_integer(data["taxLineId"])
        if odd or (tax_line_name is not None and tax_line_name.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(TaxLineInfo, data, self)
    return self if len(data) == 2 else note(self, data)
