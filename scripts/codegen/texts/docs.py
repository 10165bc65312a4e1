"""Docstrings: the document's text, escaped for Python source and wrapped to the line length."""

from __future__ import annotations

import json
import re
import textwrap
import unicodedata
from collections.abc import Iterable, Mapping

from .sentences import FORMAT_SENTENCES

__all__ = ["LINE_LENGTH", "entries", "for_python", "paragraph", "quoted"]

LINE_LENGTH = 120


def paragraph(text: str, indent: int) -> str:
    """Text as it stands in a docstring that is indented by `indent`; the first line is placed by the template."""
    width = LINE_LENGTH - indent - 3
    blocks = [" ".join(block.split()) for block in _escaped(text).split("\n\n")]
    wrapped = ["\n".join(_wrap(block, width)) for block in blocks if block]
    result = "\n\n".join(wrapped).replace("\n", "\n" + " " * indent).replace(f"\n{' ' * indent}\n", "\n\n")
    # A quote at the end would run into the closing ones.
    return result + " " if result.endswith('"') else result


def for_python(text: str, names: Mapping[str, str]) -> str:
    """A description as a Python caller reads it: arguments by their Python names, no word on how a type is written."""
    for kind in ("decimal", "date", "date-time"):
        text = text.replace(f" {FORMAT_SENTENCES[kind]}", "")
    return re.sub(r"`(\w+)`", lambda match: f"`{names.get(match[1], match[1])}`", text)


def entries(items: Iterable[tuple[str, str]], indent: int) -> str:
    """The entries of an Args or Attributes section."""
    lines: list[str] = []
    for name, text in items:
        entry = " ".join(f"{name}: {_escaped(text)}".split()).rstrip(":")
        first, *rest = _wrap(entry, LINE_LENGTH - indent)
        lines.append(" " * indent + first)
        lines.extend(" " * (indent + 4) + line for line in _wrap(" ".join(rest), LINE_LENGTH - indent - 4))
    return "\n".join(lines)


def quoted(text: str) -> str:
    """Text as a string literal of Python source."""
    return "".join(_visible(c) for c in json.dumps(text, ensure_ascii=False))


def _escaped(text: str) -> str:
    """Text that cannot end a docstring, nor mean anything else in it."""
    shown = "".join(c for c in text if c in "\n\r\t" or not _hidden(c))
    return shown.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _visible(character: str) -> str:
    if not _hidden(character):
        return character
    return f"\\u{ord(character):04x}" if ord(character) < 0x10000 else f"\\U{ord(character):08x}"


def _hidden(character: str) -> bool:
    """Whether it is a control character or a line end of another kind, which would change how the source reads."""
    category = unicodedata.category(character)
    return category[0] == "C" or category in ("Zl", "Zp")


def _wrap(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
