"""The time, and waiting for it to pass. Everything that waits asks here, so that tests need no real time."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from ..errors import NO_ASYNCIO, ConductorError

if TYPE_CHECKING:
    import asyncio


def running_loop() -> asyncio.AbstractEventLoop:
    """asyncio's loop that runs here.

    Raises:
        ConductorError: there is none.
    """
    # Imported here: sync programs do without asyncio.
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError as error:
        raise ConductorError(NO_ASYNCIO) from error


def no_loop() -> asyncio.AbstractEventLoop | None:
    """What blocking code has in the place of an event loop."""
    return None


class Clock:
    """Time as the runtime sees it.

    `speed` seconds pass here in one second of real time: tests run days in minutes.
    """

    __slots__ = ("_speed",)

    def __init__(self, speed: float = 1.0) -> None:
        self._speed = speed

    def now(self) -> float:
        """Seconds since some moment in the past; never goes back."""
        return time.monotonic() * self._speed

    def wall(self) -> float:
        """Seconds since 1970, as servers mean them when they name a date."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds / self._speed)

    async def sleep_async(self, seconds: float) -> None:
        # Imported here: sync programs do without asyncio.
        import asyncio

        await asyncio.sleep(seconds / self._speed)

    def has_ended(self, loop: asyncio.AbstractEventLoop | None) -> bool:
        """Whether the event loop of a call is closed, so that nothing of the call can go on."""
        return loop is not None and loop.is_closed()

    def pause(self) -> None:
        """Go on at once: other threads run anyway."""

    async def pause_async(self) -> None:
        """Let the event loop turn to others once."""
        import asyncio

        await asyncio.sleep(0)

    def real(self, seconds: float) -> float:
        """Real seconds, for what waits by itself: sockets, events, `asyncio.timeout`."""
        return seconds / self._speed

    def chance(self) -> float:
        """A number from 0 to 1, not including 1: the jitter of back-offs."""
        return random.random()


SYSTEM = Clock()
"""The real one."""
