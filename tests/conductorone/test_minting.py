"""Asking for a token: what fails, functions that give one, where it may go, and that nothing shows it."""

from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from conductor_client import (
    ConductorError,
    ConfigurationError,
    CredentialError,
    errors,
)
from conductor_client.conductorone import AsyncConductorOne, ConductorOne, ConductorOneCredentials

from .support import BASE_URL, OWNER, Tenant, is_mint, running

KINDS = pytest.mark.parametrize("kind", ["blocking", "asynchronous"])


def read(client: Any) -> Any:
    return client.connector_owners.search_user_owners("con", app_id="app")


def create(client: Any, user: str = "user-id") -> Any:
    return client.connector_owners.create_user_owner(user, **OWNER)


# --- failures of asking ---


@KINDS
def test_a_passing_failure(tenant: Tenant, kind: str) -> None:
    tenant.app.mint_faults.extend(["429", "500"])
    with running(getattr(tenant, kind)()) as call:
        call(create)
    assert (tenant.mints, len(tenant.effects)) == (1, 1)


@KINDS
@pytest.mark.parametrize(
    ("fault", "message"),
    [("html", "not JSON"), ("empty", "access_token is empty"), ("nothing", "not JSON"), ("500", "status 500")],
)
def test_no_token(tenant: Tenant, kind: str, fault: Any, message: str) -> None:
    tenant.app.mint_faults.extend([fault] * (3 if fault == "500" else 1))
    with running(getattr(tenant, kind)()) as call:
        with pytest.raises(CredentialError, match=message) as caught:
            call(create)
        error = caught.value
        assert (error.outcome, error.host) == ("not_sent", "127.0.0.1:8000")
        assert pickle.loads(pickle.dumps(error)).host == error.host
        assert tenant.effects == []
        # Nothing of a failure is kept.
        call(create)
    assert (tenant.mints, len(tenant.effects)) == (1, 1)


@KINDS
def test_the_services_own_words(tenant: Tenant, kind: str) -> None:
    credentials = ConductorOneCredentials("nobody@127.0.0.1:8000/pcc", tenant.app.client_secret)
    with running(getattr(tenant, kind)(credentials)) as call, pytest.raises(CredentialError) as caught:
        call(create)
    error = caught.value
    assert (error.status_code, error.error) == (401, "invalid_client")
    assert error.error_description == "There is no such client."
    assert "invalid_client (There is no such client.)" in str(error)


async def test_a_failure_fails_all_who_waited(tenant: Tenant) -> None:
    tenant.app.mint_faults.append("html")
    async with tenant.asynchronous() as c1:
        results = await asyncio.gather(*(create(c1) for _ in range(20)), return_exceptions=True)
        assert {type(result) for result in results} == {CredentialError}
        assert len({id(result) for result in results}) == 20
        assert sum(map(is_mint, tenant.sent)) == 1


@KINDS
def test_no_answer(tenant: Tenant, kind: str) -> None:
    def broken(request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        raise httpx.ConnectError("refused")

    tenant.meddle = broken
    with running(getattr(tenant, kind)()) as call, pytest.raises(CredentialError, match="no answer") as caught:
        call(create)
    assert (caught.value.status_code, len(tenant.sent)) == (None, 3)


@KINDS
def test_a_bound_token(tenant: Tenant, kind: str) -> None:
    def bound(request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        return httpx.Response(200, json={"access_token": "x" * 30, "token_type": "DPoP", "expires_in": 60})

    tenant.meddle = bound
    with running(getattr(tenant, kind)()) as call, pytest.raises(CredentialError, match="not a bearer token"):
        call(create)


# --- functions ---


@KINDS
def test_a_function(tenant: Tenant, kind: str) -> None:
    calls: list[int] = []

    def mint() -> tuple[str, float]:
        calls.append(1)
        answer = tenant.straight(_form(tenant))
        return answer.json()["access_token"], 600.0

    with running(getattr(tenant, kind)(token=mint, base_url=BASE_URL)) as call:
        call(create)
        call(read)
        assert len(calls) == 1
        tenant.app.revoke_tokens()
        call(read)
        assert len(calls) == 2
        tenant.clock.time += 541
        call(read)
    assert len(calls) == 3


async def test_an_async_function(tenant: Tenant) -> None:
    async def mint() -> str:
        await asyncio.sleep(0)
        return str(tenant.straight(_form(tenant)).json()["access_token"])

    async with tenant.asynchronous(token=mint, base_url=BASE_URL) as c1:
        await asyncio.gather(*(create(c1, f"user-{number:03}") for number in range(1, 21)))
    assert tenant.mints == 1


def test_an_async_function_in_blocking_code(tenant: Tenant) -> None:
    async def mint() -> str:
        return "x"

    with tenant.blocking(token=mint, base_url=BASE_URL) as c1, pytest.raises(CredentialError, match="plain one"):
        create(c1)


@KINDS
@pytest.mark.parametrize(
    ("value", "message"),
    [("", "is empty"), (None, "must be a str"), ("a b", "printable"), (("x", "soon"), "tuple"), (("x",), "tuple")],
)
def test_a_function_that_gives_nonsense(tenant: Tenant, kind: str, value: Any, message: str) -> None:
    with (
        running(getattr(tenant, kind)(token=lambda: value, base_url=BASE_URL)) as call,
        pytest.raises(CredentialError, match=message),
    ):
        call(create)


@KINDS
def test_a_function_that_raises(tenant: Tenant, kind: str) -> None:
    def broken() -> str:
        raise OSError("the vault is closed")

    with (
        running(getattr(tenant, kind)(token=broken, base_url=BASE_URL)) as call,
        pytest.raises(CredentialError, match="raised OSError") as caught,
    ):
        call(create)
    assert isinstance(caught.value.__cause__, OSError)


class _NoFailure(BaseException):
    """As those by which test frameworks end a test."""


@pytest.mark.parametrize("error", [SystemExit(3), KeyboardInterrupt(), GeneratorExit(), _NoFailure()], ids=repr)
def test_a_function_that_ends_its_thread(tenant: Tenant, error: BaseException) -> None:
    asked: list[int] = []

    def give() -> str:
        asked.append(1)
        raise error

    with tenant.blocking(token=give, base_url=BASE_URL) as c1:
        with pytest.raises(CredentialError, match=f"raised {type(error).__name__}") as caught:
            create(c1)
        assert caught.value.__cause__ is error
    assert (len(asked), tenant.sent) == (1, [])


@pytest.mark.parametrize("error", [asyncio.CancelledError(), _NoFailure()], ids=repr)
async def test_an_async_function_that_is_ended(tenant: Tenant, error: BaseException) -> None:
    """What it waits for may have been cancelled, which cancels neither the call nor what asks."""
    asked: list[int] = []

    async def give() -> str:
        asked.append(1)
        await asyncio.sleep(0)
        raise error

    async with tenant.asynchronous(token=give, base_url=BASE_URL) as c1:
        with pytest.raises(CredentialError, match=f"raised {type(error).__name__}"):
            await create(c1)
    assert (len(asked), tenant.sent) == (1, [])


def test_a_function_that_calls_the_client_that_waits(tenant: Tenant) -> None:
    clients: list[ConductorOne] = []

    def circular() -> str:
        create(clients[0])
        return "x"

    with tenant.blocking(token=circular, base_url=BASE_URL) as c1:
        clients.append(c1)
        with pytest.raises(CredentialError, match="another client"):
            create(c1)


async def test_an_async_function_that_calls_the_client_that_waits(tenant: Tenant) -> None:
    clients: list[AsyncConductorOne] = []

    async def circular() -> str:
        await create(clients[0])
        return "x"

    async with tenant.asynchronous(token=circular, base_url=BASE_URL) as c1:
        clients.append(c1)
        with pytest.raises(CredentialError, match="another client"):
            await create(c1)


def _form(tenant: Tenant) -> httpx.Request:
    fields = {
        "grant_type": "client_credentials",
        "client_id": tenant.client_id,
        "client_secret": tenant.app.client_secret,
    }
    return httpx.Request("POST", f"{BASE_URL}/auth/v1/token", data=fields)


# --- where a token goes ---


def test_a_token_stays_at_its_host(tenant: Tenant) -> None:
    with tenant.blocking() as c1, pytest.raises(ConfigurationError, match="another host"):
        c1.with_options(base_url="http://127.0.0.1:9000")


def test_a_functions_token_follows_the_clone(tenant: Tenant) -> None:
    with tenant.blocking(token=lambda: "x" * 20, base_url=BASE_URL) as c1:
        tenant.meddle = lambda request, send: httpx.Response(200, json={"list": [], "nextPageToken": ""})
        read(c1)
        read(c1.with_options(base_url="http://127.0.0.1:9000"))
    assert {request.headers["authorization"] for request in tenant.sent} == {f"Bearer {'x' * 20}"}


# --- what is shown ---


@KINDS
@pytest.mark.parametrize("method", ["assertion", "secret"])
def test_nothing_shows_a_secret(
    tenant: Tenant, kind: str, method: Any, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """In no log, repr or traceback with its variables: the secret, its key, the assertion, and the token."""
    caplog.set_level(logging.DEBUG)
    shown: list[str] = []
    secrets: list[str] = [tenant.app.client_secret, tenant.app.client_secret.rpartition(":")[2], "nWGxne"]
    faults = iter(["echo", "ok", "echo"])

    def meddle(request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        if is_mint(request):
            parts = request.content.decode().split("&")
            named = ("client_assertion=", "client_secret=")
            secrets.extend(part.partition("=")[2] for part in parts if part.startswith(named))
            if next(faults, "ok") == "echo":
                return httpx.Response(400, json={"error": "bad", "error_description": request.content.decode()})
            answer = send()
            if answer.status_code == 200:
                secrets.append(answer.json()["access_token"])
            return answer
        token = request.headers["authorization"]
        return httpx.Response(500, json={"code": 13, "message": f"failed with {token}"}, headers={"x-echo": token})

    tenant.meddle = meddle
    with running(getattr(tenant, kind)(tenant.credentials(method=method), max_retries=0)) as call:
        works: list[Callable[[Any], Any]] = [
            create,
            create,
            lambda c1: c1.with_raw_response.connector_owners.get_user_owner("u", **OWNER),
        ]
        for work in works:
            with pytest.raises(ConductorError) as caught:
                call(work)
            error = caught.value
            lines = traceback.TracebackException.from_exception(error, capture_locals=True).format()
            shown += [repr(error), str(error), "".join(lines), repr(getattr(error, "body", None)), repr(vars(error))]
            shown.append(pickle.dumps(error).decode("latin-1"))
        call(lambda c1: shown.append(f"{c1!r} {c1._settings!r} {vars(c1)!r}"))
    # httpx is the caller's own client here, and not ours to keep quiet.
    shown += [record.getMessage() for record in caplog.records if record.name.startswith("conductor_client")]
    shown += [*capsys.readouterr()]
    everything = "\n".join(_without_the_tests_own(shown))
    assert len(secrets) >= 5
    for secret in secrets:
        assert secret not in everything


def _without_the_tests_own(texts: list[str]) -> list[str]:
    """Lines of a traceback with the variables of this file and of httpx are left out."""
    split = [text.split('  File "') for text in texts]
    return [
        frame
        for frames in split
        for frame in frames
        if "conductor_client" in frame.partition("\n")[0] or len(frames) == 1
    ]


def test_the_exception_is_public() -> None:
    assert issubclass(errors.CredentialError, ConductorError)
    assert CredentialError("x").outcome == "not_sent"
