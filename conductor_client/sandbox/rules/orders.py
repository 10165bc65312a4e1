"""Sales and purchase orders: lines that invoices, bills and receipts take, and their open quantities."""

from __future__ import annotations

from typing import cast

from ..books import flat_lines, listed
from ..document import Json
from ..errors import already_closed, bad_value, not_modified, object_missing
from ..model import Computed, Form, Lines, TransactionKind
from ..money import quantity_number, units
from ..storage.company import Company
from ..storage.transactions import Transaction, by_seq, find, update
from .lines import number_of

_TAKEN = "SELECT coalesce(sum(quantity), 0) FROM lines WHERE order_line = ?"
_OF_LINE = "(SELECT coalesce(sum(x.quantity), 0) FROM lines AS x WHERE x.order_line = l.id)"
LEFT = f"CASE WHEN l.quantity < 0 THEN min(l.quantity - {_OF_LINE}, 0) ELSE max(l.quantity - {_OF_LINE}, 0) END"
"""The open quantity of the line `l` of an order, as SQL: never more than its quantity, nor of the other sign."""
OPEN_LINE = f"l.item IS NOT NULL AND NOT l.closed AND {LEFT} <> 0"
"""Whether anything is, as SQL."""

_BILLED = f"{_TAKEN} AND txn IN (SELECT seq FROM transactions WHERE kind = 'bills')"
_COPIED = (
    *("itemId", "description", "unitOfMeasure", "rate", "ratePercent", "classId", "salesTaxCodeId"),
    *("overrideItemAccountId", "inventorySiteId", "inventorySiteLocationId", "serialNumber", "lotNumber"),
    *("otherCustomField1", "otherCustomField2", "priceLevelId"),
)
_OF_GROUP = ("itemGroupId", "description", "quantity", "unitOfMeasure", "shouldPrintItemsInGroup")
_BESIDE = frozenset({"linkToTransactionLine", "quantity", "rate", "cost", "amount", "_fixed"})


def take_orders(form: Form) -> None:
    """Fill in the lines that name a line of an order, and bring over orders that are named whole. Only on create."""
    whole_orders = cast("list[str]", form.data.get("linkToTransactionIds") or [])
    if form.before is not None or not form.kind.orders:
        return
    seen: set[str] = set()
    for array in form.kind.lines:
        for line in cast("list[Json]", form.data.get(array.name) or []):
            link = cast("Json | None", line.pop("linkToTransactionLine", None))
            if link is not None:
                seen.add(link["transactionId"])
                _take_line(form, line, link, "cost" if "cost" in array.prices else "rate")
    array = form.kind.lines[-1]
    for order_id in whole_orders:
        order = _order(form, order_id)
        if order_id in seen:
            raise bad_value("linkToTransactionIds", order_id)
        seen.add(order_id)
        lines, groups = _open_of(form, order, array)
        found = [*lines, *(member for group in groups for member in group[array.members])]
        if not any("_order" in line for line in found):
            raise already_closed(order_id)
        for name, taken in ((array.name, lines), (array.groups, groups)):
            if taken:
                form.data[name] = [*listed(form.data, name), *taken]


def _open_of(form: Form, order: Transaction, array: Lines) -> tuple[list[Json], list[Json]]:
    """Return what is open of an order as lines and groups of what takes it; texts and subtotals come with it."""
    field = "cost" if "cost" in array.prices else "rate"

    def copies(lines: list[Json]) -> list[Json]:
        return [_copy(line, order, field, left) for line in lines if (left := _left(form.company, order, line)) != 0]

    lines: list[Json] = []
    groups: list[Json] = []
    for of_order in form.forms[order.kind].lines:
        lines += copies(listed(order.data, of_order.name))
        for group in listed(order.data, of_order.groups):
            members = copies(listed(group, of_order.members))
            if any("_order" in line for line in members):
                kept = {name: group[name] for name in _OF_GROUP if name in group}
                groups.append({**kept, array.members: members})
    return lines, groups


def _order(form: Form, order_id: str) -> Transaction:
    order = find(form.company, order_id)
    if order is None or order.kind not in form.kind.orders or order.entity != form.data.get(form.kind.entity):
        raise object_missing(order_id)
    form.touched.add(order.seq)
    return order


def _take_line(form: Form, line: Json, link: Json, field: str) -> None:
    order = _order(form, link["transactionId"])
    lines = {one["id"]: one for one in flat_lines(form.forms[order.kind], order.data) if "itemGroupId" not in one}
    of_order = lines.get(link["transactionLineId"])
    if of_order is None or "itemId" not in of_order:
        raise object_missing(link["transactionLineId"])
    for name in line:
        if name not in _BESIDE:
            raise bad_value(name, line[name])
    left = _left(form.company, order, of_order)
    if left == 0:
        raise already_closed(order.id)
    line |= {**_copy(of_order, order, field, left), **line}
    if line.get("_fixed") and not ("rate" in line and "quantity" in line):
        line.pop(field, None)


def _copy(line: Json, order: Transaction, field: str, left: int) -> Json:
    """A line of an order as a line of what takes it."""
    found = {name: line[name] for name in _COPIED if name in line}
    if "itemId" not in line:
        return found
    if "quantity" in line:
        found["quantity"] = number_of(left)
    elif "amount" in line and line.get("_fixed"):
        found |= {"amount": line["amount"], "_fixed": True}
    if field == "cost" and "rate" in found:
        found["cost"] = found.pop("rate")
    if line.get("overrideItemAccountId"):
        found["_account"] = line["overrideItemAccountId"]
    if not line.get("_subtotal"):
        found["_order"] = line["id"]
    return found


def _left(company: Company, order: Transaction, line: Json) -> int:
    """The quantity of an order's line that is still open; of an estimate all of it each time."""
    if "itemId" not in line or line.get("_subtotal"):
        return 1
    quantity = units(line["quantity"]) if "quantity" in line else units(1)
    if order.kind == "estimates":
        return quantity if order.data.get("isActive", True) else 0
    if order.data.get("isManuallyClosed") or line.get("isManuallyClosed"):
        return 0
    return _rest(quantity, company.number(_TAKEN, line["id"]))


def _rest(quantity: int, taken: int) -> int:
    """Return the remaining part of a quantity: never more than it, nor of the other sign."""
    return min(quantity - taken, 0) if quantity < 0 else max(quantity - taken, 0)


# --- computed when shown ---


def taken(company: Company, line: Json) -> object:
    return quantity_number(company.number(_TAKEN, line["id"]))


def unbilled(company: Company, line: Json) -> object:
    wanted = units(line["quantity"]) if "quantity" in line else units(1)
    return quantity_number(_rest(wanted, company.number(_BILLED, line["id"])))


def is_billed(company: Company, line: Json) -> object:
    wanted = units(line["quantity"]) if "quantity" in line else units(1)
    return _rest(wanted, company.number(_BILLED, line["id"])) == 0


def is_done(company: Company, record: Transaction) -> object:
    """Return whether every line of an order was taken or closed."""
    return not company.number(f"SELECT EXISTS (SELECT 1 FROM lines AS l WHERE txn = ? AND {OPEN_LINE})", record.seq)


def on_orders(kind: str) -> Computed:
    """Make the computed field of an item: the open quantities of open orders of a kind."""
    return lambda company, stored: open_on_orders(company, kind, stored.id)


def open_on_orders(company: Company, kind: str, item: str) -> object:
    """Return the open quantities of an item on the open orders of a kind."""
    return quantity_number(
        company.number(
            f"SELECT sum({LEFT}) FROM lines AS l JOIN transactions AS t ON t.seq = l.txn"
            " WHERE l.item = ? AND t.kind = ? AND NOT l.closed",
            item,
            kind,
        )
    )


def may_close(form: Form) -> None:
    """An order that was closed by hand stays closed once all of it was taken."""
    before = form.before
    if before is None or not form.changed("isManuallyClosed") or form.data.get("isManuallyClosed"):
        return
    lines = flat_lines(form.kind, before.data)
    if all(
        _rest(units(line["quantity"]), form.company.number(_TAKEN, line["id"])) == 0
        for line in lines
        if "itemId" in line and "quantity" in line
    ):
        raise not_modified(form.kind.noun, "An order that was received in full cannot be opened again.")


def touch_orders(company: Company, record: Transaction) -> set[int]:
    """Return the orders whose lines a transaction has taken, and the transactions that have taken its lines."""
    return {
        row[0]
        for row in company.connection.execute(
            "SELECT o.txn FROM lines AS l JOIN lines AS o ON o.id = l.order_line WHERE l.txn = ?"
            " UNION SELECT l.txn FROM lines AS l JOIN lines AS o ON o.id = l.order_line WHERE o.txn = ?",
            (record.seq, record.seq),
        )
    }


def name_stays(form: Form) -> None:
    """Orders and what takes from them are of one name: it is fixed as long as a line is linked."""
    record, before = form.record, form.before
    if before is None or record.entity == before.entity:
        return
    if touch_orders(form.company, record):
        raise not_modified(form.kind.noun, f'"{form.kind.entity}" cannot be changed while lines are linked to it.')


def given_up(kind: TransactionKind, before: Transaction, after: Transaction) -> set[str]:
    """Return the lines of an order that an update took away, or gave another item."""
    kept = {(line["id"], line.get("itemId")) for line in flat_lines(kind, after.data)}
    return {line["id"] for line in flat_lines(kind, before.data) if (line["id"], line.get("itemId")) not in kept}


def free_takers(company: Company, lines: set[str]) -> set[int]:
    """End the links to lines of an order; what took them keeps its own. Return the numbers of the takers."""
    freed: set[int] = set()
    for line_id in lines:
        rows = company.connection.execute(
            "UPDATE lines SET order_line = NULL WHERE order_line = ? RETURNING txn", (line_id,)
        ).fetchall()
        freed |= {row[0] for row in rows}
    for seq in freed:
        taker = by_seq(company, seq)
        _forget(taker.data, lines)
        update(company, taker)
    return freed


def _forget(value: object, lines: set[str]) -> None:
    if isinstance(value, dict):
        data = cast("Json", value)
        if data.get("_order") in lines:
            del data["_order"]
        value = list(data.values())
    if isinstance(value, list):
        for part in cast("list[object]", value):
            _forget(part, lines)


def takers(company: Company, record: Transaction) -> list[Transaction]:
    """Return the transactions that are linked with one by lines of orders."""
    return [by_seq(company, seq) for seq in sorted(touch_orders(company, record) - {record.seq})]
