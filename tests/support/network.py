"""What stands between a client and a service: TLS with certificates of a made-up authority, and a CONNECT proxy."""

from __future__ import annotations

import asyncio
import json
import ssl
import threading
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager, suppress
from typing import Literal, TypeAlias

import trustme

__all__ = ["Behaviour", "HeadKeeper", "Proxy", "serving", "tls_context"]

Handler: TypeAlias = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
Behaviour: TypeAlias = Literal["tunnel", "407", "502", "hang up", "garbage", "silence"]


def tls_context(authority: trustme.CA) -> ssl.SSLContext:
    """A server's context for this machine's names."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(context)  # pyright: ignore[reportUnknownMemberType]
    return context


@contextmanager
def serving(handle: Handler, context: ssl.SSLContext | None = None) -> Generator[int]:
    """A server in a thread of its own; yields its port on 127.0.0.1."""
    ready: list[int] = []
    loop, started, stop = asyncio.new_event_loop(), threading.Event(), asyncio.Event()
    running: set[asyncio.Task[None]] = set()

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        running.add(task)
        try:
            with suppress(OSError, EOFError, ssl.SSLError):
                await handle(reader, writer)
        finally:
            running.discard(task)
            writer.transport.abort()

    async def main() -> None:
        server = await asyncio.start_server(one, "127.0.0.1", 0, ssl=context)
        ready.append(server.sockets[0].getsockname()[1])
        started.set()
        await stop.wait()
        server.close()
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    # A client that refuses our certificate is what some tests are about.
    loop.set_exception_handler(lambda _, __: None)
    thread = threading.Thread(target=lambda: loop.run_until_complete(main()))
    thread.start()
    started.wait()
    try:
        yield ready[0]
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()


async def _head(reader: asyncio.StreamReader) -> bytes:
    return await reader.readuntil(b"\r\n\r\n")


class HeadKeeper:
    """Answers requests without bodies over HTTP/1.1, and keeps their heads.

    Args:
        answering: Whether it answers at all; if not, it hangs up once a request has arrived.
    """

    def __init__(self, *, answering: bool = True) -> None:
        self.heads: list[bytes] = []
        self._answering = answering

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            self.heads.append(await _head(reader))
            if not self._answering:
                return
            body = json.dumps({"id": "1"}).encode()
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
            await writer.drain()


class Proxy:
    """A proxy for CONNECT, and for plain requests, which it keeps and does not pass on.

    Args:
        behaviour: What it does when it is asked for a tunnel.

    Attributes:
        heads: What it was sent outside of tunnels.
        tunnels: How many it opened.
    """

    def __init__(self, behaviour: Behaviour = "tunnel") -> None:
        self.behaviour = behaviour
        self.heads: list[bytes] = []
        self.tunnels = 0

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await _head(reader)
        self.heads.append(head)
        match self.behaviour:
            case "407" | "502":
                writer.write(b"HTTP/1.1 %s No\r\nContent-Length: 0\r\n\r\n" % self.behaviour.encode())
                await writer.drain()
            case "garbage":
                writer.write(b"220 mail.example ESMTP\r\n\r\n")
                await writer.drain()
            case "hang up":
                return
            case "silence":
                await reader.read()
            case _:
                if not head.startswith(b"CONNECT "):
                    writer.write(b"HTTP/1.1 500 Plain\r\nContent-Length: 0\r\n\r\n")
                    await writer.drain()
                    return
                host, _, port = head.split()[1].decode().rpartition(":")
                await self._tunnel(host, int(port), reader, writer)

    async def _tunnel(self, host: str, port: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, thither = await asyncio.open_connection(host, port)
        self.tunnels += 1
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        ways = [asyncio.create_task(_copy(there, writer)), asyncio.create_task(_copy(reader, thither))]
        try:
            # Whichever end hangs up, the other is hung up on.
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            thither.transport.abort()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
