"""`Deposit`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import DATE, DATETIME, DECIMAL, NUMBER, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, as_decimal, as_number, odd
from .custom_field import CustomField, decode_custom_field
from .deposit_cash_back_line import DepositCashBackLine, decode_deposit_cash_back_line
from .deposit_line import DepositLine, decode_deposit_line
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_deposit")


@model
class Deposit(Model):
    """Deposit into a bank account, made of received payments that waited in Undeposited Funds and of other receipts,
    less cash kept back.

    Attributes:
        id: Transaction id assigned by QuickBooks; unique across all transactions, whereas reference numbers may repeat.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        transaction_date: Date as of which the transaction enters the books; it decides the accounting period and need
            not be the day of entry.
        deposit_to_account: Bank account the money was taken to; its balance rises by the deposit total less cash back.
        memo: Remark on the whole deposit, shown in the bank register.
        total_amount: Sum that reaches the bank account, after cash back, in the deposit's currency.
        currency: Currency of the amounts of this transaction; null when multicurrency is off and all is in home
            currency.
        exchange_rate: Value of one unit of the transaction's currency in home currency; null when multicurrency is off.
        total_amount_in_home_currency: Total converted at the transaction's exchange rate; null when multicurrency is
            off.
        cash_back: Cash withheld from the money brought to the bank; null when all of it is deposited.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        lines: Receipts that make up the deposit, each with its source payment or account.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_deposit"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    transaction_date: date = wire("transactionDate", DATE)
    deposit_to_account: ObjectReference | None = wire("depositToAccount", Record(lambda: ObjectReference), null=True)
    memo: str | None = wire("memo", STRING, null=True)
    total_amount: Decimal | None = wire("totalAmount", DECIMAL, null=True)
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)
    exchange_rate: Decimal | None = wire("exchangeRate", NUMBER, null=True)
    total_amount_in_home_currency: Decimal | None = wire("totalAmountInHomeCurrency", DECIMAL, null=True)
    cash_back: DepositCashBackLine | None = wire("cashBack", Record(lambda: DepositCashBackLine), null=True)
    external_id: str | None = wire("externalId", STRING, null=True)
    lines: list[DepositLine] = wire("lines", Array(Record(lambda: DepositLine)))
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_deposit(data: Any) -> Deposit:
    self = new(Deposit)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.deposit_to_account = (
            None if (value := data["depositToAccount"]) is None else decode_object_reference(value)
        )
        self.memo = memo = data["memo"]
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.cash_back = None if (value := data["cashBack"]) is None else decode_deposit_cash_back_line(value)
        self.external_id = external_id = data["externalId"]
        self.lines = [decode_deposit_line(item) for item in items(data["lines"])]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.transaction_date = as_date(data["transactionDate"])
        self.total_amount = None if (value := data["totalAmount"]) is None else as_decimal(value)
        self.exchange_rate = None if (value := data["exchangeRate"]) is None else as_number(value)
        self.total_amount_in_home_currency = (
            None if (value := data["totalAmountInHomeCurrency"]) is None else as_decimal(value)
        )
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or (memo is not None and memo.__class__ is not str)
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(Deposit, data, self)
    return self if len(data) == 16 else note(self, data)
