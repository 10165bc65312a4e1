"""One run through a list: what to ask next, what an answer means, and when the list is complete. No I/O, no waiting.

The service's cursor is an iterator that every request moves on, so a request that fails loses it. The run then begins
anew and passes on only what it has not passed on yet; long lists are cut into parts that begin anew by themselves.

    OPENING -- first page --> READING -- last page of the last part --> DONE
       ^                         |
       +------- restart ------ LOST -- no restarts left --> FAILED
"""

from __future__ import annotations

import enum
from collections import deque
from collections.abc import Sequence
from copy import copy
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple, NoReturn

from ..clock import Clock
from ..errors import APIError, APIResponseValidationError, ConductorError, CursorLostError, IncompleteListError
from ..hooks import Progress
from ..identity import Identities
from ..operation import Paging
from . import window
from .partitions import Bound, DayCutter, NameCutter, Segment, Tally

__all__ = ["Arrival", "Ask", "Loss", "PageFacts", "Run", "State", "Taken", "contradiction"]

# A list of fewer pages is begun anew as a whole: cutting it costs two requests more.
_WORTH_CUTTING: Final = 5
_MOST_EMPTY_PAGES: Final = 10
_LONGEST_PAUSE: Final = 8.0


class PageFacts(NamedTuple):
    """What one page says of its list; None where it says nothing."""

    items: list[Any] | None
    next_cursor: str | None
    has_more: bool | None
    remaining: int | None


class Arrival(NamedTuple):
    """A page that has arrived.

    Attributes:
        facts: What it says of the list.
        digests: What tells its items apart.
        keys: Where they stand on the axis that the list can be cut by; None when one of them does not say.
        request_id: The id of its request.
    """

    facts: PageFacts
    digests: Sequence[int | None]
    keys: Sequence[Bound] | None
    request_id: str | None


class Ask(NamedTuple):
    """The next request: query parameters in the place of the caller's (None: left out), and the cursor, if any."""

    parameters: dict[str, str | None]
    cursor: str | None


class Taken(NamedTuple):
    """What became of a page.

    Attributes:
        new: For each item whether it is passed on; None when all are.
        more: Whether the list goes on.
        whole: Whether the page's own numbers are those of the list, and not of a part of it.
    """

    new: list[bool] | None
    more: bool
    whole: bool


class Loss(NamedTuple):
    """Why a pass cannot go on.

    Attributes:
        reason: For the message of an exception.
        error: The exception that said so. A copy: the original's traceback would keep the caller's variables alive.
        request_id: The id of the request that failed.
        slow: Whether the service gave up waiting, so that less must be asked for.
        quiet: Whether no request has failed: the window has passed, or the turn was given up.
        free: Whether it costs none of the restarts.
        contradicts: Whether an answer did not add up, rather than fail to come.
    """

    reason: str
    error: APIError | None = None
    request_id: str | None = None
    slow: bool = False
    quiet: bool = False
    free: bool = False
    contradicts: bool = False


class State(enum.Enum):
    OPENING = "opening"
    READING = "reading"
    LOST = "lost"
    DONE = "done"
    FAILED = "failed"


def contradiction(facts: PageFacts, announced: int | None, paging: Paging | None = None) -> str | None:
    """What does not add up in a page, or None.

    Args:
        facts: The page.
        announced: How many items the pages before it said were to come.
        paging: What the page should say.
    """
    items, cursor, has_more, remaining = facts
    if items is None:
        return "the page has no list of items"
    if has_more and cursor is None:
        return "more items are announced, but there is no cursor to ask for them"
    if has_more is False and cursor is not None:
        return "there is a cursor, but no more items are announced"
    left = None if announced is None else announced - len(items)
    if left is not None and (left < 0 or (remaining is not None and remaining != left)):
        remain = "" if remaining is None else f", yet {remaining} remain"
        return f"{announced} items were to come and {len(items)} came{remain}"
    if cursor is None:
        to_come = left if remaining is None else remaining
        if to_come:
            return f"the list ends although {to_come} more items are announced"
        says_so = paging is None or not (paging.has_more or paging.remaining)
        if to_come is None and has_more is None and not says_so:
            return "nothing says whether this page is the last"
    return None


class Run:
    """One run through a list.

    Args:
        paging: How the list is paged.
        clock: The time.
        max_restarts: How often the list, or a part of it, may be begun anew.
        cutter: How it is cut; None if it cannot be.
        uncut: Why not.
        repeatable: Whether its beginning is known, and its items can be told apart.
        operation: The name of the call.
        end_user_id: For whom.

    Attributes:
        state: See above.
        items: Items passed on.
        restarts: How often something has been begun anew.
        loss: Why the pass cannot go on, while the state is LOST.
        repeatable: Whether what has come can still be told apart from what has not.
    """

    def __init__(
        self,
        paging: Paging,
        clock: Clock,
        *,
        max_restarts: int = 3,
        cutter: DayCutter | NameCutter | None = None,
        uncut: str = "",
        repeatable: bool = True,
        operation: str = "",
        end_user_id: str | None = None,
    ) -> None:
        self._paging = paging
        self._clock = clock
        self._max_restarts = max_restarts
        self._cutter = cutter
        self._uncut = uncut
        self._name = operation, end_user_id
        self._identities = Identities()
        self._whole = cutter.whole() if cutter is not None else Segment()
        self._segments = deque([self._whole])
        self._number = 0
        self._cursor: str | None = None
        self._announced: int | None = None
        self._tally = Tally()
        self._empty = 0
        self._fruitless = 0
        self._cut = False
        self._answered_whole = False
        self._begun = clock.wall()
        self._failure: tuple[ConductorError, APIError | None] | None = None
        self._request_id: str | None = None
        self._total: int | None = None
        self._partitions = 1
        self._pages = 0
        self.arrived_at: float = clock.now()
        self.state: State = State.OPENING
        self.items: int = 0
        self.restarts: int = 0
        self.repeatable: bool = repeatable
        self.loss: Loss | None = None

    @property
    def live(self) -> bool:
        """Whether a cursor is open at the service."""
        return self.state is State.READING

    @property
    def remaining(self) -> int | None:
        """How many items are still to come, as far as the service has said."""
        return None if self._total is None else max(0, self._total - self.items)

    @property
    def progress(self) -> Progress:
        """How far the list has come."""
        return Progress(self.items, self.remaining, self.restarts, self._partitions, self._pages, *self._name)

    @property
    def key(self) -> Any:
        """Reads from an item where it stands on the axis; None when the list is not cut."""
        return self._cutter.key if self._cutter is not None else None

    def ask(self) -> Ask | None:
        """The next request; None if it is too late for it, and the pass is lost."""
        if self.state is State.READING:
            if window.expired(self.arrived_at, self._clock.now()):
                self.lose(Loss("the next page was not asked for within ten seconds", quiet=True))
                return None
        elif self.state is State.OPENING:
            orders = self._cutter.orders if self._cutter is not None else ()
            self._number += 1
            self._cursor = self._announced = None
            self._tally = Tally(orders)
            self._empty = 0
        else:
            raise AssertionError(self.state)
        parameters = self._cutter.parameters(self._segments[0]) if self._cutter is not None else {}
        return Ask(parameters, self._cursor)

    def take(self, page: Arrival) -> Taken | None:
        """Count a page in; None if it contradicts what is known, and the pass is lost."""
        if self.state not in (State.OPENING, State.READING):
            return None
        self.arrived_at = self._clock.now()
        self._request_id = page.request_id
        self._pages += 1
        segment, facts = self._segments[0], page.facts
        problem = contradiction(facts, self._announced, self._paging) or self._other_contradiction(segment, page)
        if problem is not None:
            self.lose(Loss(problem, request_id=page.request_id, contradicts=True))
            return None
        new = self._admit(page, segment)
        self._answered_whole |= segment.role in ("whole", "count")
        self._cursor = facts.next_cursor
        if facts.remaining is not None:
            self._announced = facts.remaining
        elif self._announced is not None:
            self._announced -= len(page.digests)
        if segment.role in ("whole", "count") and self._tally.total is not None:
            self._total = max(self._tally.total, self.items)
        if self._cursor is not None and segment.role != "count":
            self.state = State.READING
        elif segment.role == "count" and (problem := self._miscounted(facts)) is not None:
            self.lose(Loss(problem, request_id=page.request_id, contradicts=True))
        else:
            self._end_segment()
        return Taken(None if all(new) else new, bool(self._segments), segment.role == "whole")

    def lose(self, loss: Loss) -> None:
        """The pass cannot go on."""
        if self.state in (State.OPENING, State.READING):
            self.state, self.loss = State.LOST, loss

    def refuse(self, error: APIError, *, slow: bool) -> bool:
        """A request has failed. Say whether the exception is the last word, rather than a restart.

        Args:
            error: What was raised.
            slow: Whether the service gave up waiting.
        """
        opening, first = self.state is State.OPENING, not self._pages
        if opening and slow and self._segments[0].role == "count" and not self._answered_whole:
            # A list that is too long for one answer cannot be counted, only read in parts.
            self._end_segment()
            return False
        # A part that is slow may be answered later, when QuickBooks is less busy. Of a list that has never been
        # answered nothing says so.
        if opening and (first and not self._can_halve() if slow else _is_definite(error, first=first)):
            if not self.items:
                return True
            self._fail(IncompleteListError, str(error), error.request_id, error)
            return False
        self.lose(Loss(str(error), error, error.request_id, slow=slow))
        return False

    def restart(self) -> float:
        """Begin anew what was lost; say how many seconds to wait before.

        Raises:
            IncompleteListError: it cannot be begun anew, or not again.
        """
        loss, segment = self.loss, self._segments[0] if self._segments else self._whole
        if self._failure is not None or loss is None:
            self._raise()
        if self.items and not self.repeatable:
            self._give_up(loss, "; what has come cannot be told apart from what has not")
        if not loss.free:
            if segment.restarts >= self._max_restarts or (loss.slow and self._fruitless >= self._max_restarts):
                self._give_up(loss, f"; begun anew {self.restarts} times" if self.restarts else "")
            self._begin_anew(loss, segment)
        self.state, self.loss = State.OPENING, None
        if loss.free or loss.quiet:
            return 0.0
        self._fruitless += 1
        pause = min(_LONGEST_PAUSE, 0.5 * 2.0 ** (self._fruitless - 2)) if self._fruitless > 1 else 0.0
        return pause * (0.75 + 0.25 * self._clock.chance())

    def give_up(self) -> NoReturn:
        """Raise what has to be raised where nothing is begun anew."""
        if self._failure is None:
            loss = self.loss or Loss("unknown")
            kind = IncompleteListError if loss.contradicts else CursorLostError
            message = loss.reason if loss.contradicts else f"the request for the next page has failed: {loss.reason}"
            raise self._error(kind, message, loss.request_id)
        self._raise()

    def fail(self, reason: str) -> None:
        """The list cannot be completed, for a reason of our own."""
        self._fail(IncompleteListError, reason, self._request_id)

    def _admit(self, page: Arrival, segment: Segment) -> list[bool]:
        if page.keys is None and self._partitions == 1:
            # A record that the bounds might leave out.
            self._cutter, self._uncut = None, "an item does not say where it stands"
        new = self._identities.admit(page.digests, self._number)
        if None in page.digests:
            self.repeatable = False
        came = sum(new)
        self.items += came
        self._fruitless = 0 if came else self._fruitless
        keys = page.keys if self._cutter is not None and page.keys is not None else ()
        self._tally.add(keys, page.digests, page.facts.remaining)
        if segment.anchor is not None and self._tally.pages == 1:
            segment.anchor = None
        return new

    def _other_contradiction(self, segment: Segment, page: Arrival) -> str | None:
        if self._identities.repeated(page.digests, self._number):
            return "an item came twice"
        if segment.anchor is not None and segment.anchor not in page.digests:
            segment.anchor, segment.low = None, segment.fallback
            return "the list does not go on where it broke off"
        self._empty = 0 if page.digests else self._empty + 1
        return "the service keeps sending empty pages" if self._empty > _MOST_EMPTY_PAGES else None

    def _miscounted(self, facts: PageFacts) -> str | None:
        count = len(facts.items or ())
        if facts.next_cursor is not None:
            if facts.remaining is None:
                return None
            count += facts.remaining
        return f"the list has {count} items and only {self.items} came" if count > self.items else None

    def _end_segment(self) -> None:
        ended = self._segments.popleft()
        self._fruitless = 0
        if not self._segments and self._cutter is not None:
            if self._cut:
                self._segments.append(self._cutter.changes(self._begun))
                self._begun, self._cut = self._clock.wall(), False
            elif ended.role == "changes":
                self._segments.append(Segment(self._cutter.low, self._cutter.high, "count"))
        self.state = State.OPENING if self._segments else State.DONE

    def _begin_anew(self, loss: Loss, segment: Segment) -> None:
        self.restarts += 1
        restarts = segment.restarts + 1
        parts = self._parts(loss, segment) if segment.role != "count" else []
        if parts:
            if not self._tally.pages:
                # Nothing has come, so `_fruitless` bounds how often this is done.
                for part in parts:
                    part.restarts = segment.restarts
            self._cut = True
            self._partitions += len(parts) - 1 if len(parts) > 1 else 1
            self._segments.popleft()
            self._segments.extendleft(reversed(parts))
            return
        segment.restarts = restarts
        if segment.role == "count" and self._cutter is not None and loss.contradicts:
            # What is missing has appeared, or moved, since the changes were read.
            self._segments.appendleft(self._cutter.changes(self._begun))

    def _parts(self, loss: Loss, segment: Segment) -> list[Segment]:
        cutter, tally = self._cutter, self._tally
        if cutter is None or loss.quiet:
            return []
        if not tally.pages:
            return cutter.halve(segment, self._today()) if loss.slow else []
        worth = tally.pages_expected >= _WORTH_CUTTING or segment.restarts or loss.slow
        return cutter.split(segment, tally) if worth else []

    def _can_halve(self) -> bool:
        segment = self._segments[0]
        if self._cutter is None or segment.role == "count" or not self._max_restarts:
            return False
        return bool(self._cutter.halve(segment, self._today()))

    def _today(self) -> int:
        return datetime.fromtimestamp(self._clock.wall(), UTC).toordinal()

    def _give_up(self, loss: Loss, detail: str) -> NoReturn:
        if self._uncut and self.restarts:
            detail += f"; it was not cut into parts, because {self._uncut}"
        kind = IncompleteListError if loss.contradicts else CursorLostError
        self._fail(kind, f"{loss.reason}{detail}", loss.request_id, loss.error)
        self._raise()

    def _fail(
        self, kind: type[IncompleteListError], reason: str, request_id: str | None, cause: APIError | None = None
    ) -> None:
        self.state = State.FAILED
        if cause is not None and not self.items:
            self._failure = cause, None
        else:
            self._failure = self._error(kind, reason, request_id), cause

    def _raise(self) -> NoReturn:
        # A copy: what has been raised holds on to the variables of those who caught it.
        assert self._failure is not None
        error, cause = self._failure
        raise copy(error) from cause

    def _error(self, kind: type[IncompleteListError], reason: str, request_id: str | None) -> IncompleteListError:
        known = request_id or self._request_id
        return kind(reason, items=self.items, remaining=self.remaining, request_id=known)


def _is_definite(error: APIError, *, first: bool) -> bool:
    """Whether the beginning of a list failed in a way that will not pass.

    The first of all requests has been repeated already where that can help, so only an answer that nobody could read
    is left. Later the same request has been answered before.
    """
    if first:
        gateway = error.code is None and (error.status_code or 0) >= 500 and not error.retryable
        return not (isinstance(error, APIResponseValidationError) or gateway)
    return error.outcome in ("rejected", "not_sent") and not error.retryable
