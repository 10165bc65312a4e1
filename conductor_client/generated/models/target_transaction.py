"""`TargetTransaction`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from ..._schema.containers import DATE, DECIMAL, STRING, Array, Enumeration, Record
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_decimal, odd
from ..literals import LINKED_TRANSACTION_TYPE, LinkedTransactionType
from .linked_transaction import LinkedTransaction, decode_linked_transaction
from .object_reference import ObjectReference, decode_object_reference


@model
class TargetTransaction(Model):
    """Bill or invoice that a payment was applied to, with the amount paid, any discount taken and what is still open.

    Attributes:
        transaction_id: Document the payment or credit is applied to. At most 36 characters.
        transaction_type: Kind of document the payment is applied to, such as an invoice or bill.
        transaction_date: Date of the document the payment is applied to, not of the payment itself.
        ref_number: Number of the document the payment is applied to, not of the payment itself.
        balance_remaining: Sum still unpaid after all payments, credits and discounts, in the transaction's currency.
        amount: Part of the payment used for this transaction, in the transaction's currency; a discount comes on top of
            it.
        discount_amount: Early-payment discount, in the transaction's currency; it reduces the open balance in addition
            to the money paid.
        discount_account: Account the early-payment discount was posted to: an expense or contra income account for
            customers, an income or contra expense account for vendors.
        discount_class: Class, a user-defined segment, that the early-payment discount is reported under.
        linked_transactions: Further transactions tied to this application, such as the credits or the discount entry
            used to settle the document.
    """

    transaction_id: str = wire("transactionId", STRING)
    transaction_type: LinkedTransactionType | str = wire("transactionType", Enumeration(LINKED_TRANSACTION_TYPE))
    transaction_date: date | None = wire("transactionDate", DATE, null=True)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    balance_remaining: Decimal | None = wire("balanceRemaining", DECIMAL, null=True)
    amount: Decimal | None = wire("amount", DECIMAL, null=True)
    discount_amount: Decimal | None = wire("discountAmount", DECIMAL, null=True)
    discount_account: ObjectReference | None = wire("discountAccount", Record(lambda: ObjectReference), null=True)
    discount_class: ObjectReference | None = wire("discountClass", Record(lambda: ObjectReference), null=True)
    linked_transactions: list[LinkedTransaction] = wire("linkedTransactions", Array(Record(lambda: LinkedTransaction)))


def decode_target_transaction(data: Any) -> TargetTransaction:
    self = new(TargetTransaction)
    self._meta = None
    try:
        self.transaction_id = transaction_id = data["transactionId"]
        self.transaction_type = LINKED_TRANSACTION_TYPE[data["transactionType"]]
        self.ref_number = ref_number = data["refNumber"]
        self.discount_account = None if (value := data["discountAccount"]) is None else decode_object_reference(value)
        self.discount_class = None if (value := data["discountClass"]) is None else decode_object_reference(value)
        self.linked_transactions = [decode_linked_transaction(item) for item in items(data["linkedTransactions"])]
        self.transaction_date = None if (value := data["transactionDate"]) is None else as_date(value)
        self.balance_remaining = None if (value := data["balanceRemaining"]) is None else as_decimal(value)
        self.amount = None if (value := data["amount"]) is None else as_decimal(value)
        self.discount_amount = None if (value := data["discountAmount"]) is None else as_decimal(value)
        if odd or transaction_id.__class__ is not str or (ref_number is not None and ref_number.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(TargetTransaction, data, self)
    return self if len(data) == 10 else note(self, data)
