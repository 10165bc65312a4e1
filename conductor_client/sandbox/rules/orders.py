"""Sales and purchase orders: lines that invoices, bills and receipts take, and what of them is still open."""

from __future__ import annotations

from typing import cast

from ..books import flat_lines
from ..document import Json
from ..errors import already_closed, bad_value, not_modified, object_missing
from ..model import Computed, Form, TransactionKind
from ..money import quantity_number, units
from ..storage.company import Company
from ..storage.transactions import Transaction, by_seq, find, update
from .lines import number_of

_TAKEN = "SELECT coalesce(sum(quantity), 0) FROM lines WHERE order_line = ?"
_BILLED = f"{_TAKEN} AND txn IN (SELECT seq FROM transactions WHERE kind = 'bills')"
_COPIED = (
    *("itemId", "description", "unitOfMeasure", "rate", "ratePercent", "classId", "salesTaxCodeId"),
    *("overrideItemAccountId", "inventorySiteId", "inventorySiteLocationId", "serialNumber", "lotNumber"),
    *("otherCustomField1", "otherCustomField2", "priceLevelId"),
)
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
        taken = [
            _copy(line, order, "cost" if "cost" in array.prices else "rate", left)
            for line in flat_lines(form.forms[order.kind], order.data)
            if "itemGroupId" not in line and (left := _left(form.company, order, line)) != 0
        ]
        if not taken:
            raise already_closed(order_id)
        form.data[array.name] = [*(form.data.get(array.name) or []), *taken]


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
    if "itemId" not in line:
        return 1
    quantity = units(line["quantity"]) if "quantity" in line else units(1)
    if order.kind == "estimates":
        return quantity if order.data.get("isActive", True) else 0
    if order.data.get("isManuallyClosed") or line.get("isManuallyClosed"):
        return 0
    return max(quantity - company.number(_TAKEN, line["id"]), 0)


# --- worked out when shown ---


def taken(company: Company, line: Json) -> object:
    return quantity_number(company.number(_TAKEN, line["id"]))


def unbilled(company: Company, line: Json) -> object:
    wanted = units(line["quantity"]) if "quantity" in line else units(1)
    return quantity_number(max(wanted - company.number(_BILLED, line["id"]), 0))


def is_billed(company: Company, line: Json) -> object:
    wanted = units(line["quantity"]) if "quantity" in line else units(1)
    return company.number(_BILLED, line["id"]) >= wanted


def is_done(company: Company, record: Transaction) -> object:
    """Whether every line of an order was taken or closed."""
    return not company.number(
        "SELECT EXISTS (SELECT 1 FROM lines AS l WHERE txn = ? AND item IS NOT NULL AND NOT closed AND quantity >"
        " (SELECT coalesce(sum(quantity), 0) FROM lines AS x WHERE x.order_line = l.id))",
        record.seq,
    )


def on_orders(kind: str) -> Computed:
    """Make the computed field of an item: the open quantities of open orders of a kind."""
    return lambda company, stored: open_on_orders(company, kind, stored.id)


def open_on_orders(company: Company, kind: str, item: str) -> object:
    """Return the open quantities of an item on the open orders of a kind."""
    return quantity_number(
        company.number(
            "SELECT sum(max(l.quantity - (SELECT coalesce(sum(x.quantity), 0) FROM lines AS x"
            " WHERE x.order_line = l.id), 0)) FROM lines AS l JOIN transactions AS t ON t.seq = l.txn"
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
        form.company.number(_TAKEN, line["id"]) >= units(line["quantity"])
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
