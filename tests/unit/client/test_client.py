"""A call, sync and async: headers, options, answers and errors."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import pickle
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest
import respx
from hypothesis import given, settings as hypothesis_settings, strategies as st

from conductor_client import errors
from conductor_client._async.client import AsyncClient
from conductor_client._core.accept import Response
from conductor_client._core.operation import Request
from conductor_client._schema.model import FreeForm
from conductor_client.transport import Headers, Incoming, Outgoing, TransportError
from conductor_client.types import CallOptions, omit
from tests.support.tiny_api import (
    BASE_URL,
    END_USER,
    ID,
    KEY,
    RETRIEVE,
    THING,
    AsyncEcho,
    Echo,
    Thing,
    async_client_of,
    client_of,
    create,
    raw_server,
    read_request,
    retrieve,
)


def _sync_call(request: Request[Any], options: CallOptions | None, answer: dict[str, Any]) -> Any:
    return client_of(Echo(**answer)).send(request, options)


def _async_call(request: Request[Any], options: CallOptions | None, answer: dict[str, Any]) -> Any:
    return asyncio.run(async_client_of(AsyncEcho(**answer)).send(request, options))


Call = Callable[[Request[Any], CallOptions | None, dict[str, Any]], Any]
both = pytest.mark.parametrize("call", [_sync_call, _async_call])


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONDUCTOR_SECRET_KEY", "CONDUCTOR_BASE_URL", "CONDUCTOR_CUSTOM_HEADERS", "CONDUCTOR_LOG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def api() -> Iterator[respx.MockRouter]:
    with respx.mock(base_url=BASE_URL) as router:
        yield router


# What goes out


def test_headers_and_body() -> None:
    transport = Echo()
    client_of(transport, default_headers={"X-Team": "ledger"}).send(create)
    (sent,) = transport.sent
    assert (sent.method, sent.url, sent.content, sent.timeout) == ("POST", f"{BASE_URL}/things", b'{"name":"x"}', 120.0)
    agent = sent.headers["user-agent"]
    assert agent.startswith("conductor-client/")
    assert agent.endswith(f" python/{sys.version_info.major}.{sys.version_info.minor}")
    assert {name: value for name, value in sent.headers.items() if name != "user-agent"} == {
        "accept": "application/json",
        "content-type": "application/json",
        "x-team": "ledger",
        "conductor-end-user-id": END_USER,
        "conductor-timeout-seconds": "90",
    }


@pytest.mark.parametrize(
    ("timeout", "wait"),
    [(None, 90), (120, 90), (100, 90), (99.9, 89), (60, 50), (20, 10), (15, 5), (10, 5), (1, 5), (1000, 90)],
)
def test_the_service_waits_less_than_we_do(timeout: float | None, wait: int) -> None:
    transport = Echo()
    client_of(transport, timeout=timeout).send(retrieve)
    client_of(transport).send(retrieve, {"timeout": timeout})
    assert [sent.headers["conductor-timeout-seconds"] for sent in transport.sent] == [str(wait)] * 2
    assert [sent.timeout for sent in transport.sent] == [timeout] * 2


def test_the_wait_can_be_set_by_hand() -> None:
    transport = Echo()
    client_of(transport).send(retrieve, {"extra_headers": {"conductor-timeout-seconds": "30"}})
    client_of(transport, default_headers={"Conductor-Timeout-Seconds": "31"}).send(retrieve)
    assert [sent.headers["conductor-timeout-seconds"] for sent in transport.sent] == ["30", "31"]


@pytest.mark.parametrize(
    ("options", "argument", "expected"),
    [
        ({"end_user_id": None}, "end_usr_call", "end_usr_call"),
        ({}, "end_usr_call", "end_usr_call"),
        ({}, omit, END_USER),
        ({"end_user_id": None, "default_headers": {"Conductor-End-User-Id": "end_usr_d"}}, omit, "end_usr_d"),
    ],
)
def test_which_end_user_counts(options: dict[str, Any], argument: Any, expected: str) -> None:
    transport = Echo()
    client_of(transport, **options).send(RETRIEVE.request({"id": "1", "conductor_end_user_id": argument}))
    assert transport.sent[0].headers["conductor-end-user-id"] == expected


@both
def test_a_missing_end_user_is_a_local_error(call: Call) -> None:
    request = RETRIEVE.request({"id": "1"})
    transport = Echo()
    with pytest.raises(errors.InvalidArgumentError, match="conductor_end_user_id") as caught:
        client_of(transport, end_user_id=None).send(request)
    assert caught.value.path == "conductor_end_user_id"
    assert caught.value.outcome == "not_sent"
    with pytest.raises(errors.InvalidArgumentError, match="conductor_end_user_id"):
        call(request, {"extra_headers": {"Conductor-End-User-Id": None}}, {})
    assert not transport.sent


def test_extra_options_are_merged() -> None:
    transport = Echo()
    client = client_of(transport, default_headers={"X-A": "1", "X-B": "1"}, default_query={"q": 1, "r": [1, 2]})
    client.send(
        create,
        {
            "extra_headers": {"x-a": "2", "X-B": None},
            "extra_query": {"q": True, "s": None, "t": "a b&c/é"},
            "extra_body": {"name": "y", "more": [1, None]},
            "timeout": 7,
        },
    )
    (sent,) = transport.sent
    assert sent.headers["x-a"] == "2"
    assert "x-b" not in sent.headers
    assert sent.url == f"{BASE_URL}/things?r=1&r=2&q=true&t=a%20b%26c%2F%C3%A9"
    assert json.loads(sent.content or b"") == {"name": "y", "more": [1, None]}
    assert sent.timeout == 7.0
    client.send(retrieve, {"extra_body": {"a": 1}})
    assert transport.sent[1].content == b'{"a":1}'


@pytest.mark.parametrize(
    "options",
    [
        {"extra_headers": {"X": "a\r\nY: b"}},
        {"extra_headers": {"X\r\nY": "b"}},
        {"extra_headers": {"X": "ü"}},
        {"extra_headers": {"X": 1}},
        {"extra_headers": {"authorization": "Bearer other"}},
        {"extra_headers": {"Authorization": None}},
        {"extra_headers": {"Host": "evil.example"}},
        {"extra_headers": {"Content-Length": "0"}},
        {"extra_headers": {"Expect": "100-continue"}},
        {"extra_query": {"x": {"a": 1}}},
        {"extra_body": {"x": object()}},
        {"extra_body": {"x": "\ud800"}},
    ],
)
def test_unusable_extras_are_refused(options: Any) -> None:
    transport = Echo()
    with pytest.raises(errors.InvalidArgumentError):
        client_of(transport).send(create, options)
    assert not transport.sent


@both
def test_a_mistyped_argument_is_named(call: Call) -> None:
    with pytest.raises(
        TypeError, match=r"things\.retrieve\(\) has no argument 'conductor_enduser_id'; did you mean"
    ) as caught:
        call(retrieve, {"conductor_enduser_id": "x"}, {})  # type: ignore[arg-type]
    assert isinstance(caught.value, errors.InvalidArgumentError)
    with pytest.raises(TypeError, match="'timeout'"):
        call(retrieve, {"timeuot": 3}, {})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"'zzz'$"):
        call(retrieve, {"zzz": 3}, {})  # type: ignore[arg-type]


# What comes back


@both
def test_a_result_carries_the_request_id(call: Call) -> None:
    thing = call(create, None, {})
    assert isinstance(thing, Thing)
    assert (thing.id, thing.size, thing.request_id) == ("1", 2, "req_7")


async def test_the_whole_answer() -> None:
    plain = client_of(Echo(201)).send_detailed(create)
    awaited = await async_client_of(AsyncEcho(201)).send_detailed(create)
    for response in (plain, awaited):
        assert isinstance(response, Response)
        assert (response.status_code, response.request_id, response.parsed.size) == (201, "req_7", 2)
        assert response.headers["CONDUCTOR-REQUEST-ID"] == "req_7"
        assert json.loads(response.content) == THING


ENVELOPE = {
    "error": {
        "message": 'The provided revision number "1" is out-of-date.',
        "userFacingMessage": "Somebody else changed it.",
        "type": "INTEGRATION_ERROR",
        "code": "QBD_REQUEST_ERROR",
        "httpStatusCode": 502,
        "integrationCode": "3200",
        "requestId": "req_body",
    }
}


@both
def test_a_typed_error(call: Call) -> None:
    with pytest.raises(errors.StaleRevisionError) as caught:
        call(create, None, {"status": 502, "body": ENVELOPE})
    error = caught.value
    assert isinstance(error, errors.InternalServerError)
    assert not isinstance(error, errors.OutcomeUnknownError)
    assert (error.status_code, error.type, error.code) == (502, "INTEGRATION_ERROR", "QBD_REQUEST_ERROR")
    assert (error.integration_code, error.user_facing_message) == ("3200", "Somebody else changed it.")
    assert (error.outcome, error.retryable, error.operation) == ("rejected", False, "things.create")
    assert error.body == ENVELOPE
    assert error.response.status_code == 502
    assert error.message == 'things.create: The provided revision number "1" is out-of-date.'
    assert str(error).startswith("req_7: ")
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(again, errors.StaleRevisionError)
    assert str(again) == str(error)
    assert KEY.encode() not in pickle.dumps(error)


def test_the_request_id_of_the_body_counts_where_the_header_is_missing() -> None:
    transport = Echo(404, {"error": {"code": "RESOURCE_MISSING", "requestId": "req_body"}})
    transport.answer = Incoming(404, Headers(), transport.answer.content)
    with pytest.raises(errors.ObjectNotFoundError) as caught:
        client_of(transport).send(retrieve)
    assert isinstance(caught.value, errors.NotFoundError)
    assert caught.value.request_id == "req_body"


@both
@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 418, 422, 429, 500, 502, 503, 520, 100, 302, 999])
@pytest.mark.parametrize(
    "content", [b"<html>Bad gateway</html>", b"", b'{"error":', b'{"error": 7}', b"[]", b"\xff\xfe"]
)
def test_whatever_an_error_holds_it_is_typed(call: Call, status: int, content: bytes) -> None:
    with pytest.raises(errors.status_class(status)) as caught:
        call(create, None, {"status": status, "content": content})
    assert caught.value.request_id == "req_7"
    assert str(status) in str(caught.value)
    unknown = status not in (400, 401, 403, 404, 422, 429)
    assert isinstance(caught.value, errors.OutcomeUnknownError) == unknown
    assert (caught.value.outcome == "unknown") == unknown


@both
@pytest.mark.parametrize(
    "answer",
    [
        {"content": b'{"id": "1"'},
        {"content": b""},
        {"content": b"<html>"},
        {"content": b"[]"},
        {"content": b"null"},
        {"content": b'"x"'},
        {"content": b'{"id": NaN}'},
        {"content": b"\xff\xfe\xfd"},
        {"content": b"[" * 100_000},
        {"content": b'{"id": "1", "more": ' + b"[" * 102 + b"]" * 102 + b"}"},
        {"content": b'{"id": "1", "si', "defect": "RemoteProtocolError: peer closed"},
    ],
)
@pytest.mark.parametrize("request_", [create, retrieve])
def test_a_success_that_cannot_be_read_was_applied_if_it_names_the_record(
    call: Call, answer: dict[str, Any], request_: Request[Any]
) -> None:
    with pytest.raises(errors.APIResponseValidationError) as caught:
        call(request_, None, answer)
    outcome = "applied" if request_ is retrieve or b'"id"' in answer["content"] else "unknown"
    assert (caught.value.outcome, caught.value.request_id) == (outcome, "req_7")
    assert isinstance(caught.value, errors.OutcomeUnknownError) == (outcome == "unknown")
    # Only a read whose answer broke off is worth another try.
    assert caught.value.retryable == (request_ is retrieve and "defect" in answer)
    assert caught.value.status_code == 200


@both
@pytest.mark.parametrize("request_", [create, retrieve])
def test_a_connection_error(call: Call, request_: Request[Any], api: respx.MockRouter) -> None:
    def send(client: Any) -> None:
        asyncio.run(client.send(request_)) if isinstance(client, AsyncClient) else client.send(request_)

    client: Any = client_of() if call is _sync_call else async_client_of()
    api.route().side_effect = httpx.ReadError("reset")
    with pytest.raises(errors.APIConnectionError) as caught:
        send(client)
    assert isinstance(caught.value, errors.OutcomeUnknownError) == (request_ is create)
    assert (caught.value.outcome, caught.value.retryable) == ("unknown", request_ is retrieve)
    assert isinstance(caught.value.__cause__, httpx.ReadError)
    api.route().side_effect = httpx.ConnectTimeout("slow")
    with pytest.raises(errors.APITimeoutError) as caught_timeout:
        send(client)
    # A mock's word is no proof that nothing was sent.
    assert (caught_timeout.value.outcome, caught_timeout.value.retryable) == ("unknown", request_ is retrieve)


@both
@pytest.mark.parametrize(
    ("content", "outcome"),
    [(b'{"id": "cus_1", "na', "applied"), (b"{", "unknown"), (b"", "unknown"), (b'{"error": {"mess', "unknown")],
)
def test_a_success_that_breaks_off_was_applied_if_it_names_the_record(call: Call, content: bytes, outcome: str) -> None:
    from conductor_client.transport import Phase

    partial = Incoming(200, Headers(ID.items()), content)
    failure = TransportError("the time was up", phase=Phase.SENT, timed_out=True, partial=partial)

    class Broken(Echo):
        def send(self, outgoing: Outgoing) -> Incoming:
            raise failure

    with pytest.raises(errors.APITimeoutError) as caught:
        client_of(Broken()).send(create)
    assert (caught.value.outcome, caught.value.request_id, caught.value.status_code) == (outcome, "req_7", 200)
    assert isinstance(caught.value, errors.OutcomeUnknownError) == (outcome == "unknown")


@given(
    status=st.integers(100, 999),
    content=st.binary(max_size=200),
)
@hypothesis_settings(max_examples=300, deadline=None)
def test_only_our_exceptions_leave_the_road(status: int, content: bytes) -> None:
    # Bytes can happen to be a JSON object, too.
    with suppress(errors.APIError):
        client_of(Echo(status, content=content)).send(create)
        assert 200 <= status <= 299
        assert isinstance(json.loads(content), dict)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["error", "message", "code", "type", "requestId", "id"]), inner)
    ),
    max_leaves=10,
)


@given(status=st.integers(100, 999), body=JSON)
@hypothesis_settings(max_examples=300, deadline=None)
def test_no_json_breaks_the_road(status: int, body: object) -> None:
    with suppress(errors.APIError):
        client_of(Echo(status, body)).send(create)


# Calls to any path


@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete"])
async def test_raw_calls(method: str) -> None:
    transport, awaited, path = Echo(), AsyncEcho(), "/quickbooks-desktop/x%20y"
    results = [
        getattr(client_of(transport), method)(path, query={"ids": ["a", "b"]}, timeout=3),
        await getattr(async_client_of(awaited), method)(
            "/quickbooks-desktop/x%20y", query={"ids": ["a", "b"]}, timeout=3
        ),
    ]
    for result, sent in zip(results, (*transport.sent, *awaited.sent), strict=True):
        assert isinstance(result, FreeForm)
        assert result == THING
        assert result.request_id == "req_7"
        assert sent.method == method.upper()
        assert sent.url == f"{BASE_URL}/quickbooks-desktop/x%20y?ids=a&ids=b"
        assert sent.headers["conductor-end-user-id"] == END_USER
        assert sent.timeout == 3.0


def test_raw_bodies_effects_and_empty_answers() -> None:
    transport = Echo(204, content=b"")
    client = client_of(transport)
    assert client.post("/x", body={"a": 1}) == {}
    assert transport.sent[0].content == b'{"a":1}'
    with pytest.raises(errors.OutcomeUnknownError):
        client_of(Echo(500)).post("/x")
    with pytest.raises(errors.InternalServerError) as caught:
        client_of(Echo(500)).post("/x", effect="read")
    assert not isinstance(caught.value, errors.OutcomeUnknownError)
    with pytest.raises(errors.InvalidArgumentError, match="effect"):
        client.post("/x", effect="magic")  # type: ignore[arg-type]
    with pytest.raises(errors.APIResponseValidationError):
        client_of(Echo(200, [])).get("/x")


@pytest.mark.parametrize(
    "path",
    [
        "x",
        "",
        "https://evil.example/",
        "//evil.example",
        "/a/../b",
        "/./a",
        "/a//b",
        "/a b",
        "/a\n",
        "/a#b",
        "/é",
        "/a\\b",
    ],
)
def test_raw_paths_stay_below_the_base_url(path: str) -> None:
    with pytest.raises(errors.InvalidArgumentError):
        client_of(Echo()).get(path)


def test_a_free_form_result_copies_and_pickles() -> None:
    result = client_of(Echo()).get("/x")
    for twin in (result.copy(), copy.copy(result), copy.deepcopy(result), pickle.loads(pickle.dumps(result))):
        assert twin == result
        assert twin.request_id == "req_7"
    assert type(result.to_dict()) is dict


# Logging


def test_one_line_for_each_answer(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "conductor_client")
    client_of(Echo()).send(retrieve)
    (record,) = caplog.records
    assert record.getMessage().startswith("GET /things/{id}: 200 in ")
    assert record.getMessage().endswith("(attempt 1, req_7, end_usr_1)")


def test_the_environment_sets_the_log_level(monkeypatch: pytest.MonkeyPatch) -> None:
    logger = logging.getLogger("conductor_client")
    monkeypatch.setattr(logger, "level", logging.NOTSET)
    monkeypatch.setenv("CONDUCTOR_LOG", "debug")
    client_of()
    assert logger.level == logging.DEBUG
    logger.setLevel(logging.NOTSET)


@pytest.mark.parametrize(("request_", "lines"), [(create, 1), (retrieve, 0)])
async def test_a_write_cancelled_in_flight_is_logged(
    request_: Request[Any], lines: int, caplog: pytest.LogCaptureFixture
) -> None:
    arrived, release, loop = asyncio.Event(), threading.Event(), asyncio.get_running_loop()

    def hold(connection: Any) -> None:
        read_request(connection)
        loop.call_soon_threadsafe(arrived.set)
        release.wait(5)

    with raw_server(hold) as url:
        async with async_client_of(None, base_url=url) as client:
            task = asyncio.create_task(client.send(request_))
            await arrived.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        release.set()
    records = [record for record in caplog.records if record.name == "conductor_client"]
    assert len(records) == lines
    for record in records:
        assert record.levelno == logging.WARNING
        assert "things.create" in record.getMessage()


def test_an_interrupted_write_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    class Interrupted(Echo):
        def send(self, outgoing: Outgoing) -> Incoming:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        client_of(Interrupted()).send(create)
    assert "KeyboardInterrupt" in caplog.text
