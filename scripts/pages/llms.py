"""llms.txt, which names all pages in a line each, and llms-full.txt, which holds them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_CODE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_LINKS = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def write(pages: Path, html: Path, config: Path) -> None:
    """Write both files, in the order of the navigation in a configuration."""
    summary = paragraph(pages / "index.md")
    lines = ["# conductor-client", "", f"> {summary}", ""]
    whole = [
        f"# conductor-client\n\n> {summary} The pages of the reference are not in this file; llms.txt names them.\n"
    ]
    for section, names in sections(config):
        lines += [f"## {section}", ""]
        for name in names:
            page = pages / name
            lines.append(f"- [{title(page)}]({name}): {paragraph(page)}")
            whole.append(f"<!-- {name} -->\n\n{page.read_text(encoding='utf-8').strip()}\n")
        lines.append("")
    lines += ["## Reference", ""]
    for page in sorted((pages / "reference").glob("*.md")):
        lines.append(f"- [{title(page)}]({page.relative_to(pages).as_posix()}): {paragraph(page)}")
    html.joinpath("llms.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    html.joinpath("llms-full.txt").write_text("\n".join(whole), encoding="utf-8")


def sections(config: Path) -> Iterator[tuple[str, list[str]]]:
    """The pages in the order of the site's navigation, the reference aside."""
    navigation: list[dict[str, Any]] = tomllib.loads(config.read_text(encoding="utf-8"))["project"]["nav"]
    for entry in navigation:
        for name, content in entry.items():
            if name != "Reference":
                yield name, list(_names([content] if isinstance(content, str) else content))


def _names(content: list[Any]) -> Iterator[str]:
    for one in content:
        if isinstance(one, str):
            yield one
        else:
            for inner in one.values():
                yield from _names([inner] if isinstance(inner, str) else inner)


def title(page: Path) -> str:
    """The first heading of a page."""
    return re.sub(r"[`*]", "", next(line for line in _lines(page) if line.startswith("# "))[2:])


def paragraph(page: Path) -> str:
    """The first paragraph of a page, on one line."""
    text = page.read_text(encoding="utf-8")
    paragraphs = [part.strip() for part in _CODE.sub("", text).split("\n\n")]
    no_text = ("#", "|", "<", "-", "Written by scripts/regenerate")
    plain = [one for one in paragraphs if one and not one.startswith(no_text)]
    return _LINKS.sub(r"\1", " ".join(plain[0].split())) if plain else ""


def _lines(page: Path) -> list[str]:
    return page.read_text(encoding="utf-8").splitlines()
