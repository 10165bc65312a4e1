"""Waiting in line: QuickBooks serves one request at a time, so calls for one company queue on our side.

The lines are common to all clients of the process, to threads and event loops alike. A pass is held only while a
request is in flight. Nothing here blocks an event loop: changes are made in microseconds under a lock, and whoever has
to wait does so outside.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Hashable
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Final, Literal, Self, TypeAlias

from .errors import ConductorError

if TYPE_CHECKING:
    import asyncio

__all__ = ["LINES", "Lines", "Pass"]

Wake: TypeAlias = Callable[[], object]
State: TypeAlias = Literal["new", "waiting", "held", "gone"]

_logger = logging.getLogger("conductor_client")


class Pass:
    """A place in a line, then the right to go. A context manager, blocking or async; or `acquire` and `release`.

    Args:
        lines: Where to queue.
        name: Which line.
        limit: How many may hold a pass of this line at the same time.
        urgent: Whether it goes before those that are not.
        timeout: Real seconds to wait; None waits without limit.
        on_wanted: Called, from any thread, whenever another one has to wait while this pass is held. Must not block.

    Attributes:
        state: Where it stands; only `Lines` changes it.
        wanted: Whether another one has waited for it.
        loop: The event loop that its owner runs in; None for one who blocks.

    Raises:
        TimeoutError: when entered, if `timeout` passes first. The place in the line is given up.
        ConductorError: when entered blocking, if only the event loop that this would block can bring the turn.
    """

    __slots__ = ("limit", "lines", "loop", "name", "on_wanted", "state", "timeout", "urgent", "wake", "wanted")

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
        self.lines: Lines = lines
        self.name: Hashable = name
        self.limit: int = limit
        self.urgent: bool = urgent
        self.timeout: float | None = timeout
        self.on_wanted: Wake | None = on_wanted
        self.wanted: bool = False
        self.state: State = "new"
        self.wake: Wake | None = None
        self.loop: object = None

    @property
    def held(self) -> bool:
        """Whether it is valid now."""
        return self.state == "held"

    def acquire(self) -> Self:
        """Wait for the turn, blocking this thread."""
        try:
            if not self.lines.enter(self):
                if self.lines.blocked_by(_running_loop(), self):
                    raise ConductorError(
                        "a blocking call for this end-user would wait for ever: async calls of the event loop in this "
                        "thread go first; await this one, too, or make it in another thread"
                    )
                turn = threading.Event()
                self.lines.arm(self, turn.set)
                if not turn.wait(self.timeout):
                    raise TimeoutError
        except BaseException:
            self.release()
            raise
        return self

    async def acquire_async(self) -> Self:
        """Wait for the turn, suspending this task. However it is left, cancelled or collected, no place stays taken."""
        # Imported here: sync programs do without asyncio.
        import asyncio

        self.loop = loop = asyncio.get_running_loop()
        try:
            if not self.lines.enter(self):
                async with asyncio.timeout(self.timeout):
                    while not self.held:
                        turn: asyncio.Future[None] = loop.create_future()
                        self.lines.arm(self, partial(_wake, loop, turn))
                        await turn
                        if self.state == "gone":
                            # The loop did not run when the turn came; it has passed on to others.
                            self.lines.enter(self)
        except BaseException:
            self.release()
            raise
        return self

    def release(self) -> None:
        """Let the next one go. Harmless when the pass is not held (any more)."""
        self.lines.leave(self)

    __enter__ = acquire
    __aenter__ = acquire_async

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.lines.leave(self)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.lines.leave(self)


def _wake(loop: asyncio.AbstractEventLoop, turn: asyncio.Future[None]) -> None:
    """Go on in that loop, or say that it will not for now."""
    loop.call_soon_threadsafe(lambda: None if turn.done() else turn.set_result(None))
    if not loop.is_running():
        raise RuntimeError


def _running_loop() -> object:
    """The event loop that runs in this thread, if any."""
    asyncio = sys.modules.get("asyncio")
    return None if asyncio is None else asyncio._get_running_loop()


class _Line:
    """Who holds a pass, and who waits: the urgent first, each kind in the order of arrival."""

    __slots__ = ("holders", "urgent", "waiting")

    def __init__(self, holder: Pass) -> None:
        self.holders: set[Pass] = {holder}
        self.urgent: deque[Pass] = deque()
        self.waiting: deque[Pass] = deque()

    def queue(self) -> deque[Pass] | None:
        """The queue whose head goes next; those who gave up are dropped on the way."""
        for queue in (self.urgent, self.waiting):
            while queue and queue[0].state == "gone":
                queue.popleft()
            if queue:
                return queue
        return None


class Lines:
    """All lines of a process. One exists while somebody stands in it; while that is one alone, it is just its pass."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Begin anew, as a forked process must: those who hold passes are in the parent."""
        self._lines: dict[Hashable, Pass | _Line] = {}
        # Reentrant, because a garbage collection in here can end a call that holds a pass. Such an end is put off until
        # the change at hand is complete.
        self._lock = threading.RLock()
        self._busy = False
        self._put_off: deque[Pass] = deque()

    def __len__(self) -> int:
        return len(self._lines)

    def enter(self, ticket: Pass) -> bool:
        """Take a place; whether it is the first already. If not, `arm` it and wait."""
        name = ticket.name
        with self._lock:
            if name not in self._lines:
                ticket.state = "held"
                self._lines[name] = ticket
                return True
        self._change(self._queue, ticket)
        return ticket.state == "held"

    def blocked_by(self, loop: object, ticket: Pass) -> bool:
        """Whether the ticket waits for one who runs in that loop, and cannot go on while it is blocked."""
        if loop is None:
            return False
        with self._lock:
            line = self._lines.get(ticket.name)
            if not isinstance(line, _Line):
                return False
            waiting = any(other.loop is loop and other.state != "gone" for other in (*line.urgent, *line.waiting))
            return waiting or sum(other.loop is loop for other in line.holders) >= ticket.limit

    def arm(self, ticket: Pass, wake: Wake) -> None:
        """What to call when it is the ticket's turn, or at once if that has come already."""
        ticket.wake = wake
        self._change(self._check, ticket)

    def leave(self, ticket: Pass) -> None:
        """Give up the place, or the right to go."""
        with self._lock:
            if ticket.state == "gone":
                return
            if self._busy:
                self._put_off.append(ticket)
                return
            if self._lines.get(ticket.name) is ticket:
                ticket.state = "gone"
                del self._lines[ticket.name]
                return
        self._change(self._end, ticket)

    def _change(self, what: Callable[[Pass, list[Wake]], None], ticket: Pass) -> None:
        calls: list[Wake] = []
        with self._lock:
            self._busy = True
            try:
                what(ticket, calls)
                while self._put_off:
                    self._end(self._put_off.popleft(), calls)
            finally:
                self._busy = False
        for call in calls:
            try:
                call()
            except Exception:
                _logger.exception("waking a waiting call failed")

    def _queue(self, ticket: Pass, calls: list[Wake]) -> None:
        line = self._lines.get(ticket.name)
        ticket.state = "waiting"
        if line is None:
            ticket.state = "held"
            self._lines[ticket.name] = ticket
            return
        if isinstance(line, Pass):
            line = self._lines[ticket.name] = _Line(line)
        (line.urgent if ticket.urgent else line.waiting).append(ticket)
        self._advance(ticket.name, line, calls)

    def _check(self, ticket: Pass, calls: list[Wake]) -> None:
        if ticket.state != "waiting":
            calls.append(_turn_of(ticket))

    def _end(self, ticket: Pass, calls: list[Wake]) -> None:
        ticket.state = "gone"
        line = self._lines.get(ticket.name)
        if line is ticket:
            del self._lines[ticket.name]
        elif isinstance(line, _Line):
            line.holders.discard(ticket)
            self._advance(ticket.name, line, calls)

    def _advance(self, name: Hashable, line: _Line, calls: list[Wake]) -> None:
        while (queue := line.queue()) is not None and len(line.holders) < queue[0].limit:
            head = queue.popleft()
            head.state = "held"
            line.holders.add(head)
            if head.wake is not None:
                calls.append(_turn_of(head))
        if queue is not None:
            for holder in line.holders:
                holder.wanted = True
                if holder.on_wanted is not None:
                    calls.append(holder.on_wanted)
        elif not line.holders:
            del self._lines[name]


def _turn_of(ticket: Pass) -> Wake:
    """Wake the owner of a pass; if its event loop does not run (any more), the pass goes on to the next."""

    def call() -> None:
        try:
            if ticket.wake is not None:
                ticket.wake()
        except RuntimeError:
            ticket.release()

    return call


LINES: Final = Lines()
"""The lines of this process."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=LINES.forget)
