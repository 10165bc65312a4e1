"""`Transfer`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import DATE, DATETIME, DECIMAL, STRING, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, as_decimal, odd
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_transfer")


@model
class Transfer(Model):
    """Movement of money between two balance sheet accounts of the company, such as from checking to savings.

    Attributes:
        id: Transaction id assigned by QuickBooks; unique across all transactions, whereas reference numbers may repeat.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        transaction_date: Date as of which the transaction enters the books; it decides the accounting period and need
            not be the day of entry.
        source_account: Balance-sheet account the money is taken from.
        source_account_balance: Balance of the source account after the transfer, in that account's currency; null when
            QuickBooks does not report it.
        target_account: Balance-sheet account the money is moved to.
        target_account_balance: Balance of the target account after the transfer, in that account's currency; null when
            QuickBooks does not report it.
        class_: Class, a user-defined segment, that the transfer is reported under.
        amount: Money moved from the source account to the target account, as a positive number.
        memo: Remark shown in the registers of both accounts.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_transfer"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    transaction_date: date = wire("transactionDate", DATE)
    source_account: ObjectReference = wire("sourceAccount", Record(lambda: ObjectReference))
    source_account_balance: Decimal | None = wire("sourceAccountBalance", DECIMAL, null=True)
    target_account: ObjectReference = wire("targetAccount", Record(lambda: ObjectReference))
    target_account_balance: Decimal | None = wire("targetAccountBalance", DECIMAL, null=True)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    amount: Decimal = wire("amount", DECIMAL)
    memo: str | None = wire("memo", STRING, null=True)


def decode_transfer(data: Any) -> Transfer:
    self = new(Transfer)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.source_account = decode_object_reference(data["sourceAccount"])
        self.target_account = decode_object_reference(data["targetAccount"])
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.memo = memo = data["memo"]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.transaction_date = as_date(data["transactionDate"])
        self.source_account_balance = None if (value := data["sourceAccountBalance"]) is None else as_decimal(value)
        self.target_account_balance = None if (value := data["targetAccountBalance"]) is None else as_decimal(value)
        self.amount = as_decimal(data["amount"])
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or (memo is not None and memo.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(Transfer, data, self)
    return self if len(data) == 13 else note(self, data)
