"""Trees of files: format, verify, compare and swap. All or nothing."""

from __future__ import annotations

import difflib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..errors import GenerationError

__all__ = ["compact_json", "compare", "files_of", "format_tree", "swap", "verify_sources"]

_RUFF = ["--line-length", "120", "--target-version", "py311"]
_SETTINGS = """\
line-length = 120
target-version = "py311"
[lint]
select = ["I", "F401"]
[lint.isort]
combine-as-imports = true
split-on-trailing-comma = false
[format]
skip-magic-trailing-comma = true
"""


def format_tree(folder: Path) -> None:
    """Sort imports, remove unused ones and format, with the pinned ruff of this environment and settings of our own."""
    with tempfile.TemporaryDirectory() as settings_folder:
        settings = Path(settings_folder) / "ruff.toml"
        settings.write_text(_SETTINGS, encoding="utf-8")
        common = ["--quiet", "--no-cache", "--config", str(settings), str(folder)]
        # Only in preview does F401 also clean package roots.
        for arguments in (["check", "--fix", "--unsafe-fixes", "--preview", *common], ["format", *common]):
            command = [sys.executable, "-m", "ruff", *arguments]
            result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
            if result.returncode:
                raise GenerationError(f"ruff {arguments[0]} failed:\n{(result.stdout + result.stderr)[:4000]}")


def verify_sources(folder: Path) -> None:
    """Compile every module and look for what must never be rendered.

    Raises:
        GenerationError: a file does not compile, or holds the repr of an object, which differs in every run.
    """
    for path in sorted(folder.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        name = path.relative_to(folder)
        if re.search(r"object at 0x[0-9a-f]+", source):
            raise GenerationError(f"{name} holds the repr of an object")
        try:
            compile(source, str(name), "exec")
        except SyntaxError as error:
            raise GenerationError(f"{name} does not compile: {error}") from error


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder except byte code, by its path with forward slashes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def compare(wanted: dict[str, bytes], present: dict[str, bytes], *, limit: int = 200) -> list[str]:
    """A readable diff, at most `limit` lines; empty when both trees are the same, byte for byte."""
    lines: list[str] = []
    for path in sorted(wanted.keys() | present.keys()):
        if wanted.get(path) == present.get(path):
            continue
        if path not in present:
            lines.append(f"missing: {path}")
        elif path not in wanted:
            lines.append(f"left over: {path}")
        else:
            lines.extend(_diff(path, present[path], wanted[path]))
    return lines if len(lines) <= limit else [*lines[:limit], f"... {len(lines) - limit} more lines"]


def _diff(path: str, present: bytes, wanted: bytes) -> Iterator[str]:
    before, after = (data.decode("utf-8", "replace").splitlines() for data in (present, wanted))
    if before == after:
        yield f"line ends differ: {path}"
    for line in difflib.unified_diff(before, after, f"{path} (present)", f"{path} (generated)", lineterm="", n=1):
        yield line if len(line) <= 200 else line[:200] + "..."


def swap(new: Path, target: Path) -> None:
    """Put a finished tree in the place of another; the old one is gone only when the new one stands."""
    target.parent.mkdir(parents=True, exist_ok=True)
    old = target.with_name(f".{target.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        os.replace(target, old)
    try:
        shutil.move(str(new), target)
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        if old.exists():
            os.replace(old, target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def compact_json(document: Mapping[str, Any]) -> str:
    """JSON with one line per path and per component, so that a change of the document shows as a line."""

    def dump(value: object) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def lines(members: Mapping[str, Any]) -> str:
        return ",\n".join(f"{dump(key)}:{dump(value)}" for key, value in members.items())

    parts: list[str] = []
    for key, value in document.items():
        if key == "paths":
            parts.append(f'"paths":{{\n{lines(value)}\n}}')
        elif key == "components":
            inner = ",\n".join(f"{dump(name)}:{{\n{lines(members)}\n}}" for name, members in value.items())
            parts.append(f'"components":{{\n{inner}\n}}')
        else:
            parts.append(f"{dump(key)}:{dump(value)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"
