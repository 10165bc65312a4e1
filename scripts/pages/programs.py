"""Pages of docs/recipes and the programs that they show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "docs" / "recipes"
PROGRAMS = ROOT / "examples" / "recipes"
# A link to a program, followed by the program itself.
_PROGRAM = re.compile(
    r"(\]\(\.\./\.\./examples/recipes/(\w+)\.py\)[^\n]*\n\n)```python\n(.*?)^```$", re.MULTILINE | re.DOTALL
)


def shown(page: Path) -> Iterator[tuple[str, str]]:
    """The programs on a page: the name and the code as it stands there."""
    for match in _PROGRAM.finditer(page.read_text(encoding="utf-8")):
        yield match[2], match[3]


def write() -> None:
    """Write each program into the pages that show it."""
    for page in sorted(PAGES.glob("*.md")):
        text = page.read_text(encoding="utf-8")
        new = _PROGRAM.sub(lambda match: f"{match[1]}```python\n{code(match[2])}```", text)
        if new != text:
            page.write_text(new, encoding="utf-8")


def code(name: str) -> str:
    """The text of a program."""
    return (PROGRAMS / f"{name}.py").read_text(encoding="utf-8")
