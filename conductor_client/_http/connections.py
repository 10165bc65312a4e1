"""Connections over any library: their number, idle time and proxy."""

from __future__ import annotations

import socket
import time
import weakref
from collections import deque
from collections.abc import Hashable
from contextlib import suppress
from typing import Final, Generic, TypeVar
from urllib.request import getproxies, proxy_bypass

from .._core.answers import RequestIds
from ..transport import Incoming, Outgoing

C = TypeVar("C")
MOST_CONNECTIONS: Final = 1000
"""The maximum number of connections in use in one event loop; blocking clients use one for each calling thread."""

EXPIRY: Final = 5.0
"""The maximum idle time of a connection in seconds, because middleboxes drop idle connections silently."""

COME_BEFORE: Final = "the answer has come before, to another request"
TOO_LONG: Final = "the body is longer than max_response_bytes allows"
_KEEP_ALIVE: Final = (("SO_KEEPALIVE", 1), ("TCP_KEEPIDLE", 30), ("TCP_KEEPINTVL", 10), ("TCP_KEEPCNT", 4))


def keep_alive(connection: socket.socket) -> None:
    for name, value in _KEEP_ALIVE:
        level = socket.SOL_SOCKET if name.startswith("SO_") else socket.IPPROTO_TCP
        with suppress(OSError, AttributeError):
            connection.setsockopt(level, getattr(socket, name), value)


def proxy_for(scheme: str, host: str) -> str | None:
    """Return the proxy in `HTTPS_PROXY` or `ALL_PROXY`, unless `NO_PROXY` exempts the host, or None.

    Plain http uses no proxy: it is for this machine only, which a proxy could not reach, and a proxy would see the key.
    """
    if scheme != "https":
        return None
    proxies = getproxies()
    proxy = proxies.get("https") or proxies.get("all")
    if not proxy or proxy_bypass(host):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def other_call(outgoing: Outgoing, incoming: Incoming, ids: RequestIds, *, reused: bool | None) -> str | None:
    """Return why an answer does not belong to its request, or None; `reused` is None for a mock."""
    if has_come_before(outgoing, incoming, ids, reused=reused):
        return COME_BEFORE
    return None if outgoing.expected is None else outgoing.expected.mismatch(incoming)


def has_come_before(outgoing: Outgoing, head: Incoming, ids: RequestIds, *, reused: bool | None) -> bool:
    """Return whether an answer belongs to an earlier request, by its head; see `other_call`."""
    if (expected := outgoing.expected) is None or reused is None:
        return False
    return ids.repeated(expected.request_id(head), reused=reused)


class Connections(Generic[C]):
    """The connections of one process or event loop: all open ones, and the idle ones by destination.

    Each step is one atomic operation on a container. A connection that is lost to a signal between two steps is closed
    when it is collected.

    Attributes:
        closed: True if all were closed; another object has replaced this one.
    """

    def __init__(self) -> None:
        self.closed = False
        self._open: dict[int, weakref.ref[C]] = {}
        self._idle: dict[Hashable, deque[tuple[C, float]]] = {}

    @property
    def all(self) -> list[C]:
        return [connection for ref in list(self._open.values()) if (connection := ref()) is not None]

    def add(self, connection: C) -> None:
        key, pop = id(connection), self._open.pop
        self._open[key] = weakref.ref(connection, lambda _: pop(key, None))

    def take(self, where: Hashable, *, new: bool) -> tuple[C | None, list[C]]:
        """Return the last used connection or None, and the connections to close because they were idle for too long.

        If a new connection is required, an idle one is closed for it, so that the number does not grow.
        """
        doomed, expired = list[C](), time.monotonic() - EXPIRY
        try:
            for idle in list(self._idle.values()):
                while idle and idle[0][1] < expired:
                    doomed.append(self.drop(idle.popleft()[0]))
            idle = self._idle.setdefault(where, deque())
            if not new:
                return idle.pop()[0], doomed
            doomed.append(self.drop(idle.popleft()[0]))
        except IndexError:
            # There is no idle connection, or another thread took it.
            pass
        return None, doomed

    def put(self, where: Hashable, connection: C) -> None:
        self._idle.setdefault(where, deque()).append((connection, time.monotonic()))

    def drop(self, connection: C) -> C:
        self._open.pop(id(connection), None)
        return connection

    def close(self) -> list[C]:
        self.closed = True
        connections = self.all
        self._idle.clear()
        self._open.clear()
        return connections
