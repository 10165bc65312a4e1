"""Summaries by name, by item and by whatever a custom report asks for; sales tax, stock, time and jobs."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial

from ..engine.sites import item_sites
from ..ledger import CREDIT_NATURAL
from ..money import cents_text, decimal_text, quantity_number, unit_price, units, whole
from ..rules.orders import open_on_orders
from .columns import DIMENSIONS, TIMES, Dimension, label_of, spans_of
from .financial import RESULT
from .grid import Grid, grid_of, sums
from .scope import ITEMS, Scope, accounts_of
from .table import Cell, Column, Subject, Table, added, percent

STOCKED = "('inventory_items', 'inventory_assembly_items')"
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
        table.row("data", label, (_quantity(quantity), amount, percent(amount, total), price), Subject("item", label))
    quantity = sum(row[1] for row in rows)
    table.row("total", "TOTAL", (_quantity(quantity), total, percent(total, total)))
    return table


def _quantity(quantity: int) -> str:
    return decimal_text(str(quantity_number(quantity))).removesuffix(".00")


# --- sales tax ---


def sales_tax(scope: Scope, *, payable: bool) -> Table:
    """By vendor: what was sold with tax and without, what was collected, what is owed."""
    columns = [
        Column("Total Sales", "amount"),
        Column("Non-Taxable Sales", "amount"),
        Column("Taxable Sales", "amount"),
        Column("Tax Collected", "amount"),
    ]
    table = Table((*columns, Column("Sales Tax Payable", "amount")) if payable else tuple(columns))
    company = scope.company
    account = company.special("sales_tax_payable")
    collected = dict(
        company.connection.execute(
            scope.postings(
                "p.entity, -sum(p.amount)",
                "GROUP BY 1",
                extra=" AND p.account = ? AND p.date >= ? AND p.date <= ?"
                " AND t.kind IN ('invoices', 'sales_receipts', 'credit_memos')",
            ),
            (*scope.values, account, scope.first, scope.last),
        ).fetchall()
    )
    owed = dict(
        company.connection.execute(
            scope.postings("p.entity, -sum(p.amount)", "GROUP BY 1", extra=" AND p.account = ? AND p.date <= ?"),
            (*scope.values, account, scope.last),
        ).fetchall()
    )
    sold = _sold_by_tax_vendor(scope)
    rows: list[tuple[str, list[int]]] = []
    for vendor in {*collected, *owed, *sold}:
        label = label_of(company, DIMENSIONS["vendor"], vendor) or "No vendor"
        total, taxable = sold.get(vendor, (0, 0))
        rows.append((label, [total, total - taxable, taxable, collected.get(vendor, 0), owed.get(vendor, 0)]))
    rows.sort(key=lambda row: row[0].casefold())
    for label, vector in rows:
        table.row("data", label, vector, Subject("vendor", label))
    table.row("total", "TOTAL", added([vector for _, vector in rows], 5))
    return table


def _sold_by_tax_vendor(scope: Scope) -> dict[object, tuple[int, int]]:
    """By the vendor of a form's tax: what was sold on it, and how much of that has a taxable code."""
    vendor = (
        "(SELECT json_extract(x.data, '$.taxVendorId') FROM objects AS x WHERE x.kind = 'sales_tax_items' AND x.id ="
        " coalesce((SELECT json_extract(g.data, '$.salesTaxItemIds[0]') FROM objects AS g WHERE g.kind ="
        " 'sales_tax_group_items' AND g.id = json_extract(t.data, '$.salesTaxItemId')),"
        " json_extract(t.data, '$.salesTaxItemId')))"
    )
    taxable = (
        "EXISTS (SELECT 1 FROM json_tree(t.data) AS j JOIN objects AS c ON c.kind = 'sales_tax_codes'"
        " AND c.id = json_extract(j.value, '$.salesTaxCodeId') WHERE j.type = 'object'"
        " AND json_extract(j.value, '$.id') = p.line AND json_extract(c.data, '$.isTaxable'))"
        " AND EXISTS (SELECT 1 FROM objects AS c WHERE c.kind = 'sales_tax_codes'"
        " AND c.id = json_extract(t.data, '$.salesTaxCodeId') AND json_extract(c.data, '$.isTaxable'))"
    )
    rows = scope.company.connection.execute(
        scope.postings(
            f"{vendor}, -sum(p.amount), -sum(CASE WHEN {taxable} THEN p.amount ELSE 0 END)",
            "GROUP BY 1",
            extra=f" AND {SOLD} AND json_extract(t.data, '$.salesTaxItemId') IS NOT NULL"
            " AND p.date >= ? AND p.date <= ?",
        ),
        (*scope.values, scope.first, scope.last),
    )
    return {key: (total, part) for key, total, part in rows}


# --- stock ---


def _stock(scope: Scope) -> dict[object, tuple[int, int]]:
    """By item: quantity on hand and value at the end of the period."""
    rows = scope.company.connection.execute(
        scope.postings(
            "p.item, sum(p.quantity), sum(p.amount)",
            "GROUP BY 1",
            extra=f" AND p.date <= ? AND p.account IN (SELECT json_extract(data, '$.assetAccountId') FROM objects"
            f" AS i WHERE i.id = p.item AND i.kind IN {STOCKED})",
        ),
        (*scope.values, scope.last),
    )
    return {item: (quantity, value) for item, quantity, value in rows}


def inventory_valuation(scope: Scope) -> Table:
    table = Table(
        (
            Column("On Hand", "quantity_on_hand", "quantity"),
            Column("Avg Cost", "average_cost", "price"),
            Column("Asset Value", "value_on_hand"),
            Column("% of Tot Asset", "percent", "percent"),
            Column("Sales Price", "unit_price", "price"),
            Column("Retail Value", "amount"),
            Column("% of Tot Retail", "percent", "percent"),
        )
    )
    found = _stock(scope)
    rows: list[tuple[str, int, int, str, int]] = []
    for one in scope.company.select(f"kind IN {STOCKED}", order="sort_key"):
        quantity, value = found.get(one.id, (0, 0))
        if one.id in found or scope.query.get("rowsToReturn") == "all":
            price = decimal_text(one.data.get("salesPrice") or "0")
            rows.append((one.full_name, quantity, value, price, whole(Fraction(quantity, 1000) * Fraction(price))))
    asset, retail = sum(row[2] for row in rows), sum(row[4] for row in rows)
    for name, quantity, value, price, worth in rows:
        average = unit_price(value, quantity) if quantity else "0.00"
        cells = (_quantity(quantity), average, value, percent(value, asset), price, worth, percent(worth, retail))
        table.row("data", name, cells, Subject("item", name))
    on_hand = _quantity(sum(row[1] for row in rows))
    sums = (on_hand, None, asset, percent(asset, asset), None, retail, percent(retail, retail))
    table.row("total", "TOTAL", sums)
    return table


def valuation_by_site(scope: Scope) -> Table:
    """The stock of today by site, at the average cost of each item. Without sites all of it stands as one."""
    if not scope.company.is_on("multiLocationInventory"):
        return inventory_valuation(scope)
    columns = (
        Column("On Hand", "quantity_on_hand", "quantity"),
        Column("Avg Cost", "average_cost", "price"),
        Column("Asset Value", "value_on_hand"),
    )
    table, found, total = Table(columns), _stock(scope), 0
    groups: dict[str, list[tuple[str, int, Fraction]]] = {}
    left = dict(found)
    for one in item_sites(scope.company):
        quantity, value = found.get(one.item.id, (0, 0))
        average = Fraction(value, quantity) if quantity else Fraction(0)
        groups.setdefault(one.site.full_name, []).append((one.item.full_name, one.on_hand, average))
        rest = left.get(one.item.id, (0, 0))
        left[one.item.id] = (rest[0] - one.on_hand, rest[1] - whole(one.on_hand * average))
    for item, (quantity, value) in left.items():
        if quantity:
            name = label_of(scope.company, DIMENSIONS["item_detail"], item) or ""
            groups.setdefault("No site", []).append((name, quantity, Fraction(value, quantity)))
    for site in sorted(groups, key=lambda name: (name == "No site", name.casefold())):
        table.text(site)
        part = 0
        for name, quantity, average in groups[site]:
            worth = whole(quantity * average)
            price = unit_price(worth, quantity) if quantity else "0.00"
            table.row("data", name, (_quantity(quantity), price, worth), Subject("item", name))
            part += worth
        table.row("subtotal", f"Total {site}", (None, None, part))
        total += part
    table.row("total", "TOTAL", (None, None, total))
    return table


def stock_status(scope: Scope, *, by_vendor: bool = False, worksheet: bool = False) -> Table:
    """What there is of each item, what is promised and what is on its way."""
    columns = (
        Column("Item Description", "description", "string"),
        Column("Pref Vendor", "vendor", "string"),
        Column("Reorder Pt", "reorder_point", "quantity"),
        Column("On Hand", "quantity_on_hand", "quantity"),
        Column("On Sales Order", "quantity_on_sales_order", "quantity"),
        Column("Available", "quantity_available", "quantity"),
        Column("On PO", "quantity_on_purchase_order", "quantity"),
    )
    table = Table(
        (*columns[:2], columns[3], Column("Physical Count", "quantity", "quantity")) if worksheet else columns
    )
    company, found = scope.company, _stock(scope)
    groups: dict[str, list[tuple[str, list[Cell]]]] = {}
    for one in company.select(f"kind IN {STOCKED}", order="sort_key"):
        quantity = found.get(one.id, (0, 0))[0]
        vendor_id = one.data.get("preferredVendorId")
        vendor = label_of(company, DIMENSIONS["vendor"], vendor_id) or ""
        described = one.data.get("salesDescription") or one.data.get("purchaseDescription") or ""
        if worksheet:
            cells: list[Cell] = [described, vendor, _quantity(quantity), ""]
        else:
            sold = units(float(str(open_on_orders(company, "sales_orders", one.id))))
            bought = units(float(str(open_on_orders(company, "purchase_orders", one.id))))
            point = str(one.data.get("reorderPoint", ""))
            numbers = [_quantity(number) for number in (quantity, sold, quantity - sold, bought)]
            cells = [described, vendor, point, *numbers]
        groups.setdefault((vendor or "No vendor") if by_vendor else "", []).append((one.full_name, cells))
    for group in sorted(groups, key=str.casefold):
        if group:
            table.text(group)
        for name, cells in groups[group]:
            table.row("data", name, cells, Subject("item", name))
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
    """What each job or item cost and brought, and with `estimates` what was expected of it."""
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
    "sales_tax_liability": ("Sales Tax Liability", partial(sales_tax, payable=True)),
    "sales_tax_revenue_summary": ("Sales Tax Revenue Summary", partial(sales_tax, payable=False)),
    "inventory_valuation_summary": ("Inventory Valuation Summary", inventory_valuation),
    "inventory_valuation_summary_by_site": ("Inventory Valuation Summary by Site", valuation_by_site),
    "inventory_stock_status_by_item": ("Inventory Stock Status by Item", stock_status),
    "inventory_stock_status_by_vendor": (
        "Inventory Stock Status by Vendor",
        partial(stock_status, by_vendor=True),
    ),
    "physical_inventory_worksheet": ("Physical Inventory Worksheet", partial(stock_status, worksheet=True)),
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
