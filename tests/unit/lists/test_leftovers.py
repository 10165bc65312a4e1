"""A list leaves nothing behind, and knows its process, loop and threads. Sync and async."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import tracemalloc
from typing import Any

import pytest

from conductor_client import errors
from conductor_client._core.clock import Clock
from tests.support.fake_lists import FakeLists, async_client, sync_client
from tests.support.list_harness import ALL, ListHarness, count, every, nth
from tests.support.virtual_time import VirtualClock, VirtualLoop

pytestmark = pytest.mark.usefixtures("no_threads")


@pytest.mark.parametrize("how", ["break", "close", "drop", "cancel", "client", "walk"])
def test_leaving_a_list_leaves_nothing(harness: ListHarness, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("conductor_client._lists.page_buffer.Waiting._write", _spilled(written := list[Any]()))
    client = async_client(harness.service)
    monkeypatch.setattr("conductor_client._lists.page_buffer.ROOM", 0)

    async def read() -> None:
        pager = client.pager(ALL)
        if how == "walk":
            async with pager.iter_pages() as pages:
                await anext(pages)
                await asyncio.sleep(8)
        elif how == "break":
            async for _ in pager:
                await asyncio.sleep(8)
                break
        elif how == "cancel":
            async with asyncio.timeout(8):
                async for _ in pager:
                    await asyncio.sleep(30)
        else:
            loop = aiter(pager)
            await anext(loop)
            await asyncio.sleep(8)
            if how == "client":
                await client.close()
                with pytest.raises(errors.ConductorError, match="client is closed"):
                    async for _ in loop:
                        pass
            elif how == "close":
                await pager.aclose()
                assert [item async for item in pager] == []
            del loop
        sent = len(harness.service.sent)
        assert 2 <= sent <= 4
        assert len(asyncio.all_tasks()) == 1
        if how in ("break", "walk"):
            assert pager.progress is not None
        else:
            del pager
        gc.collect()
        await asyncio.sleep(30)
        assert len(harness.service.sent) == sent

    if how == "cancel":
        with pytest.raises(TimeoutError):
            harness.run(read())
    else:
        harness.run(read())
    del written


def _spilled(into: list[Any]) -> Any:
    def write(_: Any, packed: bytes) -> Any:
        into.append(packed)
        return packed

    return write


@pytest.mark.parametrize("how", ["break", "close", "with", "client"])
def test_leaving_a_list_leaves_nothing_in_blocking_code(how: str) -> None:
    service = FakeLists(Clock(speed=100), latency=0.01)
    service.add(400)
    client = sync_client(service)
    page = client.page(ALL)
    arrived = threading.Event()
    service.fault = lambda _: arrived.set() if len(service.sent) > 3 else None
    items = iter(page)
    next(items)
    assert any(thread.name == "conductor-client-pages" and thread.daemon for thread in threading.enumerate())
    assert arrived.wait(10)
    if how == "break":
        del items
    elif how == "with":
        with items:
            pass
        assert list(items) == []
    elif how == "close":
        page.close()
        with pytest.raises(errors.ConductorError, match="closed before its end"):
            list(items)
    else:
        client.close()
        with pytest.raises(errors.ConductorError, match="client is closed"):
            list(items)


def test_a_list_that_is_read_quickly_to_its_end_starts_no_second_thread() -> None:
    service = FakeLists(VirtualClock())
    service.add(5)
    before = threading.active_count()
    for _ in sync_client(service).page(ALL):
        assert threading.active_count() == before


def test_memory_does_not_grow_with_the_list() -> None:
    service = FakeLists(VirtualClock(), limit=150)
    service.add(20_000)
    count = 0
    tracemalloc.start()
    try:
        base = 0
        for _ in sync_client(service).page(ALL):
            count += 1
            if count == 1000:
                base = tracemalloc.get_traced_memory()[0]
        grown = tracemalloc.get_traced_memory()[0] - base
    finally:
        tracemalloc.stop()
    assert count == 20_000
    # Identities, and what the service in memory notes of each request.
    assert grown < 20_000 * 120 + 133 * 1000


def test_a_list_stays_in_its_process() -> None:
    service = FakeLists(VirtualClock())
    service.add(40)
    page = sync_client(service).page(ALL)
    child = os.fork()
    if not child:
        try:
            page.get_next_page()
        except errors.ConductorError as error:
            os._exit(0 if "another process" in str(error) else 1)
        os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert len(list(page)) == 40


def test_a_list_goes_on_in_the_next_loop() -> None:
    one = ListHarness(40)
    client = async_client(one.service)
    page = one.run(_first(client))
    one.run(_until_next(page))
    one.loop.close()
    two = VirtualLoop()
    two.now = one.loop.now
    one.clock.loop = two
    assert len(two.run_until_complete(_all(page))) == 40
    del page
    two.close()


async def _first(client: Any) -> Any:
    return await client.pager(ALL)


async def _until_next(page: Any) -> None:
    await page.get_next_page()


async def _all(page: Any) -> list[Any]:
    return [item async for item in page]


def test_a_loop_that_is_halted_in_the_middle_gives_its_turn_up() -> None:
    one, two = ListHarness(40), VirtualLoop()
    client = async_client(one.service)
    task = one.loop.create_task(_slowly(client.pager(ALL)))
    one.run(asyncio.sleep(1.7))
    one.clock.loop = two
    two.now = one.loop.now
    assert two.run_until_complete(count(client.pager(ALL))) == 40
    one.clock.loop = one.loop
    one.loop.now = two.now
    assert one.run(task) == 40
    two.close()
    one.loop.close()


async def _slowly(items: Any) -> int:
    count = 0
    async for _ in items:
        count += 1
        await asyncio.sleep(0.5)
    return count


def test_threads_share_an_iterator() -> None:
    service = FakeLists(VirtualClock())
    service.add(400)
    items = iter(sync_client(service).page(ALL))
    got: list[str] = []

    def work() -> None:
        got.extend(item.id for item in items)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(got) == every(service)


def test_tasks_share_a_pager(harness: ListHarness) -> None:
    pager = async_client(harness.service).pager(ALL)
    got: list[str] = []

    async def work() -> None:
        async for item in pager:
            got.append(item.id)
            await asyncio.sleep(0.1)

    async def gather() -> None:
        await asyncio.gather(*(work() for _ in range(4)))

    harness.run(gather())
    assert sorted(got) == every(harness.service)


def test_no_thread_to_be_had_costs_a_restart(monkeypatch: pytest.MonkeyPatch) -> None:
    service = FakeLists(VirtualClock())
    service.add(40)
    client = sync_client(service)

    def start(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", start)
    got: list[str] = []
    for item in client.page(ALL):
        got.append(item.id)
        if len(got) == 1:
            assert len(list(client.page(ALL))) == 40
    assert sorted(got) == every(service)


def test_a_list_that_is_closed_before_it_begins_anew_keeps_no_turn(harness: ListHarness) -> None:
    """Its page is still there, and another list of the same end-user has its turn all the same."""
    client = async_client(harness.service, max_retries=0)
    harness.service.fault = nth(2, 3)

    async def read() -> int:
        page = await client.pager(ALL)
        going_on = asyncio.ensure_future(count(page))
        # In virtual time: it was refused twice, and waits before it restarts.
        while len(harness.service.sent) < 3:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.01)
        await page.aclose()
        async with asyncio.timeout(60):
            found = await count(client.pager(ALL))
        with pytest.raises(errors.ConductorError, match="closed before its end"):
            await going_on
        assert len(page.data) > 0
        return found

    assert harness.run(read()) == 40
