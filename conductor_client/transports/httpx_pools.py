"""Connections over httpx: many, each in a client of its own, which belong to one process or event loop.

httpx's pool looks at all its connections, several times over, whenever a request begins or ends: with hundreds of them
that costs more than the requests. A pool with one connection has nothing to look through, so each client here has one,
and the clients that wait for work stand in a stack. The one used last is taken first, and what has been idle for too
long gathers at the bottom.

Every process has clients of its own, and in asyncio every event loop; see `loops`.
"""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final, Generic, NamedTuple, TypeVar

import httpx

from ..errors import ConductorError
from ..outcomes import Phase
from ..transport import TransportError, time_to_connect
from .connections import EXPIRY, MOST_CONNECTIONS
from .httpx_clients import make, maker_async
from .loops import PerLoop, all_closed, running_loop

__all__ = ["Lease", "LoopPools", "Pools"]

C = TypeVar("C", bound="httpx.Client | httpx.AsyncClient")

# How many idle connections an attempt closes at most, of those that nobody asks for any more.
_CLOSED_AT_ONCE: Final = 10

# Clients inherited through a fork. Even closing or collecting them would disturb the parent, which shares the sockets.
_inherited: list[object] = []


class _Shelf(Generic[C]):
    """The clients of a process or an event loop: those in use, and the stacks of those that wait, by `fresh`.

    Attributes:
        clients: All of them.
    """

    def __init__(self) -> None:
        self.clients: set[C] = set()
        self._waiting: dict[bool, deque[tuple[C, float]]] = {False: deque(), True: deque()}

    def take(self, *, fresh: bool) -> C | None:
        """The client that was used last; None if none waits."""
        try:
            return self._waiting[fresh].pop()[0]
        except IndexError:
            return None

    def put(self, client: C, *, fresh: bool) -> None:
        """Let a client wait."""
        self._waiting[fresh].append((client, time.monotonic()))

    def expired(self) -> C | None:
        """One that has waited for too long, taken out to be closed."""
        now = time.monotonic()
        for fresh, waiting in self._waiting.items():
            # Another thread may empty the stack meanwhile; then there is nothing to do here.
            with suppress(IndexError):
                if waiting and waiting[0][1] < now - EXPIRY[fresh]:
                    client = waiting.popleft()[0]
                    self.clients.discard(client)
                    return client
        return None

    def forget(self) -> list[C]:
        """All clients, taken out to be closed."""
        for waiting in self._waiting.values():
            waiting.clear()
        clients = list(self.clients)
        self.clients.clear()
        return clients


class Lease(Generic[C]):
    """A client for the length of one attempt.

    Args:
        client: The client.
        until: When the attempt's time is up.
        shelf: Where the client belongs; None for a caller's own.
        room: What is released when the attempt is over.
        fresh: As in `Outgoing`.

    Attributes:
        client: Ours, with at most one connection, or the caller's.
        until: By `time.monotonic()`, or in asyncio by the loop's clock; None is no limit. Time begins with the client
            at hand, but waiting for one counts.
    """

    __slots__ = ("_fresh", "_room", "_shelf", "client", "until")

    def __init__(
        self, client: C, until: float | None, shelf: _Shelf[C] | None = None, room: Any = None, *, fresh: bool = False
    ) -> None:
        self.client: C = client
        self.until: float | None = until
        self._shelf = shelf
        self._room = room
        self._fresh = fresh

    @property
    def orphaned(self) -> bool:
        """Whether all clients have been closed since this one was given."""
        return self._shelf is not None and self.client not in self._shelf.clients

    def end(self, *, sound: bool) -> bool:
        """The attempt is over. Whether the client has to be closed now, as after anything but a whole answer."""
        orphaned, shelf, self._shelf = self.orphaned, self._shelf, None
        if shelf is None:
            return False
        self._room.release()
        if orphaned:
            return True
        if sound:
            shelf.put(self.client, fresh=self._fresh)
        else:
            shelf.clients.discard(self.client)
        return not sound


class _Given:
    """A caller's own client, which belongs to the process that used it first."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._process: int | None = None

    def take(self) -> Any:
        process = os.getpid()
        if self._process is None:
            self._process = process
        if self._process != process:
            raise ConductorError(
                "this http_client was used before the fork, and its connections belong to the parent: "
                "make a client in each process, or leave http_client out"
            )
        return self._client


def _no_room() -> TransportError:
    return TransportError(
        f"{MOST_CONNECTIONS} connections are in use, and none became free in time",
        phase=Phase.BEFORE_SENDING,
        timed_out=True,
    )


def _after(now: float, timeout: float | None) -> float | None:
    return None if timeout is None else now + timeout


class _OfProcess(NamedTuple):
    """What a process has: its clients, and how many more may be in use."""

    shelf: _Shelf[httpx.Client]
    room: threading.Semaphore


class Pools:
    """The blocking clients of this process.

    Args:
        given: The caller's own, which is used instead and never closed here.
    """

    def __init__(self, given: Any) -> None:
        self._given = None if given is None else _Given(given)
        self._own = _OfProcess(_Shelf(), threading.Semaphore(MOST_CONNECTIONS))
        self._process: int | None = None
        self._locks: dict[int, threading.Lock] = {}

    @property
    def clients(self) -> set[httpx.Client]:
        """Our own, in use or waiting."""
        return self._own.shelf.clients

    def take(self, *, fresh: bool, timeout: float | None) -> Lease[Any]:
        """A client to use; `fresh` and `timeout` as in `Outgoing`.

        Raises:
            ConductorError: the caller's own client was used before a fork.
            TransportError: too many are in use, and the time was up.
        """
        if self._given is not None:
            return Lease(self._given.take(), _after(time.monotonic(), timeout))
        if self._process != os.getpid():
            self._move_in()
        shelf, room = self._own
        for _ in range(_CLOSED_AT_ONCE):
            if (idle := shelf.expired()) is None:
                break
            idle.close()
        until = None
        if not room.acquire(blocking=False):
            until = _after(time.monotonic(), timeout)
            if not room.acquire(timeout=time_to_connect(timeout)):
                raise _no_room()
        try:
            if (client := shelf.take(fresh=fresh)) is None:
                client = make(fresh=fresh)
                shelf.clients.add(client)
        except BaseException:
            room.release()
            raise
        return Lease(client, until or _after(time.monotonic(), timeout), shelf, room, fresh=fresh)

    def _move_in(self) -> None:
        process = os.getpid()
        with self._locks.setdefault(process, threading.Lock()):
            if self._process not in (None, process):
                _inherited.append(self._own)
                self._own = _OfProcess(_Shelf(), threading.Semaphore(MOST_CONNECTIONS))
            self._process = process

    def close(self) -> None:
        """Close what this process has opened."""
        if self._process == os.getpid():
            for client in self._own.shelf.forget():
                client.close()


class _OfLoop(NamedTuple):
    """What an event loop has: its clients, what makes more, and how many may be in use."""

    shelf: _Shelf[httpx.AsyncClient]
    make: Callable[[bool], httpx.AsyncClient]
    room: asyncio.Semaphore


def _open() -> _OfLoop:
    return _OfLoop(_Shelf(), maker_async(), asyncio.Semaphore(MOST_CONNECTIONS))


async def _close(own: _OfLoop) -> None:
    await all_closed(client.aclose for client in own.shelf.forget())


def _is_open(own: _OfLoop) -> bool:
    return any(not client.is_closed for client in own.shelf.clients)


async def _wait(room: asyncio.Semaphore, until: float | None) -> None:
    try:
        async with asyncio.timeout_at(until):
            await room.acquire()
    except TimeoutError:
        raise _no_room() from None


class LoopPools:
    """The asyncio clients of this process, by event loop.

    Args:
        given: The caller's own, which is used instead and never closed here.
    """

    def __init__(self, given: Any) -> None:
        self._given = None if given is None else _Given(given)
        self._loops = PerLoop(_open, _close, _is_open)

    @property
    def clients(self) -> list[httpx.AsyncClient]:
        """Our own, in use or waiting, of all event loops."""
        return [client for own in self._loops.all for client in own.shelf.clients]

    async def take(self, *, fresh: bool, timeout: float | None) -> Lease[Any]:  # noqa: ASYNC109
        """A client to use in this event loop; `fresh` and `timeout` as in `Outgoing`.

        Raises:
            ConductorError: the loop is not asyncio's, or the caller's own client was used before a fork.
            TransportError: too many are in use, and the time was up.
        """
        loop = running_loop()
        if self._given is not None:
            return Lease(self._given.take(), _after(loop.time(), timeout))
        shelf, make_client, room = self._loops.find(loop) or await self._loops.open(loop)
        for _ in range(_CLOSED_AT_ONCE):
            if (idle := shelf.expired()) is None:
                break
            await idle.aclose()
        until = None
        if room.locked():
            until = _after(loop.time(), timeout)
            await _wait(room, _after(loop.time(), time_to_connect(timeout)))
        else:
            await room.acquire()
        try:
            if (client := shelf.take(fresh=fresh)) is None:
                client = make_client(fresh)
                shelf.clients.add(client)
        except BaseException:
            room.release()
            raise
        return Lease(client, until or _after(loop.time(), timeout), shelf, room, fresh=fresh)

    async def aclose(self) -> None:
        """Close this loop's connections, and ask other running loops to close theirs."""
        await self._loops.aclose()
