"""`ProvisionPolicy`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import FREE_FORM, Record
from ...._schema.decode import UNREADABLE, Model, model, new, note, recover, wire
from .action_provision import ActionProvision, decode_action_provision
from .connector_provision import ConnectorProvision, decode_connector_provision
from .delegated_provision import DelegatedProvision, decode_delegated_provision
from .device_placement_provision import DevicePlacementProvision, decode_device_placement_provision
from .external_ticket_provision import ExternalTicketProvision, decode_external_ticket_provision
from .manual_provision import ManualProvision, decode_manual_provision
from .webhook_provision import WebhookProvision, decode_webhook_provision


@model
class ProvisionPolicy(Model):
    """How access is given or taken away. Exactly one of its members is set.

    Attributes:
        action: A connector runs one of its actions; null when the policy is of another kind.
        connector: A connector does it; null when the policy is of another kind.
        delegated: Another entitlement brings it along; null when the policy is of another kind.
        device_placement: A device gets its place; null when the policy is of another kind.
        external_ticket: A ticket in another system asks for it; null when the policy is of another kind.
        manual: Someone does it by hand; null when the policy is of another kind.
        multi_step: Several steps do it; null when the policy is of another kind.
        unconfigured: Nothing is configured; null when the policy is of another kind.
        webhook: A webhook is called; null when the policy is of another kind.
    """

    action: ActionProvision | None = wire("action", Record(lambda: ActionProvision), null=True, optional=True)
    connector: ConnectorProvision | None = wire(
        "connector", Record(lambda: ConnectorProvision), null=True, optional=True
    )
    delegated: DelegatedProvision | None = wire(
        "delegated", Record(lambda: DelegatedProvision), null=True, optional=True
    )
    device_placement: DevicePlacementProvision | None = wire(
        "devicePlacement", Record(lambda: DevicePlacementProvision), null=True, optional=True
    )
    external_ticket: ExternalTicketProvision | None = wire(
        "externalTicket", Record(lambda: ExternalTicketProvision), null=True, optional=True
    )
    manual: ManualProvision | None = wire("manual", Record(lambda: ManualProvision), null=True, optional=True)
    multi_step: MultiStep | None = wire("multiStep", Record(lambda: MultiStep), null=True, optional=True)
    unconfigured: dict[str, Any] | None = wire("unconfigured", FREE_FORM, null=True, optional=True)
    webhook: WebhookProvision | None = wire("webhook", Record(lambda: WebhookProvision), null=True, optional=True)


def decode_provision_policy(data: Any) -> ProvisionPolicy:
    self = new(ProvisionPolicy)
    self._meta = None
    try:
        self.action = (
            (None if (value := data["action"]) is None else decode_action_provision(value))
            if "action" in data
            else None
        )
        self.connector = (
            (None if (value := data["connector"]) is None else decode_connector_provision(value))
            if "connector" in data
            else None
        )
        self.delegated = (
            (None if (value := data["delegated"]) is None else decode_delegated_provision(value))
            if "delegated" in data
            else None
        )
        self.device_placement = (
            (None if (value := data["devicePlacement"]) is None else decode_device_placement_provision(value))
            if "devicePlacement" in data
            else None
        )
        self.external_ticket = (
            (None if (value := data["externalTicket"]) is None else decode_external_ticket_provision(value))
            if "externalTicket" in data
            else None
        )
        self.manual = (
            (None if (value := data["manual"]) is None else decode_manual_provision(value))
            if "manual" in data
            else None
        )
        self.multi_step = (
            (None if (value := data["multiStep"]) is None else decode_multi_step(value))
            if "multiStep" in data
            else None
        )
        self.unconfigured = (
            (None if (value := data["unconfigured"]) is None else FREE_FORM.strict(value))
            if "unconfigured" in data
            else None
        )
        self.webhook = (
            (None if (value := data["webhook"]) is None else decode_webhook_provision(value))
            if "webhook" in data
            else None
        )
    except UNREADABLE:
        return recover(ProvisionPolicy, data, self)
    return note(self, data)


# At the end, because these modules import this one.
from .multi_step import MultiStep, decode_multi_step  # noqa: E402
