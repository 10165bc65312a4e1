"""A server that gives every request the answer of a health check, as fast as asyncio can, or after a while.

PYTHON -m benchmarks.health_server [SECONDS]     prints its address; ends with its standard input
"""

from __future__ import annotations

import asyncio
import sys

from .contenders import HEADERS, HEALTH

_HEAD = [f"{name}: {value}" for name, value in (*HEADERS.items(), ("content-length", str(len(HEALTH))))]
ANSWER = "\r\n".join(("HTTP/1.1 200 OK", *_HEAD, "", "")).encode() + HEALTH


class Connection(asyncio.Protocol):
    """Answers requests without a body, in the order in which they come."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._buffer = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Somebody has come."""
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer each whole request."""
        self._buffer += data
        while b"\r\n\r\n" in self._buffer:
            self._buffer = self._buffer.partition(b"\r\n\r\n")[2]
            if self._seconds:
                asyncio.get_running_loop().call_later(self._seconds, self._answer)
            else:
                self._answer()

    def _answer(self) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(ANSWER)


async def _serve(seconds: float) -> None:
    server = await asyncio.get_running_loop().create_server(lambda: Connection(seconds), "127.0.0.1", 0, backlog=2000)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1]) if len(sys.argv) > 1 else 0.0))
