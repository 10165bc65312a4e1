"""Our own httpx clients: each with one connection, without cookies, otherwise as httpx makes them.

`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`, `SSL_CERT_FILE` and `SSL_CERT_DIR` mean what they mean to httpx. Plain http,
which is for this machine only, never goes through a proxy: that could not reach this machine, and would see the key.
"""

from __future__ import annotations

import functools
import ssl
from collections.abc import Callable
from typing import Any, Final
from urllib.request import getproxies

import httpx

from .connections import EXPIRY, MOST_CONNECTIONS

__all__ = ["LIMITS", "forget_certificates", "make", "maker_async", "ssl_context"]

LIMITS: Final = httpx.Limits(
    max_connections=MOST_CONNECTIONS, max_keepalive_connections=100, keepalive_expiry=EXPIRY[True]
)
"""For a client that a caller makes: it has one pool for everything."""


@functools.cache
def ssl_context() -> ssl.SSLContext:
    """One for all clients: making one reads every certificate authority anew."""
    return httpx.create_ssl_context()


class _NoCookies(httpx.Cookies):
    """Keeps none: those of one end-user must not reach another."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave them where they are."""


_NO_COOKIES: Final = _NoCookies()


class _Client(httpx.Client):
    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        raise AttributeError("cookies are not kept")


class _AsyncClient(httpx.AsyncClient):
    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        raise AttributeError("cookies are not kept")


@functools.cache
def _options(fresh: bool) -> dict[str, Any]:
    limits = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=EXPIRY[fresh])
    return {"verify": ssl_context(), "limits": limits, "mounts": {"http://": None}}


def forget_certificates() -> None:
    """Read certificates anew when the next client is made."""
    ssl_context.cache_clear()
    _options.cache_clear()


def make(*, fresh: bool) -> httpx.Client:
    """A blocking client; `fresh` as in `Outgoing`."""
    return _Client(**_options(fresh))


def maker_async() -> Callable[[bool], httpx.AsyncClient]:
    """What makes asyncio clients, by `fresh` as in `Outgoing`.

    The environment is asked once; httpx's own client asks it for each connection anew.
    """
    if getproxies().keys() & {"https", "all"}:
        return lambda fresh: _AsyncClient(**_options(fresh))
    # Imported here, as httpx does: a client over a mock, or a caller's own, does without httpcore.
    from .httpx_single import SingleConnectionTransport

    return lambda fresh: _AsyncClient(transport=SingleConnectionTransport(ssl_context(), EXPIRY[fresh]))
