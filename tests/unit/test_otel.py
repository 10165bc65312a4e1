"""Calls seen from outside: spans of OpenTelemetry, fields of log records, lines of httpx."""

from __future__ import annotations

import logging
import socket
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from conductor_client import Conductor, errors, otel
from tests.support.tiny_api import (
    END_USER,
    KEY,
    LIST,
    RETRIEVE,
    Thing,
    async_client_of,
    client_of,
    create,
    http_answer,
    page,
    raw_server,
    read_request,
)

ID = "80000001-1234567890"
GET = RETRIEVE.request({"id": ID})
EMPTY: dict[str, Any] = {"objectType": "list", "data": []}
THING = {"id": ID, "size": 2}


class Spans:
    """What was exported, and where to export it to."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))

    def all(self) -> list[ReadableSpan]:
        return list(self._exporter.get_finished_spans())

    def one(self) -> ReadableSpan:
        (span,) = self.all()
        return span


@pytest.fixture
def spans() -> Spans:
    return Spans()


class Statuses:
    """Answers connections, one status after another."""

    def __init__(self, *statuses: str) -> None:
        self._left = list(statuses)

    def __call__(self, connection: socket.socket) -> None:
        while read_request(connection):
            status = self._left.pop(0)
            headers = f"Conductor-Request-Id: req_{len(self._left)}\r\nRetry-After-Ms: 1\r\n"
            connection.sendall(http_answer(THING if status == "200 OK" else {}, status=status, headers=headers))


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
async def test_three_attempts_are_one_span(transport: Any, spans: Spans) -> None:
    with raw_server(Statuses("503 No", "503 No", "200 OK")) as url:
        client = otel.instrument(async_client_of(transport, base_url=url), tracer_provider=spans.provider)
        async with client:
            assert isinstance(await client.send(GET), Thing)
    check_three(spans.one())


def test_three_attempts_are_one_span_in_blocking_code(spans: Spans) -> None:
    with raw_server(Statuses("503 No", "503 No", "200 OK")) as url, client_of(base_url=url) as client:
        otel.instrument(client, tracer_provider=spans.provider).send(GET)
    check_three(spans.one())


def check_three(span: ReadableSpan) -> None:
    assert span.name == "things.retrieve"
    attributes = dict(span.attributes or {})
    assert attributes["url.template"] == "/things/{id}"
    assert attributes["conductor.attempts"] == 3
    assert attributes["conductor.request_id"] == "req_0"
    assert attributes["conductor.outcome"] == "applied"
    assert attributes["conductor.end_user_id"] == END_USER
    assert attributes["http.response.status_code"] == 200
    assert [event.name for event in span.events] == ["retry", "retry"]
    assert [dict(event.attributes or {})["http.response.status_code"] for event in span.events] == [503, 503]
    assert span.status.status_code is StatusCode.UNSET
    assert ID not in span.to_json()
    assert KEY not in span.to_json()


def over(answer: Callable[[httpx.Request], httpx.Response], **options: Any) -> httpx.Client:
    return httpx.Client(transport=httpx.MockTransport(answer), **options)


def conductor(http_client: httpx.Client, spans: Spans) -> Conductor:
    client = Conductor(api_key="sk_x", end_user_id="end_usr_1", http_client=http_client, max_retries=0)
    return otel.instrument(client, tracer_provider=spans.provider)


def test_a_failure_says_what_became_of_the_call_and_nothing_of_the_record(spans: Spans) -> None:
    error = {"message": "Bergmann owes 12.50", "type": "T", "code": "QBD_REQUEST_ERROR", "integrationCode": "3200"}
    with over(lambda _: httpx.Response(502, json={"error": error})) as http_client:
        client = conductor(http_client, spans)
        with pytest.raises(errors.StaleRevisionError):
            client.qbd.customers.update(ID, revision_number="1", name="Bergmann")
    span = spans.one()
    assert span.status.status_code is StatusCode.ERROR
    attributes = dict(span.attributes or {})
    assert attributes["error.type"] == "StaleRevisionError"
    assert (attributes["conductor.outcome"], attributes["conductor.integration_code"]) == ("rejected", "3200")
    assert "Bergmann" not in span.to_json()
    assert ID not in span.to_json()


def test_what_a_search_does_not_find_is_no_error(spans: Spans, caplog: pytest.LogCaptureFixture) -> None:
    message = 'There was a required element ("Acme") that could not be found in QuickBooks.'
    error = {"message": message, "code": "QBD_REQUEST_ERROR", "integrationCode": "500"}
    caplog.set_level(logging.INFO)
    with over(lambda _: httpx.Response(502, json={"error": error})) as http_client:
        assert conductor(http_client, spans).qbd.customers.find_one(full_name="Acme") is None
    span = spans.one()
    assert span.status.status_code is StatusCode.UNSET
    assert "error.type" not in (span.attributes or {})
    assert "Acme" not in span.to_json() + caplog.text
    assert not [record for record in caplog.records if record.levelno > logging.INFO]
    assert "there is no such record" in caplog.text


def test_calls_to_any_path_have_no_path_in_their_span(spans: Spans) -> None:
    with over(lambda _: httpx.Response(200, json={})) as http_client:
        conductor(http_client, spans).get(f"/quickbooks-desktop/customers/{ID}?name=Acme")
    assert spans.one().name == "GET"
    assert ID not in spans.one().to_json()
    assert "Acme" not in spans.one().to_json()


def test_clones_and_raw_calls_are_traced_and_the_client_stays_what_it_is(spans: Spans) -> None:
    with over(lambda _: httpx.Response(200, json={"id": ID})) as http_client:
        client = conductor(http_client, spans)
        assert otel.instrument(client, tracer_provider=spans.provider) is client
        assert isinstance(client, Conductor)
        assert repr(client) == repr(Conductor(api_key="sk_x", end_user_id="end_usr_1"))
        client.for_end_user("end_usr_2").with_raw_response.qbd.customers.retrieve(ID)
        client.qbd.customers.with_raw_response.retrieve(ID)
    assert [(span.attributes or {})["conductor.end_user_id"] for span in spans.all()] == ["end_usr_2", "end_usr_1"]
    with pytest.raises(errors.InvalidArgumentError):
        otel.instrument(object())  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]


def test_hooks_of_the_caller_are_told_as_before(spans: Spans) -> None:
    told: list[Any] = []
    with over(lambda _: httpx.Response(200, json={"id": ID})) as http_client:
        client = conductor(http_client, spans).with_options(on_request=told.append, on_response=told.append)
        client.qbd.customers.retrieve(ID)
    assert len(told) == 2
    assert len(spans.all()) == 1


def pages_with_a_lost_cursor() -> Any:
    left: list[Any] = [page("ab", "c1", 2), 500, page("ab", "c2", 2), page("cd", None, 0)]

    def answer(_: httpx.Request) -> httpx.Response:
        body = left.pop(0)
        return httpx.Response(500) if body == 500 else httpx.Response(200, json=body)

    return answer


def test_a_list_that_begins_again_says_so(spans: Spans) -> None:
    with over(pages_with_a_lost_cursor()) as http_client:
        client = otel.instrument(client_of(http_client=http_client, max_retries=0), tracer_provider=spans.provider)
        assert [thing.id for thing in client.page(LIST.request({}))] == list("abcd")
    assert [[event.name for event in span.events] for span in spans.all()] == [[], [], ["restart"], []]
    assert {span.name for span in spans.all()} == {LIST.name}


async def test_a_list_that_begins_again_says_so_in_asyncio(spans: Spans) -> None:
    async with httpx.AsyncClient(transport=httpx.MockTransport(pages_with_a_lost_cursor())) as http_client:
        client = otel.instrument(
            async_client_of(http_client=http_client, max_retries=0), tracer_provider=spans.provider
        )
        assert [thing.id async for thing in client.pager(LIST.request({}))] == list("abcd")
    assert [[event.name for event in span.events] for span in spans.all()] == [[], [], ["restart"], []]


def test_without_the_extra_nothing_is_imported() -> None:
    code = (
        "import sys, httpx; from conductor_client import Conductor\n"
        "t = httpx.MockTransport(lambda r: httpx.Response(200, json={}))\n"
        "Conductor(api_key='sk_x', http_client=httpx.Client(transport=t)).get('/x')\n"
        "assert not [m for m in sys.modules if m.startswith(('opentelemetry', 'pydantic', 'conductor_client.otel'))]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_log_records_have_fields(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "conductor_client")
    statuses = [503, 200]

    def answer(_: httpx.Request) -> httpx.Response:
        headers = {"conductor-request-id": "req_1", "retry-after-ms": "1"}
        return httpx.Response(statuses.pop(0), json=THING, headers=headers)

    with over(answer) as http_client:
        client_of(http_client=http_client).send(GET)
    fields = [
        {name: getattr(record, name) for name in ("operation", "attempt", "status", "request_id", "outcome")}
        for record in caplog.records
    ]
    same = {"operation": "things.retrieve", "request_id": "req_1"}
    assert fields == [
        {**same, "attempt": 1, "status": 503, "outcome": "unknown"},
        {**same, "attempt": 2, "status": 200, "outcome": "applied"},
    ]
    assert [vars(record)["end_user_id"] for record in caplog.records] == [END_USER] * 2
    assert all(vars(record)["elapsed_ms"] >= 0 for record in caplog.records)


def test_a_lost_write_has_the_outcome_unknown(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "conductor_client")

    def lost(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("gone")

    with over(lost) as http_client, pytest.raises(errors.OutcomeUnknownError):
        client_of(http_client=http_client).send(create)
    assert [vars(record)["outcome"] for record in caplog.records] == ["unknown"]


@pytest.mark.parametrize("own", [True, False])
def test_no_logger_tells_a_name(own: bool, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)

    def handle(connection: socket.socket) -> None:
        while read_request(connection):
            connection.sendall(
                http_answer({"objectType": "list", "url": "/v1/quickbooks-desktop/accounts", "data": []})
            )

    with raw_server(handle) as url, httpx.Client() as theirs:
        with Conductor(api_key="sk_x", end_user_id="e", base_url=url, http_client=None if own else theirs) as client:
            client.qbd.accounts.list(full_names=["Bergmann"])
        theirs.get(f"{url.replace('127.0.0.1', 'localhost')}/elsewhere?q=kept")
    assert "HTTP Request: GET" in caplog.text
    assert "Bergmann" not in caplog.text
    assert "elsewhere?q=kept" in caplog.text
