"""`CreateConnectorUserOwnerResponse`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import Record
from ...._schema.decode import UNREADABLE, Model, model, new, note, recover, wire
from .connector_owner_user import ConnectorOwnerUser, decode_connector_owner_user


@model
class CreateConnectorUserOwnerResponse(Model):
    """The owner as it was made.

    Attributes:
        connector_owner_user: The user in the role of an owner; null when there is none.
    """

    connector_owner_user: ConnectorOwnerUser | None = wire(
        "connectorOwnerUser", Record(lambda: ConnectorOwnerUser), null=True, optional=True
    )


def decode_create_connector_user_owner_response(data: Any) -> CreateConnectorUserOwnerResponse:
    self = new(CreateConnectorUserOwnerResponse)
    self._meta = None
    try:
        self.connector_owner_user = (
            (None if (value := data["connectorOwnerUser"]) is None else decode_connector_owner_user(value))
            if "connectorOwnerUser" in data
            else None
        )
    except UNREADABLE:
        return recover(CreateConnectorUserOwnerResponse, data, self)
    return note(self, data)
