"""Running Python in a process of its own, as a user would."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from conductor_client.sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]


def sandbox_settings(sandbox: Sandbox) -> dict[str, str]:
    """The environment variables that lead a program to a sandbox."""
    return {"CONDUCTOR_SECRET_KEY": sandbox.api_key, "CONDUCTOR_BASE_URL": sandbox.base_url}


def run_python(
    *arguments: str,
    cwd: Path,
    settings: Mapping[str, str] | None = None,
    python: Path | str = sys.executable,
    options: Sequence[str] = ("-W", "error"),
) -> str:
    """Run Python with warnings as errors and return what it printed.

    Raises:
        AssertionError: it failed; the message is what it said.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("CONDUCTOR_", "PYTHON"))}
    result = subprocess.run(
        [str(python), *options, *arguments],
        cwd=cwd,
        env={**environment, **(settings or {})},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if result.returncode:
        # Not an assertion, which Python leaves out when it optimises.
        raise AssertionError(f"exit status {result.returncode}\n{result.stdout}\n{result.stderr}")
    return result.stdout
