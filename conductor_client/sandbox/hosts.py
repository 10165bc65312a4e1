"""The host names that a sandbox accepts, so that no web page can reach it by DNS rebinding."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from typing import Protocol

from starlette.datastructures import Headers
from starlette.types import Receive, Scope, Send

from .errors import ApiError, host_not_allowed


def is_loopback(host: str) -> bool:
    """Return whether a name or address is a loopback one."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_wildcard(host: str) -> bool:
    """Return whether listening on this address means listening on every address of the machine."""
    try:
        return ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return False


def is_name(host: str) -> bool:
    """Return whether a text is valid in a Host header: a name or address without scheme, port, brackets and path."""
    if ":" not in host:
        return re.fullmatch(r"[A-Za-z0-9._-]+", host) is not None
    try:
        return ipaddress.ip_address(host).version == 6
    except ValueError:
        return False


class Refusing(Protocol):
    """An ASGI application that can refuse a request in the form of its own errors."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None: ...

    async def refuse(self, error: ApiError, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request with a refusal, without looking at it."""
        ...


class HostCheck:
    """An ASGI application that forwards requests to allowed hosts, which include all loopback names."""

    def __init__(self, app: Refusing, allowed: Iterable[str]) -> None:
        self._app = app
        self._allowed = frozenset(name.lower() for name in allowed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            host = _name(Headers(scope=scope).get("host", ""))
            if not (is_loopback(host) or host in self._allowed):
                await self._app.refuse(host_not_allowed(host), scope, receive, send)
                return
        await self._app(scope, receive, send)


def _name(header: str) -> str:
    """The host of a Host header, without its port and the brackets of an IPv6 address."""
    if header.startswith("["):
        return header[1:].partition("]")[0].lower()
    return header.partition(":")[0].lower()
