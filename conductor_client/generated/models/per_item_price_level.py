"""`PerItemPriceLevel`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..._schema.containers import DECIMAL, Record
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_decimal, odd
from .object_reference import ObjectReference, decode_object_reference


@model
class PerItemPriceLevel(Model):
    """Special price of one item within a price level, as an amount or as a percentage of the usual price.

    Attributes:
        item: Item whose price this level sets.
        custom_price: Price of the item on this level, per unit and in the level's currency; it replaces the standard
            price.
        custom_price_percent: Percent, on a scale of 0 to 100, by which the item's price on this level departs from its
            standard price; negative for a markdown.
    """

    item: ObjectReference = wire("item", Record(lambda: ObjectReference))
    custom_price: Decimal | None = wire("customPrice", DECIMAL, null=True)
    custom_price_percent: Decimal | None = wire("customPricePercent", DECIMAL, null=True)


def decode_per_item_price_level(data: Any) -> PerItemPriceLevel:
    self = new(PerItemPriceLevel)
    self._meta = None
    try:
        self.item = decode_object_reference(data["item"])
        self.custom_price = None if (value := data["customPrice"]) is None else as_decimal(value)
        self.custom_price_percent = None if (value := data["customPricePercent"]) is None else as_decimal(value)
        if odd:
            return amend(self, data)
    except UNREADABLE:
        return recover(PerItemPriceLevel, data, self)
    return self if len(data) == 3 else note(self, data)
