"""Single connections over httpx.

httpx's pool scans all its connections several times for each request, and uses locks that an exception in a signal
handler can leave held. Here the pool is our own (`_http/pools.py`), and each connection is an httpx transport. Only the
attribute in which httpx keeps its pool is private; with a version that renames it, the transport uses its own pool.
"""

from __future__ import annotations

import functools
import logging
from typing import Any, Final

import httpcore
import httpx

from .._http.certificates import ssl_context
from .._http.connections import EXPIRY, proxy_for
from .._http.network import Closing
from .._http.single import ASYNC_BACKEND, is_usable, transport_options, twin, without_lock

_logger: Final = logging.getLogger(httpx.__name__)


class _AsyncSingle(httpcore.AsyncConnectionPool):
    """A pool of one connection, which is made on first use and replaced when it can no longer be used."""

    _connection: httpcore.AsyncConnectionInterface | None = None

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        if not is_usable(self._connection, request.url.origin):
            await self.aclose()
            self._connection = self.create_connection(request.url.origin)
        assert self._connection is not None
        return await self._connection.handle_async_request(request)

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.aclose()


class AsyncConnection(httpx.AsyncHTTPTransport):
    """One connection, made on first use, through the proxy in the environment.

    Raises:
        ConfigurationError: the environment has invalid certificates or an invalid proxy.
    """

    # The byte stream, once it is connected.
    stream: Any = None

    def __init__(self, scheme: str, host: str) -> None:
        proxy = proxy_for(scheme, host)
        super().__init__(**transport_options(scheme, proxy))
        if proxy is None:
            context = ssl_context() if scheme == "https" else None
            self._pool = _AsyncSingle(context, keepalive_expiry=EXPIRY, network_backend=ASYNC_BACKEND)
        else:
            without_lock(self._pool)

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Send through `httpx.AsyncClient.send`, which monitoring tools replace."""
        return await _client().send(request, **options)

    async def carry(self, request: httpx.Request, auth: httpx.Auth) -> httpx.Response:
        """Send a request without reading the body; set `request` and log a line, as httpx's clients do."""
        try:
            response = await self.handle_async_request(next(auth.auth_flow(twin(request))))
        except httpx.RequestError as error:
            error.request = request
            raise
        response.request = request
        status = response.http_version, response.status_code, response.reason_phrase
        _logger.info('HTTP Request: %s %s "%s %d %s"', request.method, request.url, *status)
        return response

    async def drop(self) -> None:
        """Close the connection in any state without waiting for a lock, even if this is cancelled."""
        if self.stream is not None:
            with Closing():
                await self.stream.aclose()


class _AsyncClient(httpx.AsyncClient):
    """A client that sends past httpx's handling of redirects, logins and cookies."""

    async def _send_handling_auth(
        self, request: httpx.Request, auth: httpx.Auth, follow_redirects: bool, history: list[httpx.Response]
    ) -> httpx.Response:
        connection: AsyncConnection = request.extensions["connection"]
        return await connection.carry(request, auth)


@functools.cache
def _client() -> httpx.AsyncClient:
    """Return the only client, which holds no connection and therefore serves all threads and event loops."""
    return _AsyncClient(transport=httpx.AsyncBaseTransport(), trust_env=False)
