"""`IntegrationConnection`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import DATETIME, STRING, Constant, Enumeration, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_datetime, odd

_OBJECT_TYPE = enumeration("integration_connection")
_INTEGRATION_SLUG = enumeration("quickbooks_desktop")


@model
class IntegrationConnection(Model):
    """Link between an end user and QuickBooks Desktop. It exists from the start of the setup on, so only its last
    successful request proves that it works.

    Attributes:
        id: Identifies the link between the end user and one company file.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When set-up of the connection began, in UTC; the connection may still be unfinished.
        integration_slug: Short name of the connected accounting system.
        last_request_at: UTC time of the latest call sent through the connection, whether or not it succeeded; null
            before the first call.
        last_successful_request_at: UTC time of the latest call that QuickBooks answered. Null means the connection has
            never worked, even though its record exists from the start of the setup.
    """

    id: str = wire("id", STRING)
    object_type: Literal["integration_connection"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    integration_slug: Literal["quickbooks_desktop"] | str = wire("integrationSlug", Enumeration(_INTEGRATION_SLUG))
    last_request_at: datetime | None = wire("lastRequestAt", DATETIME, null=True)
    last_successful_request_at: datetime | None = wire("lastSuccessfulRequestAt", DATETIME, null=True)


def decode_integration_connection(data: Any) -> IntegrationConnection:
    self = new(IntegrationConnection)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.integration_slug = _INTEGRATION_SLUG[data["integrationSlug"]]
        self.created_at = as_datetime(data["createdAt"])
        self.last_request_at = None if (value := data["lastRequestAt"]) is None else as_datetime(value)
        self.last_successful_request_at = (
            None if (value := data["lastSuccessfulRequestAt"]) is None else as_datetime(value)
        )
        if odd or id_.__class__ is not str:
            return amend(self, data)
    except UNREADABLE:
        return recover(IntegrationConnection, data, self)
    return self if len(data) == 6 else note(self, data)
