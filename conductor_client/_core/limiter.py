"""Limit the requests of one end-user in flight, because QuickBooks serves one at a time.

The threads and event loops of a client and its clones share the permits. There is no lock: each change is one dict
operation, which is atomic for threads, signals and garbage collection. A permit counts unless it was released or
collected, or belongs to another process or a closed event loop, so none stays held after an exception. A wake-up can be
lost, so waiting permits also check every second.
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

# Names share buckets, so that a bucket need not be removed when a name is no longer in use.
_BUCKETS: Final = 1024
_RECHECK_SECONDS: Final = 1.0

# In a longer queue, permits check less often.
_LONG_QUEUE: Final = 1000
_Refs: TypeAlias = "dict[ReferenceType[Permit], None]"


class Permit:
    """The right to have one request in flight: a context manager, blocking or async, which can be used once.

    Args:
        limiter: The limiter that counts it.
        name: The resource; only permits with the same name exclude each other.
        limit: The maximum number of held permits of this name, including this one.
        urgent: True to be granted before waiting permits that are not urgent.
        timeout: Real seconds to wait; None is no limit.
        on_wanted: Called when another permit waits for this one, from any thread, possibly repeatedly; must not block.
        expired: Returns True if the holder no longer needs it; called from any thread, while it is held.

    Attributes:
        wanted: True if another permit has waited for it.
        thread: The thread that makes the request; None for none.

    Raises:
        TimeoutError: `timeout` passes before it is granted.
        ConductorError: a blocking caller would wait for requests that its own thread is making.
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
        """True if it no longer counts, held or not."""
        return (
            self._released
            or self._process != os.getpid()
            or (self._loop is not None and self._loop.is_closed())
            or (self._expired is not None and self._ref in self._bucket.holders and self._expired())
        )

    @property
    def able(self) -> bool:
        """True if its waiter can take it now, which a stopped event loop cannot."""
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
        """Release the permit, or its place in the queue; idempotent."""
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
        """Take the permit if it is next and the limit allows it, and return whether it is held."""
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
        # Two permits can be added at the same time. Their order decides: the later one waits for the other's release.
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
        waiter = threading.Lock()
        waiter.acquire()
        self.wake = waiter.release
        while not self._granted():
            self._bucket.notify(self.name)
            pause = self._bucket.recheck_seconds
            if until is not None and (pause := min(pause, until - time.monotonic())) <= 0:
                raise TimeoutError
            waiter.acquire(timeout=pause)

    async def _wait_async(self, loop: asyncio.AbstractEventLoop) -> None:
        while True:
            waiter: asyncio.Future[None] = loop.create_future()
            self.wake = partial(wake_task, loop, waiter)
            if self._granted():
                return
            self._bucket.notify(self.name)
            recheck = loop.call_later(self._bucket.recheck_seconds, _finish, waiter)
            try:
                await waiter
            finally:
                recheck.cancel()


class SharedPermit:
    """A permit of the client, followed by a permit that is shared with other processes: a context manager.

    A client waits for other processes with one request of an end-user at a time, so its own requests stay in order. The
    shared permit is made when that of the client is granted. After any exception, call `release`.
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
        """Release both, as far as the shared permit can be released twice; idempotent."""
        try:
            if give_back := getattr(self._other, "give_back", None):
                give_back()
        except Exception:
            # Raised, it would hide the outcome of the call.
            _logger.exception("giving back a shared permit failed")
        finally:
            self._permit.release()

    def __exit__(self, *failure: Any) -> None:
        self._other.__exit__(*failure)
        self._permit.release()

    async def __aexit__(self, *failure: Any) -> None:
        await self._other.__aexit__(*failure)
        self._permit.release()


def wake_task(loop: asyncio.AbstractEventLoop, waiter: asyncio.Future[None]) -> None:
    import asyncio

    if asyncio._get_running_loop() is loop:
        _finish(waiter)
    else:
        loop.call_soon_threadsafe(_finish, waiter)


def _finish(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_result(None)


def _counting(refs: _Refs, name: Hashable) -> Iterator[Permit]:
    """Yield the permits of a name that count, in order; remove permits of any name that no longer count."""
    for one in list(refs):
        permit = one()
        if permit is None or permit.over:
            refs.pop(one, None)
        elif permit.name == name:
            yield permit


class _Bucket:
    """The permits of a few names: the held ones, and two queues."""

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
        """Return the permit to be granted next, skipping permits in stopped event loops, which keep their places."""
        for queue in filter(None, (self.urgent, self.waiting)):
            # Usually it is the first, so that a long queue need not be copied.
            with suppress(StopIteration, RuntimeError):
                first = next(iter(queue))()
                if first is not None and first.name == name and first.able:
                    return first
            for permit in _counting(queue, name):
                if permit.able:
                    return permit
        return None

    def notify(self, name: Hashable) -> None:
        """Wake the next permit if the limit allows it; otherwise notify the holders that it is waiting."""
        following, holders = self.next(name), self.held(name)
        queue = holders if following is None else [*holders, following]
        for ahead, permit in enumerate(queue):
            if permit.wake is not None and ahead < permit.limit:
                # Its event loop may be closed, or it was woken already.
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
    """The permits of a client and its clones; its length is the number of permits held or waiting."""

    __slots__ = ("__weakref__", "_buckets")

    def __init__(self) -> None:
        self._buckets: dict[int, _Bucket] = {}

    def __len__(self) -> int:
        return len(self.names)

    @property
    def names(self) -> list[Hashable]:
        """The names of the permits held or waiting."""
        refs = [
            one for b in list(self._buckets.values()) for one in (*list(b.holders), *list(b.urgent), *list(b.waiting))
        ]
        return [permit.name for one in refs if (permit := one()) is not None and not permit.over]

    def bucket(self, name: Hashable) -> _Bucket:
        index = hash(name) % _BUCKETS
        return self._buckets.get(index) or self._buckets.setdefault(index, _Bucket())
