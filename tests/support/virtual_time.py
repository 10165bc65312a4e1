"""An event loop whose time is made up, and the clock of a client that goes by it."""

from __future__ import annotations

import asyncio
import selectors
import time

from conductor_client._core.clock import Clock

__all__ = ["EPOCH", "VirtualClock", "VirtualLoop"]

EPOCH = 1_750_000_000.0
"""The time of day at which virtual time begins, in seconds since 1970."""


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop that never waits: when there is nothing to do, the next timer's moment has come."""

    def __init__(self) -> None:
        super().__init__(_Selector(self))
        self.now = 0.0

    def time(self) -> float:
        return self.now


class _Selector(selectors.SelectSelector):
    def __init__(self, loop: VirtualLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            # Only another thread can wake the loop now.
            ready = super().select(5.0)
            assert ready, "the loop waits for something that will never happen"
            return ready
        ready = super().select(0)
        if not ready and timeout > 0:
            self._loop.now += timeout
        return ready


class VirtualClock(Clock):
    """The time of a loop; or real time, on which `sleep` jumps ahead."""

    __slots__ = ("loop", "passed")

    def __init__(self, loop: VirtualLoop | None = None) -> None:
        super().__init__()
        self.loop = loop
        self.passed = 0.0

    def now(self) -> float:
        return self.passed + time.monotonic() if self.loop is None else self.loop.now

    def wall(self) -> float:
        return EPOCH + (self.passed if self.loop is None else self.loop.now)

    def sleep(self, seconds: float) -> None:
        if self.loop is None:
            self.passed += seconds
        else:
            self.loop.now += seconds

    def chance(self) -> float:
        return 0.5
