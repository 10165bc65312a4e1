"""Old callers as a gate: what was written for the last release is type-checked against the tree.

What no longer passes must stand in the changelog as major, or with the mark `typing`.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.support.process import ROOT
from tests.typing.test_sample_service import run

HERE = Path(__file__).parent


def _released() -> str:
    """The sample service of the last tag; of the copy while there is none."""
    for tag in _git("tag", "--list", "v*", "--sort=-version:refname").split():
        if text := _git("show", f"{tag}:tests/typing/sample_service.py"):
            return text
    return (HERE / "released" / "sample_service.txt").read_text(encoding="utf-8")


def _git(*arguments: str) -> str:
    # A copy without git has no tags.
    result = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return "" if result.returncode else result.stdout


def announced(changelog: str) -> list[str]:
    """The entries of what is unreleased that say a checker may complain."""
    unreleased = re.split(r"^## ", changelog, flags=re.MULTILINE)[1] if "\n## " in changelog else ""
    return [line for line in unreleased.splitlines() if line.startswith("- major: ") or "(typing)" in line]


def unannounced(errors: list[str], entries: list[str]) -> list[str]:
    """Errors of the checker of which no entry names what they are about."""
    said = " ".join(entries).replace("_", "").lower()
    return [
        error
        for error in errors
        if not any(word.replace("_", "").lower() in said for word in re.findall(r'"(\w+)"', error))
    ]


def test_callers_of_the_last_release(tmp_path: Path) -> None:
    program = tmp_path / "released_service.py"
    program.write_text(_released(), encoding="utf-8")
    output = run("mypy", "--strict", "--cache-dir=.mypy_cache/typing", "--no-pretty", str(program))
    errors = [line for line in output.splitlines() if ": error: " in line]
    assert errors or "Success" in output, output
    entries = announced((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    assert unannounced(errors, entries) == [], "spec-diff says what to write into the changelog"


@pytest.mark.parametrize(
    ("entry", "left"),
    [
        ("- major: `qbd.invoices.list`: argument renamed: memo -> note", []),
        ("- minor: `qbd_invoice.memo`: member became nullable (typing)", []),
        ("- patch: `qbd_invoice.memo`: description changed", ['x.py:1: error: has no attribute "memo"']),
        ("- major: `qbd.bills.list`: endpoint removed", ['x.py:1: error: has no attribute "memo"']),
    ],
)
def test_what_counts_as_announced(entry: str, left: list[str]) -> None:
    changelog = f"# Changelog\n\n## [Unreleased]\n\n{entry}\n\n## 0.1.0\n\n- major: `memo`\n"
    assert unannounced(['x.py:1: error: has no attribute "memo"'], announced(changelog)) == left
