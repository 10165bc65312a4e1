"""Customers with their jobs, vendors, employees, other names: four kinds, one namespace."""

from __future__ import annotations

from ..model import ListKind, Ref
from ..rules import people
from ..rules.simple import currency_stays, texts
from .references import (
    CLASS,
    CLASS_FILTER,
    CURRENCY,
    CURRENCY_FILTER,
    EXPENSE,
    PRICE_LEVEL,
    TAX_CODE,
    TAX_ITEM,
    TERMS,
    account,
)

_NAMESPACE = "names"
_BILLING_RATE = Ref(kinds=("billing_rates",))


def _amount_filters(field: str, amount: str) -> dict[str, str]:
    """The five filters by an amount; `amount` is SQL for whole cents."""
    signs = {"": "=", "GreaterThan": ">", "GreaterThanOrEqualTo": ">=", "LessThan": "<", "LessThanOrEqualTo": "<="}
    return {f"{field}{name}": f"{amount} {sign} round(? * 100, 6)" for name, sign in signs.items()}


_OF_TYPE = "(SELECT id FROM objects WHERE kind = 'accounts' AND json_extract(data, '$.accountType') = '{}')"
_CUSTOMER_TOTAL = (
    "(SELECT coalesce(sum(b.amount), 0) FROM objects AS d JOIN balances AS b ON b.entity = d.id AND b.entity <> ''"
    " WHERE d.kind = 'customers' AND d.full_key >= o.full_key AND d.full_key < o.full_key || ';'"
    " AND (d.full_key = o.full_key OR substr(d.full_key, length(o.full_key) + 1, 1) = ':')"
    f" AND b.account IN {_OF_TYPE.format('accounts_receivable')})"
)
_VENDOR_TOTAL = (
    "(SELECT coalesce(-sum(b.amount), 0) FROM balances AS b WHERE b.entity = o.id AND b.entity <> ''"
    f" AND b.account IN {_OF_TYPE.format('accounts_payable')})"
)

CUSTOMERS = ListKind(
    name="customers",
    component="qbd_customer",
    noun="Customer",
    type="customer",
    namespace=_NAMESPACE,
    hierarchical=True,
    refs={
        "parentId": Ref(kinds=("customers",)),
        "classId": CLASS,
        "customerTypeId": Ref(kinds=("customer_types",)),
        "termsId": TERMS,
        "salesRepresentativeId": Ref(kinds=("sales_representatives",)),
        "salesTaxCodeId": TAX_CODE,
        "salesTaxItemId": TAX_ITEM,
        "preferredPaymentMethodId": Ref(kinds=("payment_methods",)),
        "jobTypeId": Ref(kinds=("job_types",)),
        "priceLevelId": PRICE_LEVEL,
        "currencyId": CURRENCY,
    },
    computed={
        "balance": people.customer_balance,
        "totalBalance": people.customer_total,
        "additionalContacts": people.contacts,
    },
    defaults=(people.settle_parts,),
    checks=(texts(note=4095, jobDescription=4095), currency_stays),
    after=(people.enter_customer_opening,),
    filters={
        **_amount_filters("totalBalance", _CUSTOMER_TOTAL),
        "classIds": CLASS_FILTER,
        "currencyIds": CURRENCY_FILTER,
    },
    views={"excludeAlternateShippingAddresses": people.exclude_alternate_addresses},
)

VENDORS = ListKind(
    name="vendors",
    component="qbd_vendor",
    noun="Vendor",
    type="vendor",
    namespace=_NAMESPACE,
    refs={
        "classId": CLASS,
        "vendorTypeId": Ref(kinds=("vendor_types",)),
        "termsId": TERMS,
        "billingRateId": _BILLING_RATE,
        "salesTaxCodeId": TAX_CODE,
        "salesTaxReturnId": Ref(kinds=("sales_tax_returns",)),
        "purchaseTaxAccountId": account(),
        "salesTaxAccountId": account(),
        "defaultExpenseAccountIds": account(*EXPENSE),
        "currencyId": CURRENCY,
    },
    computed={"balance": people.vendor_balance, "additionalContacts": people.contacts},
    defaults=(people.settle_parts,),
    checks=(texts(note=4095), currency_stays),
    after=(people.enter_vendor_opening,),
    filters={
        **_amount_filters("totalBalance", _VENDOR_TOTAL),
        "classIds": CLASS_FILTER,
        "currencyIds": CURRENCY_FILTER,
    },
)

EMPLOYEES = ListKind(
    name="employees",
    component="qbd_employee",
    noun="Employee",
    type="employee",
    namespace=_NAMESPACE,
    title=people.joined_name,
    refs={
        "supervisorId": Ref(kinds=("employees",)),
        "billingRateId": _BILLING_RATE,
        "employeePayroll.classId": CLASS,
        "employeePayroll.earnings.payrollWageItemId": Ref(kinds=("payroll_wage_items",)),
    },
    defaults=(people.settle_parts, people.clear_earnings),
    checks=(texts(note=4095, description=4095),),
    merged=frozenset({"employeePayroll"}),
    private=frozenset({"employeePayroll"}),
)

OTHER_NAMES = ListKind(
    name="other_names",
    component="qbd_other_name",
    noun="Other Name",
    type="other_name",
    namespace=_NAMESPACE,
    checks=(texts(note=4095),),
)

NAMES = (CUSTOMERS, VENDORS, EMPLOYEES, OTHER_NAMES)
