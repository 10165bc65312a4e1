# Written by scripts/regenerate from _async/httpx_connections.py; not to be edited.
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
from .._http.single import BACKEND, is_usable, transport_options, twin, without_lock

_logger: Final = logging.getLogger(httpx.__name__)


class _Single(httpcore.ConnectionPool):
    """A pool of one connection, which is made on first use and replaced when it can no longer be used."""

    _connection: httpcore.ConnectionInterface | None = None

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        if not is_usable(self._connection, request.url.origin):
            self.close()
            self._connection = self.create_connection(request.url.origin)
        assert self._connection is not None
        return self._connection.handle_request(request)

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


class Connection(httpx.HTTPTransport):
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
            self._pool = _Single(context, keepalive_expiry=EXPIRY, network_backend=BACKEND)
        else:
            without_lock(self._pool)

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Send through `httpx.Client.send`, which monitoring tools replace."""
        return _client().send(request, **options)

    def carry(self, request: httpx.Request, auth: httpx.Auth) -> httpx.Response:
        """Send a request without reading the body; set `request` and log a line, as httpx's clients do."""
        try:
            response = self.handle_request(next(auth.auth_flow(twin(request))))
        except httpx.RequestError as error:
            error.request = request
            raise
        response.request = request
        status = response.http_version, response.status_code, response.reason_phrase
        _logger.info('HTTP Request: %s %s "%s %d %s"', request.method, request.url, *status)
        return response

    def drop(self) -> None:
        """Close the connection in any state without waiting for a lock, even if this is cancelled."""
        if self.stream is not None:
            with Closing():
                self.stream.close()


class _Client(httpx.Client):
    """A client that sends past httpx's handling of redirects, logins and cookies."""

    def _send_handling_auth(
        self, request: httpx.Request, auth: httpx.Auth, follow_redirects: bool, history: list[httpx.Response]
    ) -> httpx.Response:
        connection: Connection = request.extensions["connection"]
        return connection.carry(request, auth)


@functools.cache
def _client() -> httpx.Client:
    """Return the only client, which holds no connection and therefore serves all threads and event loops."""
    return _Client(transport=httpx.BaseTransport(), trust_env=False)
