"""Summaries by name, by item and by the dimensions of custom reports; time and jobs."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial

from ..ledger import CREDIT_NATURAL
from ..money import cents_text, decimal_text, quantity_number, unit_price, whole
from .columns import DIMENSIONS, TIMES, Dimension, label_of, spans_of
from .financial import RESULT
from .grid import Grid, grid_of, sums
from .scope import ITEMS, Scope, accounts_of
from .table import Column, Subject, Table, added, percent

SOLD = "p.move IS NULL AND p.item IS NOT NULL AND t.kind IN ('invoices', 'sales_receipts', 'credit_memos')"
"""Postings of what was sold."""
BOUGHT = (
    "p.item IS NOT NULL AND t.kind IN ('bills', 'item_receipts', 'vendor_credits', 'checks', 'credit_card_charges',"
    " 'credit_card_credits')"
)
"""Postings of items that were bought."""
RETURNED = "('credit_memos', 'vendor_credits', 'credit_card_credits')"
_CONTROL = (
    "p.account IN (SELECT id FROM objects WHERE kind = 'accounts' AND json_extract(data, '$.accountType') = '{}')"
)
_DURATION = re.compile(r"PT(\d+)H(\d+)M")


# --- by one dimension ---


def _labelled(scope: Scope, dimension: Dimension, vectors: dict[object, list[int]]) -> list[tuple[str, list[int]]]:
    """The rows with their names, in the order of these; what has none comes last, as one."""
    found: dict[str, list[int]] = {}
    width = max((len(vector) for vector in vectors.values()), default=0)
    rest: list[list[int]] = []
    for value, vector in vectors.items():
        label = label_of(scope.company, dimension, value)
        if label is None:
            rest.append(vector)
        else:
            found[label] = added([found.get(label, [0] * width), vector], width)
    rows = sorted(found.items(), key=lambda row: row[0].casefold())
    return [*rows, (dimension.rest, added(rest, width))] if rest else rows


def _by(scope: Scope, dimension: str, where: str, sign: int, *, balance: bool = False, row: str = "") -> Table:
    first = "" if balance else scope.first
    grid = grid_of(scope, where, scope.first, scope.last)
    if balance and grid.spans:
        grid = Grid(columns=grid.columns[:-1], spans=grid.spans)
    one = DIMENSIONS[dimension]
    vectors = sums(scope, grid, where, first, scope.last, row=row or one.expression, running=balance)
    table = Table(grid.columns)
    rows = scope.query.get("rowsToReturn", "non_zero")
    signed = [(label, [sign * amount for amount in vector]) for label, vector in _labelled(scope, one, vectors)]
    for label, vector in signed:
        if rows != "non_zero" or any(vector):
            table.row("data", label, vector, None if label == one.rest else Subject(one.type, label))
    table.row("total", "TOTAL", added([vector for _, vector in signed], len(grid.columns)))
    return table


def custom_summary(scope: Scope) -> Table:
    """Rows and columns as asked; by account in their natural sign, by anything else what was earned is positive."""
    by = str(scope.query.get("summarizeRowsBy", "account"))
    where = {"income_statement": RESULT, "balance_sheet": f"NOT ({RESULT})"}.get(by, "1")
    if by in TIMES:
        return _by_time(scope, by)
    if by == "total_only":
        grid = grid_of(scope, RESULT, scope.first, scope.last)
        found = sums(scope, grid, RESULT, scope.first, scope.last, row="NULL")
        table = Table(grid.columns)
        table.row("total", "TOTAL", [-amount for amount in added(found.values(), len(grid.columns))])
        return table
    if DIMENSIONS[by].type != "account":
        return _by(scope, by, RESULT, -1)
    grid = grid_of(scope, where, scope.first, scope.last)
    vectors = sums(scope, grid, where, scope.first, scope.last)
    table = Table(grid.columns)
    for one in accounts_of(scope.company):
        if one.id in vectors and (scope.query.get("rowsToReturn", "non_zero") != "non_zero" or any(vectors[one.id])):
            sign = -1 if one.type in CREDIT_NATURAL else 1
            table.row("data", one.name, [sign * amount for amount in vectors[one.id]], Subject("account", one.name))
    table.row("total", "TOTAL", added(vectors.values(), len(grid.columns)))
    return table


def _by_time(scope: Scope, by: str) -> Table:
    """A row for each span of time."""
    grid = grid_of(scope, RESULT, scope.first, scope.last)
    days = sums(scope, grid, RESULT, scope.first, scope.last, row="p.date")
    table = Table(grid.columns)
    if days:
        keys = sorted(str(day) for day in days)
        for span in spans_of(scope, by, keys[0], keys[-1]):
            part = [vector for day, vector in days.items() if span.first <= str(day) <= span.last]
            table.row("data", span.title, [-amount for amount in added(part, len(grid.columns))])
    table.row("total", "TOTAL", [-amount for amount in added(days.values(), len(grid.columns))])
    return table


# --- quantities ---


def quantity_text(quantity: int) -> str:
    """Return a quantity with the decimals that it has."""
    return decimal_text(str(quantity_number(quantity))).removesuffix(".00")


def _counted(scope: Scope, where: str, key: str, sign: int) -> list[tuple[object, int, int]]:
    """Quantity and amount of lines, by a key. What came back counts negative."""
    lines = scope.postings(
        f"{key} AS key, sum(p.amount) * {sign} AS amount, max(CASE WHEN t.kind IN {RETURNED} THEN -1 ELSE 1 END"
        " * coalesce((SELECT l.quantity FROM lines AS l WHERE l.id = p.line AND NOT t.void), 0)) AS quantity",
        "GROUP BY p.txn, p.line, 1",
        extra=f" AND {where} AND p.date >= ? AND p.date <= ?",
    )
    rows = scope.company.connection.execute(
        f"SELECT key, sum(quantity), sum(amount) FROM ({lines}) GROUP BY 1",
        (*scope.values, scope.first, scope.last),
    )
    return rows.fetchall()


def by_item(scope: Scope, where: str, sign: int) -> Table:
    """Quantity, amount, share and average price of each item."""
    table = Table(
        (
            Column("Qty", "quantity", "quantity"),
            Column("Amount", "amount"),
            Column("% of Total", "percent", "percent"),
            Column("Avg Price", "unit_price", "price"),
        )
    )
    dimension = DIMENSIONS["item_detail"]
    found = [
        (label_of(scope.company, dimension, key), q, amount)
        for key, q, amount in _counted(scope, where, "p.item", sign)
    ]
    rows = sorted(((str(label), q, amount) for label, q, amount in found), key=lambda row: row[0].casefold())
    total = sum(amount for _, _, amount in rows)
    for label, quantity, amount in rows:
        price = unit_price(amount, quantity) if quantity else None
        table.row(
            "data", label, (quantity_text(quantity), amount, percent(amount, total), price), Subject("item", label)
        )
    quantity = sum(row[1] for row in rows)
    table.row("total", "TOTAL", (quantity_text(quantity), total, percent(total, total)))
    return table


# --- time ---


def time_by(scope: Scope, outer: str, inner: str | None) -> Table:
    """Hours worked, by name, by service or by job, and within each by another of them."""
    table = Table((Column("TOTAL", "quantity", "hours"),))
    found: dict[tuple[str, str], int] = {}
    rows = scope.company.connection.execute(
        "SELECT t.entity, json_extract(t.data, '$.customerId'), json_extract(t.data, '$.serviceItemId'),"
        " json_extract(t.data, '$.duration') FROM transactions AS t WHERE t.kind = 'time_tracking_activities'"
        " AND t.date >= ? AND t.date <= ?",
        (scope.first, scope.last),
    )
    wanted: dict[str, list[str] | None] = {key: scope.query.get(f"{key}Ids") for key in ("entity", "item")}
    for entity, customer, service, duration in rows:
        if any(
            some is not None and value not in some
            for some, value in zip(wanted.values(), (entity, service), strict=True)
        ):
            continue
        names = {
            "name": label_of(scope.company, DIMENSIONS["payee"], entity) or "No name",
            "job": label_of(scope.company, DIMENSIONS["customer"], customer) or "No job",
            "item": label_of(scope.company, Dimension("", ITEMS, "", "item"), service) or "No item",
        }
        time = _DURATION.fullmatch(str(duration))
        minutes = 0 if time is None else 60 * int(time[1]) + int(time[2])
        key = (names[outer], names[inner] if inner else "")
        found[key] = found.get(key, 0) + minutes
    for group in sorted({key[0] for key in found}, key=str.casefold):
        part = {key[1]: minutes for key, minutes in found.items() if key[0] == group}
        if inner is None:
            table.row("data", group, (_hours(part[""]),), Subject(outer, group))
            continue
        table.text(group)
        for name in sorted(part, key=str.casefold):
            table.row("data", name, (_hours(part[name]),), Subject(inner, name))
        table.row("subtotal", f"Total {group}", (_hours(sum(part.values())),))
    table.row("total", "TOTAL", (_hours(sum(found.values())),))
    return table


def _hours(minutes: int) -> str:
    """Hours with two decimals."""
    return cents_text(whole(Fraction(minutes * 100, 60)))


# --- jobs ---


def profitability(scope: Scope, dimension: str, *, estimates: bool = False) -> Table:
    """Return cost and revenue of each job or item, with `estimates` also the estimated ones."""
    one = DIMENSIONS[dimension]
    grid = Grid(columns=(Column("TOTAL", "amount"),))
    kinds = "(SELECT id FROM objects WHERE kind = 'accounts' AND json_extract(data, '$.accountType') IN ({}))"
    income = "p.account IN " + kinds.format("'income', 'other_income'")
    earned = sums(scope, grid, income, scope.first, scope.last, row=one.expression)
    spent = sums(scope, grid, f"{RESULT} AND NOT {income}", scope.first, scope.last, row=one.expression)
    expected = _estimated(scope, dimension) if estimates else {}
    vectors = {
        key: [spent.get(key, [0])[0], -earned.get(key, [0])[0], expected.get(key, 0)]
        for key in {*earned, *spent, *expected}
        if label_of(scope.company, one, key) is not None
    }
    if estimates:
        columns = (Column("Est. Revenue", "amount"), Column("Act. Revenue", "amount"), Column("($) Diff.", "amount"))
    else:
        columns = (Column("Act. Cost", "amount"), Column("Act. Revenue", "amount"), Column("($) Diff.", "amount"))
    table = Table(columns)

    def cells(vector: list[int]) -> tuple[int, int, int]:
        first = vector[2] if estimates else vector[0]
        return first, vector[1], vector[1] - first

    rows = _labelled(scope, one, vectors)
    for label, vector in rows:
        table.row("data", label, cells(vector), Subject(one.type, label))
    table.row("total", "TOTAL", cells(added([vector for _, vector in rows], 3)))
    return table


def _estimated(scope: Scope, dimension: str) -> dict[object, int]:
    key = "t.entity" if dimension == "customer" else "l.item"
    rows = scope.company.connection.execute(
        f"SELECT {key}, sum(l.amount) FROM transactions AS t JOIN lines AS l ON l.txn = t.seq"
        " WHERE t.kind = 'estimates'"
        " AND l.item IS NOT NULL AND t.date >= ? AND t.date <= ? AND NOT EXISTS (SELECT 1 FROM objects AS s"
        " WHERE s.kind IN ('subtotal_items', 'item_groups') AND s.id = l.item) GROUP BY 1",
        (scope.first, scope.last),
    )
    return dict(rows.fetchall())


_RECEIVABLE, _PAYABLE = _CONTROL.format("accounts_receivable"), _CONTROL.format("accounts_payable")
REPORTS: Mapping[str, tuple[str, Callable[[Scope], Table]]] = {
    "customer_balance_summary": (
        "Customer Balance Summary",
        lambda scope: _by(scope, "customer", _RECEIVABLE, 1, balance=True),
    ),
    "vendor_balance_summary": (
        "Vendor Balance Summary",
        lambda scope: _by(scope, "vendor", _PAYABLE, -1, balance=True),
    ),
    "expense_by_vendor_summary": (
        "Expenses by Vendor Summary",
        lambda scope: _by(scope, "vendor", f"{RESULT} AND {_bought_of_vendor()}", 1, row="t.entity"),
    ),
    "income_by_customer_summary": (
        "Income by Customer Summary",
        lambda scope: _by(scope, "customer", f"{RESULT} AND {_of_customer()}", -1),
    ),
    "sales_by_customer_summary": ("Sales by Customer Summary", lambda scope: _by(scope, "customer", SOLD, -1)),
    "sales_by_sales_representative_summary": (
        "Sales by Rep Summary",
        lambda scope: _by(scope, "sales_representative", SOLD, -1),
    ),
    "purchase_by_vendor_summary": (
        "Purchases by Vendor Summary",
        lambda scope: _by(scope, "vendor", f"{BOUGHT} AND {_bought_of_vendor()}", 1, row="t.entity"),
    ),
    "sales_by_item_summary": ("Sales by Item Summary", partial(by_item, where=SOLD, sign=-1)),
    "purchase_by_item_summary": ("Purchases by Item Summary", partial(by_item, where=BOUGHT, sign=1)),
    "time_by_name": ("Time by Name", partial(time_by, outer="name", inner="job")),
    "time_by_item": ("Time by Item", partial(time_by, outer="item", inner="job")),
    "time_by_job_summary": ("Time by Job Summary", partial(time_by, outer="job", inner="item")),
    "time_by_job_detail": ("Time by Job Detail", partial(time_by, outer="job", inner="name")),
    "item_profitability": ("Item Profitability", partial(profitability, dimension="item_detail")),
    "job_profitability_summary": ("Job Profitability Summary", partial(profitability, dimension="customer")),
    "job_profitability_detail": ("Job Profitability Detail", partial(profitability, dimension="item_detail")),
    "item_estimates_vs_actuals": (
        "Item Estimates vs. Actuals",
        partial(profitability, dimension="item_detail", estimates=True),
    ),
    "job_estimates_vs_actuals_summary": (
        "Job Estimates vs. Actuals Summary",
        partial(profitability, dimension="customer", estimates=True),
    ),
    "job_estimates_vs_actuals_detail": (
        "Job Estimates vs. Actuals Detail",
        partial(profitability, dimension="item_detail", estimates=True),
    ),
    "custom_summary": ("Custom Summary", custom_summary),
}


def _bought_of_vendor() -> str:
    return "EXISTS (SELECT 1 FROM objects AS v WHERE v.kind = 'vendors' AND v.id = t.entity)"


def _of_customer() -> str:
    return "EXISTS (SELECT 1 FROM objects AS v WHERE v.kind = 'customers' AND v.id = coalesce(p.entity, t.entity))"
