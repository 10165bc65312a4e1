"""Permits: order, limits, threads, event loops, forks, and nothing left behind by exceptions that strike anywhere."""

from __future__ import annotations

import asyncio
import gc
import itertools
import logging
import os
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import given, strategies as st

from conductor_client import errors
from conductor_client._core import client_base
from conductor_client._core.limiter import ConcurrencyLimiter, Permit
from tests.support.scripted import AsyncScript, Script, answer, turns
from tests.support.tiny_api import async_client_of, client_of, retrieve

NAME = "end-user"


class Queue:
    """Tasks that ask for permits of one name, in the order of their coming."""

    def __init__(self, limiter: ConcurrencyLimiter) -> None:
        self.limiter = limiter
        self.granted: list[str] = []
        self.tasks: dict[str, asyncio.Task[None]] = {}
        self._go: dict[str, asyncio.Event] = {}

    async def comes(self, name: str, limit: int = 1, *, urgent: bool = False, **options: Any) -> None:
        permit = Permit(self.limiter, NAME, limit, urgent=urgent, **options)
        self._go[name] = asyncio.Event()

        async def work() -> None:
            async with permit:
                self.granted.append(name)
                await self._go[name].wait()

        self.tasks[name] = asyncio.create_task(work())
        await turns()

    async def goes(self, name: str) -> None:
        """Give its permit back, or its place in the queue."""
        if name in self.granted:
            self._go[name].set()
        else:
            self.tasks[name].cancel()
        await asyncio.wait([self.tasks[name]])
        await turns()


def test_a_thread_that_holds_nothing_else_is_never_refused(limiter: ConcurrencyLimiter) -> None:
    """Only who holds every permit itself would wait for itself."""
    here, elsewhere = threading.get_ident(), -1

    def permit(thread: int, limit: int, **options: Any) -> Permit:
        made = Permit(limiter, NAME, limit, **options)
        made.thread = thread
        return made

    # Two came at the same moment, and the first has left before the second looked again.
    second = permit(here, 1)
    second._bucket.holders[second._ref] = None
    second._wait()
    second.release()
    # One of two is this thread's; the other one is free, but belongs to who was there first.
    mine, other, queued = permit(here, 2), permit(elsewhere, 2), permit(elsewhere, 2)
    assert mine._granted()
    assert other._granted()
    assert not queued._granted()
    other.release()
    with pytest.raises(TimeoutError), permit(here, 2, timeout=0.001):
        pass
    queued.release()
    # Both are.
    again = permit(here, 2)
    assert again._granted()
    with pytest.raises(errors.ConductorError, match="would wait"), permit(here, 2):
        pass
    mine.release()
    again.release()


async def test_the_urgent_go_first_and_each_kind_in_its_order(limiter: ConcurrencyLimiter) -> None:
    queue = Queue(limiter)
    for name in ("a", "b", "u1", "c", "u2", "d"):
        await queue.comes(name, urgent=name.startswith("u"))
    assert queue.granted == ["a"]
    for _ in range(6):
        await queue.goes(queue.granted[-1])
    assert queue.granted == ["a", "u1", "u2", "b", "c", "d"]


@pytest.mark.parametrize("limit", [1, 2, 5])
async def test_as_many_as_the_limit_says(limiter: ConcurrencyLimiter, limit: int) -> None:
    queue, names = Queue(limiter), "abcdefgh"
    for name in names:
        await queue.comes(name, limit)
    assert queue.granted == list(names[:limit])
    for gone, name in enumerate(names, 1):
        await queue.goes(name)
        assert queue.granted == list(names[: limit + gone])


async def test_a_clone_with_a_stricter_limit_waits_for_its_own(limiter: ConcurrencyLimiter) -> None:
    queue = Queue(limiter)
    for name, limit in (("a", 3), ("b", 3), ("one", 1), ("c", 3)):
        await queue.comes(name, limit)
    assert queue.granted == ["a", "b"]
    await queue.goes("a")
    assert queue.granted == ["a", "b"]
    await queue.goes("b")
    # Alone when it came in; what the next one may do is for its own client to say.
    assert queue.granted == ["a", "b", "one", "c"]
    await queue.goes("one")
    await queue.goes("c")


async def test_names_do_not_wait_for_each_other(limiter: ConcurrencyLimiter) -> None:
    names = [f"end_usr_{number}" for number in range(3_000)]  # more than there are buckets
    held = [await Permit(limiter, name, 1, timeout=0).acquire_async() for name in names]
    assert sorted(map(str, limiter.names)) == sorted(names)
    for permit in held:
        with pytest.raises(TimeoutError):
            await Permit(limiter, permit.name, 1, timeout=0).acquire_async()
        permit.release()
    assert len(limiter) == 0


async def test_the_holder_learns_that_others_wait(limiter: ConcurrencyLimiter) -> None:
    calls: list[str] = []
    first, second, third = (Permit(limiter, NAME, 1, on_wanted=partial(calls.append, name)) for name in "123")
    async with first:
        assert [first.wanted, calls] == [False, []]
        waiting = [asyncio.create_task(permit.acquire_async()) for permit in (second, third)]
        await turns()
        assert [first.wanted, second.wanted, set(calls)] == [True, False, {"1"}]
    await turns()
    # The second is wanted as soon as it begins, since the third waits already.
    assert (second.held, second.wanted, set(calls)) == (True, True, {"1", "2"})
    second.release()
    await asyncio.gather(*waiting)
    assert not third.wanted
    third.release()


async def test_a_holder_that_cannot_be_told_keeps_its_permit(
    limiter: ConcurrencyLimiter, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise ValueError("no")

    queue = Queue(limiter)
    await queue.comes("a", on_wanted=fail)
    await queue.comes("b", on_wanted=fail)
    assert "that it is wanted failed" in caplog.text
    await queue.goes("a")
    assert queue.granted == ["a", "b"]
    await queue.goes("b")


def test_a_permit_that_has_expired_is_free_for_others(limiter: ConcurrencyLimiter) -> None:
    dead = [False]
    holder = Permit(limiter, NAME, 1, expired=lambda: dead[0]).acquire()
    with pytest.raises(TimeoutError):
        Permit(limiter, NAME, 1, timeout=0).acquire()
    dead[0] = True
    with Permit(limiter, NAME, 1, timeout=0):
        assert not holder.held
        holder.release()
        with pytest.raises(TimeoutError):
            Permit(limiter, NAME, 1, timeout=0).acquire()


def test_only_a_holder_is_asked_whether_it_has_expired(limiter: ConcurrencyLimiter) -> None:
    """A list that waits in order to begin again has a dead cursor."""
    with Permit(limiter, NAME, 1), pytest.raises(TimeoutError):
        Permit(limiter, NAME, 1, expired=lambda: True, timeout=0).acquire()


def test_a_permit_is_used_once(limiter: ConcurrencyLimiter) -> None:
    with Permit(limiter, NAME, 1) as permit:
        pass
    permit.release()  # harmless
    with pytest.raises(RuntimeError, match="used once"):
        permit.acquire()


_STEPS: st.SearchStrategy[list[Any]] = st.lists(
    st.tuples(st.just("comes"), st.integers(1, 3), st.booleans()) | st.tuples(st.just("goes"), st.integers(0, 30)),
    max_size=30,
)


@given(_STEPS)
def test_any_order_of_coming_and_going(steps: list[Any]) -> None:
    async def main() -> None:
        limiter, held, urgent, waiting = ConcurrencyLimiter(), list[int](), list[int](), list[int]()
        queue, limits, gone = Queue(limiter), list[int](), set[int]()

        def advance() -> None:
            while (line := urgent or waiting) and len(held) < limits[line[0]]:
                held.append(line.pop(0))

        for step in steps:
            if step[0] == "comes":
                (urgent if step[2] else waiting).append(len(limits))
                limits.append(step[1])
                await queue.comes(str(len(limits) - 1), step[1], urgent=step[2])
            elif len(limits) > len(gone):
                number = sorted(set(range(len(limits))) - gone)[int(step[1]) % (len(limits) - len(gone))]
                gone.add(number)
                await queue.goes(str(number))
                for line in (held, urgent, waiting):
                    if number in line:
                        line.remove(number)
            advance()
            assert {int(name) for name in queue.granted} - gone == set(held)
            assert len(limiter) == len(held) + len(urgent) + len(waiting)
        while len(gone) < len(limits):
            number = held.pop(0)
            gone.add(number)
            await queue.goes(str(number))
            advance()
        assert len(limiter) == 0

    asyncio.run(main())


# Threads


def _together(*targets: Callable[[], object]) -> None:
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


@pytest.mark.parametrize("limit", [1, 2])
def test_threads_and_event_loops_keep_to_the_limit(limiter: ConcurrencyLimiter, limit: int) -> None:
    inside, most, rounds = list[int](), list[int](), 100
    start = threading.Barrier(7)

    def enter() -> None:
        inside.append(1)
        most.append(len(inside))

    def thread() -> None:
        start.wait(10)
        for number in range(rounds):
            with Permit(limiter, NAME, limit, urgent=number % 5 == 0):
                enter()
                inside.pop()

    async def task() -> None:
        async with Permit(limiter, NAME, limit):
            enter()
            await asyncio.sleep(0)
            inside.pop()

    async def tasks() -> None:
        start.wait(10)
        await asyncio.gather(*(task() for _ in range(rounds)))

    _together(*[thread] * 4, *[lambda: asyncio.run(tasks())] * 3)
    assert len(most) == 7 * rounds
    assert max(most) <= limit


@pytest.mark.parametrize("timeout", [0.0, 0.01])
async def test_waiting_ends_in_time(limiter: ConcurrencyLimiter, timeout: float) -> None:  # noqa: ASYNC109 - a value
    with Permit(limiter, NAME, 1):
        with pytest.raises(TimeoutError):
            Permit(limiter, NAME, 1, timeout=timeout).acquire()
        with pytest.raises(TimeoutError):
            await Permit(limiter, NAME, 1, timeout=timeout).acquire_async()
    with Permit(limiter, NAME, 1, timeout=timeout):
        pass
    async with Permit(limiter, NAME, 1, timeout=timeout):
        pass


# Event loops


async def test_cancelled_at_the_moment_of_its_turn_the_permit_goes_on(limiter: ConcurrencyLimiter) -> None:
    queue, holder = Queue(limiter), Permit(limiter, NAME, 1).acquire()
    for name in "bc":
        await queue.comes(name)
    holder.release()
    queue.tasks["b"].cancel()  # its turn has come, but it has not run yet
    await asyncio.wait([queue.tasks["b"]])
    await turns()
    assert queue.tasks["b"].cancelled()
    assert queue.granted == ["c"]
    await queue.goes("c")


class Halted:
    """A permit that is asked for in an event loop which does not run any more."""

    def __init__(self, limiter: ConcurrencyLimiter) -> None:
        self.permit = Permit(limiter, NAME, 1)
        self.loop = asyncio.new_event_loop()
        self.task = self.loop.create_task(self.permit.acquire_async())
        self.loop.run_until_complete(turns())
        self.task._log_destroy_pending = False  # type: ignore[attr-defined]


def test_who_waits_in_a_closed_loop_is_passed_over(limiter: ConcurrencyLimiter) -> None:
    with Permit(limiter, NAME, 1):
        dead = Halted(limiter)
        dead.loop.close()
    with Permit(limiter, NAME, 1, timeout=0):
        assert not dead.permit.held


def test_who_holds_in_a_closed_loop_is_no_holder(limiter: ConcurrencyLimiter) -> None:
    dead = Halted(limiter)
    assert dead.permit.held
    with pytest.raises(TimeoutError):
        Permit(limiter, NAME, 1, timeout=0).acquire()
    dead.loop.close()
    with Permit(limiter, NAME, 1, timeout=0):
        assert not dead.permit.held


@pytest.mark.usefixtures("impatient")
def test_who_waits_already_gets_the_permit_of_a_loop_that_is_closed(limiter: ConcurrencyLimiter) -> None:
    dead, got = Halted(limiter), threading.Event()

    def wait() -> None:
        with Permit(limiter, NAME, 1):
            got.set()

    thread = threading.Thread(target=wait)
    thread.start()
    while len(limiter) < 2:
        pass
    dead.loop.close()
    assert got.wait(10)
    thread.join()


@pytest.mark.usefixtures("impatient")
def test_who_waits_in_a_halted_loop_holds_up_nobody_and_keeps_its_place(limiter: ConcurrencyLimiter) -> None:
    holder = Permit(limiter, NAME, 1).acquire()
    halted = Halted(limiter)
    holder.release()
    with Permit(limiter, NAME, 1, timeout=0):
        halted.loop.run_until_complete(turns())
        assert not halted.task.done()
    assert halted.loop.run_until_complete(halted.task) is halted.permit
    assert halted.permit.held
    halted.permit.release()
    halted.loop.close()


@pytest.mark.usefixtures("impatient")
def test_a_turn_that_comes_just_before_a_loop_halts_goes_to_others(limiter: ConcurrencyLimiter) -> None:
    holder, got = Permit(limiter, NAME, 1).acquire(), threading.Event()
    halted = Halted(limiter)

    def wait() -> None:
        with Permit(limiter, NAME, 1):
            got.set()

    thread = threading.Thread(target=wait)
    thread.start()
    while len(limiter) < 3:
        pass

    async def give_back() -> None:
        holder.release()  # wakes the one in this loop, which does not run any more after this

    halted.loop.run_until_complete(give_back())
    if not halted.task.done():
        assert got.wait(10)
    halted.loop.run_until_complete(halted.task)
    halted.permit.release()
    assert got.wait(10)
    thread.join()
    halted.loop.close()


def test_a_permit_that_was_dropped_is_free(limiter: ConcurrencyLimiter) -> None:
    holder: Permit | None = Permit(limiter, NAME, 1).acquire()
    assert holder is not None
    holder = None
    with Permit(limiter, NAME, 1, timeout=0):
        pass


def test_a_coroutine_that_is_closed_leaves_the_queue(limiter: ConcurrencyLimiter) -> None:
    holder = Permit(limiter, NAME, 1).acquire()
    waiting = Halted(limiter)
    coroutine: Any = waiting.task.get_coro()
    coroutine.close()
    assert len(limiter) == 1
    holder.release()
    waiting.loop.close()


def test_a_call_in_flight_when_its_loop_is_closed_holds_up_no_other() -> None:
    began: list[int] = []

    class Slow(AsyncScript):
        async def send(self, outgoing: Any) -> Any:  # type: ignore[override]
            began.append(1)
            if len(began) == 1:
                await asyncio.Event().wait()
            return await super().send(outgoing)

    client = async_client_of(Slow(answer()))
    loop = asyncio.new_event_loop()
    task = loop.create_task(client.send(retrieve))
    loop.run_until_complete(turns())
    loop.close()
    task._log_destroy_pending = False  # type: ignore[attr-defined]
    assert began == [1]
    assert asyncio.run(client.send(retrieve, {"total_timeout": 5})).id == "1"
    assert asyncio.run(client.for_end_user("end_usr_1").send(retrieve, {"total_timeout": 5})).id == "1"
    del task
    gc.collect()


# Forks


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_process_does_not_wait_for_its_parent(limiter: ConcurrencyLimiter) -> None:
    go = threading.Event()

    def wait() -> None:
        with Permit(limiter, NAME, 1):
            go.wait(10)

    with Permit(limiter, NAME, 1) as parent:
        threads = [threading.Thread(target=wait) for _ in range(3)]
        for thread in threads:
            thread.start()
        while len(limiter) < 4:
            pass
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                with Permit(limiter, NAME, 1, timeout=5):
                    parent.release()
                    status = 0 if len(limiter) == 1 else 2
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        assert parent.held
        go.set()
    for thread in threads:
        thread.join()


def test_the_tenth_client_of_a_process_gets_a_warning(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(client_base, "_clients_made", itertools.count(1))
    caplog.set_level(logging.WARNING, "conductor_client")
    first = client_of(Script(answer()))
    clients = [first, *(async_client_of(AsyncScript(answer())) for _ in range(8))]
    for number in range(20):
        first.for_end_user(f"end_usr_{number}").with_options(max_retries=1)
    assert not caplog.records
    clients += [client_of(Script(answer())) for _ in range(3)]
    assert [record.getMessage().partition(":")[0] for record in caplog.records] == ["this process has made 10 clients"]
