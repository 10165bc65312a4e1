"""Lists of transactions: filters as SQL, in order of date, then entry."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from ..document import Json
from ..errors import bad_date_range, bad_range, not_emulated, query_miss
from ..model import TransactionKind
from ..storage.company import Company
from ..storage.transactions import Transaction, select
from ..times import parse_bound
from .lists import backwards
from .references import check_id

BESIDE = ("cursor", "limit", "includeLineItems", "includeLinkedTransactions", "includeComponentLineItems")
"""Parameters that choose no transactions."""

BY_VALUE = ("ids", "refNumbers")
"""Filters that name transactions: with one of them QuickBooks ignores all others, and a miss is an error."""

_FIRST_USABLE_YEAR = 1971
_AT_ONCE = 500  # SQLite limits the values of one statement

Condition = tuple[str, tuple[object, ...]]
Filter = Callable[[Company, object], Condition]


def _updated(sign: str) -> Filter:
    last = sign == "<="

    def make(company: Company, value: object) -> Condition:
        bound = parse_bound(str(value), company.zone, last=last)
        if bound.year < _FIRST_USABLE_YEAR:
            return "0", ()
        return f"t.updated {sign} ?", (bound.timestamp(),)

    return make


def _plain(condition: str) -> Filter:
    return lambda _, value: (condition, (value,) * condition.count("?"))


def _among(condition: str, field: str) -> Filter:
    def make(_: Company, value: object) -> Condition:
        values = [check_id(field, one) for one in cast("list[str]", value)]
        marks = f"IN ({', '.join('?' * len(values))})"
        return condition.replace("IN ?", marks), tuple(values) * condition.count("IN ?")

    return make


def _number_range(sign: str) -> Filter:
    """As numbers if all are digits, else as texts."""

    def make(_: Company, value: object) -> Condition:
        text = str(value)
        if text.isascii() and text.isdigit() and len(text) < 19:
            return f"CASE WHEN t.ref_number IS NULL THEN t.ref {sign} ? ELSE t.ref_number {sign} ? END", (
                text,
                int(text),
            )
        return f"t.ref {sign} ?", (text,)

    return make


def _status(words: Mapping[str, str]) -> Filter:
    return lambda _, value: (words[str(value)], ())


def _currencies(company: Company, value: object) -> Condition:
    """Transactions without a currency of their own are in the home currency."""
    values = [check_id("currencyIds", one) for one in cast("list[str]", value)]
    marks = ", ".join("?" * len(values))
    home = company.setting("homeCurrency")
    return f"coalesce(json_extract(t.data, '$._currency'), ?) IN ({marks})", (home, *values)


STANDARD: Mapping[str, Filter] = {
    "updatedAfter": _updated(">="),
    "updatedBefore": _updated("<="),
    "transactionDateFrom": _plain("t.date >= ?"),
    "transactionDateTo": _plain("t.date <= ?"),
    "customerIds": _among("t.entity IN ?", "customerIds"),
    "vendorIds": _among("t.entity IN ?", "vendorIds"),
    "payeeIds": _among("t.entity IN ?", "payeeIds"),
    "entityIds": _among("t.entity IN ?", "entityIds"),
    "accountIds": _among("t.header IN ?", "accountIds"),
    "refNumberContains": _plain("instr(t.ref, ?)"),
    "refNumberStartsWith": _plain("substr(t.ref, 1, length(?)) = ?"),
    "refNumberEndsWith": _plain("substr(t.ref, max(length(t.ref) - length(?) + 1, 1)) = ?"),
    "refNumberFrom": _number_range(">="),
    "refNumberTo": _number_range("<="),
    "currencyIds": _currencies,
    "paymentStatus": _status(
        {
            "all": "1",
            "either": "1",
            "paid": "(t.void OR t.open = 0)",
            "not_paid": "NOT (t.void OR coalesce(t.open, 1) = 0)",
            "closed": "t.open = 0",
            "open": "t.open > 0",
        }
    ),
    "pendingStatus": _status({"all": "1", "pending": "t.pending", "not_pending": "NOT t.pending"}),
    "postingStatus": _status({"either": "1", "posting": "t.posting AND NOT t.pending", "non_posting": "NOT t.posting"}),
}


def is_known(kind: TransactionKind | None, parameter: str) -> bool:
    """Return whether a list supports a query parameter: ignoring a filter would give a wrong answer."""
    return (
        parameter in (*BESIDE, *BY_VALUE) or parameter in STANDARD or (kind is not None and parameter in kind.filters)
    )


def condition_of(company: Company, kind: TransactionKind | None, parameter: str, value: object) -> Condition:
    if kind is not None and parameter in kind.filters:
        return _among(kind.filters[parameter], parameter)(company, value)
    if parameter not in STANDARD:
        name = "transactions" if kind is None else kind.name
        raise not_emulated(f'The sandbox does not emulate the parameter "{parameter}" of {name} yet.')
    return STANDARD[parameter](company, value)


def check_ranges(company: Company, query: Json) -> None:
    """Raise ApiError (3030, 3031) for a range that ends before it begins."""
    after, before = query.get("updatedAfter"), query.get("updatedBefore")
    if after is not None and before is not None and backwards(company, after, before):
        raise bad_date_range(after, before)
    first, last = query.get("transactionDateFrom"), query.get("transactionDateTo")
    if first is not None and last is not None and first > last:
        raise bad_date_range(first, last)
    low, high = query.get("refNumberFrom"), query.get("refNumberTo")
    if low is not None and high is not None:
        digits = low.isdigit() and high.isdigit()
        if (int(low) > int(high)) if digits else low > high:
            raise bad_range(low, high)


def matching(company: Company, kind: TransactionKind, query: Json) -> list[int]:
    """Return the numbers of the transactions that a query chooses, in the list's order."""
    check_ranges(company, query)
    conditions = [
        condition_of(company, kind, parameter, value) for parameter, value in query.items() if parameter not in BESIDE
    ]
    text = " AND ".join(["t.kind = ?", *(condition for condition, _ in conditions)])
    values = [value for _, some in conditions for value in some]
    # With a bound on the time of change SQLite must not walk the index of dates instead.
    order = "+t.date, +t.seq" if {"updatedAfter", "updatedBefore"} & query.keys() else "t.date, t.seq"
    statement = f"SELECT t.seq AS number FROM transactions AS t WHERE {text} ORDER BY {order}"
    return company.numbers(statement, (kind.name, *values))


def by_numbers(company: Company, numbers: list[int]) -> list[Transaction]:
    """Return transactions by their numbers, in that order; those that are gone are left out."""
    found: list[Transaction] = []
    for start in range(0, len(numbers), _AT_ONCE):
        some = numbers[start : start + _AT_ONCE]
        by_number = {one.seq: one for one in select(company, f"seq IN ({', '.join('?' * len(some))})", some)}
        found += [by_number[number] for number in some if number in by_number]
    return found


def by_value(company: Company, kind: TransactionKind, parameter: str, wanted: list[str]) -> list[Transaction]:
    """Return the transactions that `ids` or `refNumbers` ask for, once each, in the order asked.

    Raises ApiError for the first value that none has. A number may be that of several.
    """
    column = "id" if parameter == "ids" else "ref"
    found: dict[int, Transaction] = {}
    for value in wanted:
        if parameter == "ids":
            check_id("ids", value)
        records = select(company, f"kind = ? AND {column} = ?", (kind.name, value))
        if not records:
            raise query_miss(value)
        for record in records:
            found.setdefault(record.seq, record)
    return list(found.values())
