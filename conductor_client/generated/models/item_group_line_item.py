"""`ItemGroupLineItem`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import DECIMAL, NUMBER, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_decimal, as_number, odd
from .custom_field import CustomField, decode_custom_field
from .item_line import ItemLine, decode_item_line
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_item_group_line")


@model
class ItemGroupLineItem(Model):
    """Item group bought as a whole on a bill, check, receipt or similar transaction, with the lines of its member
    items.

    Attributes:
        id: Id of the group line within the transaction; updates use it to keep the group.
        object_type: Names the kind of record, so that mixed data can be told apart.
        item_group: Bundle that was entered as one line and expands into its member lines.
        description: Text for the whole group, taken from the item group.
        quantity: How many of the whole group, in its unit of measure; the member quantities are multiplied by it. Once
            set, it can be changed but not cleared.
        unit_of_measure: Unit in which the group as a whole is counted; null when the group has no unit set.
        override_unit_of_measure_set: Unit-of-measure set used on this line in place of the item's own; null when the
            item's set applies.
        total_amount: Sum of the group's member lines, in the transaction's currency.
        item_lines: Member lines into which the bundle was expanded.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_item_group_line"] = wire("objectType", Constant(_OBJECT_TYPE))
    item_group: ObjectReference = wire("itemGroup", Record(lambda: ObjectReference))
    description: str | None = wire("description", STRING, null=True)
    quantity: Decimal | None = wire("quantity", NUMBER, null=True)
    unit_of_measure: str | None = wire("unitOfMeasure", STRING, null=True)
    override_unit_of_measure_set: ObjectReference | None = wire(
        "overrideUnitOfMeasureSet", Record(lambda: ObjectReference), null=True
    )
    total_amount: Decimal = wire("totalAmount", DECIMAL)
    item_lines: list[ItemLine] = wire("itemLines", Array(Record(lambda: ItemLine)))
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_item_group_line_item(data: Any) -> ItemGroupLineItem:
    self = new(ItemGroupLineItem)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.item_group = decode_object_reference(data["itemGroup"])
        self.description = description = data["description"]
        self.unit_of_measure = unit_of_measure = data["unitOfMeasure"]
        self.override_unit_of_measure_set = (
            None if (value := data["overrideUnitOfMeasureSet"]) is None else decode_object_reference(value)
        )
        self.item_lines = [decode_item_line(item) for item in items(data["itemLines"])]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.quantity = None if (value := data["quantity"]) is None else as_number(value)
        self.total_amount = as_decimal(data["totalAmount"])
        if (
            odd
            or id_.__class__ is not str
            or (description is not None and description.__class__ is not str)
            or (unit_of_measure is not None and unit_of_measure.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(ItemGroupLineItem, data, self)
    return self if len(data) == 10 else note(self, data)
