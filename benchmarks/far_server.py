"""The faulty server in a process of its own, so that what this process holds and spends is the client's."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

__all__ = ["FarServer", "far_server"]

_ROOT = Path(__file__).resolve().parent.parent


class FarServer:
    """Where it listens, and how many of its seconds pass in one real second."""

    def __init__(self, base_url: str, speed: float) -> None:
        self.base_url = base_url
        self.speed = speed

    def stats(self) -> dict[str, Any]:
        """What really happened there."""
        with urllib.request.urlopen(self.base_url.removesuffix("/v1") + "/-/stats") as answer:
            return dict(json.load(answer))


@contextmanager
def far_server(*options: str, speed: float = 50.0) -> Generator[FarServer]:
    """Start it with options of its command line; it ends with the block."""
    command = [sys.executable, "-m", "benchmarks.faulty_server", "--speed", str(speed), *options]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_ROOT) as process:
        assert process.stdout is not None
        try:
            yield FarServer(process.stdout.readline().strip(), speed)
        finally:
            process.communicate()
