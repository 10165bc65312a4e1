"""`allow_insecure_host`: plain http to one named host, never by the environment, and said aloud."""

from __future__ import annotations

import logging

import httpx
import pytest

from conductor_client import AsyncConductor, Conductor, ConfigurationError
from conductor_client._core import options

KEY = "sk_conductor_test"


@pytest.fixture(autouse=True)
def told_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test begins as a process that has warned of no host."""
    monkeypatch.setattr(options, "_warned", set[str]())


@pytest.mark.parametrize("make", [Conductor, AsyncConductor])
def test_the_host_of_the_address(
    make: type[Conductor] | type[AsyncConductor], caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(2):
        client = make(api_key=KEY, base_url="http://Sandbox:4010/v1", allow_insecure_host="sandbox")
        assert client.base_url == "http://Sandbox:4010/v1"
    (record,) = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert "sandbox over plain http" in record.getMessage()
    assert KEY not in record.getMessage()


@pytest.mark.parametrize(
    ("base_url", "allowed"),
    [
        ("http://sandbox/v1", None),
        ("http://sandbox/v1", "other"),
        ("http://sandbox.example/v1", "sandbox"),
        ("http://sandbox/v1", "sandbox.example"),
        ("http://sandbox:4010/v1", "sandbox:4010"),
        ("https://api.conductor.is/v1", "sandbox"),
        ("http://sandbox/v1", "*"),
        ("http://sandbox/v1", ""),
        ("http://sandbox/v1", True),
    ],
)
def test_anything_else_is_refused(base_url: str, allowed: str | None, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(ConfigurationError):
        Conductor(api_key=KEY, base_url=base_url, allow_insecure_host=allowed)
    assert caplog.records == []


def test_no_environment_variable_allows_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ALLOW_INSECURE_HOST", "CONDUCTOR_ALLOW_INSECURE_HOST"):
        monkeypatch.setenv(name, "sandbox")
    monkeypatch.setenv("CONDUCTOR_BASE_URL", "http://sandbox/v1")
    with pytest.raises(ConfigurationError, match="must use https"):
        Conductor(api_key=KEY)
    # The address may come from there; that it is allowed stands in the program.
    assert Conductor(api_key=KEY, allow_insecure_host="sandbox").base_url == "http://sandbox/v1"


def test_clones_keep_it_and_get_no_further() -> None:
    client = Conductor(api_key=KEY, base_url="http://sandbox/v1", allow_insecure_host="sandbox")
    assert client.with_options(base_url="http://sandbox:81/v1").base_url == "http://sandbox:81/v1"
    assert client.with_options(base_url="https://api.conductor.is/v1").base_url == "https://api.conductor.is/v1"
    with pytest.raises(ConfigurationError, match="must use https"):
        client.with_options(base_url="http://elsewhere/v1")
    with pytest.raises(TypeError, match="allow_insecure_host"):
        client.with_options(allow_insecure_host="elsewhere")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_calls_go_there() -> None:
    seen: list[httpx.URL] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        return httpx.Response(200, json={"duration": 1, "status": "ok"}, headers={"Conductor-Request-Id": "req_1"})

    with Conductor(
        api_key=KEY,
        base_url="http://sandbox:4010/v1",
        allow_insecure_host="sandbox",
        end_user_id="end_usr_1",
        http_client=httpx.Client(transport=httpx.MockTransport(answer)),
    ) as client:
        assert client.qbd.health_check().status == "ok"
    assert [str(url) for url in seen] == ["http://sandbox:4010/v1/quickbooks-desktop/health-check"]
