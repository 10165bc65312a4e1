"""Streamed answers: read as they are asked for, bounded in time, and closed whatever happens."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from conductor_client import AsyncRawResponse, errors
from conductor_client._async import httpx_transport as async_httpx_transport
from conductor_client._core import accept
from conductor_client._http import trace
from conductor_client._sync import httpx_transport
from tests.support.streamed_service import BODY, Body, StreamedService
from tests.support.tiny_api import (
    ID,
    KEY,
    THING,
    AsyncEcho,
    Echo,
    async_client_of,
    client_of,
    create,
    http_answer,
    raw_server,
    read_request,
    retrieve,
)


async def test_a_streamed_body_is_read_as_it_is_asked_for() -> None:
    service = StreamedService(b"one\n", b"two\nth", b"ree\n")
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
    service = StreamedService(b"one", b"two")
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
    service = StreamedService(b'{"id":', b'"9"}')
    with service.client().end_users.with_streaming_response.retrieve("9") as response:
        response.read()
    assert response.parse().id == "9"
    assert response.http_response.content == b'{"id":"9"}'
    async with service.async_client().end_users.with_streaming_response.retrieve("9") as awaited:
        await awaited.read()
    assert (await awaited.parse()).id == "9"


async def test_a_stream_that_breaks_off_is_our_exception() -> None:
    service = StreamedService(b"one", httpx.ReadError("reset"))
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


async def test_a_write_whose_stream_breaks_off_says_what_was_sent() -> None:
    service = StreamedService(b'{"id":', httpx.ReadError("reset"))
    named: Any = {"auto_external_id": True, "end_user_id": "end_usr_1"}
    with (
        service.client().with_options(**named).qbd.customers.with_streaming_response.create(name="A") as response,
        pytest.raises(errors.APIResponseValidationError, match="broke off") as caught,
    ):
        response.read()
    async with (
        service.async_client().with_options(**named).qbd.customers.with_streaming_response.create(name="A") as awaited
    ):
        with pytest.raises(errors.APIResponseValidationError, match="broke off") as caught_too:
            await awaited.read()
    for error, request in zip((caught.value, caught_too.value), service.requests, strict=True):
        sent = json.loads(request.content)
        assert error.write is not None
        assert error.write.body == sent
        assert error.external_id == error.write.external_id == sent["externalId"]


async def test_a_refusal_whose_body_breaks_off_is_still_that_refusal() -> None:
    service = StreamedService(b"<ht", httpx.ReadError("reset"), status=500)
    with pytest.raises(errors.InternalServerError), service.client().with_streaming_response.end_users.retrieve("1"):
        pass
    with pytest.raises(errors.InternalServerError):
        async with service.async_client().with_streaming_response.end_users.retrieve("1"):
            pass


async def test_a_stream_that_nobody_gets_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    service = StreamedService(BODY)

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(accept, "accept", fail)
    with pytest.raises(KeyboardInterrupt):
        service.client().send_raw(retrieve, streaming=True)
    with pytest.raises(KeyboardInterrupt):
        await service.async_client().send_raw(retrieve, streaming=True)
    assert [body.closed for body in service.bodies] == [True, True]


@pytest.mark.parametrize("error", [httpx.ReadTimeout("late"), httpx.ReadError("reset")])
async def test_no_answer_is_no_stream(error: httpx.TransportError) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise error

    kind = errors.APITimeoutError if isinstance(error, httpx.ReadTimeout) else errors.APIConnectionError
    with httpx.Client(transport=httpx.MockTransport(fail)) as http_client, pytest.raises(kind) as caught:
        client_of(http_client=http_client).send_raw(create, streaming=True)
    assert caught.value.outcome == "unknown"
    async with httpx.AsyncClient(transport=httpx.MockTransport(fail)) as async_http_client:
        with pytest.raises(kind):
            await async_client_of(http_client=async_http_client).send_raw(create, streaming=True)


@pytest.mark.parametrize("size", [0, -1])
def test_blocks_have_a_size(size: int) -> None:
    response = StreamedService(b"one").client().end_users.with_raw_response.retrieve("1")
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


class StoppedClock:
    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now


def stopped(monkeypatch: pytest.MonkeyPatch) -> StoppedClock:
    """The clock that transports go by from now on."""
    clock = StoppedClock()
    for module in (trace, httpx_transport, async_httpx_transport):
        monkeypatch.setattr(module, "time", clock)
    return clock


async def test_own_time_between_two_pieces_is_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = stopped(monkeypatch)
    service = StreamedService(b"a", b"b", b"c")
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

    clock = stopped(monkeypatch)
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
