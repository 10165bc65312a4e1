"""`EndUser`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import DATETIME, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_datetime, odd
from .integration_connection import IntegrationConnection, decode_integration_connection

_OBJECT_TYPE = enumeration("end_user")


@model
class EndUser(Model):
    """Customer of yours who owns exactly one QuickBooks company file. Its id selects the file in every QuickBooks call.

    Attributes:
        id: Identifies the end user; send it in the `Conductor-End-User-Id` header of QuickBooks calls and store it with
            your own user.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the end user was registered, in UTC.
        company_name: Label for the end user's company in your own system; not compared with the company file.
        source_id: Your own identifier for the end user, unique within the Conductor project; lets you find the end user
            from your records.
        email: Address of the person or company for your own reference; no mail is sent to it.
        integration_connections: Connections to company files; empty until set-up has begun. An entry does not prove
            that set-up was finished.
    """

    id: str = wire("id", STRING)
    object_type: Literal["end_user"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    company_name: str = wire("companyName", STRING)
    source_id: str = wire("sourceId", STRING)
    email: str = wire("email", STRING)
    integration_connections: list[IntegrationConnection] = wire(
        "integrationConnections", Array(Record(lambda: IntegrationConnection))
    )


def decode_end_user(data: Any) -> EndUser:
    self = new(EndUser)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.company_name = company_name = data["companyName"]
        self.source_id = source_id = data["sourceId"]
        self.email = email = data["email"]
        self.integration_connections = [
            decode_integration_connection(item) for item in items(data["integrationConnections"])
        ]
        self.created_at = as_datetime(data["createdAt"])
        if (
            odd
            or id_.__class__ is not str
            or company_name.__class__ is not str
            or source_id.__class__ is not str
            or email.__class__ is not str
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(EndUser, data, self)
    return self if len(data) == 7 else note(self, data)
