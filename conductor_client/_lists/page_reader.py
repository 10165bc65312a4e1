"""Read a list page by page, without the waiting, which `thread_reader` and `task_reader` do.

A cursor expires ten seconds after its answer:

0 s                       3 s                                             10 s
| request on demand       | request in advance, during an iteration       | cursor expiry: restart

A reader queues the pages that have arrived and were not taken yet. If there is none, the taker makes the request; a
page that is not taken for three seconds is requested in advance. Pages and iterators refer to their reader, but the
reader does not refer to them: when the last of them is collected, the reader ends.
"""

from __future__ import annotations

import enum
import itertools
import math
import os
import threading
import weakref
from collections import deque
from collections.abc import Callable
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple

from .._core import accept
from .._core.clock import Clock
from .._core.events import notify
from .._core.limiter import Permit
from .._core.operation import Effect, Paging
from .._core.prepare import Call, with_query
from ..errors import APIError, ConductorError, QuickBooksTimeoutError
from ..transport import Headers, Incoming
from .page_buffer import NoRoom, Slot, Waiting
from .page_facts import Arrival, PageFacts, arrival_of, facts_of
from .partition import cutter_for
from .traversal import LIFE, Loss, State, Taken, Traversal

if TYPE_CHECKING:
    from .._core.client_base import Shared


class Got(NamedTuple):
    """A page as a taker gets it."""

    number: int
    model: Any
    facts: PageFacts
    more: bool
    request_id: str | None


class _Entry(NamedTuple):
    """A page that has arrived, decoded or as buffered bytes."""

    number: int
    model: Any
    facts: PageFacts | None
    request_id: str | None
    incoming: Incoming
    slot: Slot | None
    taken: Taken


READ_AHEAD: Final = 3.0
"""The number of seconds after which the next page is requested in advance."""

# Seconds in which an iteration must begin before the list gives up its permit to another one.
_GRACE: Final = 0.25


class Move(enum.Enum):
    """An action that a reader takes by itself."""

    REST = "rest"
    READ = "read"
    GIVE_UP = "give_up"


class Lease:
    """A token for an interest in a reader, which ends when the token is collected."""

    __slots__ = ("__weakref__",)


class PageReader:
    """The state of a reader and its decisions.

    Args:
        call: The call of the first page.
        shared: The clock and the limiter of the client.
        fetch: The client's `_exchange`, blocking or awaitable, which sends a call.
        first: The answer with the first page, if it has already arrived.

    Attributes:
        waiting_since: When a taker began to wait, or the last new item arrived; `total_timeout` starts there.
    """

    # True if nothing in `step` suspends, so that a thread executes it in one go.
    _blocks: ClassVar[bool] = False

    def __init__(
        self, call: Call[Any], shared: Shared[Any], fetch: Callable[..., Any], first: Incoming | None = None
    ) -> None:
        self.call = call
        assert call.request.operation.paging is not None
        self.paging: Paging = call.request.operation.paging
        self.clock: Clock = shared.clock
        # True if the caller passed a cursor and requests pages one by one. Then the list takes no permit: another list
        # that waits for the permit would make the reader read ahead, which would invalidate the caller's cursor.
        self._by_hand = any(name == self.paging.cursor for name, _ in call.query)
        self.traversal: Traversal = self._new_traversal()
        self._fetch = fetch
        self._first = first
        self._limiter = shared.limiter
        self._queue: deque[_Entry] = deque()
        self._waiting = Waiting(spill=call.settings.spill)
        self._permit: Permit | None = None
        self._process = os.getpid()
        self._numbers = itertools.count(1)
        self._moves = 0
        self._iterators = 0
        self._asked = False
        self._armed_at = math.inf
        # True if the whole list must be read before a page is returned, because reading ahead came too late.
        self._missed = False
        self.waiting_since: float = -math.inf
        self.closed: str | None = None

    @property
    def here(self) -> bool:
        """True in the process that began the list; in a fork, its locks may be held for ever."""
        return self._process == os.getpid()

    @property
    def armed(self) -> bool:
        """True if something iterates over the list, so that pages are requested in advance."""
        return self._iterators > 0 or self._asked

    @property
    def wanted(self) -> bool:
        """True if another list of the same end-user waits for the permit."""
        return self._permit is not None and self._permit.wanted

    @property
    def move(self) -> tuple[Move, float]:
        """The next action while no taker waits, and the seconds until it is due."""
        traversal = self.traversal
        if self.closed is not None or not self.here or traversal.state is not State.READING or not traversal.ages:
            return Move.REST, 0.0
        armed, wanted = self.armed, self.wanted
        if not armed and not wanted:
            return Move.REST, 0.0
        elapsed = self.clock.now() - traversal.arrived_at
        if wanted:
            if elapsed > LIFE:
                return Move.GIVE_UP, 0.0
            # If only the first page was taken so far, the list gives up its permit instead of being read needlessly,
            # provided it can be restarted later.
            return (Move.READ, 0.0) if armed or not traversal.repeatable else (Move.GIVE_UP, max(0.0, _GRACE - elapsed))
        return Move.READ, max(0.0, READ_AHEAD - elapsed)

    def lease(self) -> Lease:
        """Return a token that keeps the list open while a page or iterator refers to it."""
        lease = Lease()
        weakref.finalize(lease, self.let_go, "the list was given up").atexit = False
        return lease

    def iterating(self) -> Lease:
        """Return a token that keeps reading ahead active."""
        lease = Lease()
        self._arm()
        self._iterators += 1
        weakref.finalize(lease, self._iterator_gone).atexit = False
        self.attend()
        return lease

    def ask_on(self) -> None:
        """Note that the caller requests pages beyond the first one by one."""
        self._arm()
        self._asked = True

    def attend(self) -> None:
        """Schedule the next action after a change; callable from any thread."""
        raise NotImplementedError

    def check(self) -> None:
        """Raise if the list is closed or belongs to another process."""
        if self.closed is not None:
            raise ConductorError(self.closed)
        if not self.here:
            raise ConductorError("this list was begun in another process, which has its cursor: list again")

    def after(self, number: int) -> _Entry | None:
        """Return the page after page `number` if it has arrived and may be returned.

        A taker states the last page it has, so that an interrupted one neither loses nor repeats a page.
        """
        while self._queue and self._queue[0].number <= number:
            done = self._queue.popleft()
            if done.slot is not None:
                self._waiting.drop(done.slot)
        if not self._queue:
            if self.traversal.state is State.DONE:
                raise ConductorError("this is the last page")
            return None
        if self._queue[0].number != number + 1:
            # Another copy of the page was continued, so the pages from here would be incomplete.
            raise ConductorError("the next page was given to another copy of this one: list again")
        return None if self._missed and self.traversal.state is State.READING else self._queue[0]

    def open(self, entry: _Entry) -> Got:
        """Decode a page and leave out items that were returned before.

        Raises:
            IncompleteListError: the buffered page cannot be read.
        """
        model, facts, paging = entry.model, entry.facts, self.paging
        if entry.slot is not None:
            try:
                content = self._waiting.get(entry.slot)
            except NoRoom as error:
                self.check()
                self._queue.clear()
                self.traversal.fail(str(error))
                self.traversal.give_up()
            model = accept.accept(self.call, replace(entry.incoming, content=content))
        new, more, whole = entry.taken
        facts = facts or facts_of(model, paging)
        if new is not None:
            items = [item for item, is_new in zip(facts.items or (), new, strict=True) if is_new]
            setattr(model, paging.items, items)
            facts = facts._replace(items=items)
        if not whole:
            facts = facts._replace(remaining=None)
        if more:
            facts = facts._replace(has_more=True)
        return Got(entry.number, model, facts, more, entry.request_id)

    async def step(self, *, ahead: bool, restarts: bool) -> None:
        """Request and check one page, after a restart if one is needed.

        Args:
            ahead: Whether to buffer the page as bytes, because no taker waits for it.
            restarts: Whether a restart is allowed after a lost cursor.

        Raises:
            APIError: the list cannot be begun, or restarts are not allowed and the request failed.
            IncompleteListError: the list cannot be completed.
        """
        traversal, clock, total = self.traversal, self.clock, self.call.settings.total_timeout
        self._moves += 1
        move = self._moves
        if not restarts:
            self.waiting_since = clock.now()
        if traversal.state in (State.LOST, State.FAILED):
            if not restarts and (traversal.loss is None or not traversal.loss.quiet):
                traversal.give_up()
            if total is not None and clock.now() >= self.waiting_since + total:
                traversal.give_up(f"; nothing new has come for {total:g} seconds")
            pause = traversal.restart()
            if total is not None:
                pause = min(pause, max(self.waiting_since + total - clock.now(), 0.0))
            if pause:
                if self._blocks:
                    clock.sleep(pause)
                else:
                    await clock.sleep_async(pause)
                self.check()
        ask = traversal.ask()
        if ask is None and self._armed_at <= traversal.arrived_at + READ_AHEAD:
            # The taker blocks the event loop, so every cursor would expire.
            self._missed = True
        try:
            if self._permit is not None:
                self._permit.thread = threading.get_ident()
            if ask is not None:
                opening = ask.opening
                deadline = None if total is None else self.waiting_since + total
                if opening and not self._by_hand:
                    await self._take_permit(deadline, move)
                if move != self._moves:
                    return
                until = None if opening or not traversal.ages else traversal.arrived_at + LIFE
                incoming, self._first = self._first, None
                if incoming is not None:
                    model = accept.accept(self.call, incoming)
                else:
                    call = with_query(self.call, ask.parameters) if ask.parameters else self.call
                    answer = self._fetch(call, deadline=deadline, until=until)
                    model, attempt = answer if self._blocks else await answer
                    incoming = attempt.answer
                if move == self._moves:
                    # Otherwise the event loop was halted during the request, and another one has continued the list.
                    self.check()
                    self._arrived(model, incoming, ahead=ahead)
        except APIError as error:
            if move != self._moves:
                return
            # The request may have advanced the cursor. A copy, because a traceback keeps local variables alive.
            final = traversal.refuse(copy(error), slow=isinstance(error, QuickBooksTimeoutError))
            if traversal.state is State.DONE:
                self._end_with_nothing()
                return
            if final or not (ahead or restarts):
                raise
        except ConductorError:
            if move == self._moves:
                traversal.lose(Loss("the request for the next page was not made"))
            raise
        except BaseException as reason:
            free = traversal.state is State.OPENING
            if move == self._moves:
                abandoned = f"the request for the next page was abandoned ({type(reason).__name__})"
                traversal.lose(Loss(abandoned, free=free))
            raise
        finally:
            if self._permit is not None:
                self._permit.thread = None
            if move == self._moves and (traversal.state is not State.READING or self.closed is not None):
                self._release()

    def give_up_permit(self) -> None:
        """Give up the permit to another list of the same end-user; this list restarts when it is continued."""
        reason = "another list of the same end-user was begun before the next page was asked for"
        self.traversal.lose(Loss(reason, quiet=True, free=True))
        self._release()

    def let_go(self, reason: str) -> None:
        """End the list and discard its pages; safe in any thread and during garbage collection."""
        if self.closed is None:
            self.closed = reason
        if self.here:
            self._queue.clear()
            self._waiting.close()
            self._release()

    def _new_traversal(self) -> Traversal:
        call, operation, settings = self.call, self.call.request.operation, self.call.settings
        cutter, uncut = None, "partition is off"
        if settings.partition != "off":
            names = [parameter.wire for parameter in operation.query_parameters]
            # Parameters that the client or caller adds to every request cannot be replaced.
            query = dict(call.query)
            fixed = query.keys() - dict(call.request.query).keys()
            cutter, uncut = cutter_for(settings.service.axes, operation.name, names, query, fixed)
        return Traversal(
            self.paging,
            self.clock,
            max_restarts=settings.max_restarts,
            cutter=cutter,
            uncut=uncut,
            operation=operation.name,
            end_user_id=call.end_user_id,
            repeatable=self.paging.identity is not None and not self._by_hand,
            ages=operation.effect is Effect.CURSOR_READ,
        )

    def _arm(self) -> None:
        if not self.armed:
            self._armed_at = self.clock.now()

    def _iterator_gone(self) -> None:
        self._iterators -= 1
        self.attend()

    async def _take_permit(self, deadline: float | None, move: int) -> None:
        self._release()
        settings, end_user_id = self.call.settings, self.call.end_user_id
        if end_user_id is None or settings.max_in_flight_per_end_user is None:
            return
        timeout = None if deadline is None else self.clock.real(max(deadline - self.clock.now(), 0.0))
        # One list of an end-user is read at a time.
        name = "list", settings.base_url, end_user_id
        permit = Permit(self._limiter, name, 1, timeout=timeout, on_wanted=self.attend)
        permit.thread = threading.get_ident()
        try:
            if self._blocks:
                permit.acquire()
            else:
                await permit.acquire_async()
        except TimeoutError:
            if deadline is None:
                # There is no limit here, so another source raised it, such as a signal handler.
                raise
            raise accept.too_late(self.call) from None
        if self.closed is not None or move != self._moves:
            # The list ended during the wait, so nothing else would release the permit.
            permit.release()
            self.check()
            return
        self._permit = permit

    def _release(self) -> None:
        permit, self._permit = self._permit, None
        if permit is not None:
            permit.release()

    def _arrived(self, model: Any, incoming: Incoming, *, ahead: bool) -> None:
        traversal = self.traversal
        arrival = arrival_of(model, incoming.content, self.paging, traversal.cutter)
        try:
            known = traversal.items
            self._keep(arrival, traversal.take(arrival), model, incoming, ahead=ahead)
            if traversal.items > known:
                self.waiting_since = traversal.arrived_at
        except NoRoom as error:
            traversal.fail(str(error))
        except BaseException as reason:
            # Items that are counted but not kept would be missing silently.
            traversal.fail(f"interrupted while a page was counted in ({type(reason).__name__})")
            raise
        if (hook := self.call.settings.on_progress) is not None:
            notify("on_progress", hook, traversal.progress)

    def _end_with_nothing(self) -> None:
        """Add an empty last page, because the page before promised another one."""
        model: Any = self.call.request.operation.decode({})
        setattr(model, self.paging.items, [])
        empty, taken = Incoming(200, Headers()), Taken(None, more=False, whole=False)
        self._queue.append(_Entry(next(self._numbers), model, None, None, empty, None, taken))

    def _keep(self, arrival: Arrival, taken: Taken | None, model: Any, incoming: Incoming, *, ahead: bool) -> None:
        if taken is None or (taken.new is not None and not any(taken.new) and taken.more):
            return
        number, request_id = next(self._numbers), arrival.request_id
        if ahead:
            slot = self._waiting.put(incoming.content)
            entry = _Entry(number, None, None, request_id, replace(incoming, content=b""), slot, taken)
        else:
            entry = _Entry(number, model, arrival.facts, request_id, incoming, None, taken)
        self._queue.append(entry)
