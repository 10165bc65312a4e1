"""Stock by site: what moved at each site, by the lines of transactions that name one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, cast

from ..books import flat_lines
from ..definitions import FORMS
from ..document import Json
from ..errors import feature_off, query_miss
from ..ids import list_id
from ..money import quantity_number, units
from ..storage.company import Company, Stored
from ..storage.transactions import select
from .references import check_id

_STOCKED = ("inventory_items", "inventory_assembly_items")
_KINDS = {
    "all_except_fixed_asset": _STOCKED,
    "inventory": ("inventory_items",),
    "assembly": ("inventory_assembly_items",),
    "inventory_and_assembly": _STOCKED,
}
_SITES = 1000
"""The number of a row is that of its item times this, and the place of its site."""


class ItemSite(NamedTuple):
    """An item at a site: what is there, what orders bring and take, in hundred-thousandths."""

    number: int
    item: Stored
    site: Stored
    on_hand: int
    ordered: int
    promised: int

    @property
    def id(self) -> str:
        return list_id(self.number, self.item.created)


def by_site(company: Company) -> dict[tuple[str, str], list[int]]:
    """Return by item and site: on hand, on purchase orders, on sales orders."""
    found: dict[tuple[str, str], list[int]] = {}
    moves: dict[int, list[tuple[str, str | None, int]]] = {}
    for txn, item, line, quantity in company.connection.execute("SELECT txn, item, line, quantity FROM moves"):
        moves.setdefault(txn, []).append((item, line, quantity))
    # A kind that has no stock and no order cannot name a site.
    condition = "seq IN (SELECT txn FROM moves) OR kind IN ('purchase_orders', 'sales_orders')"
    for record in select(company, condition):
        lines = {str(line["id"]): line for line in flat_lines(FORMS[record.kind], record.data)}
        for item, line, quantity in moves.get(record.seq, []):
            site = _site_of(record.data, lines.get(line or "", {}))
            if site is not None:
                found.setdefault((item, site), [0, 0, 0])[0] += quantity
        if record.kind in ("purchase_orders", "sales_orders"):
            for line_id, line in lines.items():
                site = _site_of(record.data, line)
                if site is not None and "itemId" in line and not record.data.get("isManuallyClosed"):
                    left = _left(company, line_id, line)
                    place = 1 if record.kind == "purchase_orders" else 2
                    found.setdefault((line["itemId"], site), [0, 0, 0])[place] += left
    return found


def _site_of(data: Json, line: Json) -> str | None:
    site = line.get("inventorySiteId") or data.get("inventorySiteId")
    return None if site is None else str(site)


def _left(company: Company, line_id: str, line: Json) -> int:
    wanted = units(line["quantity"]) if "quantity" in line else units(1)
    taken = company.number("SELECT sum(quantity) FROM lines WHERE order_line = ?", line_id)
    return 0 if line.get("isManuallyClosed") else max(wanted - taken, 0)


def item_sites(company: Company) -> list[ItemSite]:
    """Return every item at every site where it ever was or is on order, in the order of items, then sites."""
    if not company.is_on("multiLocationInventory"):
        raise feature_off("multiLocationInventory")
    sites = {one.id: (place, one) for place, one in enumerate(company.select("kind = 'inventory_sites'"), 1)}
    rows: list[ItemSite] = []
    for (item_id, site_id), (on_hand, ordered, promised) in by_site(company).items():
        item = company.find(_STOCKED, item_id)
        if item is not None and site_id in sites:
            place, site = sites[site_id]
            number = (int(item.id.partition("-")[0], 16) - 0x80000000) * _SITES + place
            rows.append(ItemSite(number, item, site, on_hand, ordered, promised))
    return sorted(rows, key=lambda one: one.number)


def named(company: Company, query: Json) -> list[ItemSite] | None:
    """Return the rows that `ids` name. Raises ApiError for a miss."""
    rows = {one.id: one for one in item_sites(company)}
    if "ids" not in query:
        return None
    wanted = [check_id("ids", one) for one in cast("list[str]", query["ids"])]
    for one in wanted:
        if one not in rows:
            raise query_miss(one)
    return [rows[one] for one in dict.fromkeys(wanted)]


def matching(company: Company, query: Json) -> list[int]:
    """Return the numbers of the rows that a query chooses."""
    kinds = _KINDS.get(str(query.get("itemType", "inventory_and_assembly")), ())
    status = query.get("status", "active")
    return [
        one.number
        for one in item_sites(company)
        if one.item.kind in kinds
        and (status == "all" or one.item.active == (status == "active"))
        and one.item.id in _among(query, "itemIds", one.item.id)
        and one.site.id in _among(query, "siteIds", one.site.id)
    ]


def _among(query: Json, name: str, default: str) -> Sequence[str]:
    return [check_id(name, one) for one in cast("list[str]", query[name])] if name in query else (default,)


def by_numbers(company: Company, numbers: list[int], _: Json) -> list[ItemSite]:
    rows = {one.number: one for one in item_sites(company)}
    return [rows[number] for number in numbers if number in rows]


def show(company: Company, one: ItemSite, _: Json) -> Json:
    """Return a row as the API shows it."""
    reference = {"id": one.item.id, "fullName": one.item.full_name}
    is_assembly = one.item.kind == "inventory_assembly_items"
    return {
        "id": one.id,
        "objectType": "qbd_item_site",
        "createdAt": company.moment(one.item.created),
        "updatedAt": company.moment(one.item.updated),
        "revisionNumber": str(one.item.revision),
        "inventoryAssemblyItem": reference if is_assembly else None,
        "inventoryItem": None if is_assembly else reference,
        "inventorySite": {"id": one.site.id, "fullName": one.site.full_name},
        "inventorySiteLocation": None,
        "reorderLevel": None,
        "quantityOnHand": quantity_number(one.on_hand),
        "quantityOnPurchaseOrders": quantity_number(one.ordered),
        "quantityOnSalesOrders": quantity_number(one.promised),
        "quantityToBeBuiltByPendingBuildTransactions": 0,
        "quantityRequiredByPendingBuildTransactions": 0,
        "quantityOnPendingTransfers": 0,
        "assemblyBuildPoint": None,
    }


def retrieve(company: Company, site_id: str) -> Json:
    """Return one row by its id. Raises ApiError for none."""
    rows = {one.id: one for one in item_sites(company)}
    if check_id("id", site_id) not in rows:
        raise query_miss(site_id)
    return show(company, rows[site_id], {})
