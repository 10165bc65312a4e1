"""Aging of receivables and payables, and what is overdue or open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from ..definitions import TYPES
from .columns import DIMENSIONS, label_of
from .open_items import OpenItem, open_items
from .scope import Scope
from .table import Column, Subject, Table, added

_BUCKETS = ("Current", "1 - 30", "31 - 60", "61 - 90", "> 90")
_SIDES = {"accounts_receivable": ("customer", 1), "accounts_payable": ("vendor", -1)}


def _bucket(days: int) -> int:
    return 0 if days <= 0 else min((days - 1) // 30 + 1, 4)


def _of(scope: Scope, account_type: str) -> tuple[date, list[OpenItem]]:
    """The day from which ages are counted, and what is open at the end of the period; without one all dates count."""
    day, last = scope.end, scope.last
    if scope.query.get("agingAsOf") == "today":
        day = scope.company.today
        last = day.isoformat()
    return day, open_items(scope.company, account_type, last, scope.condition, scope.values)


def _named(scope: Scope, account_type: str, items: list[OpenItem]) -> dict[str, list[OpenItem]]:
    """Return the open amounts by name, in the order of names."""
    found: dict[str, list[OpenItem]] = {}
    for one in items:
        dimension = DIMENSIONS[_SIDES[account_type][0]]
        found.setdefault(label_of(scope.company, dimension, one.entity) or dimension.rest, []).append(one)
    return dict(sorted(found.items(), key=lambda row: row[0].casefold()))


def aging_summary(scope: Scope, account_type: str) -> Table:
    table = Table((*(Column(title, "aging") for title in _BUCKETS), Column("TOTAL", "total")))
    day, items = _of(scope, account_type)
    subject, sign = _SIDES[account_type]
    vectors: list[list[int]] = []
    for name, some in _named(scope, account_type, items).items():
        vector = [0] * 6
        for one in some:
            vector[_bucket(one.days(day))] += sign * one.amount
            vector[5] += sign * one.amount
        if any(vector):
            table.row("data", name, vector, Subject(subject, name))
            vectors.append(vector)
    table.row("total", "TOTAL", added(vectors, 6))
    return table


_DETAIL = (
    Column("Date", "date", "date"),
    Column("Num", "ref_number", "string"),
    Column("P. O. #", "purchase_order_number", "string"),
    Column("Name", "name", "string"),
    Column("Terms", "terms", "string"),
    Column("Due Date", "due_date", "date"),
    Column("Aging", "aging", "integer"),
    Column("Open Balance", "open_balance"),
)


def _row(table: Table, scope: Scope, one: OpenItem, name: str, day: date, sign: int) -> None:
    days = one.days(day)
    table.row(
        "data",
        title_of(one.kind),
        (
            one.day,
            one.ref or "",
            str(one.data.get("purchaseOrderNumber") or ""),
            name,
            label_of(scope.company, DIMENSIONS["terms"], one.data.get("termsId")) or "",
            one.due,
            str(days) if days > 0 else "",
            sign * one.amount,
        ),
        Subject("transaction", one.id),
    )


def title_of(kind: str) -> str:
    """Return the name of a kind of transaction, as reports have it."""
    return TYPES[kind].replace("_", " ").title()


def aging_detail(scope: Scope, account_type: str) -> Table:
    """By bucket, the oldest last."""
    table = Table(_DETAIL)
    day, items = _of(scope, account_type)
    dimension, sign = DIMENSIONS[_SIDES[account_type][0]], _SIDES[account_type][1]
    for number, title in enumerate(_BUCKETS):
        some = [one for one in items if _bucket(one.days(day)) == number]
        if some:
            table.text(title)
            for one in some:
                _row(table, scope, one, label_of(scope.company, dimension, one.entity) or "", day, sign)
            table.row("subtotal", f"Total {title}", (*[None] * 7, sign * sum(one.amount for one in some)))
    table.row("total", "TOTAL", (*[None] * 7, sign * sum(one.amount for one in items)))
    return table


def open_by_name(scope: Scope, account_type: str, *, overdue: bool = False) -> Table:
    """By name; with `overdue` only what is past due."""
    table = Table(_DETAIL)
    day, items = _of(scope, account_type)
    sign, total = _SIDES[account_type][1], 0
    for name, some in _named(scope, account_type, items).items():
        shown = [one for one in some if not overdue or (one.days(day) > 0 and sign * one.amount > 0)]
        if shown:
            table.text(name)
            for one in shown:
                _row(table, scope, one, name, day, sign)
            part = sign * sum(one.amount for one in shown)
            table.row("subtotal", f"Total {name}", (*[None] * 7, part))
            total += part
    table.row("total", "TOTAL", (*[None] * 7, total))
    return table


REPORTS: Mapping[str, tuple[str, Callable[[Scope], Table]]] = {
    "ar_aging_summary": ("A/R Aging Summary", partial(aging_summary, account_type="accounts_receivable")),
    "ar_aging_detail": ("A/R Aging Detail", partial(aging_detail, account_type="accounts_receivable")),
    "ap_aging_summary": ("A/P Aging Summary", partial(aging_summary, account_type="accounts_payable")),
    "ap_aging_detail": ("A/P Aging Detail", partial(aging_detail, account_type="accounts_payable")),
    "collections_report": (
        "Collections Report",
        partial(open_by_name, account_type="accounts_receivable", overdue=True),
    ),
    "open_invoices": ("Open Invoices", partial(open_by_name, account_type="accounts_receivable")),
    "unpaid_bills_detail": ("Unpaid Bills Detail", partial(open_by_name, account_type="accounts_payable")),
}
