"""`PaymentToDeposit`, written by scripts/regenerate. Do not edit."""

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
class PaymentToDeposit(Model):
    """Customer payment or cash sale whose money waits in Undeposited Funds and can be put on a bank deposit.

    Attributes:
        payment_transaction_id: Transaction that brought the money into Undeposited Funds; pass it to a deposit line to
            bank the money. At most 36 characters.
        payment_transaction_line_id: Line within the transaction that holds the money; pass it along with
            `payment_transaction_id`. Null when there is just one amount. At most 36 characters.
        transaction_type: Kind of transaction that brought the money into Undeposited Funds.
        customer: Customer or job the payment came from; null where the payer is no customer.
        transaction_date: Day the money was received, which the deposit's date should not precede.
        ref_number: Number of the payment, often the customer's check number.
        amount: Money held in Undeposited Funds for this payment, in the currency of the payment.
        currency: Currency of the amounts of this transaction; null when multicurrency is off and all is in home
            currency.
        exchange_rate: Value of one unit of the transaction's currency in home currency; null when multicurrency is off.
        amount_in_home_currency: The amount converted at the transaction's exchange rate; null when multicurrency is
            off.
    """

    payment_transaction_id: str = wire("paymentTransactionId", STRING)
    payment_transaction_line_id: str | None = wire("paymentTransactionLineId", STRING, null=True)
    transaction_type: LinkedTransactionType | str = wire("transactionType", Enumeration(LINKED_TRANSACTION_TYPE))
    customer: ObjectReference | None = wire("customer", Record(lambda: ObjectReference), null=True)
    transaction_date: date = wire("transactionDate", DATE)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    amount: Decimal = wire("amount", DECIMAL)
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)
    exchange_rate: Decimal | None = wire("exchangeRate", NUMBER, null=True)
    amount_in_home_currency: Decimal | None = wire("amountInHomeCurrency", DECIMAL, null=True)


def decode_payment_to_deposit(data: Any) -> PaymentToDeposit:
    self = new(PaymentToDeposit)
    self._meta = None
    try:
        self.payment_transaction_id = payment_transaction_id = data["paymentTransactionId"]
        self.payment_transaction_line_id = payment_transaction_line_id = data["paymentTransactionLineId"]
        self.transaction_type = LINKED_TRANSACTION_TYPE[data["transactionType"]]
        self.customer = None if (value := data["customer"]) is None else decode_object_reference(value)
        self.ref_number = ref_number = data["refNumber"]
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.transaction_date = as_date(data["transactionDate"])
        self.amount = as_decimal(data["amount"])
        self.exchange_rate = None if (value := data["exchangeRate"]) is None else as_number(value)
        self.amount_in_home_currency = None if (value := data["amountInHomeCurrency"]) is None else as_decimal(value)
        if (
            odd
            or payment_transaction_id.__class__ is not str
            or (payment_transaction_line_id is not None and payment_transaction_line_id.__class__ is not str)
            or (ref_number is not None and ref_number.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(PaymentToDeposit, data, self)
    return self if len(data) == 10 else note(self, data)
