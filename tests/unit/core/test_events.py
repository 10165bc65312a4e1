"""What observers of calls are told, sync and async: hooks, the log, tracing."""

from __future__ import annotations

import asyncio
import logging
import threading
from traceback import walk_tb
from typing import Any

import httpx
import pytest

from conductor_client import errors
from conductor_client._async.httpx_transport import AsyncHttpxTransport
from conductor_client._core.events import RequestEvent, ResponseEvent
from conductor_client._sync import httpx_transport
from conductor_client.transport import Key, Outgoing, TransportError
from tests.support.scripted import MakeClient, Script, answer, lost, turns
from tests.support.tiny_api import (
    END_USER,
    KEY,
    LIST,
    THING,
    Thing,
    async_client_of,
    client_of,
    create,
    http_answer,
    page,
    raw_server,
    read_request,
    retrieve,
)

pytestmark = pytest.mark.usefixtures("no_permits_left")


def test_hooks_are_told_of_each_attempt(make_client: MakeClient) -> None:
    asked: list[RequestEvent] = []
    ended: list[ResponseEvent] = []
    one = make_client(answer(503), lost(), answer(), on_request=asked.append, on_response=ended.append)
    one.send(retrieve)
    assert [event.attempt for event in asked] == [1, 2, 3]
    assert [event.request for event in ended] == asked
    event = asked[0]
    assert (event.operation, event.method, event.path) == ("things.retrieve", "GET", "/things/{id}")
    assert (event.end_user_id, event.url) == (END_USER, f"{one.client.base_url}/things/1")
    assert KEY not in repr(asked) + repr(ended)
    assert [event.status_code for event in ended] == [503, None, 200]
    assert [event.request_id for event in ended] == ["req_7", None, "req_7"]
    assert [type(event.error) for event in ended] == [errors.InternalServerError, errors.APIConnectionError, type(None)]
    assert ended[0].headers["Conductor-Request-Id"] == "req_7"
    assert all(event.elapsed >= 0 for event in ended)


def test_a_hook_that_fails_changes_nothing(make_client: MakeClient, caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: object) -> None:
        raise ValueError("a bug in an observer")

    one = make_client(answer(), on_request=fail, on_response=fail)
    assert isinstance(one.send(create), Thing)
    assert len(one.transport.sent) == 1
    assert [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR] == [
        "on_request failed",
        "on_response failed",
    ]


@pytest.mark.parametrize("name", ["on_request", "on_response", "on_progress"])
def test_a_list_in_a_hook_of_a_list_is_refused(name: str, caplog: pytest.LogCaptureFixture) -> None:
    """It would wait for the list in whose request it is asked for."""
    called: list[object] = []

    def hook(event: object) -> None:
        called.append(event)
        if len(called) == 1:
            list(client.page(LIST.request({})))

    transport = Script(answer(body=page("ab", "c1", 1)), answer(body=page("c", None, 0)))
    client = client_of(transport, **{name: hook})
    assert [thing.id for thing in client.page(LIST.request({}))] == ["a", "b", "c"]
    (failed,) = (record for record in caplog.records if record.levelno == logging.ERROR)
    assert failed.exc_info is not None
    assert "would wait for the request in which it was called" in str(failed.exc_info[1])
    assert len(transport.sent) == 2


def test_a_call_in_a_hook_of_the_network_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    """It would wait for the request that is in flight; other end-users are free."""
    transport = Script(lambda: client.send(retrieve), answer())
    client = client_of(transport)
    with pytest.raises(errors.ConductorError, match="would wait for the request in which it was called"):
        client.send(retrieve)
    transport.steps = [lambda: client.for_end_user("end_usr_2").send(retrieve), answer()]
    assert isinstance(client.send(retrieve), Thing)


def test_hooks_are_plain_functions(make_client: MakeClient) -> None:
    async def hook(_: object) -> None: ...

    for name in ("on_request", "on_response", "on_drift", "on_progress"):
        with pytest.raises(errors.ConfigurationError, match="plain function"):
            make_client(answer(), **{name: hook})
        with pytest.raises(errors.InvalidArgumentError, match="plain function"):
            make_client(answer()).client.with_options(**{name: 7})


def test_the_hook_hears_of_abandoned_attempts() -> None:
    ended: list[ResponseEvent] = []
    client = client_of(Script(KeyboardInterrupt()), on_response=ended.append)
    with pytest.raises(KeyboardInterrupt):
        client.send(create)
    assert isinstance(ended[0].error, KeyboardInterrupt)


# The log


def test_one_line_for_each_attempt(make_client: MakeClient, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "conductor_client")
    one = make_client(answer(503, retry_after="2"), lost(), answer())
    one.send(retrieve)
    lines = [record.getMessage() for record in caplog.records if record.name == "conductor_client"]
    assert len(lines) == 3
    assert lines[0].startswith("GET /things/{id}: 503 in ")
    assert lines[0].endswith(" ms (attempt 1, req_7, end_usr_1); again in 2.0 s")
    assert lines[1].startswith("GET /things/{id}: APIConnectionError in ")
    assert "(attempt 2, None, end_usr_1); again in " in lines[1]
    assert lines[2].endswith(" ms (attempt 3, req_7, end_usr_1)")


SECRETS = {
    "clientSecret": "auth_sess_client_secret_abc",
    "authFlowUrl": "https://connect.example/qbd/auth_sess_client_secret_abc?key=pk_conductor_1",
    "creditCard": {"number": "4111111111111111", "nameOnCard": "Alice", "postalCode": "12345", "expirationMonth": 4},
    "note": "paid with 4111 1111 1111 1111, thanks",
    "bankAccountNumber": "998877",
}


def test_bodies_are_logged_without_secrets(make_client: MakeClient, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "conductor_client")
    one = make_client(answer(body={**THING, **SECRETS, "refNumber": "INV-7"}))
    one.send(create, {"extra_body": {**SECRETS, "memo": "visible"}, "extra_query": {"token": "sk_live_1"}})
    text = caplog.text
    assert '"memo":"visible"' in text
    assert '"refNumber":"INV-7"' in text
    for secret in (KEY, "secret_abc", "pk_conductor_1", "4111", "Alice", "12345", "998877", "sk_live_1"):
        assert secret not in text


async def test_an_abandoned_write_names_its_request(caplog: pytest.LogCaptureFixture) -> None:
    release, loop, begun = threading.Event(), asyncio.get_running_loop(), asyncio.Event()

    def half(connection: Any) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nConductor-Request-Id: req_9\r\nContent-Length: 10\r\n\r\n{")
        loop.call_soon_threadsafe(begun.set)
        release.wait(5)

    with raw_server(half) as url:
        async with async_client_of(None, base_url=url) as client:
            task = asyncio.create_task(client.send(create))
            await begun.wait()
            await turns()
            await turns()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        release.set()
    (record,) = (record for record in caplog.records if record.levelno == logging.WARNING)
    assert "things.create: abandoned in flight (CancelledError, req_9)" in record.getMessage()
    assert "looks for the record" in record.getMessage()


# Tracing


async def test_what_wraps_httpx_transports_sees_every_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """OpenTelemetry's instrumentation wraps these two methods and adds a header."""
    plain, awaited = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request

    def traced(self: Any, request: httpx.Request) -> httpx.Response:
        request.headers["traceparent"] = "00-1"
        return plain(self, request)

    async def traced_async(self: Any, request: httpx.Request) -> httpx.Response:
        request.headers["traceparent"] = "00-1"
        return await awaited(self, request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", traced)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", traced_async)
    requests: list[bytes] = []

    def serve(connection: Any) -> None:
        while request := read_request(connection):
            requests.append(request)
            connection.sendall(http_answer(THING))

    with raw_server(serve) as url:
        with client_of(httpx_transport.HttpxTransport(), base_url=url) as client:
            await asyncio.to_thread(client.send, retrieve)
        async with async_client_of(None, base_url=url) as other:
            await other.send(create)
    assert [b"traceparent: 00-1" in request for request in requests] == [True, True]


async def test_what_replaces_send_of_httpx_sees_every_call_without_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sentry and Datadog replace these two methods, and add a header."""
    plain, awaited = httpx.Client.send, httpx.AsyncClient.send
    seen: list[tuple[str, str, bool]] = []

    def watched(self: httpx.Client, request: httpx.Request, **options: Any) -> httpx.Response:
        request.headers["sentry-trace"] = "1"
        response = plain(self, request, **options)
        seen.append((request.method, str(response.status_code), "authorization" in request.headers))
        assert response.request is request
        return response

    async def watched_async(self: httpx.AsyncClient, request: httpx.Request, **options: Any) -> httpx.Response:
        request.headers["sentry-trace"] = "1"
        response = await awaited(self, request, **options)
        seen.append((request.method, str(response.status_code), "authorization" in request.headers))
        assert response.request is request
        return response

    monkeypatch.setattr(httpx.Client, "send", watched)
    monkeypatch.setattr(httpx.AsyncClient, "send", watched_async)
    requests: list[bytes] = []

    def serve(connection: Any) -> None:
        while request := read_request(connection):
            requests.append(request)
            connection.sendall(http_answer(THING))

    with raw_server(serve) as url:
        with client_of(httpx_transport.HttpxTransport(), base_url=url) as client:
            await asyncio.to_thread(client.send, retrieve)
        async with async_client_of(None, base_url=url) as other:
            await other.send(create)
    assert seen == [("GET", "200", False), ("POST", "200", False)]
    assert all(b"sentry-trace: 1" in request and b"authorization: bearer" in request.lower() for request in requests)


async def test_a_key_in_the_query_is_on_the_wire_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """What replaces `send` notes the address afterwards; reporters of errors print the variables of our frames."""
    plain, awaited = httpx.Client.send, httpx.AsyncClient.send
    seen: list[httpx.Request] = []

    def watched(self: httpx.Client, request: httpx.Request, **options: Any) -> httpx.Response:
        seen.append(request)
        return plain(self, request, **options)

    async def watched_async(self: httpx.AsyncClient, request: httpx.Request, **options: Any) -> httpx.Response:
        seen.append(request)
        return await awaited(self, request, **options)

    monkeypatch.setattr(httpx.Client, "send", watched)
    monkeypatch.setattr(httpx.AsyncClient, "send", watched_async)
    requests: list[bytes] = []

    def serve(connection: Any) -> None:
        requests.append(read_request(connection))

    with raw_server(serve) as url:
        key = Key(KEY, header="", prefix="", origin=url.removesuffix("/v1"), parameter="key")
        outgoing = Outgoing("GET", f"{url}/things?a=1", {}, None, 5.0, key)
        blocking, other = httpx_transport.HttpxTransport(), AsyncHttpxTransport()
        for sent in (asyncio.to_thread(blocking.send, outgoing), other.send(outgoing)):
            with pytest.raises(TransportError) as caught:
                await sent
            for error in (caught.value, caught.value.__cause__):
                assert error is not None
                for frame, _ in walk_tb(error.__traceback__):
                    if frame.f_globals["__name__"].startswith("conductor_client."):
                        assert KEY not in repr(frame.f_locals)
            assert isinstance(caught.value.__cause__, httpx.RequestError)
            assert caught.value.__cause__.request is seen[-1]
    assert [request.url.query for request in seen] == [b"a=1", b"a=1"]
    assert [f"a=1&key={KEY}".encode() in request for request in requests] == [True, True]
