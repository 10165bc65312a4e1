"""`JournalEntryUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .journal_entry_update_line import JournalEntryUpdateLine, JournalEntryUpdateLineDict


@model
class JournalEntryUpdate(RequestModel):
    """Changes to the entry, with the revision number it was read with. Send all lines, or none of them.

    The members are the arguments of `qbd.journal_entries.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    transaction_date: DateInput | Unset = wire("transactionDate", DATE, default=UNSET)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    is_adjustment: bool | Unset = wire("isAdjustment", BOOLEAN, default=UNSET)
    are_amounts_entered_in_home_currency: bool | Unset = wire("areAmountsEnteredInHomeCurrency", BOOLEAN, default=UNSET)
    currency_id: str | Unset = wire("currencyId", text(36), default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    lines: Sequence[JournalEntryUpdateLine | JournalEntryUpdateLineDict] | Unset = wire(
        "lines", array(Record(lambda: JournalEntryUpdateLine), 1), default=UNSET
    )


class JournalEntryUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    transaction_date: DateInput
    ref_number: str
    is_adjustment: bool
    are_amounts_entered_in_home_currency: bool
    currency_id: str
    exchange_rate: NumberInput
    lines: Sequence[JournalEntryUpdateLine | JournalEntryUpdateLineDict]
