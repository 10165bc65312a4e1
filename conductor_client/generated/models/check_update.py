"""`CheckUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .address_input import AddressInput, AddressInputDict
from .check_apply_to_transaction_input import CheckApplyToTransactionInput, CheckApplyToTransactionInputDict
from .expense_line_update import ExpenseLineUpdate, ExpenseLineUpdateDict
from .item_group_line_update import ItemGroupLineUpdate, ItemGroupLineUpdateDict
from .item_line_update import ItemLineUpdate, ItemLineUpdateDict


@model
class CheckUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.checks.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    bank_account_id: str | Unset = wire("bankAccountId", text(36), default=UNSET)
    payee_id: str | Unset = wire("payeeId", text(36), default=UNSET)
    ref_number: str | Unset = wire("refNumber", text(11), default=UNSET)
    transaction_date: DateInput | Unset = wire("transactionDate", DATE, default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    address: AddressInput | AddressInputDict | Unset = wire("address", Record(lambda: AddressInput), default=UNSET)
    is_queued_for_print: bool | Unset = wire("isQueuedForPrint", BOOLEAN, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    apply_to_transactions: Sequence[CheckApplyToTransactionInput | CheckApplyToTransactionInputDict] | Unset = wire(
        "applyToTransactions", array(Record(lambda: CheckApplyToTransactionInput), 1), default=UNSET
    )
    clear_expense_lines: bool | Unset = wire("clearExpenseLines", BOOLEAN, default=UNSET)
    expense_lines: Sequence[ExpenseLineUpdate | ExpenseLineUpdateDict] | Unset = wire(
        "expenseLines", array(Record(lambda: ExpenseLineUpdate), 1), default=UNSET
    )
    clear_item_lines: bool | Unset = wire("clearItemLines", BOOLEAN, default=UNSET)
    item_lines: Sequence[ItemLineUpdate | ItemLineUpdateDict] | Unset = wire(
        "itemLines", array(Record(lambda: ItemLineUpdate), 1), default=UNSET
    )
    item_group_lines: Sequence[ItemGroupLineUpdate | ItemGroupLineUpdateDict] | Unset = wire(
        "itemGroupLines", array(Record(lambda: ItemGroupLineUpdate), 1), default=UNSET
    )


class CheckUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    bank_account_id: str
    payee_id: str
    ref_number: str
    transaction_date: DateInput
    memo: str
    address: AddressInput | AddressInputDict
    is_queued_for_print: bool
    sales_tax_code_id: str
    exchange_rate: NumberInput
    apply_to_transactions: Sequence[CheckApplyToTransactionInput | CheckApplyToTransactionInputDict]
    clear_expense_lines: bool
    expense_lines: Sequence[ExpenseLineUpdate | ExpenseLineUpdateDict]
    clear_item_lines: bool
    item_lines: Sequence[ItemLineUpdate | ItemLineUpdateDict]
    item_group_lines: Sequence[ItemGroupLineUpdate | ItemGroupLineUpdateDict]
