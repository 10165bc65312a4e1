"""`ItemReceiptUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .expense_line_update import ExpenseLineUpdate, ExpenseLineUpdateDict
from .item_group_line_update import ItemGroupLineUpdate, ItemGroupLineUpdateDict
from .item_line_update import ItemLineUpdate, ItemLineUpdateDict


@model
class ItemReceiptUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.item_receipts.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    vendor_id: str | Unset = wire("vendorId", text(36), default=UNSET)
    payables_account_id: str | Unset = wire("payablesAccountId", text(36), default=UNSET)
    transaction_date: DateInput | Unset = wire("transactionDate", DATE, default=UNSET)
    ref_number: str | Unset = wire("refNumber", text(20), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
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


class ItemReceiptUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    vendor_id: str
    payables_account_id: str
    transaction_date: DateInput
    ref_number: str
    memo: str
    sales_tax_code_id: str
    exchange_rate: NumberInput
    clear_expense_lines: bool
    expense_lines: Sequence[ExpenseLineUpdate | ExpenseLineUpdateDict]
    clear_item_lines: bool
    item_lines: Sequence[ItemLineUpdate | ItemLineUpdateDict]
    item_group_lines: Sequence[ItemGroupLineUpdate | ItemGroupLineUpdateDict]
