"""The base of shared limiters: one thread and one connection for all threads and event loops of a process."""

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

# Seconds between checks for a permit that another process holds.
_LOOK: Final = 0.05

# Seconds between attempts to take permits again that were lost during their requests.
_AGAIN: Final = 1.0

# The longest wait when closing, in seconds.
_CLOSE: Final = 2.0


class Store(Protocol):
    """The connection of this process to the server with the permits, used by one thread.

    Attributes:
        keep_every: Seconds between calls of `keep` while permits are held.
    """

    keep_every: float

    def take(self, names: Collection[str]) -> Collection[str]:
        """Take the free permits, and return their names."""
        ...

    def keep(self, names: Collection[str]) -> Collection[str]:
        """Extend held permits; return the names of those that are still held."""
        ...

    def give_back(self, names: Collection[str]) -> None:
        """Release permits."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


class _Permit:
    """The permit for one request, blocking or async; it ends when its block is left, or when it is collected."""

    def __init__(self, ask: Callable[[_Permit], None], name: str, timeout: float | None) -> None:
        self.name = name
        self.granted: Future[None] = Future()
        self.over: bool = False
        self.inbox: SimpleQueue[_Permit | None] | None = None
        self._ask = ask
        self._timeout = timeout

    def __enter__(self) -> None:
        try:
            self._ask(self)
            self.granted.result(self._timeout)
        except BaseException:
            self.give_back()
            raise

    async def __aenter__(self) -> None:
        try:
            self._ask(self)
            async with asyncio.timeout(self._timeout):
                await asyncio.wrap_future(self.granted)
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
        """Release the permit or its place in the queue; a second call does nothing."""
        self.over = True
        if self.inbox is not None:
            self.inbox.put(None)


class SharedLimiter:
    """A limiter with one permit per name in all processes that use the same store.

    One object serves blocking and asyncio clients in all threads and event loops. After a fork, the child has its own
    connection and permits.

    Args:
        open_store: Connects; it is called in a thread for the first permit, and after a failure. Its argument
            identifies this process, also after a failure.
    """

    def __init__(self, open_store: Callable[[str], Store]) -> None:
        self._open_store = open_store
        # By process, because a fork has neither the thread nor its connection.
        self._keepers: dict[int, _Keeper] = {}
        self._closed = False

    def permit(self, name: str, *, timeout: float | None = None) -> _Permit:
        """Return the permit for one request, to be entered with `with` or `async with`.

        Args:
            name: Its name; only permits of the same name exclude each other.
            timeout: Seconds to wait; None waits without limit.

        Raises:
            TimeoutError: on entry, if `timeout` passes first.
            ConductorError: on entry, if the server cannot be reached.
        """
        return _Permit(self._ask, name, timeout)

    def close(self) -> None:
        """Release all permits and close the connection; later requests for permits raise `ConductorError`.

        This happens automatically at the end of the program.
        """
        self._closed = True
        if (keeper := self._keepers.get(os.getpid())) is not None:
            keeper.close()

    def _ask(self, permit: _Permit) -> None:
        process = os.getpid()
        if (keeper := self._keepers.get(process)) is None:
            # Started before others can see it, so that a signal's exception never leaves one that is not started. No
            # lock, because a signal handler may make a call as well.
            new = _Keeper(self._open_store)
            new.start()
            if (keeper := self._keepers.setdefault(process, new)) is not new:
                new.stop()
        # Set before the permit is queued, so that it can be released after an exception at any point.
        permit.inbox = keeper.inbox
        keeper.inbox.put(permit)
        # Checked after the permit is queued: the thread refuses those queued before its end.
        if self._closed:
            keeper.stop()
            raise ConductorError("the limiter is closed")


class _Keeper:
    """The thread that takes, extends and releases permits; only it uses the store.

    Attributes:
        inbox: Receives requested permits, and None after any other change.
    """

    def __init__(self, open_store: Callable[[str], Store]) -> None:
        self.inbox: SimpleQueue[_Permit | None] = SimpleQueue()
        self._open_store = open_store
        self._owner = uuid4().hex
        self._closed = False
        self._store: Store | None = None
        self._held: dict[str, ReferenceType[_Permit]] = {}
        # The held permits that the store may have lost, with the number of failed attempts to take them again. Within
        # this process, they still count as held.
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
                # Retried once on a new connection, because the old one may have broken while it was idle.
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
        # Permits requested meanwhile.
        self._receive()
        self._refuse("the limiter is closed", None)

    def _receive(self) -> None:
        """Wait for the next change or the next check."""
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
                    # A held permit may be collected without being left, in a closed loop; that must be noticed at once.
                    self._waiting[ref(permit, lambda _: self.inbox.put(None))] = None
                permit = self.inbox.get_nowait()

    def _serve(self) -> None:
        first = self._first()
        if self._store is None:
            if not (self._held or first):
                return
            self._store = self._open_store(self._owner)
            # Before new permits are granted.
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
        """Count a failed attempt; warn after the second, because the server may notice a broken connection late."""
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
        """Return the permits that have waited longest, one for each name that is not held here."""
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
                    permit.granted.set_exception(refusal)
        self._waiting.clear()


def _grant(permit: _Permit | None) -> None:
    if permit is not None:
        # It may have been cancelled meanwhile; then the next check releases it.
        with suppress(InvalidStateError):
            permit.granted.set_result(None)
