"""`PayableBill`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from ..._schema.containers import DATE, DECIMAL, NUMBER, STRING, Enumeration, Record
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_date, as_decimal, as_number, odd
from ..literals import LINKED_TRANSACTION_TYPE, LinkedTransactionType
from .object_reference import ObjectReference, decode_object_reference


@model
class PayableBill(Model):
    """Open bill of a vendor with the amount still to be paid and the day it falls due.

    Attributes:
        bill_id: Transaction id of the bill; use it as `transactionId` when creating the bill payment. At most 36
            characters.
        transaction_type: Kind of document owed, usually a bill; other payable entries occur as well.
        payables_account: Accounts-payable account that carries the amount owed; matters only when the company uses more
            than one.
        transaction_date: Date of the bill, from which its due date was counted.
        ref_number: Vendor's invoice number as entered on the bill; null when none was entered.
        due_date: Last day for payment of the bill; overdue days and discounts are judged by it.
        amount_due: Sum still to be paid on the bill, in its currency.
        currency: Currency of the amounts of this transaction; null when multicurrency is off and all is in home
            currency.
        exchange_rate: Value of one unit of the transaction's currency in home currency; null when multicurrency is off.
        amount_due_in_home_currency: The amount due converted at the bill's exchange rate; null when multicurrency is
            off.
    """

    bill_id: str = wire("billId", STRING)
    transaction_type: LinkedTransactionType | str = wire("transactionType", Enumeration(LINKED_TRANSACTION_TYPE))
    payables_account: ObjectReference = wire("payablesAccount", Record(lambda: ObjectReference))
    transaction_date: date = wire("transactionDate", DATE)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    due_date: date | None = wire("dueDate", DATE, null=True)
    amount_due: Decimal = wire("amountDue", DECIMAL)
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)
    exchange_rate: Decimal | None = wire("exchangeRate", NUMBER, null=True)
    amount_due_in_home_currency: Decimal | None = wire("amountDueInHomeCurrency", DECIMAL, null=True)


def decode_payable_bill(data: Any) -> PayableBill:
    self = new(PayableBill)
    self._meta = None
    try:
        self.bill_id = bill_id = data["billId"]
        self.transaction_type = LINKED_TRANSACTION_TYPE[data["transactionType"]]
        self.payables_account = decode_object_reference(data["payablesAccount"])
        self.ref_number = ref_number = data["refNumber"]
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.transaction_date = as_date(data["transactionDate"])
        self.due_date = None if (value := data["dueDate"]) is None else as_date(value)
        self.amount_due = as_decimal(data["amountDue"])
        self.exchange_rate = None if (value := data["exchangeRate"]) is None else as_number(value)
        self.amount_due_in_home_currency = (
            None if (value := data["amountDueInHomeCurrency"]) is None else as_decimal(value)
        )
        if odd or bill_id.__class__ is not str or (ref_number is not None and ref_number.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(PayableBill, data, self)
    return self if len(data) == 10 else note(self, data)
