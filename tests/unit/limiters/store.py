"""A store in memory of permits that several limiters share, as PostgreSQL or Redis is one of processes."""

from __future__ import annotations

import threading
from collections.abc import Collection

__all__ = ["LONG", "FakeConnection", "FakeStore"]

LONG = 30.0


class FakeStore:
    """What several processes connect to: who holds which name, and how often it may still be reached."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.holders: dict[str, object] = {}
        self.failures = 0
        self.keep_every = LONG
        self.changed = threading.Condition(self.lock)
        self.kept = threading.Event()
        # Who takes what a connection loses, before it can be taken again.
        self.thief: object | None = None

    def connect(self, owner: str) -> FakeConnection:
        return FakeConnection(self)

    def reach(self) -> None:
        if self.failures:
            self.failures -= 1
            raise OSError("the server is gone")

    def free(self) -> bool:
        """Wait until nothing is held."""
        with self.changed:
            return self.changed.wait_for(lambda: not self.holders, LONG)


class FakeConnection:
    """One connection. Its permits are gone when it is closed, as those of PostgreSQL are."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store
        self.keep_every = store.keep_every

    def take(self, names: Collection[str]) -> Collection[str]:
        with self._store.changed:
            self._store.reach()
            self._store.changed.notify_all()
            return [name for name in names if self._store.holders.setdefault(name, self) is self]

    def keep(self, names: Collection[str]) -> Collection[str]:
        with self._store.changed:
            self._store.reach()
            self._store.kept.set()
            return [name for name in names if self._store.holders.get(name) is self]

    def give_back(self, names: Collection[str]) -> None:
        with self._store.changed:
            for name in names:
                assert self._store.holders.pop(name) is self
            self._store.changed.notify_all()

    def close(self) -> None:
        with self._store.changed:
            for name in [name for name, holder in self._store.holders.items() if holder is self]:
                del self._store.holders[name]
                if self._store.thief is not None:
                    self._store.holders[name] = self._store.thief
            self._store.changed.notify_all()
