"""Long lists on bad lines finish, and a client that has worked for long is as it was."""

from __future__ import annotations

import asyncio
import gc
from contextlib import suppress
from pathlib import Path

import pytest

from benchmarks.far_server import far_server
from benchmarks.fault_clients import TRANSPORTS, Work, async_client, run, sync_client
from benchmarks.fault_plan import ALL, Fault, Plan
from benchmarks.faulty_server import FaultyServer, Limits, running
from benchmarks.tally import Tally
from conductor_client import ConductorError

from .traces import Traces, settled, settled_async

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


@pytest.mark.parametrize("book", ["subtotal_items", "transfers"])
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_lists_of_many_pages_finish(transport: str, book: str) -> None:
    """Twenty pages at 10 % faults survive one pass with 13 %; cut into parts they all finish."""
    work = Work(lists=8, records=3000, in_flight=8, timeout=40, speed=SPEED, max_restarts=40, book=book)
    tally = read_lists(transport, Plan(0.1, seed=1, faults=PATIENT), work)
    assert tally.complete == tally.lists, tally.lines()


@pytest.mark.parametrize("book", ["subtotal_items", "transfers"])
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_company_too_large_for_one_answer(transport: str, book: str) -> None:
    """The service times out over any list of more than 1,000 records: it is cut until the parts are small enough."""
    work = Work(lists=2, records=3000, in_flight=2, timeout=40, speed=SPEED, max_restarts=40, book=book)
    tally = read_lists(transport, Plan(), work, Limits(speed=SPEED, slow_over=1000))
    assert tally.complete == tally.lists, tally.lines()


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_timeout_costs_no_list(transport: str) -> None:
    """QuickBooks is busy for a while, at the first request or in the middle."""
    work = Work(lists=16, records=1200, in_flight=8, timeout=20, speed=SPEED, max_restarts=40)
    tally = read_lists(transport, Plan(0.15, seed=2, faults=(Fault.TIMEOUT,)), work)
    assert tally.complete == tally.lists, tally.lines()


@pytest.mark.long
@pytest.mark.parametrize("book", ["subtotal_items", "transfers"])
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_hundred_thousand_records(transport: str, book: str) -> None:
    work = Work(lists=1, records=100_000, in_flight=1, timeout=40, speed=20, max_restarts=40, book=book)
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


def memory() -> int:
    """Resident kilobytes of this process."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


CALLS = 200_000
# What allocators and caches may take after the first tenth.
KILOBYTES = 8_000


@pytest.mark.long
async def test_many_calls_in_asyncio() -> None:
    before = Traces.now()
    with far_server("--rate", "0.1", "--records", "450", speed=2000.0) as far:
        work = Work(timeout=120, speed=2000.0)
        async with async_client(far.base_url, work) as client:

            async def call(number: int) -> None:
                acme = client.for_end_user(f"end_usr_{number % 500}")
                with suppress(ConductorError):
                    if number % 20 == 0:
                        async for _ in acme.qbd.subtotal_items.list():
                            pass
                    elif number % 2:
                        await acme.qbd.subtotal_items.create(name="x")
                    else:
                        await acme.qbd.subtotal_items.retrieve("1")

            waiting = iter(range(CALLS))

            async def worker(until: int) -> None:
                for number in waiting:
                    await call(number)
                    if number >= until:
                        return

            await asyncio.gather(*(worker(CALLS // 10) for _ in range(32)))
            gc.collect()
            begun = memory()
            await asyncio.gather(*(worker(CALLS) for _ in range(32)))
            gc.collect()
            assert memory() - begun < KILOBYTES
            assert asyncio.all_tasks() == {asyncio.current_task()}
    await settled_async(before)


@pytest.mark.long
def test_many_calls_in_blocking_code() -> None:
    before, begun = Traces.now(), 0
    with (
        far_server("--rate", "0.1", "--records", "450", speed=2000.0) as far,
        sync_client(far.base_url, Work(timeout=120, speed=2000.0)) as client,
    ):
        for number in range(CALLS // 4):
            acme = client.for_end_user(f"end_usr_{number % 500}")
            with suppress(ConductorError):
                if number % 20 == 0:
                    for _ in acme.qbd.subtotal_items.list():
                        pass
                elif number % 2:
                    acme.qbd.subtotal_items.create(name="x")
                else:
                    acme.qbd.subtotal_items.retrieve("1")
            if number == CALLS // 40:
                gc.collect()
                begun = memory()
        gc.collect()
        assert memory() - begun < KILOBYTES
    settled(before)
