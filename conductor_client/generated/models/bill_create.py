"""`BillCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import DATE, NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset
from .address_input import AddressInput, AddressInputDict
from .expense_line_create import ExpenseLineCreate, ExpenseLineCreateDict
from .item_group_line_create import ItemGroupLineCreate, ItemGroupLineCreateDict
from .item_line_create import ItemLineCreate, ItemLineCreateDict


@model
class BillCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.bills.create`, and described there.
    """

    vendor_id: str = wire("vendorId", text(36))
    vendor_address: AddressInput | AddressInputDict | Unset = wire(
        "vendorAddress", Record(lambda: AddressInput), default=UNSET
    )
    payables_account_id: str | Unset = wire("payablesAccountId", text(36), default=UNSET)
    transaction_date: DateInput = wire("transactionDate", DATE)
    due_date: DateInput | Unset = wire("dueDate", DATE, default=UNSET)
    ref_number: str | Unset = wire("refNumber", text(20), default=UNSET)
    terms_id: str | Unset = wire("termsId", text(36), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    exchange_rate: NumberInput | Unset = wire("exchangeRate", NUMBER, default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    link_to_transaction_ids: Sequence[str] | Unset = wire("linkToTransactionIds", array(text(36), 1), default=UNSET)
    expense_lines: Sequence[ExpenseLineCreate | ExpenseLineCreateDict] | Unset = wire(
        "expenseLines", array(Record(lambda: ExpenseLineCreate), 1), default=UNSET
    )
    item_lines: Sequence[ItemLineCreate | ItemLineCreateDict] | Unset = wire(
        "itemLines", array(Record(lambda: ItemLineCreate), 1), default=UNSET
    )
    item_group_lines: Sequence[ItemGroupLineCreate | ItemGroupLineCreateDict] | Unset = wire(
        "itemGroupLines", array(Record(lambda: ItemGroupLineCreate), 1), default=UNSET
    )


class BillCreateDict(TypedDict, total=False):
    vendor_id: Required[str]
    vendor_address: AddressInput | AddressInputDict
    payables_account_id: str
    transaction_date: Required[DateInput]
    due_date: DateInput
    ref_number: str
    terms_id: str
    memo: str
    sales_tax_code_id: str
    exchange_rate: NumberInput
    external_id: str
    link_to_transaction_ids: Sequence[str]
    expense_lines: Sequence[ExpenseLineCreate | ExpenseLineCreateDict]
    item_lines: Sequence[ItemLineCreate | ItemLineCreateDict]
    item_group_lines: Sequence[ItemGroupLineCreate | ItemGroupLineCreateDict]
