"""The rules of simple lists: terms, codes, levels, currencies, wage items, unit sets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import cast

from ..document import Json
from ..errors import bad_value, element_missing, feature_off, name_taken, not_modified, too_long
from ..model import Draft, Form, ListKind, Rule, TransactionKind
from ..storage.company import Company, Stored
from ..storage.transactions import select
from .items import adjusted_price, cost_of, price_of
from .names import MERGE

BUILT_IN = "_builtIn"
"""The mark of objects that QuickBooks creates; no request can set it."""


def percentage(field: str) -> Rule:
    """Make the rule that a percentage is one: 0 to 100."""

    def rule(draft: Draft) -> None:
        value = draft.data.get(field)
        if value is not None and not 0 <= Decimal(value) <= 100:
            raise bad_value(field, value)

    return rule


def between(field: str, least: int, most: int) -> Rule:
    def rule(draft: Draft) -> None:
        value = draft.data.get(field)
        if value is not None and not least <= value <= most:
            raise bad_value(field, value)

    return rule


def not_both(first: str, second: str) -> Rule:
    """Make the rule that of two fields one at most is given."""

    def rule(draft: Draft) -> None:
        if first in draft.data and second in draft.data:
            raise bad_value(second, draft.data[second])

    return rule


def unique(field: str) -> Rule:
    """Make the rule that a second field names the object, too: no other of the kind has its value."""

    def rule(draft: Draft) -> None:
        value = draft.data.get(field)
        if value is None or not draft.changed(field):
            return
        condition = f"kind = ? AND id <> ? AND lower(json_extract(data, '$.{field}')) = lower(?)"
        if draft.company.select(condition, (draft.kind.name, draft.id, value)):
            raise name_taken(value) if draft.before is None else not_modified(draft.kind.noun, MERGE)

    return rule


def texts(**limits: int) -> Rule:
    """Make the rule that texts are not longer than QuickBooks' own limits, which the document does not state."""

    def rule(draft: Draft) -> None:
        for field, limit in limits.items():
            if len(str(draft.data.get(field) or "")) > limit:
                raise too_long(field, limit)

    return rule


def series(name: str) -> Callable[[Form], str]:
    """Make the series of numbers that a kind of transaction has by itself."""
    return lambda _: name


# --- sales tax ---


def code_may_change(draft: Draft) -> None:
    """Refuse a change of the tax status of a built-in code, and of one that is in use."""
    if draft.before is None or not draft.changed("isTaxable"):
        return
    if BUILT_IN in draft.data or is_referred_to(
        draft.company, (*draft.kinds.values(), *draft.forms.values()), draft.kind.name, draft.id
    ):
        raise not_modified(draft.kind.noun, "The tax status of a sales tax code that is in use cannot be changed.")


def rate_needs_vendor(draft: Draft) -> None:
    if Decimal(draft.data.get("taxRate") or "0") != 0 and "taxVendorId" not in draft.data:
        raise element_missing("taxVendorId")


# --- price levels ---


def one_kind_of_level(draft: Draft) -> None:
    """A level is a percentage for all items or a price for each; it stays what it is."""
    fixed, by_item = "fixedPercentage" in draft.data, "perItemPriceLevels" in draft.data
    if draft.before is not None and by_item != ("perItemPriceLevels" in draft.before.data):
        raise not_modified(draft.kind.noun, "The type of a price level cannot be changed.")
    if fixed == by_item:
        raise bad_value("fixedPercentage", "both" if fixed else "none")


def level_type(_: Company, stored: Stored) -> object:
    return "per_item" if "perItemPriceLevels" in stored.data else "fixed_percentage"


def settle_prices(draft: Draft) -> None:
    """Work out prices that are given as an adjustment of another price; each item has one price or percentage."""
    if "perItemPriceLevels" not in draft.sent:
        return
    before: Json = {} if draft.before is None else draft.before.data
    kept = {entry["itemId"]: entry for entry in cast("list[Json]", before.get("perItemPriceLevels", []))}
    entries = cast("list[Json]", draft.data.get("perItemPriceLevels", []))
    draft.data["perItemPriceLevels"] = [_priced(draft, entry, kept.get(entry["itemId"], {})) for entry in entries]


def _priced(draft: Draft, entry: Json, kept: Json) -> Json:
    given = [name for name in ("customPrice", "customPricePercent", "adjustPercentage") if name in entry]
    if len(given) != 1:
        raise bad_value("customPrice", "several" if given else "none")
    if given != ["adjustPercentage"]:
        return {"itemId": entry["itemId"], given[0]: entry[given[0]]}
    item = draft.company.find(PRICED, entry["itemId"])
    if item is None:
        raise LookupError(f"the item {entry['itemId']} was there a moment ago")
    relative = entry.get("adjustRelativeTo", "standard_price")
    base = cost_of(item) if relative == "cost" else price_of(item)
    if relative == "current_custom_price" and "customPrice" in kept:
        base = Decimal(kept["customPrice"])
    return {"itemId": item.id, "customPrice": adjusted_price(base, entry["adjustPercentage"])}


PRICED = (
    "inventory_items",
    "inventory_assembly_items",
    "non_inventory_items",
    "service_items",
    "other_charge_items",
    "discount_items",
)
"""The kinds of items that a price level can price."""


# --- currencies and others ---


def built_in_stays(draft: Draft) -> None:
    """Of a built-in currency only `isActive` can be changed; an own one is fixed in nothing."""
    if draft.before is None or BUILT_IN not in draft.data:
        return
    if any(draft.changed(name) for name in draft.sent if name != "isActive"):
        raise not_modified(draft.kind.noun, "Only the status of a built-in currency can be changed.")


def currency_stays(draft: Draft) -> None:
    """The currency of an account or a name is fixed once something was posted in it."""
    if draft.before is None or not draft.changed("currencyId"):
        return
    column = "account" if draft.kind.name == "accounts" else "entity"
    if draft.company.number(f"SELECT EXISTS (SELECT 1 FROM postings WHERE {column} = ?)", draft.id):
        raise not_modified(draft.kind.noun, "The currency cannot be changed once it was used.")


def is_user_defined(_: Company, stored: Stored) -> object:
    return BUILT_IN not in stored.data


def always_active(draft: Draft) -> None:
    draft.data["isActive"] = True


def needs(feature: str, *fields: str) -> Rule:
    """Make the rule that some fields need a preference."""

    def rule(draft: Draft) -> None:
        if not draft.company.is_on(feature) and any(name in draft.sent for name in fields):
            raise feature_off(feature)

    return rule


def is_referred_to(
    company: Company,
    kinds: Iterable[ListKind | TransactionKind],
    name: str,
    object_id: str,
    account_type: str = "",
) -> bool:
    """Return whether another object or a transaction refers to an object of the kind `name`.

    With `account_type`, only references count that do not allow it.
    """
    for other in kinds:
        paths = [
            path
            for path, ref in other.refs.items()
            if name in ref.kinds and not (account_type and (not ref.types or account_type in ref.types))
        ]
        if not paths:
            continue
        # The text of the id in the data finds candidates quickly; the path then tells for certain.
        condition, values = "kind = ? AND instr(data, ?)", (other.name, f'"{object_id}"')
        if isinstance(other, TransactionKind):
            found = [one.data for one in select(company, condition, values)]
        else:
            found = [one.data for one in company.select(condition, values)]
        if any(object_id in values_at(data, path) for data in found for path in paths):
            return True
    return False


def values_at(data: Json, path: str) -> Iterator[str]:
    """Give the texts at a path such as `lines.itemId`, through lists on the way."""
    waiting: list[object] = [data]
    for name in path.split("."):
        waiting = [cast("Json", part).get(name) for part in waiting if isinstance(part, dict)]
        waiting = [
            one for part in waiting for one in (cast("list[object]", part) if isinstance(part, list) else [part])
        ]
    return (part for part in waiting if isinstance(part, str))
