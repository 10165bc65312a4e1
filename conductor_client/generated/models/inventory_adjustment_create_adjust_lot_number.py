"""`InventoryAdjustmentCreateAdjustLotNumber`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import DATE, INTEGER, STRING
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, Unset


@model
class InventoryAdjustmentCreateAdjustLotNumber(RequestModel):
    """Changes the quantity of one lot of a lot-tracked item. A line holds a single kind of adjustment.

    Attributes:
        lot_number: Lot whose on-hand count is corrected by `adjust_count`.
        adjust_count: Change in the quantity of this lot, counted in the item's base unit: positive adds to stock,
            negative takes out.
        expiration_date: Day after which the serial number or lot should not be used or sold; for items tracked by
            serial or lot number with expiry switched on. Needs QuickBooks Desktop 2023 or later.
        inventory_site_location_id: Id of the bin or shelf inside the inventory site; needs bin tracking (Advanced
            Inventory). At most 36 characters.
    """

    lot_number: str | Unset = wire("lotNumber", STRING, default=UNSET)
    adjust_count: int | Unset = wire("adjustCount", INTEGER, default=UNSET)
    expiration_date: DateInput | Unset = wire("expirationDate", DATE, default=UNSET)
    inventory_site_location_id: str | Unset = wire("inventorySiteLocationId", text(36), default=UNSET)


class InventoryAdjustmentCreateAdjustLotNumberDict(TypedDict, total=False):
    lot_number: str
    adjust_count: int
    expiration_date: DateInput
    inventory_site_location_id: str
