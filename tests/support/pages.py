"""Markdown pages: their headings, links and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_CODE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_LINK = re.compile(r"\]\((?!https?:)([^)#]*)#?([^)]*)\)")
_CELLS = re.compile(r"(?<!\\)\|")


@cache
def prose(page: Path) -> str:
    """A page without its blocks of code."""
    return _CODE.sub("", page.read_text(encoding="utf-8"))


def anchors(page: Path) -> set[str]:
    """The addresses of the headings, as GitHub makes them."""
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in _HEADING.findall(prose(page)))
    return {heading.strip().replace(" ", "-") for heading in plain}


def dead_links(page: Path) -> Iterator[str]:
    """The links into this repository that lead nowhere."""
    for target, anchor in _LINK.findall(prose(page)):
        path = page.parent / target if target else page
        if not path.exists() or (anchor and anchor not in anchors(path)):
            yield f"{target}#{anchor}"


def section(page: Path, heading: str) -> str:
    """The text below a heading, up to the next one.

    Raises:
        KeyError: there is no such heading, or there are several.
    """
    found = re.findall(rf"^#+ {re.escape(heading)}$\n(.*?)(?=^#|\Z)", prose(page), re.MULTILINE | re.DOTALL)
    if len(found) != 1:
        raise KeyError(f"{page.name} has {len(found)} headings {heading!r}")
    return str(found[0])


def rows(text: str) -> dict[str, list[str]]:
    """The rows of all tables in a text, by their first cell without backticks; heads and rulers are left out."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    rulers = {index for index, line in enumerate(lines) if line.startswith("|---")}
    cells = [_CELLS.split(line.strip("|")) for index, line in enumerate(lines) if not {index, index + 1} & rulers]
    return {row[0].strip().strip("`"): [cell.strip() for cell in row[1:]] for row in cells}
