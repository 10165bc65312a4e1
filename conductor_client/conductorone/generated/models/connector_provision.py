"""`ConnectorProvision`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import Record
from ...._schema.decode import UNREADABLE, Model, model, new, note, recover, wire
from .connector_provision_account_provision import (
    ConnectorProvisionAccountProvision,
    decode_connector_provision_account_provision,
)
from .connector_provision_default_behavior import (
    ConnectorProvisionDefaultBehavior,
    decode_connector_provision_default_behavior,
)
from .connector_provision_delete_account import (
    ConnectorProvisionDeleteAccount,
    decode_connector_provision_delete_account,
)


@model
class ConnectorProvision(Model):
    """Access is given by a connector, in one of three ways.

    Attributes:
        account: The connector makes an account; null when it does something else.
        default_behavior: The connector does what it does by default; null when it does something else.
        delete_account: The connector deletes the account; null when it does something else.
    """

    account: ConnectorProvisionAccountProvision | None = wire(
        "account", Record(lambda: ConnectorProvisionAccountProvision), null=True, optional=True
    )
    default_behavior: ConnectorProvisionDefaultBehavior | None = wire(
        "defaultBehavior", Record(lambda: ConnectorProvisionDefaultBehavior), null=True, optional=True
    )
    delete_account: ConnectorProvisionDeleteAccount | None = wire(
        "deleteAccount", Record(lambda: ConnectorProvisionDeleteAccount), null=True, optional=True
    )


def decode_connector_provision(data: Any) -> ConnectorProvision:
    self = new(ConnectorProvision)
    self._meta = None
    try:
        self.account = (
            (None if (value := data["account"]) is None else decode_connector_provision_account_provision(value))
            if "account" in data
            else None
        )
        self.default_behavior = (
            (None if (value := data["defaultBehavior"]) is None else decode_connector_provision_default_behavior(value))
            if "defaultBehavior" in data
            else None
        )
        self.delete_account = (
            (None if (value := data["deleteAccount"]) is None else decode_connector_provision_delete_account(value))
            if "deleteAccount" in data
            else None
        )
    except UNREADABLE:
        return recover(ConnectorProvision, data, self)
    return note(self, data)
