"""`SalesAndPurchaseDetailsUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import BOOLEAN, STRING
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset


@model
class SalesAndPurchaseDetailsUpdate(RequestModel):
    """Changes the prices, texts, or accounts of a two-sided item, one that is both bought and sold.

    Attributes:
        sales_description: Text filled in on sales forms; users can change it per line.
        sales_price: Standard price of one base unit, filled in on sales forms in the home currency. Price levels and
            price rules can change it per sale.
        income_account_id: Id of the account that revenue from the item is posted to, normally an income account. At
            most 36 characters.
        purchase_description: Text filled in on purchase orders and bills, where users can change it per line.
        purchase_cost: Standard cost of one base unit, filled in on purchase forms; changing it leaves existing
            transactions alone.
        purchase_tax_code_id: Tax code filled in when the item is bought; used in editions that track tax on purchases.
            At most 36 characters.
        expense_account_id: Id of the account to charge when the item is purchased, usually an expense or cost of goods
            sold account. At most 36 characters.
        preferred_vendor_id: Vendor from whom the item is usually bought; proposed when reordering, without preventing
            purchases elsewhere. At most 36 characters.
        update_existing_transactions_income_account: When true, the new income account is also applied to past
            transactions of the item, which changes earlier reports; otherwise it applies to new ones only.
        update_existing_transactions_expense_account: When true, the new expense account is also applied to past
            transactions of the item, which changes earlier reports; otherwise it applies to new ones only.
    """

    sales_description: str | Unset = wire("salesDescription", STRING, default=UNSET)
    sales_price: DecimalInput | Unset = wire("salesPrice", decimal(5), default=UNSET)
    income_account_id: str | Unset = wire("incomeAccountId", text(36), default=UNSET)
    purchase_description: str | Unset = wire("purchaseDescription", STRING, default=UNSET)
    purchase_cost: DecimalInput | Unset = wire("purchaseCost", decimal(5), default=UNSET)
    purchase_tax_code_id: str | Unset = wire("purchaseTaxCodeId", text(36), default=UNSET)
    expense_account_id: str | Unset = wire("expenseAccountId", text(36), default=UNSET)
    preferred_vendor_id: str | Unset = wire("preferredVendorId", text(36), default=UNSET)
    update_existing_transactions_income_account: bool | Unset = wire(
        "updateExistingTransactionsIncomeAccount", BOOLEAN, default=UNSET
    )
    update_existing_transactions_expense_account: bool | Unset = wire(
        "updateExistingTransactionsExpenseAccount", BOOLEAN, default=UNSET
    )


class SalesAndPurchaseDetailsUpdateDict(TypedDict, total=False):
    sales_description: str
    sales_price: DecimalInput
    income_account_id: str
    purchase_description: str
    purchase_cost: DecimalInput
    purchase_tax_code_id: str
    expense_account_id: str
    preferred_vendor_id: str
    update_existing_transactions_income_account: bool
    update_existing_transactions_expense_account: bool
