"""`InventoryAdjustmentCreateAdjustQuantity`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import DATE, NUMBER, STRING
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset


@model
class InventoryAdjustmentCreateAdjustQuantity(RequestModel):
    """Changes the quantity in stock and leaves its value to QuickBooks, which uses the item's average cost. A line
    holds a single kind of adjustment.

    Attributes:
        new_quantity: Count that is to be on hand after the adjustment, in the base unit of measure. QuickBooks posts
            the difference; send either this or `quantity_difference`.
        quantity_difference: Signed change of the count in the base unit of measure: negative removes stock. Send either
            this or `new_quantity`.
        serial_number: Serial number the line adds to or removes from stock, for items tracked that way.
        lot_number: Lot whose stock the line corrects, for items tracked by lot.
        expiration_date: Day after which the serial number or lot should not be used or sold; for items tracked by
            serial or lot number with expiry switched on. Needs QuickBooks Desktop 2023 or later.
        inventory_site_location_id: Id of the bin or shelf inside the inventory site; needs bin tracking (Advanced
            Inventory). At most 36 characters.
    """

    new_quantity: NumberInput | Unset = wire("newQuantity", NUMBER, default=UNSET)
    quantity_difference: NumberInput | Unset = wire("quantityDifference", NUMBER, default=UNSET)
    serial_number: str | Unset = wire("serialNumber", STRING, default=UNSET)
    lot_number: str | Unset = wire("lotNumber", STRING, default=UNSET)
    expiration_date: DateInput | Unset = wire("expirationDate", DATE, default=UNSET)
    inventory_site_location_id: str | Unset = wire("inventorySiteLocationId", text(36), default=UNSET)


class InventoryAdjustmentCreateAdjustQuantityDict(TypedDict, total=False):
    new_quantity: NumberInput
    quantity_difference: NumberInput
    serial_number: str
    lot_number: str
    expiration_date: DateInput
    inventory_site_location_id: str
