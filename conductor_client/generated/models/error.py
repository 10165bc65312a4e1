"""`Error`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import INTEGER, STRING, Enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_integer, odd
from ..literals import ERROR_TYPE, ErrorType


@model
class Error(Model):
    """What went wrong with a request, in words for developers and for end users, with a type to branch on and the code
    that QuickBooks or the Web Connector reported, if any.

    Attributes:
        message: Explanation for developers. QuickBooks rejections are quoted with their qbXML code; branch on `code` or
            `integration_code` instead.
        user_facing_message: Text fit for showing to the end user, with steps to take when the cause is on their side.
            For other failures it is a general phrase that hides the cause.
        type: Broad class of the failure: rejected by QuickBooks, connection problem on the end user's side, faulty
            request, key, permission, or server fault.
        code: Cause of the error as a constant, finer than `type`. New codes may appear at any time, so treat the set as
            open.
        integration_code: Code from the QuickBooks side: a qbXML status such as 3200 or a hexadecimal HRESULT. Absent
            when the error arose elsewhere.
        http_status_code: Status of the response, repeated here for logs that keep the body only.
        request_id_: Identifies the failed call for support; the same value as in the `Conductor-Request-Id` response
            header.
    """

    message: str = wire("message", STRING)
    user_facing_message: str = wire("userFacingMessage", STRING)
    type: ErrorType | str = wire("type", Enumeration(ERROR_TYPE))
    code: str = wire("code", STRING)
    integration_code: str | None = wire("integrationCode", STRING, optional=True)
    http_status_code: int = wire("httpStatusCode", INTEGER)
    request_id_: str = wire("requestId", STRING)


def decode_error(data: Any) -> Error:
    self = new(Error)
    self._meta = None
    try:
        self.message = message = data["message"]
        self.user_facing_message = user_facing_message = data["userFacingMessage"]
        self.type = ERROR_TYPE[data["type"]]
        self.code = code = data["code"]
        self.integration_code = integration_code = data["integrationCode"] if "integrationCode" in data else None
        self.request_id_ = request_id_ = data["requestId"]
        self.http_status_code = as_integer(data["httpStatusCode"])
        if (
            odd
            or message.__class__ is not str
            or user_facing_message.__class__ is not str
            or code.__class__ is not str
            or (integration_code.__class__ is not str and "integrationCode" in data)
            or request_id_.__class__ is not str
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(Error, data, self)
    return note(self, data)
