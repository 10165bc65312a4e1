"""`ConnectorProvisionDefaultBehavior`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import STRING
from ...._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class ConnectorProvisionDefaultBehavior(Model):
    """A connector does what it does by default.

    Attributes:
        connector_id: Id of the connector, which links an app of the service to the real one.
    """

    connector_id: str | None = wire("connectorId", STRING, optional=True)


def decode_connector_provision_default_behavior(data: Any) -> ConnectorProvisionDefaultBehavior:
    self = new(ConnectorProvisionDefaultBehavior)
    self._meta = None
    try:
        self.connector_id = connector_id = data["connectorId"] if "connectorId" in data else None
        if connector_id.__class__ is not str and "connectorId" in data:
            return amend(self, data)
    except UNREADABLE:
        return recover(ConnectorProvisionDefaultBehavior, data, self)
    return note(self, data)
