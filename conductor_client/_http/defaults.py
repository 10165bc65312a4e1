"""httpx clients to hand over as `http_client`, set up as our own are. Beside the transports the only place for httpx.

A client of one's own is for what the SDK has no argument for: proxies, certificates, mounts, event hooks.
"""

from __future__ import annotations

from typing import Any, Final

import httpx
from httpx import Timeout as Timeout

from .certificates import LIMITS, ssl_context

# With one of these httpx makes a context of the client's own: ours is for all, and must not learn anything.
_OWN_CONTEXT: Final = frozenset(("verify", "cert", "trust_env", "http2"))


def _completed(options: dict[str, Any]) -> dict[str, Any]:
    if not _OWN_CONTEXT & options.keys():
        # Making a certificate store takes longer than a call.
        options = {"verify": ssl_context(), **options}
    return {"limits": LIMITS, **options}


class _ReadableProxies:
    """Leaves out the entries of `NO_PROXY` that httpx cannot read, for which it would not make the client at all."""

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
    """An `httpx.Client` with our limits for connections; every argument of `httpx.Client` can still be given.

    Example:
        >>> http_client = DefaultHttpxClient(proxy="http://proxy.example:3128")
        >>> client = Conductor(http_client=http_client)
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**_completed(options))


class DefaultAsyncHttpxClient(_ReadableProxies, httpx.AsyncClient):
    """An `httpx.AsyncClient` with our limits for connections; every argument of `httpx.AsyncClient` can still be given.

    It belongs to the event loop that first uses it.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**_completed(options))
