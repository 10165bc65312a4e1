"""`InventoryAssemblyItemLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..._schema.containers import NUMBER, Record
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_number, odd
from .object_reference import ObjectReference, decode_object_reference


@model
class InventoryAssemblyItemLine(Model):
    """Component of an assembly item and the quantity of it that goes into one finished unit.

    Attributes:
        inventory_item: Component used up when the assembly is built.
        quantity: Count of this component that goes into one finished unit, in the component's base unit. Once set, it
            can be changed but not cleared.
    """

    inventory_item: ObjectReference | None = wire("inventoryItem", Record(lambda: ObjectReference), null=True)
    quantity: Decimal | None = wire("quantity", NUMBER, null=True)


def decode_inventory_assembly_item_line(data: Any) -> InventoryAssemblyItemLine:
    self = new(InventoryAssemblyItemLine)
    self._meta = None
    try:
        self.inventory_item = None if (value := data["inventoryItem"]) is None else decode_object_reference(value)
        self.quantity = None if (value := data["quantity"]) is None else as_number(value)
        if odd:
            return amend(self, data)
    except UNREADABLE:
        return recover(InventoryAssemblyItemLine, data, self)
    return self if len(data) == 2 else note(self, data)
