from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_ROOT = Path(__file__).resolve().parents[2]


class FarServer:
    """A faulty server in a process of its own, so that what is open in this one is the client's."""

    def __init__(self, base_url: str, speed: float) -> None:
        self.base_url = base_url
        self.speed = speed

    def stats(self) -> dict[str, Any]:
        with urllib.request.urlopen(self.base_url.removesuffix("/v1") + "/-/stats") as answer:
            return dict(json.load(answer))


@contextmanager
def far_server(*options: str, speed: float = 50.0) -> Generator[FarServer]:
    command = [sys.executable, "-m", "benchmarks.faulty_server", "--speed", str(speed), *options]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_ROOT) as process:
        assert process.stdout is not None
        try:
            yield FarServer(process.stdout.readline().strip(), speed)
        finally:
            process.communicate()


@pytest.fixture(scope="session")
def far() -> Generator[FarServer]:
    """A good server: every end-user has six pages of records, and an answer takes a second."""
    with far_server("--rate", "0", "--records", "900", "--work", "1") as server:
        yield server


@pytest.fixture(scope="session")
def far_and_faulty() -> Generator[FarServer]:
    """The same with faults."""
    with far_server("--rate", "0.1", "--records", "900", "--work", "1") as server:
        yield server
