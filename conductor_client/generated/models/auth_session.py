"""`AuthSession`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import DATETIME, STRING, Constant, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_datetime, odd

_OBJECT_TYPE = enumeration("auth_session")


@model
class AuthSession(Model):
    """One-time invitation for an end user to connect a QuickBooks company file to Conductor. It carries the link to
    open on the PC with QuickBooks and expires when unused.

    Attributes:
        id: Identifies the session in support requests; sessions cannot be retrieved again.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the session was opened, in UTC.
        end_user_id: End user whose QuickBooks company file is connected in this session.
        client_secret: Secret part of the set-up link; whoever holds it can run the set-up, so keep it out of logs.
        auth_flow_url: Link to the set-up pages; the end user must open it on the Windows PC that runs QuickBooks. It
            contains the client secret.
        expires_at: When the link stops working, in UTC; open a new session after that.
        redirect_url: Where the browser goes after the auth flow is finished; without it the tab closes. Reaching it is
            no proof of a working connection.
    """

    id: str = wire("id", STRING)
    object_type: Literal["auth_session"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    end_user_id: str = wire("endUserId", STRING)
    client_secret: str = wire("clientSecret", STRING, secret=True)
    auth_flow_url: str = wire("authFlowUrl", STRING, secret=True)
    expires_at: datetime = wire("expiresAt", DATETIME)
    redirect_url: str | None = wire("redirectUrl", STRING, null=True)


def decode_auth_session(data: Any) -> AuthSession:
    self = new(AuthSession)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.end_user_id = end_user_id = data["endUserId"]
        self.client_secret = client_secret = data["clientSecret"]
        self.auth_flow_url = auth_flow_url = data["authFlowUrl"]
        self.redirect_url = redirect_url = data["redirectUrl"]
        self.created_at = as_datetime(data["createdAt"])
        self.expires_at = as_datetime(data["expiresAt"])
        if (
            odd
            or id_.__class__ is not str
            or end_user_id.__class__ is not str
            or client_secret.__class__ is not str
            or auth_flow_url.__class__ is not str
            or (redirect_url is not None and redirect_url.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(AuthSession, data, self)
    return self if len(data) == 8 else note(self, data)
