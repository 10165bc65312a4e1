# Written by scripts/regenerate from _async/httpx_client.py; not to be edited.
"""The client that sends over connections of ours, without cookies: those of one end-user must not reach another."""

from __future__ import annotations

import functools
from typing import Final

import httpx


class _NoCookies(httpx.Cookies):
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


class _Given(httpx.BaseTransport):
    """Sends over the connection that the request brings along."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        connection: httpx.BaseTransport = request.extensions["connection"]
        return connection.handle_request(request)


@functools.cache
def own_client() -> httpx.Client:
    """The only one, which holds no connection itself, and so is good for all threads and event loops."""
    return _Client(transport=_Given(), trust_env=False)
