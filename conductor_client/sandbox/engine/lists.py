"""Lists: filters as SQL, misses, order, pages.

A traversal keeps the numbers of the records found at its start, so each record is returned once, also after changes; a
page shows the current state of its records.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from ..document import Json
from ..errors import bad_date_range, bad_range, not_emulated, query_miss
from ..model import ListKind
from ..storage.company import Company, Stored, name_key, sort_key
from ..times import parse_bound
from .references import check_id

BESIDE = ("cursor", "limit")
"""Parameters of a list that are no filters."""

BY_VALUE = ("ids", "fullNames", "names")
"""Filters that name records: with one of them QuickBooks ignores all others, and a miss is an error."""

# Near the beginning of Unix time QuickBooks finds nothing, and does not say why.
_FIRST_USABLE_YEAR = 1971
_NEVER = "0"
_AT_ONCE = 500  # SQLite limits the values of one statement
_UNSORTED = frozenset({"accounts", "price_levels"})

Condition = tuple[str, tuple[object, ...]]
Filter = Callable[[Company, object], Condition]


def _status(_: Company, value: object) -> Condition:
    return ("1", ()) if value == "all" else ("o.active = ?", (value == "active",))


def _updated(sign: str) -> Filter:
    last = sign == "<="

    def make(company: Company, value: object) -> Condition:
        bound = parse_bound(str(value), company.zone, last=last)
        if bound.year < _FIRST_USABLE_YEAR:
            return _NEVER, ()
        return f"o.updated {sign} ?", (bound.timestamp(),)

    return make


def _name(condition: str) -> Filter:
    return lambda _, value: (condition, (name_key(str(value)),) * condition.count("?"))


def _bound(sign: str) -> Filter:
    return lambda _, value: (f"o.sort_key {sign} ?", (sort_key(str(value)),))


STANDARD: Mapping[str, Filter] = {
    "status": _status,
    "updatedAfter": _updated(">="),
    "updatedBefore": _updated("<="),
    "nameContains": _name("instr(o.name_key, ?)"),
    "nameStartsWith": _name("substr(o.name_key, 1, length(?)) = ?"),
    "nameEndsWith": _name("substr(o.name_key, max(length(o.name_key) - length(?) + 1, 1)) = ?"),
    "nameFrom": _bound(">="),
    "nameTo": _bound("<="),
}


def is_known(kind: ListKind, parameter: str) -> bool:
    """Return whether a list supports a query parameter: ignoring a filter would give a wrong answer."""
    return (
        parameter in (*BESIDE, *BY_VALUE)
        or parameter in STANDARD
        or parameter in kind.filters
        or parameter in kind.views
    )


def _condition(company: Company, kind: ListKind, parameter: str, value: object) -> Condition:
    if parameter in kind.filters:
        text = kind.filters[parameter]
        if not text.endswith(" IN ?") and " IN ?" not in text:
            return text, (value,)
        values = [check_id(parameter, one) for one in cast("list[str]", value)]
        return text.replace(" IN ?", f" IN ({', '.join('?' * len(values))})"), tuple(values)
    if parameter not in STANDARD:
        raise not_emulated(f'The sandbox does not emulate the parameter "{parameter}" of {kind.name} yet.')
    return STANDARD[parameter](company, value)


def backwards(company: Company, after: str, before: str) -> bool:
    """Return whether a range of times ends before it begins."""
    return parse_bound(after, company.zone, last=False) > parse_bound(before, company.zone, last=True)


def matching(company: Company, kind: ListKind, query: Json) -> list[int]:
    """Return the numbers of the records that a query chooses, in the list's order."""
    after, before = query.get("updatedAfter"), query.get("updatedBefore")
    if after is not None and before is not None and backwards(company, after, before):
        raise bad_date_range(after, before)
    first, last = query.get("nameFrom"), query.get("nameTo")
    if first is not None and last is not None and sort_key(first) > sort_key(last):
        raise bad_range(first, last)
    conditions = [
        _condition(company, kind, parameter, value)
        for parameter, value in query.items()
        if parameter not in BESIDE and parameter not in kind.views
    ]
    text = " AND ".join(["o.kind = ?", *(condition for condition, _ in conditions)])
    values = [value for _, some in conditions for value in some]
    by_name = (first is not None or last is not None) and kind.name not in _UNSORTED
    order = "o.sort_key, o.seq" if by_name else "o.seq"
    statement = f"SELECT o.seq AS number FROM objects AS o WHERE {text} ORDER BY {order}"
    return company.numbers(statement, (kind.name, *values))


def by_numbers(company: Company, numbers: list[int]) -> list[Stored]:
    """Return records by their numbers, in that order; those that are gone are left out."""
    found: list[Stored] = []
    for start in range(0, len(numbers), _AT_ONCE):
        some = numbers[start : start + _AT_ONCE]
        by_number = {one.seq: one for one in company.select(f"seq IN ({', '.join('?' * len(some))})", some)}
        found += [by_number[number] for number in some if number in by_number]
    return found


def by_value(company: Company, kind: ListKind, parameter: str, wanted: list[str], *, exact: bool) -> list[Stored]:
    """Return the records that `ids`, `fullNames` or `names` ask for, once each, in the order asked.

    Raises ApiError for the first value that no record has.
    """
    found: dict[str, Stored] = {}
    for value in wanted:
        if parameter == "ids":
            record = company.get(kind.name, check_id("ids", value))
        else:
            record = _named(company, kind, parameter, value, exact=exact)
        if record is None:
            raise query_miss(value)
        found.setdefault(record.id, record)
    return list(found.values())


def _named(company: Company, kind: ListKind, parameter: str, value: str, *, exact: bool) -> Stored | None:
    column = "full_key" if parameter == "fullNames" or not kind.hierarchical else "name_key"
    records = company.select(f"kind = ? AND {column} = ?", (kind.name, name_key(value)))
    shown = "full_name" if parameter == "fullNames" else "name"
    return next((record for record in records if not exact or getattr(record, shown) == value), None)
