"""`InventoryAdjustmentCreateAdjustSerialNumber`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import DATE, STRING
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, Unset


@model
class InventoryAdjustmentCreateAdjustSerialNumber(RequestModel):
    """Brings one serial-numbered piece into stock or takes one out. A line holds a single kind of adjustment.

    Attributes:
        add_serial_number: Serial number to take into stock; the quantity on hand rises by one. One entry handles either
            an addition or a removal.
        remove_serial_number: Serial number to take out of stock, for items tracked by serial number; the count goes
            down by one.
        expiration_date: Day after which the serial number or lot should not be used or sold; for items tracked by
            serial or lot number with expiry switched on. Needs QuickBooks Desktop 2023 or later.
        inventory_site_location_id: Id of the bin or shelf inside the inventory site; needs bin tracking (Advanced
            Inventory). At most 36 characters.
    """

    add_serial_number: str | Unset = wire("addSerialNumber", STRING, default=UNSET)
    remove_serial_number: str | Unset = wire("removeSerialNumber", STRING, default=UNSET)
    expiration_date: DateInput | Unset = wire("expirationDate", DATE, default=UNSET)
    inventory_site_location_id: str | Unset = wire("inventorySiteLocationId", text(36), default=UNSET)


class InventoryAdjustmentCreateAdjustSerialNumberDict(TypedDict, total=False):
    add_serial_number: str
    remove_serial_number: str
    expiration_date: DateInput
    inventory_site_location_id: str
