"""Lines of sales and purchase forms: what a line is for, its price, its amount, the account it goes to."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import cast

from ..books import listed
from ..document import Json
from ..errors import bad_amount, bad_value, element_missing, not_saved, object_missing
from ..model import Form, Lines
from ..money import (
    LARGEST,
    LARGEST_QUANTITY,
    cents,
    cents_text,
    decimal_text,
    product,
    quantity_number,
    unit_price,
    units,
    whole,
)
from ..storage.company import Company, Stored

STOCKED = frozenset({"inventory_items", "inventory_assembly_items"})
SOLD = (
    "inventory_items",
    "inventory_assembly_items",
    "non_inventory_items",
    "service_items",
    "other_charge_items",
    "discount_items",
    "subtotal_items",
)
BOUGHT = SOLD[:5]
_CUSTOMERS = ("customers",)
_ONE, _BOTH = "salesOrPurchaseDetails", "salesAndPurchaseDetails"
_FIVE = Decimal("0.00001")
_OF_ITEM = (
    "rate",
    "ratePercent",
    "cost",
    "amount",
    "_fixed",
    "_account",
    "_asset",
    "_cogs",
    "description",
    "_cost",
    "_order",
)


# --- an update's lines ---


def merge_lines(form: Form) -> None:
    """Give each array of lines that was sent its new content: lines by their id, `-1` for a new one."""
    before: Json = {} if form.before is None else form.before.data
    for array in form.kind.lines:
        if array.clear and form.data.pop(array.clear, False):
            if array.name in form.sent:
                raise bad_value(array.clear, "true")
            form.data.pop(array.name, None)
            form.data.pop(array.groups, None)
        if array.name in form.sent:
            form.data[array.name] = _merged(array, listed(before, array.name), listed(form.data, array.name))
        if array.groups and array.groups in form.sent:
            form.data[array.groups] = _merged_groups(
                array, listed(before, array.groups), listed(form.data, array.groups)
            )


def _merged(array: Lines, before: list[Json], sent: list[Json]) -> list[Json]:
    known = {line["id"]: line for line in before}
    found: list[Json] = []
    for line in sent:
        line_id = line.pop("id", "-1")
        if line_id == "-1":
            found.append(_marked(line))
            continue
        if line_id not in known:
            raise object_missing(line_id)
        old = dict(known.pop(line_id))
        if "itemId" in line and line["itemId"] != old.get("itemId"):
            for name in _OF_ITEM:
                old.pop(name, None)
        if "overrideItemAccountId" in line or "accountId" in line:
            old.pop("_account", None)
        if "amount" not in line and any(name in line for name in array.prices):
            old.pop("amount", None)
            old.pop("_fixed", None)
        if "rate" in line:
            old.pop("ratePercent", None)
        found.append(_cleaned({**old, **_marked(line), "id": line_id}))
    return found


def _cleaned(line: Json) -> Json:
    return {name: value for name, value in line.items() if value not in ("", None)}


def _marked(line: Json) -> Json:
    """Mark an amount as sent, so that it is not computed again after other changes."""
    return {**line, "_fixed": True} if "amount" in line else line


def mark_new(form: Form) -> None:
    """On create every line is new. Custom fields of lines are texts."""
    for array in form.kind.lines:
        if form.data.get(array.name):
            form.data[array.name] = [_marked(line) for line in listed(form.data, array.name)]
        for line in [*listed(form.data, array.name), *listed(form.data, array.groups)]:
            if "customFields" in line:
                line["customFields"] = [{**one, "type": "string_1024_type"} for one in listed(line, "customFields")]


def _merged_groups(array: Lines, before: list[Json], sent: list[Json]) -> list[Json]:
    known = {group["id"]: group for group in before}
    found: list[Json] = []
    for group in sent:
        group_id = group.pop("id", "-1")
        if group_id == "-1":
            if "itemGroupId" not in group:
                raise element_missing("itemGroupId")
            found.append(group)
            continue
        if group_id not in known:
            raise object_missing(group_id)
        old = known.pop(group_id)
        members = listed(old, array.members)
        if "itemGroupId" in group and group["itemGroupId"] != old["itemGroupId"]:
            old = {"id": group_id}
            members = []
        elif array.members in group:
            members = _merged(array, members, group.pop(array.members))
        elif "quantity" in group:
            members = [_scaled(line, group["quantity"], old.get("quantity", 1)) for line in members]
        found.append(_cleaned({**old, **group, "id": group_id, **({array.members: members} if members else {})}))
    return found


def _scaled(line: Json, new: float, old: float) -> Json:
    """A member of a group whose quantity changes."""
    if "quantity" not in line or not old:
        return line
    quantity = Fraction(units(line["quantity"])) * units(new) / units(old)
    kept = {name: value for name, value in line.items() if name not in ("amount", "_fixed")}
    return {**kept, "quantity": number_of(whole(quantity))}


def number_of(quantity: int) -> int | float:
    """Return a quantity that was worked out as a request has it. Raises ApiError (3040) for one that is too large."""
    if abs(quantity) >= LARGEST_QUANTITY * 100_000:
        raise bad_amount("quantity", str(quantity_number(quantity)))
    return quantity_number(quantity)


def expand_groups(form: Form) -> None:
    """A group brings its members: each at its quantity times the group's."""
    for array in form.kind.lines:
        for group in listed(form.data, array.groups):
            if array.members in group:
                continue
            item = form.company.get("item_groups", str(group["itemGroupId"]))
            if item is None:
                raise LookupError("the group was there a moment ago")
            times = units(group.get("quantity", 1))
            shared = {name: group[name] for name in ("serviceDate", "inventorySiteId") if name in group}
            group[array.members] = [
                {
                    "itemId": member["itemId"],
                    **({} if "quantity" not in member else {"quantity": _times(member["quantity"], times)}),
                    **({"unitOfMeasure": member["unitOfMeasure"]} if "unitOfMeasure" in member else {}),
                    **shared,
                }
                for member in listed(item.data, "lines")
            ]
            group["shouldPrintItemsInGroup"] = bool(item.data.get("shouldPrintItemsInGroup"))
            group.setdefault("description", item.data.get("description"))
            if group["description"] is None:
                del group["description"]


def _times(quantity: float, times: int) -> int | float:
    return number_of(whole(Fraction(units(quantity) * times, 100_000)))


def total_groups(form: Form) -> None:
    """A group's total is the sum of its members, without subtotals."""
    for array in form.kind.lines:
        for group in listed(form.data, array.groups):
            lines = listed(group, array.members)
            group["totalAmount"] = cents_text(
                sum(cents(line["amount"]) for line in lines if "amount" in line and not line.get("_subtotal"))
            )


def item_lines(form: Form, array: Lines) -> list[Json]:
    """Return the lines of an array that may be for items: its own, then those of its groups."""
    found = list(listed(form.data, array.name))
    if array.groups:
        for group in listed(form.data, array.groups):
            found += group.get(array.members) or []
    return found


# --- items ---


def item_of(company: Company, line: Json) -> Stored | None:
    return None if "itemId" not in line else company.known(SOLD, line["itemId"])


def settle_accounts(form: Form, line: Json, item: Stored, *, sold: bool) -> None:
    """Store the accounts of a line in it, so that a later change of the item does not affect it."""
    data, details = item.data, cast("Json", item.data.get(_ONE) or item.data.get(_BOTH) or {})
    if item.kind in STOCKED:
        line["_asset"], line["_cogs"] = data["assetAccountId"], data["cogsAccountId"]
        line.setdefault("_cost", data.get("purchaseCost") or "0.00")
    if "_account" in line:
        return
    if line.get("overrideItemAccountId"):
        account = line["overrideItemAccountId"]
    elif item.kind in STOCKED:
        account = data["incomeAccountId"] if sold else data["assetAccountId"]
    elif item.kind == "discount_items":
        account = data["accountId"]
    else:
        other = details.get("incomeAccountId") if sold else details.get("expenseAccountId")
        account = details.get("postingAccountId") or other
    if account is None:
        raise not_saved(form.kind.noun, f'The item "{item.full_name}" has no account.')
    line["_account"] = account


def moves_stock(line: Json) -> bool:
    return "_asset" in line


def counted(line: Json) -> int:
    """The quantity of a line; one where it has an amount alone."""
    return units(line["quantity"]) if "quantity" in line else units(1)


def set_amount(line: Json, amount: int) -> None:
    if abs(amount) >= LARGEST * 100:
        raise bad_amount("amount", str(amount))
    line["amount"] = cents_text(amount)


# --- purchases ---


def price_purchases(form: Form) -> None:
    """Work out the amounts of purchase lines: the missing one of quantity, cost and amount follows from the others."""
    for array in form.kind.lines:
        if "cost" not in array.prices and "rate" not in array.prices:
            continue
        field = "cost" if "cost" in array.prices else "rate"
        for line in item_lines(form, array):
            if "itemId" not in line:
                if any(name in line for name in ("quantity", field, "amount")):
                    raise element_missing("itemId")
                continue
            item = form.company.known(BOUGHT, line["itemId"])
            if item is None:
                raise LookupError("the item was there a moment ago")
            settle_accounts(form, line, item, sold=False)
            _price_purchase(line, item, field)
            if "description" not in line:
                described = cast("Json", item.data.get(_BOTH) or item.data.get(_ONE) or item.data)
                text = described.get("purchaseDescription") or described.get("description")
                if text:
                    line["description"] = text


def _price_purchase(line: Json, item: Stored, field: str) -> None:
    details = cast("Json", item.data.get(_BOTH) or item.data.get(_ONE) or item.data)
    standard = str(details.get("purchaseCost") or details.get("price") or "0.00")
    if line.get("_fixed"):
        amount = cents(line["amount"])
        if "quantity" not in line and field in line and Decimal(line[field]) != 0:
            line["quantity"] = number_of(whole(Fraction(amount, 100) / Fraction(line[field]) * 100_000))
        line.setdefault("quantity", 1)
        if units(line["quantity"]) != 0:
            line[field] = unit_price(amount, units(line["quantity"]))
        return
    line.setdefault("quantity", 1)
    line.setdefault(field, decimal_text(standard))
    set_amount(line, product(units(line["quantity"]), line[field]))


def sum_of(form: Form) -> int:
    """The amounts of all lines of a purchase form."""
    return sum(
        cents(line["amount"]) for array in form.kind.lines for line in item_lines(form, array) if "amount" in line
    )


# --- sales ---


def inherited(company: Company, customer_id: str | None, field: str) -> object:
    """Return the nearest value of a field from a customer upward."""
    while customer_id is not None:
        customer = company.known(_CUSTOMERS, customer_id)
        if customer is None:
            return None
        if customer.data.get(field) is not None:
            return customer.data[field]
        customer_id = customer.parent
    return None


def sales_price(form: Form, line: Json, item: Stored) -> str:
    """The price of an item on a line: of its price level, or its own."""
    details = cast("Json", item.data.get(_ONE) or item.data.get(_BOTH) or item.data)
    price = Decimal(details.get("salesPrice") or details.get("price") or "0")
    customer = form.data.get("customerId")
    level_id = line.get("priceLevelId") or inherited(form.company, customer, "priceLevelId")
    level = None if level_id is None else form.company.get("price_levels", str(level_id))
    if level is not None and "fixedPercentage" in level.data:
        price *= 1 + Decimal(level.data["fixedPercentage"]) / 100
    elif level is not None:
        for entry in listed(level.data, "perItemPriceLevels"):
            if entry["itemId"] == item.id and "customPrice" in entry:
                price = Decimal(entry["customPrice"])
            elif entry["itemId"] == item.id:
                price *= 1 + Decimal(entry["customPricePercent"]) / 100
    return decimal_text(price.quantize(_FIVE))
