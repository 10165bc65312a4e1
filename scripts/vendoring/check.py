"""The copy of conductor-client in this folder: whether it is as it was copied, and how it is updated.

    python -m PACKAGE._vendor --check              # nothing but the copy is needed
    python -m PACKAGE._vendor --update CHECKOUT    # from a checkout of conductor-client

Standard library only; the rest of the copy is not loaded.
"""

from __future__ import annotations

import sys

if __name__ == "__main__" and not __package__:
    # Started as a file: modules beside it, such as `types`, are not those of Python.
    del sys.path[0]

import argparse
import hashlib
import json
import subprocess
from collections.abc import Iterator, Sequence
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, cast

__all__ = ["RECORD", "advice", "differences", "main", "read_record"]

RECORD = "VENDOR.json"


def read_record(folder: Traversable) -> dict[str, Any]:
    """Read what the copy says of itself.

    Raises:
        ValueError: there is no record, or it is none.
    """
    try:
        record: Any = json.loads(folder.joinpath(RECORD).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ValueError(f"{folder} has no {RECORD}: it is no copy made by scripts/vendor") from None
    except (OSError, ValueError) as error:
        raise ValueError(f"{RECORD} cannot be read: {error}") from error
    if not isinstance(record, dict):
        raise ValueError(f"{RECORD} is no record of a copy")
    said = cast("dict[str, Any]", record)
    if not isinstance(said.get("files"), dict) or not isinstance(said.get("options"), dict):
        raise ValueError(f"{RECORD} is no record of a copy")
    project: Any = said.get("project", {"up": 0})
    if not isinstance(project, dict) or not isinstance(cast("dict[str, Any]", project).get("up"), int):
        raise ValueError(f"{RECORD} is no record of a copy")
    return said


def differences(folder: Traversable, record: dict[str, Any]) -> list[str]:
    """Compare a copy with its record: one line a file that was edited, is missing or was added."""
    expected: dict[str, str] = record["files"]
    found = dict(_files(folder, ""))
    lines = [f"added: {path}" for path in sorted(set(found) - set(expected) - {RECORD})]
    for path, digest in sorted(expected.items()):
        if path not in found:
            lines.append(f"missing: {path}")
        elif (said := _compared(found[path].read_bytes(), digest)) is not None:
            lines.append(f"{said}: {path}")
    if isinstance(folder, Path):
        lines += _project(folder, record)
    return lines


def advice(lines: Sequence[str]) -> Iterator[str]:
    """What to do about some differences."""
    if any(_LINE_ENDS in line for line in lines):
        yield "git has changed line ends: `FOLDER/** -text` in .gitattributes keeps them, then check it out anew"


_LINE_ENDS = "line ends only"


def _compared(data: bytes, digest: str) -> str | None:
    if hashlib.sha256(data).hexdigest() == digest:
        return None
    plain = hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()
    return f"edited ({_LINE_ENDS})" if plain == digest else "edited"


def _files(folder: Traversable, prefix: str) -> Iterator[tuple[str, Traversable]]:
    for item in folder.iterdir():
        path = f"{prefix}{item.name}"
        # What Python itself writes beside the files that it imports.
        if item.name == "__pycache__" or item.name.endswith((".pyc", ".pyo")):
            continue
        if item.is_dir() and not (isinstance(item, Path) and item.is_symlink()):
            yield from _files(item, f"{path}/")
        else:
            yield path, item


def _project(folder: Path, record: dict[str, Any]) -> Iterator[str]:
    """The file beside the package that makes a project of it; an installed copy has none, nor `src` above it."""
    project: dict[str, Any] | None = record.get("project")
    if project is None:
        return
    above: list[Path] = [folder.resolve(), *folder.resolve().parents]
    up: int = project["up"]
    if up >= len(above):
        return
    path = above[up] / "pyproject.toml"
    if path.is_file():
        said = _compared(path.read_bytes(), project["sha256"])
        if said is not None:
            yield f"{said}: pyproject.toml"
    elif above[up - 1].name == "src":
        yield "missing: pyproject.toml"


def _here() -> Traversable:
    if __package__:
        from importlib.resources import files

        return files(__package__)
    return Path(__file__).parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return the exit status: 1 for a copy that differs, 2 for one that cannot be read."""
    parser = argparse.ArgumentParser(prog=f"python -m {__package__ or 'PACKAGE'}._vendor")
    wanted = parser.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--check", action="store_true", help="say what was edited, is missing or was added")
    wanted.add_argument("--update", metavar="CHECKOUT", type=Path, help="copy again, with the same options")
    parser.add_argument("--force", action="store_true", help="with --update: give local edits up")
    options = parser.parse_args(arguments)
    folder = _here()
    try:
        record = read_record(folder)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    if options.update is not None:
        return _update(folder, record, options.update, force=options.force)
    lines = differences(folder, record)
    for line in lines:
        print(line)
    count = len(record["files"])
    what = f"conductor-client {record.get('version')}, {count} files"
    print(f"{what}: {len(lines)} differ" if lines else f"{what}: as copied")
    for text in advice(lines):
        print(text)
    return 1 if lines else 0


def _update(folder: Traversable, record: dict[str, Any], checkout: Path, *, force: bool) -> int:
    script = checkout / "scripts" / "vendor"
    if not isinstance(folder, Path):
        print("a copy in an archive cannot be updated", file=sys.stderr)
        return 2
    if not script.is_file():
        print(f"{checkout} is no checkout of conductor-client: it has no scripts/vendor", file=sys.stderr)
        return 2
    project: dict[str, Any] | None = record.get("project")
    up: int = project["up"] if project else 0
    root = [folder.absolute(), *folder.absolute().parents][up]
    command = [sys.executable, str(script), str(root), "--update", *(["--force"] if force else [])]
    return subprocess.call(command)


if __name__ == "__main__":
    sys.exit(main())
