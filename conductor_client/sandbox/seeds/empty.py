"""A new company file: the objects that QuickBooks itself creates, and one of each list without an endpoint.

Ids and times are the same in every process.
"""

from __future__ import annotations

from datetime import UTC
from functools import lru_cache

from ..definitions import KINDS
from ..document import Json
from ..ids import list_id
from ..rules.accounts import SPECIAL
from ..rules.simple import BUILT_IN
from ..storage.company import Company, Stored
from ..storage.schema import COMPANY
from ..storage.snapshots import image_of, open_database

_MADE = 1_577_865_600
"""The second in which the company file was made: 2020-01-01 08:00 UTC."""

_ACCOUNTS = (
    ("Accounts Receivable", "accounts_receivable", "accounts_receivable"),
    ("Undeposited Funds", "other_current_asset", "undeposited_funds"),
    ("Inventory Asset", "other_current_asset", "inventory_assets"),
    ("Accounts Payable", "accounts_payable", "accounts_payable"),
    ("Payroll Liabilities", "other_current_liability", "payroll_liabilities"),
    ("Sales Tax Payable", "other_current_liability", "sales_tax_payable"),
    ("Opening Balance Equity", "equity", "opening_balance_equity"),
    ("Retained Earnings", "equity", "retained_earnings"),
    ("Uncategorized Income", "income", "uncategorized_income"),
    ("Cost of Goods Sold", "cost_of_goods_sold", "cost_of_goods_sold"),
    ("Payroll Expenses", "expense", "payroll_expenses"),
    ("Uncategorized Expenses", "expense", "uncategorized_expenses"),
    ("Estimates", "non_posting", "estimates"),
    ("Purchase Orders", "non_posting", "purchase_orders"),
    ("Sales Orders", "non_posting", "sales_orders"),
)
_PAYMENT_METHODS = {
    "Cash": "cash",
    "Check": "check",
    "American Express": "american_express",
    "Discover": "discover",
    "MasterCard": "master_card",
    "Visa": "visa",
    "Debit Card": "debit_card",
    "Gift Card": "gift_card",
    "E-Check": "e_check",
}
_CURRENCIES = {
    "US Dollar": "USD",
    "Australian Dollar": "AUD",
    "British Pound Sterling": "GBP",
    "Canadian Dollar": "CAD",
    "Euro": "EUR",
    "Japanese Yen": "JPY",
    "Mexican Peso": "MXN",
    "Swiss Franc": "CHF",
}
_TEMPLATES = {
    "Bill Payment Stub": "bill_payment",
    "Build Assembly": "build_assembly",
    "Custom Credit Memo": "credit_memo",
    "Custom Estimate": "estimate",
    "Intuit Product Invoice": "invoice",
    "Payment Receipt": "payment_receipt",
    "Custom Purchase Order": "purchase_order",
    "Custom Sales Order": "sales_order",
    "Custom Sales Receipt": "sales_receipt",
}
_SETTINGS = {
    "companyName": "Sandbox Inc.",
    "fiscalYearStartMonth": "january",
    "inventory": "on",
    "salesTax": "on",
    "priceLevels": "on",
    "unitsOfMeasure": "on",
    "classTracking": "on",
}
_ONE_EACH = {
    "job_types": "Repair",
    "vendor_types": "Supplier",
    "customer_messages": "Thank you for your business.",
    "billing_rates": "Standard Rate",
    "sales_tax_returns": "State Return",
    "sales_tax_return_lines": "Total Sales",
    "inventory_site_locations": "Aisle 1",
}


@lru_cache(maxsize=1)
def empty() -> bytes:
    """Return the image of the empty company."""
    company = Company(open_database(None, COMPANY), UTC)
    company.now = _MADE
    with company.transaction():
        _fill(company)
    image = image_of(company.connection)
    company.close()
    return image


def _fill(company: Company) -> None:
    for name, kind, purpose in _ACCOUNTS:
        account = _add(company, "accounts", name, accountType=kind, **{SPECIAL: purpose})
        company.set_setting(f"special.{purpose}", account)
    company.set_setting("taxCode", _add(company, "sales_tax_codes", "Tax", isTaxable=True, **{BUILT_IN: True}))
    company.set_setting("nonTaxCode", _add(company, "sales_tax_codes", "Non", isTaxable=False, **{BUILT_IN: True}))
    _add(company, "standard_terms", "Due on receipt", dueDays=0)
    _add(company, "standard_terms", "Net 15", dueDays=15)
    for name, kind in _PAYMENT_METHODS.items():
        _add(company, "payment_methods", name, paymentMethodType=kind)
    for name in ("DHL", "FedEx", "UPS", "US Mail"):
        _add(company, "shipping_methods", name)
    for name, kind in _TEMPLATES.items():
        _add(company, "templates", name, templateType=kind)
    for name, code in _CURRENCIES.items():
        # As in a new company file, of the many currencies some are in use and the others wait.
        currency = _add(company, "currencies", name, currencyCode=code, isActive=code == "USD", **{BUILT_IN: True})
        if code == "USD":
            company.set_setting("homeCurrency", currency)
    for kind, name in _ONE_EACH.items():
        _add(company, kind, name)
    for name, value in _SETTINGS.items():
        company.set_setting(name, value)


def _add(company: Company, kind: str, name: str, **data: object) -> str:
    namespace = KINDS[kind].namespace
    object_id = list_id(company.next_number(namespace), company.now)
    fields: Json = {"name": name, "isActive": True, **data}
    active = bool(fields["isActive"])
    stored = Stored(kind, object_id, None, name, name, active, company.now, company.now, company.now, fields)
    company.insert(stored, namespace)
    return object_id
