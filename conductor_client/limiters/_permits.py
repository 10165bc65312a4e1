"""What shared permits have in common: one thread and one connection for all of a process, its event loops included."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
import time
from collections.abc import Callable, Collection
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Final, Protocol
from weakref import ReferenceType, ref

from ..errors import ConductorError

__all__ = ["SharedLimiter", "Store"]

_logger: Final = logging.getLogger("conductor_client")

# Seconds between two looks whether another process has given a permit back.
_LOOK: Final = 0.05


class Store(Protocol):
    """Where the permits are: a connection of this process, used by one thread.

    Attributes:
        renew_every: Seconds after which permits are renewed; None where they last as long as the connection.
    """

    renew_every: float | None

    def take(self, names: Collection[str]) -> Collection[str]:
        """Take those that are free, and return their names."""
        ...

    def renew(self, names: Collection[str]) -> None:
        """Keep permits for some more time."""
        ...

    def give_back(self, names: Collection[str]) -> None:
        """Give permits back."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


class _Permit:
    """The permit for one request, blocking or async. It is over when it is left, and when it is forgotten."""

    def __init__(self, ask: Callable[[_Permit], SimpleQueue[_Permit | None]], name: str, timeout: float | None) -> None:
        self.name = name
        self.turn: Future[None] = Future()
        self.over: bool = False
        self._ask = ask
        self._timeout = timeout
        self._inbox: SimpleQueue[_Permit | None] | None = None

    def __enter__(self) -> None:
        try:
            self._inbox = self._ask(self)
            self.turn.result(self._timeout)
        except BaseException:
            self._leave()
            raise

    async def __aenter__(self) -> None:
        try:
            self._inbox = self._ask(self)
            async with asyncio.timeout(self._timeout):
                await asyncio.wrap_future(self.turn)
        except BaseException:
            self._leave()
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._leave()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._leave()

    def _leave(self) -> None:
        self.over = True
        if self._inbox is not None:
            self._inbox.put(None)


class SharedLimiter:
    """Permits of which each name has one, in all processes that use the same store.

    One object serves blocking clients and asyncio, all threads and event loops. A fork begins anew in the child.

    Args:
        open_store: Connects; called in a thread when the first permit is asked for, and after a failure.
    """

    def __init__(self, open_store: Callable[[], Store]) -> None:
        self._open_store = open_store
        # The thread and its connection stay behind when a process forks.
        self._keepers: dict[int, _Keeper] = {}
        self._closed = False

    def permit(self, name: str, *, timeout: float | None = None) -> _Permit:
        """Return the permit for one request, to be entered with `with` or `async with`.

        Args:
            name: What it is for. Only permits of one name exclude each other.
            timeout: Seconds to wait; None waits without limit.

        Raises:
            TimeoutError: when entered, if `timeout` passes first.
            ConductorError: when entered, if the store cannot be reached.
        """
        return _Permit(self._ask, name, timeout)

    def close(self) -> None:
        """Give all permits back, and close the connection. Those that are asked for later raise `ConductorError`."""
        self._closed = True
        if (keeper := self._keepers.get(os.getpid())) is not None:
            keeper.close()

    def _ask(self, permit: _Permit) -> SimpleQueue[_Permit | None]:
        process = os.getpid()
        if (keeper := self._keepers.get(process)) is None:
            # It runs before others can see it: an exception from a signal must leave none that does not. No lock: a
            # signal's handler may make a call as well.
            new = _Keeper(self._open_store)
            new.start()
            if (keeper := self._keepers.setdefault(process, new)) is not new:
                new.close()
        keeper.inbox.put(permit)
        # After that: a permit that came before the end is refused by the thread.
        if self._closed:
            keeper.close()
            raise ConductorError("the limiter is closed")
        return keeper.inbox


class _Keeper:
    """The thread: it takes, renews and gives back. Nothing else touches the store.

    Attributes:
        inbox: Takes permits that are asked for, and None to have it look.
    """

    def __init__(self, open_store: Callable[[], Store]) -> None:
        self.inbox: SimpleQueue[_Permit | None] = SimpleQueue()
        self._open_store = open_store
        self._closed = False
        self._store: Store | None = None
        self._held: dict[str, ReferenceType[_Permit]] = {}
        self._waiting: dict[ReferenceType[_Permit], None] = {}
        self._renewed_at = 0.0

    def start(self) -> None:
        threading.Thread(target=self._run, name="conductor-client-permits", daemon=True).start()

    def close(self) -> None:
        self._closed = True
        self.inbox.put(None)

    def _run(self) -> None:
        while not self._closed:
            self._receive()
            try:
                self._give_back()
                self._take()
            except Exception as error:
                self._lose(error)
                # A connection that broke while it was idle says nothing of the next one.
                try:
                    self._take()
                except Exception as again:
                    self._lose(again)
                    self._refuse(again)
        self._lose(None)
        # What came while it was busy.
        self._receive()
        self._refuse(ConductorError("the limiter is closed"))

    def _receive(self) -> None:
        """Wait until something is to be done."""
        pause = _LOOK if self._waiting else self._store.renew_every if self._store and self._held else None
        if self._closed:
            pause = 0.0
        with suppress(Empty):
            permit = self.inbox.get(timeout=pause)
            while True:
                if permit is not None:
                    # One that is forgotten while it is held, in a loop that was closed, is to be seen at once.
                    self._waiting[ref(permit, lambda _: self.inbox.put(None))] = None
                permit = self.inbox.get_nowait()

    def _give_back(self) -> None:
        over = [name for name, held in self._held.items() if (permit := held()) is None or permit.over]
        if over and self._store is not None:
            self._store.give_back(over)
        for name in over:
            del self._held[name]
        every = None if self._store is None else self._store.renew_every
        if self._store is not None and self._held and every is not None:
            now = time.monotonic()
            if now >= self._renewed_at + every:
                self._renewed_at = now
                self._store.renew(self._held)

    def _take(self) -> None:
        first = self._first()
        if not first:
            return
        if self._store is None:
            self._store = self._open_store()
        for name in self._store.take(first):
            self._held[name] = first[name]
            del self._waiting[first[name]]
            _grant(first[name]())

    def _first(self) -> dict[str, ReferenceType[_Permit]]:
        """Those that have waited longest, of each name that is not held here."""
        first: dict[str, ReferenceType[_Permit]] = {}
        for waiting in list(self._waiting):
            permit = waiting()
            if permit is None or permit.over:
                del self._waiting[waiting]
            elif permit.name not in self._held:
                first.setdefault(permit.name, waiting)
        return first

    def _lose(self, error: Exception | None) -> None:
        """Do without the connection, and so without the permits that are held."""
        store, self._store = self._store, None
        if error is not None and self._held:
            _logger.warning(
                "the limiter lost its connection with %d requests in flight, beside which others may begin (%s: %s)",
                len(self._held),
                type(error).__name__,
                error,
            )
        elif store is not None and self._held:
            with suppress(Exception):
                store.give_back(self._held)
        self._held.clear()
        if store is not None:
            with suppress(Exception):
                store.close()

    def _refuse(self, error: Exception) -> None:
        for waiting in self._waiting:
            if (permit := waiting()) is not None:
                refusal = ConductorError(f"the limiter cannot be reached ({type(error).__name__}: {error})")
                refusal.__cause__ = error
                with suppress(InvalidStateError):
                    permit.turn.set_exception(refusal)
        self._waiting.clear()


def _grant(permit: _Permit | None) -> None:
    if permit is not None:
        # It may have been cancelled meanwhile. Then it is over, and given back at the next look.
        with suppress(InvalidStateError):
            permit.turn.set_result(None)
