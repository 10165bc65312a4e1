"""`JournalEntryCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .journal_entry_create_line import JournalEntryCreateLine, JournalEntryCreateLineDict


@model
class JournalEntryCreate(RequestModel):
    """Lines whose debits and credits must come to the same total.

    The members are the arguments of `qbd.journal_entries.create`, and described there.
    """

    transaction_date: DateInput = wire("transactionDate", DATE)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    is_adjustment: bool | Unset = wire("isAdjustment", BOOLEAN, default=UNSET)
    is_home_currency_adjustment: bool | Unset = wire("isHomeCurrencyAdjustment", BOOLEAN, default=UNSET)
    are_amounts_entered_in_home_currency: bool | Unset = wire("areAmountsEnteredInHomeCurrency", BOOLEAN, default=UNSET)
    currency_id: str | Unset = wire("currencyId", text(36), default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    debit_lines: Sequence[JournalEntryCreateLine | JournalEntryCreateLineDict] | Unset = wire(
        "debitLines", array(Record(lambda: JournalEntryCreateLine), 1), default=UNSET
    )
    credit_lines: Sequence[JournalEntryCreateLine | JournalEntryCreateLineDict] | Unset = wire(
        "creditLines", array(Record(lambda: JournalEntryCreateLine), 1), default=UNSET
    )


class JournalEntryCreateDict(TypedDict, total=False):
    transaction_date: Required[DateInput]
    ref_number: str
    is_adjustment: bool
    is_home_currency_adjustment: bool
    are_amounts_entered_in_home_currency: bool
    currency_id: str
    exchange_rate: NumberInput
    external_id: str
    debit_lines: Sequence[JournalEntryCreateLine | JournalEntryCreateLineDict]
    credit_lines: Sequence[JournalEntryCreateLine | JournalEntryCreateLineDict]
