"""Twelve programs written for conductor-py: every place is found, few others are, and all run after the move.

A line that the move changes says so: `# flag: RULE, ...`, or `# check: RULE` where only a name tells.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from conductor_client.migrate import RULES, migrate
from conductor_client.migrate.__main__ import main
from conductor_client.sandbox import Sandbox
from tests.support.process import ROOT, run_python, sandbox_settings

PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.py"))
NAMES = [path.stem for path in PROGRAMS]
VERDICTS = {"flag": "changes", "check": "check"}
# What the issue of this tool lists, by the rule that tells it.
LISTED = {
    "amount-compared",
    "amount-truth",
    "json-value",
    "moment-text",
    "model-dict",
    "retry-header",
    "client-copy",
    "last-page",
    "error-body",
}

Found = set[tuple[int, str, str]]


def expected(text: str) -> Found:
    """What the lines of a program say of themselves."""
    return {
        (number, rule.strip(), VERDICTS[kind])
        for number, line in enumerate(text.splitlines(), 1)
        for kind, rules in re.findall(r"# (flag|check): (.*)$", line)
        for rule in rules.split(",")
    }


# Reading a program takes a while, and programs are read by several tests.
moved_text = cache(migrate)


def found(text: str) -> list[tuple[int, str, str]]:
    return [(place.line, place.rule, place.verdict) for place in moved_text(text).places]


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the programs after the move."""
    folder = tmp_path_factory.mktemp("moved") / "programs"
    shutil.copytree(PROGRAMS[0].parent, folder)
    run_tool(str(folder))
    return folder


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed="demo", now="2026-03-31") as server:
        yield server


def run_tool(*arguments: str) -> str:
    return run_python("-m", "conductor_client.migrate", *arguments, cwd=ROOT)


def test_there_are_twelve_and_they_hold_every_listed_place() -> None:
    assert len(PROGRAMS) == 12
    rules = {rule for path in PROGRAMS for _, rule, _ in expected(path.read_text(encoding="utf-8"))}
    assert LISTED <= rules <= {*RULES}


@pytest.mark.parametrize("path", PROGRAMS, ids=NAMES)
def test_each_place_is_found(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert expected(text) - {*found(text)} == set()


def test_at_most_one_in_ten_is_false() -> None:
    all_found = [(path.stem, *each) for path in PROGRAMS for each in found(path.read_text(encoding="utf-8"))]
    false = [
        (name, *each)
        for name, *each in all_found
        if tuple(each) not in expected((PROGRAMS[0].parent / f"{name}.py").read_text(encoding="utf-8"))
    ]
    print(f"{len(all_found)} places, {len(false)} false: {false}")
    assert len(all_found) > 50
    assert len(false) * 10 <= len(all_found)


@pytest.mark.parametrize("path", PROGRAMS, ids=NAMES)
def test_it_runs_after_the_move(path: Path, moved: Path, sandbox: Sandbox) -> None:
    text = (moved / path.name).read_text(encoding="utf-8")
    assert not re.search(r"^\s*(from|import) conductor\b(?!_)", text, re.MULTILINE)
    settings = {**sandbox_settings(sandbox), "END_USER_ID": sandbox.connected_end_user()}
    # The programs leave their clients and databases to the end of the process.
    assert run_python(
        str(moved / path.name), cwd=moved, settings=settings, options=("-W", "error", "-W", "ignore::ResourceWarning")
    )


def test_a_second_move_changes_nothing(moved: Path) -> None:
    before = {path.name: path.read_bytes() for path in moved.glob("*.py")}
    assert len(before) == 12
    run_tool(str(moved))
    assert {path.name: path.read_bytes() for path in moved.glob("*.py")} == before
    assert not [line for line in run_tool("--diff", str(moved)).splitlines() if line.startswith(("+", "-"))]


@pytest.mark.parametrize("path", PROGRAMS, ids=NAMES)
def test_places_that_were_rewritten_are_gone(path: Path, moved: Path) -> None:
    places = moved_text(path.read_text(encoding="utf-8")).places
    left = moved_text((moved / path.name).read_text(encoding="utf-8")).places
    assert len(left) == len([place for place in places if place.rewritten is None])


def test_diff_shows_and_writes_nothing(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("from conductor import Conductor\n\nprint(Conductor().qbd.company.retrieve().created_at[:4])\n")
    before = program.read_bytes()
    shown = run_tool("--diff", str(program))
    assert "-from conductor import Conductor\n+from conductor_client import Conductor\n" in shown
    assert f"{program}:3:" in shown
    assert program.read_bytes() == before


def test_a_folder_and_what_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "old.py").write_text("print 'Python 2'\n")
    (tmp_path / "crlf.py").write_bytes(b"# -*- coding: latin-1 -*-\r\nimport conductor\r\nname = '\xe9'\r\n")
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "theirs.py").write_text("import conductor\n")
    command = [sys.executable, "-m", "conductor_client.migrate", str(tmp_path)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert result.returncode == 1
    assert "old.py: not read" in result.stderr
    assert "2 programs" not in result.stderr
    assert (tmp_path / "crlf.py").read_bytes() == (
        b"# -*- coding: latin-1 -*-\r\nimport conductor_client\r\nname = '\xe9'\r\n"
    )
    assert (tmp_path / ".venv" / "theirs.py").read_text() == "import conductor\n"


def test_what_lies_outside_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outside, folder = tmp_path / "outside.py", tmp_path / "src"
    outside.write_text("from conductor import Conductor\n")
    (folder / "package.py").mkdir(parents=True)
    (folder / "package.py" / "a.py").write_text("from conductor import Conductor\n")
    (folder / "link.py").symlink_to(outside)
    (folder / "inside.py").symlink_to(folder / "package.py" / "a.py")
    (folder / "gone.py").symlink_to(tmp_path / "nowhere.py")
    assert main([str(folder)]) == 0
    assert outside.read_text() == "from conductor import Conductor\n"
    assert (folder / "package.py" / "a.py").read_text() == "from conductor_client import Conductor\n"
    assert (folder / "inside.py").is_symlink()
    said = capsys.readouterr().err
    assert said.count("left alone: a link out of") == 2


def test_files_that_have_nothing_to_do_with_it(tmp_path: Path) -> None:
    (tmp_path / "user.py").write_text("def first(user):\n    return user.created_at[:10]\n")
    (tmp_path / "books.py").write_text("import conductor\n\n\ndef first(record):\n    return record.created_at[:10]\n")
    shown = run_tool(str(tmp_path))
    assert "books.py:5:12: check [moment-text] record.created_at" in shown
    assert "user.py" not in shown
