"""`MultiLocationInventoryPreferences`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import BOOLEAN
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class MultiLocationInventoryPreferences(Model):
    """Whether this edition of QuickBooks can track stock at several sites, and whether the company does so.

    Attributes:
        is_multi_location_inventory_available: Whether the edition and license offer several inventory sites at all.
        is_multi_location_inventory_enabled: Whether several inventory sites are in use, so that lines may name a site.
    """

    is_multi_location_inventory_available: bool | None = wire("isMultiLocationInventoryAvailable", BOOLEAN, null=True)
    is_multi_location_inventory_enabled: bool | None = wire("isMultiLocationInventoryEnabled", BOOLEAN, null=True)


def decode_multi_location_inventory_preferences(data: Any) -> MultiLocationInventoryPreferences:
    self = new(MultiLocationInventoryPreferences)
    self._meta = None
    try:
        self.is_multi_location_inventory_available = is_multi_location_inventory_available = data[
            "isMultiLocationInventoryAvailable"
        ]
        self.is_multi_location_inventory_enabled = is_multi_location_inventory_enabled = data[
            "isMultiLocationInventoryEnabled"
        ]
        if (
            is_multi_location_inventory_available is not None
            and is_multi_location_inventory_available.__class__ is not bool
        ) or (
            is_multi_location_inventory_enabled is not None
            and is_multi_location_inventory_enabled.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(MultiLocationInventoryPreferences, data, self)
    return self if len(data) == 2 else note(self, data)
