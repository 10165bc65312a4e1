"""Opening databases, and whole databases as bytes: what a reset, a seed and an idle company are made of."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from .schema import VERSION

_PRIVATE = 0o600


def open_database(path: Path | None, tables: str, *, durable: bool = False) -> sqlite3.Connection:
    """Open a database of the sandbox, in memory without a path, and make its tables if it is new.

    A new file is readable by its owner alone. Raises ValueError for a file of anything else.
    """
    if path is not None and not path.exists():
        os.close(_create(path))
    try:
        connection = _connect(path)
    except sqlite3.OperationalError as error:
        raise ValueError(f"{path} cannot be opened: {error}") from error
    try:
        _check_version(connection, path, tables)
        if path is not None:
            # A killed process loses no answered write; a power cut may lose the last commits.
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        connection.execute("PRAGMA foreign_keys = ON")
    except sqlite3.DatabaseError as error:
        connection.close()
        raise ValueError(f"{path} cannot be used as a sandbox database: {error}") from error
    except ValueError:
        connection.close()
        raise
    return connection


def hold(path: Path) -> sqlite3.Connection:
    """Keep other sandboxes from a database, until the connection is closed or the process ends, however it ends.

    Raises ValueError when another one has it.
    """
    lock = path.with_name(f"{path.name}.lock")
    if not lock.exists():
        os.close(_create(lock))
    connection = sqlite3.connect(lock, timeout=0, check_same_thread=False, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = MEMORY")  # no further file, which a killed process would leave behind
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        connection.close()
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
            raise ValueError(f"{path} is in use by another sandbox: stop that one, or name another file") from None
        raise ValueError(f"{lock} cannot be locked: {error}") from error
    return connection


def open_image(image: bytes) -> sqlite3.Connection:
    """Open a database in memory that begins as `image` says."""
    connection = _connect(None)
    connection.deserialize(image)
    return connection


def write_image(path: Path, image: bytes, *, durable: bool = False) -> None:
    """Write a new database file, whole or not at all, readable by its owner alone."""
    draft = path.with_name(f"{path.name}.new")
    draft.unlink(missing_ok=True)
    with os.fdopen(_create(draft), "wb") as file:
        file.write(image)
        if durable:
            file.flush()
            os.fsync(file.fileno())
    draft.replace(path)


def image_of(connection: sqlite3.Connection) -> bytes:
    """Return the whole database as bytes that `open_image` takes."""
    image = connection.serialize()
    # Bytes 18 and 19 say that a write-ahead log belongs to the file; what it holds is in the image already.
    plain = b"\x01\x01"
    return image if image[18:20] == plain else b"".join((image[:18], plain, image[20:]))


def overwrite(connection: sqlite3.Connection, image: bytes) -> None:
    """Replace the content of an open database file, in one transaction."""
    source = open_image(image)
    try:
        source.backup(connection)
    finally:
        source.close()


def _connect(path: Path | None) -> sqlite3.Connection:
    return sqlite3.connect(
        ":memory:" if path is None else path, check_same_thread=False, isolation_level=None, cached_statements=512
    )


def _create(path: Path) -> int:
    try:
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE)
    except OSError as error:
        raise ValueError(f"{path} cannot be opened: {error.strerror or error}") from error


def _check_version(connection: sqlite3.Connection, path: Path | None, tables: str) -> None:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if version == 0 and not names:
        connection.executescript(f"BEGIN; {tables} PRAGMA user_version = {VERSION}; COMMIT;")
    elif version == 1 and {"records", "end_users"} <= names:
        raise ValueError(f"{path} was made by an earlier version of the sandbox and cannot be read: name another file")
    elif version != VERSION or any(f"CREATE TABLE {name} " not in tables for name in names if name != "sqlite_stat1"):
        raise ValueError(f"{path} is not a database of this version of the sandbox")
