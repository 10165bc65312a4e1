"""Whatever a function raises that gives the key, its calls end: it is asked once, and nothing is sent."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import httpx
import pytest

from conductor_client import AsyncConductor, Conductor, errors
from tests.unit.client.test_calls_within_calls import END_USER, NEW

pytestmark = pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")


class Ended(BaseException):
    """As those by which frameworks end what runs in them."""


class Asked:
    """Raises what it is given; counts how often it was asked, and what was sent."""

    def __init__(self, error: BaseException) -> None:
        self.error = error
        self.times = 0
        self.sent: list[httpx.Request] = []

    def plain(self) -> str:
        self.times += 1
        raise self.error

    async def awaiting(self) -> str:
        self.times += 1
        await asyncio.sleep(0)
        raise self.error

    def future(self) -> Awaitable[str]:
        self.times += 1
        made: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        if isinstance(self.error, asyncio.CancelledError):
            made.cancel()
        else:
            made.set_exception(self.error)
        return made

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return httpx.Response(200, json=END_USER)

    def check(self, caught: BaseException) -> None:
        assert isinstance(caught, errors.CredentialError)
        assert type(self.error).__name__ in str(caught)
        assert type(caught.__cause__) is type(self.error)
        assert caught.outcome == "not_sent"
        assert (self.times, self.sent) == (1, [])


ERRORS = pytest.mark.parametrize(
    "error", [GeneratorExit(), asyncio.CancelledError(), Ended(), StopAsyncIteration(), OSError("x")], ids=repr
)


@ERRORS
@pytest.mark.parametrize("way", ["plain", "awaiting", "future"])
async def test_in_asyncio(way: str, error: BaseException) -> None:
    asked = Asked(error)
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(asked.answer))
    async with AsyncConductor(api_key=getattr(asked, way), http_client=http_client) as client:
        calls = [client.end_users.create(**NEW) for _ in range(3)]
        for caught in await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), 20):
            assert isinstance(caught, errors.CredentialError)
            asked.check(caught)


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(3)], ids=repr)
def test_what_ends_the_program_ends_it(error: BaseException) -> None:
    asked = Asked(error)
    client = AsyncConductor(api_key=asked.awaiting, http_client=httpx.AsyncClient())
    with pytest.raises(type(error)):
        asyncio.run(client.end_users.create(**NEW))
    assert (asked.times, asked.sent) == (1, [])


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(3)], ids=repr)
def test_in_a_loop_that_goes_on_all_the_same(error: BaseException) -> None:
    """As that of a notebook does."""
    asked, loop = Asked(error), asyncio.new_event_loop()
    client = AsyncConductor(api_key=asked.awaiting, http_client=httpx.AsyncClient())
    call = loop.create_task(client.end_users.create(**NEW))
    with pytest.raises(type(error)):
        loop.run_until_complete(call)
    with pytest.raises(errors.CredentialError, match="cancelled"):
        loop.run_until_complete(asyncio.wait_for(call, 20))
    loop.close()
    assert (asked.times, asked.sent) == (1, [])


@pytest.mark.parametrize("error", [*ERRORS.args[1], KeyboardInterrupt(), SystemExit(3)], ids=repr)
def test_in_blocking_code(error: BaseException) -> None:
    asked = Asked(error)
    http_client = httpx.Client(transport=httpx.MockTransport(asked.answer))
    with Conductor(api_key=asked.plain, http_client=http_client) as client:
        with pytest.raises(errors.CredentialError) as caught:
            client.end_users.create(**NEW)
        asked.check(caught.value)


async def test_one_that_cancels_its_own_task() -> None:
    """Nobody else could have: the call that waits for it goes on."""
    asked: list[int] = []

    async def give() -> str:
        asked.append(1)
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        await asyncio.sleep(1)
        raise AssertionError

    async with AsyncConductor(api_key=give, http_client=httpx.AsyncClient()) as client:
        with pytest.raises(errors.CredentialError, match="cancelled") as caught:
            await asyncio.wait_for(client.end_users.create(**NEW), 20)
    assert caught.value.outcome == "not_sent"
    assert asked == [1]


async def test_closing_the_client_while_it_is_asked() -> None:
    asked, begun = list[int](), asyncio.Event()

    async def give() -> str:
        asked.append(1)
        begun.set()
        await asyncio.Event().wait()
        return "sk_x"

    client = AsyncConductor(api_key=give)
    calls = [asyncio.create_task(client.end_users.create(**NEW)) for _ in range(3)]
    await begun.wait()
    await client.aclose()
    for call in calls:
        with pytest.raises(errors.ConductorError, match="the client is closed"):
            await asyncio.wait_for(call, 20)
    assert asked == [1]


def _convert(error: BaseException) -> BaseException:
    return ValueError("what ended it is another now") if isinstance(error, GeneratorExit) else error


def _keep(error: BaseException) -> BaseException:
    return error


@pytest.mark.parametrize("convert", [_keep, _convert], ids=["as it is", "as another"])
def test_a_loop_that_is_closed_while_it_is_asked(convert: Callable[[BaseException], BaseException]) -> None:
    """A call in another loop, which waits for the same key, asks anew."""
    asked: list[int] = []
    sent: list[Any] = []
    waits, caught = threading.Event(), list[Any]()

    async def give() -> str:
        asked.append(1)
        if len(asked) > 1:
            return "sk_x"
        try:
            await asyncio.Event().wait()
        except BaseException as error:
            if (other := convert(error)) is not error:
                raise other from None
            raise
        return ""

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=END_USER)

    client = AsyncConductor(api_key=give, transport=_Mock(httpx.MockTransport(answer)))
    loop = asyncio.new_event_loop()
    first = loop.create_task(client.end_users.create(**NEW))
    while not asked:
        loop.run_until_complete(asyncio.sleep(0))

    async def second() -> Any:
        call = asyncio.create_task(client.end_users.create(**NEW))
        await asyncio.sleep(0)
        waits.set()
        return await asyncio.wait_for(call, 20)

    def other_loop() -> None:
        with suppress(BaseException):
            caught.append(asyncio.run(second()))

    # It runs while the other one begins to wait.
    thread = threading.Thread(target=other_loop)
    loop.call_soon(thread.start)
    loop.call_soon(waits.wait, 20)
    loop.run_until_complete(asyncio.sleep(0))
    # As a worker does that stops its loop on a signal.
    loop.close()
    for task in (first, *asyncio.all_tasks(loop)):
        coroutine: Any = task.get_coro()
        with suppress(Exception):
            coroutine.close()
        task._log_destroy_pending = False  # type: ignore[attr-defined]
    thread.join(30)
    assert [end_user.id for end_user in caught] == [END_USER["id"]]
    assert (len(asked), len(sent)) == (2, 1)


class _Mock:
    """A transport that answers in this process."""

    def __init__(self, transport: httpx.MockTransport) -> None:
        self._transport = transport

    async def send(self, outgoing: Any) -> Any:
        from conductor_client.transport import Headers, Incoming

        response = self._transport.handle_request(httpx.Request(outgoing.method, outgoing.url))
        return Incoming(response.status_code, Headers(response.headers.items()), response.content)

    async def aclose(self) -> None:
        """Nothing is open."""
