"""`ItemReceipt`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import DATE, DATETIME, DECIMAL, NUMBER, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, as_decimal, as_number, odd
from .custom_field import CustomField, decode_custom_field
from .expense_line import ExpenseLine, decode_expense_line
from .item_group_line_item import ItemGroupLineItem, decode_item_group_line_item
from .item_line import ItemLine, decode_item_line
from .linked_transaction import LinkedTransaction, decode_linked_transaction
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_item_receipt")


@model
class ItemReceipt(Model):
    """Goods received from a vendor before the bill. It brings them into stock and is turned into a bill later.

    Attributes:
        id: Transaction id assigned by QuickBooks; unique across all transactions, whereas reference numbers may repeat.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        vendor: Vendor who delivered the goods.
        payables_account: Accounts-payable account that carries the amount owed; matters only when the company uses more
            than one.
        liability_account: Account that carries the cost of goods received but not yet billed; it is cleared when the
            vendor's bill arrives.
        transaction_date: Date as of which the transaction enters the books; it decides the accounting period and need
            not be the day of entry.
        total_amount: Cost of all goods and expenses received, in the vendor's currency.
        currency: Currency of the amounts of this transaction; null when multicurrency is off and all is in home
            currency.
        exchange_rate: Value of one unit of the transaction's currency in home currency; null when multicurrency is off.
        total_amount_in_home_currency: Total converted at the transaction's exchange rate; null when multicurrency is
            off.
        ref_number: Number of the delivery, usually from the packing slip; not guaranteed to be unique.
        memo: Remark shown in the accounts-payable register and in reports; not sent to the vendor.
        sales_tax_code: Default tax code for the purchase, in editions that track tax on purchases; lines can differ.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        linked_transactions: Transactions tied to this one, such as payments, credits, or source orders. List calls
            return it only when asked for, and create and update responses leave it out.
        expense_lines: Costs booked straight to accounts, without items; the total adds these to the item lines.
        item_lines: Products and services bought; the total adds these to the expense lines.
        item_group_lines: Bundles bought as one line, each with its member lines; they count toward the total like item
            lines.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_item_receipt"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    vendor: ObjectReference | None = wire("vendor", Record(lambda: ObjectReference), null=True)
    payables_account: ObjectReference | None = wire("payablesAccount", Record(lambda: ObjectReference), null=True)
    liability_account: ObjectReference | None = wire("liabilityAccount", Record(lambda: ObjectReference), null=True)
    transaction_date: date = wire("transactionDate", DATE)
    total_amount: Decimal = wire("totalAmount", DECIMAL)
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)
    exchange_rate: Decimal | None = wire("exchangeRate", NUMBER, null=True)
    total_amount_in_home_currency: Decimal | None = wire("totalAmountInHomeCurrency", DECIMAL, null=True)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    memo: str | None = wire("memo", STRING, null=True)
    sales_tax_code: ObjectReference | None = wire("salesTaxCode", Record(lambda: ObjectReference), null=True)
    external_id: str | None = wire("externalId", STRING, null=True)
    linked_transactions: list[LinkedTransaction] = wire("linkedTransactions", Array(Record(lambda: LinkedTransaction)))
    expense_lines: list[ExpenseLine] = wire("expenseLines", Array(Record(lambda: ExpenseLine)))
    item_lines: list[ItemLine] = wire("itemLines", Array(Record(lambda: ItemLine)))
    item_group_lines: list[ItemGroupLineItem] = wire("itemGroupLines", Array(Record(lambda: ItemGroupLineItem)))
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_item_receipt(data: Any) -> ItemReceipt:
    self = new(ItemReceipt)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.vendor = None if (value := data["vendor"]) is None else decode_object_reference(value)
        self.payables_account = None if (value := data["payablesAccount"]) is None else decode_object_reference(value)
        self.liability_account = None if (value := data["liabilityAccount"]) is None else decode_object_reference(value)
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.ref_number = ref_number = data["refNumber"]
        self.memo = memo = data["memo"]
        self.sales_tax_code = None if (value := data["salesTaxCode"]) is None else decode_object_reference(value)
        self.external_id = external_id = data["externalId"]
        self.linked_transactions = [decode_linked_transaction(item) for item in items(data["linkedTransactions"])]
        self.expense_lines = [decode_expense_line(item) for item in items(data["expenseLines"])]
        self.item_lines = [decode_item_line(item) for item in items(data["itemLines"])]
        self.item_group_lines = [decode_item_group_line_item(item) for item in items(data["itemGroupLines"])]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.transaction_date = as_date(data["transactionDate"])
        self.total_amount = as_decimal(data["totalAmount"])
        self.exchange_rate = None if (value := data["exchangeRate"]) is None else as_number(value)
        self.total_amount_in_home_currency = (
            None if (value := data["totalAmountInHomeCurrency"]) is None else as_decimal(value)
        )
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or (ref_number is not None and ref_number.__class__ is not str)
            or (memo is not None and memo.__class__ is not str)
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(ItemReceipt, data, self)
    return self if len(data) == 22 else note(self, data)
