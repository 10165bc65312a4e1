"""`SalesAndPurchaseDetails`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..._schema.containers import DECIMAL, STRING, Record
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_decimal, odd
from .object_reference import ObjectReference, decode_object_reference


@model
class SalesAndPurchaseDetails(Model):
    """Terms of an item that is both bought and sold: price and income account for sales, cost, expense account and
    vendor for purchases.

    Attributes:
        sales_description: Text filled in on sales forms; users can change it per line.
        sales_price: Standard price of one base unit, filled in on sales forms in the home currency. Price levels and
            price rules can change it per sale.
        income_account: Account that revenue from the item is posted to, normally an income account.
        purchase_description: Text filled in on purchase orders and bills, where users can change it per line.
        purchase_cost: Standard cost of one base unit, filled in on purchase forms; changing it leaves existing
            transactions alone.
        purchase_tax_code: Tax code filled in when the item is bought; used in editions that track tax on purchases.
        expense_account: Account charged when the item is purchased, usually an expense or cost of goods sold account.
        preferred_vendor: Vendor from whom the item is usually bought; proposed when reordering and used by reorder
            reports.
    """

    sales_description: str | None = wire("salesDescription", STRING, null=True)
    sales_price: Decimal | None = wire("salesPrice", DECIMAL, null=True)
    income_account: ObjectReference | None = wire("incomeAccount", Record(lambda: ObjectReference), null=True)
    purchase_description: str | None = wire("purchaseDescription", STRING, null=True)
    purchase_cost: Decimal | None = wire("purchaseCost", DECIMAL, null=True)
    purchase_tax_code: ObjectReference | None = wire("purchaseTaxCode", Record(lambda: ObjectReference), null=True)
    expense_account: ObjectReference | None = wire("expenseAccount", Record(lambda: ObjectReference), null=True)
    preferred_vendor: ObjectReference | None = wire("preferredVendor", Record(lambda: ObjectReference), null=True)


def decode_sales_and_purchase_details(data: Any) -> SalesAndPurchaseDetails:
    self = new(SalesAndPurchaseDetails)
    self._meta = None
    try:
        self.sales_description = sales_description = data["salesDescription"]
        self.income_account = None if (value := data["incomeAccount"]) is None else decode_object_reference(value)
        self.purchase_description = purchase_description = data["purchaseDescription"]
        self.purchase_tax_code = None if (value := data["purchaseTaxCode"]) is None else decode_object_reference(value)
        self.expense_account = None if (value := data["expenseAccount"]) is None else decode_object_reference(value)
        self.preferred_vendor = None if (value := data["preferredVendor"]) is None else decode_object_reference(value)
        self.sales_price = None if (value := data["salesPrice"]) is None else as_decimal(value)
        self.purchase_cost = None if (value := data["purchaseCost"]) is None else as_decimal(value)
        if (
            odd
            or (sales_description is not None and sales_description.__class__ is not str)
            or (purchase_description is not None and purchase_description.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(SalesAndPurchaseDetails, data, self)
    return self if len(data) == 8 else note(self, data)
