"""Pages of any list: the start of a traversal, the next page, and the expiry of its cursor."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, cast

from ..call import Behaviour, Call
from ..cursors import WINDOW, Cursors, Run
from ..document import Document, Json
from ..ids import Ids
from ..storage.company import Company
from ..times import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list of any kind: the records that a query names or selects, and the function that shows one."""

    named: Callable[[Company, Json], Sequence[Any] | None]
    matching: Callable[[Company, Json], list[int]]
    by_numbers: Callable[[Company, list[int], Json], Sequence[Any]]
    show: Callable[[Company, Any, Json], Any]


class Paging:
    """Answers of lists, page by page; `window` is the time after an answer until its cursor expires."""

    def __init__(
        self,
        document: Document,
        *,
        ids: Ids,
        clock: Clock,
        cursors: Cursors,
        behaviour: Behaviour,
        window: timedelta = WINDOW,
    ) -> None:
        self._document = document
        self._ids = ids
        self._clock = clock
        self._cursors = cursors
        self._behaviour = behaviour
        self._window = window

    def answer(self, company: Company, listing: Listing, call: Call) -> Json:
        """Return the page for a call. Raises ApiError for a lost cursor."""
        cursor = call.query.get("cursor")
        if cursor is not None:
            return self._next_page(company, listing, call, str(cursor))
        found = listing.named(company, call.query)
        if found is not None:
            return self._page(company, listing, call, found, call.query, None, 0)
        numbers = listing.matching(company, call.query)
        limit = cast("int | None", call.query.get("limit"))
        first = listing.by_numbers(company, numbers[:limit], call.query)
        rest = numbers[limit:] if limit is not None and call.operation.paged else []
        if not rest:
            return self._page(company, listing, call, first, call.query, None, 0)
        if self._behaviour.one_cursor:
            self._cursors.end_all(call.end_user_id)
        cursor, now = self._ids.cursor(), self._clock()
        run = Run(call.end_user_id, call.operation.name, deque(rest), call.query, now + self._window)
        self._cursors.begin(cursor, run, now)
        return self._page(company, listing, call, first, call.query, cursor, len(rest))

    def _next_page(self, company: Company, listing: Listing, call: Call, cursor: str) -> Json:
        run = self._cursors.find(cursor, call.end_user_id, call.operation.name, call.arrived)
        size = int((call.query if "limit" in call.given else run.query)["limit"])
        records: list[Any] = []
        while run.waiting and len(records) < size:  # no page is short, or empty, for what was deleted meanwhile
            numbers = [run.waiting.popleft() for _ in range(min(size - len(records), len(run.waiting)))]
            records += listing.by_numbers(company, numbers, run.query)
        if not run.waiting:
            self._cursors.end(cursor)
            return self._page(company, listing, call, records, run.query, None, 0)
        page = self._page(company, listing, call, records, run.query, cursor, len(run.waiting))
        run.expires = self._clock() + self._window
        return page

    def _page(
        self,
        company: Company,
        listing: Listing,
        call: Call,
        records: Sequence[Any],
        query: Json,
        cursor: str | None,
        remaining: int,
    ) -> Json:
        envelope: dict[str, Any] = {
            "objectType": "list",
            "url": self._document.base_path + call.operation.path,
            "data": [listing.show(company, record, query) for record in records],
        }
        if "hasMore" in call.operation.answer["properties"]:
            envelope |= {"nextCursor": cursor, "remainingCount": remaining, "hasMore": cursor is not None}
        return envelope
