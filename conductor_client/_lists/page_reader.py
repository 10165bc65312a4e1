"""Read a list page by page: everything but the waiting, which `thread_reader` and `task_reader` do.

A reader has the pages that have arrived and nobody has taken yet. Whoever takes one and finds none makes the request;
what is left alone for three seconds is read ahead. Pages and iterators know their reader, the reader knows none of
them: when the last is gone, so is everything here.
"""

from __future__ import annotations

import itertools
import math
import os
import weakref
from collections import deque
from collections.abc import Callable, Generator
from copy import copy
from functools import cache
from typing import Any, NamedTuple, TypeAlias, cast

import attrs

from .._core.clock import Clock
from .._core.events import notify
from .._core.limiter import Permit
from .._core.operation import Paging, Request
from .._core.options import Settings
from .._schema.model import Model, fields_of
from ..errors import APIError, ConductorError, QuickBooksTimeoutError
from ..transport import Headers, Incoming
from . import window
from .page_buffer import NoRoom, Slot, Waiting
from .record_keys import digests
from .traversal import Arrival, Ask, Loss, PageFacts, State, Taken, Traversal
from .window import Move

__all__ = ["Acquire", "Command", "Fetch", "Got", "Lease", "PageReader", "Sleep", "Source", "facts_of"]


class Source(NamedTuple):
    """Where the pages of one list come from.

    Attributes:
        request: The request of the first page.
        paging: How the list is paged.
        settings: Those of the call.
        clock: The time.
        fetch: Sends a request for a page; blocking or to be awaited. Takes its deadline and the end of its window.
        turn: Makes the permit for one traversal; takes a deadline, and whom to tell that another one waits.
        decode: Reads an answer again.
        late: Makes the exception for a turn that did not come in time.
        request_id: Reads the request id of an answer.
        by_hand: Whether the caller gave a cursor, and goes from page to page without us. Then there is no turn: another
            list that waits for one would make us read this one to its end, which moves the caller's cursor on.
    """

    request: Request[Any]
    paging: Paging
    settings: Settings
    clock: Clock
    fetch: Callable[..., Any]
    turn: Callable[[float | None, Callable[[], object]], Permit | None]
    decode: Callable[[Incoming], Any]
    late: Callable[[], APIError]
    request_id: Callable[[Incoming], str | None]
    by_hand: bool


class Got(NamedTuple):
    """A page for its taker."""

    number: int
    model: Any
    facts: PageFacts
    more: bool
    request_id: str | None


class _Entry(NamedTuple):
    """A page that has arrived: decoded, or waiting as bytes."""

    number: int
    model: Any
    incoming: Incoming
    slot: Slot | None
    new: list[bool] | None
    more: bool
    whole: bool


class Acquire(NamedTuple):
    """Wait for a turn."""

    turn: Permit


class Sleep(NamedTuple):
    """Wait for some seconds."""

    seconds: float


class Fetch(NamedTuple):
    """Send a request; the result is the decoded page and its answer."""

    request: Request[Any]
    deadline: float | None
    window: float | None


Command: TypeAlias = Acquire | Sleep | Fetch


class Lease:
    """As long as it lives, something is wanted of a reader."""

    __slots__ = ("__weakref__",)


def facts_of(model: Any, paging: Paging) -> PageFacts:
    """What a page says of its list; a value of the wrong type says nothing."""

    def get(attribute: str | None, kind: type) -> Any:
        value = getattr(model, attribute, None) if attribute else None
        return value if isinstance(value, kind) and not (kind is int and isinstance(value, bool)) else None

    remaining = get(paging.remaining, int)
    items = get(paging.items, list)
    if (
        items is None
        and getattr(model, paging.items, None) is None
        and _may_lack(cast("Any", type(model)), paging.items)
    ):
        items = []
    return PageFacts(
        items,
        get(paging.next_cursor, str) or None,
        get(paging.has_more, bool),
        remaining if remaining is None or remaining >= 0 else None,
    )


@cache
def _may_lack(cls: Any, attribute: str) -> bool:
    """Whether the document allows a page without its list, which means none."""
    if not issubclass(cls, Model):
        return False
    return any(name == attribute and (member.optional or member.null) for name, member in fields_of(cls))


class PageReader:
    """The state of a reader, and its decisions.

    Attributes:
        waiting_since: When a taker began to wait, or the last new item arrived: `total_timeout` counts from there.
    """

    def __init__(self, source: Source, traversal: Traversal) -> None:
        self.source = source
        self.traversal = traversal
        self._queue: deque[_Entry] = deque()
        self._waiting = Waiting(spill=source.settings.spill)
        self._turn: Permit | None = None
        self._process = os.getpid()
        self._numbers = itertools.count(1)
        self._moves = 0
        self._iterators = 0
        self._asked = False
        self._armed_at = math.inf
        self._missed = False
        self.waiting_since: float = source.clock.now()
        self.closed: str | None = None

    @property
    def here(self) -> bool:
        """Whether this is the process in which the list was begun. In another one, locks may be taken for ever."""
        return self._process == os.getpid()

    @property
    def armed(self) -> bool:
        """Whether somebody is going through the list, so that reading ahead is of use."""
        return self._iterators > 0 or self._asked

    @property
    def wanted(self) -> bool:
        """Whether another list of the same end-user waits for this one."""
        return self._turn is not None and self._turn.wanted

    @property
    def move(self) -> tuple[Move, float]:
        """What is to be done when nobody asks for a page, and in how many seconds."""
        if self.closed is not None or not self.here:
            return Move.REST, 0.0
        traversal = self.traversal
        return window.next_move(
            self.source.clock.now() - traversal.arrived_at,
            live=traversal.live and traversal.ages,
            armed=self.armed,
            wanted=self.wanted,
            repeatable=traversal.repeatable,
        )

    @property
    def hurried(self) -> bool:
        """Whether to read to the end before a page is given out: nothing could be read ahead in time before."""
        return self._missed

    def lease(self) -> Lease:
        """What holds the list open: it ends with the last page and iterator."""
        lease = Lease()
        weakref.finalize(lease, self.let_go, "the list was given up").atexit = False
        return lease

    def iterating(self) -> Lease:
        """What keeps the reading ahead going."""
        lease = Lease()
        self._arm()
        self._iterators += 1
        weakref.finalize(lease, self._iterator_gone).atexit = False
        self.attend()
        return lease

    def ask_on(self) -> None:
        """Somebody asks for more than the first page, by hand."""
        self._arm()
        self._asked = True

    def attend(self) -> None:
        """Something has changed: see to what is to be done when nobody asks for a page. From any thread."""
        raise NotImplementedError

    def check(self) -> None:
        """Raise if there is nothing to be had here."""
        if self.closed is not None:
            raise ConductorError(self.closed)
        if not self.here:
            raise ConductorError("this list was begun in another process, which has its cursor: list again")

    def after(self, number: int) -> _Entry | None:
        """The page after the one of this number, if it may be given out.

        Pages are named by the last one that arrived safely, so that an interrupted taker neither loses nor repeats one.
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
            # A copy of the page was gone on from. What follows here would be a list with pages missing.
            raise ConductorError("the next page was given to another copy of this one: list again")
        return None if self.hurried and self.traversal.live else self._queue[0]

    def open(self, entry: _Entry) -> Got:
        """Decode a page, and leave out what has been given out before.

        Raises:
            IncompleteListError: the page could not be kept.
        """
        model, paging = entry.model, self.source.paging
        if entry.slot is not None:
            try:
                content = self._waiting.get(entry.slot)
            except NoRoom as error:
                self.check()
                self._queue.clear()
                self.traversal.fail(str(error))
                self.traversal.give_up()
            model = self.source.decode(_with_content(entry.incoming, content))
        facts = facts_of(model, paging)
        if entry.new is not None:
            items = [item for item, new in zip(facts.items or (), entry.new, strict=True) if new]
            setattr(model, paging.items, items)
            facts = facts._replace(items=items)
        if not entry.whole:
            facts = facts._replace(remaining=None)
        if entry.more:
            facts = facts._replace(has_more=True)
        return Got(entry.number, model, facts, entry.more, self.source.request_id(entry.incoming))

    def steps(self, *, ahead: bool, restarts: bool) -> Generator[Command, Any, None]:
        """One move: restart if need be, ask for a page, and judge it. At most one page has arrived afterwards.

        Args:
            ahead: Keep the page as bytes, because nobody takes it now.
            restarts: Whether a lost cursor may be met by a restart.

        Raises:
            APIError: the list cannot be begun, or a page was asked for by hand and the request failed.
            IncompleteListError: it cannot be completed.
        """
        traversal, clock, total = self.traversal, self.source.clock, self.source.settings.total_timeout
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
                yield Sleep(pause)
                self.check()
        ask = traversal.ask()
        if ask is None and self._armed_at <= traversal.arrived_at + window.READ_AHEAD:
            # The taker blocks the event loop, and would miss every page.
            self._missed = True
        try:
            if ask is not None:
                opening = ask.cursor is None
                deadline = None if total is None else self.waiting_since + total
                if opening and not self.source.by_hand:
                    yield from self._take_turn(deadline, move)
                if move != self._moves:
                    return
                end = None if opening or not traversal.ages else traversal.arrived_at + window.LIFE
                model, incoming = yield Fetch(self._request(ask), deadline, end)
                if move == self._moves:
                    # Else the loop that asked was halted, and others have gone on without it.
                    self.check()
                    self._arrived(model, incoming, ahead=ahead)
        except APIError as error:
            if move != self._moves:
                return
            # The cursor may have moved on. The original error would keep the variables of its raiser alive.
            last_word = traversal.refuse(copy(error), slow=isinstance(error, QuickBooksTimeoutError))
            if traversal.state is State.DONE:
                self._end_with_nothing()
                return
            if last_word or not (ahead or restarts):
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
            if move == self._moves and (not traversal.live or self.closed is not None):
                self._end_turn()

    def give_turn_up(self) -> None:
        """Let another list of the same end-user go first, and restart this one when it is gone on with."""
        reason = "another list of the same end-user was begun before the next page was asked for"
        self.traversal.lose(Loss(reason, quiet=True, free=True))
        self._end_turn()

    def let_go(self, reason: str) -> None:
        """End. What waits is thrown away. Safe from any thread, and during garbage collection."""
        if self.closed is None:
            self.closed = reason
        if self.here:
            self._queue.clear()
            self._waiting.close()
            self._end_turn()

    def _arm(self) -> None:
        if not self.armed:
            self._armed_at = self.source.clock.now()

    def _iterator_gone(self) -> None:
        self._iterators -= 1
        self.attend()

    def _take_turn(self, deadline: float | None, move: int) -> Generator[Command, Any, None]:
        self._end_turn()
        turn = self.source.turn(deadline, self.attend)
        if turn is None:
            return
        try:
            yield Acquire(turn)
        except TimeoutError:
            if deadline is None:
                # Nothing here limits the wait, so it comes from elsewhere, such as a signal.
                raise
            raise self.source.late() from None
        if self.closed is not None or move != self._moves:
            # While it waited. Nobody would give the turn back.
            turn.release()
            self.check()
            return
        self._turn = turn

    def _end_turn(self) -> None:
        turn, self._turn = self._turn, None
        if turn is not None:
            turn.release()

    def _request(self, ask: Ask) -> Request[Any]:
        request, paging = self.source.request, self.source.paging
        changes = dict(ask.parameters)
        if ask.cursor is not None:
            changes[paging.cursor] = ask.cursor
        if not changes:
            return request
        query = [pair for pair in request.query if pair[0] not in changes]
        query += [(name, value) for name, value in changes.items() if value is not None]
        return attrs.evolve(request, query=tuple(query))

    def _arrived(self, model: Any, incoming: Incoming, *, ahead: bool) -> None:
        traversal, paging = self.traversal, self.source.paging
        facts = facts_of(model, paging)
        items = facts.items or []
        arrival = Arrival(
            facts, digests(items, paging.identity), self.source.request_id(incoming), hash(incoming.content)
        )
        if (cutter := traversal.cutter) is not None:
            stamps = [stamp for stamp in map(cutter.stamp, items) if stamp is not None]
            arrival = arrival._replace(keys=[cutter.key(item) for item in items], newest=max(stamps, default=None))
        try:
            known = traversal.items
            self._keep(traversal.take(arrival), model, incoming, ahead=ahead)
            if traversal.items > known:
                self.waiting_since = self.source.clock.now()
        except NoRoom as error:
            traversal.fail(str(error))
        except BaseException as reason:
            # What was counted in but not kept would be missing without a word.
            traversal.fail(f"interrupted while a page was counted in ({type(reason).__name__})")
            raise
        notify("on_progress", self.source.settings.on_progress, traversal.progress)

    def _end_with_nothing(self) -> None:
        """The page before was not known to be the last, so an empty one follows."""
        model, paging = self.source.request.operation.decode({}), self.source.paging
        setattr(model, paging.items, [])
        self._queue.append(_Entry(next(self._numbers), model, Incoming(200, Headers()), None, None, False, False))

    def _keep(self, taken: Taken | None, model: Any, incoming: Incoming, *, ahead: bool) -> None:
        if taken is None or (taken.new is not None and not any(taken.new) and taken.more):
            return
        slot = None
        if ahead:
            slot = self._waiting.put(incoming.content)
            model, incoming = None, _with_content(incoming, b"")
        self._queue.append(_Entry(next(self._numbers), model, incoming, slot, taken.new, taken.more, taken.whole))


def _with_content(incoming: Incoming, content: bytes) -> Incoming:
    """The same answer with another body."""
    return Incoming(incoming.status_code, incoming.headers, content)
