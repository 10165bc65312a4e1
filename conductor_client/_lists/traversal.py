"""One traversal of a list: the next request, the meaning of an answer, completeness. No I/O, no waiting.

The service's cursor is an iterator that every request advances, so a failed request loses it. The traversal then
restarts and returns only items that it has not returned yet.

    OPENING -- first page --> READING -- last page of the last part --> DONE
       ^                         |
       +------- restart ------ LOST -- no restarts left --> FAILED

The traversal first reads the list as a whole, in one pass. If two passes of a long list fail, the list is cut into
parts, and a complete part is not read again. A record whose day or name changes meanwhile can move from a part that is
not yet read into one that is. Therefore the records changed since the first part was begun, by the service's clock, are
read after the last part, and finally the whole list is counted; if items are missing, it is read as a whole. A record
outside of its part proves that the service ignores the bounds; then only whole passes remain.

Every restart counts against one budget, except after the first failure of a request that begins a part. So a list of P
pages ends within `(max_restarts + 1) * (6 * P + 30)` requests, without retries, for any answers of the service; a list
that always repeats a page within `2 * (max_restarts + 1)`.
"""

from __future__ import annotations

import enum
import math
from collections import deque
from collections.abc import Sequence
from copy import copy
from datetime import UTC, datetime
from typing import Final, NamedTuple, NoReturn

from .._core.clock import Clock
from .._core.events import Progress
from .._core.operation import Paging
from ..errors import APIError, APIResponseValidationError, ConductorError, CursorLostError, IncompleteListError
from .page_facts import Arrival, PageFacts
from .partition import Cutter, Part, Sample

LIFE: Final = 10.0
"""The number of seconds from an answer to its cursor expiry; the next request must begin before."""

# A list of fewer pages is restarted as a whole, because parts cost two more requests.
_WORTH_CUTTING: Final = 5
_PASSES_BEFORE_CUTTING: Final = 2
_MOST_EMPTY_PAGES: Final = 10

# The number of times that a range of days is halved until a single day is left.
_HALVINGS: Final = 16
_LONGEST_PAUSE: Final = 8.0

# Seconds by which the clock of the service's side may have been set back since a record was changed; the smaller ones
# are used if too many changes cannot be read in one pass.
_CLOCK_MARGINS: Final = 2 * 86400.0, 3600.0, 1.0


class Ask(NamedTuple):
    """The next request: query parameters that replace the caller's (None removes one); whether it begins a pass."""

    parameters: dict[str, str | None]
    opening: bool


class Taken(NamedTuple):
    """The result of taking a page.

    Attributes:
        new: For each item whether it is new; None if all are.
        more: Whether more pages follow.
        whole: Whether the numbers in the page are those of the list and not of a part.
    """

    new: list[bool] | None
    more: bool
    whole: bool


class Loss(NamedTuple):
    """The reason why a pass cannot continue.

    Attributes:
        reason: For the message of an exception.
        error: The exception of the request; a copy, because a traceback keeps the caller's variables alive.
        request_id: The id of the failed request.
        slow: Whether the service timed out, so that fewer records must be requested.
        quiet: Whether no request has failed: the cursor has expired, or the permit was given up.
        free: Whether it does not count as a restart.
        contradicts: Whether an answer was inconsistent, as opposed to missing.
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


class _Pass:
    def __init__(self, number: int, known: int) -> None:
        self.number = number
        self.known = known
        self.cursor: str | None = None
        self.announced: int | None = None
        self.pages = 0
        self.items = 0
        self.largest = 0
        self.empty = 0
        self.body: int | None = None

    def add(self, page: Arrival) -> None:
        count, facts = len(page.keys), page.facts
        self.pages += 1
        self.items += count
        self.largest = max(self.largest, count)
        self.empty = 0 if count else self.empty + 1
        self.body, self.cursor = page.body, facts.next_cursor
        if facts.remaining is not None:
            self.announced = facts.remaining
        elif self.announced is not None:
            self.announced -= count

    @property
    def total(self) -> int:
        """The number of items of the whole pass; an unknown one is estimated as twice the items so far."""
        return 2 * self.items if self.announced is None else self.items + self.announced


class Traversal:
    """One traversal of a list.

    Args:
        max_restarts: The limit of restarts of the list and its parts.
        cutter: Cuts the list; None if it cannot be cut.
        uncut: The reason for no cutter.
        repeatable: Whether the list is read from its beginning, and its items have record keys.
        ages: Whether its cursors expire.

    Attributes:
        state: See above; a cursor is open at the service while it is READING.
        arrived_at: When the last page arrived.
        items: The number of new items.
        restarts: The number of restarts.
        loss: The reason why the pass cannot continue, while the state is LOST.
        repeatable: Whether new items can still be distinguished from known ones.
        cutter: Cuts the list; None if it is not cut.
    """

    def __init__(
        self,
        paging: Paging,
        clock: Clock,
        *,
        max_restarts: int = 10,
        cutter: Cutter | None = None,
        uncut: str = "",
        repeatable: bool = True,
        ages: bool = True,
        operation: str = "",
        end_user_id: str | None = None,
    ) -> None:
        self._paging = paging
        self._clock = clock
        self._max_restarts = max_restarts
        self._uncut = uncut
        self._name = operation, end_user_id
        # By record key: the last pass in which it arrived.
        self._known: dict[int, int] = {}
        self._parts = deque([cutter.whole if cutter is not None else Part()])
        self._pass = _Pass(0, 0)
        self._sample = Sample()
        # Of the current part: failed requests and inconsistent answers.
        self._failures = 0
        # Restarts since the last new item.
        self._fruitless = 0
        self._halvings = 0
        # Pages with new items.
        self._gains = 0
        self._cut_at: float | None = None
        # The latest change of a record: the clock of the service's side has certainly reached it.
        self._newest: float | None = None
        self._failure: tuple[ConductorError, APIError | None] | None = None
        self._request_id: str | None = None
        self._total: int | None = None
        self._partitions = 1
        self._pages = 0
        self.arrived_at: float = -math.inf
        self.state: State = State.OPENING
        self.items: int = 0
        self.restarts: int = 0
        self.repeatable: bool = repeatable
        self.ages: bool = ages
        self.loss: Loss | None = None
        self.cutter: Cutter | None = cutter

    @property
    def remaining(self) -> int | None:
        """The number of items still to arrive; None if the service has not stated it."""
        return None if self._total is None else max(0, self._total - self.items)

    @property
    def progress(self) -> Progress:
        return Progress(self.items, self.remaining, self.restarts, self._partitions, self._pages, *self._name)

    def ask(self) -> Ask | None:
        """Return the next request; None after cursor expiry, which loses the pass."""
        assert self.state in (State.OPENING, State.READING), self.state
        if self.ages and self.state is State.READING and self._clock.now() - self.arrived_at > LIFE:
            self.lose(Loss("the next page was not asked for within ten seconds", quiet=True))
            return None
        if self.state is State.OPENING:
            self._pass = _Pass(self._pass.number + 1, self.items)
        part, cutter = self._parts[0], self.cutter
        parameters = {} if cutter is None or part is cutter.whole else cutter.parameters(part)
        if (cursor := self._pass.cursor) is not None:
            parameters[self._paging.cursor] = cursor
        return Ask(parameters, cursor is None)

    def take(self, page: Arrival) -> Taken | None:
        """Add a page; return None if it contradicts earlier pages, which loses the pass."""
        if self.state not in (State.OPENING, State.READING):
            return None
        self.arrived_at = self._clock.now()
        self._request_id = page.request_id
        self._pages += 1
        part, facts = self._parts[0], page.facts
        problem = _contradiction(facts, self._pass.announced, self._paging) or self._other_contradiction(page, part)
        if problem is not None:
            self.lose(Loss(problem, request_id=page.request_id, contradicts=True))
            return None
        new = self._admit(page, part)
        self._pass.add(page)
        missing = self._pass.items + (facts.remaining or 0) > self.items
        if part.kind == "count" and self._pass.cursor is not None and missing:
            # Items are missing. This is the first page of the whole list, so its other pages are read as well.
            part = self._parts[0] = part._replace(kind="whole")
        if part.kind in ("whole", "count") and self._pass.announced is not None:
            self._total = max(self._pass.total, self.items)
        if self._pass.cursor is not None and part.kind != "count":
            self.state = State.READING
        else:
            self._end_part()
        return Taken(None if all(new) else new, bool(self._parts), part.kind == "whole")

    def lose(self, loss: Loss) -> None:
        if self.state in (State.OPENING, State.READING):
            self.state, self.loss = State.LOST, loss

    def refuse(self, error: APIError, *, slow: bool) -> bool:
        """Handle a failed request, and return whether to raise the exception instead of restarting.

        `slow` is true if the service timed out.
        """
        opening, first = self.state is State.OPENING, not self._pages
        if opening and slow and self._parts[0].kind == "count" and self._total is None:
            # A list that is too long for one answer cannot be counted, only read in parts.
            self._end_part()
            return False
        reason = str(error).removeprefix(f"{error.request_id}: ")  # the exception that is raised has the id, too
        # A slow part may be answered later, when QuickBooks is less busy; a list that was never answered may not.
        if opening and (first and not self._halves() if slow else _is_definite(error, first=first)):
            if self.items:
                self._fail(reason, Loss(reason, error, error.request_id, contradicts=True))
            return not self.items
        self.lose(Loss(reason, error, error.request_id, slow=slow))
        return False

    def restart(self) -> float:
        """Restart the lost pass, and return the seconds to wait before its first request.

        Raises:
            IncompleteListError: no restart is possible, or none is left.
        """
        loss = self.loss
        if self._failure is not None or loss is None:
            self._raise()
        if self.items and not self.repeatable:
            self._give_up(loss, "; what has come cannot be told apart from what has not")
        if loss.slow and not self._pass.pages and (halves := self._halves()):
            # No items were lost: one answer could not hold them.
            self._halvings += 1
            self._replace(halves)
        elif not loss.free:
            # No page of the part has arrived yet, so the first time this is a retry.
            retried = not (self._pass.pages or self._failures or loss.slow) and self._max_restarts > 0
            if not retried:
                if self.restarts >= self._max_restarts:
                    self._give_up(loss, f"; restarted {self.restarts} times" if self.restarts else "")
                self.restarts += 1
            if not loss.quiet:
                self._fruitless += 1
                self._failures += 1
                self._replan(loss)
        self.state, self.loss = State.OPENING, None
        if loss.free or loss.quiet or self._fruitless < 2:
            return 0.0
        return min(_LONGEST_PAUSE, 0.5 * 2.0 ** (self._fruitless - 2)) * (0.75 + 0.25 * self._clock.chance())

    def give_up(self, detail: str = "") -> NoReturn:
        """Raise the exception for a pass that is not restarted; with a detail, the list has failed."""
        loss = self.loss or Loss("the list was slow")
        if detail and self._failure is None:
            self._give_up(loss, detail)
        if self._failure is None:
            raise self._error(
                loss.reason if loss.contradicts else f"the request for the next page has failed: {loss.reason}", loss
            )
        self._raise()

    def fail(self, reason: str) -> None:
        """End the list for a reason other than an answer."""
        self._fail(reason, Loss(reason, contradicts=True))

    def _other_contradiction(self, page: Arrival, part: Part) -> str | None:
        this, named = self._pass, {one for one in page.keys if one is not None}
        again = sum(self._known.get(key) == this.number for key in named)
        repeats = again > 0 and again == len(named)
        if page.keys and page.body == this.body:
            return "the service has sent a page again"
        if again and len(self._paging.identity or ()) < 2:
            return "the service has sent a page again" if repeats else "an item came twice"
        if again or len(named) < len(page.keys):
            # Items without unique keys: after a restart, known items could not be distinguished from new ones.
            self.repeatable = False
            if repeats or this.known or part.kind != "whole":
                return "items have the same key, or none"
        if not page.keys and this.empty >= _MOST_EMPTY_PAGES:
            return "the service keeps sending empty pages"
        cutter = self.cutter
        if cutter is None or not page.keys:
            return None
        if None in page.bounds or (page.newest is None and self._newest is None):
            self._end_cutting("an item does not say where it stands, or when it was changed")
        elif part.kind in ("part", "changes") and not all(cutter.holds(part, key) for key in page.bounds):
            self._end_cutting("the service does not keep to the bounds")
        else:
            return None
        return None if part.kind == "whole" else f"the parts mean nothing: {self._uncut}"

    def _end_cutting(self, why: str) -> None:
        assert self.cutter is not None
        self._parts = deque([self.cutter.whole._replace(kind="whole")])
        self.cutter, self._uncut, self._partitions, self._failures = None, why, 1, 0

    def _admit(self, page: Arrival, part: Part) -> list[bool]:
        tells = self.repeatable or self._pass.known
        new = [not tells or key is None or key not in self._known for key in page.keys]
        self._known.update((key, self._pass.number) for key in page.keys if key is not None)
        came = sum(new)
        self.items += came
        if came:
            self._fruitless = 0
            self._gains += 1
        if self.cutter is not None:
            self._sample.add([bound for bound, one in zip(page.bounds, new, strict=True) if one])
            if page.newest is not None:
                self._newest = page.newest if self._newest is None else max(self._newest, page.newest)
        return new

    def _end_part(self) -> None:
        ended = self._parts.popleft()
        self._failures = self._fruitless = 0
        if not self._parts and self.cutter is not None and self._cut_at is not None and ended.kind != "whole":
            if ended.kind == "part":
                self._parts.append(self._changes())
            elif ended.kind == "changes":
                self._parts.append(self.cutter.whole._replace(kind="count"))
        self.state = State.OPENING if self._parts else State.DONE

    def _changes(self, failures: int = 0) -> Part:
        """Return the part with the records changed since the first part was begun, which may have moved between parts.

        The clock of the service's side can be wrong by days. When the first part was begun, it was not earlier than
        the latest change of a record minus the time since.
        """
        assert self.cutter is not None
        assert self._cut_at is not None
        wall = self._clock.wall()
        newest = wall if self._newest is None else min(self._newest, wall)
        passed = self._clock.now() - self._cut_at
        return self.cutter.changes(newest - passed - _CLOCK_MARGINS[min(failures, len(_CLOCK_MARGINS) - 1)])

    def _replan(self, loss: Loss) -> None:
        """Cut the lost part if smaller parts can help."""
        part, this, cutter = self._parts[0], self._pass, self.cutter
        if cutter is None or part.kind == "count":
            return
        if part.kind == "changes" or (part.kind == "whole" and self._cut_at is not None):
            self._parts[0] = self._changes(self._failures if part.kind == "changes" else 0)
            return
        pages = -(-this.total // this.largest) if this.largest else 0
        failed = self._failures >= _PASSES_BEFORE_CUTTING and pages >= _WORTH_CUTTING
        if failed or ((part.kind == "part" or loss.slow) and pages > 1):
            self._replace(cutter.cut(part, self._sample, this.total, this.largest))

    def _halves(self) -> list[Part]:
        """Return the halves of a part that is too long for one answer; none if it cannot be halved, or not again."""
        part = self._parts[0]
        often = self._halvings >= _HALVINGS + self._gains
        if self.cutter is None or part.kind in ("changes", "count") or often or not self._max_restarts:
            return []
        return self.cutter.halve(part, datetime.fromtimestamp(self._clock.wall(), UTC).toordinal())

    def _replace(self, parts: Sequence[Part]) -> None:
        """Replace the lost part by these parts."""
        if not parts:
            return
        if self._cut_at is None:
            self._cut_at = self._clock.now()
        self._partitions += len(parts) - 1
        self._failures = 0
        self._parts.popleft()
        self._parts.extendleft(reversed(parts))

    def _give_up(self, loss: Loss, detail: str) -> NoReturn:
        if self._uncut and self.restarts:
            detail += f"; it was not cut into parts, because {self._uncut}"
        self._fail(f"{loss.reason}{detail}", loss)
        self._raise()

    def _fail(self, reason: str, loss: Loss) -> None:
        self.state = State.FAILED
        if loss.error is not None and not self.items:
            self._failure = loss.error, None
        else:
            self._failure = self._error(reason, loss), loss.error

    def _raise(self) -> NoReturn:
        # A copy, because a raised exception keeps the variables of its handlers alive.
        assert self._failure is not None
        error, cause = self._failure
        raise copy(error) from cause

    def _error(self, reason: str, loss: Loss) -> IncompleteListError:
        kind = IncompleteListError if loss.contradicts else CursorLostError
        known = loss.request_id or self._request_id
        return kind(reason, items=self.items, remaining=self.remaining, request_id=known)


def _is_definite(error: APIError, *, first: bool) -> bool:
    """Return whether the first request of a pass failed permanently.

    The first request of a list has already been retried where that can help, so only an unreadable answer is temporary.
    Later, the same request has been answered before.
    """
    if first:
        gateway = error.code is None and (error.status_code or 0) >= 500 and not error.retryable
        return not (isinstance(error, APIResponseValidationError) or gateway)
    return error.outcome in ("rejected", "not_sent") and not error.retryable


def _contradiction(facts: PageFacts, announced: int | None, paging: Paging) -> str | None:
    """Return the contradiction in the facts of a page, or None; `announced` items remained after the page before."""
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
        says_so = not (paging.has_more or paging.remaining)
        if to_come is None and has_more is None and not says_so:
            return "nothing says whether this page is the last"
    return None
