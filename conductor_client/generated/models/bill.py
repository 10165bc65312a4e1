"""`Bill`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATE, DATETIME, DECIMAL, NUMBER, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, as_decimal, as_number, odd
from .address import Address, decode_address
from .custom_field import CustomField, decode_custom_field
from .expense_line import ExpenseLine, decode_expense_line
from .item_group_line_item import ItemGroupLineItem, decode_item_group_line_item
from .item_line import ItemLine, decode_item_line
from .linked_transaction import LinkedTransaction, decode_linked_transaction
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_bill")


@model
class Bill(Model):
    """Vendor bill: goods or services bought on credit. It raises accounts payable and books expenses or items until
    payments and credits settle it.

    Attributes:
        id: Transaction id assigned by QuickBooks; unique across all transactions, whereas reference numbers may repeat.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        vendor: Vendor to whom the bill is owed; it sets the currency.
        vendor_address: Vendor's address as printed on the form; a copy, so later changes of the vendor do not reach it.
        payables_account: Accounts-payable account that carries the amount owed; matters only when the company uses more
            than one.
        transaction_date: Date as of which the transaction enters the books; it decides the accounting period and need
            not be the day of entry.
        due_date: Last day for payment to the vendor; aging and payment reminders count from it.
        amount_due: Total of the bill as entered, in its currency; it stays the same when payments are applied, so it is
            not the open balance.
        currency: Currency of the amounts of this transaction; null when multicurrency is off and all is in home
            currency.
        exchange_rate: Value of one unit of the transaction's currency in home currency; null when multicurrency is off.
        amount_due_in_home_currency: The amount due converted at the bill's exchange rate; null when multicurrency is
            off.
        ref_number: Number of the vendor's invoice. A preference can warn users of duplicates, but the number is not
            guaranteed to be unique.
        is_pending: Whether the transaction is a draft: pending ones are stored but post nothing to accounts or stock.
        terms: Payment terms that set the due date and any early-payment discount; null when none apply.
        memo: Remark shown in the accounts-payable register and in reports; not sent to the vendor.
        sales_tax_code: Default tax code for the purchase, in editions that track tax on purchases; lines can differ.
        is_paid: Whether nothing is left to pay; false for unpaid and partly paid ones.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        linked_transactions: Transactions tied to this one, such as payments, credits, or source orders. List calls
            return it only when asked for, and create and update responses leave it out.
        expense_lines: Costs booked straight to accounts, without items; the total adds these to the item lines.
        item_lines: Products and services bought; the total adds these to the expense lines.
        item_group_lines: Bundles bought as one line, each with its member lines; they count toward the total like item
            lines.
        open_amount: Unpaid part in the bill's currency. It can be missing or show the vendor's total instead; the list
            of bills to pay is more reliable.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_bill"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    vendor: ObjectReference | None = wire("vendor", Record(lambda: ObjectReference), null=True)
    vendor_address: Address | None = wire("vendorAddress", Record(lambda: Address), null=True)
    payables_account: ObjectReference | None = wire("payablesAccount", Record(lambda: ObjectReference), null=True)
    transaction_date: date = wire("transactionDate", DATE)
    due_date: date | None = wire("dueDate", DATE, null=True)
    amount_due: Decimal | None = wire("amountDue", DECIMAL, null=True)
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)
    exchange_rate: Decimal | None = wire("exchangeRate", NUMBER, null=True)
    amount_due_in_home_currency: Decimal | None = wire("amountDueInHomeCurrency", DECIMAL, null=True)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    is_pending: bool | None = wire("isPending", BOOLEAN, null=True)
    terms: ObjectReference | None = wire("terms", Record(lambda: ObjectReference), null=True)
    memo: str | None = wire("memo", STRING, null=True)
    sales_tax_code: ObjectReference | None = wire("salesTaxCode", Record(lambda: ObjectReference), null=True)
    is_paid: bool | None = wire("isPaid", BOOLEAN, null=True)
    external_id: str | None = wire("externalId", STRING, null=True)
    linked_transactions: list[LinkedTransaction] = wire("linkedTransactions", Array(Record(lambda: LinkedTransaction)))
    expense_lines: list[ExpenseLine] = wire("expenseLines", Array(Record(lambda: ExpenseLine)))
    item_lines: list[ItemLine] = wire("itemLines", Array(Record(lambda: ItemLine)))
    item_group_lines: list[ItemGroupLineItem] = wire("itemGroupLines", Array(Record(lambda: ItemGroupLineItem)))
    open_amount: Decimal | None = wire("openAmount", DECIMAL, null=True)
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_bill(data: Any) -> Bill:
    self = new(Bill)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.vendor = None if (value := data["vendor"]) is None else decode_object_reference(value)
        self.vendor_address = None if (value := data["vendorAddress"]) is None else decode_address(value)
        self.payables_account = None if (value := data["payablesAccount"]) is None else decode_object_reference(value)
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.ref_number = ref_number = data["refNumber"]
        self.is_pending = is_pending = data["isPending"]
        self.terms = None if (value := data["terms"]) is None else decode_object_reference(value)
        self.memo = memo = data["memo"]
        self.sales_tax_code = None if (value := data["salesTaxCode"]) is None else decode_object_reference(value)
        self.is_paid = is_paid = data["isPaid"]
        self.external_id = external_id = data["externalId"]
        self.linked_transactions = [decode_linked_transaction(item) for item in items(data["linkedTransactions"])]
        self.expense_lines = [decode_expense_line(item) for item in items(data["expenseLines"])]
        self.item_lines = [decode_item_line(item) for item in items(data["itemLines"])]
        self.item_group_lines = [decode_item_group_line_item(item) for item in items(data["itemGroupLines"])]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.transaction_date = as_date(data["transactionDate"])
        self.due_date = None if (value := data["dueDate"]) is None else as_date(value)
        self.amount_due = None if (value := data["amountDue"]) is None else as_decimal(value)
        self.exchange_rate = None if (value := data["exchangeRate"]) is None else as_number(value)
        self.amount_due_in_home_currency = (
            None if (value := data["amountDueInHomeCurrency"]) is None else as_decimal(value)
        )
        self.open_amount = None if (value := data["openAmount"]) is None else as_decimal(value)
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or (ref_number is not None and ref_number.__class__ is not str)
            or (is_pending is not None and is_pending.__class__ is not bool)
            or (memo is not None and memo.__class__ is not str)
            or (is_paid is not None and is_paid.__class__ is not bool)
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(Bill, data, self)
    return self if len(data) == 27 else note(self, data)
