"""`ConnectorProvisionSaveToVault`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import STRING, Array
from ...._schema.decode import UNREADABLE, Model, model, new, note, recover, wire


@model
class ConnectorProvisionSaveToVault(Model):
    """The password of a new account is kept in vaults.

    Attributes:
        vault_ids: Ids of the vaults.
    """

    vault_ids: list[str] | None = wire("vaultIds", Array(STRING), null=True, optional=True)


def decode_connector_provision_save_to_vault(data: Any) -> ConnectorProvisionSaveToVault:
    self = new(ConnectorProvisionSaveToVault)
    self._meta = None
    try:
        self.vault_ids = (
            (None if (value := data["vaultIds"]) is None else Array(STRING).strict(value))
            if "vaultIds" in data
            else None
        )
    except UNREADABLE:
        return recover(ConnectorProvisionSaveToVault, data, self)
    return note(self, data)
