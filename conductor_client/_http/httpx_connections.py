"""Single connections over httpx, and the clients that send over them.

httpx's pool looks at all its connections, several times over, whenever a request begins or ends, and guards itself by
locks that an exception from a signal can leave taken. Here the pool is ours (`httpx_pools`), and each connection is
an httpx transport of its own. What httpx and httpcore publish does all the work; only where httpx keeps its pool is
not published. A version that keeps it elsewhere would use the one it makes, and work.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
from importlib.util import find_spec
from typing import Any, Final

import httpcore
import httpx

from ..errors import ConfigurationError
from .clients import ssl_context
from .connections import EXPIRY, proxy_for
from .network import Closing

__all__ = ["AsyncConnection", "Connection"]

_LIMITS: Final = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=EXPIRY)

# Not the default, which finds out whenever it connects that this is asyncio.
_BACKEND: Final[Any] = httpcore.AnyIOBackend()

# Plain http needs none, and making one reads every certificate authority.
_UNUSED: Final = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _usable(connection: Any, origin: httpcore.Origin) -> bool:
    return bool(
        connection is not None
        and connection.can_handle_request(origin)
        and connection.is_available()
        and not connection.has_expired()
    )


class _Single(httpcore.ConnectionPool):
    """Connects when it is first asked, and again when the connection is no longer good for what is asked."""

    _connection: httpcore.ConnectionInterface | None = None

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        if not _usable(self._connection, request.url.origin):
            self.close()
            self._connection = self.create_connection(request.url.origin)
        assert self._connection is not None
        return self._connection.handle_request(request)

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


class _AsyncSingle(httpcore.AsyncConnectionPool):
    """`_Single`, in asyncio."""

    _connection: httpcore.AsyncConnectionInterface | None = None

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        if not _usable(self._connection, request.url.origin):
            await self.aclose()
            self._connection = self.create_connection(request.url.origin)
        assert self._connection is not None
        return await self._connection.handle_async_request(request)

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.aclose()


def _options(scheme: str, proxy: str | None) -> dict[str, Any]:
    """What httpx makes a transport of.

    Raises:
        ConfigurationError: the environment names certificates or a proxy that cannot be used.
    """
    options = {"verify": ssl_context() if scheme == "https" else _UNUSED, "limits": _LIMITS}
    if proxy is None:
        return options
    # The address can hold a password.
    kind = proxy.partition("://")[0]
    named = f"HTTPS_PROXY or ALL_PROXY names a {kind} proxy, which"
    if kind.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError(f"{named} needs socksio: pip install httpx[socks]")
    try:
        return {**options, "proxy": httpx.Proxy(proxy)}
    except (ValueError, httpx.InvalidURL):
        raise ConfigurationError(f"{named} cannot be used") from None


class Connection(httpx.HTTPTransport):
    """One connection, made when it is first used, through the proxy that the environment names.

    Raises:
        ConfigurationError: the environment names certificates or a proxy that cannot be used.

    Attributes:
        stream: What it reads and writes, once it stands.
    """

    stream: Any = None

    def __init__(self, scheme: str, host: str) -> None:
        proxy = proxy_for(scheme, host)
        super().__init__(**_options(scheme, proxy))
        if proxy is None:
            self._pool = _Single(ssl_context() if scheme == "https" else None, keepalive_expiry=EXPIRY)
        else:
            # One thread at a time needs none, and this one can be left taken.
            self._pool._optional_thread_lock = contextlib.nullcontext()  # type: ignore[assignment] # pyright: ignore

    def drop(self) -> None:
        """Close it at once, whatever it is doing. Nothing here waits for a lock."""
        if self.stream is not None:
            try:
                with Closing():
                    # Wakes a thread that waits for the answer; past the class for TLS, which would forget its keys.
                    socket.socket.shutdown(self.stream.get_extra_info("socket"), socket.SHUT_RDWR)
            finally:
                with Closing():
                    self.stream.close()


class AsyncConnection(httpx.AsyncHTTPTransport):
    """`Connection`, in asyncio."""

    stream: Any = None

    def __init__(self, scheme: str, host: str) -> None:
        proxy = proxy_for(scheme, host)
        super().__init__(**_options(scheme, proxy))
        if proxy is None:
            context = ssl_context() if scheme == "https" else None
            self._pool = _AsyncSingle(context, keepalive_expiry=EXPIRY, network_backend=_BACKEND)

    async def drop(self) -> None:
        """Close it, whatever it is doing. It is closed even if this is cancelled."""
        if self.stream is not None:
            with Closing():
                await self.stream.aclose()
