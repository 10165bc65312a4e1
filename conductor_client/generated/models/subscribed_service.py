"""`SubscribedService`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import Array, Record
from ..._schema.decode import UNREADABLE, Model, items, model, new, note, recover, wire
from .service import Service, decode_service


@model
class SubscribedService(Model):
    """Intuit services that the company file knows about, subscribed to or not.

    Attributes:
        services: One entry for each Intuit service that the company file knows of, whether subscribed or not; check the
            status of each.
    """

    services: list[Service] = wire("services", Array(Record(lambda: Service)))


def decode_subscribed_service(data: Any) -> SubscribedService:
    self = new(SubscribedService)
    self._meta = None
    try:
        self.services = [decode_service(item) for item in items(data["services"])]
    except UNREADABLE:
        return recover(SubscribedService, data, self)
    return self if len(data) == 1 else note(self, data)
