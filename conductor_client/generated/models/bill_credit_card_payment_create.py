"""`BillCreditCardPaymentCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import DATE, NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .apply_to_transaction_input import ApplyToTransactionInput, ApplyToTransactionInputDict


@model
class BillCreditCardPaymentCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.bill_credit_card_payments.create`, and described there.
    """

    vendor_id: str = wire("vendorId", text(36))
    payables_account_id: str | Unset = wire("payablesAccountId", text(36), default=UNSET)
    transaction_date: DateInput = wire("transactionDate", DATE)
    credit_card_account_id: str = wire("creditCardAccountId", text(36))
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    apply_to_transactions: Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict] = wire(
        "applyToTransactions", array(Record(lambda: ApplyToTransactionInput), 1)
    )


class BillCreditCardPaymentCreateDict(TypedDict, total=False):
    vendor_id: Required[str]
    payables_account_id: str
    transaction_date: Required[DateInput]
    credit_card_account_id: Required[str]
    ref_number: str
    memo: str
    exchange_rate: NumberInput
    external_id: str
    apply_to_transactions: Required[Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict]]
