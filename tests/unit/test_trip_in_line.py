"""A call's place in line, sync and async: held only in flight, free again however the call ends."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from scripted import AsyncScript, MakeWorld, Script, answer, lost, turns
from tiny_api import (
    LIST,
    RETRIEVE,
    THING,
    Echo,
    Instant,
    async_client_of,
    client_of,
    create,
    page,
    retrieve,
)

from conductor_client import errors
from conductor_client.gate import LINES
from conductor_client.operation import Effect, Operation, Request
from conductor_client.transport import Incoming, Outgoing

pytestmark = pytest.mark.usefixtures("nobody_left_in_line")


cursor_read = LIST.request({"cursor": "c"})


def _in_line() -> list[str]:
    return [name[0] for name in LINES._lines]  # type: ignore[index]


def test_the_gate_is_held_only_in_flight(world: MakeWorld) -> None:
    seen: list[tuple[str, list[str]]] = []

    def note(what: str) -> Callable[..., None]:
        return lambda *_: seen.append((what, _in_line()))

    class Sleeping(Instant):
        __slots__ = ()

        def sleep(self, seconds: float) -> None:
            note("sleep")()

    one = world(note("send"), on_request=note("on_request"), on_response=note("on_response"))
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
    ("options", "request_", "gated"),
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
def test_what_goes_through_a_gate(world: MakeWorld, options: Any, request_: Request[Any], gated: bool) -> None:
    seen: list[list[str]] = []
    one = world(lambda: seen.append(_in_line()), **options)
    one.send(request_)
    assert seen == [["call"] if gated else []]


def test_a_raw_qbxml_request_stands_in_the_line_of_its_end_user(world: MakeWorld) -> None:
    lines: list[Any] = []
    one = world(lambda: lines.extend(LINES._lines), end_user_id="end_usr_default")
    one.run(one.client.post("/end-users/end_usr_2/passthrough/quickbooks_desktop", body={}))
    assert lines == [("call", one.client.base_url, "end_usr_2")]
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


async def test_two_clients_share_the_line_of_an_end_user() -> None:
    transport = Busy()
    tasks = [asyncio.create_task(async_client_of(transport).send(retrieve)) for _ in range(2)]
    await turns()
    assert transport.inside == 1
    for _ in range(2):
        transport.go.release()
    await asyncio.gather(*tasks)


async def test_a_waiting_cursor_goes_first() -> None:
    transport = Busy()
    client = async_client_of(transport)
    requests = [RETRIEVE.request({"id": name}) for name in "abc"]
    tasks: list[asyncio.Task[Any]] = [asyncio.create_task(client.send(request)) for request in requests]
    await turns()
    tasks.append(asyncio.create_task(client._exchange_page(cursor_read)))
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
        await asyncio.to_thread(client_of(Echo(), total_timeout=0.01).send, retrieve)
    with pytest.raises(errors.APITimeoutError):
        await client._exchange_page(cursor_read, window=client._shared.clock.now() + 0.01)
    transport.go.release()
    await first
    assert len(transport.came) == 1


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
    """In line, in flight, in the back-off, between attempts: after each number of turns of the loop."""
    rounds = 0
    while asyncio.run(
        _cancelled_after(rounds, async_client_of(AsyncScript(answer(503), lost(), answer())).send(retrieve))
    ):
        assert len(LINES) == 0, rounds
        rounds += 1
    assert rounds > 5


def test_threads_and_loops_on_one_end_user_are_one_at_a_time() -> None:
    inside: list[int] = []
    most: list[int] = []

    def busy() -> None:
        inside.append(1)
        most.append(len(inside))
        inside.pop()

    async def main() -> None:
        client = async_client_of(AsyncScript(busy))
        await asyncio.gather(*(client.send(retrieve) for _ in range(20)))

    def thread() -> None:
        client = client_of(Script(busy))
        for _ in range(20):
            client.send(retrieve)

    threads = [threading.Thread(target=target) for target in (thread, thread, lambda: asyncio.run(main()))]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert (len(most), max(most)) == (60, 1)
