"""httpx clients to pass as `http_client`, with the same defaults as those of this package.

They are for settings without an argument here: proxies, certificates, mounts, event hooks.
"""

from __future__ import annotations

from typing import Any, Final

import httpx
from httpx import Timeout as Timeout

from .certificates import LIMITS, ssl_context

# With one of these, httpx makes or changes a TLS context, which must not be the shared one.
_OWN_CONTEXT: Final = frozenset(("verify", "cert", "trust_env", "http2"))


def _completed(options: dict[str, Any]) -> dict[str, Any]:
    if not _OWN_CONTEXT & options.keys():
        # Loading certificates takes longer than a call.
        options = {"verify": ssl_context(), **options}
    return {"limits": LIMITS, **options}


class _ReadableProxies:
    """A mixin that ignores entries of `NO_PROXY` for which httpx would raise."""

    def _get_proxy_map(self, *arguments: Any, **options: Any) -> Any:
        parent: Any = super()
        found: dict[str, Any] = parent._get_proxy_map(*arguments, **options)
        return {pattern: proxy for pattern, proxy in found.items() if _is_readable(pattern)}


def _is_readable(pattern: str) -> bool:
    try:
        httpx.URL(pattern)
    except httpx.InvalidURL:
        return False
    return True


class DefaultHttpxClient(_ReadableProxies, httpx.Client):
    """An `httpx.Client` with the connection limits of this package; it accepts all arguments of `httpx.Client`.

    Example:
        >>> http_client = DefaultHttpxClient(proxy="http://proxy.example:3128")
        >>> client = Conductor(http_client=http_client)
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**_completed(options))


class DefaultAsyncHttpxClient(_ReadableProxies, httpx.AsyncClient):
    """An `httpx.AsyncClient` with the connection limits of this package; it accepts all arguments of that class.

    It belongs to the event loop that first uses it.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**_completed(options))
