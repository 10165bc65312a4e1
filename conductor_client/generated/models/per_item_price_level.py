"""`PerItemPriceLevel`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ...codecs import DECIMAL, Record
from ...decoding import new, note, recover
from ...model import Model, model, wire
from ...values import read_decimal
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
    """Read PerItemPriceLevel as the document promises it; `recover` reads everything else."""
    try:
        self = new(PerItemPriceLevel)
        self.item = decode_object_reference(data["item"])
        self.custom_price = None if (value := data["customPrice"]) is None else read_decimal(value)
        self.custom_price_percent = None if (value := data["customPricePercent"]) is None else read_decimal(value)
    except Exception:
        return recover(PerItemPriceLevel, data)
    self._meta = None
    if len(data) != 3:
        note(self, data)
    return self
