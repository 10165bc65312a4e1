"""Writing a copy: all of it or nothing, and never over what somebody has edited."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import check
from .pages import BILL, bill_of_materials, project_file, readme, record
from .selection import Options, select
from .source import Source, VendorError

__all__ = ["Copy", "find", "make", "write"]


@dataclass(frozen=True)
class Copy:
    """A copy in memory."""

    files: dict[str, bytes]
    """The files of the package by path, the record included."""
    project: bytes | None
    """The file that makes a project of it, if that was asked for."""


def make(source: Source, options: Options) -> Copy:
    """Make a copy.

    Raises:
        VendorError: something that was asked for does not exist.
    """
    selection = select(source, options)
    files = dict(selection.files)
    files["LICENSE"] = (source.root / "LICENSE").read_bytes()
    files["_vendor.py"] = Path(check.__file__).read_bytes()
    files["README.md"] = readme(source, options, selection)
    if options.sbom:
        files[BILL] = bill_of_materials(source, options, selection, files)
    said: dict[str, Any] = record(source, options, selection, files)
    project = project_file(source, options, selection) if options.project else None
    if project is not None:
        up = 1 + len(options.package.split("."))
        said["project"] = {"sha256": hashlib.sha256(project).hexdigest(), "up": up}
    files[check.RECORD] = (json.dumps(said, indent=2, sort_keys=True) + "\n").encode()
    return Copy(files, project)


def find(target: Path) -> Path:
    """The folder of the package in a copy: the one that was given, or the one below `src/` of a project.

    Raises:
        VendorError: there is none, or several.
    """
    if (target / check.RECORD).is_file():
        return target
    found = sorted((target / "src").rglob(check.RECORD)) if (target / "src").is_dir() else []
    if len(found) != 1:
        raise VendorError(f"{target} has no {check.RECORD}: it is no copy made by scripts/vendor")
    return found[0].parent


def write(target: Path, copy: Copy, options: Options, *, force: bool) -> None:
    """Put a copy in place of nothing, of an empty folder or of an older copy.

    Files that are no part of the older copy stay, if `force` allows them at all.

    Raises:
        VendorError: there is something else, or somebody has edited the copy and `force` is False.
    """
    target = target.resolve()
    inner = f"src/{options.package.replace('.', '/')}/" if options.project else ""
    wanted = {f"{inner}{path}": text for path, text in copy.files.items()}
    if copy.project is not None:
        wanted["pyproject.toml"] = copy.project
    strange = _strangers(target, force=force)
    clash = sorted(set(strange) & set(wanted))
    if clash:
        raise VendorError(f"{target / clash[0]} is in the way, and is no part of the copy that is there")
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    try:
        made = folder / "new"
        for path, text in wanted.items():
            _put(made, path, text)
        for path, origin in strange.items():
            (made / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(origin, made / path, follow_symlinks=False)
        for place in (made, *(path for path in made.rglob("*") if path.is_dir() and not path.is_symlink())):
            os.chmod(place, 0o755)
        if target.exists():
            os.rename(target, folder / "old")
            try:
                os.rename(made, target)
            except BaseException:
                if not target.exists():
                    os.rename(folder / "old", target)
                raise
        else:
            os.rename(made, target)
    finally:
        _remove(folder)


def _remove(folder: Path) -> None:
    """Remove a folder, also one whose folders may not be written to."""
    for place, folders, _ in os.walk(folder):
        for name in folders:
            if not os.path.islink(inner := os.path.join(place, name)):
                os.chmod(inner, 0o755)
    shutil.rmtree(folder, ignore_errors=True)


def _put(folder: Path, path: str, text: bytes) -> None:
    place = folder / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(text)
    os.chmod(place, 0o644)


def _strangers(target: Path, *, force: bool) -> dict[str, Path]:
    """The files in a folder that are no part of the copy there, by path."""
    if not target.exists():
        return {}
    if not target.is_dir():
        raise VendorError(f"{target} is a file")
    present = {path.relative_to(target).as_posix(): path for path in sorted(target.rglob("*")) if _is_file(path)}
    if not present:
        return {}
    try:
        package = find(target)
    except VendorError as error:
        raise VendorError(f"{target} is not empty, and holds no copy made by scripts/vendor") from error
    try:
        said = check.read_record(package)
    except ValueError as error:
        raise VendorError(str(error)) from error
    lines = check.differences(package, said)
    start = package.relative_to(target).as_posix()
    prefix = "" if start == "." else f"{start}/"
    own = {f"{prefix}{path}" for path in (*said["files"], check.RECORD)}
    if said.get("project"):
        own.add("pyproject.toml")
    strange = {path: place for path, place in present.items() if path not in own}
    lines += [f"added: {path}" for path in strange if not path.startswith(prefix)]
    if lines and not force:
        shown = "\n  ".join(lines[:20]) + (f"\n  and {len(lines) - 20} more" if len(lines) > 20 else "")
        raise VendorError(f"the copy was edited; --force gives that up:\n  {shown}")
    return strange


def _is_file(path: Path) -> bool:
    if "__pycache__" in path.parts or path.suffix in {".pyc", ".pyo"}:
        return False
    return path.is_symlink() or not path.is_dir()
