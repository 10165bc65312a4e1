"""The faulty server in a process of its own, so that what this process holds and spends is the client's."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

__all__ = ["FarServer", "far_server"]

_ROOT = Path(__file__).resolve().parent.parent


class FarServer:
    """Where it listens, and how many of its seconds pass in one real second."""

    def __init__(self, process: subprocess.Popen[str], speed: float) -> None:
        self._process = process
        self.speed = speed
        self.base_url = self._line()

    def stats(self) -> dict[str, Any]:
        """What really happened there."""
        assert self._process.stdin is not None
        self._process.stdin.write("stats\n")
        self._process.stdin.flush()
        return dict(json.loads(self._line()))

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


@contextmanager
def far_server(*options: str, speed: float = 50.0) -> Generator[FarServer]:
    """Start it with options of its command line; it ends with the block."""
    command = [sys.executable, "-m", "benchmarks.faulty_server", "--speed", str(speed), *options]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_ROOT) as process:
        try:
            yield FarServer(process, speed)
        finally:
            process.communicate()
