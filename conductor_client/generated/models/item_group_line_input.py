"""`ItemGroupLineInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import NUMBER, STRING
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, NumberInput, Unset


@model
class ItemGroupLineInput(RequestModel):
    """Member of the item group: an item and how many of it one group contains.

    Attributes:
        item_id: Id of the item to put in the bundle; a group cannot hold another group. At most 36 characters.
        quantity: Count of this member in one unit of the group, in the member line's unit of measure. Once set, it can
            be changed but not cleared.
        unit_of_measure: Unit in which the member is counted within the group; must belong to the set of the item.
    """

    item_id: str | Unset = wire("itemId", text(36), default=UNSET)
    quantity: NumberInput | Unset = wire("quantity", NUMBER, default=UNSET)
    unit_of_measure: str | Unset = wire("unitOfMeasure", STRING, default=UNSET)


class ItemGroupLineInputDict(TypedDict, total=False):
    item_id: str
    quantity: NumberInput
    unit_of_measure: str
