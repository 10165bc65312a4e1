"""One traversal of a list: what to ask next, what an answer means, and when the list is complete. No I/O, no waiting.

The service's cursor is an iterator that every request moves on, so a request that fails loses it. The traversal then
restarts and passes on only what it has not passed on yet.

    OPENING -- first page --> READING -- last page of the last part --> DONE
       ^                         |
       +------- restart ------ LOST -- no restarts left --> FAILED

It reads the list as a whole first. A pass that came whole is complete. A long list whose passes failed twice is cut
into parts, and a part that came whole is not read again. A record whose day or name is changed meanwhile can slip from
a part that is still to be read into one that has been. So what has changed since the first part was begun is read
after the last one, by the service's own clock as the records tell it, and the whole list is counted at the end: if
something is missing it is read on as a whole. A record outside of its part proves that the bounds mean nothing; then
only whole passes remain.

Every restart counts against one budget, but for the first failure of a request that begins a part. So a list of P pages
ends within `(max_restarts + 1) * (6 * P + 30)` requests, retries aside, whatever the service answers; one that always
repeats a page within `2 * (max_restarts + 1)`.
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
"""Seconds after an answer in which the next request must begin; then its cursor has expired."""

# A list of fewer pages is restarted as a whole: cutting it costs two requests more.
_WORTH_CUTTING: Final = 5
_PASSES_BEFORE_CUTTING: Final = 2
_MOST_EMPTY_PAGES: Final = 10

# A range of days is halved that often before a single day is left.
_HALVINGS: Final = 16
_LONGEST_PAUSE: Final = 8.0

# By how much the clock behind the service may have been set back since a record was changed; less where so much has
# changed that it cannot be read in one pass.
_CLOCK_MARGINS: Final = 2 * 86400.0, 3600.0, 1.0


class Ask(NamedTuple):
    """The next request: query parameters in the place of the caller's (None: left out); whether it begins a pass."""

    parameters: dict[str, str | None]
    opening: bool


class Taken(NamedTuple):
    """The use made of a page.

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
        quiet: Whether no request has failed: the cursor has expired, or the permit was given up.
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


class _Pass:
    """One pass through a part, from its first page on."""

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
        """How many items the whole pass would have had, or twice what came where the service does not say."""
        return 2 * self.items if self.announced is None else self.items + self.announced


class Traversal:
    """One traversal of a list.

    Args:
        max_restarts: How often the list, its parts included, may be restarted.
        cutter: How it is cut; None if it cannot be.
        uncut: Why not.
        repeatable: Whether its beginning is known, and its items can be told apart.
        ages: Whether its cursor is of no use any more when the next page is asked for late.

    Attributes:
        state: See above; a cursor is open at the service while it is READING.
        arrived_at: When the last page came.
        items: Items passed on.
        restarts: How often something has been restarted.
        loss: Why the pass cannot go on, while the state is LOST.
        repeatable: Whether what has come can still be told apart from what has not.
        cutter: How the list is cut; None if it is not.
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
        # By record key: the pass in which it came last.
        self._known: dict[int, int] = {}
        self._parts = deque([cutter.whole if cutter is not None else Part()])
        self._pass = _Pass(0, 0)
        self._sample = Sample()
        # Of the part that is being read, by requests that failed or answers that did not add up.
        self._failures = 0
        # Restarts since something new came.
        self._fruitless = 0
        self._halvings = 0
        # Pages that brought something new.
        self._gains = 0
        self._cut_at: float | None = None
        # The newest stamp of a record: the clock behind the service has surely shown it.
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
        """How many items are still to come, as far as the service has said."""
        return None if self._total is None else max(0, self._total - self.items)

    @property
    def progress(self) -> Progress:
        return Progress(self.items, self.remaining, self.restarts, self._partitions, self._pages, *self._name)

    def ask(self) -> Ask | None:
        """The next request; None if it is too late for it, and the pass is lost."""
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
        """Count a page in; None if it contradicts what is known, and the pass is lost."""
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
            # Something is missing. This is the first page of the whole list, so it is read on.
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
        """Note a request that has failed, and return whether the exception is to be raised instead of a restart.

        `slow` tells whether the service gave up waiting.
        """
        opening, first = self.state is State.OPENING, not self._pages
        if opening and slow and self._parts[0].kind == "count" and self._total is None:
            # A list that is too long for one answer cannot be counted, only read in parts.
            self._end_part()
            return False
        # A part that is slow may be answered later, when QuickBooks is less busy. Of a list that has never been
        # answered nothing says so.
        reason = str(error).removeprefix(f"{error.request_id}: ")  # the exception that is raised has the id, too
        if opening and (first and not self._halves() if slow else _is_definite(error, first=first)):
            if self.items:
                self._fail(reason, Loss(reason, error, error.request_id, contradicts=True))
            return not self.items
        self.lose(Loss(reason, error, error.request_id, slow=slow))
        return False

    def restart(self) -> float:
        """Restart what was lost; say how many seconds to wait before.

        Raises:
            IncompleteListError: it cannot be restarted, or not again.
        """
        loss = self.loss
        if self._failure is not None or loss is None:
            self._raise()
        if self.items and not self.repeatable:
            self._give_up(loss, "; what has come cannot be told apart from what has not")
        if loss.slow and not self._pass.pages and (halves := self._halves()):
            # Nothing was lost: it was too much for one answer.
            self._halvings += 1
            self._replace(halves)
        elif not loss.free:
            # Nothing had come of it yet, so the first time this is a retry.
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
        """Raise what has to be raised where nothing is restarted; with a detail, for good."""
        loss = self.loss or Loss("the list was slow")
        if detail and self._failure is None:
            self._give_up(loss, detail)
        if self._failure is None:
            raise self._error(
                loss.reason if loss.contradicts else f"the request for the next page has failed: {loss.reason}", loss
            )
        self._raise()

    def fail(self, reason: str) -> None:
        """End the list, which cannot be completed for a reason of our own."""
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
            # Items without a key of their own: what came before a restart could not be told from what comes after it.
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
        """The records that have changed since the first part was begun, and may have moved from part to part.

        The clock behind the service can be wrong by days. At that moment it was not earlier than the newest stamp of a
        record less the time that has passed.
        """
        assert self.cutter is not None
        assert self._cut_at is not None
        wall = self._clock.wall()
        newest = wall if self._newest is None else min(self._newest, wall)
        passed = self._clock.now() - self._cut_at
        return self.cutter.changes(newest - passed - _CLOCK_MARGINS[min(failures, len(_CLOCK_MARGINS) - 1)])

    def _replan(self, loss: Loss) -> None:
        """Cut what was lost, if that can help."""
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
        """The halves of a part that is too long for one answer; empty where there is none, or it was done too often."""
        part = self._parts[0]
        often = self._halvings >= _HALVINGS + self._gains
        if self.cutter is None or part.kind in ("changes", "count") or often or not self._max_restarts:
            return []
        return self.cutter.halve(part, datetime.fromtimestamp(self._clock.wall(), UTC).toordinal())

    def _replace(self, parts: Sequence[Part]) -> None:
        """Go on with these parts in the place of the one that was lost."""
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
        # A copy: what has been raised holds on to the variables of those who caught it.
        assert self._failure is not None
        error, cause = self._failure
        raise copy(error) from cause

    def _error(self, reason: str, loss: Loss) -> IncompleteListError:
        kind = IncompleteListError if loss.contradicts else CursorLostError
        known = loss.request_id or self._request_id
        return kind(reason, items=self.items, remaining=self.remaining, request_id=known)


def _is_definite(error: APIError, *, first: bool) -> bool:
    """Whether the beginning of a list failed in a way that will not pass.

    The first of all requests has been repeated already where that can help, so only an answer that cannot be read is
    left. Later the same request has been answered before.
    """
    if first:
        gateway = error.code is None and (error.status_code or 0) >= 500 and not error.retryable
        return not (isinstance(error, APIResponseValidationError) or gateway)
    return error.outcome in ("rejected", "not_sent") and not error.retryable


def _contradiction(facts: PageFacts, announced: int | None, paging: Paging) -> str | None:
    """The statement of a page that does not add up, or None. `announced` is what the pages before said was to come."""
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
