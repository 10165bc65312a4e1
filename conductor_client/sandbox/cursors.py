"""Paged lists. A cursor belongs to a traversal of a list, not to a position: each request with it gets the next page.

So two requests with one cursor do not get the same page, and a lost page cannot be requested again in that traversal.
The service behaves like this, because QuickBooks' own iterators do, and clients must be tested with it.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta

from .document import Json
from .errors import cursor_lost

WINDOW = timedelta(seconds=10)
"""The time after an answer in which the next page may be requested."""


@dataclass(slots=True)
class Run:
    """A traversal of a list: the remaining records, and the parameters of its first request."""

    end_user_id: str
    operation: str
    waiting: deque[int]
    query: Json
    expires: datetime


class Cursors:
    """All current traversals, in memory: QuickBooks forgets them as well when it stops."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._runs: dict[str, Run] = {}

    def begin(self, cursor: str, run: Run, now: datetime) -> None:
        with self._lock:
            for old in [name for name, other in self._runs.items() if other.expires < now]:
                del self._runs[old]
            self._runs[cursor] = run

    def find(self, cursor: str, end_user_id: str, operation: str, arrived: datetime) -> Run:
        """Return a traversal. Raises ApiError if there is none, or its cursor had expired when the request arrived."""
        with self._lock:
            run = self._runs.get(cursor)
            if run is None or (run.end_user_id, run.operation) != (end_user_id, operation):
                raise cursor_lost(cursor)
            if arrived > run.expires:
                del self._runs[cursor]
                raise cursor_lost(cursor)
            return run

    def end(self, cursor: str) -> None:
        with self._lock:
            self._runs.pop(cursor, None)

    def end_all(self, end_user_id: str) -> None:
        """Forget every traversal of a company after a restart of it or of its connection."""
        with self._lock:
            for name in [name for name, run in self._runs.items() if run.end_user_id == end_user_id]:
                del self._runs[name]
