"""What is peculiar to the aiohttp transport: nothing is sent twice, phases, event loops."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import socket
import threading
from contextlib import suppress
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import aiohttp
import pytest

from conductor_client._http import aiohttp_transport
from conductor_client._http.aiohttp_transport import AiohttpTransport, _Attempt
from conductor_client.transport import Incoming, Key, Outgoing, Phase, TransportError
from tests.support.environments import assert_hidden
from tests.support.process import ROOT, run_python
from tests.support.tiny_api import KEY, http_answer, raw_server, read_request

pytestmark = pytest.mark.usefixtures("environment")


def outgoing(url: str, method: str = "GET", *, content: bytes | None = None, timeout: float = 5.0) -> Outgoing:
    """A request to the path `/things`, with a key for that address only."""
    origin = url.removesuffix("/v1")
    origin += "" if origin.rpartition(":")[2].isdigit() else ":443"
    key = Key(KEY, header="authorization", prefix="Bearer ", origin=origin)
    return Outgoing(method, f"{url}/things", {"accept": "application/json"}, content, timeout, key)


async def sent(*requests: Outgoing) -> list[Incoming]:
    """The answers to requests that one transport sends one after the other."""
    transport = AiohttpTransport()
    try:
        return [await transport.send(request) for request in requests]
    finally:
        await transport.aclose()


async def refused(request: Outgoing) -> TransportError:
    """How a request fails that brings no answer."""
    with pytest.raises(TransportError) as caught:
        await sent(request)
    return caught.value


def serve_once(connection: socket.socket, answer: bytes) -> None:
    """Answer one request."""
    read_request(connection)
    connection.sendall(answer)


class DropsTheSecond:
    """A server that answers the first request of a connection, and drops the second one after it has read it."""

    def __init__(self) -> None:
        self.requests: list[bytes] = []

    def __call__(self, connection: socket.socket) -> None:
        self.requests.append(read_request(connection))
        connection.sendall(http_answer({}))
        if request := read_request(connection):
            self.requests.append(request)


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "POST", "PATCH"])
async def test_a_warm_connection_that_breaks_is_no_reason_to_send_again(method: str) -> None:
    server = DropsTheSecond()
    with raw_server(server) as url:
        transport = AiohttpTransport()
        await transport.send(outgoing(url))
        with pytest.raises(TransportError) as caught:
            await transport.send(outgoing(url, method))
        await transport.aclose()
    assert caught.value.phase is Phase.SENT
    assert [request.split()[0].decode() for request in server.requests] == ["GET", method]


async def test_credentials_that_are_sent_together() -> None:
    requests: list[bytes] = []

    def serve(connection: socket.socket) -> None:
        requests.append(read_request(connection))
        connection.sendall(http_answer({}))

    with raw_server(serve) as url:
        request = outgoing(url)
        third = Key("third", header="x-key", prefix="")
        second = Key("a&b", header="", prefix="", parameter="place", also=third)
        key = Key(KEY, header="authorization", prefix="Bearer ", also=second).moved_to(url.removesuffix("/v1"))
        await sent(replace(request, key=key))
        await sent(replace(request, key=key.moved_to("https://other.example:443")))
    together, elsewhere = requests
    assert b"/v1/things?place=a%26b " in together
    assert f"Bearer {KEY}".encode() in together
    assert b": third" in together
    assert [word for word in (b"place", b"Bearer", b"third") if word in elsewhere] == []


@pytest.mark.parametrize("method", ["GET", "DELETE"])
async def test_bare_aiohttp_would_send_again(method: str) -> None:
    """What the transport prevents; should aiohttp stop doing it, this test says so."""
    server = DropsTheSecond()
    with raw_server(server) as url:
        async with aiohttp.ClientSession() as session:
            for each in ("GET", method):
                async with session.request(each, url) as answer:
                    await answer.read()
    assert len(server.requests) == 3


async def test_a_name_that_nobody_knows_was_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    async def unknown(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", unknown)
    error = await refused(outgoing("http://nobody.example/v1"))
    assert (error.phase, error.timed_out) == (Phase.BEFORE_SENDING, False)


async def test_a_handshake_with_somebody_who_speaks_no_tls_was_not_sent() -> None:
    with raw_server(lambda connection: connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as url:
        error = await refused(outgoing(url.replace("http", "https")))
    assert error.phase is Phase.BEFORE_SENDING
    assert "SSL" in str(error)


async def test_a_request_is_not_sent_with_no_time_left_for_its_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two calls, one connection: the second waits for it no longer than it can afford, and was not sent."""
    monkeypatch.setattr("conductor_client._http.aiohttp_transport.MOST_CONNECTIONS", 1)
    release, requests = threading.Event(), list[bytes]()

    def slow(connection: socket.socket) -> None:
        requests.append(read_request(connection))
        release.wait(20)
        connection.sendall(http_answer({}))

    with raw_server(slow) as url:
        transport = AiohttpTransport()
        first = asyncio.create_task(transport.send(outgoing(url, "POST", timeout=60)))
        while not requests:  # noqa: ASYNC110 - the other end is a thread
            await asyncio.sleep(0.001)
        with pytest.raises(TransportError) as caught:
            await transport.send(outgoing(url, "POST", timeout=1.2))
        release.set()
        assert (await first).status_code == 200
        await transport.aclose()
    assert (caught.value.phase, caught.value.timed_out) == (Phase.BEFORE_SENDING, True)
    assert len(requests) == 1
    limits = {timeout: aiohttp_transport._limits(timeout).connect for timeout in (None, 4, 20, 60, 120)}
    assert limits == {None: None, 4: 3.8, 20: 5, 60: 10, 120: 20}


class _Failing:
    """A connector's method that fails."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    async def __call__(self, *_: object, **__: object) -> object:
        raise self._error


KNOWN_KEY = cast("Any", SimpleNamespace(host="h", port=1, ssl=True, is_ssl=True))
INFO = cast("Any", SimpleNamespace(real_url="http://h/", headers={"authorization": KEY}))


@pytest.mark.parametrize(
    ("error", "timed_out"),
    [
        (aiohttp.ClientConnectorError(KNOWN_KEY, OSError(111, "refused")), False),
        (aiohttp.ClientConnectorDNSError(KNOWN_KEY, OSError(-2, "unknown")), False),
        (aiohttp.ClientConnectorSSLError(KNOWN_KEY, OSError(1, "handshake")), False),
        (aiohttp.ClientConnectorCertificateError(KNOWN_KEY, ValueError("expired")), False),
        (aiohttp.ClientProxyConnectionError(KNOWN_KEY, OSError(111, "refused")), False),
        (aiohttp.ClientHttpProxyError(INFO, (), status=407, message="who are you?"), False),
        (aiohttp.ServerDisconnectedError(), False),
        (aiohttp.ConnectionTimeoutError("slow"), True),
        (aiohttp.ClientConnectionError("Connector is closed."), False),
        (OSError("?"), False),
    ],
)
async def test_what_fails_while_connecting_was_not_sent(
    monkeypatch: pytest.MonkeyPatch, error: Exception, timed_out: bool
) -> None:
    monkeypatch.setattr(aiohttp.TCPConnector, "connect", _Failing(error))
    failure = await refused(outgoing("http://127.0.0.1:9/v1"))
    assert (failure.phase, failure.timed_out, failure.partial) == (Phase.BEFORE_SENDING, timed_out, None)
    assert_hidden(failure)


@pytest.mark.parametrize(
    ("error", "timed_out"),
    [
        (aiohttp.ServerDisconnectedError(), False),
        (aiohttp.ClientOSError(104, "reset"), False),
        (aiohttp.ClientConnectionResetError("cannot write"), False),
        (aiohttp.SocketTimeoutError("slow"), True),
        (aiohttp.ClientResponseError(INFO, (), status=400, message=f"bad header {KEY}"), False),
        (aiohttp.ClientPayloadError("cut"), False),
        (OSError("?"), False),
    ],
)
async def test_what_fails_on_a_connection_may_have_arrived(
    monkeypatch: pytest.MonkeyPatch, error: Exception, timed_out: bool
) -> None:
    monkeypatch.setattr(aiohttp.ClientRequest, "send", _Failing(error))
    with raw_server(lambda connection: (read_request(connection), None)[1]) as url:
        failure = await refused(outgoing(url))
    assert (failure.phase, failure.timed_out, failure.partial) == (Phase.SENT, timed_out, None)
    assert_hidden(failure)


async def test_redirects_are_not_followed_and_cookies_not_kept() -> None:
    requests: list[bytes] = []

    def serve(connection: socket.socket) -> None:
        while request := read_request(connection):
            requests.append(request)
            headers = "Location: /v1/elsewhere\r\nSet-Cookie: session=1; Path=/\r\n"
            connection.sendall(http_answer({}, status="307 Temporary Redirect", headers=headers))

    with raw_server(serve) as url:
        answers = await sent(outgoing(url), outgoing(url))
    assert [answer.status_code for answer in answers] == [307, 307]
    assert len(requests) == 2
    assert not any(b"cookie" in request.lower() or b"elsewhere" in request for request in requests)


async def test_addresses_are_sent_as_they_are() -> None:
    requests: list[bytes] = []

    def serve(connection: socket.socket) -> None:
        requests.append(read_request(connection))
        connection.sendall(http_answer({}))

    target = "/v1/things/a%2Fb%20c%7E?q=%2B+%3A:&empty=&r=%C3%A4"
    with raw_server(serve) as url:
        await sent(Outgoing("GET", url.removesuffix("/v1") + target, {}, None, 5.0, None))
    assert requests[0].split()[1].decode() == target
    # What a body is, and who sends it, is said by the caller or not at all.
    assert b"content-type" not in requests[0].lower()
    assert b"user-agent" not in requests[0].lower()


def _encoded(content: bytes, encoding: str = "gzip") -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


async def test_bodies_are_decompressed() -> None:
    whole = json.dumps({"id": "x" * 100_000}).encode()
    with raw_server(lambda connection: serve_once(connection, _encoded(gzip.compress(whole)))) as url:
        (answer,) = await sent(outgoing(url))
    assert answer.content == whole
    assert answer.defect is None


async def test_a_body_in_a_broken_encoding_is_an_answer_with_a_defect() -> None:
    with raw_server(lambda connection: serve_once(connection, _encoded(b"not gzip"))) as url:
        (answer,) = await sent(outgoing(url))
    assert answer.status_code == 200
    assert answer.defect is not None


async def test_bodies_in_chunks_and_none_at_all() -> None:
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[1\r\n1\r\n]\r\n0\r\n\r\n"
    with raw_server(lambda connection: serve_once(connection, chunked)) as url:
        (answer,) = await sent(outgoing(url))
    assert answer.json() == [1]
    with raw_server(lambda connection: serve_once(connection, b"HTTP/1.1 204 No Content\r\n\r\n")) as url:
        (answer,) = await sent(outgoing(url))
    assert (answer.status_code, answer.content, answer.defect) == (204, b"", None)
    padding = f"X-Long: {'x' * 20_000}\r\n"
    with raw_server(lambda connection: serve_once(connection, http_answer({}, headers=padding))) as url:
        (answer,) = await sent(outgoing(url))
    assert len(answer.headers["x-long"]) == 20_000


async def test_a_cancelled_write_leaves_nothing_that_is_still_sent() -> None:
    """The other end does not read: a connection that is closed politely would wait for it, and then send the rest."""
    accepted, release, over = asyncio.Event(), threading.Event(), threading.Event()
    loop, rest = asyncio.get_running_loop(), list[int]()

    def deaf(connection: socket.socket) -> None:
        rest.append(len(connection.recv(1)))
        loop.call_soon_threadsafe(accepted.set)
        release.wait(10)
        with suppress(ConnectionResetError):
            while part := connection.recv(1 << 20):
                rest.append(len(part))
        over.set()

    size = 20_000_000
    with raw_server(deaf) as url:
        transport = AiohttpTransport()
        padded = replace(outgoing(url, "POST", timeout=30), headers={"x-padding": "x" * size})
        task = asyncio.create_task(transport.send(padded))
        await accepted.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        release.set()
        assert await asyncio.to_thread(over.wait, 10)
        await transport.aclose()
    assert sum(rest) < size


async def test_a_patched_session_proves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """What tests put in the place of aiohttp never asks for a connection."""
    monkeypatch.setattr(aiohttp.ClientSession, "_request", _Failing(aiohttp.ClientConnectionError("mocked")))
    assert (await refused(outgoing("http://127.0.0.1:9/v1"))).phase is Phase.SENT
    monkeypatch.setattr(aiohttp.ClientSession, "_request", _Failing(AssertionError("a caller's own")))
    with pytest.raises(AssertionError, match="own"):
        await sent(outgoing("http://127.0.0.1:9/v1"))


def test_a_connection_that_went_back_is_left_to_others() -> None:
    class Wire:
        closing = False
        aborted = False

        def is_closing(self) -> bool:
            return self.closing

        def abort(self) -> None:
            self.aborted = True

    wire, attempt = Wire(), _Attempt(None, new=False)
    attempt.wire = cast("Any", wire)
    attempt.abandon()
    assert not wire.aborted
    wire.closing = True
    attempt.abandon()
    assert wire.aborted


PROGRAM = """
import asyncio, os, sys
sys.path[:0] = PATHS
from tests.support.tiny_api import http_answer, raw_server, read_request
from conductor_client.transport import Outgoing
from conductor_client._http.aiohttp_transport import AiohttpTransport

def echo(connection):
    while read_request(connection):
        connection.sendall(http_answer({"port": connection.getpeername()[1]}))

transport = AiohttpTransport()
async def port(url):
    return (await transport.send(Outgoing("GET", url, {}, None, 5.0, None))).json()["port"]
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_a_child_that_ends_does_not_disturb_its_parent() -> None:
    """Python closes what a process leaves behind; in the child that must not reach into the parent's event loop."""
    program = (
        PROGRAM
        + """
async def main(url):
    first = await port(url)
    child = os.fork()
    if child == 0:
        global transport
        del transport
        gc.collect()
        for _ in range(10):
            await asyncio.sleep(0)
        return
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    # The parent would miss the answer if its socket had been taken out of its selector.
    assert await port(url) == first
    await transport.aclose()
    print("same connection")

import gc
parent = os.getpid()
server = raw_server(echo)
url = server.__enter__()
loop = asyncio.new_event_loop()
loop.run_until_complete(main(url))
if os.getpid() == parent:
    server.__exit__(None, None, None)
    loop.close()
else:
    sys.exit(0)
"""
    )
    assert "same connection" in _run(program)


def test_a_loop_that_nobody_winds_down_makes_no_noise() -> None:
    """aiohttp would log an error for a session that is left open."""
    program = (
        PROGRAM
        + """
with raw_server(echo) as url:
    loop = asyncio.new_event_loop()
    loop.run_until_complete(port(url))
    loop.close()
import gc
del transport, loop
gc.collect()
print("quiet")
"""
    )
    assert _run(program).strip() == "quiet"


def _run(program: str) -> str:
    """What a program says, on whichever channel, with warnings as Python ships them."""
    paths = [str(ROOT)]
    text = f"import sys\nsys.stderr, PATHS = sys.stdout, {paths}\n{program}"
    return run_python("-c", text, cwd=ROOT, options=())


async def test_sessions_are_shared_by_tasks_and_end_with_the_transport() -> None:
    def serve(connection: socket.socket) -> None:
        while read_request(connection):
            connection.sendall(http_answer({}))

    with raw_server(serve) as url:
        transport = AiohttpTransport()
        answers = await asyncio.gather(*(transport.send(outgoing(url)) for _ in range(20)))
        assert [answer.status_code for answer in answers] == [200] * 20
        (session,) = transport._loops.all
        await transport.aclose()
        assert session.aiohttp.closed
        assert transport._loops.all == []


@pytest.mark.parametrize("pieces", [0, 1])
async def test_nothing_is_kept_of_an_answer_that_is_closed_unread(pieces: int) -> None:
    def serve(connection: socket.socket) -> None:
        while read_request(connection):
            connection.sendall(http_answer({"id": "1"}))

    transport = AiohttpTransport()
    with raw_server(serve) as url:
        for _ in range(3):
            opened = await transport.stream(outgoing(url))
            for _ in range(pieces):
                await anext(aiter(opened))
            await opened.aclose()
        assert [len(session._attempts) for session in transport._loops.all] == [0]
        await transport.aclose()
