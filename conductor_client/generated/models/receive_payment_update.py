"""`ReceivePaymentUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import DATE, NUMBER, STRING, Record
from ..._schema.limits import array, decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, DecimalInput, NumberInput, Unset
from .apply_to_transaction_input import ApplyToTransactionInput, ApplyToTransactionInputDict
from .receive_payment_update_credit_card_transaction import (
    ReceivePaymentUpdateCreditCardTransaction,
    ReceivePaymentUpdateCreditCardTransactionDict,
)


@model
class ReceivePaymentUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.receive_payments.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    customer_id: str | Unset = wire("customerId", text(36), default=UNSET)
    receivables_account_id: str | Unset = wire("receivablesAccountId", text(36), default=UNSET)
    transaction_date: DateInput | Unset = wire("transactionDate", DATE, default=UNSET)
    ref_number: str | Unset = wire("refNumber", text(20), default=UNSET)
    total_amount: DecimalInput | Unset = wire("totalAmount", decimal(2), default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    payment_method_id: str | Unset = wire("paymentMethodId", text(36), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    deposit_to_account_id: str | Unset = wire("depositToAccountId", text(36), default=UNSET)
    credit_card_transaction: (
        ReceivePaymentUpdateCreditCardTransaction | ReceivePaymentUpdateCreditCardTransactionDict | Unset
    ) = wire("creditCardTransaction", Record(lambda: ReceivePaymentUpdateCreditCardTransaction), default=UNSET)
    apply_to_transactions: Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict] | Unset = wire(
        "applyToTransactions", array(Record(lambda: ApplyToTransactionInput), 1), default=UNSET
    )


class ReceivePaymentUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    customer_id: str
    receivables_account_id: str
    transaction_date: DateInput
    ref_number: str
    total_amount: DecimalInput
    exchange_rate: NumberInput
    payment_method_id: str
    memo: str
    deposit_to_account_id: str
    credit_card_transaction: ReceivePaymentUpdateCreditCardTransaction | ReceivePaymentUpdateCreditCardTransactionDict
    apply_to_transactions: Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict]
