"""`DevicePlacementProvision`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import STRING
from ...._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class DevicePlacementProvision(Model):
    """Access is given by a place for a device.

    Attributes:
        vault_boundary_id: Id of the boundary within which a device gets its place.
    """

    vault_boundary_id: str | None = wire("vaultBoundaryId", STRING, optional=True)


def decode_device_placement_provision(data: Any) -> DevicePlacementProvision:
    self = new(DevicePlacementProvision)
    self._meta = None
    try:
        self.vault_boundary_id = vault_boundary_id = data["vaultBoundaryId"] if "vaultBoundaryId" in data else None
        if vault_boundary_id.__class__ is not str and "vaultBoundaryId" in data:
            return amend(self, data)
    except UNREADABLE:
        return recover(DevicePlacementProvision, data, self)
    return note(self, data)
