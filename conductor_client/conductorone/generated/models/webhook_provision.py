"""`WebhookProvision`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import STRING
from ...._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class WebhookProvision(Model):
    """Access is given by a webhook.

    Attributes:
        webhook_id: Id of the webhook.
    """

    webhook_id: str | None = wire("webhookId", STRING, optional=True)


def decode_webhook_provision(data: Any) -> WebhookProvision:
    self = new(WebhookProvision)
    self._meta = None
    try:
        self.webhook_id = webhook_id = data["webhookId"] if "webhookId" in data else None
        if webhook_id.__class__ is not str and "webhookId" in data:
            return amend(self, data)
    except UNREADABLE:
        return recover(WebhookProvision, data, self)
    return note(self, data)
