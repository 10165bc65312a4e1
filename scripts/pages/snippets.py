"""The blocks of Python in all pages, as files that type checkers read: `python -m scripts.pages.snippets`."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "snippets"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path) -> Iterator[tuple[int, str]]:
    """The blocks of a page: the line of the fence, and the code."""
    text = page.read_text(encoding="utf-8")
    for match in _BLOCK.finditer(text):
        yield text.count("\n", 0, match.start()) + 1, match[1]


def write() -> None:
    """Write each block to a file of its own, at the lines that it has in its page."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    for page in PAGES:
        for line, code in blocks(page):
            name = f"{re.sub(r'[^a-z]+', '_', page.stem.lower())}_{line}.py"
            FOLDER.joinpath(name).write_text("\n" * line + code, encoding="utf-8")


if __name__ == "__main__":
    write()
