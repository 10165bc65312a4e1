"""`InventoryAssemblyItemLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ...codecs import NUMBER, Record
from ...decoding import new, note, recover
from ...model import Model, model, wire
from ...values import read_number
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
    """Read InventoryAssemblyItemLine as the document promises it; `recover` reads everything else."""
    try:
        self = new(InventoryAssemblyItemLine)
        self.inventory_item = None if (value := data["inventoryItem"]) is None else decode_object_reference(value)
        self.quantity = None if (value := data["quantity"]) is None else read_number(value)
    except Exception:
        return recover(InventoryAssemblyItemLine, data)
    self._meta = None
    if len(data) != 2:
        note(self, data)
    return self
