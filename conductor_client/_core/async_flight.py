"""A token that is being asked for in asyncio: in a task of its own, awaited in any event loop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, Final

from .credentials import LIMIT, FlightBase, Result, Token, circular, none_in_time
from .limiter import wake_task
from .timeouts import timeout as within

# How often a task looks whether the event loop that it waits for still runs.
_LOOK: Final = 1.0


class AsyncFlight(FlightBase):
    """In asyncio: asked for in a task of its own, on the event loop of the call that came first."""

    _loop: asyncio.AbstractEventLoop | None = None
    _task: asyncio.Task[None] | None = None

    @property
    def over(self) -> bool:
        return super().over or self._stranded

    @property
    def _stranded(self) -> bool:
        return self._loop is not None and not self._loop.is_running()

    @staticmethod
    def ended_by(error: BaseException) -> bool:
        """Whether an exception ends the task that asks, which is no failure of what it asks."""
        if isinstance(error, asyncio.CancelledError):
            # What is asked may have been cancelled itself.
            task = asyncio.current_task()
            return task is None or task.cancelling() > 0
        return isinstance(error, KeyboardInterrupt | SystemExit)

    def start(self, mint: Callable[[], Coroutine[Any, Any, Result]], finish: Callable[[Result], None]) -> None:

        async def run() -> None:
            result: Result = None
            try:
                async with within(LIMIT):
                    result = await mint()
            except TimeoutError:
                result = none_in_time()
            finally:
                finish(result)

        self._loop = asyncio.get_running_loop()
        self._task = self._loop.create_task(run(), name="conductor-token")

    async def wait(self, timeout: float | None) -> Token | None:  # noqa: ASYNC109 - twin of the blocking one
        """Return the token; None if it was given up, as with its event loop, and has to be asked for anew.

        Raises:
            TimeoutError: nothing came in time.
            ConductorError: what asking came to.
        """
        loop = asyncio.get_running_loop()
        if self._task is not None and self._task is asyncio.current_task(loop):
            raise circular()
        waiter = loop.create_future()

        def done(_: object) -> None:
            # A loop that is closed has no tasks left that wait.
            with suppress(RuntimeError):
                wake_task(loop, waiter)

        self.result.add_done_callback(done)
        until = time.monotonic() + self._patience(timeout)
        # Not `wait_for`, which takes a caller's cancellation for its own in Python 3.11.
        while not self.result.done() and (left := until - time.monotonic()) > 0:
            await asyncio.wait((waiter,), timeout=min(left, _LOOK))
            if not self.result.done() and self._stranded:
                return None
        return self._shown()

    async def close(self, _reason: str) -> None:
        task, loop = self._task, self._loop
        if task is None or loop is None:
            return
        if loop is not asyncio.get_running_loop():
            # It is over already if its loop is closed.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(task.cancel)
            return
        task.cancel()
        await asyncio.wait((task,))
