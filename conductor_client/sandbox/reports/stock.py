"""Reports of stock: quantities, values, and quantities on orders."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial

from ..engine.sites import item_sites
from ..money import decimal_text, unit_price, units, whole
from ..rules.orders import open_on_orders
from .columns import DIMENSIONS, label_of
from .scope import Scope
from .summaries import quantity_text
from .table import Cell, Column, Subject, Table, percent

STOCKED = "('inventory_items', 'inventory_assembly_items')"


def _stock(scope: Scope) -> dict[object, tuple[int, int]]:
    """By item: quantity on hand and value at the end of the period."""
    execute = scope.company.connection.execute
    if scope.condition == "1":
        # Each move says what there is after it, and that is what the asset account says.
        last = "ORDER BY date DESC, txn DESC, place DESC LIMIT 1"
        found: dict[object, tuple[int, int]] = {}
        for one in scope.company.ids(f"SELECT id FROM objects WHERE kind IN {STOCKED}"):
            row = execute(
                f"SELECT stock_quantity, stock_value FROM moves WHERE item = ? AND date <= ? {last}", (one, scope.last)
            ).fetchone()
            if row is not None:
                found[one] = tuple(row)
        return found
    rows = execute(
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
        cells = (quantity_text(quantity), average, value, percent(value, asset), price, worth, percent(worth, retail))
        table.row("data", name, cells, Subject("item", name))
    on_hand = quantity_text(sum(row[1] for row in rows))
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
            table.row("data", name, (quantity_text(quantity), price, worth), Subject("item", name))
            part += worth
        table.row("subtotal", f"Total {site}", (None, None, part))
        total += part
    table.row("total", "TOTAL", (None, None, total))
    return table


def stock_status(scope: Scope, *, by_vendor: bool = False, worksheet: bool = False) -> Table:
    """Return for each item the quantity in stock, on sales orders and on purchase orders."""
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
            cells: list[Cell] = [described, vendor, quantity_text(quantity), ""]
        else:
            sold = units(float(str(open_on_orders(company, "sales_orders", one.id))))
            bought = units(float(str(open_on_orders(company, "purchase_orders", one.id))))
            point = str(one.data.get("reorderPoint", ""))
            numbers = [quantity_text(number) for number in (quantity, sold, quantity - sold, bought)]
            cells = [described, vendor, point, *numbers]
        groups.setdefault((vendor or "No vendor") if by_vendor else "", []).append((one.full_name, cells))
    for group in sorted(groups, key=str.casefold):
        if group:
            table.text(group)
        for name, cells in groups[group]:
            table.row("data", name, cells, Subject("item", name))
    return table


REPORTS: Mapping[str, tuple[str, Callable[[Scope], Table]]] = {
    "inventory_valuation_summary": ("Inventory Valuation Summary", inventory_valuation),
    "inventory_valuation_summary_by_site": ("Inventory Valuation Summary by Site", valuation_by_site),
    "inventory_stock_status_by_item": ("Inventory Stock Status by Item", stock_status),
    "inventory_stock_status_by_vendor": (
        "Inventory Stock Status by Vendor",
        partial(stock_status, by_vendor=True),
    ),
    "physical_inventory_worksheet": ("Physical Inventory Worksheet", partial(stock_status, worksheet=True)),
}
