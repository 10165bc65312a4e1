"""`InventoryAdjustmentLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import DATE, NUMBER, STRING, Constant, Enumeration, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_date, as_number, odd
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_inventory_adjustment_line")
_SERIAL_NUMBER_ACTION = enumeration("added", "removed")


@model
class InventoryAdjustmentLine(Model):
    """Change of one item in a stock correction: the difference in quantity, in value or in serial and lot numbers.

    Attributes:
        id: Line id within the transaction; updates use it to keep the line.
        object_type: Names the kind of record, so that mixed data can be told apart.
        item: Inventory item whose quantity or value is corrected.
        serial_number: Serial number the line adds to or removes from stock, for items tracked that way.
        serial_number_action: Whether the adjustment put the serial number into stock or took it out; null when the line
            concerns none.
        lot_number: Lot whose stock the line corrects, for items tracked by lot.
        expiration_date: Day after which the serial number or lot should not be used or sold; for items tracked by
            serial or lot number with expiry switched on. Needs QuickBooks Desktop 2023 or later.
        inventory_site_location: Bin or shelf inside the inventory site; null where bins are not tracked.
        quantity_difference: Signed change of the count in the base unit of measure: negative removes stock.
        value_difference: Signed change of the item's total inventory asset value, in the home currency and not per
            unit.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_inventory_adjustment_line"] = wire("objectType", Constant(_OBJECT_TYPE))
    item: ObjectReference | None = wire("item", Record(lambda: ObjectReference), null=True)
    serial_number: str | None = wire("serialNumber", STRING, null=True)
    serial_number_action: Literal["added", "removed"] | str | None = wire(
        "serialNumberAction", Enumeration(_SERIAL_NUMBER_ACTION), null=True
    )
    lot_number: str | None = wire("lotNumber", STRING, null=True)
    expiration_date: date | None = wire("expirationDate", DATE, null=True)
    inventory_site_location: ObjectReference | None = wire(
        "inventorySiteLocation", Record(lambda: ObjectReference), null=True
    )
    quantity_difference: Decimal | None = wire("quantityDifference", NUMBER, null=True)
    value_difference: Decimal | None = wire("valueDifference", NUMBER, null=True)


def decode_inventory_adjustment_line(data: Any) -> InventoryAdjustmentLine:
    self = new(InventoryAdjustmentLine)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.item = None if (value := data["item"]) is None else decode_object_reference(value)
        self.serial_number = serial_number = data["serialNumber"]
        self.serial_number_action = (
            None if (value := data["serialNumberAction"]) is None else _SERIAL_NUMBER_ACTION[value]
        )
        self.lot_number = lot_number = data["lotNumber"]
        self.inventory_site_location = (
            None if (value := data["inventorySiteLocation"]) is None else decode_object_reference(value)
        )
        self.expiration_date = None if (value := data["expirationDate"]) is None else as_date(value)
        self.quantity_difference = None if (value := data["quantityDifference"]) is None else as_number(value)
        self.value_difference = None if (value := data["valueDifference"]) is None else as_number(value)
        if (
            odd
            or id_.__class__ is not str
            or (serial_number is not None and serial_number.__class__ is not str)
            or (lot_number is not None and lot_number.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(InventoryAdjustmentLine, data, self)
    return self if len(data) == 10 else note(self, data)
