"""A canary key: wherever the runtime could let it slip, it must not be found.

Looked through after each way in which a call can go: logs of every logger at DEBUG, exceptions with their causes and
pickles, the local variables of our frames as an error reporter prints them, hooks, and what a stranger's server gets.
"""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import pickle
import socket
import traceback
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, cast

import httpx
import pytest

import conductor_client
from benchmarks.fault_plan import Fault, Limits, Plan
from benchmarks.faulty_server import FaultyServer, running
from conductor_client import AsyncConductor, Conductor, ConductorError
from conductor_client._http.choice import AsyncTransportName
from conductor_client.transport import Headers, Incoming, Outgoing, TransportError
from tests.support.answering import Answer

from .support import END_USER, Both, eventually

CANARY = "sk_conductor_cAnArY4711"
OURS = str(Path(conductor_client.__file__).parent)
REQUEST_ID = Headers({"Conductor-Request-Id": "req_7"}.items())

modes = pytest.mark.parametrize("blocking", [True, False], ids=["sync", "async"])
# What goes over real connections, over each of them.
wires = pytest.mark.parametrize(
    ("blocking", "over"), [(True, "httpx"), (False, "httpx"), (False, "aiohttp")], ids=["sync", "async", "aiohttp"]
)


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """An exception, its causes and contexts."""
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [one.__cause__, one.__context__]


def shown(value: object) -> str:
    """What an error reporter prints of a variable; the objects of a constructor that failed may be half made."""
    try:
        return repr(value)
    except Exception as error:
        return f"unprintable: {type(error).__name__}"


def leaks_of(error: BaseException, canary: str = CANARY) -> list[str]:
    """Where an exception, or a frame of ours that it passed, shows the canary."""
    found = list[str]()
    for one in chain(error):
        for what, text in (("str", str(one)), ("repr", repr(one)), ("vars", repr(vars(one))), ("args", repr(one.args))):
            if canary in text:
                found.append(f"{what} of {type(one).__name__}")
        for frame, line in traceback.walk_tb(one.__traceback__):
            if frame.f_code.co_filename.startswith(OURS):
                for name, value in frame.f_locals.items():
                    if canary in shown(value):
                        found.append(f"{frame.f_code.co_filename}:{line} {name}")
        if isinstance(one, ConductorError) and canary.encode() in pickle.dumps(one):
            found.append(f"pickle of {type(one).__name__}")
    return found


def leaks_in(records: list[logging.LogRecord], canary: str = CANARY) -> list[str]:
    """Log records that show the canary, in their text, their arguments or their traceback."""
    texts = [(record, record.getMessage() + repr(record.__dict__) + str(record.exc_text)) for record in records]
    return [f"{record.name}: {record.msg}" for record, text in texts if canary in text]


@contextmanager
def everything_logged(caplog: pytest.LogCaptureFixture) -> Generator[list[logging.LogRecord]]:
    with caplog.at_level(logging.DEBUG), caplog.at_level(logging.DEBUG, logger="conductor_client"):
        yield caplog.records


async def caught(both: Both, do: Callable[[Any], Any], *, blocking: bool) -> BaseException | None:
    try:
        await both.call(do, blocking=blocking)
    except Exception as error:
        return error
    return None


def answering(incoming: Incoming) -> Answer:
    return lambda _: incoming


def create(client: Any) -> Any:
    return client.qbd.subtotal_items.create(name="x")


def read(client: Any) -> Any:
    return client.qbd.subtotal_items.list()


def retrieve(client: Any) -> Any:
    return client.qbd.subtotal_items.retrieve("000001-0000001")


# With these a call can go well. A late reply may cross the next request; another's answer can be one of our own before.
BEARABLE = (Fault.CLOSE_AFTER, Fault.EXPIRED_CURSOR, Fault.LATE_REPLY, Fault.DOUBLED_REPLY)


@wires
@pytest.mark.parametrize("fault", [None, *Fault])
@pytest.mark.parametrize("do", [create, read, retrieve])
async def test_calls_over_the_network(
    fault: Fault | None,
    do: Callable[[Any], Any],
    blocking: bool,
    over: AsyncTransportName,
    caplog: pytest.LogCaptureFixture,
) -> None:
    plan = Plan(0.0 if fault is None else 1.0, faults=() if fault is None else (fault,))
    events = list[Any]()
    hooks: dict[str, Any] = {"on_request": events.append, "on_response": events.append, "on_progress": events.append}
    with running(FaultyServer(plan, records=160, limits=Limits(speed=1000))) as server:
        both = Both(base_url=server.base_url, api_key=CANARY, speed=1000, over=over, max_restarts=1, **hooks)
        with everything_logged(caplog) as records:
            error = await caught(both, do, blocking=blocking)
            assert leaks_in(records) == []
        await both.close()
    if error is None:
        assert fault in (None, *BEARABLE)
    else:
        assert leaks_of(error) == []
    assert events
    assert CANARY not in repr(events)


STATUSES = [200, 201, 301, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504, 520]


@modes
@pytest.mark.parametrize("content", [b"", b"{", b"<html>", b"[]", b'{"error": {"message": 1}}', b'{"id": 7}'])
async def test_answers_of_every_kind(content: bytes, blocking: bool, caplog: pytest.LogCaptureFixture) -> None:
    for status in STATUSES:
        answer = Incoming(status, REQUEST_ID, content)
        both = Both(api_key=CANARY, transport=answering(answer))
        for do in (create, read, retrieve):
            with everything_logged(caplog) as records:
                error = await caught(both, do, blocking=blocking)
                assert leaks_in(records) == []
            assert error is None or leaks_of(error) == []


@modes
async def test_a_transport_that_fails_in_its_own_way(blocking: bool, caplog: pytest.LogCaptureFixture) -> None:
    def fail(outgoing: Outgoing) -> Incoming:
        raise OSError("broken")

    both = Both(api_key=CANARY, transport=fail)
    with everything_logged(caplog) as records:
        error = await caught(both, create, blocking=blocking)
        assert leaks_in(records) == []
    assert error is not None
    assert leaks_of(error) == []


@modes
async def test_hooks_and_callbacks_that_fail(blocking: bool, caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: Any) -> None:
        raise RuntimeError("a mistake of the caller's")

    answer = Incoming(200, REQUEST_ID, b'{"id": 7, "unheard": {"of": []}}')
    both = Both(
        api_key=CANARY, transport=answering(answer), on_request=fail, on_response=fail, on_drift=fail, on_progress=fail
    )
    with everything_logged(caplog) as records:
        await caught(both, create, blocking=blocking)
        assert leaks_in(records) == []


@modes
@pytest.mark.parametrize("key", [f"pk_{CANARY}", f"{CANARY}\n", f" {CANARY}", f"{CANARY}\u20ac", CANARY.encode()])
def test_a_key_that_is_refused(key: Any, blocking: bool) -> None:
    with pytest.raises(ConductorError) as caught:
        (Conductor if blocking else AsyncConductor)(api_key=key)
    assert leaks_of(caught.value) == []


@modes
def test_a_client_that_cannot_be_made(blocking: bool) -> None:
    kind: Any = Conductor if blocking else AsyncConductor
    wrong: list[dict[str, Any]] = [
        {"base_url": "http://example.com"},
        {"base_url": "https://user:secret@example.com"},
        {"timeout": -1},
        {"end_user_id": "a\nb"},
        {"default_headers": {"a b": "c"}},
        {"http_client": 7},
        {"max_retries": -1},
        {"partition": "no"},
        {"no_such_option": 1},
    ]
    for options in wrong:
        with pytest.raises((ConductorError, TypeError)) as caught:
            kind(api_key=CANARY, **options)
        assert leaks_of(caught.value) == [], options
    with pytest.raises(ConductorError) as caught, kind_of(kind) as client:
        client.with_options(api_key=f"{CANARY}\r\nx: y")
    assert leaks_of(caught.value) == []


@contextmanager
def kind_of(kind: Any) -> Generator[Any]:
    yield kind(api_key=CANARY)


@modes
def test_what_a_client_shows_of_itself(blocking: bool) -> None:
    client = cast("Any", (Conductor if blocking else AsyncConductor)(api_key=CANARY, end_user_id=END_USER))
    for one in (client, client.for_end_user("end_usr_2"), client.qbd, client.qbd.invoices, client._settings):
        for text in (str(one), repr(one), f"{one}", repr(getattr(one, "__dict__", ""))):
            assert CANARY not in text
    assert CANARY not in repr(getattr(client._settings.key, "__dict__", ""))
    ways: list[Callable[[Any], object]] = [pickle.dumps, lambda one: copy.copy(one), lambda one: copy.deepcopy(one)]
    for copy_of in ways:
        for one in (client, client._settings.key):
            with pytest.raises(TypeError) as caught:
                copy_of(one)
            assert CANARY not in str(caught.value)


@modes
async def test_a_key_from_the_environment(blocking: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONDUCTOR_SECRET_KEY", CANARY)
    both = Both(transport=answering(Incoming(500, REQUEST_ID, b"{}")))
    error = await caught(both, create, blocking=blocking)
    assert error is not None
    assert leaks_of(error) == []


@pytest.mark.parametrize("over", ["httpx", "aiohttp"])
async def test_a_cancelled_call(over: AsyncTransportName, caplog: pytest.LogCaptureFixture) -> None:
    plan = Plan(1.0, faults=(Fault.TIMEOUT,))
    with running(FaultyServer(plan, limits=Limits(speed=1.0))) as server, everything_logged(caplog) as records:
        both = Both(base_url=server.base_url, api_key=CANARY, speed=1.0, over=over)
        task = asyncio.ensure_future(both.call(create, blocking=False))
        await eventually(lambda: server.requests > 0, "the request has arrived")
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as cancelled:
            await task
        await both.close()
    assert leaks_of(cancelled.value) == []
    assert leaks_in(records) == []
    assert any(record.levelno == logging.WARNING for record in records)


class Stranger:
    """A server at another origin that keeps everything it gets."""

    def __init__(self) -> None:
        self.got = bytearray()
        self.url = ""

    async def __aenter__(self) -> Stranger:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            self.got += await reader.read(65536)
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
            await writer.drain()
        writer.close()


class Redirector(Stranger):
    """A server that sends everybody elsewhere."""

    def __init__(self, status: int, target: str) -> None:
        super().__init__()
        self._status = status
        self._target = target

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            self.got += await reader.read(65536)
            head = f"HTTP/1.1 {self._status} Moved\r\nLocation: {self._target}\r\nContent-Length: 0\r\n\r\n"
            writer.write(head.encode())
            await writer.drain()
        writer.close()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("own", ["httpx", "aiohttp", None], ids=["httpx", "aiohttp", "a caller's that follows"])
async def test_a_redirect_reaches_nobody(status: int, own: AsyncTransportName | None) -> None:
    async with Stranger() as stranger, Redirector(status, f"{stranger.url}/v1/elsewhere") as here:
        options: dict[str, Any] = {"api_key": CANARY, "base_url": f"{here.url}/v1", "end_user_id": END_USER}
        async with httpx.AsyncClient(follow_redirects=True) as theirs:
            client = AsyncConductor(http_client=None if own else theirs, transport=own, **options)
            for do in (retrieve, create):
                with pytest.raises(ConductorError) as caught:
                    await do(client)
                assert leaks_of(caught.value) == []
            await client.close()
        with httpx.Client(follow_redirects=True) as yours:
            blocking = Conductor(http_client=None if own else yours, **options)
            for do in (retrieve, create):
                with pytest.raises(ConductorError) as caught:
                    await asyncio.to_thread(do, blocking)
                assert leaks_of(caught.value) == []
            blocking.close()
        assert CANARY.encode() in here.got
        assert not stranger.got


ESCAPES = [
    "//{host}/x",
    "@{host}/",
    "..",
    ".",
    "",
    "../../x",
    "http://{host}/",
    "\\\\{host}\\x",
    "a?b#c",
    "%2e%2e",
    "\r\nx",
]


@modes
@pytest.mark.parametrize("escape", ESCAPES)
async def test_an_argument_leads_to_no_other_place(escape: str, blocking: bool) -> None:
    sent = list[Outgoing]()
    wanted = escape.format(host="stranger.example")

    def answer(outgoing: Outgoing) -> Incoming:
        sent.append(outgoing)
        return Incoming(200, REQUEST_ID, json.dumps({"id": wanted}).encode())

    both = Both(api_key=CANARY, transport=answer)
    error = await caught(both, lambda client: client.qbd.subtotal_items.retrieve(wanted), blocking=blocking)
    if error is not None:
        assert isinstance(error, ConductorError)
        assert sent == []
        return
    assert len(sent) == 1
    address = httpx.URL(sent[0].url)
    assert (address.host, address.port) == ("127.0.0.1", 9)
    assert address.raw_path.startswith(b"/v1/quickbooks-desktop/subtotal-items/")
    assert address.raw_path.count(b"/") == 4


@modes
async def test_another_address_is_one_the_caller_chose(blocking: bool) -> None:
    """A clone for another address takes the key along; nothing else does."""
    sent = list[Outgoing]()

    def answer(outgoing: Outgoing) -> TransportError:
        sent.append(outgoing)
        return TransportError("no", phase=conductor_client.transport.Phase.SENT)

    both = Both(api_key=CANARY, transport=answer, max_retries=0)
    error = await caught(
        both, lambda c: c.with_options(base_url="https://other.example/v2").get("/x"), blocking=blocking
    )
    assert error is not None
    key = sent[0].key
    assert key is not None
    assert key.origin == "https://other.example:443"
    await caught(both, lambda c: c.get("https://stranger.example/x"), blocking=blocking)
    await caught(both, lambda c: c.get("//stranger.example/x"), blocking=blocking)
    assert all(httpx.URL(outgoing.url).host in ("127.0.0.1", "other.example") for outgoing in sent)


@modes
async def test_card_data_and_secrets_in_bodies_are_not_logged(blocking: bool, caplog: pytest.LogCaptureFixture) -> None:
    number = "4111111111111111"
    answer = json.dumps({"clientSecret": CANARY, "authFlowUrl": f"https://connect.example/{CANARY}"}).encode()
    both = Both(api_key="sk_other", transport=answering(Incoming(200, REQUEST_ID, answer)))
    with everything_logged(caplog) as records:
        await caught(
            both,
            lambda client: client.auth_sessions.create(end_user_id="end_usr_1", publishable_key="pk_x"),
            blocking=blocking,
        )
        await caught(
            both,
            lambda client: client.post("/x", body={"creditCard": {"number": number, "expirationMonth": 1}}),
            blocking=blocking,
        )
        assert leaks_in(records) == []
        assert leaks_in(records, number) == []


@wires
async def test_a_request_that_cannot_be_written(blocking: bool, over: AsyncTransportName) -> None:
    """The head of the request, with the key in it, does not stay in a frame when writing it takes too long."""
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        base_url = f"http://127.0.0.1:{deaf.getsockname()[1]}/v1"
        both = Both(api_key=CANARY, base_url=base_url, speed=1.0, timeout=0.3, over=over)
        padding = {"x-padding": "x" * 6_000_000}
        error = await caught(both, lambda c: c.get("/x", extra_headers=padding, max_retries=0), blocking=blocking)
        await both.close()
    assert isinstance(error, ConductorError)
    assert error.outcome == "unknown"
    assert leaks_of(error) == []


@wires
async def test_an_unreachable_address(
    blocking: bool, over: AsyncTransportName, caplog: pytest.LogCaptureFixture
) -> None:
    # Bound, and nobody listens: no other program can have the port meanwhile.
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        both = Both(api_key=CANARY, base_url=f"http://127.0.0.1:{unused.getsockname()[1]}/v1", over=over)
        with everything_logged(caplog) as records:
            error = await caught(both, create, blocking=blocking)
            assert leaks_in(records) == []
        assert isinstance(error, ConductorError)
        assert error.outcome == "not_sent"
        assert leaks_of(error) == []
        await both.close()


GARBAGE = [b"no HTTP at all\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n", b"HTTP/1.1 99999 ?\r\n\r\n"]


@wires
@pytest.mark.parametrize("garbage", GARBAGE)
async def test_an_answer_that_is_not_http(garbage: bytes, blocking: bool, over: AsyncTransportName) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(65536)
        writer.write(garbage)
        with suppress(OSError):
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    both = Both(api_key=CANARY, base_url=base_url, speed=1.0, over=over)
    errors = list[BaseException | None]()

    def run() -> None:
        errors.append(asyncio.run(caught(both, create, blocking=blocking)))

    await asyncio.to_thread(run)
    await both.close()
    server.close()
    await server.wait_closed()
    assert isinstance(errors[0], ConductorError)
    assert errors[0].outcome == "unknown"
    assert leaks_of(errors[0]) == []
