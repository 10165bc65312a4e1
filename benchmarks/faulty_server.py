"""A service with the API's documented semantics that fails on purpose: raw HTTP/1.1 on loopback, seeded.

What it keeps to, however it fails: a list's cursor is one constant token, and every request with it moves an iterator
on; the next request must come within 10 seconds; nothing is idempotent, so each create that reaches it lands and is
counted; one request at a time runs for an end-user, the others wait in line. Lists come in another order each time,
except with `nameFrom`/`nameTo`, and a few records come and go between two lists.

    python -m benchmarks.faulty_server --rate 0.1 --seed 7     prints its address, runs until its input ends
"""

from __future__ import annotations

import argparse
import asyncio
import json
import socket
import struct
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from random import Random
from typing import Any, NamedTuple, Self
from urllib.parse import parse_qsl, unquote, urlsplit

from .books import BOOKS, RecordSet, Shelf
from .fault_plan import ALL, Fault, Plan

__all__ = ["FaultyServer", "Limits", "running"]

_HTML = b"<!doctype html><html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>"
_JSON = "application/json"
_DROPS = 100


class Limits(NamedTuple):
    """Times in seconds as documented, of which `speed` pass in one second of real time.

    `drip` is how long a dripping body takes in all. `single_cursor` lets a new list of an end-user end the one before
    it. `slow_over` makes every list of more records than this time out, as a large company file does. Where `slowest`
    is given, an answer takes something from `work` to `slowest`.
    """

    speed: float = 10.0
    cursor_expiry: float = 10.0
    wait: float = 90.0
    work: float = 0.0
    drip: float = 300.0
    single_cursor: bool = True
    slow_over: int | None = None
    slowest: float | None = None


class _Reply(NamedTuple):
    status: int
    content: bytes
    kind: str = _JSON
    headers: tuple[tuple[str, str], ...] = ()


class _Cursor:
    """An iterator over the records of one list, somewhere in the middle."""

    def __init__(self, order: list[int], limit: int) -> None:
        self.order = order
        self.limit = limit
        self.position = 0
        self.answered = 0.0


class _EndUser:
    """One company file: what was created in it, and its open cursors."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.number = int("".join(filter(str.isdigit, name)) or 0)
        self.line = asyncio.Lock()
        self.cursors: dict[str, _Cursor] = {}
        self.shelves: dict[str, Shelf] = {}
        self.requests = 0
        self.worked = 0.0
        self.landed: Counter[str] = Counter()
        self.arrived: Counter[str] = Counter()


class _Request(NamedTuple):
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes
    warm: bool


class FaultyServer:
    """The service. `start` and `stop` belong to one event loop; `running` gives it a thread.

    Args:
        plan: Which requests fail, and how.
        records: How many records every end-user has in each book, besides the volatile ones.
        limits: The times.
        clock: Seconds, for the expiry of cursors; by default real time times the speed.
    """

    def __init__(
        self,
        plan: Plan | None = None,
        *,
        records: int = 3000,
        limits: Limits | None = None,
        clock: Callable[[], float] | None = None,
    ) -> None:
        self.plan = plan or Plan()
        self.limits = limits or Limits()
        self.clock = clock or (lambda: time.monotonic() * self.limits.speed)
        self.sets = {path: RecordSet(book, records) for path, book in BOOKS.items()}
        self.end_users: dict[str, _EndUser] = {}
        self.faults: Counter[str] = Counter()
        self.requests = 0
        self.queued = 0
        self.connections: set[_Connection] = set()
        self.tasks: set[asyncio.Task[None]] = set()
        self.opened = 0
        self.broken: list[str] = []
        self.base_url = ""
        self._server: asyncio.Server | None = None

    async def start(self, port: int = 0) -> Self:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Connection(self), "127.0.0.1", port, backlog=1024)
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

    def end_user(self, name: str) -> _EndUser:
        if name not in self.end_users:
            self.end_users[name] = _EndUser(name)
        return self.end_users[name]

    def stats(self) -> dict[str, Any]:
        """What really happened: creates by end-user and name, faults by kind."""
        return {
            "requests": self.requests,
            "connections": self.opened,
            "queued": self.queued,
            "broken": self.broken,
            "faults": dict(self.faults),
            "worked": [user.worked for user in self.end_users.values()],
            "landed": {user.name: dict(user.landed) for user in self.end_users.values() if user.landed},
            "arrived": {user.name: dict(user.arrived) for user in self.end_users.values() if user.arrived},
        }

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self.limits.speed)

    def work(self, user: _EndUser, request: _Request) -> _Reply:
        """Do what the request asks for; it has happened when this returns."""
        segments = request.path.removeprefix("/v1/quickbooks-desktop/").split("/")
        records = self.sets.get(segments[0])
        if records is None:
            return _Reply(200, b'{"duration":12,"status":"ok"}')
        if request.method == "POST":
            return self._create(user, records, request)
        if len(segments) > 1:
            return _Reply(200, self.shelf(user, records).one(unquote(segments[1])))
        return self._page(user, records, request.query)

    def shelf(self, user: _EndUser, records: RecordSet) -> Shelf:
        """An end-user's own copy of a book."""
        path = records.book.path
        if path not in user.shelves:
            user.shelves[path] = Shelf(records, user.number)
        return user.shelves[path]

    def _create(self, user: _EndUser, records: RecordSet, request: _Request) -> _Reply:
        body = json.loads(request.body)
        name = str(body[records.book.label])
        user.landed[name] += 1
        return _Reply(200, records.created(body, user.number, sum(user.landed.values())))

    def _page(self, user: _EndUser, records: RecordSet, query: Mapping[str, str]) -> _Reply:
        token, shelf = query.get("cursor"), self.shelf(user, records)
        if token is None:
            token = f"cursor-{user.number}-{user.requests}"
            dice = Random(f"{self.plan.seed}/{token}")
            shelf.live(dice)
            order = shelf.select(query, dice)
            if self.limits.single_cursor:
                user.cursors.clear()
            cursor = user.cursors[token] = _Cursor(order, int(query.get("limit", "150")))
        else:
            found = user.cursors.get(token)
            if found is None or self.clock() - found.answered > self.limits.cursor_expiry:
                user.cursors.pop(token, None)
                return _expired()
            cursor = found
        indexes = cursor.order[cursor.position : cursor.position + cursor.limit]
        cursor.position += len(indexes)
        cursor.answered = self.clock()
        remaining = len(cursor.order) - cursor.position
        if not remaining:
            del user.cursors[token]
        head: dict[str, Any] = {
            "objectType": "list",
            "url": f"/v1/quickbooks-desktop/{records.book.path}",
            "nextCursor": token if remaining else None,
            # Nullable, says the document: so it is null for every fifth company.
            "remainingCount": None if user.number % 5 == 4 else remaining,
            "hasMore": bool(remaining),
        }
        data = shelf.page(indexes)
        return _Reply(200, json.dumps(head).encode()[:-1] + b', "data": [' + data + b"]}")

    def touched(self, user: _EndUser, request: _Request) -> None:
        """The 10 seconds run from the answer, not from the work."""
        if (cursor := user.cursors.get(request.query.get("cursor", ""))) is not None:
            cursor.answered = self.clock()


def _error(status: int, type_: str, code: str, message: str, integration_code: str | None = None) -> _Reply:
    error: dict[str, Any] = {
        "message": message,
        "userFacingMessage": "An internal server error occurred. Please try again.",
        "type": type_,
        "code": code,
        "httpStatusCode": status,
        "requestId": "req_in_body",
    }
    if integration_code is not None:
        error["integrationCode"] = integration_code
    return _Reply(status, json.dumps({"error": error}).encode())


def _expired() -> _Reply:
    return _error(400, "INVALID_REQUEST_ERROR", "CURSOR_INVALID", "the cursor has expired or never existed")


class _Connection(asyncio.Protocol):
    """One connection: requests are answered in the order in which they come."""

    def __init__(self, server: FaultyServer) -> None:
        self._server = server
        self._buffer = bytearray()
        self._answered = 0
        self._busy = False
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._server.connections.add(self)
        self._server.opened += 1

    def connection_lost(self, exc: Exception | None) -> None:
        # The work goes on: nobody tells QuickBooks that the caller has left.
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
            task = asyncio.get_running_loop().create_task(self._handle(request))
            self._server.tasks.add(task)
            task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._server.tasks.discard(task)
        self._busy = False
        if not task.cancelled() and (error := task.exception()) is not None:
            # A mistake of the test's, not a fault of the service's.
            self._server.broken.append(repr(error))
            self.abort()
        self._next()

    def _take(self) -> _Request | None:
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
        return _Request(method, parts.path, query, headers, body, warm=self._answered > 0)

    async def _handle(self, request: _Request) -> None:
        server = self._server
        if request.path.startswith("/-/"):
            self._send(_Reply(200, json.dumps(server.stats()).encode()))
            return
        user = server.end_user(request.headers.get("conductor-end-user-id", "nobody"))
        server.requests += 1
        user.requests += 1
        if request.method == "POST":
            user.arrived[_name_in(request.body)] += 1
        fault, dice = server.plan.choose(user.name, user.requests, has_cursor="cursor" in request.query)
        if fault is not None:
            server.faults[f"{fault.value}{' (warm)' if request.warm else ''}"] += 1
        if fault is Fault.RESET_BEFORE:
            self._reset()
        elif fault is Fault.UNAVAILABLE_BEFORE:
            self._send(_error(503, "INTERNAL_ERROR", "INTERNAL_SERVER_ERROR", "the service is being restarted"))
        elif fault is Fault.RATE_LIMITED:
            reply = _error(429, "INVALID_REQUEST_ERROR", "RATE_LIMITED", "too many requests")
            self._send(reply._replace(headers=(("Retry-After", "1"),)))
        else:
            await self._in_line(user, request, fault, dice)

    async def _in_line(self, user: _EndUser, request: _Request, fault: Fault | None, dice: Random) -> None:
        server, limits = self._server, self._server.limits
        wait = float(request.headers.get("conductor-timeout-seconds", limits.wait))
        server.queued += user.line.locked()
        try:
            async with asyncio.timeout(wait / limits.speed):
                await user.line.acquire()
        except TimeoutError:
            self._send(_timed_out(wait))
            return
        try:
            if limits.work:
                work = limits.work if limits.slowest is None else dice.uniform(limits.work, limits.slowest)
                user.worked += work
                await server.sleep(work)
            if fault is Fault.EXPIRED_CURSOR:
                user.cursors.pop(request.query.get("cursor", ""), None)
            if self._too_slow(user, request):
                fault = Fault.TIMEOUT
            happens = fault is not Fault.TIMEOUT or dice.random() < 0.5
            reply = server.work(user, request) if happens else _timed_out(wait)
            if fault is Fault.TIMEOUT:
                await server.sleep(wait)
                reply = _timed_out(wait)
        finally:
            user.line.release()
        server.touched(user, request)
        await self._answer(reply, fault, dice)

    def _too_slow(self, user: _EndUser, request: _Request) -> bool:
        limit, query = self._server.limits.slow_over, request.query
        records = self._server.sets.get(request.path.rpartition("/")[2])
        if limit is None or records is None or request.method != "GET" or "cursor" in query:
            return False
        return len(self._server.shelf(user, records).select(query, Random(0))) > limit

    async def _answer(self, reply: _Reply, fault: Fault | None, dice: Random) -> None:
        """Send the reply of work that was done, or what the fault makes of it."""
        match fault:
            case Fault.DROP_AFTER:
                self._reset(politely=dice.random() < 0.5)
            case Fault.ERROR_AFTER:
                text = "QBD Connection Error (0x80040402): Unexpected error."
                self._send(_error(502, "INTEGRATION_CONNECTION_ERROR", "QBD_CONNECTION_ERROR", text, "0x80040402"))
            case Fault.TRUNCATED:
                cut = dice.randrange(len(reply.content))
                # Cut by whoever wrote the answer, or by the end of the connection.
                whole = dice.random() < 0.5
                self._send(reply._replace(content=reply.content[:cut]), length=cut if whole else len(reply.content))
                if not whole:
                    self._reset(politely=True)
            case Fault.HTML:
                self._send(_Reply(dice.choice((200, 502, 520)), _HTML, "text/html"))
            case Fault.DRIP:
                await self._drip(reply)
            case _:
                self._send(reply)
                if fault is Fault.CLOSE_AFTER:
                    self._reset(politely=True)

    def _send(self, reply: _Reply, *, length: int | None = None) -> None:
        self._answered += 1
        head = _head(reply, len(reply.content) if length is None else length, self._server.requests)
        self._write(head + reply.content)

    async def _drip(self, reply: _Reply) -> None:
        self._answered += 1
        self._write(_head(reply, len(reply.content), self._server.requests))
        size = max(1, len(reply.content) // _DROPS)
        for start in range(0, len(reply.content), size):
            await self._server.sleep(self._server.limits.drip / _DROPS)
            if not self._write(reply.content[start : start + size]):
                return

    def _write(self, data: bytes) -> bool:
        """Send, if there still is somebody."""
        if self._transport is None:
            return False
        self._transport.write(data)
        return True

    def _reset(self, *, politely: bool = False) -> None:
        """Close without an answer: with a reset, or `politely`, after what was written."""
        if self._transport is None:
            return
        if politely:
            self._transport.close()
            return
        connection = self._transport.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._transport.abort()


def _head(reply: _Reply, length: int, number: int) -> bytes:
    lines = [
        f"HTTP/1.1 {reply.status} Whatever",
        f"Content-Type: {reply.kind}",
        f"Content-Length: {length}",
        f"Conductor-Request-Id: req_{number:08d}",
        *(f"{name}: {value}" for name, value in reply.headers),
    ]
    return "\r\n".join((*lines, "", "")).encode("latin-1")


def _timed_out(wait: float) -> _Reply:
    text = f"Request timed out after {wait:.0f} seconds."
    return _error(504, "INTEGRATION_CONNECTION_ERROR", "QBD_REQUEST_TIMEOUT", text)


def _name_in(body: bytes) -> str:
    try:
        value = json.loads(body)
    except ValueError:
        return "?"
    return str(next((value[book.label] for book in BOOKS.values() if book.label in value), "?"))


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


def _main(arguments: Iterable[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="A service that fails on purpose.")
    parser.add_argument("--rate", type=float, default=0.1, help="the share of requests that fail")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--records", type=int, default=3000)
    parser.add_argument("--speed", type=float, default=Limits().speed, help="documented seconds in one real second")
    parser.add_argument("--cursor-expiry", type=float, default=10.0, help="documented seconds that a cursor lives")
    parser.add_argument("--work", type=float, default=0.0, help="documented seconds that the work for an answer takes")
    parser.add_argument("--slowest", type=float, default=None, help="it takes something from --work to this")
    parser.add_argument("--slow-over", type=int, default=None, help="lists of more records time out")
    parser.add_argument("--quick-faults", action="store_true", help="no faults that hold a company for minutes")
    options = parser.parse_args(None if arguments is None else list(arguments))
    faults = tuple(fault for fault in ALL if not (options.quick_faults and fault in (Fault.TIMEOUT, Fault.DRIP)))
    names = ("speed", "cursor_expiry", "work", "slow_over", "slowest")
    limits = Limits(**{name: getattr(options, name) for name in names})
    server = FaultyServer(Plan(options.rate, options.seed, faults), records=options.records, limits=limits)
    with running(server):
        print(server.base_url, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    _main()
