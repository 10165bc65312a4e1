"""The clients that send over connections of ours, without cookies; and the certificates that all of them trust.

`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`, `SSL_CERT_FILE` and `SSL_CERT_DIR` are honoured.
"""

from __future__ import annotations

import functools
import os
import ssl
from typing import Final

import httpx

from ..errors import ConfigurationError
from .connections import EXPIRY, MOST_CONNECTIONS

__all__ = ["LIMITS", "async_client", "client", "forget_certificates", "ssl_context"]

LIMITS: Final = httpx.Limits(max_connections=MOST_CONNECTIONS, max_keepalive_connections=100, keepalive_expiry=EXPIRY)
"""For a client that a caller makes."""


@functools.cache
def ssl_context() -> ssl.SSLContext:
    """One for all connections: making one reads every certificate authority anew.

    Raises:
        ConfigurationError: the environment names certificates that cannot be read.
    """
    directory = os.environ.get("SSL_CERT_DIR")
    if directory and not os.environ.get("SSL_CERT_FILE") and not os.path.isdir(directory):
        raise ConfigurationError(f"SSL_CERT_DIR names {directory}, which is no directory")
    try:
        return httpx.create_ssl_context()
    except OSError as error:
        file = os.environ.get("SSL_CERT_FILE")
        if not file:
            raise
        raise ConfigurationError(f"SSL_CERT_FILE names {file}, which cannot be read: {error}") from error


def forget_certificates() -> None:
    """Read certificates anew when the next connection is made."""
    ssl_context.cache_clear()


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


class _Given(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Sends over the connection that the request brings along."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        connection: httpx.BaseTransport = request.extensions["connection"]
        return connection.handle_request(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        connection: httpx.AsyncBaseTransport = request.extensions["connection"]
        return await connection.handle_async_request(request)


@functools.cache
def client() -> httpx.Client:
    """The blocking client, which holds no connection itself."""
    return _Client(transport=_Given(), trust_env=False)


@functools.cache
def async_client() -> httpx.AsyncClient:
    """The asyncio client, likewise, for all event loops."""
    return _AsyncClient(transport=_Given(), trust_env=False)
