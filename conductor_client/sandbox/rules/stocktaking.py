"""Inventory adjustments and builds of assemblies."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import cast

from ..document import Json
from ..errors import bad_amount, bad_value, element_missing, not_saved
from ..ledger import Posting, stock
from ..model import Books, Form
from ..money import LARGEST_QUANTITY, cents, quantity_number, units, whole
from ..stock import Move, State, apply, state_at
from ..storage.company import Company, Stored
from ..storage.transactions import Transaction
from .lines import number_of
from .orders import open_on_orders

STOCKED = ("inventory_items", "inventory_assembly_items")
_WAYS = ("adjustQuantity", "adjustValue", "adjustSerialNumber", "adjustLotNumber")


# --- adjustments ---


def shape_adjustment(form: Form) -> None:
    """Turn what a line adjusts into differences, which stay as they are from then on."""
    for line in cast("list[Json]", form.data.get("lines") or []):
        if "itemId" not in line:
            raise element_missing("itemId")
        given = [name for name in _WAYS if name in line]
        if len(given) > 1 or (not given and "quantityDifference" not in line and "valueDifference" not in line):
            raise bad_value("lines", "adjusts nothing" if not given else "adjusts several things")
        item = form.company.find(STOCKED, line["itemId"])
        if item is None:
            raise LookupError("the item was there a moment ago")
        for name in given:
            _settle_difference(form, line, name, cast("Json", line.pop(name)))
        if "adjustCount" in line:
            line["quantityDifference"] = line.pop("adjustCount")
        line["_asset"], line["_cogs"] = item.data["assetAccountId"], item.data["cogsAccountId"]
        line.setdefault("_cost", item.data.get("purchaseCost") or "0.00")
        for name in ("quantityDifference", "valueDifference"):
            if abs(line.get(name, 0)) >= LARGEST_QUANTITY:
                raise bad_value(name, line[name])
        if round(line.get("valueDifference", 0), 2) != line.get("valueDifference", 0):
            raise bad_amount("valueDifference", str(line["valueDifference"]))
    if not form.data.get("lines"):
        raise not_saved(form.kind.noun, "A transaction must have at least one line.")


def _settle_difference(form: Form, line: Json, name: str, given: Json) -> None:
    if name == "adjustSerialNumber":
        adds = "addSerialNumber" in given
        if adds == ("removeSerialNumber" in given):
            raise bad_value(name, "both" if adds else "none")
        line["serialNumber"] = given["addSerialNumber" if adds else "removeSerialNumber"]
        line["serialNumberAction"] = "added" if adds else "removed"
        line["quantityDifference"] = 1 if adds else -1
        return
    if name == "adjustLotNumber":
        line["quantityDifference"] = given.get("adjustCount", 0)
        line |= {field: given[field] for field in ("lotNumber", "expirationDate") if field in given}
        return
    state = _state_before(form, line)
    if "newQuantity" in given and "quantityDifference" in given:
        raise bad_value("newQuantity", given["newQuantity"])
    if "newQuantity" in given:
        line["quantityDifference"] = number_of(units(given["newQuantity"]) - state.quantity)
    elif "quantityDifference" in given:
        line["quantityDifference"] = given["quantityDifference"]
    elif name == "adjustQuantity":
        raise bad_value(name, "none")
    if name == "adjustValue":
        _settle_value(line, given, state.value)
    line |= {field: given[field] for field in ("serialNumber", "lotNumber", "expirationDate") if field in given}


def _state_before(form: Form, line: Json) -> State:
    """The stock that a line finds: at the end of its day, with the lines above it done."""
    own = 0 if form.before is None else form.before.seq
    state = state_at(form.company, line["itemId"], form.data["transactionDate"], own)
    for above in cast("list[Json]", form.data["lines"]):
        if above is line:
            break
        if above["itemId"] == line["itemId"]:
            way, quantity, value = _moved(above)
            state = apply(state, way, quantity, value, above["_cost"]).state
    return state


def _moved(line: Json) -> tuple[str, int, int]:
    """How a line moves stock, its quantity and its value: a quantity alone moves at the average."""
    quantity = units(line.get("quantityDifference", 0))
    if "valueDifference" not in line:
        return "average", quantity, 0
    return "given", quantity, cents(Decimal(repr(line["valueDifference"])))


def _settle_value(line: Json, given: Json, value: int) -> None:
    if "newValue" in given and "valueDifference" in given:
        raise bad_value("newValue", given["newValue"])
    if "newValue" in given:
        line["valueDifference"] = (cents(given["newValue"]) - value) / 100
    elif "valueDifference" in given:
        line["valueDifference"] = given["valueDifference"]
    elif "quantityDifference" not in line:
        raise bad_value("adjustValue", "none")
    line.setdefault("valueDifference", 0)


def post_adjustment(_: Company, record: Transaction) -> Books:
    """A quantity alone moves at the average; a value is used as stated."""
    books, data = Books(), record.data
    for line in cast("list[Json]", data.get("lines") or []):
        way, quantity, value = _moved(line)
        has_value = way == "given"
        if quantity == 0 and value == 0:
            continue
        books.moves.append(
            Move(
                item=line["itemId"],
                way=way,
                quantity=quantity,
                value=value,
                asset=line["_asset"],
                cogs=line["_cogs"],
                counter=None if has_value else data["accountId"],
                entity=data.get("customerId"),
                class_id=data.get("classId"),
                line=line["id"],
                cost=line["_cost"],
            )
        )
        if has_value:
            books.postings.append(
                Posting(
                    account=data["accountId"],
                    amount=-value,
                    entity=data.get("customerId"),
                    class_id=data.get("classId"),
                    line=line["id"],
                )
            )
    return books


# --- builds ---


def settle_build(form: Form) -> None:
    """Take so much of each component; without enough of them the build waits, if it may, or is refused."""
    data, company = form.data, form.company
    quantity = units(data["quantityToBuild"])
    if quantity <= 0:
        raise bad_value("quantityToBuild", data["quantityToBuild"])
    assembly = company.get("inventory_assembly_items", data["inventoryAssemblyItemId"])
    if assembly is None:
        raise LookupError("the assembly was there a moment ago")
    lines = cast("list[Json]", data.get("lines") or [])
    if not lines:
        data["lines"] = lines = [_component(company, line) for line in _components_of(assembly)]
        if not lines:
            raise not_saved(form.kind.noun, "The assembly has no components.")
        data["_asset"], data["_cogs"] = assembly.data["assetAccountId"], assembly.data["cogsAccountId"]
        data["_cost"] = assembly.data.get("purchaseCost") or "0.00"
    for line in lines:
        line["quantityNeeded"] = number_of(whole(Fraction(units(line["_each"]) * quantity, 100_000)))
    _wait_for_components(form, lines)
    form.record.total = 0


def _wait_for_components(form: Form, lines: list[Json]) -> None:
    before, data, company = form.before, form.data, form.company
    mark, remove = data.pop("markPendingIfRequired", False), data.pop("removePending", False)
    if before is not None and before.pending and not remove:
        form.record.pending = True
        data["isPending"] = True
        return
    needed: dict[str, int] = {}
    for line in lines:
        needed[line["itemId"]] = needed.get(line["itemId"], 0) + units(line["quantityNeeded"])
    own = 0 if before is None else before.seq
    is_short = any(state_at(company, item, data["transactionDate"], own).quantity < n for item, n in needed.items())
    unchanged = before is not None and not (form.changed("quantityToBuild") or form.changed("transactionDate"))
    if is_short and unchanged and before is not None and not before.pending:
        is_short = False
    if is_short and not mark:
        raise not_saved(form.kind.noun, "There are not enough components to build the assembly.")
    form.record.pending = is_short
    data["isPending"] = is_short


def _components_of(assembly: Stored) -> list[Json]:
    return [line for line in cast("list[Json]", assembly.data.get("lines") or []) if line.get("quantity", 0) > 0]


def _component(company: Company, line: Json) -> Json:
    item = company.find(STOCKED, line["inventoryItemId"])
    if item is None:
        raise LookupError("the component was there a moment ago")
    return {
        "itemId": item.id,
        "_each": line["quantity"],
        "_asset": item.data["assetAccountId"],
        "_cogs": item.data["cogsAccountId"],
        "_cost": item.data.get("purchaseCost") or "0.00",
        **({"description": item.data["purchaseDescription"]} if item.data.get("purchaseDescription") else {}),
    }


def post_build(_: Company, record: Transaction) -> Books:
    data = record.data
    moves = [
        Move(
            item=line["itemId"],
            way="component",
            quantity=-units(line["quantityNeeded"]),
            asset=line["_asset"],
            cogs=line["_cogs"],
            cost=line["_cost"],
        )
        for line in cast("list[Json]", data["lines"])
    ]
    built = Move(
        item=data["inventoryAssemblyItemId"],
        way="built",
        quantity=units(data["quantityToBuild"]),
        asset=data["_asset"],
        cogs=data["_cogs"],
        cost=data["_cost"],
    )
    return Books(moves=[*moves, built])


# --- computed when shown ---


def can_build(company: Company, record: Transaction) -> object:
    """The number of assemblies for which there are components now."""
    found = [
        Fraction(max(stock(company, line["itemId"])[0], 0), units(line["_each"]))
        for line in cast("list[Json]", record.data["lines"])
    ]
    return int(min(found, default=Fraction(0)))


def on_hand(company: Company, line: Json) -> object:
    return quantity_number(stock(company, line["itemId"])[0])


def assembly_on_hand(company: Company, record: Transaction) -> object:
    return quantity_number(stock(company, record.data["inventoryAssemblyItemId"])[0])


def assembly_on_order(company: Company, record: Transaction) -> object:
    return open_on_orders(company, "sales_orders", record.data["inventoryAssemblyItemId"])
