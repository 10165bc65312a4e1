"""The next page in time, and one list at a time for each end-user. Sync and async."""

from __future__ import annotations

import asyncio
import importlib
import sys
import threading
from contextlib import suppress
from contextvars import ContextVar
from typing import Any

import pytest

from conductor_client import errors
from conductor_client._core.clock import Clock
from conductor_client._lists.page_base import Progress
from tests.support.fake_lists import DAYS, NAMES, AsyncFakeLists, FakeLists, async_client, sync_client
from tests.support.list_harness import ALL, ListHarness, count, every
from tests.support.virtual_time import VirtualClock, VirtualLoop

pytestmark = pytest.mark.usefixtures("no_threads")


def test_a_consumer_that_sleeps_between_pages_gets_everything_in_one_run(harness: ListHarness) -> None:
    client = async_client(harness.service)

    async def read() -> list[str]:
        got: list[str] = []
        async for page in client.pager(ALL).iter_pages():
            got.extend(item.id for item in page.data)
            await asyncio.sleep(30)
        return got

    assert sorted(harness.run(read())) == every(harness.service)
    assert len(harness.service.sent) == 8


def test_pages_are_requested_when_asked_for_or_three_seconds_after_the_last_one(harness: ListHarness) -> None:
    client = async_client(harness.service)
    sent: list[float] = []
    harness.service.fault = lambda _: sent.append(harness.loop.now)

    async def read() -> None:
        async for _ in client.pager(ALL).iter_pages():
            await asyncio.sleep(1)
            assert not any(task.get_name() == "conductor-client-pages" for task in asyncio.all_tasks())
            if len(sent) == 4:
                break
        await asyncio.sleep(60)

    harness.run(read())
    # Half a second of latency: 0.5, then each a second after the answer.
    assert sent == [0.5, 2.0, 3.5, 5.0]
    sent.clear()

    async def read_slowly() -> None:
        async for _ in client.pager(ALL).iter_pages():
            await asyncio.sleep(60)
            break

    start = harness.loop.now
    harness.run(read_slowly())
    assert [at - start for at in sent] == [0.5 + 3.5 * n for n in range(8)]


def test_a_consumer_that_blocks_the_loop_costs_one_restart(harness: ListHarness) -> None:
    client, progress = async_client(harness.service), list[Progress]()
    pages = 0

    async def read() -> list[str]:
        nonlocal pages
        got: list[str] = []
        async for page in client.with_options(on_progress=progress.append).pager(ALL).iter_pages():
            got.extend(item.id for item in page.data)
            pages += 1
            harness.loop.now += 30  # what time.sleep does to a loop
        return got

    got = harness.run(read())
    assert sorted(got) == every(harness.service)
    assert len(got) == 40
    assert progress[-1].restarts == 1
    assert pages > 1


@pytest.mark.parametrize("by_hand", [False, True])
def test_a_blocking_consumer_that_sleeps_gets_everything(by_hand: bool) -> None:
    service = FakeLists(Clock(speed=200), latency=0.1)
    service.add(40)
    client, got = sync_client(service), list[str]()
    page = client.page(ALL)
    if by_hand:
        got.extend(item.id for item in page.data)
        while page.has_next_page():
            page = page.get_next_page()
            got.extend(item.id for item in page.data)
            service.clock.sleep(30)
    else:
        for each in page.iter_pages():
            got.extend(item.id for item in each.data)
            service.clock.sleep(30)
    assert sorted(got) == every(service)


def test_pages_that_a_thread_reads_have_the_context_of_the_loop() -> None:
    service, seen = FakeLists(Clock(speed=200), latency=0.1), list[tuple[bool, str]]()
    service.add(40)
    caller: ContextVar[str] = ContextVar("caller", default="nobody")
    service.fault = lambda _: seen.append((threading.current_thread() is threading.main_thread(), caller.get()))
    caller.set("report")
    for _ in sync_client(service).page(ALL).iter_pages():
        service.clock.sleep(30)
    assert {name for _, name in seen} == {"report"}
    assert False in {here for here, _ in seen}


def test_a_first_page_alone_is_not_read_on(harness: ListHarness) -> None:
    client = async_client(harness.service)

    async def read() -> None:
        page = await client.pager(ALL)
        await asyncio.sleep(60)
        assert len(harness.service.sent) == 1
        # The cursor is gone, so the list restarts; what is on the first page does not come again.
        ids = [item.id async for item in page]
        assert sorted(ids) == every(harness.service)

    harness.run(read())


def test_nested_loops_over_two_lists_of_one_end_user_finish(harness: ListHarness) -> None:
    client = async_client(harness.service)

    async def read() -> tuple[int, set[int]]:
        outer, inner = 0, set[int]()
        async for _ in client.pager(ALL):
            outer += 1
            if outer % 10 == 1:
                inner.add(len([item async for item in client.pager(DAYS.request({}))]))
        return outer, inner

    assert harness.run(read()) == (40, {40})
    assert harness.service.most_in_flight == 1
    # The outer list was read to its end when the first inner one was begun.
    assert len(harness.service.sent) == 8 + 4 * 8


def test_nested_loops_finish_in_blocking_code() -> None:
    service = FakeLists(VirtualClock())
    service.add(40)
    client, outer = sync_client(service), 0
    for _ in client.page(ALL):
        outer += 1
        if outer % 10 == 1:
            assert len(list(client.page(NAMES.request({})))) == 40
    assert outer == 40
    assert len(service.sent) == 8 + 4 * 8


def test_three_levels_that_are_left_in_the_middle() -> None:
    service = FakeLists(VirtualClock())
    service.add(12)
    client, got, kept = sync_client(service), list[str](), list[Any]()
    for one in client.page(ALL):
        for _ in client.page(NAMES.request({})):
            kept.append(client.page(DAYS.request({})))
            break
        got.append(one.id)
    assert sorted(got) == every(service)
    assert len(list(kept[-1])) == 12


def test_lists_of_one_end_user_run_one_after_the_other(harness: ListHarness) -> None:
    client = async_client(harness.service)

    async def read(end_user: str) -> int:
        return len([item async for item in client.for_end_user(end_user).pager(ALL)])

    async def gather() -> list[int]:
        return await asyncio.gather(*(read("end_usr_1") for _ in range(4)))

    assert harness.run(gather()) == [40] * 4
    assert len(harness.service.sent) == 32
    assert harness.service.most_in_flight == 1


def test_a_first_page_that_nobody_goes_on_from_gives_its_turn_up(harness: ListHarness) -> None:
    client = async_client(harness.service)

    async def read() -> None:
        page = await client.pager(ALL)
        assert len([item async for item in client.pager(ALL)]) == 40
        assert len(harness.service.sent) == 1 + 8
        assert sorted([item.id async for item in page]) == every(harness.service)
        assert page.progress.restarts == 0

    harness.run(read())


def test_waiting_for_the_turn_counts_against_the_total_timeout(harness: ListHarness) -> None:
    harness.service.latency = 100.0
    client = async_client(harness.service, timeout=1000)

    async def read() -> None:
        first = asyncio.create_task(count(client.pager(ALL)))
        await asyncio.sleep(1)
        with pytest.raises(errors.APITimeoutError) as caught:
            await client.with_options(total_timeout=50).pager(ALL)
        assert caught.value.outcome == "not_sent"
        assert harness.loop.now == 51
        assert await first == 40

    harness.run(read())


def test_without_the_gate_lists_run_side_by_side(harness: ListHarness) -> None:
    harness.service.single = False
    client = async_client(harness.service, max_in_flight_per_end_user=None)

    async def gather() -> list[int]:
        return await asyncio.gather(*(count(client.pager(ALL)) for _ in range(4)))

    assert harness.run(gather()) == [40] * 4
    assert harness.service.most_in_flight == 4


class _Done(asyncio.Future[Any]):
    """A task that has ended."""

    def set_name(self, name: str) -> None:
        pass


def _eager(loop: asyncio.AbstractEventLoop, work: Any, **_: Any) -> Any:
    """As eager tasks of Python 3.12: a task that does not wait ends before it is given out."""
    task = _Done(loop=loop)
    try:
        work.send(None)
    except StopIteration as end:
        task.set_result(end.value)
        return task
    raise AssertionError("it waits")


def test_reading_ahead_that_never_waits_hangs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A transport in memory, and tasks that run at once: each page that is read ahead is there at once."""

    class WithoutLatency(AsyncFakeLists):
        async def send(self, outgoing: Any) -> Any:  # type: ignore[override]
            return self.answer(outgoing, self.moment())

    loop, waits = VirtualLoop(), 0
    waiting = asyncio.wait

    async def wait(*arguments: Any) -> Any:
        nonlocal waits
        waits += 1
        assert waits < 100, "it waits for what is there"
        return await waiting(*arguments)

    async def read() -> list[str]:
        got, pages = list[str](), client.pager(ALL).iter_pages()
        loop.set_task_factory(_eager)
        async for page in pages:
            got.extend(item.id for item in page.data)
            await asyncio.sleep(3.5)
        loop.set_task_factory(None)
        return got

    monkeypatch.setattr(asyncio, "wait", wait)
    service = WithoutLatency(VirtualClock(loop))
    service.add(40)
    client = async_client(service)
    assert sorted(loop.run_until_complete(read())) == every(service)
    assert len(service.sent) == 8
    loop.close()


@pytest.mark.parametrize("iterating", [False, True])
@pytest.mark.parametrize("again", [False, True])
def test_a_dead_cursor_keeps_no_blocking_list_waiting(iterating: bool, again: bool) -> None:
    """Half of a list was read in asyncio, then the same thread lists in blocking code."""
    loop = VirtualLoop()
    clock = VirtualClock(loop)
    service, blocking = AsyncFakeLists(clock), FakeLists(clock)
    service.add(40)
    blocking.records = service.records
    client, other = async_client(service), sync_client(blocking)

    async def read() -> int:
        page = await client.pager(ALL)
        pages = page.iter_pages() if iterating else None
        if again:
            with suppress(errors.ConductorError):
                list(other.page(ALL))
        loop.now += 10.5
        whole = len(list(other.page(ALL)))
        # The first list goes on from its beginning.
        assert len([item async for item in page]) == 40
        del pages
        return whole

    assert loop.run_until_complete(read()) == 40
    loop.close()


def test_a_list_that_allows_no_threads_is_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in an isolated subinterpreter, which refuses to make daemon threads."""

    def refuse(*_: Any, **__: Any) -> None:
        raise RuntimeError("daemon threads are disabled in this (sub)interpreter")

    service = FakeLists(VirtualClock())
    service.add(40)
    client = sync_client(service)
    monkeypatch.setattr("conductor_client._lists.thread_reader.threading.Thread", refuse)
    got = list[str]()
    for page in client.page(ALL).iter_pages():
        got.extend(item.id for item in page.data)
        if len(got) == 10:
            assert len(list(client.page(ALL))) == 40
    assert sorted(got) == every(service)


def test_a_signal_that_strikes_while_the_thread_begins_is_told_as_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    class Struck(Exception):
        pass

    def start(thread: threading.Thread) -> None:
        # As `Thread.start`, in whose last step the signal comes.
        begin(thread)
        try:
            raise Struck
        except Exception:
            raise KeyError(thread)  # noqa: B904 - as it comes

    begin = threading.Thread.start
    service = FakeLists(VirtualClock())
    service.add(40)
    client = sync_client(service)
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", start)
        with pytest.raises(Struck):
            list(client.page(ALL).iter_pages())
    assert len(list(client.page(ALL))) == 40


def test_a_list_whose_thread_a_signal_kept_from_beginning_can_be_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Struck(BaseException):
        pass

    def strike(*_: object) -> None:
        raise Struck

    service = FakeLists(VirtualClock())
    service.add(40)
    client = sync_client(service)
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", strike)
        with pytest.raises(Struck):
            list(client.page(ALL).iter_pages())
    assert len(list(client.page(ALL))) == 40
    client.close()


@pytest.mark.skipif(sys.version_info < (3, 12), reason="no isolated interpreters")
def test_a_list_in_an_isolated_interpreter() -> None:
    name = "_interpreters" if sys.version_info >= (3, 13) else "_xxsubinterpreters"
    interpreters: Any = importlib.import_module(name)
    code = f"""
import sys
sys.path[:0] = {sys.path!r}
from tests.support.list_harness import ALL
from tests.support.fake_lists import FakeLists, sync_client
from tests.support.virtual_time import VirtualClock
service = FakeLists(VirtualClock())
service.add(40)
assert len(list(sync_client(service).page(ALL))) == 40
"""
    made = interpreters.create()
    try:
        failed = getattr(interpreters, "exec", interpreters.run_string)(made, code)
        assert failed is None
    finally:
        interpreters.destroy(made)
