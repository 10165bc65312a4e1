"""The buffer of pages that have been read ahead: in memory up to a limit, then in an unnamed temporary file.

The file is unlinked at once and readable by its owner only, so a crash leaves no accounting data behind.
"""

from __future__ import annotations

import threading
import zlib
from contextlib import suppress
from typing import IO, Final, TypeAlias

ROOM: Final = 64 * 1024 * 1024
"""The limit of one list in memory, in bytes of compressed pages."""


class NoRoom(Exception):
    """A page cannot be buffered."""


Slot: TypeAlias = bytes | tuple[int, int]
"""A compressed page in memory, or its offset and length in the file."""


class Waiting:
    """The buffered pages of one list; thread-safe."""

    def __init__(self, *, spill: bool, room: int = ROOM) -> None:
        self._spill = spill
        self._room = room
        self._used = 0
        self._in_file = 0
        self._end = 0
        self._file: IO[bytes] | None = None
        self._closed = False
        # Reentrant, because garbage collection while it is held can close a list.
        self._lock = threading.RLock()

    def put(self, content: bytes) -> Slot:
        """Buffer a page.

        Raises:
            NoRoom: the memory limit is reached, and the page cannot be written to a file.
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
            offset, length = slot
            try:
                self._file.seek(offset)
                return zlib.decompress(self._file.read(length))
            except (OSError, ValueError, zlib.error) as error:
                raise NoRoom(f"a waiting page cannot be read back from its temporary file: {error}") from error

    def drop(self, slot: Slot) -> None:
        """Discard a page and free its space."""
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

    def _write(self, packed: bytes) -> tuple[int, int]:
        if self._file is None:
            # Imported here, because few lists need it.
            import tempfile

            self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 - open as long as the list
        offset = self._end
        self._file.seek(offset)
        written = self._file.write(packed)
        if written != len(packed):
            raise OSError(f"only {written} of {len(packed)} bytes were written")
        self._end += len(packed)
        self._in_file += 1
        return offset, len(packed)
