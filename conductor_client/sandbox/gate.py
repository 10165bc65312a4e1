"""QuickBooks does one thing at a time: requests for one end-user run one after another, in order of arrival."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager


class Gate:
    """A queue for each key; different keys do not wait for one another. A plain lock would not keep the order."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queues: dict[str, deque[threading.Event]] = {}

    @contextmanager
    def turn(self, key: str) -> Generator[None]:
        """Waits for the key's earlier callers; the next one goes in when this one leaves."""
        mine = threading.Event()
        with self._lock:
            queue = self._queues.setdefault(key, deque())
            queue.append(mine)
            if queue[0] is mine:
                mine.set()
        mine.wait()
        try:
            yield
        finally:
            with self._lock:
                queue.popleft()
                if queue:
                    queue[0].set()
                else:
                    del self._queues[key]
