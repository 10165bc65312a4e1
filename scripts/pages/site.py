"""Build the site: pages into one folder, links made to fit, zensical, llms.txt, and a look at every link."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from posixpath import normpath, relpath
from urllib.parse import unquote, urlsplit

from . import llms

ROOT = Path(__file__).resolve().parents[2]
CONFIG = Path(__file__).with_name("site.toml")
_CODE = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?<=\]\()(?!https?:|#)([^)#\s]+)(#[^)\s]*)?(?=\))")
# Pages that stand outside of docs/.
_OUTSIDE = {
    "README.md": "index.md",
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
    "SECURITY.md": "security.md",
    "LICENSE": "license.txt",
}


def build(folder: Path) -> list[str]:
    """Build the site in a folder; return what is wrong with it."""
    shutil.rmtree(folder, ignore_errors=True)
    pages, html = folder / "pages", folder / "html"
    copied = _copy(pages)
    config = folder / "zensical.toml"
    config.write_text(_config(pages), encoding="utf-8")
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", "zensical.toml"]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, env={**os.environ, "NO_COLOR": "1"})
    if result.returncode:
        return [f"zensical: {result.stdout}{result.stderr}"]
    for page in copied:
        if page.suffix == ".md":  # what an agent reads, beside what a person reads
            shutil.copy(pages / page, html / page)
    llms.write(pages, html, config)
    return sorted(dead_links(html))


def _config(pages: Path) -> str:
    """The configuration: a page that it names nowhere goes where it says OTHERS."""
    text = CONFIG.read_text(encoding="utf-8")
    names = (path.relative_to(pages).as_posix() for path in sorted(pages.rglob("*.md")))
    others = [f'"{name}"' for name in names if f'"{name}"' not in text and not name.startswith("reference/")]
    return text.replace(', "OTHERS"', "".join(f", {name}" for name in others))


def _copy(pages: Path) -> list[Path]:
    """Copy all pages, with links that fit there, and what they link to."""
    sources = {Path(name): Path(target) for name, target in _OUTSIDE.items() if (ROOT / name).exists()}
    for path in (ROOT / "docs").rglob("*"):
        if path.is_file():
            source = path.relative_to(ROOT)
            target = source.relative_to("docs")
            sources[source] = target.with_name("index.md") if target.name == "README.md" else target
    waiting = list(sources)
    while waiting:
        source = waiting.pop()
        target = pages / sources[source]
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.suffix != ".md":
            target.write_bytes((ROOT / source).read_bytes())
            continue
        text = (ROOT / source).read_text(encoding="utf-8")
        for linked in _linked(source, text):
            if linked not in sources and (ROOT / linked).is_file():
                sources[linked] = linked.with_name(linked.name + ".txt")
                waiting.append(linked)
        target.write_text(_relinked(text, source, sources), encoding="utf-8")
    return list(sources.values())


def _linked(source: Path, text: str) -> Iterator[Path]:
    for part in _CODE.split(text)[::2]:
        for match in _LINK.finditer(part):
            yield Path(normpath((source.parent / match[1]).as_posix()))


def _relinked(text: str, source: Path, sources: dict[Path, Path]) -> str:
    """The text with links that lead to where the pages stand in the site."""
    here = sources[source].parent.as_posix()

    def link(match: re.Match[str]) -> str:
        target = sources.get(Path(normpath((source.parent / match[1]).as_posix())))
        return match[0] if target is None else relpath(target.as_posix(), here) + (match[2] or "")

    parts = _CODE.split(text)
    parts[::2] = [_LINK.sub(link, part) for part in parts[::2]]
    return "".join(parts)


class _Page(HTMLParser):
    """The addresses that a page links to, and the places in it that can be linked to."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.places: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if value is None:
                continue
            if name in ("id", "name"):
                self.places.add(value)
            elif name in ("href", "src"):
                self.links.append(value)
                if tag in ("script", "img") or (tag == "link" and "stylesheet" in str(dict(attrs).get("rel"))):
                    self.loaded.append(value)


def _read(path: Path) -> _Page:
    page = _Page()
    page.feed(path.read_text(encoding="utf-8"))
    return page


def dead_links(html: Path) -> Iterator[str]:
    """The links within the site that lead nowhere, and all that would load something from elsewhere."""
    pages = {path: _read(path) for path in html.rglob("*.html") if path.name != "404.html"}
    for path, page in pages.items():
        for address in page.loaded:
            if urlsplit(address).netloc:
                yield f"{path.relative_to(html)}: {address} is loaded from elsewhere"
        for address in page.links:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if target.is_dir():
                target /= "index.html"
            place = unquote(parts.fragment)
            if not target.exists():
                yield f"{path.relative_to(html)}: {address} leads nowhere"
            elif place and target in pages and place not in pages[target].places and not place.startswith("__"):
                yield f"{path.relative_to(html)}: {address} is no place in that page"
