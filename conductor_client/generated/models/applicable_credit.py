"""`ApplicableCredit`, written by scripts/regenerate. Do not edit."""

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
class ApplicableCredit(Model):
    """Open credit of a vendor, such as a vendor credit or an overpayment, that can be used to settle the vendor's
    bills.

    Attributes:
        credit_transaction_id: Transaction id of the vendor credit; use it as `credit_transaction_id` when paying bills.
            At most 36 characters.
        transaction_type: Kind of credit that can pay bills, such as a vendor credit or a prepayment check.
        payables_account: Accounts-payable account that carries the amount owed; matters only when the company uses more
            than one.
        transaction_date: Date of the credit; bills of any date can use it.
        ref_number: Number of the credit that can be applied; null when none was entered.
        credit_remaining: Part of the credit not yet used, in the credit's currency.
        currency: Currency of the amounts of this transaction; null when multicurrency is off and all is in home
            currency.
        exchange_rate: Value of one unit of the transaction's currency in home currency; null when multicurrency is off.
        credit_remaining_in_home_currency: The unused part of the credit converted at its exchange rate; null when
            multicurrency is off.
    """

    credit_transaction_id: str = wire("creditTransactionId", STRING)
    transaction_type: LinkedTransactionType | str = wire("transactionType", Enumeration(LINKED_TRANSACTION_TYPE))
    payables_account: ObjectReference = wire("payablesAccount", Record(lambda: ObjectReference))
    transaction_date: date = wire("transactionDate", DATE)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    credit_remaining: Decimal = wire("creditRemaining", DECIMAL)
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)
    exchange_rate: Decimal | None = wire("exchangeRate", NUMBER, null=True)
    credit_remaining_in_home_currency: Decimal | None = wire("creditRemainingInHomeCurrency", DECIMAL, null=True)


def decode_applicable_credit(data: Any) -> ApplicableCredit:
    self = new(ApplicableCredit)
    self._meta = None
    try:
        self.credit_transaction_id = credit_transaction_id = data["creditTransactionId"]
        self.transaction_type = LINKED_TRANSACTION_TYPE[data["transactionType"]]
        self.payables_account = decode_object_reference(data["payablesAccount"])
        self.ref_number = ref_number = data["refNumber"]
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.transaction_date = as_date(data["transactionDate"])
        self.credit_remaining = as_decimal(data["creditRemaining"])
        self.exchange_rate = None if (value := data["exchangeRate"]) is None else as_number(value)
        self.credit_remaining_in_home_currency = (
            None if (value := data["creditRemainingInHomeCurrency"]) is None else as_decimal(value)
        )
        if (
            odd
            or credit_transaction_id.__class__ is not str
            or (ref_number is not None and ref_number.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(ApplicableCredit, data, self)
    return self if len(data) == 9 else note(self, data)
