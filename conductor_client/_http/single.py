"""The parts of a single connection over httpx; see `_async/httpx_connections.py`."""

from __future__ import annotations

import contextlib
import ssl
from importlib.util import find_spec
from typing import Any, Final

import httpcore
import httpx

from ..errors import ConfigurationError
from .certificates import ssl_context
from .connections import EXPIRY

_LIMITS: Final = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=EXPIRY)

ASYNC_BACKEND: Final[Any] = httpcore.AnyIOBackend()
"""The backend for asyncio, which the default backend would detect on each connect."""
BACKEND: Final[Any] = None
"""None, for the default backend of httpcore."""

# For plain http, because making a usable one reads all certificate authorities.
_UNUSED: Final = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def is_usable(connection: Any, origin: httpcore.Origin) -> bool:
    """Return whether a connection of httpcore can be used for a request to an origin."""
    return bool(
        connection is not None
        and connection.can_handle_request(origin)
        and connection.is_available()
        and not connection.has_expired()
    )


def transport_options(scheme: str, proxy: str | None) -> dict[str, Any]:
    """Return the arguments of an httpx transport.

    Raises:
        ConfigurationError: the environment has invalid certificates or an invalid proxy.
    """
    options = {"verify": ssl_context() if scheme == "https" else _UNUSED, "limits": _LIMITS}
    if proxy is None:
        return options
    # Only the scheme, because the URL can have a password.
    kind = proxy.partition("://")[0]
    named = f"HTTPS_PROXY or ALL_PROXY names a {kind} proxy, which"
    if kind.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError(f"{named} needs socksio: pip install httpx[socks]")
    try:
        return {**options, "proxy": httpx.Proxy(proxy)}
    except (ValueError, httpx.InvalidURL):
        raise ConfigurationError(f"{named} cannot be used") from None


def without_lock(pool: Any) -> None:
    """Remove a pool's lock, which one thread does not need, and which a signal could leave held."""
    pool._optional_thread_lock = contextlib.nullcontext()


def twin(request: httpx.Request) -> httpx.Request:
    """Return a copy to add the key to, which the request that others have in their hands must not show."""
    copied = object.__new__(httpx.Request)
    copied.__dict__.update(request.__dict__, headers=request.headers.copy())
    return copied
