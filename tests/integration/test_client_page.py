"""docs/client.md against the code: every option with its default, every attribute of an event, every promise."""

from __future__ import annotations

import dataclasses
import inspect
import logging
import re
from typing import Any, get_args

import httpx
import pytest

from conductor_client import (
    AsyncConductor,
    AsyncRawResponse,
    CallOptions,
    Conductor,
    ConfigurationError,
    Drift,
    InvalidArgumentError,
    Progress,
    RawResponse,
    RequestEvent,
    ResponseEvent,
    UnexpectedArgumentError,
)
from conductor_client._conductor import CONDUCTOR
from conductor_client._core.options import ClientOptions, CloneOptions, Options, Settings
from conductor_client._http.choice import AsyncTransportName
from conductor_client._sync.client import Client
from conductor_client.types import EffectName, LineReplacement, Partition
from tests.support.pages import rows, section
from tests.support.process import ROOT

PAGE = ROOT / "docs" / "client.md"
TEXT = PAGE.read_text(encoding="utf-8")
OF_CONSTRUCTOR = rows(section(PAGE, "Options of the constructor"))
OF_CLIENT = rows(section(PAGE, "Options of a client and its clones"))
OF_CALL = rows(section(PAGE, "Options of one call"))
DEFAULTS = {field.name: field.default for field in dataclasses.fields(Settings)}


def test_constructor_options() -> None:
    named = {name for name, p in inspect.signature(Client).parameters.items() if p.kind is p.KEYWORD_ONLY}
    own = ClientOptions.__annotations__.keys() - Options.__annotations__.keys()
    assert set(OF_CONSTRUCTOR) == named | own
    for option, variable in (("api_key", CONDUCTOR.key_variable), ("base_url", CONDUCTOR.base_url_variable)):
        assert OF_CONSTRUCTOR[option][2] == f"`{variable}`"
    assert OF_CONSTRUCTOR["base_url"][1] == f"`{CONDUCTOR.base_url}`"
    assert OF_CONSTRUCTOR["max_in_flight_per_end_user"][1] == f"`{DEFAULTS['max_in_flight_per_end_user']}`"
    assert all(f'"{name}"' in OF_CONSTRUCTOR["transport"][0] for name in get_args(AsyncTransportName))


def test_client_options() -> None:
    assert set(OF_CLIENT) == Options.__annotations__.keys() | CloneOptions.__annotations__.keys()
    for option, (kind, default, doc) in OF_CLIENT.items():
        assert kind
        assert doc
        value = DEFAULTS.get(option)
        written = (
            f"`{value:g}`" if isinstance(value, float) else f'`"{value}"`' if isinstance(value, str) else f"`{value}`"
        )
        assert default == written, option


def test_call_options() -> None:
    assert set(OF_CALL) == CallOptions.__annotations__.keys()
    assert all(doc for _, _, doc in OF_CALL.values())
    for option, names in (("partition", Partition), ("replace_lines", LineReplacement), ("effect", EffectName)):
        assert re.findall(r'"(\w+)"', OF_CALL[option][0]) == list(get_args(names))


@pytest.mark.parametrize("event", [RequestEvent, ResponseEvent, Progress, Drift])
def test_events(event: Any) -> None:
    (row,) = (row for row in rows(section(PAGE, "Hooks")).values() if row[0] == f"`{event.__name__}`")
    assert set(event._fields) <= set(re.findall(r"`(\w+)`", row[1]))


def test_every_hook_stands_there() -> None:
    assert set(rows(section(PAGE, "Hooks"))) == {name for name in Options.__annotations__ if name.startswith("on_")}


@pytest.mark.parametrize("kind", [RawResponse, AsyncRawResponse])
def test_raw_responses(kind: type) -> None:
    told = set(re.findall(r"`(\w+)(?:\(\))?`", section(PAGE, "Raw and streamed answers")))
    assert {name for name in dir(kind) if not name.startswith("_")} <= told


def test_what_can_be_read_off_a_client() -> None:
    text = section(PAGE, "Clones, sharing, closing")
    properties = {name for name, value in inspect.getmembers(Conductor) if isinstance(value, property)}
    shown = set(re.findall(r"`(\w+)(?:\([^`]*\))?`", text))
    resources = {"auth_sessions", "end_users", "qbd"}
    assert properties - resources <= shown
    assert {"for_end_user", "with_options", "copy", "close", "is_closed"} <= shown


@pytest.mark.parametrize(("timeout", "wait"), [(120, "90"), (60, "50"), (15, "5"), (3, "5"), (None, "90")])
def test_the_services_wait(timeout: float | None, wait: str) -> None:
    assert "`min(90, timeout - 10)` seconds for it, at least 5" in " ".join(TEXT.split())
    assert _sent(timeout=timeout).headers["Conductor-Timeout-Seconds"] == wait
    assert _sent(extra_headers={"Conductor-Timeout-Seconds": "30"}).headers["Conductor-Timeout-Seconds"] == "30"


def _sent(*, client: dict[str, Any] | None = None, **options: Any) -> httpx.Request:
    """The request that a call with these options makes."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"id": "1"})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http_client:
        settings: dict[str, Any] = {"api_key": "sk_x", "end_user_id": "e", "http_client": http_client, **(client or {})}
        Conductor(**settings).qbd.invoices.retrieve("1", **options)
    return seen[0]


def test_headers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(str(CONDUCTOR.headers_variable), "X-Team: billing\nX-Region: eu")
    assert f"`{CONDUCTOR.headers_variable}`" in TEXT
    assert _sent().headers["x-team"] == "billing"
    assert _sent(client={"default_headers": {"X-Team": "sales", "X-Region": None}}).headers["x-team"] == "sales"
    assert "x-region" not in _sent(client={"default_headers": {"X-Region": None}}).headers
    for name in ("Authorization", "Host", "Content-Length", "Transfer-Encoding", "Connection"):
        with pytest.raises(InvalidArgumentError):
            _sent(extra_headers={name: "x"})


def test_what_unusable_options_raise() -> None:
    unusable: dict[str, Any] = {"max_retries": -1}
    unknown: dict[str, Any] = {"retries": 1}
    with pytest.raises(ConfigurationError):
        Conductor(api_key="sk_x", **unusable)
    client = Conductor(api_key="sk_x", end_user_id="e")
    with pytest.raises(InvalidArgumentError):
        client.with_options(**unusable)
    with pytest.raises(InvalidArgumentError):
        client.qbd.invoices.retrieve("1", **unusable)
    with pytest.raises(TypeError, match="did you mean 'max_retries'"):
        Conductor(api_key="sk_x", **unknown)
    with pytest.raises(TypeError, match="did you mean 'max_retries'"):
        client.with_options(**unknown)
    with pytest.raises(UnexpectedArgumentError):
        client.qbd.invoices.retrieve("1", **unknown)


def test_logging(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "conductor_client"):
        http_client = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={"id": "1"})))
        client = Conductor(api_key="sk_conductor_hidden", end_user_id="e", http_client=http_client)
        client.qbd.credit_card_charges.with_raw_response.retrieve("1")
        secrets = {"vendorTaxId": "12-3456789", "note": "4111 1111 1111 1111", "phone": "555"}
        client.post("/quickbooks-desktop/vendors", body=secrets, extra_headers={"X-Secret": "h"})
    loggers = {(record.name, record.levelname) for record in caplog.records}
    assert loggers == {("conductor_client", "INFO"), ("conductor_client", "DEBUG")}
    for hidden in ("hidden", "12-3456789", "4111", "X-Secret"):
        assert hidden not in caplog.text
    assert '"note":"***"' in caplog.text
    assert '"phone":"555"' in caplog.text
    assert set(rows(section(PAGE, "Logging"))) == {"conductor_client", "conductor_client.drift"}


async def test_aiohttp_takes_no_http_client() -> None:
    async with httpx.AsyncClient() as http_client:
        with pytest.raises(ConfigurationError):
            AsyncConductor(api_key="sk_x", transport="aiohttp", http_client=http_client)
