"""Conductor's own database: end-users, connections, auth sessions."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from .schema import PLATFORM
from .snapshots import hold, open_database


class PlatformStore:
    """One connection for all threads; a transaction holds its lock to the end, so each is atomic.

    `run` counts how often the database was opened. Raises ValueError for a file of anything else,
    and for one that another sandbox has open.
    """

    def __init__(self, path: Path | None, *, durable: bool = False) -> None:
        self._lock = threading.RLock()
        self._depth = 0
        self._connection = open_database(path, PLATFORM, durable=durable)
        try:
            self._hold = None if path is None else hold(path)
        except ValueError:
            self._connection.close()
            raise
        self._connection.row_factory = sqlite3.Row
        with self.transaction():
            self.run: int = self._count("run")

    def close(self) -> None:
        with self._lock:
            self._connection.close()
            if self._hold is not None:
                self._hold.close()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Make writes atomic; an inner transaction of the same thread is part of the outer one."""
        with self._lock:
            if self._depth == 0:
                self._connection.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
            except BaseException:
                self._depth -= 1
                if self._depth == 0:
                    self._connection.execute("ROLLBACK")
                raise
            self._depth -= 1
            if self._depth == 0:
                self._connection.execute("COMMIT")

    def row(self, statement: str, *values: object) -> sqlite3.Row | None:
        with self._lock:
            found: sqlite3.Row | None = self._connection.execute(statement, values).fetchone()
            return found

    def rows(self, statement: str, *values: object) -> list[sqlite3.Row]:
        with self._lock:
            return self._connection.execute(statement, values).fetchall()

    def run_statement(self, statement: str, *values: object) -> None:
        with self.transaction():
            self._connection.execute(statement, values)

    def _count(self, name: str) -> int:
        statement = (
            "INSERT INTO counters VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value"
        )
        return int(self._connection.execute(statement, (name,)).fetchone()[0])
