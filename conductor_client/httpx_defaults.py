"""httpx clients to hand over as `http_client`, set up as our own are. Beside the transports the only place for httpx.

A client of one's own is for what the SDK has no argument for: proxies, certificates, mounts, event hooks.
"""

from __future__ import annotations

from typing import Any

import httpx
from httpx import Timeout

from .transport_httpx import LIMITS, ssl_context

__all__ = ["DefaultAsyncHttpxClient", "DefaultHttpxClient", "Timeout"]


def _completed(options: dict[str, Any]) -> dict[str, Any]:
    # One certificate store for all: making one takes longer than a call.
    own = {"limits": LIMITS} if "verify" in options else {"limits": LIMITS, "verify": ssl_context()}
    return {**own, **options}


class DefaultHttpxClient(httpx.Client):
    """An `httpx.Client` with our limits for connections; every argument of `httpx.Client` can still be given.

    Example:
        >>> http_client = DefaultHttpxClient(proxy="http://proxy.example:3128")
        >>> client = Conductor(http_client=http_client)
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**_completed(options))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` with our limits for connections; every argument of `httpx.AsyncClient` can still be given.

    It belongs to the event loop that first uses it.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**_completed(options))
