"""Whole answers: undecoded until asked, streamed where wanted, and on the same road as every call."""

from __future__ import annotations

import asyncio
import inspect
import json
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import timedelta
from typing import Any

import httpx
import pytest
from tiny_api import (
    BASE_URL,
    ID,
    KEY,
    LIST,
    THING,
    AsyncEcho,
    Echo,
    async_client_of,
    client_of,
    create,
    http_answer,
    page,
    raw_server,
    read_request,
    retrieve,
)

from conductor_client import AsyncConductor, AsyncRawResponse, Conductor, RawResponse, errors, road
from conductor_client.transports import httpx_bodies

BODY = json.dumps(THING).encode()
KEYED: dict[str, Any] = {"api_key": KEY, "base_url": BASE_URL, "end_user_id": "end_usr_1"}


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """An answer's body that tells how much of it was asked for, and whether it was closed."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces
        self.given = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.given += 1
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


class Service:
    """Answers all requests with the same body, and keeps them."""

    def __init__(self, *pieces: bytes | Exception, status: int = 200, **headers: str) -> None:
        self.pieces = pieces
        self.status = status
        self.headers = {**ID, **headers}
        self.requests: list[httpx.Request] = []
        self.bodies: list[Body] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.bodies.append(Body(*self.pieces))
        return httpx.Response(self.status, headers=self.headers, stream=self.bodies[-1])

    def client(self) -> Conductor:
        return Conductor(**KEYED, http_client=httpx.Client(transport=httpx.MockTransport(self)))

    def async_client(self) -> AsyncConductor:
        return AsyncConductor(**KEYED, http_client=httpx.AsyncClient(transport=httpx.MockTransport(self)))


# Raw responses


def test_a_raw_response_holds_everything_and_is_decoded_when_asked() -> None:
    service = Service(b'{"id":"end_usr_9",', b'"objectType":"end_user"}')
    response = service.client().end_users.with_raw_response.retrieve("end_usr_9", extra_query={"a": 1})
    assert isinstance(response, RawResponse)
    assert (response.status_code, response.request_id, response.method) == (200, "req_7", "GET")
    assert response.headers["CONDUCTOR-request-id"] == "req_7"
    assert response.url == f"{BASE_URL}/end-users/end_usr_9?a=1"
    assert response.elapsed > timedelta()
    assert response.is_closed
    assert response.content == response.read() == b'{"id":"end_usr_9","objectType":"end_user"}'
    assert response.text() == response.content.decode()
    assert response.json() == {"id": "end_usr_9", "objectType": "end_user"}
    assert list(response.iter_bytes(20)) == [response.content[:20], response.content[20:40], response.content[40:]]
    assert list(response.iter_text(99)) == list(response.iter_lines()) == [response.text()]
    assert response.http_response.json() == response.json()
    assert response.http_request.url == response.url
    assert response.http_request.key is None
    parsed = response.parse()
    assert parsed.id == "end_usr_9"
    assert parsed.request_id == "req_7"
    assert response.parse() is parsed
    assert KEY not in repr(response)
    response.close()
    assert response.text()


async def test_an_async_raw_response_does_the_same() -> None:
    service = Service(b'{"id":"end_usr_9",', b'"objectType":"end_user"}')
    response = await service.async_client().end_users.with_raw_response.retrieve(id="end_usr_9")
    assert isinstance(response, AsyncRawResponse)
    assert response.is_closed
    assert response.content == await response.read()
    assert await response.text() == response.content.decode()
    assert await response.json() == {"id": "end_usr_9", "objectType": "end_user"}
    assert len([block async for block in response.iter_bytes(20)]) == 3
    assert [part async for part in response.iter_text()] == [line async for line in response.iter_lines()]
    parsed = await response.parse()
    assert (parsed.id, parsed.request_id) == ("end_usr_9", "req_7")
    assert await response.parse() is parsed
    await response.close()


def test_resources_are_found_from_the_client_and_from_each_other() -> None:
    service = Service(BODY)
    client = service.client()
    for response in (
        client.with_raw_response.qbd.invoices.retrieve("1"),
        client.qbd.with_raw_response.invoices.retrieve("1"),
        client.qbd.invoices.with_raw_response.retrieve("1"),
    ):
        assert response.url == f"{BASE_URL}/quickbooks-desktop/invoices/1"
    assert client.qbd.with_raw_response.health_check().parse() is not None


def test_arguments_are_checked_as_by_the_method_itself() -> None:
    service = Service(BODY)
    invoices = service.client().qbd.invoices
    assert inspect.signature(invoices.with_raw_response.create) == inspect.signature(invoices.create)
    with pytest.raises(errors.InvalidArgumentError, match="ids"):
        invoices.with_raw_response.list(ids=[])
    with pytest.raises(errors.UnexpectedArgumentError, match="limt"):
        invoices.with_raw_response.list(limt=3)
    with pytest.raises(TypeError):
        invoices.with_raw_response.retrieve()
    assert not service.requests


@pytest.mark.parametrize("make", [Service().client, Service().async_client])
def test_only_methods_of_one_request_have_a_raw_response(make: Callable[[], Any]) -> None:
    client = make()
    for methods in (client.with_raw_response, client.with_streaming_response):
        for name in ("nonsense", "close", "_settings", "base_url"):
            with pytest.raises(AttributeError, match="no method"):
                getattr(methods, name)
        with pytest.raises(AttributeError, match="get_or_create"):
            methods.end_users.get_or_create  # noqa: B018
        with pytest.raises(AttributeError, match="nonsense"):
            methods.qbd.invoices.nonsense  # noqa: B018


@pytest.mark.parametrize("streaming", [False, True])
async def test_refusals_raise_as_they_always_do(streaming: bool) -> None:
    envelope = {"error": {"message": "no such record", "type": "INVALID_REQUEST_ERROR", "code": "RESOURCE_MISSING"}}
    service = Service(json.dumps(envelope).encode(), status=404)

    def call() -> None:
        end_users = service.client().end_users
        if streaming:
            with end_users.with_streaming_response.retrieve("1"):
                pass
        else:
            end_users.with_raw_response.retrieve("1")

    async def call_async() -> None:
        end_users = service.async_client().end_users
        if streaming:
            async with end_users.with_streaming_response.retrieve("1"):
                pass
        else:
            await end_users.with_raw_response.retrieve("1")

    with pytest.raises(errors.ObjectNotFoundError, match="no such record") as caught:
        call()
    with pytest.raises(errors.ObjectNotFoundError, match="no such record") as awaited:
        await call_async()
    for error in (caught.value, awaited.value):
        assert error.request_id == "req_7"
        assert error.outcome == "rejected"
        assert error.body == envelope
    assert all(body.closed for body in service.bodies)


async def test_unreadable_bodies_raise_when_they_are_decoded() -> None:
    service = Service(b"<html>")
    response = service.client().end_users.with_raw_response.retrieve("1")
    awaited = await service.async_client().end_users.with_raw_response.retrieve("1")
    assert response.text() == await awaited.text() == "<html>"
    for read in (response.parse, response.json):
        with pytest.raises(errors.APIResponseValidationError) as caught:
            read()
        assert (caught.value.outcome, caught.value.request_id) == ("applied", "req_7")
    for read_async in (awaited.parse, awaited.json):
        with pytest.raises(errors.APIResponseValidationError):
            await read_async()


async def test_a_body_that_breaks_off_raises_at_once_when_it_is_not_streamed() -> None:
    service = Service(b'{"id"', httpx.RemoteProtocolError("gone"))
    with pytest.raises(errors.APIResponseValidationError, match="broke off"):
        service.client().end_users.with_raw_response.retrieve("1")
    with pytest.raises(errors.APIResponseValidationError, match="broke off"):
        await service.async_client().end_users.with_raw_response.retrieve("1")


# Lists


def _pages(request: httpx.Request) -> httpx.Response:
    second = request.url.params.get("cursor") == "c1"
    body = page("cd", None, 0) if second else page("ab", "c1", 2)
    return httpx.Response(200, json=body, headers={"Conductor-Request-Id": "req_2" if second else "req_1"})


async def test_a_raw_list_is_parsed_to_its_first_page() -> None:
    transport = httpx.MockTransport(_pages)
    request = LIST.request({"size": 2})
    with httpx.Client(transport=transport) as http_client:
        response = client_of(http_client=http_client).page_raw(request)
        assert response.json()["nextCursor"] == "c1"
        first = response.parse()
        assert response.parse() is first
        assert (first.request_id, first.get_next_page().request_id) == ("req_1", "req_2")
        assert [thing.id for thing in first] == ["a", "b", "c", "d"]
    async with httpx.AsyncClient(transport=transport) as async_http_client:
        awaited = await async_client_of(http_client=async_http_client).page_raw(request)
        things = [thing.id async for thing in await awaited.parse()]
        assert things == ["a", "b", "c", "d"]


async def test_a_raw_list_through_its_resource() -> None:
    body = {"objectType": "list", "url": "/x", "data": [{"id": "1"}], "nextCursor": None, "hasMore": False}
    service = Service(json.dumps({**body, "remainingCount": 0}).encode())
    response = service.client().qbd.invoices.with_raw_response.list(limit=1, extra_headers={"x-a": "1"})
    assert [invoice.id for invoice in response.parse()] == ["1"]
    with service.client().qbd.invoices.with_streaming_response.list(limit=1) as streamed:
        assert [invoice.id for invoice in streamed.parse()] == ["1"]
    awaited = await service.async_client().qbd.invoices.with_raw_response.list(limit=1)
    assert [invoice.id async for invoice in await awaited.parse()] == ["1"]
    async with service.async_client().qbd.invoices.with_streaming_response.list(limit=1) as streaming:
        assert [invoice.id async for invoice in await streaming.parse()] == ["1"]
    assert [request.url.query for request in service.requests] == [b"limit=1"] * 4


# Streams


async def test_a_streamed_body_is_read_as_it_is_asked_for() -> None:
    service = Service(b"one\n", b"two\nth", b"ree\n")
    methods = service.client().end_users.with_streaming_response
    opened = methods.retrieve("1")
    assert not service.requests
    with opened as response:
        (body,) = service.bodies
        assert (body.given, response.is_closed) == (0, False)
        with pytest.raises(errors.ConductorError, match="has not been read"):
            response.content  # noqa: B018
        lines = response.iter_lines()
        assert next(lines) == "one"
        assert (body.given, body.closed) == (1, False)
        assert list(lines) == ["two", "three"]
        assert body.closed
        assert response.is_closed
        with pytest.raises(errors.ConductorError, match="gone"):
            response.read()
    async with service.async_client().end_users.with_streaming_response.retrieve("1") as awaited:
        body = service.bodies[-1]
        assert (body.given, awaited.is_closed) == (0, False)
        assert [line async for line in awaited.iter_lines()] == ["one", "two", "three"]
        assert body.closed
        with pytest.raises(errors.ConductorError, match="gone"):
            await awaited.read()


async def test_leaving_the_block_gives_the_connection_back() -> None:
    service = Service(b"one", b"two")
    with service.client().end_users.with_streaming_response.retrieve("1") as response:
        pass
    assert service.bodies[-1].closed
    assert response.is_closed
    seen: list[AsyncRawResponse[Any]] = []
    with pytest.raises(ZeroDivisionError):  # noqa: PT012
        async with service.async_client().end_users.with_streaming_response.retrieve("1") as awaited:
            seen.append(awaited)
            raise ZeroDivisionError
    assert service.bodies[-1].closed
    assert seen[0].is_closed
    with pytest.raises(errors.ConductorError, match="gone"):
        list(response.iter_bytes())


async def test_what_was_read_stays_after_the_block() -> None:
    service = Service(b'{"id":', b'"9"}')
    with service.client().end_users.with_streaming_response.retrieve("1") as response:
        response.read()
    assert response.parse().id == "9"
    assert response.http_response.content == b'{"id":"9"}'
    async with service.async_client().end_users.with_streaming_response.retrieve("1") as awaited:
        await awaited.read()
    assert (await awaited.parse()).id == "9"


async def test_a_stream_that_breaks_off_is_our_exception() -> None:
    service = Service(b"one", httpx.ReadError("reset"))
    with (
        service.client().end_users.with_streaming_response.retrieve("1") as response,
        pytest.raises(errors.APIResponseValidationError, match="broke off") as caught,
    ):
        response.read()
    assert (caught.value.request_id, caught.value.outcome) == ("req_7", "applied")
    assert service.bodies[-1].closed
    async with service.async_client().end_users.with_streaming_response.retrieve("1") as awaited:
        with pytest.raises(errors.APIResponseValidationError, match="broke off"):
            await awaited.read()
    assert service.bodies[-1].closed


async def test_a_refusal_whose_body_breaks_off_is_still_that_refusal() -> None:
    service = Service(b"<ht", httpx.ReadError("reset"), status=500)
    with pytest.raises(errors.InternalServerError), service.client().with_streaming_response.end_users.retrieve("1"):
        pass
    with pytest.raises(errors.InternalServerError):
        async with service.async_client().with_streaming_response.end_users.retrieve("1"):
            pass


async def test_a_stream_that_nobody_gets_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    service = Service(BODY)

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(road, "accept", fail)
    with pytest.raises(KeyboardInterrupt):
        service.client().send_raw(retrieve, streaming=True)
    with pytest.raises(KeyboardInterrupt):
        await service.async_client().send_raw(retrieve, streaming=True)
    assert [body.closed for body in service.bodies] == [True, True]


@pytest.mark.parametrize("error", [httpx.ReadTimeout("late"), httpx.ConnectError("refused")])
async def test_no_answer_is_no_stream(error: httpx.TransportError) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise error

    kind = errors.APITimeoutError if isinstance(error, httpx.ReadTimeout) else errors.APIConnectionError
    outcome = "unknown" if isinstance(error, httpx.ReadTimeout) else "not_sent"
    with httpx.Client(transport=httpx.MockTransport(fail)) as http_client, pytest.raises(kind) as caught:
        client_of(http_client=http_client).send_raw(create, streaming=True)
    assert caught.value.outcome == outcome
    async with httpx.AsyncClient(transport=httpx.MockTransport(fail)) as async_http_client:
        with pytest.raises(kind):
            await async_client_of(http_client=async_http_client).send_raw(create, streaming=True)


@pytest.mark.parametrize("size", [0, -1])
def test_blocks_have_a_size(size: int) -> None:
    response = Service(b"one").client().end_users.with_raw_response.retrieve("1")
    for cut in (response.iter_bytes, response.iter_text):
        with pytest.raises(errors.InvalidArgumentError, match="chunk_size"):
            cut(size)


# Transports


async def test_a_transport_that_cannot_stream_gives_one_piece() -> None:
    response = client_of(Echo()).send_raw(retrieve, streaming=True)
    assert list(response.iter_bytes()) == [BODY]
    awaited = await async_client_of(AsyncEcho()).send_raw(retrieve, streaming=True)
    assert [piece async for piece in awaited.iter_bytes()] == [BODY]
    for status, defect, kind in ((404, None, errors.NotFoundError), (200, "cut", errors.APIResponseValidationError)):
        with pytest.raises(kind):
            client_of(Echo(status, defect=defect)).send_raw(retrieve, streaming=True)
        with pytest.raises(kind):
            await async_client_of(AsyncEcho(status, defect=defect)).send_raw(retrieve, streaming=True)


async def test_a_closed_client_gives_no_answers() -> None:
    client = client_of(Echo())
    response = client.page_raw(LIST.request({}))
    client.close()
    with pytest.raises(errors.ConductorError, match="closed"):
        client.send_raw(retrieve)
    assert response.text()


def _head(connection: socket.socket, rest: bytes) -> None:
    read_request(connection)
    head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConductor-Request-Id: req_7\r\n\r\n"
    connection.sendall(head.encode() + rest)
    connection.recv(1)


async def test_the_wall_clock_counts_the_waiting_for_a_streamed_body() -> None:
    with raw_server(lambda connection: _head(connection, b"slow")) as url:
        with client_of(base_url=url, timeout=1.5) as client:
            response = client.send_raw(retrieve, streaming=True)
            pieces = response.iter_bytes()
            assert next(pieces) == b"slow"
            with pytest.raises(errors.APITimeoutError) as caught:
                next(pieces)
            assert (caught.value.request_id, caught.value.outcome) == ("req_7", "applied")
        async with async_client_of(base_url=url, timeout=1.5) as awaited:
            with pytest.raises(errors.APITimeoutError):
                await (await awaited.send_raw(retrieve, streaming=True)).read()


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now


async def test_own_time_between_two_pieces_is_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    monkeypatch.setattr(httpx_bodies, "time", clock)
    service = Service(b"a", b"b", b"c")
    read = b""
    with service.client().end_users.with_streaming_response.retrieve("1", timeout=10) as response:
        for piece in response.iter_bytes():
            clock.now += 60
            read += piece
    async with service.async_client().end_users.with_streaming_response.retrieve("1", timeout=10) as awaited:
        async for piece in awaited.iter_bytes():
            clock.now += 60
            read += piece
    assert read == b"abcabc"


async def test_a_body_that_drips_runs_out_of_time(monkeypatch: pytest.MonkeyPatch) -> None:
    class Dripping(Body):
        def __iter__(self) -> Iterator[bytes]:
            for piece in super().__iter__():
                clock.now += 4
                yield piece

    clock = Clock()
    monkeypatch.setattr(httpx_bodies, "time", clock)
    answer = httpx.Response(200, headers=ID, stream=Dripping(b"a", b"b", b"c", b"d"))
    with httpx.Client(transport=httpx.MockTransport(lambda request: answer)) as http_client:
        response = client_of(http_client=http_client).send_raw(retrieve, {"timeout": 10}, streaming=True)
        with pytest.raises(errors.APITimeoutError):
            response.read()
    answer = httpx.Response(200, headers=ID, stream=Dripping(b"a", b"b", b"c", b"d"))
    async with httpx.AsyncClient(transport=httpx.MockTransport(lambda request: answer)) as async_http_client:
        client = async_client_of(http_client=async_http_client)
        with pytest.raises(errors.APITimeoutError):
            await (await client.send_raw(retrieve, {"timeout": 10}, streaming=True)).read()


async def test_streams_go_the_way_of_all_requests() -> None:
    seen: list[bytes] = []

    def handle(connection: socket.socket) -> None:
        while request := read_request(connection):
            seen.append(request)
            connection.sendall(http_answer(THING))

    with raw_server(handle) as url:
        with client_of(base_url=url) as client:
            client.send_raw(retrieve, {"timeout": 30}, streaming=True).read()
            client.send(retrieve, {"timeout": 30})
        async with async_client_of(base_url=url) as awaited:
            await (await awaited.send_raw(retrieve, {"timeout": 30}, streaming=True)).read()
    assert seen[0] == seen[1] == seen[2]
    assert f"Bearer {KEY}".encode() in seen[0]
    assert b"conductor-timeout-seconds: 20" in seen[0].lower()


async def test_cancelling_while_a_stream_is_opened_leaves_nothing(caplog: pytest.LogCaptureFixture) -> None:
    arrived = asyncio.Event()
    loop = asyncio.get_running_loop()

    def handle(connection: socket.socket) -> None:
        read_request(connection)
        loop.call_soon_threadsafe(arrived.set)
        connection.recv(1)

    with raw_server(handle) as url:
        async with async_client_of(base_url=url) as client:
            task = asyncio.create_task(client.send_raw(create, streaming=True))
            await arrived.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
    assert "abandoned in flight" in caplog.text
