"""The clock of the runtime; tests replace it, so that they need no real time."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from ..errors import NO_ASYNCIO, ConductorError

if TYPE_CHECKING:
    import asyncio


def running_loop() -> asyncio.AbstractEventLoop:
    # Imported here, because sync programs do not need asyncio.
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError as error:
        raise ConductorError(NO_ASYNCIO) from error


def no_loop() -> asyncio.AbstractEventLoop | None:
    """Return None, in place of `running_loop` in blocking code."""
    return None


class Clock:
    """A clock on which `speed` seconds pass in one real second."""

    __slots__ = ("_speed",)

    def __init__(self, speed: float = 1.0) -> None:
        self._speed = speed

    def now(self) -> float:
        """Return monotonic seconds since an arbitrary time."""
        return time.monotonic() * self._speed

    def wall(self) -> float:
        """Return real seconds since 1970."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds / self._speed)

    async def sleep_async(self, seconds: float) -> None:
        import asyncio

        await asyncio.sleep(seconds / self._speed)

    def has_ended(self, loop: asyncio.AbstractEventLoop | None) -> bool:
        return loop is not None and loop.is_closed()

    def pause(self) -> None:
        """Return at once; the counterpart of `pause_async` in blocking code."""

    async def pause_async(self) -> None:
        """Let other tasks of the event loop run once."""
        import asyncio

        await asyncio.sleep(0)

    def real(self, seconds: float) -> float:
        """Convert to real seconds, for sockets, locks and `asyncio.timeout`."""
        return seconds / self._speed

    def chance(self) -> float:
        """Return a random number in [0, 1) for the jitter of back-offs."""
        return random.random()


SYSTEM = Clock()
