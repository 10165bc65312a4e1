"""The references that several kinds have."""

from __future__ import annotations

from ..model import Ref


def account(*types: str) -> Ref:
    """Make a reference to an account of some types, of any type without them."""
    return Ref(kinds=("accounts",), types=types)


CUSTOMER = Ref(kinds=("customers",))
VENDOR = Ref(kinds=("vendors",))
CLASS = Ref(kinds=("classes",))
TERMS = Ref(kinds=("standard_terms", "date_driven_terms"))
TAX_CODE = Ref(kinds=("sales_tax_codes",), feature="salesTax")
TAX_ITEM = Ref(kinds=("sales_tax_items", "sales_tax_group_items"), feature="salesTax")
CURRENCY = Ref(kinds=("currencies",), feature="multiCurrency")
PRICE_LEVEL = Ref(kinds=("price_levels",), feature="priceLevels")
UNIT_SET = Ref(kinds=("unit_of_measure_sets",), feature="unitsOfMeasure")

CURRENCY_FILTER = (
    "coalesce(json_extract(o.data, '$.currencyId'), (SELECT value FROM settings WHERE name = 'homeCurrency')) IN ?"
)
"""Objects without a currency of their own are in the home currency."""

CLASS_FILTER = "json_extract(o.data, '$.classId') IN ?"

BALANCE_SHEET = (
    "bank",
    "accounts_receivable",
    "other_current_asset",
    "fixed_asset",
    "other_asset",
    "accounts_payable",
    "credit_card",
    "other_current_liability",
    "long_term_liability",
    "equity",
)
EXPENSE = ("cost_of_goods_sold", "expense", "other_expense")
SELLING = tuple(
    kind
    for kind in (*BALANCE_SHEET, "income", "other_income", *EXPENSE)
    if kind not in ("accounts_receivable", "accounts_payable", "bank")
)
"""Account types that an item may be sold to: all but receivables, payables, banks and non-posting ones."""
ASSET = ("other_current_asset", "fixed_asset", "other_asset")

NAME = Ref(kinds=("customers", "vendors", "employees", "other_names"))
TIMED = Ref(kinds=("vendors", "employees", "other_names"))
SALES_REPRESENTATIVE = Ref(kinds=("sales_representatives",))
SHIPPING_METHOD = Ref(kinds=("shipping_methods",))
PAYMENT_METHOD = Ref(kinds=("payment_methods",))
CUSTOMER_MESSAGE = Ref(kinds=("customer_messages",))
TEMPLATE = Ref(kinds=("templates",))
SITE = Ref(kinds=("inventory_sites",), feature="multiLocationInventory")
SITE_LOCATION = Ref(kinds=("inventory_site_locations",))
ITEM_GROUP = Ref(kinds=("item_groups",))
RECEIVABLE = account("accounts_receivable")
PAYABLE = account("accounts_payable")
HOLDS_MONEY = tuple(kind for kind in BALANCE_SHEET if kind not in ("accounts_receivable", "accounts_payable"))
ANY_BUT_CONTROL = tuple(
    kind
    for kind in (*BALANCE_SHEET, "income", "other_income", *EXPENSE)
    if kind not in ("accounts_receivable", "accounts_payable")
)
