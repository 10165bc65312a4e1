"""`PriceLevels`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import BOOLEAN
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class PriceLevels(Model):
    """Settings that say whether price levels are in use and how the prices they produce are rounded.

    Attributes:
        is_using_price_levels: Whether special prices by customer or by line can be set up and used.
        is_rounding_sales_price_up: Whether prices worked out from a price level are rounded up to the next whole unit
            of currency.
    """

    is_using_price_levels: bool = wire("isUsingPriceLevels", BOOLEAN)
    is_rounding_sales_price_up: bool | None = wire("isRoundingSalesPriceUp", BOOLEAN, null=True)


def decode_price_levels(data: Any) -> PriceLevels:
    self = new(PriceLevels)
    self._meta = None
    try:
        self.is_using_price_levels = is_using_price_levels = data["isUsingPriceLevels"]
        self.is_rounding_sales_price_up = is_rounding_sales_price_up = data["isRoundingSalesPriceUp"]
        if is_using_price_levels.__class__ is not bool or (
            is_rounding_sales_price_up is not None and is_rounding_sales_price_up.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(PriceLevels, data, self)
    return self if len(data) == 2 else note(self, data)
