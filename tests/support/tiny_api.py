"""A made-up API of three operations, and a service with Conductor's peculiarities, for tests of the runtime."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any

from conductor_client._async.client import AsyncClient
from conductor_client._conductor import CONDUCTOR
from conductor_client._core.clock import Clock
from conductor_client._core.operation import Answer, Body, Effect, Operation, Paging, Parameter
from conductor_client._schema.containers import BOOLEAN, FREE_FORM, INTEGER, STRING, Array, Record
from conductor_client._schema.decode import recover
from conductor_client._schema.model import Model, model, wire
from conductor_client._sync.client import Client
from conductor_client.transport import Headers, Incoming, Outgoing

BASE_URL = "http://127.0.0.1:9/v1"
KEY = "sk_conductor_canary_4711"
END_USER = "end_usr_1"
SERVICE = CONDUCTOR


@model
class Thing(Model):
    id: str = wire("id", STRING)
    size: int | None = wire("size", INTEGER, optional=True, default=None)


@model
class ThingPage(Model):
    data: list[Thing] = wire("data", Array(Record(lambda: Thing)))
    next_cursor: str | None = wire("nextCursor", STRING, null=True)
    has_more: bool = wire("hasMore", BOOLEAN)
    remaining_count: int | None = wire("remainingCount", INTEGER, null=True)


_END_USER = (Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),)

CREATE: Operation[Thing] = Operation(
    name="things.create",
    method="POST",
    path="/things",
    effect=Effect.CREATE,
    answer=Answer(partial(recover, Thing), Record(lambda: Thing)),
    header_parameters=_END_USER,
    body=Body("body", FREE_FORM),
)
RETRIEVE: Operation[Thing] = Operation(
    name="things.retrieve",
    method="GET",
    path="/things/{id}",
    effect=Effect.READ,
    answer=Answer(partial(recover, Thing), Record(lambda: Thing)),
    path_parameters=(Parameter("id", "id", STRING, required=True),),
    header_parameters=_END_USER,
)
LIST: Operation[ThingPage] = Operation(
    name="things.list",
    method="GET",
    path="/things",
    effect=Effect.CURSOR_READ,
    answer=Answer(partial(recover, ThingPage), Record(lambda: ThingPage)),
    query_parameters=(Parameter("cursor", "cursor", STRING), Parameter("size", "size", INTEGER)),
    header_parameters=_END_USER,
    paging=Paging("cursor", "data", "next_cursor", "has_more", "remaining_count", ("id",)),
)

create = CREATE.request({"body": {"name": "x"}})
retrieve = RETRIEVE.request({"id": "1"})


ID = {"Conductor-Request-Id": "req_7"}
THING = {"id": "1", "size": 2}


class Echo:
    """A transport that remembers what went out and gives a prepared answer, in both worlds."""

    def __init__(
        self, status: int = 200, body: object = THING, *, content: bytes | None = None, defect: str | None = None
    ) -> None:
        self.sent: list[Outgoing] = []
        content = json.dumps(body).encode() if content is None else content
        self.answer = Incoming(status, Headers(ID.items()), content, defect)

    def send(self, outgoing: Outgoing) -> Incoming:
        self.sent.append(outgoing)
        return self.answer

    def close(self) -> None:
        pass


class AsyncEcho(Echo):
    async def send(self, outgoing: Outgoing) -> Incoming:  # type: ignore[override]
        return super().send(outgoing)

    async def aclose(self) -> None:
        pass


_DEFAULTS: dict[str, Any] = {"api_key": KEY, "base_url": BASE_URL, "end_user_id": END_USER, "service": SERVICE}


class FakeClock(Clock):
    """A clock whose sleepers wake at once, while the time has passed."""

    __slots__ = ("_ahead", "slept")

    def __init__(self) -> None:
        super().__init__()
        self._ahead = 0.0
        self.slept: list[float] = []

    def now(self) -> float:
        return super().now() + self._ahead

    def advance(self, seconds: float) -> None:
        self._ahead += seconds

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)


def client_of(transport: Any = None, **options: Any) -> Client:
    client = Client(**{**_DEFAULTS, "transport": transport, **options})
    client._shared.clock = FakeClock()
    return client


def async_client_of(transport: Any = None, **options: Any) -> AsyncClient:
    client = AsyncClient(**{**_DEFAULTS, "transport": transport, **options})
    client._shared.clock = FakeClock()
    return client


def page(ids: str, cursor: str | None = None, remaining: int | None = None, **changes: Any) -> dict[str, Any]:
    """A page of things, one for each letter."""
    body = {
        "data": [{"id": letter, "size": 1} for letter in ids],
        "nextCursor": cursor,
        "hasMore": cursor is not None,
        "remainingCount": remaining,
    }
    return {**body, **changes}


def http_answer(body: object, *, status: str = "200 OK", headers: str = "") -> bytes:
    """An HTTP/1.1 answer as bytes, whose connection stays open."""
    content = json.dumps(body).encode()
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(content)}\r\n{headers}\r\n".encode() + content


def read_request(connection: socket.socket) -> bytes:
    """One request, head and body; empty at the end of the connection."""
    data = b""
    while b"\r\n\r\n" not in data:
        if not (part := connection.recv(65536)):
            return b""
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line.split(b":")[1] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")]
    while len(body) < int((lengths or [b"0"])[0]):
        if not (part := connection.recv(65536)):
            return b""
        body += part
    return head + b"\r\n\r\n" + body


@contextmanager
def raw_server(handle: Callable[[socket.socket], None]) -> Generator[str]:
    """A server on loopback that gives each connection to `handle` in a thread of its own; yields its base URL."""
    listener = socket.create_server(("127.0.0.1", 0))
    connections: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def run(connection: socket.socket) -> None:
        try:
            handle(connection)
        except OSError:
            pass  # the client went away, as many tests intend
        finally:
            connection.close()

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connections.append(connection)
            threads.append(threading.Thread(target=run, args=(connection,)))
            threads[-1].start()

    acceptor = threading.Thread(target=accept)
    acceptor.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        acceptor.join()
        for connection in connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()


def echo(connection: socket.socket) -> None:
    """Answers each request with what it was, and with the number of its connection's peer port."""
    while request := read_request(connection):
        connection.sendall(
            http_answer(
                {"request": request.decode(), "port": connection.getpeername()[1]}, headers="X-A: 1\r\nx-a: 2\r\n"
            )
        )


def port_of(incoming: Incoming) -> int:
    """The port of the connection on which `echo` was asked."""
    port = json.loads(incoming.content)["port"]
    assert isinstance(port, int)
    return port
