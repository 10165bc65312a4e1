"""A pending request for a token in asyncio: a task of its own, which can be awaited in any event loop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, Final

from .credentials import LIMIT, FlightBase, Result, Token, circular, none_in_time
from .limiter import wake_task
from .timeouts import timeout as within

# The interval in seconds at which a waiting task checks that the event loop of the request is running.
_CHECK_SECONDS: Final = 1.0


class AsyncFlight(FlightBase):
    """A pending request for a token, in a task on the event loop of the first call that needs it."""

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
        """Return whether an exception ends the requesting task, as opposed to a failure of the request."""
        if isinstance(error, asyncio.CancelledError):
            # Otherwise, the caller's own function was cancelled.
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
        """Return the token; None if the request was abandoned, for example with its event loop, and must be repeated.

        Raises:
            TimeoutError: there was no token within `timeout`.
            ConductorError: the request failed.
        """
        loop = asyncio.get_running_loop()
        if self._task is not None and self._task is asyncio.current_task(loop):
            raise circular()
        waiter = loop.create_future()

        def done(_: object) -> None:
            # A closed loop has no waiting tasks.
            with suppress(RuntimeError):
                wake_task(loop, waiter)

        self.result.add_done_callback(done)
        until = time.monotonic() + self._seconds_to_wait(timeout)
        # Not `wait_for`, which confuses a caller's cancellation with its own in Python 3.11.
        while not self.result.done() and (left := until - time.monotonic()) > 0:
            await asyncio.wait((waiter,), timeout=min(left, _CHECK_SECONDS))
            if not self.result.done() and self._stranded:
                return None
        return self._token_or_raise()

    async def close(self, _reason: str) -> None:
        task, loop = self._task, self._loop
        if task is None or loop is None:
            return
        if loop is not asyncio.get_running_loop():
            # In a closed loop, the task has ended already.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(task.cancel)
            return
        task.cancel()
        await asyncio.wait((task,))
