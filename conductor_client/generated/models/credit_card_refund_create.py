"""`CreditCardRefundCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import DATE, NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .address_input import AddressInput, AddressInputDict
from .credit_card_refund_create_application import (
    CreditCardRefundCreateApplication,
    CreditCardRefundCreateApplicationDict,
)
from .credit_card_transaction_create import CreditCardTransactionCreate, CreditCardTransactionCreateDict


@model
class CreditCardRefundCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.credit_card_refunds.create`, and described there.
    """

    customer_id: str = wire("customerId", text(36))
    refund_from_account_id: str | Unset = wire("refundFromAccountId", text(36), default=UNSET)
    receivables_account_id: str | Unset = wire("receivablesAccountId", text(36), default=UNSET)
    transaction_date: DateInput = wire("transactionDate", DATE)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    address: AddressInput | AddressInputDict | Unset = wire("address", Record(lambda: AddressInput), default=UNSET)
    payment_method_id: str | Unset = wire("paymentMethodId", text(36), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    credit_card_transaction: CreditCardTransactionCreate | CreditCardTransactionCreateDict | Unset = wire(
        "creditCardTransaction", Record(lambda: CreditCardTransactionCreate), default=UNSET
    )
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    refund_applied_to_transactions: Sequence[
        CreditCardRefundCreateApplication | CreditCardRefundCreateApplicationDict
    ] = wire("refundAppliedToTransactions", array(Record(lambda: CreditCardRefundCreateApplication), 1))


class CreditCardRefundCreateDict(TypedDict, total=False):
    customer_id: Required[str]
    refund_from_account_id: str
    receivables_account_id: str
    transaction_date: Required[DateInput]
    ref_number: str
    address: AddressInput | AddressInputDict
    payment_method_id: str
    memo: str
    credit_card_transaction: CreditCardTransactionCreate | CreditCardTransactionCreateDict
    exchange_rate: NumberInput
    external_id: str
    refund_applied_to_transactions: Required[
        Sequence[CreditCardRefundCreateApplication | CreditCardRefundCreateApplicationDict]
    ]
