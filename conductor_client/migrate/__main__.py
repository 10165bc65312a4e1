"""Move programs from conductor-py to this package.

Rewrites imports, types and names of methods, and prints each place that the move changes, with file and line:

    changes   the value is traced to a call of the API
    check     only the name of a member says so: look whether it is one of the API's

Read docs/migrating.md first: "What changes without an error". Running it twice changes nothing more.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import sys
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path

from . import Migration, migrate
from .names import OWN, VENDOR
from .places import RULES

_LEFT_OUT = {
    ".git",
    ".hg",
    ".mypy_cache",
    ".nox",
    ".tox",
    ".venv",
    "__pycache__",
    "node_modules",
    "site-packages",
    "venv",
}
_USED = {VENDOR, OWN.rpartition(".")[2]}


def main(arguments: Sequence[str] | None = None) -> int:
    """Migrate the files in the arguments; return 0, or 1 if a file could not be read."""
    parser = argparse.ArgumentParser(
        prog=f"python -m {OWN}.migrate",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="rules:\n" + "\n".join(f"  {name:16} {text}" for name, text in RULES.items()),
    )
    parser.add_argument("path", nargs="+", type=Path, help="a program, or a folder of programs")
    parser.add_argument("--diff", action="store_true", help="show the changes and write nothing")
    chosen = parser.parse_args(arguments)
    if find_spec("libcst") is None:
        parser.exit(2, "the migration needs libcst: pip install libcst\n")
    missing = [path for path in chosen.path if not path.exists()]
    if missing:
        parser.error(f"there is no {missing[0]}")
    return _move(_programs(chosen.path), write=not chosen.diff)


def _programs(paths: Iterable[Path]) -> list[Path]:
    """Return the Python files among the paths and below them, without virtual environments."""
    found: dict[Path, None] = {}
    for path in paths:
        inside = sorted(path.rglob("*.py")) if path.is_dir() else [path]
        for each in inside:
            if path == each or (not _LEFT_OUT & {*each.relative_to(path).parts} and not each.is_dir()):
                if path != each and not each.resolve().is_relative_to(path.resolve()):
                    print(f"{each}: left alone: a link out of {path}", file=sys.stderr)
                else:
                    found[each] = None
    return [*found]


def _move(programs: Sequence[Path], *, write: bool) -> int:
    texts: dict[Path, tuple[str, str]] = {}
    status = 0
    for path in programs:
        try:
            texts[path] = _text(path)
        except (OSError, RecursionError, SyntaxError, ValueError) as error:
            print(f"{path}: not read: {error}", file=sys.stderr)
            status = 1
    concerned = _concerned({path: text for path, (text, _) in texts.items()})
    changed = places = checks = 0
    for path, (text, encoding) in texts.items():
        try:
            moved = migrate(text, concerned=path in concerned)
        except (SyntaxError, RecursionError, ValueError) as error:
            print(f"{path}: not read: {error}", file=sys.stderr)
            status = 1
            continue
        _show(path, text, moved, diff=not write)
        changed += moved.source != text
        places += sum(place.verdict == "changes" for place in moved.places)
        checks += sum(place.verdict == "check" for place in moved.places)
        if write and moved.source != text:
            path.write_bytes(moved.source.encode(encoding))
    verb = "changed" if write else "would change"
    print(f"{len(texts)} programs, {changed} {verb}; {places} places change, {checks} to check", file=sys.stderr)
    return status


def _text(path: Path) -> tuple[str, str]:
    """Return a program's text with its own line endings, and its encoding."""
    import tokenize

    with path.open("rb") as file:
        encoding, _ = tokenize.detect_encoding(file.readline)
    text = path.read_bytes().decode(encoding)
    ast.parse(text)
    return text, encoding


def _concerned(texts: dict[Path, str]) -> set[Path]:
    """Return the programs that use the API, or import one that does."""
    imports = {path: _imported(text) for path, text in texts.items()}
    found = {path for path, names in imports.items() if names & _USED or ".qbd." in texts[path]}
    while True:
        stems = {path.parent.name if path.stem == "__init__" else path.stem for path in found}
        more = {path for path, names in imports.items() if names & stems} - found
        if not more:
            return found
        found |= more


def _imported(text: str) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names |= {part for alias in node.names for part in alias.name.split(".")}
        elif isinstance(node, ast.ImportFrom):
            names |= {*(node.module or "").split("."), *(alias.name for alias in node.names)}
    return names


def _show(path: Path, before: str, moved: Migration, *, diff: bool) -> None:
    if diff and moved.source != before:
        lines = difflib.unified_diff(
            before.splitlines(keepends=True), moved.source.splitlines(keepends=True), str(path), str(path)
        )
        for line in lines:
            sys.stdout.write(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n")
    for place in moved.places:
        print(f"{path}:{place}")


if __name__ == "__main__":
    sys.exit(main())
