"""The answers of a service, or of something on the way to it, that fails."""

from __future__ import annotations

import json
from random import Random
from typing import Any, NamedTuple

__all__ = [
    "BAD_GATEWAY",
    "CURSOR_EXPIRED",
    "RATE_LIMITED",
    "UNAVAILABLE",
    "Reply",
    "belonging_elsewhere",
    "error_with_200",
    "html",
    "redirect",
    "timed_out",
]

_HTML = b"<!doctype html><html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>"
LOCATIONS = (
    "about:blank",
    "mailto:admin@x.example",
    "myapp:x",
    "intent:login",
    "http:login",
    "http://",
    "https://[::1",
    "http://x.example:port/",
    "?again=1",
    "/v1/quickbooks-desktop/subtotal-items/1",
    "//x.example/login",
    "http://x.example/login",
    "https://127.0.0.1:1/v1",
    "ftp://127.0.0.1/v1",
    "javascript:void(0)",
    "data:,",
    "http://user:password@127.0.0.1:1/",
    "http://127.0.0.1:99999/",
    "/a b\t c",
    "",
)
"""Every form of an address that a redirect can name, and some that are none."""


class Reply(NamedTuple):
    """An answer, whatever the protocol."""

    status: int
    content: bytes
    kind: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()


def _error(status: int, type_: str, code: str, message: str, integration_code: str | None = None) -> Reply:
    error: dict[str, Any] = {
        "message": message,
        "userFacingMessage": "An internal server error occurred. Please try again.",
        "type": type_,
        "code": code,
        "httpStatusCode": status,
        "requestId": "req_in_body",
    }
    if integration_code is not None:
        error["integrationCode"] = integration_code
    return Reply(status, json.dumps({"error": error}).encode())


CURSOR_EXPIRED = _error(400, "INVALID_REQUEST_ERROR", "CURSOR_INVALID", "the cursor has expired or never existed")
UNAVAILABLE = _error(503, "INTERNAL_ERROR", "INTERNAL_SERVER_ERROR", "the service is being restarted")
RATE_LIMITED = _error(429, "INVALID_REQUEST_ERROR", "RATE_LIMITED", "too many requests")._replace(
    headers=(("Retry-After", "1"),)
)
BAD_GATEWAY = _error(
    502,
    "INTEGRATION_CONNECTION_ERROR",
    "QBD_CONNECTION_ERROR",
    "QBD Connection Error (0x80040402): Unexpected error.",
    "0x80040402",
)


def timed_out(wait: float) -> Reply:
    """QuickBooks did not answer within so many seconds."""
    text = f"Request timed out after {wait:.0f} seconds."
    return _error(504, "INTEGRATION_CONNECTION_ERROR", "QBD_REQUEST_TIMEOUT", text)


def html(dice: Random) -> Reply:
    """A page of a gateway, with a status that says so or does not."""
    return Reply(dice.choice((200, 502, 520)), _HTML, "text/html")


def redirect(dice: Random) -> Reply:
    """A redirect of any status to any kind of address."""
    status, content = dice.choice((301, 302, 303, 307, 308)), dice.choice((b"", _HTML))
    return Reply(status, content, "text/html", (("Location", dice.choice(LOCATIONS)),))


def error_with_200(dice: Random) -> Reply:
    """An error envelope, or an empty object, that is called a success."""
    return dice.choice((UNAVAILABLE._replace(status=200), Reply(200, b"{}")))


def belonging_elsewhere(method: str, path: str, record: bytes) -> Reply:
    """An answer that another request would get: a record of another resource, or a list of it.

    Args:
        method: Of the request that gets it.
        path: Of that request.
        record: A record of a resource that the request is not about.
    """
    if method != "GET" or path.count("/") > 3:
        return Reply(200, record)
    name = "transfers" if b"qbd_transfer" in record else "subtotal-items"
    head = {"objectType": "list", "url": f"/v1/quickbooks-desktop/{name}", "nextCursor": None, "remainingCount": 0}
    return Reply(200, json.dumps({**head, "hasMore": False}).encode()[:-1] + b', "data": [' + record + b"]}")
