"""What a single connection over httpx is made of; see `_async/httpx_connections.py`."""

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
"""Not the default, which finds out whenever it connects that this is asyncio."""
BACKEND: Final[Any] = None
"""The default of httpcore."""

# Plain http needs none, and making one reads every certificate authority.
_UNUSED: Final = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def is_usable(connection: Any, origin: httpcore.Origin) -> bool:
    """Whether a connection of httpcore is good for a request that goes there."""
    return bool(
        connection is not None
        and connection.can_handle_request(origin)
        and connection.is_available()
        and not connection.has_expired()
    )


def transport_options(scheme: str, proxy: str | None) -> dict[str, Any]:
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


def without_lock(pool: Any) -> None:
    """Take a pool's lock away: one thread at a time needs none, and a signal can leave it taken."""
    pool._optional_thread_lock = contextlib.nullcontext()


def twin(request: httpx.Request) -> httpx.Request:
    """Return a copy to add the key to, which the request that others have in their hands must not show."""
    copied = object.__new__(httpx.Request)
    copied.__dict__.update(request.__dict__, headers=request.headers.copy())
    return copied
