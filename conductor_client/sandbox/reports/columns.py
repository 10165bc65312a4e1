"""Columns of summaries: one for all, or one for each class, customer, month and the like."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from ..ledger import fiscal_year_start
from ..storage.company import Company
from ..times import days_after, year_after
from .scope import ITEMS, NAMES, Scope

_DAY = timedelta(days=1)
MOST = 400
"""Columns of time; a longer period has one more, for the rest."""

_HEADER = "json_extract(t.data, '$.{}')"
_OF_CUSTOMER = "(SELECT json_extract(n.data, '$.{}') FROM objects AS n WHERE n.kind = '{}' AND n.id = {})"
_NAME = "coalesce(p.entity, t.entity)"


class Dimension(NamedTuple):
    """The key of columns or rows: an SQL expression of ids, their possible kinds, and the label of the rest."""

    expression: str
    kinds: tuple[str, ...]
    rest: str
    type: str


_ACCOUNT_GROUP = "(SELECT json_extract(a.data, '$.accountType') FROM objects AS a WHERE a.id = p.account)"
DIMENSIONS: Mapping[str, Dimension] = {
    "account": Dimension("p.account", ("accounts",), "No account", "account"),
    "balance_sheet": Dimension("p.account", ("accounts",), "No account", "account"),
    "income_statement": Dimension("p.account", ("accounts",), "No account", "account"),
    "class": Dimension("p.class", ("classes",), "Unclassified", "class"),
    "customer": Dimension(_NAME, ("customers",), "No customer", "customer"),
    "vendor": Dimension(_NAME, ("vendors",), "No vendor", "vendor"),
    "employee": Dimension(_NAME, ("employees",), "No employee", "employee"),
    "payee": Dimension(_NAME, NAMES, "No name", "name"),
    "customer_type": Dimension(
        _OF_CUSTOMER.format("customerTypeId", "customers", _NAME), ("customer_types",), "No type", "customer_type"
    ),
    "vendor_type": Dimension(
        _OF_CUSTOMER.format("vendorTypeId", "vendors", _NAME), ("vendor_types",), "No type", "vendor_type"
    ),
    "item_detail": Dimension("p.item", ITEMS, "No item", "item"),
    "item_type": Dimension("(SELECT i.kind FROM objects AS i WHERE i.id = p.item)", (), "No item", "item_type"),
    "payment_method": Dimension(_HEADER.format("paymentMethodId"), ("payment_methods",), "No method", "payment_method"),
    "sales_representative": Dimension(
        _HEADER.format("salesRepresentativeId"),
        ("sales_representatives",),
        "No sales representative",
        "sales_representative",
    ),
    "sales_tax_code": Dimension(
        _HEADER.format("salesTaxCodeId"), ("sales_tax_codes",), "No tax code", "sales_tax_code"
    ),
    "shipping_method": Dimension(
        _HEADER.format("shippingMethodId"), ("shipping_methods",), "No shipping", "shipping_method"
    ),
    "terms": Dimension(_HEADER.format("termsId"), ("standard_terms", "date_driven_terms"), "No terms", "terms"),
    "tax_line": Dimension(
        "(SELECT json_extract(a.data, '$.taxLineId') FROM objects AS a WHERE a.id = p.account)",
        (),
        "No tax line",
        "tax_line",
    ),
    "payroll_item_detail": Dimension("NULL", (), "No payroll item", "payroll_item"),
    "payroll_ytd_detail": Dimension("NULL", (), "No payroll item", "payroll_item"),
}

_STEPS: Mapping[str, Callable[[Company, date], tuple[date, date]]] = {
    "day": lambda _, day: (day, day),
    "week": lambda _, day: _weeks(day, 1),
    "two_week": lambda _, day: _weeks(day, 2),
    "four_week": lambda _, day: _weeks(day, 4),
    "half_month": lambda _, day: _half(day),
    "month": lambda _, day: (day.replace(day=1), _end(day)),
    "quarter": lambda _, day: _quarter(day),
    "year": lambda company, day: _year(company, day),
}
TIMES = frozenset(_STEPS)


def _weeks(day: date, number: int) -> tuple[date, date]:
    """Weeks begin on Sunday; longer spans are counted from a fixed one."""
    sunday = day.toordinal() - (day.weekday() + 1) % 7
    begin = sunday - 7 * ((sunday // 7) % number)
    return days_after(day, begin - day.toordinal()), days_after(day, begin + 7 * number - 1 - day.toordinal())


def _half(day: date) -> tuple[date, date]:
    return (day.replace(day=1), day.replace(day=15)) if day.day <= 15 else (day.replace(day=16), _end(day))


def _end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _quarter(day: date) -> tuple[date, date]:
    first = 3 * ((day.month - 1) // 3) + 1
    return date(day.year, first, 1), _end(date(day.year, first + 2, 1))


def _year(company: Company, day: date) -> tuple[date, date]:
    begin = fiscal_year_start(company, day)
    return begin, year_after(begin)


class Span(NamedTuple):
    """A column of time: its title and its bounds as dates of the books."""

    title: str
    first: str
    last: str


def spans_of(scope: Scope, step: str, first: str, last: str) -> list[Span]:
    """Return the columns of time from one day to another."""
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    found: list[Span] = []
    day = begin
    while day <= end and len(found) < MOST:
        low, high = _STEPS[step](scope.company, day)
        low, high = max(low, begin), min(high, end)
        found.append(Span(_title(step, low, high), low.isoformat(), high.isoformat()))
        if high >= end:
            return found
        day = high + _DAY
    if day <= end:
        found.append(Span(f"After {found[-1].last}", day.isoformat(), end.isoformat()))
    return found


def _title(step: str, low: date, high: date) -> str:
    if step == "day":
        return f"{low:%b} {low.day}, {low.year}"
    if step == "month":
        return f"{low:%b} {low.year}"
    if step == "year":
        return f"{low:%b} {low.year} - {high:%b} {high.year}" if low.year != high.year else str(low.year)
    return f"{low:%b} {low.day} - {high:%b} {high.day}, {high.year}"


def label_of(company: Company, dimension: Dimension, value: object) -> str | None:
    """Return the name of one value of a dimension; None where it is of another kind, or nothing."""
    if value is None:
        return None
    if not dimension.kinds:
        return str(value).replace("_", " ").title()
    found = company.find(dimension.kinds, str(value))
    return None if found is None else found.full_name
