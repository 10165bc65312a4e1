"""Read a list in asyncio; a timer starts a task that requests the next page before the cursor expires."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

from .._core.clock import running_loop
from ..errors import ConductorError
from .page_reader import Got, Move, PageReader
from .traversal import Loss


class AsyncReader(PageReader):
    """The reader of one list in asyncio; it belongs to one event loop at a time."""

    _loop: asyncio.AbstractEventLoop | None = None
    _next_lock: asyncio.Lock
    _busy = False
    _timer: asyncio.TimerHandle | None = None
    _task: asyncio.Task[None] | None = None

    @property
    def next_lock(self) -> asyncio.Lock:
        """The lock that is held while the next page is requested."""
        self._move_here()
        return self._next_lock

    async def take(self, after: int, *, restarts: bool) -> Got:
        """Return the page after page `after`, 0 for the first; `restarts` allows one after a lost cursor."""
        self._move_here()
        self.waiting_since = self.clock.now()
        while True:
            self.check()
            if (entry := self.after(after)) is not None:
                break
            if (task := self._task) is not None:
                if not task.done():
                    await asyncio.wait((task,))
                if self._task is task:
                    # It was cancelled before it started.
                    self._task, self._busy = None, False
                continue
            self._busy = True
            try:
                await self.step(ahead=self._missed, restarts=restarts)
            finally:
                self._busy = False
                self._attend()
        return self.open(entry)

    async def close(self, reason: str = "the list was closed before its end") -> None:
        """End the list and wait for its task to end."""
        task = self._task
        self.let_go(reason)
        if task is not None and task is not asyncio.current_task() and task.get_loop() is asyncio.get_running_loop():
            await asyncio.wait((task,))

    def let_go(self, reason: str) -> None:
        super().let_go(reason)
        self._call(self._stop)

    def attend(self) -> None:
        self._call(self._attend)

    def _call(self, function: Any) -> None:
        """Call a function in the reader's event loop, or directly if that is not running."""
        loop = self._loop
        if loop is None or not loop.is_running() or loop is asyncio._get_running_loop():
            function()
            return
        # The loop can be closed at any moment, together with its task and timer.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(function)

    def _stop(self) -> None:
        timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()
        if self._task is not None:
            # In a closed loop, the task has ended already.
            with suppress(RuntimeError):
                self._task.cancel()

    def _attend(self) -> None:
        """Set the timer again."""
        if self._loop is None or not self._loop.is_running():
            # Nothing is read in a stopped loop, so no other list must wait for this one.
            if self.wanted:
                self.give_up_permit()
            return
        if self._busy or self._task is not None:
            return
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        move, pause = self.move
        if move is Move.GIVE_UP and pause <= 0:
            # Without a timer, because this thread may be about to block for the permit.
            self.give_up_permit()
        elif move is not Move.REST:
            self._timer = self._loop.call_later(self.clock.real(pause), self._due, move)

    def _due(self, move: Move) -> None:
        self._timer = None
        if self._loop is None or self._busy or self._task is not None or self.move[0] is not move:
            self._attend()
        elif move is Move.GIVE_UP:
            self.give_up_permit()
        else:
            self._busy = True
            task = self._loop.create_task(self._read_ahead(), name="conductor-client-pages")
            # An eager task may have ended already.
            self._task = None if task.done() else task

    async def _read_ahead(self) -> None:
        try:
            # The next taker sees the failure in the state of the traversal.
            with suppress(Exception):
                await self.step(ahead=True, restarts=False)
        finally:
            self._task, self._busy = None, False
            self._attend()

    def _move_here(self) -> None:
        """Attach the reader to the running event loop if its former one has stopped."""
        loop = running_loop()
        if self._loop is loop:
            return
        if self._loop is not None and self._loop.is_running():
            raise ConductorError("this list is being read in another event loop: list again")
        if self._timer is not None:
            self._timer.cancel()
        if self._busy or (self._task is not None and not self._task.done()):
            self._moves += 1
            self.traversal.lose(Loss("the event loop in which the next page was asked for was halted"))
            self._release()
        self._loop, self._timer, self._task, self._busy = loop, None, None, False
        self._next_lock = asyncio.Lock()
