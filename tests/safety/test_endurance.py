"""Long lists on bad lines finish, and a client that has worked for long is as it was."""

from __future__ import annotations

import asyncio
import gc
from collections import Counter
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from benchmarks.far_server import far_server
from benchmarks.fault_clients import TRANSPORTS, Work, async_client, run, sync_client, transfer
from benchmarks.fault_plan import ALL, Fault, Limits, Plan
from benchmarks.faulty_server import FaultyServer, running
from benchmarks.tally import Tally
from conductor_client import ConductorError
from tests.support.permits import permits

from .traces import Traces, open_files, settled, settled_async

SPEED = 100.0


def read_lists(transport: str, plan: Plan, work: Work, limits: Limits | None = None) -> Tally:
    server = FaultyServer(plan, records=work.records, limits=limits or Limits(speed=work.speed))
    with running(server):
        tally, results = run(transport, server.base_url, work)
        tally.creates_made(results, server.stats())
    assert tally.is_safe, tally.lines()
    return tally


# After these the first request of a list is not sent again; it is one in many.
PATIENT = tuple(fault for fault in ALL if fault is not Fault.TIMEOUT)


@pytest.mark.parametrize("resource", ["subtotal_items", "transfers"])
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_lists_of_many_pages_finish(transport: str, resource: str) -> None:
    """Twenty pages at 10 % faults survive one pass with 13 %; cut into parts they all finish."""
    work = Work(lists=8, records=3000, in_flight=8, timeout=40, speed=SPEED, max_restarts=40, resource=resource)
    tally = read_lists(transport, Plan(0.1, seed=1, faults=PATIENT), work)
    assert tally.complete == tally.lists, tally.lines()


@pytest.mark.parametrize("resource", ["subtotal_items", "transfers"])
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_company_too_large_for_one_answer(transport: str, resource: str) -> None:
    """The service times out over any list of more than 1,000 records: it is cut until the parts are small enough."""
    work = Work(lists=2, records=3000, in_flight=2, timeout=40, speed=SPEED, max_restarts=40, resource=resource)
    tally = read_lists(transport, Plan(), work, Limits(speed=SPEED, slow_over=1000))
    assert tally.complete == tally.lists, tally.lines()


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_timeout_costs_no_list(transport: str) -> None:
    """QuickBooks is busy for a while, at the first request or in the middle."""
    work = Work(lists=16, records=1200, in_flight=8, timeout=20, speed=SPEED, max_restarts=40)
    tally = read_lists(transport, Plan(0.15, seed=2, faults=(Fault.TIMEOUT,)), work)
    assert tally.complete == tally.lists, tally.lines()


@pytest.mark.long
@pytest.mark.parametrize("resource", ["subtotal_items", "transfers"])
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_hundred_thousand_records(transport: str, resource: str) -> None:
    work = Work(lists=1, records=100_000, in_flight=1, timeout=40, speed=20, max_restarts=40, resource=resource)
    tally = read_lists(transport, Plan(0.01, seed=1), work)
    assert tally.complete == tally.lists, tally.lines()


@pytest.mark.long
@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("rate", [0.1, 0.3])
def test_the_whole_campaign(transport: str, rate: float) -> None:
    work = Work(lists=1000, creates=10_000, in_flight=32, timeout=40, speed=40, max_restarts=40)
    tally = read_lists(transport, Plan(rate, seed=11), work)
    if rate < 0.2:
        assert tally.complete >= 0.99 * tally.lists, tally.lines()


def resident() -> int:
    """Bytes of this process in memory, as the system sees them."""
    gc.collect()
    lines = Path("/proc/self/status").read_text().splitlines()
    return 1024 * next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def objects() -> int:
    """How many objects the garbage collector knows."""
    gc.collect()
    return len(gc.get_objects())


class Growth(NamedTuple):
    """How many calls are made, and what may be more afterwards than after a third of them.

    Attributes:
        calls: How many.
        measure: What is measured.
        most: By how much it may grow: less than one of the rarest kinds of call would leave.
        connection: What an open connection takes. Their number goes up and down.
    """

    calls: int
    measure: Callable[[], int]
    most: int
    connection: int

    def level(self) -> int:
        sockets = sum(target.startswith("socket:") for _, target in open_files())
        return self.measure() - sockets * self.connection


GROWTHS = [
    pytest.param(Growth(900, objects, 900, 60), id="short"),
    pytest.param(Growth(200_000, resident, 8_000_000, 12_000), id="long", marks=pytest.mark.long),
]
END_USERS = 50
# So that an attempt has a real second, also on a busy machine.
SLOWLY = 40.0


@contextmanager
def faulty() -> Generator[tuple[str, Work]]:
    with far_server("--rate", "0.1", "--records", "300", speed=SLOWLY) as far:
        yield far.base_url, Work(timeout=40, speed=SLOWLY)


@pytest.mark.parametrize("over", ["httpx", "aiohttp"])
@pytest.mark.parametrize("growth", GROWTHS)
async def test_many_calls_in_asyncio(growth: Growth, over: str) -> None:
    calls = growth.calls
    before, failed = Traces.now(), Counter[str]()
    with faulty() as (base_url, work):
        async with async_client(base_url, work, transport=over) as client:

            async def call(number: int) -> None:
                acme = client.for_end_user(f"end_usr_{number % END_USERS}")
                try:
                    if number % 20 == 0:
                        async for _ in acme.qbd.subtotal_items.list():
                            pass
                    elif number % 2:
                        await acme.qbd.transfers.create(**transfer("x"))
                    else:
                        await acme.qbd.subtotal_items.retrieve(f"000001-{number % END_USERS:07d}")
                except ConductorError as error:
                    failed[type(error).__name__] += 1

            async def spread(numbers: Iterable[int]) -> None:
                waiting = iter(numbers)

                async def worker() -> None:
                    for number in waiting:
                        await call(number)

                await asyncio.gather(*(worker() for _ in range(32)))

            await spread(range(calls // 3))
            level = growth.level()
            await spread(range(calls // 3, calls))
            assert growth.level() - level < growth.most
            assert asyncio.all_tasks() == {asyncio.current_task()}
            assert not permits()
    assert 0 < failed.total() < calls // 3
    await settled_async(before)


@pytest.mark.parametrize("growth", GROWTHS)
def test_many_calls_in_blocking_code(growth: Growth) -> None:
    calls = growth.calls
    before, failed = Traces.now(), Counter[str]()
    with faulty() as (base_url, work), sync_client(base_url, work) as client:

        def call(number: int) -> None:
            acme = client.for_end_user(f"end_usr_{number % END_USERS}")
            try:
                if number % 20 == 0:
                    for _ in acme.qbd.subtotal_items.list():
                        pass
                elif number % 2:
                    acme.qbd.transfers.create(**transfer("x"))
                else:
                    acme.qbd.subtotal_items.retrieve(f"000001-{number % END_USERS:07d}")
            except ConductorError as error:
                failed[type(error).__name__] += 1

        def spread(numbers: Iterable[int]) -> None:
            waiting = iter(numbers)

            def worker() -> None:
                for number in waiting:
                    call(number)

            with ThreadPoolExecutor(32) as pool:
                # Not a task a call: 200,000 of those would be most of the memory.
                for done in [pool.submit(worker) for _ in range(32)]:
                    done.result()

        spread(range(calls // 3))
        level = growth.level()
        spread(range(calls // 3, calls))
        assert growth.level() - level < growth.most
        assert not permits()
    assert 0 < failed.total() < calls // 3
    settled(before)
