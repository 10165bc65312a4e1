"""A real browser: Debian's Chromium, driven by Playwright. It goes nowhere but to this machine."""

from __future__ import annotations

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from playwright.sync_api import BrowserContext, Locator, Page, expect, sync_playwright

from tests.support.steady import FOLDER

CHROMIUM = shutil.which("chromium")
AXE = FOLDER / "node_modules" / "axe-core" / "axe.min.js"
PATIENCE = 60_000.0
"""Milliseconds for what takes some tens of them: the machine may be busy."""

_FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)
_SERIOUS = ("serious", "critical")


@contextmanager
def chromium(folder: Path) -> Generator[BrowserContext]:
    """A browser that keeps what it knows in an empty folder."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            folder,
            executable_path=CHROMIUM,
            headless=True,
            args=_FLAGS,
            viewport={"width": 1100, "height": 800},
            reduced_motion="reduce",  # colours that change slowly are none of a page
            timeout=PATIENCE,
        )
        context.set_default_timeout(PATIENCE)
        yield context
        context.close()


def tab_to(target: Locator) -> None:
    """Reach an element with the Tab key, as one does who has no mouse.

    Raises:
        AssertionError: it cannot be reached.
    """
    expect(target).to_have_count(1)
    for _ in range(60):
        if target.evaluate("element => element === document.activeElement"):
            return
        target.page.keyboard.press("Tab")
    raise AssertionError(f"{target} is not reached with the keyboard")


def width_of(page: Page) -> int:
    """The width that a page takes, in pixels."""
    return int(page.evaluate("document.documentElement.scrollWidth"))


def serious_faults(page: Page, *rules: str) -> list[str]:
    """What axe finds on a page that is serious or worse, a line for each; by these rules alone, or by all."""
    script = AXE.read_text(encoding="utf-8")
    # Evaluated from outside: the page itself lets no such script in.
    load = f"if (!window.axe) {{ {script} }}"
    run = "return (await axe.run(rules.length ? {runOnly: rules} : {})).violations"
    found = cast("list[dict[str, Any]]", page.evaluate(f"async rules => {{ {load} {run} }}", list(rules)))
    return [
        f"{one['id']}: {node['html']} {node['failureSummary']}"
        for one in found
        if one["impact"] in _SERIOUS
        for node in one["nodes"]
    ]
