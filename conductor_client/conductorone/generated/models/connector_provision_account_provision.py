"""`ConnectorProvisionAccountProvision`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import FREE_FORM, STRING, Record
from ...._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from .connector_provision_save_to_vault import ConnectorProvisionSaveToVault, decode_connector_provision_save_to_vault


@model
class ConnectorProvisionAccountProvision(Model):
    """A connector makes an account.

    Attributes:
        config: Settings of the new account, in the form of the connector.
        connector_id: Id of the connector, which links an app of the service to the real one.
        do_not_save: Present, and empty, when the password of the new account is kept nowhere.
        save_to_vault: Where the password of the new account is kept; null when it is not.
        schema_id: Id of the form that describes the new account.
    """

    config: dict[str, Any] | None = wire("config", FREE_FORM, null=True, optional=True)
    connector_id: str | None = wire("connectorId", STRING, optional=True)
    do_not_save: dict[str, Any] | None = wire("doNotSave", FREE_FORM, null=True, optional=True)
    save_to_vault: ConnectorProvisionSaveToVault | None = wire(
        "saveToVault", Record(lambda: ConnectorProvisionSaveToVault), null=True, optional=True
    )
    schema_id: str | None = wire("schemaId", STRING, optional=True)


def decode_connector_provision_account_provision(data: Any) -> ConnectorProvisionAccountProvision:
    self = new(ConnectorProvisionAccountProvision)
    self._meta = None
    try:
        self.config = (
            (None if (value := data["config"]) is None else FREE_FORM.strict(value)) if "config" in data else None
        )
        self.connector_id = connector_id = data["connectorId"] if "connectorId" in data else None
        self.do_not_save = (
            (None if (value := data["doNotSave"]) is None else FREE_FORM.strict(value)) if "doNotSave" in data else None
        )
        self.save_to_vault = (
            (None if (value := data["saveToVault"]) is None else decode_connector_provision_save_to_vault(value))
            if "saveToVault" in data
            else None
        )
        self.schema_id = schema_id = data["schemaId"] if "schemaId" in data else None
        if (connector_id.__class__ is not str and "connectorId" in data) or (
            schema_id.__class__ is not str and "schemaId" in data
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(ConnectorProvisionAccountProvision, data, self)
    return note(self, data)
