"""`SalesOrderLineGroup`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DECIMAL, NUMBER, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_decimal, as_number, odd
from .custom_field import CustomField, decode_custom_field
from .object_reference import ObjectReference, decode_object_reference
from .sales_order_line import SalesOrderLine, decode_sales_order_line

_OBJECT_TYPE = enumeration("qbd_sales_order_line_group")


@model
class SalesOrderLineGroup(Model):
    """Item group ordered as a whole on a sales order, with the lines of its member items.

    Attributes:
        id: Id of the group line within the transaction; updates use it to keep the group.
        object_type: Names the kind of record, so that mixed data can be told apart.
        item_group: Bundle that was entered as one line and expands into its member lines.
        description: Text printed for the whole group, taken from the item group.
        quantity: How many of the whole group, in its unit of measure; the member quantities are multiplied by it. Once
            set, it can be changed but not cleared.
        unit_of_measure: Unit in which the group as a whole is counted; null when the group has no unit set.
        override_unit_of_measure_set: Unit-of-measure set used on this line in place of the item's own; null when the
            item's set applies.
        should_print_items_in_group: Whether the printed form lists the member items; if false, only the group's own
            description and total are printed.
        total_amount: Sum of the group's member lines, in the transaction's currency, before sales tax.
        lines: Member lines that QuickBooks expanded from the item group.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_sales_order_line_group"] = wire("objectType", Constant(_OBJECT_TYPE))
    item_group: ObjectReference = wire("itemGroup", Record(lambda: ObjectReference))
    description: str | None = wire("description", STRING, null=True)
    quantity: Decimal | None = wire("quantity", NUMBER, null=True)
    unit_of_measure: str | None = wire("unitOfMeasure", STRING, null=True)
    override_unit_of_measure_set: ObjectReference | None = wire(
        "overrideUnitOfMeasureSet", Record(lambda: ObjectReference), null=True
    )
    should_print_items_in_group: bool = wire("shouldPrintItemsInGroup", BOOLEAN)
    total_amount: Decimal = wire("totalAmount", DECIMAL)
    lines: list[SalesOrderLine] = wire("lines", Array(Record(lambda: SalesOrderLine)))
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_sales_order_line_group(data: Any) -> SalesOrderLineGroup:
    self = new(SalesOrderLineGroup)
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
        self.should_print_items_in_group = should_print_items_in_group = data["shouldPrintItemsInGroup"]
        self.lines = [decode_sales_order_line(item) for item in items(data["lines"])]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.quantity = None if (value := data["quantity"]) is None else as_number(value)
        self.total_amount = as_decimal(data["totalAmount"])
        if (
            odd
            or id_.__class__ is not str
            or (description is not None and description.__class__ is not str)
            or (unit_of_measure is not None and unit_of_measure.__class__ is not str)
            or should_print_items_in_group.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(SalesOrderLineGroup, data, self)
    return self if len(data) == 11 else note(self, data)
