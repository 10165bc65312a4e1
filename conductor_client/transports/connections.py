"""What connections are like over any library: how many, for how long they may be idle, who looks after them then."""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import Final

__all__ = ["EXPIRY", "MOST_CONNECTIONS", "keep_alive"]

MOST_CONNECTIONS: Final = 1000
"""How many may be in use at the same time, in a process or an event loop."""

EXPIRY: Final = {False: 5.0, True: 2.0}
"""Seconds for which a connection may be idle, by `Outgoing.fresh`.

A middlebox may drop an idle one unnoticed. A read that meets a dead one is sent again; of a write nobody would know the
outcome.
"""

_KEEP_ALIVE: Final = (("SO_KEEPALIVE", 1), ("TCP_KEEPIDLE", 30), ("TCP_KEEPINTVL", 10), ("TCP_KEEPCNT", 4))


def keep_alive(connection: socket.socket) -> None:
    """Let the operating system look after an idle connection, where it can."""
    for name, value in _KEEP_ALIVE:
        level = socket.SOL_SOCKET if name.startswith("SO_") else socket.IPPROTO_TCP
        with suppress(OSError, AttributeError):
            connection.setsockopt(level, getattr(socket, name), value)
