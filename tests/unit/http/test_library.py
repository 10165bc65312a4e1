"""A caller's client of httpx, or of its successor httpx2: used as it is, and its exceptions understood."""

from __future__ import annotations

import asyncio
import gc
import importlib
import itertools
import json
import socket
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from conductor_client import errors
from conductor_client._async.httpx_transport import AsyncHttpxTransport
from conductor_client._http.library import HTTPX, library_of
from conductor_client._sync.httpx_transport import HttpxTransport
from conductor_client.errors import ConfigurationError
from conductor_client.transport import Incoming, Key, Outgoing, Phase, TransportError
from tests.support.tiny_api import (
    BASE_URL,
    KEY,
    async_client_of,
    client_of,
    create,
    http_answer,
    raw_server,
    read_request,
    retrieve,
)

Send = Callable[..., Incoming]


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> Any:
    return pytest.importorskip(request.param, reason="the successor of httpx is not installed")


@pytest.fixture(params=["Client", "AsyncClient"])
def send(request: pytest.FixtureRequest, library: Any) -> Send:
    """Sends over a caller's client made with these arguments."""

    def blocking(outgoing: Outgoing, **options: Any) -> Incoming:
        with library.Client(**options) as client:
            return HttpxTransport(client).send(outgoing)

    async def awaited(outgoing: Outgoing, **options: Any) -> Incoming:
        async with library.AsyncClient(**options) as client:
            return await AsyncHttpxTransport(client).send(outgoing)

    if request.param == "Client":
        return blocking

    def run(outgoing: Outgoing, **options: Any) -> Incoming:
        return asyncio.run(awaited(outgoing, **options))

    return run


def _request(url: str, *, timeout: float | None = 10.0, body: bytes | None = None) -> Outgoing:
    key = Key(KEY, header="authorization", prefix="Bearer ", origin=url.removesuffix("/v1"))
    headers = {"accept": "application/json", "user-agent": "ours/1"}
    return Outgoing("GET" if body is None else "POST", f"{url}/things?a=%20b", headers, body, timeout, key)


def _echo(connection: socket.socket) -> None:
    while request := read_request(connection):
        connection.sendall(http_answer({"got": request.decode()}, headers="X-A: 1\r\nx-a: 2\r\n"))


def _lines(incoming: Incoming) -> list[str]:
    return str(json.loads(incoming.content)["got"]).lower().split("\r\n")


@pytest.mark.parametrize("options", [{}, {"params": {}}, {"cookies": {"session": "1"}}, {"params": {"more": "2"}}])
@pytest.mark.parametrize("body", [None, b"", b'{"a":1}'])
def test_a_request_is_what_the_library_would_make_of_it(
    send: Send, options: dict[str, Any], body: bytes | None
) -> None:
    with raw_server(_echo) as url:
        incoming = send(_request(url, body=body), headers={"X-Own": "1", "User-Agent": "theirs/1"}, **options)
    first, *headers = _lines(incoming)
    assert first.startswith("get " if body is None else "post ")
    assert incoming.headers["X-A"] == "1, 2"
    for line in (f"authorization: bearer {KEY}", "x-own: 1", "user-agent: ours/1", "accept: application/json"):
        assert headers.count(line) == 1
    assert sum(line.startswith(("user-agent:", "accept:", "host:")) for line in headers) == 3
    assert any(line.startswith("accept-encoding: ") for line in headers)
    assert ("cookie: session=1" in headers) == ("cookies" in options)
    if options.get("params"):
        assert "more=2" in first
    else:
        assert first.split()[1] == "/v1/things?a=%20b"
    lengths = [line for line in headers if line.startswith("content-length:")]
    assert lengths == ([] if body is None else [f"content-length: {len(body)}"])
    assert headers[-1] == (body or b"").decode()


# Segments and queries that an address may have, with what a library quotes or resolves.
PIECES = (
    "a",
    "Z-9_~",
    "..",
    ".",
    ".a",
    "a.",
    "%2F",
    "%2f",
    "%zz",
    "%",
    "é",
    " ",
    "{",
    "?",
    "?a",
    "?a=1&b=c,d",
    "?a=%2B+",
)


@pytest.mark.parametrize("origin", ["https://api.example", "https://API.example:443", "http://[::1]:8080"])
def test_an_address_is_what_the_library_would_make_of_it(library: Any, origin: str) -> None:
    seen: list[Any] = []

    def answer(request: Any) -> Any:
        seen.append(request.url)
        return library.Response(200)

    with library.Client(transport=library.MockTransport(answer)) as client:
        transport = HttpxTransport(client)
        for segments in itertools.product(PIECES, ("", *PIECES), ("", "/", "/b")):
            address = f"{origin}/{segments[0]}/{segments[1]}{segments[2]}"
            transport.send(Outgoing("GET", address, {}, None, 10.0, None))
            url, used = library.URL(address), seen.pop()
            assert (used, str(used), used.raw_path, used.netloc) == (url, str(url), url.raw_path, url.netloc)


def test_a_host_of_the_callers_own(send: Send) -> None:
    with raw_server(_echo) as url:
        lines = _lines(send(_request(url), headers={"Host": "elsewhere.example"}))
    assert [line for line in lines if line.startswith("host:")] == ["host: elsewhere.example"]


def test_a_client_that_builds_requests_its_own_way(library: Any) -> None:
    def build(self: Any, *arguments: Any, **options: Any) -> Any:
        request = library.Client.build_request(self, *arguments, **options)
        request.headers["x-signature"] = "1"
        return request

    signing: Any = type("Signing", (library.Client,), {"build_request": build})
    with raw_server(_echo) as url, signing() as client:
        assert "x-signature: 1" in _lines(HttpxTransport(client).send(_request(url)))


def test_hooks_see_the_body_and_not_a_stream(library: Any) -> None:
    seen: list[bytes] = []

    def note(request: Any) -> None:
        seen.append(request.content)

    with raw_server(_echo) as url, library.Client(event_hooks={"request": [note]}) as client:
        HttpxTransport(client).send(_request(url, body=b'{"a":1}'))
    assert seen == [b'{"a":1}']


@pytest.mark.parametrize("name", ["Zoë", "Zoe"])
def test_hooks_can_read_the_headers_of_the_callers_own(library: Any, name: str) -> None:
    seen: list[dict[str, str]] = []

    def note(request: Any) -> None:
        seen.append(dict(request.headers))

    headers = library.Headers({"X-Name": name}, "utf-8")
    with raw_server(_echo) as url, library.Client(event_hooks={"request": [note]}, headers=headers) as client:
        assert HttpxTransport(client).send(_request(url)).status_code == 200
    assert (seen[0]["x-name"], seen[0]["user-agent"]) == (name, "ours/1")


@pytest.mark.parametrize(
    ("name", "phase", "timed_out"),
    [
        ("ConnectError", Phase.SENT, False),
        ("ConnectTimeout", Phase.SENT, True),
        ("PoolTimeout", Phase.BEFORE_SENDING, True),
        ("LocalProtocolError", Phase.SENT, False),
        ("InvalidURL", Phase.SENT, False),
        ("ReadTimeout", Phase.SENT, True),
        ("ReadError", Phase.SENT, False),
        ("DecodingError", Phase.SENT, False),
    ],
)
def test_what_a_mock_raises_may_have_been_sent(
    library: Any, send: Send, name: str, phase: Phase, timed_out: bool
) -> None:
    def fail(request: Any) -> Any:
        raise getattr(library, name)(f"it says {KEY}" if name == "LocalProtocolError" else "no")

    with pytest.raises(TransportError) as caught:
        send(_request(BASE_URL), transport=library.MockTransport(fail))
    assert (caught.value.phase, caught.value.timed_out) == (phase, timed_out)
    assert KEY not in str(caught.value)


def test_an_exception_of_the_other_library_counts_as_sent() -> None:
    httpx, httpx2 = importlib.import_module("httpx"), pytest.importorskip("httpx2")

    def fail(request: Any) -> Any:
        raise httpx.ConnectError("from somewhere else")

    with (
        httpx2.Client(transport=httpx2.MockTransport(fail)) as client,
        pytest.raises(TransportError) as caught,
    ):
        HttpxTransport(client).send(_request(BASE_URL))
    assert caught.value.phase is Phase.SENT


def test_redirects_are_not_followed(library: Any, send: Send) -> None:
    def answer(request: Any) -> Any:
        return library.Response(307, headers={"location": "http://127.0.0.1:1/elsewhere"})

    transport = library.MockTransport(answer)
    assert send(_request(BASE_URL), transport=transport, follow_redirects=True).status_code == 307


def test_nobody_listens(send: Send) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    with pytest.raises(TransportError) as caught:
        send(_request(f"http://127.0.0.1:{port}"))
    assert caught.value.phase is Phase.BEFORE_SENDING


def test_a_tls_handshake_that_hangs_was_not_sent(send: Send) -> None:
    release = threading.Event()
    with raw_server(lambda _: (release.wait(5), None)[1]) as url:
        with pytest.raises(TransportError) as caught:
            send(_request(url.replace("http", "https"), timeout=0.1))
        release.set()
    assert (caught.value.phase, caught.value.timed_out) == (Phase.BEFORE_SENDING, True)
    del caught
    with warnings.catch_warnings():
        # anyio leaves the socket of a handshake that was cancelled to the garbage collector.
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


def test_the_wall_clock_counts_against_what_drips(send: Send) -> None:
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
            send(_request(url, timeout=0.5))
        done.set()
    assert (caught.value.phase, caught.value.timed_out) == (Phase.SENT, True)
    assert caught.value.partial is not None
    assert caught.value.partial.headers["conductor-request-id"] == "req_1"


def test_a_body_that_breaks_off(send: Send) -> None:
    def cut(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b'HTTP/1.1 502 Bad\r\nContent-Length: 100\r\n\r\n{"error":')

    with raw_server(cut) as url:
        incoming = send(_request(url))
    assert (incoming.status_code, incoming.content) == (502, b'{"error":')
    assert incoming.defect is not None


def test_header_values_that_are_not_ascii(send: Send) -> None:
    def answer(connection: socket.socket) -> None:
        while read_request(connection):
            connection.sendall(http_answer(1).replace(b"\r\n\r\n", "\r\nX-Name: Zoë\r\n\r\n".encode(), 1))

    with raw_server(answer) as url:
        assert send(_request(url)).headers["x-name"] == "Zoë"


async def test_calls_over_a_callers_client(library: Any) -> None:
    def answer(request: Any) -> Any:
        assert request.headers["authorization"] == f"Bearer {KEY}"
        return library.Response(200, json={"id": "1"}, headers={"conductor-request-id": "req_7"})

    with library.Client(transport=library.MockTransport(answer)) as http_client:
        assert client_of(http_client=http_client).send(retrieve).id == "1"
        response = client_of(http_client=http_client).send_raw(retrieve, streaming=True)
        assert json.loads(response.read()) == {"id": "1"}
        assert not http_client.is_closed
    async with library.AsyncClient(transport=library.MockTransport(answer)) as http_client:
        assert (await async_client_of(http_client=http_client).send(create)).request_id == "req_7"
        awaited = await async_client_of(http_client=http_client).send_raw(retrieve, streaming=True)
        assert json.loads(await awaited.read()) == {"id": "1"}


async def test_an_unknown_outcome_over_a_callers_client(library: Any) -> None:
    def fail(request: Any) -> Any:
        raise library.ReadTimeout("no")

    with (
        library.Client(transport=library.MockTransport(fail)) as http_client,
        pytest.raises(errors.OutcomeUnknownError),
    ):
        client_of(http_client=http_client).send(create)


def test_the_wrong_kind_of_client_is_refused(library: Any) -> None:
    with library.Client() as client:
        with pytest.raises(ConfigurationError, match=r"httpx\.AsyncClient, or an httpx2\.AsyncClient, not Client"):
            AsyncHttpxTransport(client)
        assert library_of(client, "Client").module is library
        assert (library_of(client, "Client") is HTTPX) == (library.__name__ == "httpx")
    with pytest.raises(ConfigurationError, match="not AsyncClient"):
        HttpxTransport(library.AsyncClient())
    with pytest.raises(ConfigurationError, match="not object"):
        HttpxTransport(object())  # type: ignore[arg-type]


def _run(script: str) -> None:
    subprocess.run([sys.executable, "-W", "error", "-c", script], check=True)


def test_httpx2_is_not_loaded_unless_it_is_given() -> None:
    _run(
        "import httpx, sys; from conductor_client import Conductor\n"
        "answer = httpx.MockTransport(lambda _: httpx.Response(200, json={'id': '1'}))\n"
        "with httpx.Client(transport=answer) as http_client:\n"
        "    Conductor(api_key='sk_x', http_client=http_client).end_users.retrieve('1')\n"
        "assert 'httpx2' not in sys.modules\n"
    )


def test_a_program_that_has_put_httpx2_in_the_place_of_httpx() -> None:
    pytest.importorskip("httpx2")
    with raw_server(_echo) as url:
        _run(
            "import httpx2, sys; httpx2.alias_httpx()\n"
            "from conductor_client import Conductor\n"
            f"with Conductor(api_key='sk_x', base_url={url!r}) as client: client.post('/things')\n"
            "assert sys.modules['httpx'] is httpx2\n"
        )
