"""`InventoryAdjustmentCreateLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import Record
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from .inventory_adjustment_create_adjust_lot_number import (
    InventoryAdjustmentCreateAdjustLotNumber,
    InventoryAdjustmentCreateAdjustLotNumberDict,
)
from .inventory_adjustment_create_adjust_quantity import (
    InventoryAdjustmentCreateAdjustQuantity,
    InventoryAdjustmentCreateAdjustQuantityDict,
)
from .inventory_adjustment_create_adjust_serial_number import (
    InventoryAdjustmentCreateAdjustSerialNumber,
    InventoryAdjustmentCreateAdjustSerialNumberDict,
)
from .inventory_adjustment_create_adjust_value import (
    InventoryAdjustmentCreateAdjustValue,
    InventoryAdjustmentCreateAdjustValueDict,
)


@model
class InventoryAdjustmentCreateLine(RequestModel):
    """Item to correct, by quantity, value, serial number or lot; exactly one of the four.

    Attributes:
        item_id: Id of the inventory item whose quantity or value is to be corrected. At most 36 characters.
        adjust_quantity: Changes the quantity in stock and leaves its value to QuickBooks, which uses the item's average
            cost. A line holds a single kind of adjustment.
        adjust_value: Changes the book value of the stock, and if wanted its quantity too, for revaluations and
            write-downs. A line holds a single kind of adjustment.
        adjust_serial_number: Brings one serial-numbered piece into stock or takes one out. A line holds a single kind
            of adjustment.
        adjust_lot_number: Changes the quantity of one lot of a lot-tracked item. A line holds a single kind of
            adjustment.
    """

    item_id: str = wire("itemId", text(36))
    adjust_quantity: InventoryAdjustmentCreateAdjustQuantity | InventoryAdjustmentCreateAdjustQuantityDict | Unset = (
        wire("adjustQuantity", Record(lambda: InventoryAdjustmentCreateAdjustQuantity), default=UNSET)
    )
    adjust_value: InventoryAdjustmentCreateAdjustValue | InventoryAdjustmentCreateAdjustValueDict | Unset = wire(
        "adjustValue", Record(lambda: InventoryAdjustmentCreateAdjustValue), default=UNSET
    )
    adjust_serial_number: (
        InventoryAdjustmentCreateAdjustSerialNumber | InventoryAdjustmentCreateAdjustSerialNumberDict | Unset
    ) = wire("adjustSerialNumber", Record(lambda: InventoryAdjustmentCreateAdjustSerialNumber), default=UNSET)
    adjust_lot_number: (
        InventoryAdjustmentCreateAdjustLotNumber | InventoryAdjustmentCreateAdjustLotNumberDict | Unset
    ) = wire("adjustLotNumber", Record(lambda: InventoryAdjustmentCreateAdjustLotNumber), default=UNSET)


class InventoryAdjustmentCreateLineDict(TypedDict, total=False):
    item_id: Required[str]
    adjust_quantity: InventoryAdjustmentCreateAdjustQuantity | InventoryAdjustmentCreateAdjustQuantityDict
    adjust_value: InventoryAdjustmentCreateAdjustValue | InventoryAdjustmentCreateAdjustValueDict
    adjust_serial_number: InventoryAdjustmentCreateAdjustSerialNumber | InventoryAdjustmentCreateAdjustSerialNumberDict
    adjust_lot_number: InventoryAdjustmentCreateAdjustLotNumber | InventoryAdjustmentCreateAdjustLotNumberDict
