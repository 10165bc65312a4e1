"""`PriceLevelUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DECIMAL, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset
from .price_level_per_item_price_level_input import (
    PriceLevelPerItemPriceLevelInput,
    PriceLevelPerItemPriceLevelInputDict,
)


@model
class PriceLevelUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.price_levels.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    name: str | Unset = wire("name", text(31, None, without=":"), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    fixed_percentage: DecimalInput | Unset = wire("fixedPercentage", DECIMAL, default=UNSET)
    per_item_price_levels: Sequence[PriceLevelPerItemPriceLevelInput | PriceLevelPerItemPriceLevelInputDict] | Unset = (
        wire("perItemPriceLevels", array(Record(lambda: PriceLevelPerItemPriceLevelInput), 1), default=UNSET)
    )
    currency_id: str | Unset = wire("currencyId", text(36), default=UNSET)


class PriceLevelUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    name: str
    is_active: bool
    fixed_percentage: DecimalInput
    per_item_price_levels: Sequence[PriceLevelPerItemPriceLevelInput | PriceLevelPerItemPriceLevelInputDict]
    currency_id: str
