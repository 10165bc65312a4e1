"""Waiting in line: QuickBooks serves one request at a time, so calls for one company queue on our side.

The lines are common to all clients of the process, to threads and event loops alike. A pass is held only while a
request is in flight. Nothing here blocks an event loop: every change goes through an inbox that whoever comes first
empties, in microseconds.
"""

from __future__ import annotations

import enum
import os
import threading
from collections import deque
from collections.abc import Callable, Hashable
from types import TracebackType
from typing import Final, Self, TypeAlias

__all__ = ["LINES", "Lines", "Pass"]

Wake: TypeAlias = Callable[[], object]


class _State(enum.Enum):
    NEW = "new"
    WAITING = "waiting"
    HELD = "held"
    GONE = "gone"


class _Action(enum.Enum):
    ENTER = "enter"
    ARM = "arm"
    LEAVE = "leave"


class Pass:
    """A place in a line, then the right to go. A context manager, blocking or async; or `acquire` and `release`.

    Args:
        lines: Where to queue.
        name: Which line.
        limit: How many may hold a pass of this line at the same time.
        urgent: Whether it goes before those that are not.
        timeout: Real seconds to wait; None waits without limit.
        on_wanted: Called once, from any thread, as soon as another one waits while this pass is held. Must not block.

    Attributes:
        wanted: Whether that has happened.

    Raises:
        TimeoutError: when entered, if `timeout` passes first. The place in the line is given up.
    """

    __slots__ = ("_lines", "_state", "_wake", "limit", "name", "on_wanted", "timeout", "urgent", "wanted")

    def __init__(
        self,
        lines: Lines,
        name: Hashable,
        limit: int,
        *,
        urgent: bool = False,
        timeout: float | None = None,
        on_wanted: Wake | None = None,
    ) -> None:
        self._lines = lines
        self._state = _State.NEW
        self._wake: Wake | None = None
        self.name = name
        self.limit = limit
        self.urgent = urgent
        self.timeout = timeout
        self.on_wanted = on_wanted
        self.wanted = False

    @property
    def held(self) -> bool:
        """Whether it is valid now."""
        return self._state is _State.HELD

    def acquire(self) -> None:
        """Wait for the turn, blocking this thread."""
        try:
            self._lines.post(_Action.ENTER, self)
            if not self.held:
                turn = threading.Event()
                self._lines.post(_Action.ARM, self, turn.set)
                if not turn.wait(self.timeout):
                    raise TimeoutError
        except BaseException:
            self.release()
            raise

    async def acquire_async(self) -> None:
        """Wait for the turn, suspending this task. However it is left, cancelled or collected, no place stays taken."""
        try:
            self._lines.post(_Action.ENTER, self)
            if not self.held:
                # Imported here: sync programs do without asyncio.
                import asyncio

                loop = asyncio.get_running_loop()
                turn: asyncio.Future[None] = loop.create_future()

                def wake() -> None:
                    loop.call_soon_threadsafe(lambda: None if turn.done() else turn.set_result(None))

                self._lines.post(_Action.ARM, self, wake)
                async with asyncio.timeout(self.timeout):
                    await turn
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Let the next one go. Harmless when the pass is not held (any more)."""
        if self._state is not _State.GONE:
            self._lines.post(_Action.LEAVE, self)

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.release()

    async def __aenter__(self) -> Self:
        await self.acquire_async()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.release()


class _Line:
    """Who holds a pass, and who waits: the urgent first, each kind in the order of arrival."""

    __slots__ = ("holders", "urgent", "waiting")

    def __init__(self) -> None:
        self.holders: set[Pass] = set()
        self.urgent: deque[Pass] = deque()
        self.waiting: deque[Pass] = deque()

    def next(self) -> deque[Pass] | None:
        """The queue whose head goes next; those who gave up are dropped on the way."""
        for queue in (self.urgent, self.waiting):
            while queue and queue[0]._state is _State.GONE:
                queue.popleft()
            if queue:
                return queue
        return None


class Lines:
    """All lines of a process. A line exists while somebody stands in it."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Begin anew, as a forked process must: those who hold passes are in the parent."""
        self._lines: dict[Hashable, _Line] = {}
        self._inbox: deque[tuple[_Action, Pass, Wake | None]] = deque()
        # Reentrant, because a garbage collection in here can end a call that holds a pass.
        self._lock = threading.RLock()
        self._busy = False

    def __len__(self) -> int:
        return len(self._lines)

    def post(self, action: _Action, ticket: Pass, wake: Wake | None = None) -> None:
        """Note a change and bring the lines up to date. For `Pass` only."""
        self._inbox.append((action, ticket, wake))
        calls: list[Wake] = []
        with self._lock:
            if self._busy:
                return
            self._busy = True
            try:
                while self._inbox:
                    self._settle(*self._inbox.popleft(), calls)
            finally:
                self._busy = False
        for call in calls:
            call()

    def _settle(self, action: _Action, ticket: Pass, wake: Wake | None, calls: list[Wake]) -> None:
        line = self._lines.get(ticket.name)
        if action is _Action.ENTER:
            if line is None:
                line = self._lines[ticket.name] = _Line()
            ticket._state = _State.WAITING
            (line.urgent if ticket.urgent else line.waiting).append(ticket)
        elif action is _Action.ARM:
            if ticket._state is not _State.WAITING:
                calls.append(_once_alive(wake, ticket))
            else:
                ticket._wake = wake
        else:
            ticket._state = _State.GONE
            if line is not None:
                line.holders.discard(ticket)
        if line is not None:
            self._advance(ticket.name, line, calls)

    def _advance(self, name: Hashable, line: _Line, calls: list[Wake]) -> None:
        while (queue := line.next()) is not None and len(line.holders) < queue[0].limit:
            head = queue.popleft()
            head._state = _State.HELD
            line.holders.add(head)
            if head._wake is not None:
                calls.append(_once_alive(head._wake, head))
        if queue is not None:
            for holder in line.holders:
                if not holder.wanted:
                    holder.wanted = True
                    if holder.on_wanted is not None:
                        calls.append(holder.on_wanted)
        elif not line.holders:
            del self._lines[name]


def _once_alive(wake: Wake | None, ticket: Pass) -> Wake:
    """Wake the owner of a pass; if its event loop is no more, the pass goes on to the next."""

    def call() -> None:
        try:
            if wake is not None:
                wake()
        except RuntimeError:
            ticket.release()

    return call


LINES: Final = Lines()
"""The lines of this process."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=LINES.forget)
