"""What shared permits have in common: one thread and one connection for all of a process, its event loops included."""

from __future__ import annotations

import asyncio
import atexit
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
from uuid import uuid4
from weakref import ReferenceType, ref

from ..errors import ConductorError

__all__ = ["SharedLimiter", "Store"]

_logger: Final = logging.getLogger("conductor_client")

# Seconds between two looks whether another process has given a permit back.
_LOOK: Final = 0.05

# Seconds between two tries to take permits again that were lost while their requests are in flight.
_AGAIN: Final = 1.0

# Seconds that closing waits at most.
_CLOSE: Final = 2.0


class Store(Protocol):
    """Where the permits are: a connection of this process, used by one thread.

    Attributes:
        keep_every: Seconds after which `keep` is called while permits are held.
    """

    keep_every: float

    def take(self, names: Collection[str]) -> Collection[str]:
        """Take those that are free, and return their names."""
        ...

    def keep(self, names: Collection[str]) -> Collection[str]:
        """Make those that were taken last for some more time; return the names of those that are still held."""
        ...

    def give_back(self, names: Collection[str]) -> None:
        """Give permits back."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


class _Permit:
    """The permit for one request, blocking or async. It is over when it is left, and when it is forgotten."""

    def __init__(self, ask: Callable[[_Permit], None], name: str, timeout: float | None) -> None:
        self.name = name
        self.turn: Future[None] = Future()
        self.over: bool = False
        self.inbox: SimpleQueue[_Permit | None] | None = None
        self._ask = ask
        self._timeout = timeout

    def __enter__(self) -> None:
        try:
            self._ask(self)
            self.turn.result(self._timeout)
        except BaseException:
            self.give_back()
            raise

    async def __aenter__(self) -> None:
        try:
            self._ask(self)
            async with asyncio.timeout(self._timeout):
                await asyncio.wrap_future(self.turn)
        except BaseException:
            self.give_back()
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.give_back()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.give_back()

    def give_back(self) -> None:
        """Give it back, or the place in the queue. Harmless when that was done before."""
        self.over = True
        if self.inbox is not None:
            self.inbox.put(None)


class SharedLimiter:
    """Permits of which each name has one, in all processes that use the same store.

    One object serves blocking clients and asyncio, all threads and event loops. A fork begins anew in the child.

    Args:
        open_store: Connects; called in a thread when the first permit is asked for, and after a failure. It is given a
            name for this process, which is the same after a failure.
    """

    def __init__(self, open_store: Callable[[str], Store]) -> None:
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
        """Give all permits back, and close the connection. Those that are asked for later raise `ConductorError`.

        A program that ends does this by itself.
        """
        self._closed = True
        if (keeper := self._keepers.get(os.getpid())) is not None:
            keeper.close()

    def _ask(self, permit: _Permit) -> None:
        process = os.getpid()
        if (keeper := self._keepers.get(process)) is None:
            # It runs before others can see it: an exception from a signal must leave none that does not. No lock: a
            # signal's handler may make a call as well.
            new = _Keeper(self._open_store)
            new.start()
            if (keeper := self._keepers.setdefault(process, new)) is not new:
                new.stop()
        # Before that: wherever an exception strikes, it can be given back.
        permit.inbox = keeper.inbox
        keeper.inbox.put(permit)
        # After that: a permit that came before the end is refused by the thread.
        if self._closed:
            keeper.stop()
            raise ConductorError("the limiter is closed")


class _Keeper:
    """The thread: it takes, renews and gives back. Nothing else touches the store.

    Attributes:
        inbox: Takes permits that are asked for, and None to have it look.
    """

    def __init__(self, open_store: Callable[[str], Store]) -> None:
        self.inbox: SimpleQueue[_Permit | None] = SimpleQueue()
        self._open_store = open_store
        self._owner = uuid4().hex
        self._closed = False
        self._store: Store | None = None
        self._held: dict[str, ReferenceType[_Permit]] = {}
        # Those of them that the store may have no longer for this process, and how often they were taken again in vain.
        # Within this process, they count all the same.
        self._lost: dict[str, int] = {}
        self._waiting: dict[ReferenceType[_Permit], None] = {}
        self._kept_at = 0.0
        self._thread = threading.Thread(target=self._run, name="conductor-client-permits", daemon=True)

    def start(self) -> None:
        self._thread.start()
        atexit.register(self.close)

    def stop(self) -> None:
        self._closed = True
        self.inbox.put(None)

    def close(self) -> None:
        self.stop()
        atexit.unregister(self.close)
        self._thread.join(_CLOSE)

    def _run(self) -> None:
        while not self._closed:
            self._receive()
            try:
                self._serve()
            except Exception:
                # A connection that broke while it was idle says nothing of the next one.
                self._disconnect()
                try:
                    self._serve()
                except Exception as error:
                    self._disconnect()
                    self._refuse(f"the limiter cannot be reached ({type(error).__name__}: {error})", error)
                    self._count()
                    self._forget(self._over())
        if self._store is not None:
            with suppress(Exception):
                self._store.give_back(self._ours(self._held))
        self._forget(list(self._held))
        self._disconnect()
        # What came while it was busy.
        self._receive()
        self._refuse("the limiter is closed", None)

    def _receive(self) -> None:
        """Wait until something is to be done."""
        pause = None
        if self._closed:
            pause = 0.0
        elif self._waiting:
            pause = _LOOK
        elif self._held:
            pause = self._keep_every
        with suppress(Empty):
            permit = self.inbox.get(timeout=pause)
            while True:
                if permit is not None:
                    # One that is forgotten while it is held, in a loop that was closed, is to be seen at once.
                    self._waiting[ref(permit, lambda _: self.inbox.put(None))] = None
                permit = self.inbox.get_nowait()

    def _serve(self) -> None:
        first = self._first()
        if self._store is None:
            if not (self._held or first):
                return
            self._store = self._open_store(self._owner)
            # Before others are granted.
            self._keep(self._store)
        elif self._held and time.monotonic() >= self._kept_at + self._keep_every:
            self._keep(self._store)
        if over := self._over():
            self._store.give_back(self._ours(over))
            self._forget(over)
            first = self._first()
        if first:
            for name in self._store.take(first):
                self._held[name] = first[name]
                del self._waiting[first[name]]
                _grant(first[name]())

    @property
    def _keep_every(self) -> float:
        every = _AGAIN if self._store is None else self._store.keep_every
        return min(every, _AGAIN) if self._lost else every

    def _keep(self, store: Store) -> None:
        self._kept_at = time.monotonic()
        if ours := self._ours(self._held):
            kept = set(store.keep(ours))
            self._lost.update((name, 0) for name in ours if name not in kept)
        if self._lost:
            for name in store.take(self._lost):
                del self._lost[name]
            self._count()

    def _count(self) -> None:
        """Count a try in vain. The first one says little: the server may be about to notice that a connection broke."""
        for name in self._lost:
            self._lost[name] += 1
        if lost := sum(tries == 2 for tries in self._lost.values()):
            _logger.warning(
                "the limiter lost the permits of %d requests in flight, beside which others may begin", lost
            )

    def _over(self) -> list[str]:
        return [name for name, held in self._held.items() if (permit := held()) is None or permit.over]

    def _ours(self, names: Collection[str]) -> list[str]:
        return [name for name in names if name not in self._lost]

    def _forget(self, names: Collection[str]) -> None:
        for name in names:
            del self._held[name]
            self._lost.pop(name, None)

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

    def _disconnect(self) -> None:
        store, self._store = self._store, None
        if store is not None:
            self._lost.update((name, 0) for name in self._ours(self._held))
            with suppress(Exception):
                store.close()

    def _refuse(self, message: str, cause: Exception | None) -> None:
        for waiting in self._waiting:
            if (permit := waiting()) is not None:
                refusal = ConductorError(message)
                refusal.__cause__ = cause
                with suppress(InvalidStateError):
                    permit.turn.set_exception(refusal)
        self._waiting.clear()


def _grant(permit: _Permit | None) -> None:
    if permit is not None:
        # It may have been cancelled meanwhile. Then it is over, and given back at the next look.
        with suppress(InvalidStateError):
            permit.turn.set_result(None)
