"""What connections are like over any library: how many, for how long they may be idle, which proxy they go through."""

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
"""How many may be in use at the same time in an event loop; the blocking client has one for each thread that calls."""

EXPIRY: Final = 5.0
"""Seconds for which a connection may be idle: a middlebox may drop an idle one unnoticed."""

COME_BEFORE: Final = "the answer has come before, to another request"
TOO_LONG: Final = "the body is longer than max_response_bytes allows"
_KEEP_ALIVE: Final = (("SO_KEEPALIVE", 1), ("TCP_KEEPIDLE", 30), ("TCP_KEEPINTVL", 10), ("TCP_KEEPCNT", 4))


def keep_alive(connection: socket.socket) -> None:
    """Let the operating system look after an idle connection, where it can."""
    for name, value in _KEEP_ALIVE:
        level = socket.SOL_SOCKET if name.startswith("SO_") else socket.IPPROTO_TCP
        with suppress(OSError, AttributeError):
            connection.setsockopt(level, getattr(socket, name), value)


def proxy_for(scheme: str, host: str) -> str | None:
    """The proxy that `HTTPS_PROXY` or `ALL_PROXY` names, unless `NO_PROXY` exempts the host.

    Plain http, which is for this machine only, goes through none: that could not reach it, and would see the key.
    """
    if scheme != "https":
        return None
    proxies = getproxies()
    proxy = proxies.get("https") or proxies.get("all")
    if not proxy or proxy_bypass(host):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def other_call(outgoing: Outgoing, incoming: Incoming, ids: RequestIds, *, reused: bool | None) -> str | None:
    """Why a whole answer is not that of the request; None if it may be. A mock's has `reused` None."""
    if has_come_before(outgoing, incoming, ids, reused=reused):
        return COME_BEFORE
    return None if outgoing.expected is None else outgoing.expected.mismatch(incoming)


def has_come_before(outgoing: Outgoing, head: Incoming, ids: RequestIds, *, reused: bool | None) -> bool:
    """Whether an answer whose body has not been read belongs to an earlier request; see `other_call`."""
    if (expected := outgoing.expected) is None or reused is None:
        return False
    return ids.repeated(expected.request_id(head), reused=reused)


class Connections(Generic[C]):
    """The connections of one process or event loop: all that are open, and those that are idle, by where they go.

    Each step is one operation of C on a container, which neither another thread nor a signal can find half done; what
    a signal makes a caller lose on the way is closed by its collection.

    Attributes:
        closed: Whether all have been closed; then there are newer ones in the place of this.
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
        """The one that was used last, if there is one; and those to close because they have been idle for too long.

        A new one that is going to be made takes the place of an idle one, so that their number does not grow.
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
            # There is none, or another thread was faster.
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
