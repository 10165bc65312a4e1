"""`CreditTransaction`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from ..._schema.containers import DATE, DECIMAL, STRING, Enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_date, as_decimal, odd
from ..literals import LINKED_TRANSACTION_TYPE, LinkedTransactionType


@model
class CreditTransaction(Model):
    """Credit of a customer that a card refund used up, such as a credit memo or an overpaid payment, with what is left
    of it.

    Attributes:
        transaction_id: Credit that is paid back, such as a credit memo or an overpayment. At most 36 characters.
        transaction_type: Kind of credit that is paid back, such as a credit memo.
        transaction_date: Date of the credit that is refunded, not of the refund itself.
        ref_number: Number of the credit that is refunded, not of the refund itself.
        credit_remaining: Part of the credit not yet used, in the credit's currency.
        refund_amount: Part of this credit paid back to the customer, in the refund's currency; at most what is left of
            the credit.
        credit_remaining_in_home_currency: The unused part of the credit converted at its exchange rate; null when
            multicurrency is off.
        refund_amount_in_home_currency: Amount paid back from this credit, converted at the refund's exchange rate; null
            without multicurrency.
    """

    transaction_id: str = wire("transactionId", STRING)
    transaction_type: LinkedTransactionType | str = wire("transactionType", Enumeration(LINKED_TRANSACTION_TYPE))
    transaction_date: date | None = wire("transactionDate", DATE, null=True)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    credit_remaining: Decimal | None = wire("creditRemaining", DECIMAL, null=True)
    refund_amount: Decimal = wire("refundAmount", DECIMAL)
    credit_remaining_in_home_currency: Decimal | None = wire("creditRemainingInHomeCurrency", DECIMAL, null=True)
    refund_amount_in_home_currency: Decimal | None = wire("refundAmountInHomeCurrency", DECIMAL, null=True)


def decode_credit_transaction(data: Any) -> CreditTransaction:
    self = new(CreditTransaction)
    self._meta = None
    try:
        self.transaction_id = transaction_id = data["transactionId"]
        self.transaction_type = LINKED_TRANSACTION_TYPE[data["transactionType"]]
        self.ref_number = ref_number = data["refNumber"]
        self.transaction_date = None if (value := data["transactionDate"]) is None else as_date(value)
        self.credit_remaining = None if (value := data["creditRemaining"]) is None else as_decimal(value)
        self.refund_amount = as_decimal(data["refundAmount"])
        self.credit_remaining_in_home_currency = (
            None if (value := data["creditRemainingInHomeCurrency"]) is None else as_decimal(value)
        )
        self.refund_amount_in_home_currency = (
            None if (value := data["refundAmountInHomeCurrency"]) is None else as_decimal(value)
        )
        if odd or transaction_id.__class__ is not str or (ref_number is not None and ref_number.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(CreditTransaction, data, self)
    return self if len(data) == 8 else note(self, data)
