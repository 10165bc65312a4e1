"""Operations that want two credentials at once: what a client takes, and what it sends."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path
from typing import Any

import pytest

from .packages import DOCUMENTS, PackageService, generate, imported

TOKEN, KEY = "token-1234567890", "key/1234567890"


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Any:
    out: Path = tmp_path_factory.mktemp("any") / "together_api"
    assert generate(DOCUMENTS / "together.yaml", "together_api", out) == 0
    readme = (out / "README.md").read_text()
    assert 'with Client(token="...", key="...") as client:' in readme
    assert "security: login and token together: they stand in one place, so that no request can carry them" in readme
    assert "security: session and token together: one of them is not supported" in readme
    return imported("together_api", out)


@pytest.fixture
def service() -> PackageService:
    found = PackageService()
    found.json = None
    return found


def _sent(service: PackageService) -> tuple[str | None, str | None]:
    headers = service.requests[-1].headers
    return headers.get("authorization"), headers.get("x-key")


def test_two_headers(api: Any, service: PackageService, caplog: pytest.LogCaptureFixture) -> None:
    client = service.client_of(api, token=TOKEN, key=KEY)
    with caplog.at_level(logging.DEBUG):
        client.both.both()
    assert _sent(service) == (f"Bearer {TOKEN}", KEY)
    assert "1234567890" not in f"{caplog.text} {client!r} {client.__dict__}"


def test_a_header_and_the_query(api: Any, service: PackageService) -> None:
    service.client_of(api, place=KEY, username="me", password="x").query.query()
    assert service.query == [("place", KEY)]
    assert service.requests[-1].headers["authorization"] == "Basic bWU6eA=="


def test_neither_stands_in_an_error(api: Any, service: PackageService) -> None:
    service.status, service.json = 400, {"message": f"bad {TOKEN} or {KEY}"}
    client = service.client_of(api, token=TOKEN, key=KEY, max_retries=0)
    with pytest.raises(api.errors.BadRequestError) as caught:
        client.both.both()
    assert "1234567890" not in f"{caught.value} {caught.value!r} {caught.value.__dict__}"


def test_a_clone_sends_both_elsewhere(api: Any, service: PackageService) -> None:
    client = service.client_of(api, token=TOKEN, key=KEY).with_options(base_url="https://other.example")
    client.both.both()
    assert _sent(service) == (f"Bearer {TOKEN}", KEY)
    with pytest.raises(api.errors.ConfigurationError, match=r"must be a str \(a list of 2, which are sent together\)"):
        client.with_options(api_key="one")


def test_functions_are_asked_once_for_all(api: Any, service: PackageService) -> None:
    tokens = iter(("first-token", "second-token"))
    client = service.client_of(api, token=lambda: (next(tokens), 3600), key=KEY)
    client.both.both()
    client.either.either()
    assert _sent(service) == ("Bearer first-token", KEY)
    service.status = 401
    with pytest.raises(api.errors.AuthenticationError):
        client.both.both()
    assert _sent(service) == ("Bearer second-token", KEY)


async def test_functions_that_are_awaited(api: Any, service: PackageService) -> None:
    async def token() -> str:
        return TOKEN

    async with service.async_client_of(api, token=token, key=lambda: KEY) as client:
        await client.both.both()
    assert _sent(service) == (f"Bearer {TOKEN}", KEY)


def test_no_constant_stands_in_a_frame_when_a_function_raises(api: Any, service: PackageService) -> None:
    def token() -> str:
        raise LookupError("no token")

    client = service.client_of(api, token=token, key=KEY)
    with pytest.raises(api.errors.CredentialError) as caught:
        client.both.both()
    assert isinstance(caught.value.__cause__, LookupError)
    errors = (caught.value, caught.value.__cause__)
    # The first frame is that of this test.
    frames = [frame for error in errors for frame, _ in traceback.walk_tb(error.__traceback__)][1:]
    assert "token" in {frame.f_code.co_name for frame in frames}
    assert "1234567890" not in "".join(repr(frame.f_locals) for frame in frames)


@pytest.mark.parametrize("given", [5, None, (), ("a", "b"), ("a", 1, 2), [TOKEN, KEY]])
def test_a_function_that_gives_no_key(api: Any, service: PackageService, given: object) -> None:
    client = service.client_of(api, token=lambda: given, key=KEY)
    with pytest.raises(api.errors.CredentialError):
        client.both.both()
    assert service.requests == []


def test_what_is_missing_comes_from_the_environment(
    api: Any, service: PackageService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOGETHER_KEY", KEY)
    # One that an operation takes alone is enough as it is.
    service.client_of(api, token=TOKEN).either.either()
    assert _sent(service) == (f"Bearer {TOKEN}", None)
    monkeypatch.setenv("TOGETHER_TOKEN", "from-environment")
    service.client_of(api).both.both()
    assert _sent(service) == ("Bearer from-environment", KEY)
    service.client_of(api, key="given-instead").both.both()
    assert _sent(service) == ("Bearer from-environment", "given-instead")


@pytest.mark.parametrize("given", [{"key": KEY}, {"token": TOKEN, "username": "me"}, {"place": KEY, "key": KEY}])
def test_what_is_not_sent_together_or_not_alone(api: Any, service: PackageService, given: dict[str, str]) -> None:
    with pytest.raises(api.errors.ConfigurationError, match="give one of token and key; or place and username and "):
        service.client_of(api, **given)


def test_no_credentials(api: Any, service: PackageService) -> None:
    with pytest.raises(api.errors.ConfigurationError, match="no credentials: pass one of token and key; or place"):
        service.client_of(api)
