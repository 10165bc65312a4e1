"""Pools of connections over httpx, separate for each process and event loop.

The last used connection is taken first, so that connections that are idle for too long are at the other end.
"""

from __future__ import annotations

import asyncio
import os
import re
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from .._core.clock import running_loop
from .._core.timeouts import Timeout
from ..errors import ConductorError
from ..transport import Outgoing, Phase, TransportError, time_to_connect
from .connections import MOST_CONNECTIONS, Connections
from .library import HTTPX
from .loops import PerLoop, close_socket
from .network import Closing, all_closed

_Connect: TypeAlias = Callable[[str, str], Any]
"""A function that makes a connection for a scheme and a host."""


@dataclass(slots=True, eq=False, repr=False)
class InUse:
    """The connection or client that an attempt uses.

    Attributes:
        client: A caller's own client, or None.
        until: The deadline of the attempt by `time.monotonic()`, in asyncio by the loop's clock. It starts when a
            connection is taken, including any wait for one.
        connection: A connection of this package; None for a caller's own client.
    """

    client: Any
    until: float | None
    connection: Any = None
    _home: Connections[Any] | None = None
    _where: Hashable = None
    _permit: asyncio.Semaphore | None = None

    @property
    def orphaned(self) -> bool:
        """True if all connections have been closed since this one was taken."""
        return self._home is not None and self._home.closed

    def end(self, *, whole: bool) -> Any | None:
        """Put the connection back after a `whole` answer; otherwise return it to be closed."""
        home, self._home = self._home, None
        if home is None:
            return None
        if self._permit is not None:
            self._permit.release()
        if whole and not home.closed:
            home.put(self._where, self.connection)
            if not home.closed:
                return None
        return home.drop(self.connection)


class _Base:
    """The part that sync and async share: a caller's own client, bound to one process, or a function that connects."""

    def __init__(self, given: Any, connect: _Connect) -> None:
        self._connect = connect
        self._given = given
        self._process: int | None = None

    def _theirs(self, until: float | None) -> InUse:
        process = os.getpid()
        if self._process is None:
            self._process = process
        if self._process != process:
            raise ConductorError(
                "this http_client was used before the fork, and its connections belong to the parent: "
                "make a client in each process, or leave http_client out"
            )
        return InUse(self._given, until)


def _after(now: float, timeout: float | None) -> float | None:
    return None if timeout is None else now + timeout


_origin: Final = re.compile("[^/]*//[^/?#]*").match


def _destination(outgoing: Outgoing) -> tuple[str, str, int | None]:
    origin = _origin(outgoing.url)
    url = HTTPX.url(outgoing.url if origin is None else origin[0])
    return url.scheme, url.host, url.port


class Pools(_Base):
    """The blocking connections of this process, or the caller's own client, which is never closed here."""

    def __init__(self, given: Any, connect: _Connect) -> None:
        super().__init__(given, connect)
        # By process. Inherited connections are kept, because even collecting them would affect the parent.
        self._homes: dict[int, Connections[Any]] = {}

    @property
    def connections(self) -> list[Any]:
        home = self._homes.get(os.getpid())
        return [] if home is None else home.all

    def take(self, outgoing: Outgoing, *, new: bool) -> InUse:
        if self._given is not None:
            return self._theirs(_after(time.monotonic(), outgoing.timeout))
        process = os.getpid()
        if (home := self._homes.get(process)) is None:
            home = self._homes.setdefault(process, Connections())
        where = _destination(outgoing)
        connection, doomed = home.take(where, new=new)
        for other in doomed:
            other.drop()
        if connection is None:
            connection = self._connect(*where[:2])
            home.add(connection)
        return InUse(None, _after(time.monotonic(), outgoing.timeout), connection, home, where)

    def close(self) -> None:
        if (home := self._homes.pop(os.getpid(), None)) is not None:
            for connection in home.close():
                connection.drop()


class _OfLoop(Connections[Any]):
    """The connections of one event loop, and the limit of those in use."""

    def __init__(self) -> None:
        super().__init__()
        self.permits = asyncio.Semaphore(MOST_CONNECTIONS)

    async def aclose(self) -> None:
        await all_closed(connection.drop for connection in self.close())

    def abandon(self) -> bool:
        connections = self.all
        for connection in connections:
            if connection.stream is not None:
                close_socket(connection.stream.get_extra_info("socket"))
        return bool(connections)


async def _wait(permits: asyncio.Semaphore, until: float | None) -> None:
    try:
        async with Timeout(until):
            await permits.acquire()
    except TimeoutError:
        message = f"{MOST_CONNECTIONS} connections are in use, and none became free in time"
        raise TransportError(message, phase=Phase.BEFORE_SENDING, timed_out=True) from None


class AsyncPools(_Base):
    """The async connections of this process, or the caller's own client, which is never closed here."""

    def __init__(self, given: Any, connect: _Connect) -> None:
        super().__init__(given, connect)
        self._loops = PerLoop(_OfLoop)

    @property
    def connections(self) -> list[Any]:
        return [connection for home in self._loops.all for connection in home.all]

    async def take(self, outgoing: Outgoing, *, new: bool) -> InUse:
        """Take a connection of this event loop for an attempt, a new one if `new`.

        Raises:
            ConductorError: the caller's own client was used before a fork.
            ConfigurationError: the environment has an invalid proxy or certificates.
            TransportError: too many connections are in use, and the deadline passed.
        """
        loop, timeout = running_loop(), outgoing.timeout
        if self._given is not None:
            return self._theirs(_after(loop.time(), timeout))
        home = self._loops.find(loop) or await self._loops.open(loop)
        permits = home.permits
        until = None
        if permits.locked():
            until = _after(loop.time(), timeout)
            await _wait(permits, _after(loop.time(), time_to_connect(timeout)))
        else:
            await permits.acquire()
        try:
            where = _destination(outgoing)
            connection, doomed = home.take(where, new=new)
            if connection is None:
                connection = self._connect(*where[:2])
                home.add(connection)
        except BaseException:
            permits.release()
            raise
        use = InUse(None, until or _after(loop.time(), timeout), connection, home, where, permits)
        if not doomed:
            return use
        try:
            await all_closed(other.drop for other in doomed)
        except BaseException:
            # Cancelled before sending.
            if (unused := use.end(whole=True)) is not None:
                with Closing():
                    await unused.drop()
            raise
        return use

    async def aclose(self) -> None:
        await self._loops.aclose()
