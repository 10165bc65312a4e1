"""Delivery of answers to the client, complete or with a fault; sockets are really closed."""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import Any

from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from .errors import ApiError, timed_out, too_many_requests, unavailable
from .faults import Fault

_TRANSPORT = "conductor_client.sandbox.transport"
_PAGE = (
    "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n</body>\r\n</html>"
)
_GATEWAY = {"html_502": (502, "502 Bad Gateway"), "status_520": (520, "520 Web server is returning an unknown error")}
_PARTS = 10
RESETS = frozenset({"reset_before", "reset_after_work"})
"""Faults without a status for the client."""


class Protocol(H11Protocol):
    """uvicorn's protocol with access to the connection of a request, for breaking it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        app: Any = self.app

        async def with_transport(scope: Any, receive: Any, send: Any) -> None:
            scope.setdefault("extensions", {})[_TRANSPORT] = transport
            await app(scope, receive, send)

        self.app: Any = with_transport


def instead(fault: Fault, wait: float) -> Response | ApiError | None:
    """Return the answer of a fault, which replaces the real one; None if the answer is unchanged."""
    if fault.name in _GATEWAY:
        status, title = _GATEWAY[fault.name]
        return Response(_PAGE.format(title=title), status, None, "text/html")
    if fault.name == "429":
        return too_many_requests(fault.seconds)
    if fault.name == "503":
        return unavailable()
    return timed_out(wait) if fault.name == "504_after_work" else None


async def deliver(response: Response, fault: Fault | None, scope: Scope, receive: Receive, send: Send) -> None:
    """Send an answer, or the part that a fault leaves."""
    name = "" if fault is None else fault.name
    if name in RESETS:
        await _break(scope, receive, reset=True)
        return
    body = bytes(response.body)
    if name == "truncate":
        response = Response(body[: len(body) // 2], response.status_code, dict(response.headers))
        response.headers["content-length"] = str(len(body) // 2)
    elif name in ("close_mid_body", "slow_body") and fault is not None:
        await send({"type": "http.response.start", "status": response.status_code, "headers": response.raw_headers})
        if name == "close_mid_body":
            await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
            await _break(scope, receive, reset=False)
            return
        size = max(-(-len(body) // _PARTS), 1)
        for start in range(0, len(body), size):
            await asyncio.sleep(fault.seconds / _PARTS)
            await send({"type": "http.response.body", "body": body[start : start + size], "more_body": True})
        await send({"type": "http.response.body", "body": b""})
        return
    await response(scope, receive, send)


async def _break(scope: Scope, receive: Receive, *, reset: bool) -> None:
    """Close the connection, at once or after pending writes; without one, raise as a broken one would."""
    transport: asyncio.Transport | None = scope.get("extensions", {}).get(_TRANSPORT)
    if transport is None:
        raise ConnectionResetError("the sandbox broke the connection, as it was asked to")
    if reset:
        connection = transport.get_extra_info("socket")
        if connection is not None:
            # So that closing it sends a reset, not an orderly end.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    else:
        transport.close()
    while (await receive())["type"] != "http.disconnect":
        pass
