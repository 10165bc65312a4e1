"""httpx's asyncio transport with a single connection in place of a pool.

With one request at a time a pool has nothing to decide, but httpcore's costs as much as the request itself: it finds
out several times a request which event loop this is. What httpx and httpcore publish does all the work here; only
where httpx keeps its pool is not published. A version that keeps it elsewhere would use the one it makes, and work.
"""

from __future__ import annotations

import ssl
from typing import Any, Final

import httpcore
import httpx

__all__ = ["SingleConnectionTransport"]

# Not the default, which finds out whenever it connects that this is asyncio.
_BACKEND: Final[Any] = httpcore.AnyIOBackend()


class _Single(httpcore.AsyncConnectionPool):
    """Connects when it is first asked, and again when the connection is no longer good for what is asked."""

    _connection: httpcore.AsyncConnectionInterface | None = None

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        connection, origin = self._connection, request.url.origin
        if (
            connection is None
            or not connection.can_handle_request(origin)
            or not connection.is_available()
            or connection.has_expired()
        ):
            await self.aclose()
            connection = self._connection = self.create_connection(origin)
        return await connection.handle_async_request(request)

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.aclose()


class SingleConnectionTransport(httpx.AsyncHTTPTransport):
    """`httpx.AsyncHTTPTransport` for one HTTP/1.1 request at a time, without a proxy.

    Args:
        context: What checks certificates.
        expiry: Seconds for which the connection may be idle.
    """

    def __init__(self, context: ssl.SSLContext, expiry: float) -> None:
        super().__init__(context, limits=httpx.Limits(max_connections=1, keepalive_expiry=expiry))
        self._pool = _Single(context, keepalive_expiry=expiry, network_backend=_BACKEND)
