"""Tokens: asked for once however many wait, renewed in time, replaced when they are refused, and never shown."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import threading
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
    CredentialError,
)
from conductor_client.conductorone import ConductorOne

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
