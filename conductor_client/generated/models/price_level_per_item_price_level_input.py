"""`PriceLevelPerItemPriceLevelInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..._schema.containers import DECIMAL, Enumeration, enumeration
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset

_ADJUST_RELATIVE_TO = enumeration("cost", "current_custom_price", "standard_price")


@model
class PriceLevelPerItemPriceLevelInput(RequestModel):
    """Price of one item at this level, as a fixed price or a percentage.

    Attributes:
        item_id: Id of the item whose price this level sets. At most 36 characters.
        custom_price: Price of the item on this level, per unit and in the level's currency; it replaces the standard
            price.
        custom_price_percent: Percent, on a scale of 0 to 100, by which the item's price on this level departs from its
            standard price; negative for a markdown.
        adjust_percentage: Percent to move the price away from the base named in `adjust_relative_to`, on a scale of 0
            to 100: -10.0 lowers it by 10 percent.
        adjust_relative_to: Base of the percentage: what the item costs, its standard sales price, or the price it now
            has on this level.
    """

    item_id: str = wire("itemId", text(36))
    custom_price: DecimalInput | Unset = wire("customPrice", decimal(5), default=UNSET)
    custom_price_percent: DecimalInput | Unset = wire("customPricePercent", DECIMAL, default=UNSET)
    adjust_percentage: DecimalInput | Unset = wire("adjustPercentage", DECIMAL, default=UNSET)
    adjust_relative_to: Literal["cost", "current_custom_price", "standard_price"] | Unset = wire(
        "adjustRelativeTo", Enumeration(_ADJUST_RELATIVE_TO), default=UNSET
    )


class PriceLevelPerItemPriceLevelInputDict(TypedDict, total=False):
    item_id: Required[str]
    custom_price: DecimalInput
    custom_price_percent: DecimalInput
    adjust_percentage: DecimalInput
    adjust_relative_to: Literal["cost", "current_custom_price", "standard_price"]
