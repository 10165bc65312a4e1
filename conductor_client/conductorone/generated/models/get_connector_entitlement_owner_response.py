"""`GetConnectorEntitlementOwnerResponse`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import Record
from ...._schema.decode import UNREADABLE, Model, model, new, note, recover, wire
from .connector_owner_entitlement import ConnectorOwnerEntitlement, decode_connector_owner_entitlement


@model
class GetConnectorEntitlementOwnerResponse(Model):
    """One owner.

    Attributes:
        connector_owner_entitlement: The entitlement in its role of an owner; null when there is none.
    """

    connector_owner_entitlement: ConnectorOwnerEntitlement | None = wire(
        "connectorOwnerEntitlement", Record(lambda: ConnectorOwnerEntitlement), null=True, optional=True
    )


def decode_get_connector_entitlement_owner_response(data: Any) -> GetConnectorEntitlementOwnerResponse:
    self = new(GetConnectorEntitlementOwnerResponse)
    self._meta = None
    try:
        self.connector_owner_entitlement = (
            (
                None
                if (value := data["connectorOwnerEntitlement"]) is None
                else decode_connector_owner_entitlement(value)
            )
            if "connectorOwnerEntitlement" in data
            else None
        )
    except UNREADABLE:
        return recover(GetConnectorEntitlementOwnerResponse, data, self)
    return note(self, data)
