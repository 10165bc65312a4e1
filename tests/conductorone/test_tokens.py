"""Tokens: asked for once however many wait, renewed in time, replaced when they are refused, and never shown."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import pickle
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import httpx
import pytest

from conductor_client import (
    APITimeoutError,
    AuthenticationError,
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


async def until(sent: list[Any]) -> None:
    """Let other tasks run until something has been sent."""
    while not sent:  # noqa: ASYNC110 - it is a thread that sends
        await asyncio.sleep(0)


# --- one at a time ---


async def test_fifty_tasks_on_a_cold_client(tenant: Tenant) -> None:
    async with tenant.asynchronous() as c1:
        await asyncio.gather(*(create(c1, f"user-{number:03}") for number in range(1, 51)))
    assert tenant.mints == 1
    assert len(tenant.effects) == 50


def test_fifty_threads_on_a_cold_client(tenant: Tenant) -> None:
    start = threading.Barrier(50)

    def work(number: int) -> None:
        start.wait()
        create(c1, f"user-{number:03}")

    with tenant.blocking() as c1, ThreadPoolExecutor(50) as pool:
        list(pool.map(work, range(1, 51)))
    assert tenant.mints == 1
    assert len(tenant.effects) == 50


def test_loops_in_several_threads(tenant: Tenant) -> None:
    """One client, a loop in each thread: whoever comes first asks, and all get the answer."""
    start = threading.Barrier(6)

    def loop_of_its_own(number: int) -> None:
        async def work() -> None:
            start.wait()
            await asyncio.gather(*(create(c1, f"user-{number * 5 + one:03}") for one in range(1, 6)))

        asyncio.run(work())

    c1 = tenant.asynchronous()
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(loop_of_its_own, range(6)))
    assert tenant.mints == 1
    assert len(tenant.effects) == 30


def test_one_loop_after_another(tenant: Tenant) -> None:
    c1 = tenant.asynchronous()
    asyncio.run(create(c1, "user-001"))
    asyncio.run(create(c1, "user-002"))
    assert (tenant.mints, len(tenant.effects)) == (1, 2)


def test_clones_share_the_token(tenant: Tenant) -> None:
    with tenant.blocking() as c1:
        create(c1)
        list(read(c1.with_options(max_retries=0)))
    assert tenant.mints == 1


async def test_cancelling_the_one_that_came_first(tenant: Tenant) -> None:
    """The token comes for the others all the same, and is asked for once."""
    held = threading.Event()

    def hold(request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        if is_mint(request):
            held.wait(10)
        return send()

    tenant.meddle = hold
    async with tenant.asynchronous() as c1:
        first = asyncio.create_task(create(c1, "user-001"))
        await until(tenant.sent)
        others = [asyncio.create_task(create(c1, f"user-{number:03}")) for number in range(2, 12)]
        await asyncio.sleep(0)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        others[0].cancel()
        held.set()
        results = await asyncio.gather(*others, return_exceptions=True)
    assert isinstance(results[0], asyncio.CancelledError)
    assert all(not isinstance(result, BaseException) for result in results[1:])
    assert tenant.mints == 1
    assert len(tenant.effects) == 9


def test_a_loop_that_ends_while_it_asks(tenant: Tenant) -> None:
    """Its task is gone with it: the next loop asks anew."""
    held = threading.Event()

    def hold(request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        if is_mint(request) and len(tenant.sent) == 1:
            held.wait(10)
        return send()

    async def give_up() -> None:
        task = asyncio.create_task(create(c1, "user-001"))
        await until(tenant.sent)
        task.cancel()
        held.set()

    tenant.meddle = hold
    c1 = tenant.asynchronous()
    asyncio.run(give_up())
    asyncio.run(create(c1, "user-002"))
    assert [effect[3][1] for effect in tenant.effects] == ["user-002"]


async def test_closing_while_a_token_is_asked_for(tenant: Tenant) -> None:
    held = threading.Event()

    def hold(request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        held.wait(10)
        return send()

    tenant.meddle = hold
    c1 = tenant.asynchronous()
    task = asyncio.create_task(create(c1))
    await until(tenant.sent)
    await c1.aclose()
    held.set()
    with pytest.raises(ConductorError) as caught:
        await task
    assert caught.value.outcome == "not_sent"
    assert tenant.effects == []
    assert not [one for one in asyncio.all_tasks() if one.get_name() == "conductor-token"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_fork(tenant: Tenant) -> None:
    """The child uses the parent's token, and asks by itself once that is refused."""
    context = multiprocessing.get_context("fork")
    queue: Any = context.SimpleQueue()
    calls: list[str] = []

    def count() -> str:
        calls.append("x")
        return f"token-{os.getpid()}-{len(calls)}-0123456789"

    def answer(request: httpx.Request) -> httpx.Response:
        good = request.headers["authorization"] == f"Bearer token-{os.getpid()}-{len(calls)}-0123456789"
        return httpx.Response(200 if good else 401, json={"list": [], "nextPageToken": ""})

    def client() -> ConductorOne:
        transport = httpx.MockTransport(answer)
        return ConductorOne(token=count, base_url=BASE_URL, http_client=None, transport=_Mock(transport))

    c1 = client()
    assert list(read(c1)) == []

    def child() -> None:
        try:
            queue.put((list(read(c1)), len(calls)))
        except BaseException as error:
            queue.put(repr(error))

    process = context.Process(target=child)
    process.start()
    process.join(30)
    assert process.exitcode == 0
    # Refused, because it names the parent's process; asked for once more.
    assert queue.get() == ([], 2)
    assert len(calls) == 1


class _Mock:
    """A transport over a function, which a fork does not disturb."""

    def __init__(self, transport: httpx.MockTransport) -> None:
        self._transport = transport

    def send(self, outgoing: Any) -> Any:
        from conductor_client.transport import Headers, Incoming

        headers = {**outgoing.headers, outgoing.key.header: outgoing.key.reveal()}
        response = self._transport.handle_request(httpx.Request(outgoing.method, outgoing.url, headers=headers))
        return Incoming(response.status_code, Headers(response.headers.items()), response.read())

    def close(self) -> None:
        pass


# --- time ---


@KINDS
def test_short_lives(tenant: Tenant, kind: str) -> None:
    """200 calls spread over five seconds, with tokens of one second: none fails, and at most six are asked for."""
    tenant.app.tokens.expires_in = 1
    with running(getattr(tenant, kind)()) as call:
        for _ in range(200):
            call(lambda c1: c1.connector_owners.search_user_owners("con", app_id="app"))
            tenant.clock.time += 5 / 200
    assert tenant.mints <= 6
    assert sum(not is_mint(request) for request in tenant.sent) == 200


@pytest.mark.parametrize(("lives", "good_for"), [(600, 540), (3600, 3540), (100, 90)])
def test_renewed_in_good_time(tenant: Tenant, lives: float, good_for: float) -> None:
    tenant.app.tokens.expires_in = lives
    with tenant.blocking() as c1:
        read(c1)
        tenant.clock.time += good_for - 0.5
        read(c1)
        assert tenant.mints == 1
        tenant.clock.time += 1
        read(c1)
    assert tenant.mints == 2


def test_without_a_time_it_is_kept(tenant: Tenant) -> None:
    tenant.app.tokens.expires_in = None
    with tenant.blocking() as c1:
        read(c1)
        tenant.clock.time += 10_000_000
        read(c1)
    assert tenant.mints == 1


@pytest.mark.parametrize("expires_in", ["600", "soon", -5, 0, None, [], True, 1e400, 10**400])
def test_odd_times(tenant: Tenant, expires_in: Any) -> None:
    def odd(request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        answer = send()
        if not is_mint(request):
            return answer
        body = {**answer.json(), "expires_in": expires_in}
        text = __import__("json").dumps(body)
        return httpx.Response(200, content=text)

    tenant.meddle = odd
    with tenant.blocking() as c1:
        create(c1)
    assert len(tenant.effects) == 1


@KINDS
@pytest.mark.parametrize("apart", [-600.0, 600.0])
def test_a_clock_that_is_off(tenant: Tenant, kind: str, apart: float) -> None:
    """An assertion is refused with a word on the clock; the secret itself needs no clock."""
    tenant.clock.apart = apart

    def dated(request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        from email.utils import formatdate

        answer = send()
        answer.headers["date"] = formatdate(tenant.clock.time, usegmt=True)
        return answer

    tenant.meddle = dated
    side = "behind" if apart < 0 else "ahead of"
    with running(getattr(tenant, kind)()) as call, pytest.raises(CredentialError, match=f"10 minutes {side}"):
        call(create)
    with running(getattr(tenant, kind)(tenant.credentials(method="secret"))) as call:
        call(create)
    assert (tenant.mints, len(tenant.effects)) == (1, 1)


def test_a_call_that_has_no_time_to_wait(tenant: Tenant) -> None:
    """The others get the token, and nothing of it was sent."""
    held = threading.Event()

    def hold(request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        if is_mint(request):
            held.wait(10)
        return send()

    tenant.meddle = hold
    with tenant.blocking() as c1:
        with pytest.raises(APITimeoutError) as caught:
            create(c1.with_options(total_timeout=0.01))
        assert caught.value.outcome == "not_sent"
        held.set()
        create(c1)
    assert (tenant.mints, len(tenant.effects)) == (1, 1)


# --- refusals of a token ---


@KINDS
def test_revoked_in_the_middle(tenant: Tenant, kind: str) -> None:
    with running(getattr(tenant, kind)()) as call:
        for number in range(1, 21):
            if number == 10:
                tenant.app.revoke_tokens()
            call(partial(create, user=f"user-{number:03}"))
    assert tenant.mints == 2
    assert len(tenant.effects) == 20


@KINDS
def test_revoked_before_every_page(tenant: Tenant, kind: str) -> None:
    """A list may take longer than several tokens live: each of its pages is asked for once more."""
    asked: list[httpx.Request] = []

    def meddle(request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        if not is_mint(request):
            if len(asked) % 2 == 0:
                tenant.app.revoke_tokens()
            asked.append(request)
        return send()

    def pages(c1: Any) -> Any:
        return c1.connector_owners.search_user_owners("con", app_id="app", page_size=25)

    async def ids(found: Any) -> list[str]:
        return [one.user.id async for one in found]

    users = [f"user-{number:03}" for number in range(1, 61)]
    with running(getattr(tenant, kind)()) as call:
        owners = [{"id": user} for user in users]
        call(lambda c1: c1.connector_owners.set("con", app_id="app", role_slug="owner", user_refs=owners))
        tenant.meddle = meddle
        found = call(lambda c1: ids(pages(c1)) if kind == "asynchronous" else [one.user.id for one in pages(c1)])
    assert found == users
    assert len(asked) == 6
    assert tenant.mints == 4


async def test_a_storm_of_refusals(tenant: Tenant) -> None:
    """Fifty calls under way with a token that is revoked: one more is asked for, and every call is done once."""
    async with tenant.asynchronous() as c1:
        await read(c1)
        tenant.app.revoke_tokens()
        await asyncio.gather(*(create(c1, f"user-{number:03}") for number in range(1, 51)))
    assert tenant.mints == 2
    assert len(tenant.effects) == 50


def test_a_storm_of_refusals_in_threads(tenant: Tenant) -> None:
    with tenant.blocking() as c1, ThreadPoolExecutor(20) as pool:
        read(c1)
        tenant.app.revoke_tokens()
        list(pool.map(partial(create, c1), (f"user-{number:03}" for number in range(1, 41))))
    assert tenant.mints == 2
    assert len(tenant.effects) == 40


@KINDS
def test_a_second_refusal_is_the_last_word(tenant: Tenant, kind: str) -> None:
    def refuse(request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        return send() if is_mint(request) else httpx.Response(401, json={"code": 16, "message": "no"})

    tenant.meddle = refuse
    with running(getattr(tenant, kind)()) as call, pytest.raises(AuthenticationError) as caught:
        call(create)
    assert (caught.value.outcome, caught.value.attempts, tenant.mints) == ("rejected", 2, 2)


@KINDS
def test_a_constant_token_is_never_tried_again(tenant: Tenant, kind: str) -> None:
    with (
        running(getattr(tenant, kind)(token="constant-0123456789", base_url=BASE_URL)) as call,
        pytest.raises(AuthenticationError) as caught,
    ):
        call(create)
    assert (caught.value.attempts, len(tenant.sent)) == (1, 1)


@KINDS
def test_retries_are_counted_apart(tenant: Tenant, kind: str) -> None:
    """A refused token costs none of the retries."""
    answers = iter([401, 503, 503])

    def refuse(request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        if is_mint(request) or (status := next(answers, None)) is None:
            return send()
        return httpx.Response(status, json={})

    tenant.meddle = refuse
    with running(getattr(tenant, kind)(max_retries=2)) as call:
        call(read)
    assert tenant.mints == 2


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
