"""`ComponentItemLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from ..._schema.containers import DATE, NUMBER, STRING, Record
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_date, as_number, odd
from .object_reference import ObjectReference, decode_object_reference


@model
class ComponentItemLine(Model):
    """Component used up by a build, with the quantity needed and the stock on hand of it.

    Attributes:
        item: Component that goes into the assembly.
        inventory_site: Warehouse or store the component is taken from; null without multiple inventory sites.
        inventory_site_location: Bin or shelf inside the inventory site; null where bins are not tracked.
        serial_number: Serial numbers of the component units used; null when the component is untracked.
        lot_number: Lot from which the component is taken; null when the component is not tracked by lot.
        expiration_date: Day after which the serial number or lot should not be used or sold; for items tracked by
            serial or lot number with expiry switched on. Needs QuickBooks Desktop 2023 or later.
        description: Text about the component, taken from its item record.
        quantity_on_hand: Units of the component in stock, to be compared with `quantity_needed`.
        quantity_needed: Count of the component required for the whole build, not per finished unit.
    """

    item: ObjectReference | None = wire("item", Record(lambda: ObjectReference), null=True)
    inventory_site: ObjectReference | None = wire("inventorySite", Record(lambda: ObjectReference), null=True)
    inventory_site_location: ObjectReference | None = wire(
        "inventorySiteLocation", Record(lambda: ObjectReference), null=True
    )
    serial_number: str | None = wire("serialNumber", STRING, null=True)
    lot_number: str | None = wire("lotNumber", STRING, null=True)
    expiration_date: date | None = wire("expirationDate", DATE, null=True)
    description: str | None = wire("description", STRING, null=True)
    quantity_on_hand: Decimal | None = wire("quantityOnHand", NUMBER, null=True)
    quantity_needed: Decimal | None = wire("quantityNeeded", NUMBER, null=True)


def decode_component_item_line(data: Any) -> ComponentItemLine:
    self = new(ComponentItemLine)
    self._meta = None
    try:
        self.item = None if (value := data["item"]) is None else decode_object_reference(value)
        self.inventory_site = None if (value := data["inventorySite"]) is None else decode_object_reference(value)
        self.inventory_site_location = (
            None if (value := data["inventorySiteLocation"]) is None else decode_object_reference(value)
        )
        self.serial_number = serial_number = data["serialNumber"]
        self.lot_number = lot_number = data["lotNumber"]
        self.description = description = data["description"]
        self.expiration_date = None if (value := data["expirationDate"]) is None else as_date(value)
        self.quantity_on_hand = None if (value := data["quantityOnHand"]) is None else as_number(value)
        self.quantity_needed = None if (value := data["quantityNeeded"]) is None else as_number(value)
        if (
            odd
            or (serial_number is not None and serial_number.__class__ is not str)
            or (lot_number is not None and lot_number.__class__ is not str)
            or (description is not None and description.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(ComponentItemLine, data, self)
    return self if len(data) == 9 else note(self, data)
