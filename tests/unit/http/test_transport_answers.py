"""Answers that a transport must survive: redirects of every form, bodies without end, early, interim and half ones."""

from __future__ import annotations

import asyncio
import gzip
import socket
import threading
from collections.abc import Callable
from modulefinder import ModuleFinder
from pathlib import Path
from typing import Any

import h2.config
import h2.connection
import h2.events
import httpx
import pytest

import conductor_client
from conductor_client import AsyncConductor, Conductor, DefaultAsyncHttpxClient, DefaultHttpxClient
from conductor_client.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    ConductorError,
    InvalidArgumentError,
    OutcomeUnknownError,
)
from tests.support.environments import AUTHORITY
from tests.support.network import serving, tls_context
from tests.support.tiny_api import (
    CREATE,
    FakeClock,
    async_client_of,
    client_of,
    create,
    http_answer,
    raw_server,
    read_request,
    retrieve,
)

Send = Callable[..., Any]


def _sync(url: str, request: Any, **options: Any) -> Any:
    with client_of(base_url=url, **options) as client:
        return client.send(request)


def _sync_given(url: str, request: Any, **options: Any) -> Any:
    with DefaultHttpxClient() as http_client:
        return client_of(base_url=url, http_client=http_client, **options).send(request)


def _awaited(url: str, request: Any, transport: Any, **options: Any) -> Any:
    async def run() -> Any:
        async with async_client_of(transport, base_url=url, **options) as client:
            return await client.send(request)

    return asyncio.run(run())


def _async(url: str, request: Any, **options: Any) -> Any:
    return _awaited(url, request, "httpx", **options)


def _aiohttp(url: str, request: Any, **options: Any) -> Any:
    return _awaited(url, request, "aiohttp", **options)


every = pytest.mark.parametrize("send", [_sync, _sync_given, _async, _aiohttp])


class Answering:
    """Answers every request with the same bytes, then hangs up if it is told so; counts the requests."""

    def __init__(self, answer: bytes, *, hang_up: bool = False) -> None:
        self.requests = 0
        self._answer = answer
        self._hang_up = hang_up

    def __call__(self, connection: socket.socket) -> None:
        while read_request(connection):
            self.requests += 1
            connection.sendall(self._answer)
            if self._hang_up:
                return


LOCATIONS = [
    "about:blank",
    "mailto:a@example.com",
    "myapp:x",
    "intent:login",
    "http:login",
    "http://",
    "//",
    "http://[::1",
    "http://a b/",
    "http://127.0.0.1:99999/",
    "https://user:password@\xff/",
    "http://xn--/",
    "http://xn--a/",
    ":http://[",
    "x" * 66_000,
    "/v1/elsewhere",
    "",
]


@every
@pytest.mark.parametrize("status", [302, 307])
@pytest.mark.parametrize("location", LOCATIONS)
def test_a_redirected_write_may_have_happened_and_is_not_repeated(send: Send, status: int, location: str) -> None:
    headers = f"Location: {location}\r\nConductor-Request-Id: req_1\r\n"
    service = Answering(http_answer({}, status=f"{status} Found", headers=headers))
    with raw_server(service) as url, pytest.raises(APIError) as caught:
        send(url, create)
    assert (caught.value.outcome, service.requests) == ("unknown", 1)
    assert isinstance(caught.value, OutcomeUnknownError)
    if len(location) < 66_000:
        assert (caught.value.status_code, caught.value.request_id) == (status, "req_1")


BROKEN = [
    b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\nContent-Length: 11\r\n\r\n{}",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
    b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
    b"HTTP/1.1 OK\r\n\r\n",
    b"HTTP/9.9 200 OK\r\n\r\n",
    b"220 mail.example ESMTP\r\n",
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nbad header\r\n\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\n",
    b"",
]


@every
@pytest.mark.parametrize("answer", BROKEN)
def test_no_broken_answer_makes_a_write_look_unsent(send: Send, answer: bytes) -> None:
    service = Answering(answer, hang_up=True)
    with raw_server(service) as url, pytest.raises(APIError) as caught:
        send(url, create)
    assert caught.value.outcome in ("unknown", "applied")
    assert service.requests == 1


@every
def test_interim_answers_are_none(send: Send) -> None:
    interim = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    with raw_server(Answering(interim + http_answer({"id": "1"}))) as url:
        assert send(url, create).id == "1"
        assert send(url, retrieve).id == "1"


@every
def test_an_answer_before_the_body_was_read_is_the_answer(send: Send) -> None:
    """A refusal that does not wait for what is refused."""
    refused = threading.Event()

    def hasty(connection: socket.socket) -> None:
        connection.recv(100)
        connection.sendall(http_answer({"error": {"message": "too large"}}, status="413 Too Large"))
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(1 << 16):
            pass
        refused.set()

    with raw_server(hasty) as url, pytest.raises(APIError) as caught:
        send(url, CREATE.request({"body": {"name": "x" * 3_000_000}}))
    assert caught.value.outcome in ("rejected", "unknown")


@every
def test_a_body_without_end_is_given_up_and_not_asked_for_again(send: Send) -> None:
    bomb = gzip.compress(b'{"id": "1", "size": 1, "x": "' + b" " * 5_000_000 + b'"}')
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(bomb)}\r\n\r\n".encode()
    assert len(bomb) < 10_000
    for request, outcome in ((retrieve, "applied"), (create, "applied")):
        service = Answering(head + bomb)
        with (
            raw_server(service) as url,
            pytest.raises(APIResponseValidationError, match="max_response_bytes") as caught,
        ):
            send(url, request, max_response_bytes=1_000_000)
        assert (caught.value.outcome, caught.value.retryable, service.requests) == (outcome, False, 1)
    with raw_server(Answering(head + bomb)) as url:
        assert send(url, retrieve).id == "1"
        assert send(url, retrieve, max_response_bytes=None).id == "1"


@pytest.mark.parametrize("value", [" ", "e ", " e"])
def test_blanks_around_a_headers_value_are_refused_before_anything_is_sent(value: str) -> None:
    with Conductor(api_key="sk_x", base_url="http://127.0.0.1:9/v1") as client:
        with pytest.raises(InvalidArgumentError, match="end_user_id must not begin or end with a blank"):
            client.for_end_user(value)
        with pytest.raises(InvalidArgumentError, match="must not begin or end with a blank"):
            client.qbd.invoices.retrieve("1", conductor_end_user_id=value)
        with pytest.raises(InvalidArgumentError, match="X-A must not begin or end with a blank"):
            client.qbd.invoices.retrieve("1", conductor_end_user_id="e", extra_headers={"X-A": value})


def test_too_many_ids_for_an_address_are_refused_before_anything_is_sent() -> None:
    ids = [f"{number:08d}-1234567890" for number in range(5000)]
    with Conductor(api_key="sk_x", base_url="http://127.0.0.1:9/v1", end_user_id="e") as client:
        with pytest.raises(
            InvalidArgumentError, match=r"ids makes an address of .* give fewer values at a time"
        ) as caught:
            client.qbd.invoices.list(ids=ids)
        assert (caught.value.outcome, caught.value.path) == ("not_sent", "ids")


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
@pytest.mark.parametrize("limit", [None, 60.0])
async def test_closing_while_an_answer_arrives_ends_the_call(transport: Any, limit: float | None) -> None:
    begun, over, loop = asyncio.Event(), threading.Event(), asyncio.get_running_loop()

    def half(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"duration": 1, "id": "1",')
        loop.call_soon_threadsafe(begun.set)
        over.wait(20)

    with raw_server(half) as url:
        client = AsyncConductor(api_key="sk_x", base_url=url, transport=transport, timeout=limit, max_retries=0)
        calls = [
            asyncio.create_task(client.qbd.health_check(conductor_end_user_id="a")),
            asyncio.create_task(client.end_users.create(company_name="A", source_id="1", email="a@example.com")),
        ]
        await begun.wait()
        for _ in range(50):  # until our end has read the head, too
            await asyncio.sleep(0.001)
        await client.close()
        done, _ = await asyncio.wait(calls, timeout=10)
        over.set()
        assert len(done) == 2
        assert [getattr(call.exception(), "outcome", None) for call in calls] == ["applied", "applied"]


@pytest.mark.parametrize("begun", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"])
def test_closing_ends_blocking_calls_of_other_threads(begun: bytes) -> None:
    arrived, over, outcomes = threading.Event(), threading.Event(), list[str]()

    def half(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(begun)
        arrived.set()
        over.wait(20)

    with raw_server(half) as url:
        client = client_of(base_url=url, timeout=None, max_retries=0)

        def call() -> None:
            try:
                client.send(create)
            except APIError as error:
                outcomes.append(error.outcome)

        thread = threading.Thread(target=call)
        thread.start()
        assert arrived.wait(10)
        client.close()
        thread.join(10)
        over.set()
        assert outcomes in (["unknown"], ["applied"])


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
async def test_closing_while_a_stream_is_read_ends_it(transport: Any) -> None:
    over = threading.Event()

    def half(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{")
        over.wait(20)

    with raw_server(half) as url:
        client = async_client_of(transport, base_url=url)
        response = await client.send_raw(retrieve, streaming=True)
        reading = asyncio.create_task(response.read())
        for _ in range(50):
            await asyncio.sleep(0.001)
        await client.close()
        done, _ = await asyncio.wait([reading], timeout=10)
        over.set()
        assert done
        assert isinstance(reading.exception(), ConductorError)


async def _speak_badly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, fault: str) -> None:
    """HTTP/2 whose answers break a rule of it."""
    connection = h2.connection.H2Connection(
        h2.config.H2Configuration(client_side=False, validate_outbound_headers=False)
    )
    connection.initiate_connection()
    writer.write(connection.data_to_send())
    while data := await reader.read(65536):
        for event in connection.receive_data(data):
            if isinstance(event, h2.events.RequestReceived):
                stream = event.stream_id
                assert stream is not None
                headers = [(":status", "200"), ("content-length", "100"), ("conductor-request-id", "req_1")]
                if fault == "short":
                    connection.send_headers(stream, headers)
                    connection.send_data(stream, b"{}", end_stream=True)
                elif fault == "upper":
                    connection.send_headers(stream, [(":status", "200"), ("bad name", "1")], end_stream=True)
                elif fault == "reset":
                    connection.send_headers(stream, headers)
                    connection.reset_stream(stream, 2)
                elif fault == "goaway":
                    connection.close_connection(last_stream_id=0)
                elif fault == "redirect":
                    connection.send_headers(stream, [(":status", "302"), ("location", "about:blank")], end_stream=True)
        writer.write(connection.data_to_send())
        await writer.drain()


def _h2_sync(url: str) -> Any:
    with DefaultHttpxClient(http2=True) as http_client:
        return client_of(base_url=url, http_client=http_client, timeout=10).send(create)


def _h2_async(url: str) -> Any:
    async def run() -> Any:
        async with DefaultAsyncHttpxClient(http2=True) as http_client:
            return await async_client_of(base_url=url, http_client=http_client, timeout=10).send(create)

    return asyncio.run(run())


@pytest.mark.parametrize("send", [_h2_sync, _h2_async])
@pytest.mark.parametrize("fault", ["short", "upper", "reset", "goaway", "redirect"])
def test_nothing_that_http2_dislikes_makes_a_write_look_unsent(
    send: Send, trusted: pytest.MonkeyPatch, fault: str
) -> None:
    context = tls_context(AUTHORITY)
    context.set_alpn_protocols(["h2"])

    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _speak_badly(reader, writer, fault)

    with serving(speak, context) as port, pytest.raises(APIError) as caught:
        send(f"https://localhost:{port}/v1")
    assert caught.value.outcome in ("unknown", "applied")
    assert caught.value.attempts == 1


def test_a_mock_that_refuses_the_connection_proves_nothing() -> None:
    def refuse(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    with httpx.Client(transport=httpx.MockTransport(refuse)) as http_client:
        client = client_of(http_client=http_client)
        client._shared.clock = FakeClock()
        with pytest.raises(OutcomeUnknownError):
            client.send(create)
        with pytest.raises(APIConnectionError) as caught:
            client.send(retrieve)
    assert caught.value.attempts == 3


def test_what_freezes_programs_finds_the_aiohttp_transport() -> None:
    """By statements alone, as such tools do."""
    folder = Path(conductor_client.__file__).parent
    finder = ModuleFinder(path=[str(folder.parent)])
    finder.import_hook(f"{folder.name}._http.choice")
    assert f"{folder.name}._http.aiohttp_transport" in finder.modules
