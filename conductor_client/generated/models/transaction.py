"""`Transaction`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from ..._schema.containers import DATE, DATETIME, DECIMAL, NUMBER, STRING, Enumeration, Record
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, as_decimal, as_number, odd
from ..literals import LINKED_TRANSACTION_TYPE, LinkedTransactionType
from .object_reference import ObjectReference, decode_object_reference


@model
class Transaction(Model):
    """Common facts of a transaction of any kind, or of one of its lines: type, date, name, account and amount. Details
    stand in the resource of its kind.

    Attributes:
        transaction_type: Kind of transaction; it tells through which endpoint the full record can be fetched. `unknown`
            stands for kinds this API does not cover.
        transaction_id: Transaction the row stands for; rows of one transaction share it. At most 36 characters.
        transaction_line_id: Line the row stands for; null when the row stands for the whole transaction. At most 36
            characters.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        entity: Customer, vendor, employee or other name of the transaction; null where there is none, as in transfers.
        account: Account this row posts to: the transaction's own account, or the account of the single line when the
            search returns lines.
        transaction_date: Date as of which the transaction enters the books; it decides the accounting period and need
            not be the day of entry.
        ref_number: Number shown on the form: check, invoice, or reference number by type. Not unique; null when none
            was entered.
        amount: Amount of the transaction, or of the one line when the search returns lines, in the transaction's
            currency.
        currency: Currency of the amounts of this transaction; null when multicurrency is off and all is in home
            currency.
        exchange_rate: Value of one unit of the transaction's currency in home currency; null when multicurrency is off.
        amount_in_home_currency: The amount converted at the transaction's exchange rate; null when multicurrency is
            off.
        memo: Remark of the transaction, or of the line when the row stands for a line.
    """

    transaction_type: LinkedTransactionType | str = wire("transactionType", Enumeration(LINKED_TRANSACTION_TYPE))
    transaction_id: str = wire("transactionId", STRING)
    transaction_line_id: str | None = wire("transactionLineId", STRING, null=True)
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    entity: ObjectReference | None = wire("entity", Record(lambda: ObjectReference), null=True)
    account: ObjectReference | None = wire("account", Record(lambda: ObjectReference), null=True)
    transaction_date: date = wire("transactionDate", DATE)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    amount: Decimal = wire("amount", DECIMAL)
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)
    exchange_rate: Decimal | None = wire("exchangeRate", NUMBER, null=True)
    amount_in_home_currency: Decimal | None = wire("amountInHomeCurrency", DECIMAL, null=True)
    memo: str | None = wire("memo", STRING, null=True)


def decode_transaction(data: Any) -> Transaction:
    self = new(Transaction)
    self._meta = None
    try:
        self.transaction_type = LINKED_TRANSACTION_TYPE[data["transactionType"]]
        self.transaction_id = transaction_id = data["transactionId"]
        self.transaction_line_id = transaction_line_id = data["transactionLineId"]
        self.entity = None if (value := data["entity"]) is None else decode_object_reference(value)
        self.account = None if (value := data["account"]) is None else decode_object_reference(value)
        self.ref_number = ref_number = data["refNumber"]
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.memo = memo = data["memo"]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.transaction_date = as_date(data["transactionDate"])
        self.amount = as_decimal(data["amount"])
        self.exchange_rate = None if (value := data["exchangeRate"]) is None else as_number(value)
        self.amount_in_home_currency = None if (value := data["amountInHomeCurrency"]) is None else as_decimal(value)
        if (
            odd
            or transaction_id.__class__ is not str
            or (transaction_line_id is not None and transaction_line_id.__class__ is not str)
            or (ref_number is not None and ref_number.__class__ is not str)
            or (memo is not None and memo.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(Transaction, data, self)
    return self if len(data) == 14 else note(self, data)
