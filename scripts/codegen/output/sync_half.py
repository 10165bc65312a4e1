"""The sync half of the runtime, written from the async half: `_async/*.py` becomes `_sync/*.py`.

`unasync` replaces the tokens of code. Docstrings and comments follow by the same table of names.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from .tree import files_of, format_tree, verify_sources

# It has no types.
unasync: Any = import_module("unasync")

__all__ = ["ASYNC_ONLY", "NAMES", "sync_half"]

_ROOT: Final = '"""The sync half, written by scripts/regenerate from {source}/; not to be edited."""\n'
HEADER: Final = "# Written by scripts/regenerate from {source}; not to be edited.\n"

NAMES: Final = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "StopAsyncIteration": "StopIteration",
    "asynccontextmanager": "contextmanager",
    "AbstractAsyncContextManager": "AbstractContextManager",
    "aclose": "close",
    "acquire_async": "acquire",
    "sleep_async": "sleep",
    "pause_async": "pause",
    "running_loop": "no_loop",
    "cut_async": "cut",
    "open_async_stream": "open_stream",
    "handle_async_request": "handle_request",
    "aiter_bytes": "iter_bytes",
    "anext": "next",
    "ASYNC_BACKEND": "BACKEND",
    "check_async_function": "check_function",
    "all_closed": "close_all",
    "pager": "page",
    "AsyncPager": "Page",
    ".pager": ".page",
    "task_reader": "thread_reader",
    "async_flight": "credentials",
    "given_async": "given",
    "TaskReader": "ThreadReader",
}
"""Names that differ by more than the prefix `Async`, and modules of the async half by another name."""

PHRASES: Final = {
    "An asyncio client": "A blocking client",
    "an asyncio client": "a blocking client",
    "an asyncio resource": "a blocking resource",
    "an async context manager": "a context manager",
    "An async context manager": "A context manager",
    "an asynchronous client": "a synchronous client",
    "an `AsyncRawResponse`": "a `RawResponse`",
    "suspending this task": "blocking this thread",
    "cancelling the task": "interrupting the thread",
}
"""What docstrings say otherwise, before their names are replaced."""

ASYNC_ONLY: Final = ("pager.py", "whole_list.py")
"""Files of the async half that have no sync twin."""

_PREFIX: Final = re.compile(r"^(_*)Async(?=[A-Z])")
_KEYWORDS: Final = re.compile(r"\basync (?=with\b|for\b|def\b)|\bawait ")
# A string in triple quotes, or a comment.
_TEXT: Final = re.compile(r'"""(?:[^"\\]|\\.|"(?!""))*"""|#[^\n]*', re.DOTALL)
# `close = aclose` has lost its meaning.
_ITSELF: Final = re.compile(r"^ *(\w+) = \1\n\n?", re.MULTILINE)
# Two names of the async half may have one twin.
_TWICE: Final = re.compile(r"^( *\"\w+\": \"[.\w]+\",\n)\1", re.MULTILINE)
_WORD: Final = re.compile(r"\b[A-Za-z_]\w*\b")


def sync_half(folder: Path, *, without: tuple[str, ...] = ASYNC_ONLY) -> dict[str, str]:
    """Return the files of the sync half, formatted, by name.

    Args:
        folder: The async half.
        without: Names of its files that have no sync twin.

    Raises:
        GenerationError: a file does not compile when it is transformed.
    """
    with tempfile.TemporaryDirectory(prefix="sync-half-") as scratch:
        source, target = Path(scratch) / folder.name, Path(scratch) / "sync"
        source.mkdir()
        target.mkdir()
        for path in sorted(folder.glob("*.py")):
            if path.name not in (*without, "__init__.py"):
                _transform(path, source / path.name, target / path.name)
        (target / "__init__.py").write_text(_ROOT.format(source=folder.name), encoding="utf-8", newline="\n")
        format_tree(target)
        verify_sources(target)
        return {name: data.decode("utf-8") for name, data in files_of(target).items()}


def _transform(path: Path, source: Path, target: Path) -> None:
    text = path.read_text(encoding="utf-8")
    table = {word: twin for word in {*_WORD.findall(text), *NAMES} if (twin := _twin(word)) != word}
    # Strings in triple quotes are no names for `unasync`, so docstrings go through as they are.
    source.write_text(text, encoding="utf-8")
    rule = unasync.Rule(str(source.parent), str(target.parent), additional_replacements=table)
    unasync.unasync_files([str(source)], [rule])
    code = target.read_text(encoding="utf-8")
    code = _TWICE.sub(r"\1", _ITSELF.sub("", code))
    code = _without_awaitables(_TEXT.sub(lambda match: _words(_phrases(_KEYWORDS.sub("", match[0])), table), code))
    header = HEADER.format(source=f"{path.parent.name}/{path.name}")
    target.write_text(header + code, encoding="utf-8", newline="\n")


def _twin(word: str) -> str:
    return NAMES.get(word) or _PREFIX.sub(r"\1", word)


def _words(text: str, table: Mapping[str, str]) -> str:
    return _WORD.sub(lambda match: table.get(match[0], match[0]), text)


def _phrases(text: str) -> str:
    for phrase, twin in PHRASES.items():
        text = text.replace(phrase, twin)
    return text


def _without_awaitables(code: str) -> str:
    """Code whose types are those of the results, not of what is awaited for them."""
    while (start := code.find("Awaitable[")) >= 0:
        opening = start + len("Awaitable")
        depth, end = 1, opening + 1
        while depth:
            depth += {"[": 1, "]": -1}.get(code[end], 0)
            end += 1
        code = code[:start] + code[opening + 1 : end - 1] + code[end:]
    return code.replace("None | None", "None")
