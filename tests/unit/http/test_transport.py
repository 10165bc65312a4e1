"""The transports against real sockets: phases, the wall clock, what an answer is."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import threading
from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from conductor_client._async.httpx_transport import AsyncHttpxTransport
from conductor_client._http import aiohttp_transport, certificates, connections, trace
from conductor_client._http.aiohttp_transport import AiohttpTransport
from conductor_client._http.connections import keep_alive
from conductor_client._sync.httpx_transport import HttpxTransport
from conductor_client.errors import ConfigurationError
from conductor_client.transport import (
    Headers,
    Incoming,
    Key,
    Outgoing,
    Phase,
    TransportError,
    partial_of,
    time_to_connect,
)
from tests.support.tiny_api import BASE_URL, KEY, echo, http_answer, port_of, raw_server, read_request

Send = Callable[[Outgoing, Any], Incoming]


def _sync(outgoing: Outgoing, client: Any = None) -> Incoming:
    transport = HttpxTransport(client and httpx.Client(**client))
    try:
        return transport.send(outgoing)
    finally:
        transport.close()


def _async(outgoing: Outgoing, client: Any = None) -> Incoming:
    async def run() -> Incoming:
        transport = AsyncHttpxTransport(client and httpx.AsyncClient(**client))
        try:
            return await transport.send(outgoing)
        finally:
            await transport.aclose()

    return asyncio.run(run())


def _aiohttp(outgoing: Outgoing, client: None = None) -> Incoming:
    async def run() -> Incoming:
        transport = AiohttpTransport()
        try:
            return await transport.send(outgoing)
        finally:
            await transport.aclose()

    return asyncio.run(run())


both = pytest.mark.parametrize("send", [_sync, _async])
every = pytest.mark.parametrize("send", [_sync, _async, _aiohttp])
in_asyncio = pytest.mark.parametrize("make", [AsyncHttpxTransport, AiohttpTransport])
MakeTransport = Callable[[], AsyncHttpxTransport | AiohttpTransport]


def _key(origin: str) -> Key:
    return Key(KEY, header="authorization", prefix="Bearer ", origin=origin)


def _get(url: str, *, timeout: float | None = 5.0, key: Key | None = None) -> Outgoing:
    return Outgoing("GET", url, {"accept": "application/json"}, None, timeout, key)


@every
def test_an_answer(send: Send) -> None:
    with raw_server(echo) as url:
        outgoing = Outgoing("POST", f"{url}/things?a=1&a=2", {"x-b": "c"}, b"{}", 5.0, _key(url.removesuffix("/v1")))
        incoming = send(outgoing, None)
    request = json.loads(incoming.content)["request"]
    assert incoming.status_code == 200
    assert incoming.headers["X-A"] == "1, 2"
    assert request.startswith("POST /v1/things?a=1&a=2 HTTP/1.1\r\n")
    assert f"authorization: bearer {KEY}" in request.lower()
    assert "x-b: c" in request
    assert request.endswith("\r\n\r\n{}")


@every
def test_the_key_goes_to_its_origin_only(send: Send) -> None:
    with raw_server(echo) as url:
        incoming = send(_get(f"{url}/things", key=_key("http://127.0.0.1:1")), None)
    assert KEY not in incoming.text


@both
def test_redirects_are_not_followed_even_on_a_callers_client(send: Send) -> None:
    answer = httpx.Response(307, headers={"location": "http://127.0.0.1:1/elsewhere"})
    client = {"transport": httpx.MockTransport(lambda _: answer), "follow_redirects": True}
    assert send(_get(BASE_URL), client).status_code == 307


@both
@pytest.mark.parametrize(
    ("error", "phase", "timed_out"),
    [
        (httpx.ConnectError("refused"), Phase.SENT, False),
        (httpx.ConnectTimeout("slow"), Phase.SENT, True),
        (httpx.PoolTimeout("full"), Phase.BEFORE_SENDING, True),
        (httpx.UnsupportedProtocol("gopher"), Phase.SENT, False),
        (httpx.LocalProtocolError(f"illegal header {KEY}"), Phase.SENT, False),
        (httpx.InvalidURL("bad"), Phase.SENT, False),
        (httpx.ReadTimeout("slow"), Phase.SENT, True),
        (httpx.ReadError("reset"), Phase.SENT, False),
        (httpx.TransportError("?"), Phase.SENT, False),
        (OSError("?"), Phase.SENT, False),
    ],
)
def test_what_a_callers_transport_raises_may_have_been_sent(
    send: Send, error: Exception, phase: Phase, timed_out: bool
) -> None:
    """No class of exception proves that nothing was sent, but the one for waiting in the library's own queue."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(TransportError) as caught:
        send(_get(BASE_URL), {"transport": httpx.MockTransport(fail)})
    assert (caught.value.phase, caught.value.timed_out, caught.value.partial) == (phase, timed_out, None)
    assert KEY not in str(caught.value)


class Interrupted(Exception):
    """What a signal's handler may raise, such as a soft time limit."""


@both
@pytest.mark.parametrize(
    "error", [RuntimeError("a bug in a hook"), AssertionError("a mock"), Interrupted(), ValueError()]
)
def test_what_comes_from_elsewhere_passes_through(send: Send, error: Exception) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(type(error)) as caught:
        send(_get(BASE_URL), {"transport": httpx.MockTransport(fail)})
    assert caught.value is error


@both
def test_a_mock_that_cannot_read_an_address_passes_through(send: Send) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        urlsplit("http://[")
        return httpx.Response(200)

    with pytest.raises(ValueError, match="Invalid IPv6 URL") as caught:
        send(_get(BASE_URL), {"transport": httpx.MockTransport(fail)})
    assert type(caught.value) is ValueError


@every
def test_a_refused_connection_was_not_sent(send: Send) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    with pytest.raises(TransportError) as caught:
        send(_get(f"http://127.0.0.1:{port}/"), None)
    assert caught.value.phase is Phase.BEFORE_SENDING


@every
def test_a_server_that_hangs_up_may_have_acted(send: Send) -> None:
    with (
        raw_server(lambda connection: (read_request(connection), None)[1]) as url,
        pytest.raises(TransportError) as caught,
    ):
        send(_get(url), None)
    assert caught.value.phase is Phase.SENT


@every
def test_a_silent_server_meets_the_timeout(send: Send) -> None:
    release = threading.Event()
    with raw_server(lambda _: (release.wait(5), None)[1]) as url:
        with pytest.raises(TransportError) as caught:
            send(_get(url, timeout=0.05), None)
        release.set()
    assert caught.value.timed_out
    assert caught.value.phase is Phase.SENT


@every
def test_a_tls_handshake_that_hangs_was_not_sent(send: Send) -> None:
    release = threading.Event()
    with raw_server(lambda _: (release.wait(5), None)[1]) as url:
        with pytest.raises(TransportError) as caught:
            send(_get(url.replace("http", "https"), timeout=0.05), None)
        release.set()
    assert caught.value.timed_out
    assert caught.value.phase is Phase.BEFORE_SENDING


@in_asyncio
async def test_cancelling_while_connecting_leaves_no_socket(make: MakeTransport) -> None:
    connected, release = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    def handshake(_: socket.socket) -> None:
        loop.call_soon_threadsafe(connected.set)
        release.wait(5)

    with raw_server(handshake) as url:
        transport = make()
        task = asyncio.create_task(transport.send(_get(url.replace("http", "https"))))
        await connected.wait()
        for _ in range(20):  # until our end has noticed, too, that it is connected
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await transport.aclose()
        release.set()
    gc.collect()


@every
def test_the_wall_clock_counts_against_a_dripping_body(send: Send) -> None:
    done = threading.Event()

    def drip(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nConductor-Request-Id: req_1\r\nContent-Length: 1000000\r\n\r\n")
        # Ends some time, so that a limit that does not count fails instead of hanging.
        for _ in range(2000):
            if done.wait(0.005):
                return
            connection.sendall(b" ")

    with raw_server(drip) as url:
        with pytest.raises(TransportError) as caught:
            send(_get(url, timeout=0.5), None)
        done.set()
    assert caught.value.timed_out
    assert caught.value.partial is not None
    assert caught.value.partial.status_code == 200
    assert caught.value.partial.headers["conductor-request-id"] == "req_1"


@every
@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\n", b""])
def test_the_wall_clock_counts_against_dripping_headers(send: Send, head: bytes) -> None:
    done = threading.Event()

    def drip(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(head or b"HTTP/1.1 200 O")
        # Ends some time, so that a limit that does not count fails instead of hanging.
        for _ in range(2000):
            if done.wait(0.005):
                return
            connection.sendall(b"x-a: b\r\n" if head else b"K")

    with raw_server(drip) as url:
        with pytest.raises(TransportError) as caught:
            send(_get(url, timeout=0.5), None)
        done.set()
    assert (caught.value.timed_out, caught.value.phase, caught.value.partial) == (True, Phase.SENT, None)


def test_a_later_call_on_a_bounded_connection_has_its_own_limit() -> None:
    with raw_server(echo) as url:
        transport = HttpxTransport()
        ports = {port_of(transport.send(_get(url, timeout=timeout))) for timeout in (0.5, None, 5.0)}
        assert len(ports) == 1
        transport.close()


@pytest.mark.parametrize("big", [1, 70_000, 1_000_000, 3_000_000])
@every
def test_bodies_of_any_size_arrive_whole(send: Send, big: int) -> None:
    with raw_server(lambda connection: connection.sendall(http_answer(len(read_request(connection))))) as url:
        length = json.loads(send(Outgoing("POST", url, {}, b"x" * big, 5.0, None), None).content)
        assert length > big
        empty = json.loads(send(Outgoing("POST", url, {}, b"", 5.0, None), None).content)
        assert length - empty in range(big, big + 10)


@pytest.mark.parametrize(("idle", "reused"), [(4.9, True), (5.1, False)])
@pytest.mark.parametrize("kind", ["sync", "async", "aiohttp"])
def test_idle_connections_are_given_up(monkeypatch: pytest.MonkeyPatch, kind: str, idle: float, reused: bool) -> None:
    now = 1000.0
    if kind == "aiohttp":
        monkeypatch.setattr("aiohttp.connector.monotonic", lambda: now)
    else:
        monkeypatch.setattr(connections, "time", SimpleNamespace(monotonic=lambda: now))
    with raw_server(echo) as url:
        outgoing = _get(url)
        if kind == "sync":
            transport = HttpxTransport()
            first = port_of(transport.send(outgoing))
            now += idle
            second = port_of(transport.send(outgoing))
            transport.close()
        else:

            async def main() -> tuple[int, int]:
                nonlocal now
                transport = AiohttpTransport() if kind == "aiohttp" else AsyncHttpxTransport()
                first = port_of(await transport.send(outgoing))
                now += idle
                second = port_of(await transport.send(outgoing))
                await transport.aclose()
                return first, second

            first, second = asyncio.run(main())
    assert (first == second) == reused


async def test_a_write_has_a_new_connection_which_then_serves_reads() -> None:
    with raw_server(echo) as url:
        reading, writing = _get(url), replace(_get(url), fresh=True)
        order = (reading, writing, reading, reading, writing, reading)
        plain = HttpxTransport()
        ports = [[port_of(plain.send(outgoing)) for outgoing in order]]
        assert len(plain._pools.connections) == 1
        plain.close()
        for awaited in (AsyncHttpxTransport(), AiohttpTransport()):
            ports.append([port_of(await awaited.send(outgoing)) for outgoing in order])
            await awaited.aclose()
    for one, two, three, four, five, six in ports:
        assert len({one, two, five}) == 3
        assert (two, five) == (three, six)
        assert three == four


@in_asyncio
async def test_an_abandoned_attempt_tells_how_far_the_answer_had_come(make: MakeTransport) -> None:
    begun, release, loop = asyncio.Event(), threading.Event(), asyncio.get_running_loop()

    def half(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nConductor-Request-Id: req_1\r\nContent-Length: 10\r\n\r\n{")
        loop.call_soon_threadsafe(begun.set)
        release.wait(5)

    with raw_server(half) as url:
        transport = make()
        task = asyncio.create_task(transport.send(_get(url)))
        await begun.wait()
        for _ in range(50):  # until our end has read the head, too
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        partial = partial_of(caught.value)
        assert partial is not None
        assert partial.headers["conductor-request-id"] == "req_1"
        release.set()
        await transport.aclose()
    assert partial_of(KeyboardInterrupt()) is None


@every
def test_a_body_that_breaks_off_is_an_answer_with_a_defect(send: Send) -> None:
    def cut(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b'HTTP/1.1 502 Bad\r\nContent-Length: 100\r\n\r\n{"error":')

    with raw_server(cut) as url:
        incoming = send(_get(url), None)
    assert (incoming.status_code, incoming.content) == (502, b'{"error":')
    assert incoming.defect is not None


@both
def test_a_body_in_a_broken_encoding_is_an_answer_with_a_defect(send: Send) -> None:
    answer = httpx.Response(200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(b"not gzip"))
    incoming = send(_get(BASE_URL), {"transport": httpx.MockTransport(lambda _: answer)})
    assert incoming.status_code == 200
    assert incoming.defect is not None
    assert "DecodingError" in incoming.defect


@pytest.mark.parametrize(("module", "senders"), [(trace, (_sync, _async)), (aiohttp_transport, (_aiohttp,))])
def test_keep_alive_probes_are_on(monkeypatch: pytest.MonkeyPatch, module: Any, senders: tuple[Any, ...]) -> None:
    seen: list[int] = []

    def spy(connection: socket.socket) -> None:
        keep_alive(connection)
        seen.append(connection.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE))

    monkeypatch.setattr(module, "keep_alive", spy)
    with raw_server(echo) as url:
        for send in senders:
            send(_get(url))
    assert len(seen) == len(senders)
    assert all(seen)


def test_one_ssl_context_serves_all_clients() -> None:
    assert certificates.ssl_context() is certificates.ssl_context()


def test_the_wrong_kind_of_client_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"httpx\.Client"):
        HttpxTransport(httpx.AsyncClient())  # type: ignore[arg-type]
    with httpx.Client() as client, pytest.raises(ConfigurationError, match=r"httpx\.AsyncClient"):
        AsyncHttpxTransport(client)  # type: ignore[arg-type]


def test_a_callers_client_stays_open() -> None:
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))) as client:
        transport = HttpxTransport(client)
        transport.send(_get(BASE_URL))
        transport.close()
        assert not client.is_closed


def test_headers_do_not_mind_case_and_hide_cookies() -> None:
    headers = Headers([("Set-Cookie", "session=1"), ("X-One", "1"), ("x-one", "2")])
    assert headers["x-ONE"] == "1, 2"
    assert "set-cookie" in headers
    assert headers.get("absent") is None
    assert "session" not in repr(headers)
    assert len(headers) == 2


def test_a_key_shows_itself_to_nobody() -> None:
    key = _key("https://api.example")
    assert KEY not in repr(key)
    assert key.reveal() == f"Bearer {KEY}"
    with pytest.raises(TypeError):
        key.__reduce__()


def test_no_repr_shows_a_body() -> None:
    outgoing = Outgoing("POST", "https://x.example/", {"cookie": "a=b"}, b'{"number":"4111111111111111"}', 1.0, None)
    incoming = Incoming(200, Headers([("content-type", "application/json")]), b'{"clientSecret":"cs_1"}')
    assert repr(outgoing) == "Outgoing(POST https://x.example/, Headers({'cookie': '***'}), content=<29 bytes>)"
    assert repr(incoming) == "Incoming(200, Headers({'content-type': 'application/json'}), content=<23 bytes>)"
    for shown in (repr(outgoing), repr(incoming), repr(Incoming(200, Headers(), b"4111", "broke off"))):
        assert "4111" not in shown
        assert "cs_1" not in shown


@pytest.mark.parametrize(("timeout", "connecting"), [(None, None), (4, 3.8), (20, 5), (60, 10), (120, 20)])
def test_connecting_takes_a_part_of_the_time_only(timeout: float | None, connecting: float | None) -> None:
    assert time_to_connect(timeout) == connecting
    seen: list[dict[str, Any]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(200)

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        HttpxTransport(client).send(_get("https://x.example/", timeout=timeout))
    assert [(one["connect"], one["pool"], one["write"]) for one in seen] == [(connecting, connecting, timeout)]
