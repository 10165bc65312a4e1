"""`InventoryAdjustmentUpdateLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import DATE, INTEGER, NUMBER, STRING
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, NumberInput, Unset


@model
class InventoryAdjustmentUpdateLine(RequestModel):
    """Line of the adjustment to change by its id, or a new one with the id `-1`.

    Attributes:
        id: Id of the line to keep or change, or `-1` for a new one. Lines left out are removed. At most 36 characters.
        item_id: Id of the inventory item whose quantity or value is to be corrected. At most 36 characters.
        serial_number: Serial number the line adds to or removes from stock, for items tracked that way.
        lot_number: Lot whose stock the line corrects, for items tracked by lot.
        adjust_count: Change in the quantity of this lot, counted in the item's base unit: positive adds to stock,
            negative takes out.
        expiration_date: Day after which the serial number or lot should not be used or sold; for items tracked by
            serial or lot number with expiry switched on. Needs QuickBooks Desktop 2023 or later.
        inventory_site_location_id: Id of the bin or shelf inside the inventory site; needs bin tracking (Advanced
            Inventory). At most 36 characters.
        quantity_difference: Signed change of the count in the base unit of measure: negative removes stock.
        value_difference: Signed change of the item's total inventory asset value, in the home currency and not per
            unit.
    """

    id: str = wire("id", text(36))
    item_id: str | Unset = wire("itemId", text(36), default=UNSET)
    serial_number: str | Unset = wire("serialNumber", STRING, default=UNSET)
    lot_number: str | Unset = wire("lotNumber", STRING, default=UNSET)
    adjust_count: int | Unset = wire("adjustCount", INTEGER, default=UNSET)
    expiration_date: DateInput | Unset = wire("expirationDate", DATE, default=UNSET)
    inventory_site_location_id: str | Unset = wire("inventorySiteLocationId", text(36), default=UNSET)
    quantity_difference: NumberInput | Unset = wire("quantityDifference", NUMBER, default=UNSET)
    value_difference: NumberInput | Unset = wire("valueDifference", NUMBER, default=UNSET)


class InventoryAdjustmentUpdateLineDict(TypedDict, total=False):
    id: Required[str]
    item_id: str
    serial_number: str
    lot_number: str
    adjust_count: int
    expiration_date: DateInput
    inventory_site_location_id: str
    quantity_difference: NumberInput
    value_difference: NumberInput
