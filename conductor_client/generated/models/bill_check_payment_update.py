"""`BillCheckPaymentUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING, Record
from ..._schema.limits import array, decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, DecimalInput, NumberInput, Unset
from .apply_to_transaction_input import ApplyToTransactionInput, ApplyToTransactionInputDict


@model
class BillCheckPaymentUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.bill_check_payments.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    transaction_date: DateInput | Unset = wire("transactionDate", DATE, default=UNSET)
    bank_account_id: str | Unset = wire("bankAccountId", text(36), default=UNSET)
    amount: DecimalInput | Unset = wire("amount", decimal(2), default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    is_queued_for_print: bool | Unset = wire("isQueuedForPrint", BOOLEAN, default=UNSET)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    apply_to_transactions: Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict] | Unset = wire(
        "applyToTransactions", array(Record(lambda: ApplyToTransactionInput), 1), default=UNSET
    )


class BillCheckPaymentUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    transaction_date: DateInput
    bank_account_id: str
    amount: DecimalInput
    exchange_rate: NumberInput
    is_queued_for_print: bool
    ref_number: str
    memo: str
    apply_to_transactions: Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict]
