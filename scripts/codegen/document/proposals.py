"""What a string or number that nobody has decided might be: from the document's words, its example, its name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..config import FormatsConfig
from .annotate import Undecided
from .words import split_words

__all__ = ["Proposal", "propose"]

_EXAMPLES = (
    ("date-time", re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d.*")),
    ("date", re.compile(r"\d{4}-\d\d-\d\d")),
    ("duration", re.compile(r"P(?=[\dT])(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?")),
    ("decimal", re.compile(r"-?\d+\.\d{2,}")),
)


@dataclass(frozen=True)
class Proposal:
    """A format, and why."""

    format: str
    reason: str


def propose(one: Undecided, formats: FormatsConfig, words: str = "") -> Proposal:
    """The most likely format of an undecided place; `words` are what the vendor says there."""
    number = one.kind == "number"
    for kind, patterns in formats.hints.items():
        pattern = next((p for p in patterns if re.search(p, words, re.IGNORECASE)), None)
        if pattern is not None and number == (kind in ("integer", "number")):
            return Proposal(kind, f"the document's words match the hint {pattern!r}")
    if not number:
        for kind, expression in _EXAMPLES:
            if isinstance(one.example, str) and expression.fullmatch(one.example):
                return Proposal(kind, f"its example is {one.example!r}")
    elif isinstance(one.example, float) and not one.example.is_integer():
        return Proposal("number", f"its example is {one.example!r}")
    return _by_name(one, formats.names, number=number)


def _by_name(one: Undecided, names: Mapping[str, tuple[str, ...]], *, number: bool) -> Proposal:
    """The format of the decided name that shares most of its last words."""
    own = split_words(one.name)
    best: tuple[int, str, str] = (0, "", "")
    for kind, listed in names.items():
        if number != (kind in ("integer", "number")):
            continue
        for name in listed:
            best = max(best, (_shared_end(own, split_words(name)), kind, name), key=lambda found: found[0])
    if best[0]:
        return Proposal(best[1], f"it ends like {best[2]}")
    return Proposal("number" if number else "text", "nothing says that it is more")


def _shared_end(own: tuple[str, ...], other: tuple[str, ...]) -> int:
    count = 0
    for one, two in zip(reversed(own), reversed(other), strict=False):
        if one != two:
            break
        count += 1
    return count
