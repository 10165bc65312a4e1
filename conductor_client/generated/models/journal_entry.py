"""`JournalEntry`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATE, DATETIME, NUMBER, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, as_number, odd
from .custom_field import CustomField, decode_custom_field
from .journal_credit_line import JournalCreditLine, decode_journal_credit_line
from .journal_debit_line import JournalDebitLine, decode_journal_debit_line
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_journal_entry")


@model
class JournalEntry(Model):
    """Manual entry in the ledger whose debits equal its credits, for adjustments, accruals and opening balances.

    Attributes:
        id: Transaction id assigned by QuickBooks; unique across all transactions, whereas reference numbers may repeat.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        transaction_date: Date as of which the transaction enters the books; it decides the accounting period and need
            not be the day of entry.
        ref_number: Entry number shown in registers and reports; duplicates are accepted.
        is_adjustment: Marks an adjusting entry, as accountants book at the end of a period; reports can list these
            separately.
        is_home_currency_adjustment: Marks an entry that revalues foreign balances in home currency, for exchange gains
            and losses, without changing foreign amounts.
        are_amounts_entered_in_home_currency: Whether line amounts are in home currency rather than in the currency of
            the entry; only of interest with multicurrency switched on.
        currency: Currency of the amounts of this transaction; null when multicurrency is off and all is in home
            currency.
        exchange_rate: Value of one unit of the transaction's currency in home currency; null when multicurrency is off.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        debit_lines: Debit side of the entry; its total equals that of the credit lines.
        credit_lines: Credit side of the entry; its total equals that of the debit lines.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_journal_entry"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    transaction_date: date = wire("transactionDate", DATE)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    is_adjustment: bool | None = wire("isAdjustment", BOOLEAN, null=True)
    is_home_currency_adjustment: bool | None = wire("isHomeCurrencyAdjustment", BOOLEAN, null=True)
    are_amounts_entered_in_home_currency: bool | None = wire("areAmountsEnteredInHomeCurrency", BOOLEAN, null=True)
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)
    exchange_rate: Decimal | None = wire("exchangeRate", NUMBER, null=True)
    external_id: str | None = wire("externalId", STRING, null=True)
    debit_lines: list[JournalDebitLine] = wire("debitLines", Array(Record(lambda: JournalDebitLine)))
    credit_lines: list[JournalCreditLine] = wire("creditLines", Array(Record(lambda: JournalCreditLine)))
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_journal_entry(data: Any) -> JournalEntry:
    self = new(JournalEntry)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.ref_number = ref_number = data["refNumber"]
        self.is_adjustment = is_adjustment = data["isAdjustment"]
        self.is_home_currency_adjustment = is_home_currency_adjustment = data["isHomeCurrencyAdjustment"]
        self.are_amounts_entered_in_home_currency = are_amounts_entered_in_home_currency = data[
            "areAmountsEnteredInHomeCurrency"
        ]
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.external_id = external_id = data["externalId"]
        self.debit_lines = [decode_journal_debit_line(item) for item in items(data["debitLines"])]
        self.credit_lines = [decode_journal_credit_line(item) for item in items(data["creditLines"])]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.transaction_date = as_date(data["transactionDate"])
        self.exchange_rate = None if (value := data["exchangeRate"]) is None else as_number(value)
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or (ref_number is not None and ref_number.__class__ is not str)
            or (is_adjustment is not None and is_adjustment.__class__ is not bool)
            or (is_home_currency_adjustment is not None and is_home_currency_adjustment.__class__ is not bool)
            or (
                are_amounts_entered_in_home_currency is not None
                and are_amounts_entered_in_home_currency.__class__ is not bool
            )
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(JournalEntry, data, self)
    return self if len(data) == 16 else note(self, data)
