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

__all__ = ["FarHost", "FarServer", "far_server"]

_ROOT = Path(__file__).resolve().parent.parent


class FarHost:
    """A process for servers, one after another: it is started, and loads the sandbox, once."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "benchmarks.faulty_server", "--host"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_ROOT)

    @contextmanager
    def serving(self, *options: str, speed: float) -> Generator[FarServer]:
        """Start a server with options of the command line; it ends with the block."""
        server = FarServer(self, self.ask([*options, "--speed", str(speed)]), speed)
        try:
            yield server
        finally:
            self.ask("stop")

    def ask(self, what: list[str] | str) -> Any:
        """Send a line, and return what the next one says."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def close(self) -> None:
        """End it."""
        with self._process:
            self._process.communicate()


class FarServer:
    """Where it listens, and how many of its seconds pass in one real second."""

    def __init__(self, host: FarHost, base_url: str, speed: float) -> None:
        self._host = host
        self.base_url = base_url
        self.speed = speed

    def stats(self) -> dict[str, Any]:
        """What really happened there."""
        return dict(self._host.ask("stats"))

    def requests(self) -> int:
        """How many calls came before this question, which goes over the network behind them."""
        with urllib.request.urlopen(self.base_url.removesuffix("/v1") + "/-/stats") as answer:
            return int(json.load(answer)["requests"])


@contextmanager
def far_server(*options: str, speed: float = 50.0) -> Generator[FarServer]:
    """Start one in a process for it alone, with options of its command line; it ends with the block."""
    host = FarHost()
    try:
        with host.serving(*options, speed=speed) as server:
            yield server
    finally:
        host.close()
