"""The faulty service on loopback: raw HTTP/1.1, or HTTP/2.

python -m benchmarks.faulty_server --rate 0.1 --seed 7     prints its address, runs until its input ends

Each line of its input is answered with what has happened. With --host, each line of its input is JSON: the options of a
server that is started, "stats", or "stop", after which the next may be started.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import socket
import struct
import sys
import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from typing import Any, Literal, Self
from urllib.parse import parse_qsl, urlsplit

from .fault_plan import ALL, Condition, Fault, Limits, Plan
from .faulty_service import FaultyService, Reply, Request

__all__ = ["FaultyServer", "Limits", "running"]


class FaultyServer(FaultyService):
    """The service, listening. `start` and `stop` belong to one event loop; `running` gives it a thread.

    Args:
        plan: Which requests fail, and how.
        records: How many records every end-user has in each resource, besides the volatile ones.
        limits: The times.
        clock: Seconds, for the expiry of cursors; by default real time times the speed.
        protocol: What it speaks. HTTP/2 is spoken at once, in clear text.
    """

    def __init__(
        self,
        plan: Plan | None = None,
        *,
        records: int = 3000,
        limits: Limits | None = None,
        clock: Callable[[], float] | None = None,
        protocol: Literal["http1", "http2"] = "http1",
    ) -> None:
        super().__init__(plan, records=records, limits=limits, clock=clock)
        self.protocol = protocol
        self.connections: set[Any] = set()
        self.tasks: set[asyncio.Task[None]] = set()
        self.base_url = ""
        self._server: asyncio.Server | None = None

    async def start(self, port: int = 0) -> Self:
        connection: Callable[[FaultyServer], asyncio.Protocol] = _Connection
        if self.protocol == "http2":
            # Loaded only here: the environment of another SDK, that runs against HTTP/1.1, may lack the library.
            from .faulty_http2 import Http2Connection

            connection = Http2Connection
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: connection(self), "127.0.0.1", port, backlog=1024)
        self.base_url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/v1"
        return self

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
        for connection in list(self.connections):
            connection.abort()
        tasks = list(self.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self.file.close()

    def spawn(self, work: Any, abort: Callable[[], None], done: Callable[[], None] | None = None) -> None:
        """Run the answering of a request; `abort` ends its connection if the test itself is wrong."""
        task = asyncio.get_running_loop().create_task(work)
        self.tasks.add(task)

        def ended(task: asyncio.Task[None]) -> None:
            self.tasks.discard(task)
            if not task.cancelled() and (error := task.exception()) is not None:
                self.broken.append(repr(error))
                abort()
            if done is not None:
                done()

        task.add_done_callback(ended)


class _Connection(asyncio.Protocol):
    """One connection of HTTP/1.1: requests are answered in the order in which they come."""

    def __init__(self, server: FaultyServer) -> None:
        self._server = server
        self._buffer = bytearray()
        self._last: bytes | None = None
        self._before: bytes | None = None
        self._busy = False
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._server.connections.add(self)
        self._server.opened += 1

    def connection_lost(self, exc: Exception | None) -> None:
        # The work goes on: QuickBooks is not told that the caller has left.
        self._transport = None
        self._server.connections.discard(self)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        self._next()

    def abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    def _next(self) -> None:
        if not self._busy and (request := self._take()) is not None:
            self._busy = True
            self._before = self._last
            self._server.spawn(self._server.handle(request, self), self.abort, self._done)

    def _done(self) -> None:
        self._busy = False
        self._next()

    def _take(self) -> Request | None:
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return None
        first, *lines = bytes(self._buffer[:end]).decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        length = int(headers.get("content-length", "0"))
        if len(self._buffer) < end + 4 + length:
            return None
        body = bytes(self._buffer[end + 4 : end + 4 + length])
        del self._buffer[: end + 4 + length]
        method, target, _ = first.split(" ", 2)
        parts = urlsplit(target)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        return Request(method, parts.path, query, headers, body, warm=self._last is not None)

    async def send(self, reply: Reply, *, length: int | None = None) -> None:
        head = _head(reply, len(reply.content) if length is None else length, next(self._server.ids))
        self._last = head + reply.content
        self._write(self._last)

    async def drip(self, reply: Reply, pieces: int, pause: float) -> None:
        self._last = _head(reply, len(reply.content), next(self._server.ids))
        self._write(self._last)
        size = max(1, len(reply.content) // pieces)
        for start in range(0, len(reply.content), size):
            await asyncio.sleep(pause)
            if not self._write(reply.content[start : start + size]):
                return

    async def repeat(self, delay: float) -> None:
        last = self._last or b""
        if delay:
            # The next request is not kept waiting: the two may cross.
            asyncio.get_running_loop().call_later(delay, self._write, last)
        else:
            self._write(last)

    async def send_previous(self) -> bool:
        return self._before is not None and self._write(self._before)

    def reset(self, *, politely: bool = False) -> None:
        if self._transport is None:
            return
        if politely:
            self._transport.close()
            return
        connection = self._transport.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._transport.abort()

    def _write(self, data: bytes) -> bool:
        """Send, if the other end is still there."""
        if self._transport is None:
            return False
        self._transport.write(data)
        return True


def _head(reply: Reply, length: int, number: int) -> bytes:
    lines = [
        f"HTTP/1.1 {reply.status} Whatever",
        f"Content-Type: {reply.kind}",
        f"Content-Length: {length}",
        f"Conductor-Request-Id: req_{number:08d}",
        *(f"{name}: {value}" for name, value in reply.headers),
    ]
    return "\r\n".join((*lines, "", "")).encode("latin-1")


@contextmanager
def running(server: FaultyServer) -> Generator[FaultyServer]:
    """The server in a thread of its own, for as long as the block."""
    loop, ready = asyncio.new_event_loop(), threading.Event()

    def run() -> None:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(server.start())
        ready.set()
        loop.run_forever()
        loop.run_until_complete(server.stop())
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()

    thread = threading.Thread(target=run, name="faulty-server")
    thread.start()
    ready.wait()
    try:
        yield server
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="A service that fails on purpose.")
    parser.add_argument("--rate", type=float, default=0.1, help="the share of requests that fail")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--records", type=int, default=3000)
    parser.add_argument("--speed", type=float, default=Limits().speed, help="documented seconds in one real second")
    parser.add_argument("--cursor-expiry", type=float, default=10.0, help="documented seconds that a cursor lives")
    parser.add_argument("--work", type=float, default=0.0, help="documented seconds that the work for an answer takes")
    parser.add_argument("--slowest", type=float, default=None, help="it takes something from --work to this")
    parser.add_argument("--drip", type=float, default=Limits().drip, help="documented seconds of a dripping body")
    parser.add_argument("--slow-over", type=int, default=None, help="lists of more records time out")
    parser.add_argument("--quick-faults", action="store_true", help="no faults that hold a company for minutes")
    names = [each.name for each in (*Fault, *Condition)]
    parser.add_argument("--only", nargs="*", choices=names, help="these faults and conditions; by default all faults")
    parser.add_argument("--share", type=float, default=1.0, help="the share of companies with each condition")
    parser.add_argument("--protocol", choices=("http1", "http2"), default="http1")
    return parser


def _made(options: argparse.Namespace) -> FaultyServer:
    only: list[str] = [fault.name for fault in ALL] if options.only is None else options.only
    slow = (Fault.TIMEOUT, Fault.DRIP) if options.quick_faults else ()
    faults = tuple(fault for fault in Fault if fault.name in only and fault not in slow)
    conditions = tuple(each for each in Condition if each.name in only)
    plan = Plan(options.rate, options.seed, faults, conditions, options.share)
    fields = ("speed", "cursor_expiry", "work", "drip", "slow_over", "slowest")
    limits = Limits(**{name: getattr(options, name) for name in fields})
    return FaultyServer(plan, records=options.records, limits=limits, protocol=options.protocol)


def _serve(options: argparse.Namespace, lines: Iterable[str], end: str = "") -> None:
    """Serve until the lines are over, or say so."""
    server = _made(options)
    with running(server):
        print(json.dumps(server.base_url) if end else server.base_url, flush=True)
        for line in lines:
            if end and json.loads(line) == end:
                break
            print(json.dumps(server.stats()), flush=True)


def _main() -> None:
    parser = _parser()
    if sys.argv[1:] != ["--host"]:
        _serve(parser.parse_args(), sys.stdin)
        return
    for line in sys.stdin:
        _serve(parser.parse_args(json.loads(line)), sys.stdin, "stop")
        print("null", flush=True)


if __name__ == "__main__":
    _main()
