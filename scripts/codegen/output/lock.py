"""One run at a time in a folder. The lock belongs to the process and dies with it; it leaves no file behind."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from ..errors import GenerationError

__all__ = ["alone"]

_BUSY = "another run is at work in {}; wait until it has ended"


@contextmanager
def alone(folder: Path, *, reading: bool = False) -> Generator[None]:
    """Keep other runs out of an existing folder; `reading` keeps out only those that write.

    Raises:
        GenerationError: another process, or another run in this one, has the folder.
    """
    if sys.platform == "win32":
        import msvcrt

        name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
        descriptor = os.open(Path(tempfile.gettempdir(), f"regenerate-{name}.lock"), os.O_RDWR | os.O_CREAT)
        try:
            # Such a lock cannot be shared, so checks wait for each other, for 10 seconds.
            msvcrt.locking(descriptor, msvcrt.LK_LOCK if reading else msvcrt.LK_NBLCK, 1)
        except OSError as error:
            os.close(descriptor)
            raise GenerationError(_BUSY.format(folder)) from error
    else:
        import fcntl

        # The folder itself is locked. Programs that are started from here do not inherit it.
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_SH if reading else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError as error:
            os.close(descriptor)
            raise GenerationError(_BUSY.format(folder)) from error
    try:
        yield
    finally:
        os.close(descriptor)
