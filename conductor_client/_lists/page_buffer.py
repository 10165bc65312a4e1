"""Where pages wait that have been read ahead: in memory while there is room, then in a file without a name.

The file is unlinked as soon as it exists and readable by its owner only, so no crash leaves accounting data behind.
"""

from __future__ import annotations

import threading
import zlib
from contextlib import suppress
from typing import IO, Final, NamedTuple, TypeAlias

ROOM: Final = 64 * 1024 * 1024
"""Bytes of compressed pages that one list keeps in memory."""


class NoRoom(Exception):
    """A page cannot be kept."""


class _Place(NamedTuple):
    offset: int
    length: int


Slot: TypeAlias = bytes | _Place


class Waiting:
    """The waiting pages of one list. Safe to share between threads."""

    def __init__(self, *, spill: bool, room: int = ROOM) -> None:
        self._spill = spill
        self._room = room
        self._used = 0
        self._in_file = 0
        self._end = 0
        self._file: IO[bytes] | None = None
        self._closed = False
        # Reentrant, because a garbage collection in here can close a list.
        self._lock = threading.RLock()

    def put(self, content: bytes) -> Slot:
        """Keep a page.

        Raises:
            NoRoom: the memory is full, and there is no file to take it.
        """
        packed = zlib.compress(content, 1)
        with self._lock:
            if self._closed:
                raise NoRoom("the list is closed")
            if self._used + len(packed) <= self._room:
                self._used += len(packed)
                return packed
            if not self._spill:
                raise NoRoom(f"the pages that wait to be read fill {self._room} bytes, and spill is off")
            try:
                return self._write(packed)
            except (OSError, ValueError) as error:
                raise NoRoom(f"the pages that wait to be read cannot be kept in a temporary file: {error}") from error

    def get(self, slot: Slot) -> bytes:
        """Read a page.

        Raises:
            NoRoom: the file could not be read, or the list is closed.
        """
        with self._lock:
            if isinstance(slot, bytes):
                return zlib.decompress(slot)
            if self._file is None:
                raise NoRoom("the list is closed")
            try:
                self._file.seek(slot.offset)
                return zlib.decompress(self._file.read(slot.length))
            except (OSError, ValueError, zlib.error) as error:
                raise NoRoom(f"a waiting page cannot be read back from its temporary file: {error}") from error

    def drop(self, slot: Slot) -> None:
        """The page is needed no more; its place is free again."""
        with self._lock:
            if isinstance(slot, bytes):
                self._used -= len(slot)
                return
            self._in_file -= 1
            if not self._in_file and self._file is not None:
                self._end = 0
                with suppress(OSError, ValueError):
                    self._file.truncate(0)

    def close(self) -> None:
        with self._lock:
            self._closed = True
            file, self._file = self._file, None
            if file is not None:
                file.close()

    def _write(self, packed: bytes) -> _Place:
        if self._file is None:
            # Imported here: few lists ever wait so long.
            import tempfile

            self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 - open as long as the list
        place = _Place(self._end, len(packed))
        self._file.seek(place.offset)
        written = self._file.write(packed)
        if written != len(packed):
            raise OSError(f"only {written} of {len(packed)} bytes were written")
        self._end += len(packed)
        self._in_file += 1
        return place
