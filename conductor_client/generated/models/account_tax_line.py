"""`AccountTaxLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import INTEGER, STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_integer, odd


@model
class AccountTaxLine(Model):
    """Line of the company's income-tax form that accounts can be assigned to, so that QuickBooks can sum them for the
    tax return.

    Attributes:
        tax_line_id: Number of the tax line, to be used when mapping an account; it depends on the company's tax form.
        tax_line_name: Form or schedule and box as worded for the company's tax return; null when QuickBooks has no text
            for it.
    """

    tax_line_id: int = wire("taxLineId", INTEGER)
    tax_line_name: str | None = wire("taxLineName", STRING, null=True)


def decode_account_tax_line(data: Any) -> AccountTaxLine:
    self = new(AccountTaxLine)
    self._meta = None
    try:
        self.tax_line_name = tax_line_name = data["taxLineName"]
        self.tax_line_id = as_integer(data["taxLineId"])
        if odd or (tax_line_name is not None and tax_line_name.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(AccountTaxLine, data, self)
    return self if len(data) == 2 else note(self, data)
