"""The permit of a call, sync and async: held only in flight, free again however the call ends."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from conductor_client import errors
from conductor_client._core.operation import Effect, Operation, Request
from conductor_client._core.prepare import prepare
from conductor_client.transport import Incoming, Outgoing
from tests.support.permits import permits
from tests.support.scripted import AsyncScript, MakeClient, Script, answer, lost, turns
from tests.support.tiny_api import (
    END_USER,
    LIST,
    RETRIEVE,
    THING,
    FakeClock,
    async_client_of,
    client_of,
    create,
    page,
    retrieve,
)

pytestmark = pytest.mark.usefixtures("no_permits_left")


cursor_read = LIST.request({"cursor": "c"})


def _kinds() -> list[str]:
    return [name[0] for name in permits()]  # type: ignore[index]


def test_the_permit_is_held_only_in_flight(make_client: MakeClient) -> None:
    seen: list[tuple[str, list[str]]] = []

    def note(what: str) -> Callable[..., None]:
        return lambda *_: seen.append((what, _kinds()))

    class Sleeping(FakeClock):
        __slots__ = ()

        def sleep(self, seconds: float) -> None:
            note("sleep")()

    one = make_client(note("send"), on_request=note("on_request"), on_response=note("on_response"))
    one.client._shared.clock = Sleeping()
    one.send(retrieve)
    one.transport.steps = [answer(503), note("send")]
    one.send(retrieve)
    assert seen == [
        ("on_request", []),
        ("send", ["call"]),
        ("on_response", []),
        ("on_request", []),
        ("on_response", []),
        ("sleep", []),
        ("on_request", []),
        ("send", ["call"]),
        ("on_response", []),
    ]


@pytest.mark.parametrize(
    ("options", "request_", "limited"),
    [
        ({}, retrieve, True),
        ({"max_in_flight_per_end_user": None}, retrieve, False),
        (
            {},
            Operation(name="x", method="GET", path="/x", effect=Effect.READ, answer=RETRIEVE.answer).request({}),
            False,
        ),
    ],
)
def test_what_needs_a_permit(make_client: MakeClient, options: Any, request_: Request[Any], limited: bool) -> None:
    seen: list[list[str]] = []
    one = make_client(lambda: seen.append(_kinds()), **options)
    one.send(request_)
    assert seen == [["call"] if limited else []]


def test_a_raw_qbxml_request_needs_a_permit_of_its_end_user(make_client: MakeClient) -> None:
    names: list[Any] = []
    one = make_client(lambda: names.extend(permits()), end_user_id="end_usr_default")
    one.run(one.client.post("/end-users/end_usr_2/passthrough/quickbooks_desktop", body={}))
    assert names == [("call", one.client.base_url, "end_usr_2")]
    assert one.transport.sent[0].headers["conductor-timeout-seconds"] == "90"


class Busy:
    """A transport whose every call waits until it is let go; it remembers who came and how many were inside."""

    def __init__(self) -> None:
        self.inside = 0
        self.most = 0
        self.came: list[str] = []
        self.arrived = asyncio.Event()
        self.go = asyncio.Semaphore(0)

    async def send(self, outgoing: Outgoing) -> Incoming:
        self.came.append(outgoing.url.rpartition("/v1")[2])
        self.inside += 1
        self.most = max(self.most, self.inside)
        self.arrived.set()
        try:
            await self.go.acquire()
        finally:
            self.inside -= 1
        name = outgoing.url.rpartition("/")[2]
        return answer(body=page("a") if "things?" in outgoing.url else {**THING, "id": name})

    async def aclose(self) -> None:
        pass


@pytest.mark.parametrize(("limit", "most"), [(1, 1), (3, 3), (None, 10)])
async def test_a_gather_for_one_end_user_queues_here(limit: int | None, most: int) -> None:
    transport = Busy()
    client = async_client_of(transport, max_in_flight_per_end_user=limit)
    tasks = [asyncio.create_task(client.send(retrieve)) for _ in range(10)]
    await turns()
    for _ in range(10):
        transport.go.release()
    await asyncio.gather(*tasks)
    assert transport.most == most


async def test_end_users_do_not_wait_for_each_other() -> None:
    transport = Busy()
    client = async_client_of(transport)
    tasks = [asyncio.create_task(client.for_end_user(f"u{n}").send(retrieve)) for n in range(10)]
    await turns()
    assert transport.inside == 10
    for _ in range(10):
        transport.go.release()
    await asyncio.gather(*tasks)


async def test_clones_share_the_permits_and_two_clients_do_not() -> None:
    transport = Busy()
    client, other = async_client_of(transport), async_client_of(transport)
    clones = [client, client.with_options(max_retries=0), client.for_end_user(END_USER)]
    tasks = [asyncio.create_task(one.send(retrieve)) for one in clones]
    await turns()
    assert transport.inside == 1
    tasks.append(asyncio.create_task(other.send(retrieve)))
    await turns()
    assert transport.inside == 2
    for _ in range(4):
        transport.go.release()
    await asyncio.gather(*tasks)


async def test_a_waiting_cursor_goes_first() -> None:
    transport = Busy()
    client = async_client_of(transport)
    requests = [RETRIEVE.request({"id": name}) for name in "abc"]
    tasks: list[asyncio.Task[Any]] = [asyncio.create_task(client.send(request)) for request in requests]
    await turns()
    tasks.append(asyncio.create_task(client._exchange(prepare(client._settings, cursor_read, None))))
    await turns()
    for _ in range(4):
        transport.go.release()
    await asyncio.gather(*tasks)
    assert transport.came == ["/things/a", "/things?cursor=c", "/things/b", "/things/c"]


async def test_waiting_counts_against_the_deadline_and_nothing_was_sent() -> None:
    transport = Busy()
    client = async_client_of(transport)
    first = asyncio.create_task(client.send(retrieve))
    await transport.arrived.wait()
    with pytest.raises(errors.APITimeoutError) as caught:
        await client.send(create, {"total_timeout": 0.01})
    assert not isinstance(caught.value, errors.OutcomeUnknownError)
    assert (caught.value.outcome, caught.value.attempts) == ("not_sent", 0)
    with pytest.raises(errors.APITimeoutError):
        await client._exchange(prepare(client._settings, cursor_read, None), until=client._shared.clock.now() + 0.01)
    transport.go.release()
    await first
    assert len(transport.came) == 1


def test_waiting_counts_against_the_deadline_of_a_blocking_call() -> None:
    inside, go = threading.Event(), threading.Event()

    def hold() -> None:
        inside.set()
        go.wait(10)

    client = client_of(Script(hold))
    thread = threading.Thread(target=client.send, args=(retrieve,))
    thread.start()
    inside.wait(10)
    with pytest.raises(errors.APITimeoutError) as caught:
        client.send(create, {"total_timeout": 0.01})
    assert (caught.value.outcome, caught.value.attempts) == ("not_sent", 0)
    go.set()
    thread.join()


async def test_a_client_that_was_closed_while_a_call_waited() -> None:
    transport = Busy()
    client = async_client_of(transport)
    tasks = [asyncio.create_task(client.send(retrieve)) for _ in range(2)]
    await transport.arrived.wait()
    await client.close()
    transport.go.release()
    await tasks[0]
    with pytest.raises(errors.ConductorError, match="closed"):
        await tasks[1]
    assert len(transport.came) == 1


async def _cancelled_after(rounds: int, coroutine: Coroutine[Any, Any, Any]) -> bool:
    """Run a call for some turns of the loop, then cancel it; False if it was over before."""
    task = asyncio.ensure_future(coroutine)
    for _ in range(rounds):
        await asyncio.sleep(0)
    if task.done():
        return False
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    return True


def test_wherever_a_call_is_cancelled_its_place_is_free_again() -> None:
    """Waiting for its permit, in flight, in the back-off, between attempts: after each number of turns of the loop."""
    rounds = 0
    while True:
        client = async_client_of(AsyncScript(answer(503), lost(), answer()))
        if not asyncio.run(_cancelled_after(rounds, client.send(retrieve))):
            break
        assert not permits(), rounds
        rounds += 1
    assert rounds > 5


def test_threads_on_one_end_user_are_one_at_a_time() -> None:
    inside: list[int] = []
    most: list[int] = []

    def busy() -> None:
        inside.append(1)
        most.append(len(inside))
        inside.pop()

    client = client_of(Script(busy))

    def work() -> None:
        for _ in range(20):
            client.send(retrieve)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert (len(most), max(most)) == (60, 1)


def test_event_loops_on_one_end_user_are_one_at_a_time() -> None:
    inside: list[int] = []
    most: list[int] = []

    class Counting(AsyncScript):
        async def send(self, outgoing: Outgoing) -> Incoming:  # type: ignore[override]
            inside.append(1)
            most.append(len(inside))
            try:
                return await super().send(outgoing)
            finally:
                inside.pop()

    client = async_client_of(Counting(answer()))

    async def main() -> None:
        await asyncio.gather(*(client.send(retrieve) for _ in range(20)))

    threads = [threading.Thread(target=lambda: asyncio.run(main())) for _ in range(3)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert (len(most), max(most)) == (60, 1)


class _Broken:
    """A shared permit that cannot be given back."""

    def permit(self, _name: str, *, timeout: float | None = None) -> _Broken:
        return self

    def __enter__(self) -> None:
        pass

    async def __aenter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        pass

    async def __aexit__(self, *_: object) -> None:
        pass

    def give_back(self) -> None:
        raise self.error

    def __init__(self, error: Exception) -> None:
        self.error = error


@pytest.mark.parametrize("error", [OSError("x"), errors.ConductorError("x")], ids=repr)
async def test_a_permit_that_cannot_be_given_back_hides_no_outcome(error: Exception) -> None:
    with pytest.raises(errors.OutcomeUnknownError) as caught:
        await async_client_of(AsyncScript(lost()), limiter=_Broken(error)).send(create)
    assert errors.sent_write(caught.value) is not None
    with pytest.raises(errors.OutcomeUnknownError) as caught:
        client_of(Script(lost()), limiter=_Broken(error)).send(create)
    assert errors.sent_write(caught.value) is not None
