"""Paged lists. A cursor names a run through a list, not a place in it: each request with it gets the next page.

So asking twice with one cursor does not give the same page twice, and a page whose answer is lost is gone for that
run. That is how the service behaves, because QuickBooks' own iterators do, and a client must be able to meet it here.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta

from .document import Json
from .errors import cursor_lost

WINDOW = timedelta(seconds=10)
"""The time after an answer in which the next page may be asked for."""


@dataclass(slots=True)
class Run:
    """A list under way: what is still to come, and the parameters it was begun with."""

    end_user_id: str
    operation: str
    waiting: deque[int]
    query: Json
    expires: datetime


class Cursors:
    """All runs under way. They are kept in memory: QuickBooks forgets them too when it stops."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._runs: dict[str, Run] = {}

    def begin(self, cursor: str, run: Run, now: datetime) -> None:
        with self._lock:
            for old in [name for name, other in self._runs.items() if other.expires < now]:
                del self._runs[old]
            self._runs[cursor] = run

    def find(self, cursor: str, end_user_id: str, operation: str, arrived: datetime) -> Run:
        """Return a run. Raises ApiError when there is none, or its time was over when the request arrived."""
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
        """Forget every run of a company: it was restarted, or its connection was."""
        with self._lock:
            for name in [name for name, run in self._runs.items() if run.end_user_id == end_user_id]:
                del self._runs[name]
