"""QuickBooks does one thing at a time: the queue of a company, its order, and how long a request waits in it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Generator
from concurrent.futures import Future
from contextlib import closing, contextmanager
from datetime import UTC
from functools import partial

import httpx
import pytest

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.companies import WORKERS, Companies
from conductor_client.sandbox.seeds.empty import empty

from .conftest import connect_to
from .support import CUSTOMERS, HEALTH, Api


@contextmanager
def busy(sandbox: Sandbox, end_user_id: str) -> Generator[None]:
    """QuickBooks works on something until the end of the statement."""
    begun, end = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        end.wait()

    future: Future[None] = sandbox._service._companies.submit(end_user_id, work)
    begun.wait()
    try:
        yield
    finally:
        end.set()
        future.result()


def wait_for_queue(sandbox: Sandbox, end_user_id: str) -> None:
    """Wait until something waits behind what the company is busy with."""
    while len(sandbox._service._companies._slots[end_user_id].waiting) < 2:
        threading.Event().wait(0.001)


def test_requests_of_a_company_keep_their_order() -> None:
    companies = Companies(None, empty, UTC)
    begun, end, order = threading.Event(), threading.Event(), list[int]()

    def first() -> None:
        begun.set()
        end.wait()

    futures = [companies.submit("a", first)]
    begun.wait()
    futures += [companies.submit("a", partial(order.append, number)) for number in range(20)]
    assert companies.submit("b", lambda: "another company does not wait").result() == "another company does not wait"
    assert order == []
    end.set()
    for future in futures:
        future.result()
    assert order == list(range(20))
    companies.close()


def test_one_busy_company_leaves_a_worker_for_the_others() -> None:
    """A hundred requests of one company hold one worker, not all."""
    companies = Companies(None, empty, UTC)
    ends = [threading.Event() for _ in range(WORKERS - 1)]
    begun = [threading.Event() for _ in ends]

    def hold(place: int) -> None:
        begun[place].set()
        ends[place].wait()

    waiting = [companies.submit(f"busy {place}", partial(hold, place)) for place in range(len(ends))]
    for event in begun:
        event.wait()
    for place in range(len(ends)):
        waiting += [companies.submit(f"busy {place}", lambda: None) for _ in range(100)]
    assert companies.submit("idle", lambda: 1).result() == 1
    for event in ends:
        event.set()
    for future in waiting:
        future.result()
    companies.close()


def test_a_job_that_fails_does_not_stop_the_queue() -> None:
    companies = Companies(None, empty, UTC)

    def fail() -> None:
        raise KeyError("x")

    failed, after = companies.submit("a", fail), companies.submit("a", lambda: 1)
    with pytest.raises(KeyError):
        failed.result()
    assert after.result() == 1
    companies.close()


def test_a_request_that_waits_too_long_is_told_so_and_never_done(sandbox: Sandbox, api: Api) -> None:
    with busy(sandbox, api.end_user_id):
        for path, method in ((CUSTOMERS, "POST"), (HEALTH, "GET")):
            options = {"json": {"name": "late"}} if method == "POST" else {}
            error = api.refused(504, method, path, headers={"Conductor-Timeout-Seconds": "0.01"}, **options)
            assert (error["type"], error["code"]) == ("INTEGRATION_ERROR", "QBD_REQUEST_TIMEOUT")
            assert error["message"] == "Request timed out after 0.01 seconds"
    assert api.customers() == []


def test_a_write_that_has_begun_finishes_and_stays(sandbox: Sandbox, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    from conductor_client.sandbox.engine.engine import Engine

    begun, end = threading.Event(), threading.Event()
    plain = Engine.perform

    def slow(*arguments: object) -> object:
        begun.set()
        end.wait()
        return plain(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Engine, "perform", slow)
    error = api.refused(504, "POST", CUSTOMERS, json={"name": "slow"}, headers={"Conductor-Timeout-Seconds": "0.01"})
    assert error["code"] == "QBD_REQUEST_TIMEOUT"
    begun.wait()
    monkeypatch.undo()
    end.set()
    assert api.customers() == ["slow"]  # asked for behind it in the queue


@pytest.mark.parametrize("value", ["", "soon", "0", "-1", "nan", "inf"])
def test_seconds_that_are_none(api: Api, value: str) -> None:
    error = api.refused(400, "GET", HEALTH, headers={"Conductor-Timeout-Seconds": value})
    assert error["message"] == 'Invalid input: expected positive number of seconds at "Conductor-Timeout-Seconds"'


async def test_a_request_that_the_client_gives_up_is_done_all_the_same() -> None:
    """As was measured: a create that was aborted after a second still landed."""
    with closing(Sandbox()) as sandbox:
        end_user = sandbox.connected_end_user()
        headers = {"Authorization": f"Bearer {sandbox.api_key}", "Conductor-End-User-Id": end_user}
        transport = httpx.ASGITransport(sandbox.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost/v1", headers=headers) as client:
            with busy(sandbox, end_user):
                task = asyncio.create_task(client.post(CUSTOMERS, json={"name": "A"}))
                await asyncio.to_thread(wait_for_queue, sandbox, end_user)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            answer = await client.get(CUSTOMERS)
            assert [one["name"] for one in answer.json()["data"]] == ["A"]


def test_one_application_in_several_event_loops() -> None:
    """Tests under pytest-asyncio have a loop each; the application has none of its own."""
    with closing(Sandbox()) as sandbox:
        headers = {
            "Authorization": f"Bearer {sandbox.api_key}",
            "Conductor-End-User-Id": sandbox.connected_end_user(),
        }

        async def create(name: str) -> int:
            transport = httpx.ASGITransport(sandbox.app)
            async with httpx.AsyncClient(
                transport=transport, base_url="http://localhost/v1", headers=headers
            ) as client:
                answers = await asyncio.gather(
                    *(client.post(CUSTOMERS, json={"name": f"{name} {n}"}) for n in range(5))
                )
                return sum(answer.status_code == 200 for answer in answers)

        assert [asyncio.run(create(name)) for name in ("a", "b")] == [5, 5]


def test_closing_with_requests_in_the_queue() -> None:
    """Nothing hangs, and a request that was never begun is answered or dropped."""
    sandbox = Sandbox().start()
    api = Api(connect_to(sandbox), sandbox.connected_end_user())
    results: list[object] = []

    def ask() -> None:
        try:
            results.append(api.request("GET", HEALTH).status_code)
        except httpx.HTTPError as error:
            results.append(error)

    with busy(sandbox, api.end_user_id):
        thread = threading.Thread(target=ask)
        thread.start()
        wait_for_queue(sandbox, api.end_user_id)
    sandbox.close()
    thread.join(20)
    assert len(results) == 1
    api.client.close()
