"""`ItemGroupLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..._schema.containers import NUMBER, STRING, Record
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_number, odd
from .object_reference import ObjectReference, decode_object_reference


@model
class ItemGroupLine(Model):
    """Member of an item group and the quantity of it in one group.

    Attributes:
        item: Member item of the bundle, entered as a line of its own when the group is used.
        quantity: Count of this member in one unit of the group, in the member line's unit of measure. Once set, it can
            be changed but not cleared.
        unit_of_measure: Unit in which the member is counted within the group; must belong to the set of the item.
    """

    item: ObjectReference | None = wire("item", Record(lambda: ObjectReference), null=True)
    quantity: Decimal | None = wire("quantity", NUMBER, null=True)
    unit_of_measure: str | None = wire("unitOfMeasure", STRING, null=True)


def decode_item_group_line(data: Any) -> ItemGroupLine:
    self = new(ItemGroupLine)
    self._meta = None
    try:
        self.item = None if (value := data["item"]) is None else decode_object_reference(value)
        self.unit_of_measure = unit_of_measure = data["unitOfMeasure"]
        self.quantity = None if (value := data["quantity"]) is None else as_number(value)
        if odd or (unit_of_measure is not None and unit_of_measure.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(ItemGroupLine, data, self)
    return self if len(data) == 3 else note(self, data)
