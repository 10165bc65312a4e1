"""`BillCheckPaymentCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .apply_to_transaction_input import ApplyToTransactionInput, ApplyToTransactionInputDict


@model
class BillCheckPaymentCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.bill_check_payments.create`, and described there.
    """

    vendor_id: str = wire("vendorId", text(36))
    payables_account_id: str | Unset = wire("payablesAccountId", text(36), default=UNSET)
    transaction_date: DateInput = wire("transactionDate", DATE)
    bank_account_id: str = wire("bankAccountId", text(36))
    is_queued_for_print: bool | Unset = wire("isQueuedForPrint", BOOLEAN, default=UNSET)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    apply_to_transactions: Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict] = wire(
        "applyToTransactions", array(Record(lambda: ApplyToTransactionInput), 1)
    )


class BillCheckPaymentCreateDict(TypedDict, total=False):
    vendor_id: Required[str]
    payables_account_id: str
    transaction_date: Required[DateInput]
    bank_account_id: Required[str]
    is_queued_for_print: bool
    ref_number: str
    memo: str
    exchange_rate: NumberInput
    external_id: str
    apply_to_transactions: Required[Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict]]
