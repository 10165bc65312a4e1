"""`ActionProvision`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import STRING
from ...._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class ActionProvision(Model):
    """Access is given by an action of a connector.

    Attributes:
        action_name: Name of the action as the connector calls it.
        app_id: Id of the app whose connector runs the action.
        connector_id: Id of the connector, which links an app of the service to the real one.
        display_name: Name for people to read. It need not be unique, and can change.
    """

    action_name: str | None = wire("actionName", STRING, optional=True)
    app_id: str | None = wire("appId", STRING, optional=True)
    connector_id: str | None = wire("connectorId", STRING, optional=True)
    display_name: str | None = wire("displayName", STRING, optional=True)


def decode_action_provision(data: Any) -> ActionProvision:
    self = new(ActionProvision)
    self._meta = None
    try:
        self.action_name = action_name = data["actionName"] if "actionName" in data else None
        self.app_id = app_id = data["appId"] if "appId" in data else None
        self.connector_id = connector_id = data["connectorId"] if "connectorId" in data else None
        self.display_name = display_name = data["displayName"] if "displayName" in data else None
        if (
            (action_name.__class__ is not str and "actionName" in data)
            or (app_id.__class__ is not str and "appId" in data)
            or (connector_id.__class__ is not str and "connectorId" in data)
            or (display_name.__class__ is not str and "displayName" in data)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(ActionProvision, data, self)
    return note(self, data)
