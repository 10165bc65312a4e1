"""Limit the requests of one end-user that are in flight: QuickBooks serves one at a time, so the others wait here.

Permits belong to a client and its clones; their threads and event loops share them. No lock is ever held. Each change
is one operation of a dict, which no thread, signal or garbage collection can split, and whether a permit counts is read
off the permit: one that was released, dropped, taken in another process or in an event loop that is closed does not.
So nothing stays taken, wherever an exception strikes. Waking the next one is a hint and may get lost: those who wait
look for themselves every second.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Hashable, Iterator
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Self, TypeAlias
from weakref import ReferenceType, ref

from ..errors import ConductorError

if TYPE_CHECKING:
    import asyncio

_logger: Final = logging.getLogger("conductor_client")

# Names share a bucket, so that nothing has to be thrown away when a name is no longer in use.
_BUCKETS: Final = 1024
_RECHECK_SECONDS: Final = 1.0

# In a longer queue they look less often.
_LONG_QUEUE: Final = 1000
_Refs: TypeAlias = "dict[ReferenceType[Permit], None]"


class Permit:
    """The right to have a request in flight, used once. A context manager, blocking or async; or `acquire`, `release`.

    Args:
        limiter: Where it counts.
        name: What it is for. Only permits of one name exclude each other.
        limit: How many permits of this name may be held when this one is granted, itself included.
        urgent: Whether it is granted before those that wait and are not urgent.
        timeout: Real seconds to wait; None waits without limit.
        on_wanted: Called from any thread, perhaps several times, when another one waits for it. Must not block.
        expired: Tells, from any thread, whether its holder has no more use for it. Asked only while it is held.

    Attributes:
        wanted: Whether another one has waited for it.
        thread: The thread that is busy with what it is for; None for none.

    Raises:
        TimeoutError: when entered, if `timeout` passes first.
        ConductorError: when entered, blocking, in the thread that is busy with what the others are held for.
    """

    def __init__(
        self,
        limiter: ConcurrencyLimiter,
        name: Hashable,
        limit: int,
        *,
        urgent: bool = False,
        timeout: float | None = None,
        on_wanted: Callable[[], object] | None = None,
        expired: Callable[[], bool] | None = None,
    ) -> None:
        self.name = name
        self.limit = limit
        self.timeout = timeout
        self.wanted = False
        self.thread: int | None = None
        self.on_wanted = on_wanted
        self.wake: Callable[[], object] | None = None
        self._expired = expired
        self._bucket = limiter.bucket(name)
        self._queue = self._bucket.urgent if urgent else self._bucket.waiting
        self._ref: ReferenceType[Permit] = ref(self)
        self._process = os.getpid()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._released = False

    @property
    def over(self) -> bool:
        """Whether it no longer counts, held or not."""
        return (
            self._released
            or self._process != os.getpid()
            or (self._loop is not None and self._loop.is_closed())
            or (self._expired is not None and self._ref in self._bucket.holders and self._expired())
        )

    @property
    def able(self) -> bool:
        """Whether the one who waits for it can take it now: not in an event loop that does not run."""
        return not self.over and (self._loop is None or self._loop.is_running())

    @property
    def held(self) -> bool:
        return self in self._bucket.held(self.name)[: self.limit]

    def acquire(self) -> Self:
        try:
            if not self._granted():
                self._wait()
        except BaseException:
            self.release()
            raise
        return self

    async def acquire_async(self) -> Self:
        # Imported here: sync programs do without asyncio.
        import asyncio

        try:
            self._loop = asyncio.get_running_loop()
            if not self._granted():
                from .timeouts import timeout

                async with timeout(self.timeout):
                    await self._wait_async(self._loop)
        except BaseException:
            self.release()
            raise
        return self

    def release(self) -> None:
        """Give back the permit, or the place in the queue. Harmless when that was done before."""
        self._released = True
        bucket = self._bucket
        bucket.holders.pop(self._ref, None)
        self._queue.pop(self._ref, None)
        if bucket.in_use:
            bucket.notify(self.name)

    __enter__ = acquire
    __aenter__ = acquire_async

    def __exit__(self, *failure: object) -> None:
        self.release()

    async def __aexit__(self, *failure: object) -> None:
        self.release()

    def _granted(self) -> bool:
        """Take the permit, if there is room and this one is next."""
        if self._released:
            raise RuntimeError("a permit is used once")
        bucket = self._bucket
        if self._ref not in bucket.holders:
            if bucket.in_use:
                self._queue[self._ref] = None
                if len(bucket.held(self.name)) >= self.limit or bucket.next(self.name) is not self:
                    return False
            bucket.holders[self._ref] = None
            self._queue.pop(self._ref, None)
        # Two who see the same room both get in here. The order decides: the later one waits until the other leaves.
        if len(bucket.holders) > 1 and not self.held:
            return False
        self.wake = None
        if bucket.urgent or bucket.waiting:
            bucket.notify(self.name)
        return True

    def _wait(self) -> None:
        here = threading.get_ident()
        others = [permit for permit in self._bucket.held(self.name) if permit is not self]
        if len(others) >= self.limit and all(permit.thread == here for permit in others):
            raise ConductorError("a hook or a handler would wait for the request in which it was called")
        until = None if self.timeout is None else time.monotonic() + self.timeout
        turn = threading.Lock()
        turn.acquire()
        self.wake = turn.release
        while not self._granted():
            self._bucket.notify(self.name)
            pause = self._bucket.recheck_seconds
            if until is not None and (pause := min(pause, until - time.monotonic())) <= 0:
                raise TimeoutError
            turn.acquire(timeout=pause)

    async def _wait_async(self, loop: asyncio.AbstractEventLoop) -> None:
        while True:
            turn: asyncio.Future[None] = loop.create_future()
            self.wake = partial(wake_task, loop, turn)
            if self._granted():
                return
            self._bucket.notify(self.name)
            recheck = loop.call_later(self._bucket.recheck_seconds, _finish, turn)
            try:
                await turn
            finally:
                recheck.cancel()


class SharedPermit:
    """A permit of the client, then one that it shares with other processes. A context manager, blocking or async.

    So each client waits for other processes with one request of an end-user at a time, and its own stay in their order.

    The other one is made when that of the client is granted. After any exception, call `release`.
    """

    __slots__ = ("_make", "_other", "_permit")

    def __init__(self, permit: Permit, make: Callable[[], Any]) -> None:
        self._permit = permit
        self._make = make
        self._other: Any = None

    def __enter__(self) -> None:
        self._permit.acquire()
        self._other = self._make()
        self._other.__enter__()

    async def __aenter__(self) -> None:
        await self._permit.acquire_async()
        self._other = self._make()
        await self._other.__aenter__()

    def release(self) -> None:
        """Give back both, as far as that can be done twice. Harmless when that was done before."""
        try:
            with suppress(Exception):  # which would hide what the call came to, such as a write that was sent
                if give_back := getattr(self._other, "give_back", None):
                    give_back()
        finally:
            self._permit.release()

    def __exit__(self, *failure: Any) -> None:
        self._other.__exit__(*failure)
        self._permit.release()

    async def __aexit__(self, *failure: Any) -> None:
        await self._other.__aexit__(*failure)
        self._permit.release()


def wake_task(loop: asyncio.AbstractEventLoop, turn: asyncio.Future[None]) -> None:
    import asyncio

    if asyncio._get_running_loop() is loop:
        _finish(turn)
    else:
        loop.call_soon_threadsafe(_finish, turn)


def _finish(turn: asyncio.Future[None]) -> None:
    if not turn.done():
        turn.set_result(None)


def _counting(refs: _Refs, name: Hashable) -> Iterator[Permit]:
    """The permits of a name that count, in their order. What no longer counts is removed, whatever its name."""
    for one in list(refs):
        permit = one()
        if permit is None or permit.over:
            refs.pop(one, None)
        elif permit.name == name:
            yield permit


class _Bucket:
    """The permits of a few names: those that are held, and two queues."""

    def __init__(self) -> None:
        self.holders: _Refs = {}
        self.urgent: _Refs = {}
        self.waiting: _Refs = {}

    @property
    def in_use(self) -> bool:
        return bool(self.holders or self.urgent or self.waiting)

    @property
    def recheck_seconds(self) -> float:
        return _RECHECK_SECONDS * (1 + (len(self.urgent) + len(self.waiting)) / _LONG_QUEUE)

    def held(self, name: Hashable) -> list[Permit]:
        return list(_counting(self.holders, name))

    def next(self, name: Hashable) -> Permit | None:
        """The one to be granted next. Those in event loops that do not run keep their places and hold up no others."""
        for queue in filter(None, (self.urgent, self.waiting)):
            # Most often it is the very first, and a long queue need not be copied.
            with suppress(StopIteration, RuntimeError):
                first = next(iter(queue))()
                if first is not None and first.name == name and first.able:
                    return first
            for permit in _counting(queue, name):
                if permit.able:
                    return permit
        return None

    def notify(self, name: Hashable) -> None:
        """Wake the next one if there is room for it; if not, let the holders know that it waits."""
        following, holders = self.next(name), self.held(name)
        queue = holders if following is None else [*holders, following]
        for ahead, permit in enumerate(queue):
            if permit.wake is not None and ahead < permit.limit:
                # Its loop may be closed by now, or it was woken already.
                with suppress(RuntimeError):
                    permit.wake()
        if following is None or len(holders) < following.limit:
            return
        for permit in holders:
            permit.wanted = True
            if permit.on_wanted is not None:
                try:
                    permit.on_wanted()
                except Exception:
                    _logger.exception("telling the holder of a permit that it is wanted failed")


class ConcurrencyLimiter:
    """The permits of a client and its clones. Its length is the number of those that are held or waited for."""

    __slots__ = ("__weakref__", "_buckets")

    def __init__(self) -> None:
        self._buckets: dict[int, _Bucket] = {}

    def __len__(self) -> int:
        return len(self.names)

    @property
    def names(self) -> list[Hashable]:
        """The names of the permits that are held or waited for."""
        refs = [
            one for b in list(self._buckets.values()) for one in (*list(b.holders), *list(b.urgent), *list(b.waiting))
        ]
        return [permit.name for one in refs if (permit := one()) is not None and not permit.over]

    def bucket(self, name: Hashable) -> _Bucket:
        index = hash(name) % _BUCKETS
        return self._buckets.get(index) or self._buckets.setdefault(index, _Bucket())
