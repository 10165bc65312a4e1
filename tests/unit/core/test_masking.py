"""What a service quotes back: the client's own key is masked where it is shown, control characters forge no line."""

from __future__ import annotations

import json
import logging
import pickle
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
import respx

import conductor_client
from conductor_client import AsyncClient, Client, errors
from conductor_client._core.events import RequestEvent, ResponseEvent
from conductor_client.transport import Headers, Incoming, Phase, TransportError
from tests.support.scripted import MakeClient, ScriptedClient, answer
from tests.support.tiny_api import BASE_URL, RETRIEVE, THING, create, retrieve

KEYS = ["sk_conductor_CANARY7f3a", "eyJhbGciOi.CANARY7f3a.x-y", "CANARY/7f3a+CANARY==", "CANARY7"]

PACKAGE = str(Path(conductor_client.__file__).parent)


def _envelope(text: str, **members: str) -> dict[str, Any]:
    error = {"message": text, "userFacingMessage": text, "type": text, "code": text, "integrationCode": text}
    return {"error": {**error, "requestId": text, "details": [{text: text}], **members}}


def _echoing(key: str) -> list[Incoming | TransportError]:
    quoted = f"Invalid key: Bearer {key}, or {quote(key, safe='')}"
    headers = Headers([("x-echo", f"Bearer {key}"), ("conductor-request-id", f"req-{key}")])
    body = json.dumps(_envelope(quoted)).encode()
    html = f"<html>{quoted}</html>".encode()
    return [
        Incoming(401, headers, body),
        Incoming(500, Headers([("x-echo", key)]), body.replace(b"/", b"\\/")),
        Incoming(502, headers, html),
        Incoming(200, headers, html),
        Incoming(200, headers, body),
        Incoming(200, headers, html, defect=f"closed after {key}"),
        Incoming(400, headers, b"\xff" + html),
        TransportError(f"bad line: {key}", phase=Phase.SENT),
        TransportError(f"bad line: {key}", phase=Phase.SENT, timed_out=True, partial=Incoming(200, headers, html)),
    ]


def _frames(error: BaseException) -> str:
    """What reporters of errors show of the variables in our frames."""
    ours = [frame for frame, _ in traceback.walk_tb(error.__traceback__) if PACKAGE in frame.f_code.co_filename]
    return "\n".join(
        f"{frame.f_code.co_name} {name}: {value!r}" for frame in ours for name, value in frame.f_locals.items()
    )


def _shown(error: BaseException) -> str:
    """All that reporters of errors show of one."""
    parts = [str(error), repr(error), repr(vars(error)), repr(error.args), _frames(error)]
    response = getattr(error, "response", None)
    if response is not None:
        parts += [response.text, repr(response), repr(dict(response.headers)), str(response.defect)]
    for cause in (error.__cause__, error.__context__):
        if cause is not None:
            parts.append(_shown(cause))
    return "\n".join(parts)


@pytest.mark.parametrize("number", range(len(_echoing(KEYS[0]))))
@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("request_", [retrieve, create], ids=["read", "write"])
def test_the_key_is_masked_in_whatever_is_shown(
    make_client: MakeClient, caplog: pytest.LogCaptureFixture, key: str, number: int, request_: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    events: list[RequestEvent | ResponseEvent] = []
    one = make_client(
        _echoing(key)[number], api_key=key, max_retries=0, on_request=events.append, on_response=events.append
    )
    error = one.fails(request_)
    for text in (_shown(error), caplog.text, repr(events), pickle.dumps(error).decode("latin-1")):
        assert "CANARY" not in text
    assert "CANARY" not in "".join(map(str, events[1].headers.values()))
    assert "***" in _shown(error)
    # What classifies the failure is read before.
    assert one.transport.sent[0].key is not None


def test_a_key_in_an_address_is_masked_in_the_log(make_client: MakeClient, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    events: list[RequestEvent] = []
    one = make_client(answer(), api_key=KEYS[2], on_request=events.append)
    one.send(retrieve, {"extra_query": {"token": KEYS[2]}})
    assert "CANARY" not in caplog.text
    assert "CANARY" not in repr(events)
    assert "token=***" in caplog.text


def test_a_raw_answer_shows_no_key(make_client: MakeClient) -> None:
    one = make_client(Incoming(200, Headers([("x-echo", KEYS[0])]), b'{"id": "1"}'), api_key=KEYS[0])
    response = one.run(one.client.send_raw(retrieve))
    assert "CANARY" not in repr([response, response.headers, response.http_response, response.http_request])
    detailed = one.run(one.client.send_detailed(retrieve))
    assert "CANARY" not in repr([detailed, detailed.headers])
    assert detailed.parsed.id == "1"


@pytest.mark.parametrize("depth", [500, 5_000, 100_000])
@pytest.mark.parametrize("status", [200, 401, 502])
def test_an_answer_that_is_nested_deep_is_an_error_of_ours(make_client: MakeClient, depth: int, status: int) -> None:
    content = b'{"error":' * depth + b"{}" + b"}" * depth
    error = make_client(Incoming(status, Headers(), content), max_retries=0).fails(retrieve)
    assert error.status_code == status


def test_a_short_key_is_masked_where_it_stands_alone(make_client: MakeClient) -> None:
    error = make_client(answer(401, _envelope("key k is unknown; keys: k")), api_key="k").fails(retrieve)
    assert error.message == "things.retrieve: key *** is unknown; keys: ***"


@pytest.mark.parametrize("key", ["name", "sk_conductor_long_enough"])
def test_the_data_of_a_success_is_never_touched(make_client: MakeClient, key: str) -> None:
    one = make_client(answer(body={**THING, "id": key, "more": [f"Bearer {key}"]}), api_key=key)
    thing = one.send(RETRIEVE.request({"id": key}))
    assert (thing.id, thing.additional_properties["more"]) == (key, [f"Bearer {key}"])


@pytest.fixture
def api() -> Iterator[respx.MockRouter]:
    with respx.mock(base_url=BASE_URL) as router:
        yield router


@pytest.mark.parametrize("kind", [httpx.ReadError, httpx.ConnectTimeout, httpx.RemoteProtocolError])
def test_the_request_of_a_cause_holds_no_key(api: respx.MockRouter, kind: type[httpx.TransportError]) -> None:
    key = KEYS[0]
    api.route().side_effect = kind(f"illegal line: {key}")
    client = Client(api_key=key, base_url=BASE_URL, max_retries=0)
    with pytest.raises(errors.APIConnectionError) as caught:
        client.post("/things", body={"name": "Acme"})
    cause = caught.value.__cause__
    assert isinstance(cause, kind)
    assert cause.request.content == b'{"name":"Acme"}'
    assert "CANARY" not in _shown(caught.value)
    assert "authorization" not in cause.request.headers
    assert cause.request.url == f"{BASE_URL}/things"
    # What a caller's mock has seen stays as it was sent.
    assert api.calls.last.request.headers["authorization"] == f"Bearer {key}"


async def test_the_request_of_a_cause_holds_no_key_in_asyncio(api: respx.MockRouter) -> None:
    key = KEYS[0]
    api.route().side_effect = httpx.ReadTimeout(key)
    async with (
        httpx.AsyncClient() as http_client,
        AsyncClient(api_key=key, base_url=BASE_URL, max_retries=0, http_client=http_client) as client,
    ):
        with pytest.raises(errors.APITimeoutError) as caught:
            await client.get("/things")
    cause = caught.value.__cause__
    assert isinstance(cause, httpx.ReadTimeout)
    assert cause.request.headers["authorization"] == "***"
    assert "CANARY" not in _shown(caught.value)


# Lines that are not ours

FORGED = [
    "req_1\nINFO POST /invoices: 200 in 5 ms (attempt 1, req_ok, e)",
    "req_1\r\nX",
    "req_1\x1b[31m\x1b]0;title\x07",
    "req_1\u2028next",
    "req_1\u2029next\x85",
    "req_1\u202egnirts",
    "req_1\ud800",
    "req_1\x00\x7f\x9b",
]
UNSAFE = frozenset("".join(FORGED)) - frozenset(map(chr, range(32, 127)))


def _lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name.startswith("conductor_client")]


@pytest.mark.parametrize("text", FORGED)
def test_an_answer_forges_no_line(make_client: MakeClient, text: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    in_header = Incoming(400, Headers([("conductor-request-id", text)]), json.dumps({"x": text}).encode())
    for step in (in_header, Incoming(400, Headers(), json.dumps(_envelope(text)).encode())):
        error = make_client(step).fails(retrieve)
        assert error.request_id is not None
        for shown in (error.request_id, str(error), *_lines(caplog)):
            assert not UNSAFE & {*shown}
        assert error.request_id.startswith("req_1\\")
        str(error).encode()
    assert len(_lines(caplog)) == 6
    body = {**THING, "more": text, f"member {text}": 1}
    fine = make_client(Incoming(200, in_header.headers, json.dumps(body).encode())).send(retrieve)
    assert not UNSAFE & {*fine.request_id}
    assert fine.additional_properties["more"] == text
    assert not UNSAFE & {*"".join(_lines(caplog))}


def test_an_abandoned_write_forges_no_line(caplog: pytest.LogCaptureFixture) -> None:
    def strike(*_: object) -> None:
        raise KeyboardInterrupt

    incoming = Incoming(200, Headers([("conductor-request-id", FORGED[0])]), json.dumps(THING).encode())
    one = ScriptedClient(False, incoming, on_response=strike)
    with pytest.raises(KeyboardInterrupt):
        one.send(create)
    assert not UNSAFE & {*"".join(_lines(caplog))}
    assert "req_1\\nINFO" in _lines(caplog)[0]


def test_words_of_the_service_stay_readable() -> None:
    error = errors.BadRequestError("Größe 3\u00a0kg, 価格\u3000表 — 'ok'", "rejected", "req_1")
    assert str(error) == "req_1: Größe 3\u00a0kg, 価格\u3000表 — 'ok'"
    assert errors.BadRequestError("two\nlines").message == "two\nlines"
