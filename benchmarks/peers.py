"""Where the others come from: an environment of its own with the vendor's SDK, msgspec and a plotting library, and a
client that openapi-python-client generates with its own templates from the same document."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any, NamedTuple

__all__ = ["ROOT", "Peers", "Worker"]

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = (
    "conductor-py==1.92.3",
    "msgspec>=0.19",
    "matplotlib>=3.9",
    "httpx[http2]>=0.28",
    "attrs",
    "python-dateutil",
)


class Peers(NamedTuple):
    """A folder outside the repository.

    Attributes:
        folder: It need not exist; then the others are missing.
    """

    folder: Path

    @property
    def python(self) -> str | None:
        """The Python that has the vendor's SDK, or None."""
        path = self.folder / "env" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        return str(path) if path.exists() else None

    @property
    def stock(self) -> Path | None:
        """The folder with the stock client's package in it, or None."""
        path = self.folder / "stock"
        return path if (path / "stock_client" / "__init__.py").exists() else None

    def install(self) -> None:
        """Make whatever is missing. Takes about two minutes and the network."""
        if self.python is None:
            venv.create(self.folder / "env", with_pip=True)
        assert self.python is not None
        pip = [self.python, "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
        subprocess.run([*pip, *PACKAGES], check=True)
        if self.stock is None:
            target = self.folder / "stock" / "stock_client"
            target.parent.mkdir(parents=True, exist_ok=True)
            document = ["--path", str(ROOT / "openapi.yaml"), "--meta", "none", "--output-path", str(target)]
            # Its formatter is left out: it changes nothing that is measured here.
            command = [sys.executable, "-m", "openapi_python_client", "generate", *document, "--overwrite"]
            config = self.folder / "stock.yaml"
            config.write_text("post_hooks: []\n", encoding="utf-8")
            done = subprocess.run([*command, "--config", str(config)], capture_output=True, text=True, check=False)
            (self.folder / "stock" / "warnings.txt").write_text(done.stdout + done.stderr, encoding="utf-8")
            if self.stock is None:
                raise RuntimeError(f"openapi-python-client made nothing: {done.stderr[-500:]}")

    def python_of(self, contender: str) -> str | None:
        """The Python that runs a contender; None where it is not installed."""
        if contender in ("conductor-py", "msgspec"):
            return self.python
        return sys.executable if contender != "stock" or self.stock is not None else None


class Worker:
    """A contender in a process of its own, which does a round when asked.

    Raises:
        RuntimeError: it could not be started; the message is what it said last.
    """

    def __init__(self, peers: Peers, contender: str, **job: Any) -> None:
        python = peers.python_of(contender)
        if python is None:
            raise RuntimeError("not installed")
        job = {**job, "contender": contender, "stock": str(peers.stock)}
        # This checkout, wherever the environment's own copy of the package may be.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("CONDUCTOR_")}
        environment = {**environment, "PYTHONPATH": str(ROOT)}
        command = [python, "-P", str(ROOT / "benchmarks" / "contenders.py"), json.dumps(job)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
        )
        self._read()

    def __call__(self) -> float:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write("\n")
            self._process.stdin.flush()
        except OSError:
            pass  # it has ended; what it said comes below
        return float(self._read())

    def _read(self) -> Any:
        assert self._process.stdout is not None
        try:
            return json.loads(self._process.stdout.readline())
        except ValueError:
            said = self._process.communicate()[1].strip().splitlines()
            raise RuntimeError(said[-1] if said else "it ended") from None

    def close(self) -> None:
        """End the process."""
        if self._process.poll() is None:
            self._process.communicate()
