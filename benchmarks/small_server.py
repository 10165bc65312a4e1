"""A service on loopback that answers every GET at once, or after a while: a health check, or else an end-user.

It runs in a process of its own, so that what a client costs is not mixed with what a server does.

    python -m benchmarks.small_server --delay 1     prints its address, runs until its input ends
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["BODY", "HEADERS", "HEALTH", "running"]

ROOT = Path(__file__).resolve().parents[1]
BODY = (
    b'{"id":"end_usr_1","objectType":"end_user","createdAt":"2024-01-01T12:34:56.789Z","companyName":"Acme Inc.",'
    b'"sourceId":"1","email":"alice@acme.example","integrationConnections":[]}'
)
HEALTH = b'{"status":"ok","duration":12}'
HEADERS = {"content-type": "application/json", "conductor-request-id": "req_1"}


def _whole(body: bytes) -> bytes:
    head = "".join(f"{name}: {value}\r\n" for name, value in HEADERS.items())
    return f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n{head}\r\n".encode() + body


_HEALTH_ANSWER = _whole(HEALTH)


def _answer(head: bytes) -> bytes:
    """An answer belongs to its request: the end-user has the id that was asked for."""
    if b"/health-check " in head:
        return _HEALTH_ANSWER
    return _whole(BODY.replace(b"end_usr_1", head.split(b" ", 2)[1].rpartition(b"/")[2], 1))


class _Service(asyncio.Protocol):
    def __init__(self, delay: float) -> None:
        self._delay = delay
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while b"\r\n\r\n" in self._buffer:
            head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
            answer = _answer(head)
            if self._delay:
                asyncio.get_running_loop().call_later(self._delay, self._transport.write, answer)
            else:
                self._transport.write(answer)


async def _serve(delay: float) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Service(delay), "127.0.0.1", 0, backlog=2000)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


@contextmanager
def running(delay: float = 0.0) -> Generator[str]:
    """A server for as long as the block lasts; its address."""
    command = [sys.executable, "-m", "benchmarks.small_server", "--delay", str(delay)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.stdin.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--delay", type=float, default=0.0)
    asyncio.run(_serve(parser.parse_args().delay))
