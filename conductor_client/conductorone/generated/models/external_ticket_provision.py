"""`ExternalTicketProvision`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import STRING
from ...._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class ExternalTicketProvision(Model):
    """Access is asked for by a ticket in another system.

    Attributes:
        app_id: Id of the app that this belongs to.
        connector_id: Id of the connector, which links an app of the service to the real one.
        external_ticket_provisioner_config_id: Id of the settings of the ticket system.
        instructions: What the person who does the work has to read.
    """

    app_id: str | None = wire("appId", STRING, optional=True)
    connector_id: str | None = wire("connectorId", STRING, optional=True)
    external_ticket_provisioner_config_id: str | None = wire("externalTicketProvisionerConfigId", STRING, optional=True)
    instructions: str | None = wire("instructions", STRING, optional=True)


def decode_external_ticket_provision(data: Any) -> ExternalTicketProvision:
    self = new(ExternalTicketProvision)
    self._meta = None
    try:
        self.app_id = app_id = data["appId"] if "appId" in data else None
        self.connector_id = connector_id = data["connectorId"] if "connectorId" in data else None
        self.external_ticket_provisioner_config_id = external_ticket_provisioner_config_id = (
            data["externalTicketProvisionerConfigId"] if "externalTicketProvisionerConfigId" in data else None
        )
        self.instructions = instructions = data["instructions"] if "instructions" in data else None
        if (
            (app_id.__class__ is not str and "appId" in data)
            or (connector_id.__class__ is not str and "connectorId" in data)
            or (
                external_ticket_provisioner_config_id.__class__ is not str
                and "externalTicketProvisionerConfigId" in data
            )
            or (instructions.__class__ is not str and "instructions" in data)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(ExternalTicketProvision, data, self)
    return note(self, data)
