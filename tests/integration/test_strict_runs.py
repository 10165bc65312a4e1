"""The tests pass without assertions and docstrings (`python -OO`), and with every warning an error.

pytest keeps the assertions of test modules, so what is left out is what the package itself could lean on.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.process import ROOT

# One module for each thing that the runtime does; the long run takes them all.
SHORT = (
    "tests/unit/schema/test_containers.py",
    "tests/unit/schema/test_decode.py",
    "tests/unit/test_errors.py",
    "tests/unit/schema/test_model.py",
    "tests/unit/lists/test_pagination.py",
    "tests/unit/http/test_transport.py",
)
LONG = ("tests/unit", "tests/property", "tests/sandbox", "tests/safety", "tests/integration/test_surface.py")


def strict(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run pytest without assertions, without docstrings and with warnings as errors."""
    kept = "ignore:assertions not in test modules or plugins will be ignored:pytest.PytestConfigWarning"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error", "-W", kept, *arguments]
    environment = {**os.environ, "PYTHONOPTIMIZE": "2", "PYTHONWARNINGS": "error"}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_a_strict_run_sees_what_is_wrong(tmp_path: Path) -> None:
    wrong = "import warnings\ndef test_one():\n    assert 1 == 2\ndef test_two():\n    warnings.warn('x')\n"
    (tmp_path / "test_wrong.py").write_text(wrong)
    result = strict("-n", "0", "-c", str(ROOT / "pyproject.toml"), str(tmp_path / "test_wrong.py"))
    assert "2 failed" in result.stdout


def test_the_runtime_leans_on_no_assertion_and_no_docstring() -> None:
    result = strict("-n", "0", *SHORT)
    assert result.returncode == 0, result.stdout
    assert " passed" in result.stdout


@pytest.mark.long
def test_all_that_runs_in_this_process() -> None:
    result = strict("-n", "2", "--dist", "loadfile", *LONG)
    assert result.returncode == 0, result.stdout
