"""Where the sandbox keeps everything: one SQLite database, in memory or in a file.

One connection serves all of the server's threads. A transaction holds the connection's lock from its first statement to
its commit, so each request is atomic: a request that is refused half way through leaves nothing behind.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from .document import Json

_VERSION = 1

_TABLES = """
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
CREATE TABLE end_users (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL,
    company_name TEXT NOT NULL, source_id TEXT NOT NULL UNIQUE, email TEXT NOT NULL
);
CREATE TABLE connections (
    end_user_id TEXT PRIMARY KEY REFERENCES end_users (id) ON DELETE CASCADE,
    id TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, state TEXT NOT NULL,
    last_request_at TEXT, last_successful_request_at TEXT
);
CREATE TABLE auth_sessions (
    id TEXT PRIMARY KEY, end_user_id TEXT NOT NULL REFERENCES end_users (id) ON DELETE CASCADE,
    created_at TEXT NOT NULL,
    client_secret TEXT NOT NULL UNIQUE, publishable_key TEXT NOT NULL, expires_at TEXT NOT NULL, redirect_url TEXT
);
CREATE TABLE records (
    number INTEGER PRIMARY KEY, end_user_id TEXT NOT NULL REFERENCES end_users (id) ON DELETE CASCADE,
    kind TEXT NOT NULL, id TEXT NOT NULL, parent_id TEXT, name_key TEXT,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, revision INTEGER NOT NULL, data TEXT NOT NULL,
    UNIQUE (end_user_id, kind, id)
);
CREATE INDEX records_by_name ON records (end_user_id, kind, parent_id, name_key);
"""


@dataclass(slots=True)
class Record:
    """One QuickBooks object as kept: what was sent for it, and what the sandbox knows of its life.

    `data` holds request fields by their wire names, references as ids (`classId`). Names of other objects and computed
    values are not kept; they are looked up when the object is shown. Times are whole seconds since 1970.
    """

    kind: str
    id: str
    created_at: int
    updated_at: int
    revision: int
    data: Json = field(default_factory=dict[str, Any])
    parent_id: str | None = None
    name_key: str | None = None


class Store:
    """The database. Every use happens within `transaction()`.

    Raises ValueError when the file is a database of something else, or of another version of the sandbox.
    """

    def __init__(self, database: str = ":memory:") -> None:
        self._lock = threading.RLock()
        self._depth = 0
        try:
            self._connection = sqlite3.connect(database, check_same_thread=False, isolation_level=None)
        except sqlite3.OperationalError as error:
            raise ValueError(f"{database} cannot be opened: {error}") from error
        self._connection.row_factory = sqlite3.Row
        try:
            self._connection.execute("PRAGMA foreign_keys = ON")
            with self.transaction():
                self._prepare(database)
                self.run: int = self.count("run")
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise ValueError(f"{database} cannot be used as a sandbox database: {error}") from error
        except ValueError:
            self._connection.close()
            raise

    def _prepare(self, database: str) -> None:
        version: int = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if version == _VERSION:
            return
        if version != 0 or self._connection.execute("SELECT 1 FROM sqlite_master").fetchone() is not None:
            raise ValueError(f"{database} is not a database of this version of the sandbox")
        for statement in _TABLES.split(";"):
            self._connection.execute(statement)
        self._connection.execute(f"PRAGMA user_version = {_VERSION}")

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All or nothing. Within another transaction of the same thread it is part of that one."""
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

    def count(self, name: str) -> int:
        """The next number of a counter, from 1."""
        statement = (
            "INSERT INTO counters VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value"
        )
        return int(self._connection.execute(statement, (name,)).fetchone()[0])

    def row(self, statement: str, *values: object) -> sqlite3.Row | None:
        found: sqlite3.Row | None = self._connection.execute(statement, values).fetchone()
        return found

    def rows(self, statement: str, *values: object) -> list[sqlite3.Row]:
        return self._connection.execute(statement, values).fetchall()

    def run_statement(self, statement: str, *values: object) -> int:
        """Executes a change; returns how many rows it touched."""
        return self._connection.execute(statement, values).rowcount

    # --- QuickBooks objects of one end-user ---

    def insert_record(self, end_user_id: str, record: Record) -> None:
        self.run_statement(
            "INSERT INTO records (end_user_id, kind, id, parent_id, name_key, created_at, updated_at, revision, data)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            end_user_id,
            record.kind,
            record.id,
            *_changeable(record),
        )

    def update_record(self, end_user_id: str, record: Record) -> None:
        self.run_statement(
            "UPDATE records SET parent_id = ?, name_key = ?, created_at = ?, updated_at = ?, revision = ?, data = ?"
            " WHERE end_user_id = ? AND kind = ? AND id = ?",
            *_changeable(record),
            end_user_id,
            record.kind,
            record.id,
        )

    def record(self, end_user_id: str, kind: str, record_id: str) -> Record | None:
        row = self.row(
            "SELECT * FROM records WHERE end_user_id = ? AND kind = ? AND id = ?", end_user_id, kind, record_id
        )
        return None if row is None else _record(row)

    def records(self, end_user_id: str, kind: str) -> list[Record]:
        """All of a kind, in the order of their creation."""
        rows = self.rows("SELECT * FROM records WHERE end_user_id = ? AND kind = ? ORDER BY number", end_user_id, kind)
        return _records(rows)

    def children(self, end_user_id: str, kind: str, parent_id: str) -> list[Record]:
        rows = self.rows(
            "SELECT * FROM records WHERE end_user_id = ? AND kind = ? AND parent_id = ? ORDER BY number",
            end_user_id,
            kind,
            parent_id,
        )
        return _records(rows)

    def named(self, end_user_id: str, kind: str, parent_id: str | None, name_key: str) -> Record | None:
        row = self.row(
            "SELECT * FROM records WHERE end_user_id = ? AND kind = ? AND parent_id IS ? AND name_key = ?",
            end_user_id,
            kind,
            parent_id,
            name_key,
        )
        return None if row is None else _record(row)


def _changeable(record: Record) -> tuple[object, ...]:
    return (
        record.parent_id,
        record.name_key,
        record.created_at,
        record.updated_at,
        record.revision,
        json.dumps(record.data),
    )


def _record(row: sqlite3.Row) -> Record:
    return Record(
        kind=row["kind"],
        id=row["id"],
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        revision=row["revision"],
        data=json.loads(row["data"]),
        parent_id=row["parent_id"],
        name_key=row["name_key"],
    )


def _records(rows: Sequence[sqlite3.Row]) -> list[Record]:
    return [_record(row) for row in rows]
