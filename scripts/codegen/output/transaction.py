"""Many files replaced in one step: all of them or none, also when the process is killed in the middle.

The new files are written to a folder of their own first, and a list of them last. From then on the step counts as done:
whoever comes next finishes it before anything else. Until then the folder is only debris, and the next run removes it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from ..errors import GenerationError, UnfinishedError

__all__ = ["FOLDER", "finish", "replace_all", "unfinished"]

FOLDER = ".regenerate"
"""The folder of what is under way, inside the one that the files are relative to."""
_LIST = "files.json"


def replace_all(root: Path, files: Mapping[Path, bytes | None]) -> list[Path]:
    """Give every file below `root` its new content; None removes it. Returns the files that changed.

    A file that has its content already is not touched.
    """
    finish(root)
    changed = {path: data for path, data in files.items() if _content(path) != data}
    if not changed:
        return []
    try:
        _stage(root, changed)
    except OSError as error:
        shutil.rmtree(root / FOLDER, ignore_errors=True)
        raise GenerationError(f"{root} cannot be written to: {error.strerror}") from error
    finish(root)
    return list(changed)


def _stage(root: Path, changed: Mapping[Path, bytes | None]) -> None:
    """Write the new files beside the old ones, and their list last."""
    staged = root / FOLDER
    staged.mkdir(parents=True)
    entries: list[list[str | None]] = []
    for index, (path, data) in enumerate(changed.items()):
        name = None if data is None else str(index)
        if data is not None:
            _write(staged / str(index), data)
        entries.append([path.relative_to(root).as_posix(), name, None if data is None else _digest(data)])
    _write(staged / f"{_LIST}.new", json.dumps(entries).encode())
    os.replace(staged / f"{_LIST}.new", staged / _LIST)
    _sync_folder(staged)


def unfinished(root: Path) -> bool:
    """Whether a killed run has left a step that is only half done."""
    return (root / FOLDER / _LIST).exists()


def finish(root: Path) -> bool:
    """Finish what a killed run has left below `root`. Returns whether there was a step to finish.

    Raises:
        UnfinishedError: a file cannot be replaced; the next run goes on from there.
        GenerationError: somebody has changed one meanwhile.
    """
    staged = root / FOLDER
    if not staged.exists():
        return False
    listed = staged / _LIST
    found = listed.exists()
    try:
        if found:
            for relative, name, digest in json.loads(listed.read_text(encoding="utf-8")):
                _put(root / relative, staged / name if name else None, digest)
            # Without its list the rest is debris, whatever happens while it is removed.
            listed.unlink()
        shutil.rmtree(staged)
    except OSError as error:
        raise UnfinishedError(
            f"{error.filename} cannot be replaced: {error.strerror}; once it can, scripts/regenerate finishes this run"
        ) from error
    return found


def _put(target: Path, source: Path | None, digest: str | None) -> None:
    if source is None:
        target.unlink(missing_ok=True)
        _remove_empty(target.parent)
    elif source.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(source, target)
    elif not target.exists() or _digest(target.read_bytes()) != digest:
        # It was put there by the run that was killed, and somebody has changed it since.
        raise GenerationError(f"{target} was changed while a run of scripts/regenerate was unfinished; restore it")


def _remove_empty(folder: Path) -> None:
    """A folder without files is no package any more; byte code alone is nothing."""
    while folder.is_dir():
        rest = list(folder.iterdir())
        if any(path.name != "__pycache__" for path in rest):
            return
        shutil.rmtree(folder)
        folder = folder.parent


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make renamed entries outlast a power failure, where the system can do that."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
