"""`AccountingPreferences`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATE, Enumeration, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_date, odd

_DEFAULT_TRANSACTION_CLASS = enumeration("accounts", "items", "names", "none")


@model
class AccountingPreferences(Model):
    """General bookkeeping settings of the company file, such as account numbers, class tracking and the date up to
    which the books are closed.

    Attributes:
        is_using_account_numbers: Whether account numbers are shown and asked for in the chart of accounts.
        is_requiring_accounts: Whether users must name an account before a transaction can be saved.
        is_using_class_tracking: Whether transactions can be tagged with classes.
        default_transaction_class: Kind of record that default classes are assigned to: accounts, items, names or
            nothing.
        is_using_audit_trail: Whether changes and deletions are logged; recent versions always do so.
        is_assigning_journal_entry_numbers: Whether journal entries entered by users are numbered automatically.
        closing_date: Books are closed up to and including this day; changes to earlier transactions need the closing
            password. Null when the books are open.
    """

    is_using_account_numbers: bool = wire("isUsingAccountNumbers", BOOLEAN)
    is_requiring_accounts: bool = wire("isRequiringAccounts", BOOLEAN)
    is_using_class_tracking: bool = wire("isUsingClassTracking", BOOLEAN)
    default_transaction_class: Literal["accounts", "items", "names", "none"] | str | None = wire(
        "defaultTransactionClass", Enumeration(_DEFAULT_TRANSACTION_CLASS), null=True
    )
    is_using_audit_trail: bool = wire("isUsingAuditTrail", BOOLEAN)
    is_assigning_journal_entry_numbers: bool = wire("isAssigningJournalEntryNumbers", BOOLEAN)
    closing_date: date | None = wire("closingDate", DATE, null=True)


def decode_accounting_preferences(data: Any) -> AccountingPreferences:
    self = new(AccountingPreferences)
    self._meta = None
    try:
        self.is_using_account_numbers = is_using_account_numbers = data["isUsingAccountNumbers"]
        self.is_requiring_accounts = is_requiring_accounts = data["isRequiringAccounts"]
        self.is_using_class_tracking = is_using_class_tracking = data["isUsingClassTracking"]
        self.default_transaction_class = (
            None if (value := data["defaultTransactionClass"]) is None else _DEFAULT_TRANSACTION_CLASS[value]
        )
        self.is_using_audit_trail = is_using_audit_trail = data["isUsingAuditTrail"]
        self.is_assigning_journal_entry_numbers = is_assigning_journal_entry_numbers = data[
            "isAssigningJournalEntryNumbers"
        ]
        self.closing_date = None if (value := data["closingDate"]) is None else as_date(value)
        if (
            odd
            or is_using_account_numbers.__class__ is not bool
            or is_requiring_accounts.__class__ is not bool
            or is_using_class_tracking.__class__ is not bool
            or is_using_audit_trail.__class__ is not bool
            or is_assigning_journal_entry_numbers.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(AccountingPreferences, data, self)
    return self if len(data) == 7 else note(self, data)
