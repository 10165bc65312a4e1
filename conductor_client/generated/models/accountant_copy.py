"""`AccountantCopy`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..._schema.containers import BOOLEAN, DATE
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_date, odd


@model
class AccountantCopy(Model):
    """State of the accountant's copy, a version of the company file handed to an outside accountant. While it is out,
    transactions up to its dividing date are locked for the company.

    Attributes:
        accountant_copy_exists: True while an accountant's copy is outstanding; transactions dated on or before the
            dividing date are then locked in this file.
        dividing_date: Day that separates the accountant's work from yours: transactions dated up to it are changed in
            the accountant's copy only. Null without such a copy.
    """

    accountant_copy_exists: bool = wire("accountantCopyExists", BOOLEAN)
    dividing_date: date | None = wire("dividingDate", DATE, null=True)


def decode_accountant_copy(data: Any) -> AccountantCopy:
    self = new(AccountantCopy)
    self._meta = None
    try:
        self.accountant_copy_exists = accountant_copy_exists = data["accountantCopyExists"]
        self.dividing_date = None if (value := data["dividingDate"]) is None else as_date(value)
        if odd or accountant_copy_exists.__class__ is not bool:
            return amend(self, data)
    except UNREADABLE:
        return recover(AccountantCopy, data, self)
    return self if len(data) == 2 else note(self, data)
