"""Accounts, terms, codes, classes and the like, and the lists that have no endpoint of their own."""

from __future__ import annotations

from ..model import ListKind, Ref
from ..rules import accounts, simple
from .references import CURRENCY, CURRENCY_FILTER, EXPENSE, TAX_CODE, TAX_ITEM, account

ACCOUNTS = ListKind(
    name="accounts",
    component="qbd_account",
    noun="Account",
    type="account",
    namespace="accounts",
    hierarchical=True,
    refs={"parentId": account(), "salesTaxCodeId": TAX_CODE, "currencyId": CURRENCY},
    computed={
        "balance": accounts.balance,
        "totalBalance": accounts.total_balance,
        "specialAccountType": accounts.special_type,
        "taxLineDetails": accounts.tax_line,
        "isTaxAccount": accounts.is_tax_account,
        "cashFlowClassification": accounts.cash_flow,
    },
    checks=(
        simple.texts(accountNumber=7, bankAccountNumber=25, description=4095),
        accounts.type_fits,
        accounts.number_is_free,
        accounts.tax_line_exists,
        simple.currency_stays,
        accounts.opening_is_possible,
    ),
    after=(accounts.enter_opening,),
    filters={
        "accountType": "json_extract(o.data, '$.accountType') = ?",
        "currencyIds": CURRENCY_FILTER,
    },
)

CLASSES = ListKind(
    name="classes",
    component="qbd_class",
    noun="Class",
    type="class",
    namespace="classes",
    hierarchical=True,
    refs={"parentId": Ref(kinds=("classes",))},
)

CUSTOMER_TYPES = ListKind(
    name="customer_types",
    component="qbd_customer_type",
    noun="Customer Type",
    type="customer_type",
    namespace="customer_types",
    hierarchical=True,
    refs={"parentId": Ref(kinds=("customer_types",))},
)

STANDARD_TERMS = ListKind(
    name="standard_terms",
    component="qbd_standard_term",
    noun="Terms",
    type="standard_terms",
    namespace="terms",
    checks=(
        simple.percentage("discountPercentage"),
        simple.between("dueDays", 0, 9999),
        simple.between("discountDays", 0, 9999),
    ),
)

DATE_DRIVEN_TERMS = ListKind(
    name="date_driven_terms",
    component="qbd_date_driven_term",
    noun="Terms",
    type="date_driven_terms",
    namespace="terms",
    checks=(
        simple.percentage("discountPercentage"),
        simple.between("dueDayOfMonth", 1, 31),
        simple.between("gracePeriodDays", 0, 9999),
        simple.between("discountDayOfMonth", 1, 31),
    ),
)

PAYMENT_METHODS = ListKind(
    name="payment_methods",
    component="qbd_payment_method",
    noun="Payment Method",
    type="payment_method",
    namespace="payment_methods",
    filters={"paymentMethodType": "json_extract(o.data, '$.paymentMethodType') = ?"},
)

SHIPPING_METHODS = ListKind(
    name="shipping_methods",
    component="qbd_shipping_method",
    noun="Ship Method",
    type="ship_method",
    namespace="shipping_methods",
)

SALES_REPRESENTATIVES = ListKind(
    name="sales_representatives",
    component="qbd_sales_representative",
    noun="Sales Representative",
    type="sales_representative",
    namespace="sales_representatives",
    name_field="initial",
    refs={"entityId": Ref(kinds=("vendors", "employees", "other_names"))},
)

SALES_TAX_CODES = ListKind(
    name="sales_tax_codes",
    component="qbd_sales_tax_code",
    noun="Sales Tax Code",
    type="sales_tax_code",
    namespace="sales_tax_codes",
    refs={"salesTaxItemId": TAX_ITEM},
    checks=(simple.texts(description=4095), simple.code_may_change),
    feature="salesTax",
)

PRICE_LEVELS = ListKind(
    name="price_levels",
    component="qbd_price_level",
    noun="Price Level",
    type="price_level",
    namespace="price_levels",
    refs={"currencyId": CURRENCY, "perItemPriceLevels.itemId": Ref(kinds=simple.PRICED)},
    computed={"priceLevelType": simple.level_type},
    checks=(simple.one_kind_of_level, simple.settle_prices),
    filters={
        "itemIds": "EXISTS (SELECT 1 FROM json_each(o.data, '$.perItemPriceLevels') AS e"
        " WHERE json_extract(e.value, '$.itemId') IN ?)",
        "currencyIds": CURRENCY_FILTER,
    },
    feature="priceLevels",
)

PAYROLL_WAGE_ITEMS = ListKind(
    name="payroll_wage_items",
    component="qbd_payroll_wage_item",
    noun="Payroll Item",
    type="payroll_item_wage",
    namespace="payroll_items",
    refs={"expenseAccountId": account(*EXPENSE)},
    checks=(simple.not_both("rate", "ratePercent"),),
)

CURRENCIES = ListKind(
    name="currencies",
    component="qbd_currency",
    noun="Currency",
    type="currency",
    namespace="currencies",
    computed={"isUserDefinedCurrency": simple.is_user_defined},
    checks=(simple.unique("currencyCode"), simple.built_in_stays),
    feature="multiCurrency",
)

UNIT_OF_MEASURE_SETS = ListKind(
    name="unit_of_measure_sets",
    component="qbd_unit_of_measure_set",
    noun="Unit Of Measure Set",
    type="unit_of_measure_set",
    namespace="unit_of_measure_sets",
    defaults=(simple.always_active,),
    feature="unitsOfMeasure",
    feature_to_read=True,
)

INVENTORY_SITES = ListKind(
    name="inventory_sites",
    component="qbd_inventory_site",
    noun="Inventory Site",
    type="inventory_site",
    namespace="inventory_sites",
    hierarchical=True,
    refs={"parentId": Ref(kinds=("inventory_sites",))},
    checks=(simple.texts(description=4095),),
    feature="multiLocationInventory",
    feature_to_read=True,
)

TEMPLATES = ListKind(
    name="templates",
    component="qbd_template",
    noun="Template",
    type="template",
    namespace="templates",
)


def _without_endpoint(name: str, noun: str, kind: str, *, hierarchical: bool = False) -> ListKind:
    """Return a kind that the API refers to and cannot create; the seed creates one object of each."""
    return ListKind(
        name=name,
        component="",
        noun=noun,
        type=kind,
        namespace=name,
        hierarchical=hierarchical,
        refs={"parentId": Ref(kinds=(name,))} if hierarchical else {},
    )


WITHOUT_ENDPOINT = (
    _without_endpoint("job_types", "Job Type", "job_type", hierarchical=True),
    _without_endpoint("vendor_types", "Vendor Type", "vendor_type", hierarchical=True),
    _without_endpoint("customer_messages", "Customer Message", "customer_message"),
    _without_endpoint("billing_rates", "Billing Rate", "billing_rate"),
    _without_endpoint("sales_tax_returns", "Sales Tax Return", "sales_tax_return"),
    _without_endpoint("sales_tax_return_lines", "Sales Tax Return Line", "sales_tax_return_line"),
    _without_endpoint("inventory_site_locations", "Inventory Site Location", "inventory_site_location"),
)

LISTS = (
    ACCOUNTS,
    CLASSES,
    CUSTOMER_TYPES,
    STANDARD_TERMS,
    DATE_DRIVEN_TERMS,
    PAYMENT_METHODS,
    SHIPPING_METHODS,
    SALES_REPRESENTATIVES,
    SALES_TAX_CODES,
    PRICE_LEVELS,
    PAYROLL_WAGE_ITEMS,
    CURRENCIES,
    UNIT_OF_MEASURE_SETS,
    INVENTORY_SITES,
    TEMPLATES,
    *WITHOUT_ENDPOINT,
)
