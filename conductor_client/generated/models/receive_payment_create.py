"""`ReceivePaymentCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING, Record
from ..._schema.limits import array, decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, DecimalInput, NumberInput, Unset
from .apply_to_transaction_input import ApplyToTransactionInput, ApplyToTransactionInputDict
from .credit_card_transaction_create import CreditCardTransactionCreate, CreditCardTransactionCreateDict


@model
class ReceivePaymentCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.receive_payments.create`, and described there.
    """

    customer_id: str = wire("customerId", text(36))
    receivables_account_id: str | Unset = wire("receivablesAccountId", text(36), default=UNSET)
    transaction_date: DateInput = wire("transactionDate", DATE)
    ref_number: str | Unset = wire("refNumber", text(20), default=UNSET)
    total_amount: DecimalInput = wire("totalAmount", decimal(2))
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    payment_method_id: str | Unset = wire("paymentMethodId", text(36), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    deposit_to_account_id: str | Unset = wire("depositToAccountId", text(36), default=UNSET)
    credit_card_transaction: CreditCardTransactionCreate | CreditCardTransactionCreateDict | Unset = wire(
        "creditCardTransaction", Record(lambda: CreditCardTransactionCreate), default=UNSET
    )
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    is_auto_apply: bool | Unset = wire("isAutoApply", BOOLEAN, default=UNSET)
    apply_to_transactions: Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict] | Unset = wire(
        "applyToTransactions", array(Record(lambda: ApplyToTransactionInput), 1), default=UNSET
    )


class ReceivePaymentCreateDict(TypedDict, total=False):
    customer_id: Required[str]
    receivables_account_id: str
    transaction_date: Required[DateInput]
    ref_number: str
    total_amount: Required[DecimalInput]
    exchange_rate: NumberInput
    payment_method_id: str
    memo: str
    deposit_to_account_id: str
    credit_card_transaction: CreditCardTransactionCreate | CreditCardTransactionCreateDict
    external_id: str
    is_auto_apply: bool
    apply_to_transactions: Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict]
