"""The answers of a service, or of something on the way to it, that fails: the sandbox's, and some of no service."""

from __future__ import annotations

import json
from random import Random
from typing import NamedTuple

from conductor_client.sandbox import errors
from conductor_client.sandbox.errors import ApiError

__all__ = [
    "BAD_GATEWAY",
    "RATE_LIMITED",
    "UNAVAILABLE",
    "Reply",
    "belonging_elsewhere",
    "error_with_200",
    "html",
    "redirect",
    "refusal",
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


def refusal(error: ApiError) -> Reply:
    """The sandbox's answer for an error."""
    content = json.dumps(error.envelope("req_in_body")).encode()
    return Reply(error.status, content, headers=tuple(error.headers.items()))


UNAVAILABLE = refusal(errors.unavailable())
RATE_LIMITED = refusal(errors.too_many_requests(1))
BAD_GATEWAY = refusal(errors.quickbooks_unreachable("0x80040402", "Unexpected error."))


def timed_out(wait: float) -> Reply:
    """QuickBooks did not answer within so many seconds."""
    return refusal(errors.timed_out(wait))


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
