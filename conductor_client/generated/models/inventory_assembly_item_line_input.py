"""`InventoryAssemblyItemLineInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import NUMBER
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, NumberInput, Unset


@model
class InventoryAssemblyItemLineInput(RequestModel):
    """Component of the assembly: an item and how many of it one unit takes.

    Attributes:
        inventory_item_id: Id of the component used up when the assembly is built. At most 36 characters.
        quantity: Count of this component that goes into one finished unit, in the component's base unit. Once set, it
            can be changed but not cleared.
    """

    inventory_item_id: str | Unset = wire("inventoryItemId", text(36), default=UNSET)
    quantity: NumberInput | Unset = wire("quantity", NUMBER, default=UNSET)


class InventoryAssemblyItemLineInputDict(TypedDict, total=False):
    inventory_item_id: str
    quantity: NumberInput
