"""`ConnectorOwnerUser`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ...._schema.containers import DATETIME, STRING, Record
from ...._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ...._schema.values import as_datetime, odd
from .user import User, decode_user


@model
class ConnectorOwnerUser(Model):
    """A user who owns a connector in one role.

    Attributes:
        app_id: Id of the app that this belongs to.
        connector_id: Id of the connector, which links an app of the service to the real one.
        created_at: When it was created, in UTC. The service sends up to nine decimals of a second, and six are kept.
            Null when unknown.
        role_slug: Short name of the owner's role. Nothing says which there are, so it is any text.
        user: The user who is an owner; null when it was not read along.
    """

    app_id: str | None = wire("appId", STRING, optional=True)
    connector_id: str | None = wire("connectorId", STRING, optional=True)
    created_at: datetime | None = wire("createdAt", DATETIME, null=True, optional=True)
    role_slug: str | None = wire("roleSlug", STRING, optional=True)
    user: User | None = wire("user", Record(lambda: User), null=True, optional=True)


def decode_connector_owner_user(data: Any) -> ConnectorOwnerUser:
    self = new(ConnectorOwnerUser)
    self._meta = None
    try:
        self.app_id = app_id = data["appId"] if "appId" in data else None
        self.connector_id = connector_id = data["connectorId"] if "connectorId" in data else None
        self.role_slug = role_slug = data["roleSlug"] if "roleSlug" in data else None
        self.user = (None if (value := data["user"]) is None else decode_user(value)) if "user" in data else None
        self.created_at = (
            (None if (value := data["createdAt"]) is None else as_datetime(value)) if "createdAt" in data else None
        )
        if (
            odd
            or (app_id.__class__ is not str and "appId" in data)
            or (connector_id.__class__ is not str and "connectorId" in data)
            or (role_slug.__class__ is not str and "roleSlug" in data)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(ConnectorOwnerUser, data, self)
    return note(self, data)
