"""`VendorCreditCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import DATE, NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .expense_line_create import ExpenseLineCreate, ExpenseLineCreateDict
from .item_group_line_create import ItemGroupLineCreate, ItemGroupLineCreateDict
from .item_line_create import ItemLineCreate, ItemLineCreateDict


@model
class VendorCreditCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.vendor_credits.create`, and described there.
    """

    vendor_id: str = wire("vendorId", text(36))
    payables_account_id: str | Unset = wire("payablesAccountId", text(36), default=UNSET)
    transaction_date: DateInput = wire("transactionDate", DATE)
    ref_number: str | Unset = wire("refNumber", text(20), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    expense_lines: Sequence[ExpenseLineCreate | ExpenseLineCreateDict] | Unset = wire(
        "expenseLines", array(Record(lambda: ExpenseLineCreate), 1), default=UNSET
    )
    item_lines: Sequence[ItemLineCreate | ItemLineCreateDict] | Unset = wire(
        "itemLines", array(Record(lambda: ItemLineCreate), 1), default=UNSET
    )
    item_group_lines: Sequence[ItemGroupLineCreate | ItemGroupLineCreateDict] | Unset = wire(
        "itemGroupLines", array(Record(lambda: ItemGroupLineCreate), 1), default=UNSET
    )


class VendorCreditCreateDict(TypedDict, total=False):
    vendor_id: Required[str]
    payables_account_id: str
    transaction_date: Required[DateInput]
    ref_number: str
    memo: str
    sales_tax_code_id: str
    exchange_rate: NumberInput
    external_id: str
    expense_lines: Sequence[ExpenseLineCreate | ExpenseLineCreateDict]
    item_lines: Sequence[ItemLineCreate | ItemLineCreateDict]
    item_group_lines: Sequence[ItemGroupLineCreate | ItemGroupLineCreateDict]
