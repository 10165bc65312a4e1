"""Two runs at once keep out of each other's way; a lock dies with its process."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.codegen.errors import GenerationError
from scripts.codegen.output.lock import alone

from .project import Project

ROOT = Path(__file__).resolve().parents[2]
HOLD = """
import sys
from pathlib import Path
from scripts.codegen.output.lock import alone
with alone(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_run_is_refused_until_the_first_has_died(project: Project) -> None:
    before = project.files()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(project.root)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as holder:  # fmt: skip
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        for arguments in ((), ("--check",)):
            ran = project.run(*arguments)
            assert ran.status == 1
            assert "another run is at work in" in ran.err
        holder.send_signal(signal.SIGKILL)
    assert project.run("--check").status == 0
    assert project.files() == before


def test_checks_go_side_by_side_and_leave_no_file(tmp_path: Path) -> None:
    refused = pytest.raises(GenerationError, match="another run is at work")
    with alone(tmp_path, reading=True), alone(tmp_path, reading=True), refused, alone(tmp_path):
        pass
    with alone(tmp_path):
        pass
    assert list(tmp_path.iterdir()) == []
