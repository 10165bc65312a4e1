"""Query parameters that choose among records. Most mean the same in every list, so they are found by their names."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from .errors import not_emulated
from .money import ZERO
from .resource import Filter, Resource
from .store import Record
from .times import parse_bound

if TYPE_CHECKING:
    from .company import Company

Test = Callable[[Record], bool]
SortKey = tuple[tuple[int, str], ...]

# Near the beginning of Unix time QuickBooks finds nothing, and does not say why.
_FIRST_USABLE_YEAR = 1971


def sort_key(name: str) -> SortKey:
    """QuickBooks' order of names: punctuation, digits, letters; the case of letters does not count."""
    return tuple((1 if char.isdigit() else 2 if char.isalpha() else 0, char) for char in name.casefold())


def _status(_: Company, __: Resource, value: object) -> Test:
    if value == "all":
        return lambda _: True
    wanted = value == "active"
    return lambda record: bool(record.data.get("isActive", True)) is wanted


def _updated(*, last: bool) -> Filter:
    def make(company: Company, _: Resource, value: object) -> Test:
        bound = parse_bound(str(value), company.zone, last=last)
        if bound.year < _FIRST_USABLE_YEAR:
            return lambda _: False
        seconds = bound.timestamp()
        return lambda record: record.updated_at <= seconds if last else record.updated_at >= seconds

    return make


def _name(test: Callable[[str, str], bool]) -> Filter:
    def make(_: Company, __: Resource, value: object) -> Test:
        part = str(value).casefold()
        return lambda record: test(str(record.data.get("name", "")).casefold(), part)

    return make


def _bound(compare: Callable[[SortKey, SortKey], bool]) -> Filter:
    def make(company: Company, _: Resource, value: object) -> Test:
        end = sort_key(str(value))
        return lambda record: compare(sort_key(company.full_name(record)), end)

    return make


STANDARD: Mapping[str, Filter] = {
    "status": _status,
    "updatedAfter": _updated(last=False),
    "updatedBefore": _updated(last=True),
    "nameContains": _name(operator.contains),
    "nameStartsWith": _name(str.startswith),
    "nameEndsWith": _name(str.endswith),
    "nameFrom": _bound(operator.ge),
    "nameTo": _bound(operator.le),
}

_COMPARISONS: Mapping[str, Callable[[Decimal, Decimal], bool]] = {
    "GreaterThanOrEqualTo": operator.ge,
    "GreaterThan": operator.gt,
    "LessThanOrEqualTo": operator.le,
    "LessThan": operator.lt,
}


def amounts(field: str) -> dict[str, Filter]:
    """The five filters by an amount: `totalBalance`, `totalBalanceGreaterThan` and so on."""

    def filter_by(compare: Callable[[Decimal, Decimal], bool]) -> Filter:
        def make(company: Company, resource: Resource, value: object) -> Test:
            limit = Decimal(str(value))

            def test(record: Record) -> bool:
                amount = company.value(resource, record, field)
                return compare(ZERO if amount is None else Decimal(str(amount)), limit)

            return test

        return make

    return {field: filter_by(operator.eq)} | {
        field + name: filter_by(compare) for name, compare in _COMPARISONS.items()
    }


def _references(field: str) -> Filter:
    def make(_: Company, __: Resource, value: object) -> Test:
        ids = frozenset(cast("list[str]", value))
        return lambda record: record.data.get(field) in ids

    return make


def find(resource: Resource, parameter: str) -> Filter:
    """The filter behind a query parameter of a list: the resource's own, the standard one, or a reference (`classIds`).

    Raises ApiError 501 when the sandbox does not know the parameter: ignoring a filter would be a wrong answer.
    """
    known = resource.filters.get(parameter) or STANDARD.get(parameter)
    if known is not None:
        return known
    field = parameter.removesuffix("s")
    if parameter.endswith("Ids") and resource.targets(field):
        return _references(field)
    raise not_emulated(f'The sandbox does not emulate the parameter "{parameter}" of {resource.name} yet.')
