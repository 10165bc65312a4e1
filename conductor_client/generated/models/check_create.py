"""`CheckCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .address_input import AddressInput, AddressInputDict
from .check_apply_to_transaction_input import CheckApplyToTransactionInput, CheckApplyToTransactionInputDict
from .expense_line_create import ExpenseLineCreate, ExpenseLineCreateDict
from .item_group_line_create import ItemGroupLineCreate, ItemGroupLineCreateDict
from .item_line_create import ItemLineCreate, ItemLineCreateDict


@model
class CheckCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.checks.create`, and described there.
    """

    bank_account_id: str = wire("bankAccountId", text(36))
    payee_id: str | Unset = wire("payeeId", text(36), default=UNSET)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    transaction_date: DateInput = wire("transactionDate", DATE)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    address: AddressInput | AddressInputDict | Unset = wire("address", Record(lambda: AddressInput), default=UNSET)
    is_queued_for_print: bool | Unset = wire("isQueuedForPrint", BOOLEAN, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    apply_to_transactions: Sequence[CheckApplyToTransactionInput | CheckApplyToTransactionInputDict] | Unset = wire(
        "applyToTransactions", array(Record(lambda: CheckApplyToTransactionInput), 1), default=UNSET
    )
    expense_lines: Sequence[ExpenseLineCreate | ExpenseLineCreateDict] | Unset = wire(
        "expenseLines", array(Record(lambda: ExpenseLineCreate), 1), default=UNSET
    )
    item_lines: Sequence[ItemLineCreate | ItemLineCreateDict] | Unset = wire(
        "itemLines", array(Record(lambda: ItemLineCreate), 1), default=UNSET
    )
    item_group_lines: Sequence[ItemGroupLineCreate | ItemGroupLineCreateDict] | Unset = wire(
        "itemGroupLines", array(Record(lambda: ItemGroupLineCreate), 1), default=UNSET
    )


class CheckCreateDict(TypedDict, total=False):
    bank_account_id: Required[str]
    payee_id: str
    ref_number: str
    transaction_date: Required[DateInput]
    memo: str
    address: AddressInput | AddressInputDict
    is_queued_for_print: bool
    sales_tax_code_id: str
    exchange_rate: NumberInput
    external_id: str
    apply_to_transactions: Sequence[CheckApplyToTransactionInput | CheckApplyToTransactionInputDict]
    expense_lines: Sequence[ExpenseLineCreate | ExpenseLineCreateDict]
    item_lines: Sequence[ItemLineCreate | ItemLineCreateDict]
    item_group_lines: Sequence[ItemGroupLineCreate | ItemGroupLineCreateDict]
