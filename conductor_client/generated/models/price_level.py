"""`PriceLevel`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATETIME, DECIMAL, STRING, Array, Constant, Enumeration, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_datetime, as_decimal, odd
from .object_reference import ObjectReference, decode_object_reference
from .per_item_price_level import PerItemPriceLevel, decode_per_item_price_level

_OBJECT_TYPE = enumeration("qbd_price_level")
_PRICE_LEVEL_TYPE = enumeration("fixed_percentage", "per_item")


@model
class PriceLevel(Model):
    """Set of sales prices for a group of customers: one percentage for everything, or special prices by item.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Label that users pick for customers and on form lines; unique in the Price Level list.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        price_level_type: Whether the level moves all prices by one percentage or lists special prices for single items;
            settled when the level is created.
        fixed_percentage: Percent by which the level moves the standard price of all items, on a scale of 0 to 100:
            -10.0 lowers prices by 10 percent. Levels priced per item have none.
        per_item_price_levels: Special prices for single items; items not named keep their standard price. Used only by
            levels of the per-item kind.
        currency: Currency of the fixed prices on this level; null when multicurrency is off.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_price_level"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    is_active: bool = wire("isActive", BOOLEAN)
    price_level_type: Literal["fixed_percentage", "per_item"] | str = wire(
        "priceLevelType", Enumeration(_PRICE_LEVEL_TYPE)
    )
    fixed_percentage: Decimal | None = wire("fixedPercentage", DECIMAL, null=True)
    per_item_price_levels: list[PerItemPriceLevel] = wire(
        "perItemPriceLevels", Array(Record(lambda: PerItemPriceLevel))
    )
    currency: ObjectReference | None = wire("currency", Record(lambda: ObjectReference), null=True)


def decode_price_level(data: Any) -> PriceLevel:
    self = new(PriceLevel)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.is_active = is_active = data["isActive"]
        self.price_level_type = _PRICE_LEVEL_TYPE[data["priceLevelType"]]
        self.per_item_price_levels = [decode_per_item_price_level(item) for item in items(data["perItemPriceLevels"])]
        self.currency = None if (value := data["currency"]) is None else decode_object_reference(value)
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.fixed_percentage = None if (value := data["fixedPercentage"]) is None else as_decimal(value)
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or is_active.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(PriceLevel, data, self)
    return self if len(data) == 11 else note(self, data)
