"""One company file: objects by id and by name, counters, settings. No rules of QuickBooks."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Any

from ..document import Json
from ..times import pc_text

_COLUMNS = "seq, kind, id, parent, name, full_name, active, created, updated, revision, data"
_LETTERS = {True: 2, False: 0}
_MOST_KNOWN = 5000


@dataclass(slots=True)
class Stored:
    """A stored object of a list: request-shaped data with references as ids, and the sandbox's own data."""

    kind: str
    id: str
    parent: str | None
    name: str
    full_name: str
    active: bool
    created: int
    updated: int
    revision: int
    data: Json = field(default_factory=dict[str, Any])
    seq: int = 0


def name_key(name: str) -> str:
    """Return what names are compared by: QuickBooks ignores the case of letters."""
    return name.casefold()


def sort_key(name: str) -> bytes:
    """Return bytes in QuickBooks' order of names: punctuation, digits, letters, ignoring case."""
    return b"".join(
        bytes((1 if char.isdigit() else _LETTERS[char.isalpha()],)) + ord(char).to_bytes(3, "big")
        for char in name.casefold()
    )


class Company:
    """A company file, for one request at a time.

    `now` is the second of the request, `zone` the zone of its PC. Raises nothing of its own; SQLite's errors pass.
    """

    def __init__(self, connection: sqlite3.Connection, zone: tzinfo) -> None:
        self.connection = connection
        self.zone = zone
        self.now = 0
        self._names: dict[tuple[tuple[str, ...], str], Json | None] = {}
        self._settings: dict[str, str] | None = None
        self._control: dict[str, str] | None = None
        self._known: dict[tuple[tuple[str, ...], str], Stored | None] = {}

    def close(self) -> None:
        self.connection.close()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Make writes atomic: an exception undoes them."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            self.forget()
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

    def forget(self) -> None:
        """Clear the caches of names and settings."""
        self._changed()
        self._settings = None

    def _changed(self) -> None:
        self._names.clear()
        self._known.clear()
        self._control = None

    # --- time ---

    def moment(self, seconds: int) -> str:
        """Return a time as QuickBooks writes it, with the offset of the PC."""
        return pc_text(seconds, self.zone)

    @property
    def today(self) -> date:
        """The date on the PC."""
        return datetime.fromtimestamp(self.now, self.zone).date()

    # --- counters and settings ---

    def next_number(self, name: str) -> int:
        """Return the next number of a counter, from 1."""
        return self.next_numbers(name, 1)[0]

    def next_numbers(self, name: str, count: int) -> range:
        """Return the next numbers of a counter, in a row."""
        statement = (
            "INSERT INTO counters VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + excluded.value"
            " RETURNING value"
        )
        last = int(self.connection.execute(statement, (name, count)).fetchone()[0])
        return range(last - count + 1, last + 1)

    def setting(self, name: str) -> str | None:
        if self._settings is None:
            self._settings = dict(self.connection.execute("SELECT name, value FROM settings").fetchall())
        return self._settings.get(name)

    def is_on(self, name: str) -> bool:
        """Return whether a preference is on."""
        return self.setting(name) == "on"

    def set_setting(self, name: str, value: str) -> None:
        self.connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, value))
        self._settings = None

    def special(self, purpose: str) -> str:
        """Return the id of the account that QuickBooks uses for a purpose, such as "accounts_receivable"."""
        account = self.setting(f"special.{purpose}")
        if account is None:
            raise LookupError(f"the company file has no account for {purpose}")
        return account

    # --- objects ---

    def get(self, kind: str, object_id: str) -> Stored | None:
        row = self.connection.execute(
            f"SELECT {_COLUMNS} FROM objects WHERE kind = ? AND id = ?", (kind, object_id)
        ).fetchone()
        return None if row is None else _stored(row)

    def find(self, kinds: Iterable[str], object_id: str) -> Stored | None:
        """Return the object with this id among some kinds."""
        return next((found for kind in kinds if (found := self.get(kind, object_id)) is not None), None)

    def known(self, kinds: tuple[str, ...], object_id: str) -> Stored | None:
        """Return the same from a cache; the result must not be changed."""
        key = (kinds, object_id)
        if key not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[key] = self.find(kinds, object_id)
        return self._known[key]

    def named(self, namespace: str, parent: str | None, key: str) -> Stored | None:
        row = self.connection.execute(
            f"SELECT {_COLUMNS} FROM objects WHERE namespace = ? AND coalesce(parent, '') = ? AND name_key = ?",
            (namespace, parent or "", key),
        ).fetchone()
        return None if row is None else _stored(row)

    def children(self, kind: str, object_id: str) -> list[Stored]:
        return self.select("kind = ? AND parent = ?", (kind, object_id))

    def select(self, condition: str, values: Iterable[object] = (), order: str = "seq") -> list[Stored]:
        """Return the objects that an SQL condition chooses."""
        statement = f"SELECT {_COLUMNS} FROM objects AS o WHERE {condition} ORDER BY {order}"
        return [_stored(row) for row in self.connection.execute(statement, tuple(values))]

    def insert(self, stored: Stored, namespace: str) -> None:
        cursor = self.connection.execute(
            "INSERT INTO objects (kind, id, created, namespace, parent, name, name_key, full_name, full_key, sort_key,"
            " active, updated, revision, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (stored.kind, stored.id, stored.created, namespace, *_changeable(stored)),
        )
        stored.seq = cursor.lastrowid or 0
        self._changed()

    def update(self, stored: Stored) -> None:
        self.connection.execute(
            "UPDATE objects SET parent = ?, name = ?, name_key = ?, full_name = ?, full_key = ?, sort_key = ?,"
            " active = ?, updated = ?, revision = ?, data = ? WHERE seq = ?",
            (*_changeable(stored), stored.seq),
        )
        self._changed()

    def delete(self, stored: Stored) -> None:
        self.connection.execute("DELETE FROM objects WHERE seq = ?", (stored.seq,))
        self._changed()

    def reference(self, kinds: tuple[str, ...], object_id: Any) -> Json | None:
        """Return an object as others refer to it: its id and its full name of today."""
        if object_id is None:
            return None
        key = (kinds, object_id)
        if key not in self._names:
            found = self.find(kinds, object_id)
            self._names[key] = {"id": object_id, "fullName": None if found is None else found.full_name}
        return self._names[key]

    def control_accounts(self) -> dict[str, str]:
        """Return the accounts of receivables and payables by id, with their type."""
        if self._control is None:
            self._control = dict(
                self.connection.execute(
                    "SELECT id, json_extract(data, '$.accountType') AS type FROM objects WHERE kind = 'accounts'"
                    " AND type IN ('accounts_receivable', 'accounts_payable')"
                ).fetchall()
            )
        return self._control

    def number(self, statement: str, *values: object) -> int:
        """Return the one number that a statement gives; 0 for none."""
        return int(self.connection.execute(statement, values).fetchone()[0] or 0)

    def numbers(self, statement: str, values: Iterable[object]) -> list[int]:
        """Return the only column of a statement, whole numbers, in its order: one text is faster than many rows."""
        text = self.connection.execute(f"SELECT json_group_array(number) FROM ({statement})", tuple(values)).fetchone()
        found: list[int] = json.loads(text[0])
        return found

    def ids(self, statement: str, *values: object) -> list[str]:
        """Return the first column."""
        return [row[0] for row in self.connection.execute(statement, values)]


def _changeable(stored: Stored) -> tuple[object, ...]:
    return (
        stored.parent,
        stored.name,
        name_key(stored.name),
        stored.full_name,
        name_key(stored.full_name),
        sort_key(stored.full_name),
        stored.active,
        stored.updated,
        stored.revision,
        json.dumps(stored.data, ensure_ascii=False, separators=(",", ":")),
    )


def _stored(row: tuple[Any, ...]) -> Stored:
    seq, kind, object_id, parent, name, full_name, active, created, updated, revision, data = row
    return Stored(
        kind, object_id, parent, name, full_name, bool(active), created, updated, revision, json.loads(data), seq
    )
