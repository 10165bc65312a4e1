"""The lines in which calls for one end-user wait: order, limits, threads, event loops, and nothing left behind."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, strategies as st

from conductor_client.errors import ConductorError
from conductor_client.gate import LINES, Lines, Pass


def _waiting(lines: Lines, order: list[str], name: str, limit: int = 1, *, urgent: bool = False) -> Pass:
    """A pass that notes when its turn comes, without anybody waiting for it."""
    ticket = Pass(lines, "line", limit, urgent=urgent)
    if lines.enter(ticket):
        order.append(name)
    else:
        lines.arm(ticket, lambda: order.append(name))
    return ticket


def test_the_urgent_go_first_and_each_kind_in_its_order() -> None:
    lines, order = Lines(), list[str]()
    tickets = {
        name: _waiting(lines, order, name, urgent=name.startswith("u")) for name in ("a", "b", "u1", "c", "u2", "d")
    }
    assert order == ["a"]
    for _ in range(5):
        tickets[order[-1]].release()
    assert order == ["a", "u1", "u2", "b", "c", "d"]
    assert len(lines) == 1
    tickets["d"].release()
    assert len(lines) == 0


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_as_many_as_the_limit_says(limit: int) -> None:
    lines, order = Lines(), list[str]()
    tickets = [_waiting(lines, order, str(n), limit) for n in range(8)]
    assert len(order) == limit
    for freed, ticket in enumerate(tickets, 1):
        ticket.release()
        ticket.release()  # harmless
        assert len(order) == min(8, limit + freed)
    assert order == [str(n) for n in range(8)]
    assert len(lines) == 0


def test_a_client_with_a_stricter_limit_waits_for_its_own() -> None:
    lines, order = Lines(), list[str]()
    tickets = [_waiting(lines, order, name, limit) for name, limit in (("a", 3), ("b", 3), ("one", 1), ("c", 3))]
    assert order == ["a", "b"]
    tickets[0].release()
    assert order == ["a", "b"]
    tickets[1].release()
    # Alone when it came in; what the next one may do is for its own client to say.
    assert order == ["a", "b", "one", "c"]


def test_who_gives_up_waiting_is_passed_over() -> None:
    lines, order = Lines(), list[str]()
    first, second, third = (_waiting(lines, order, name) for name in "abc")
    second.release()
    first.release()
    assert order == ["a", "c"]
    third.release()
    assert len(lines) == 0


def test_the_holder_learns_of_each_that_waits() -> None:
    lines, calls = Lines(), list[str]()

    def run(name: str) -> Pass:
        return Pass(lines, "run", 1, on_wanted=lambda: calls.append(name))

    first, second, third = run("first"), run("second"), run("third")
    assert lines.enter(first)
    assert [first.wanted, calls] == [False, []]
    assert not lines.enter(second)
    assert not lines.enter(third)
    assert [first.wanted, calls] == [True, ["first", "first"]]
    first.release()
    # The second is wanted as soon as it begins, since the third waits already.
    assert calls == ["first", "first", "second"]
    second.release()
    third.release()
    assert calls == ["first", "first", "second"]
    assert len(lines) == 0


_STEPS: st.SearchStrategy[list[Any]] = st.lists(
    st.tuples(st.just("enter"), st.integers(1, 3), st.booleans()) | st.tuples(st.just("leave"), st.integers(0, 30)),
    max_size=60,
)


@given(_STEPS)
def test_any_order_of_coming_and_going(steps: list[Any]) -> None:
    lines, held, urgent, waiting = Lines(), list[int](), list[int](), list[int]()
    tickets: list[Pass] = []

    def model_advance() -> None:
        while (queue := urgent or waiting) and len(held) < tickets[queue[0]].limit:
            held.append(queue.pop(0))

    for step in steps:
        if step[0] == "enter":
            tickets.append(Pass(lines, "line", step[1], urgent=step[2]))
            (urgent if step[2] else waiting).append(len(tickets) - 1)
            lines.enter(tickets[-1])
        elif tickets:
            gone = int(step[1]) % len(tickets)
            tickets[gone].release()
            for queue in (held, urgent, waiting):
                if gone in queue:
                    queue.remove(gone)
        model_advance()
        assert [n for n, ticket in enumerate(tickets) if ticket.held] == sorted(held)
        assert len(lines) == (1 if held else 0)
    for ticket in tickets:
        ticket.release()
    assert len(lines) == 0


def test_an_end_in_the_middle_of_a_change_is_put_off() -> None:
    class Collecting(Lines):
        """Ends a pass in the middle of a change, as a garbage collection would, which can run anywhere."""

        victim: Pass | None = None

        def _advance(self, name: Any, line: Any, calls: list[Any]) -> None:
            victim, self.victim = self.victim, None
            if victim is not None:
                victim.release()
                assert victim.held
            super()._advance(name, line, calls)

    lines, order = Collecting(), list[str]()
    lines.victim = _waiting(lines, order, "a")
    second = _waiting(lines, order, "b")
    assert order == ["a", "b"]
    third = _waiting(lines, order, "c")
    second.release()
    assert order == ["a", "b", "c"]
    third.release()
    assert len(lines) == 0


def test_a_waker_that_fails_keeps_nobody_waiting(caplog: pytest.LogCaptureFixture) -> None:
    lines, order = Lines(), list[str]()

    def fail() -> None:
        raise ValueError("no")

    holder = Pass(lines, "line", 1, on_wanted=fail).acquire()
    other = _waiting(lines, order, "b")
    assert "waking a waiting call failed" in caplog.text
    holder.release()
    assert order == ["b"]
    other.release()


# Threads


def test_threads_go_one_at_a_time() -> None:
    lines, inside, most, rounds = Lines(), list[int](), list[int](), 200

    def work() -> None:
        for _ in range(rounds):
            with Pass(lines, "line", 2):
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(most) == 8 * rounds
    assert max(most) <= 2
    assert len(lines) == 0


@pytest.mark.parametrize("timeout", [0.0, 0.01])
async def test_waiting_ends_in_time(timeout: float) -> None:  # noqa: ASYNC109 - a value of the table
    lines = Lines()
    with Pass(lines, "line", 1):
        with pytest.raises(TimeoutError):
            Pass(lines, "line", 1, timeout=timeout).acquire()
        with pytest.raises(TimeoutError):
            await Pass(lines, "line", 1, timeout=timeout).acquire_async()
    assert len(lines) == 0
    with Pass(lines, "line", 1, timeout=timeout):
        pass
    async with Pass(lines, "line", 1, timeout=timeout):
        pass


# Event loops


async def test_a_cancelled_waiter_leaves_the_line() -> None:
    lines, log = Lines(), list[str]()

    async def call(name: str) -> None:
        async with Pass(lines, "line", 1):
            log.append(name)

    holder = Pass(lines, "line", 1).acquire()
    tasks = [asyncio.create_task(call(name)) for name in "abc"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.wait([tasks[1]])
    holder.release()
    await asyncio.gather(tasks[0], tasks[2])
    assert log == ["a", "c"]
    assert len(lines) == 0


async def test_cancelled_at_the_moment_of_its_turn_the_pass_goes_on() -> None:
    lines, log = Lines(), list[str]()

    async def call(name: str) -> None:
        async with Pass(lines, "line", 1):
            log.append(name)

    holder = Pass(lines, "line", 1).acquire()
    tasks = [asyncio.create_task(call(name)) for name in "ab"]
    await asyncio.sleep(0)
    holder.release()  # a's turn, but it has not run yet
    tasks[0].cancel()
    await asyncio.wait(tasks)
    assert tasks[0].cancelled()
    assert log == ["b"]
    assert len(lines) == 0


def test_waiters_of_a_dead_loop_are_passed_over() -> None:
    lines = Lines()
    holder = Pass(lines, "line", 1).acquire()
    dead = Pass(lines, "line", 1)
    loop = asyncio.new_event_loop()
    task = loop.create_task(dead.acquire_async())
    loop.run_until_complete(asyncio.sleep(0))
    task._log_destroy_pending = False  # type: ignore[attr-defined]
    loop.close()
    order: list[str] = []
    alive = _waiting(lines, order, "alive")
    holder.release()
    assert order == ["alive"]
    assert not dead.held
    alive.release()
    assert len(lines) == 0
    del task
    gc.collect()


def test_a_turn_that_comes_while_a_loop_is_halted_goes_to_others_and_comes_again() -> None:
    lines, order = Lines(), list[str]()
    holder = Pass(lines, "line", 1).acquire()
    halted = Pass(lines, "line", 1)
    loop = asyncio.new_event_loop()
    task = loop.create_task(halted.acquire_async())
    loop.run_until_complete(asyncio.sleep(0))
    other = _waiting(lines, order, "other")
    holder.release()
    assert order == ["other"]
    loop.run_until_complete(asyncio.sleep(0))
    assert not task.done()
    # Nobody else is there when it comes again.
    loop.call_soon(other.release)
    assert loop.run_until_complete(task) is halted
    assert halted.held
    halted.release()
    assert len(lines) == 0
    loop.close()


@pytest.mark.parametrize("ahead", ["holds", "waits"])
async def test_a_blocking_wait_for_ones_own_event_loop_is_refused(ahead: str) -> None:
    lines = Lines()
    holder = Pass(lines, "line", 1)
    waiting: asyncio.Task[Pass] | None = None
    if ahead == "holds":
        await holder.acquire_async()
    else:
        await asyncio.to_thread(holder.acquire)
        waiting = asyncio.create_task(Pass(lines, "line", 1).acquire_async())
        await asyncio.sleep(0)
    with pytest.raises(ConductorError, match="wait for ever") as caught:
        Pass(lines, "line", 1).acquire()
    assert caught.value.outcome == "not_sent"
    # Another thread may wait.
    other = asyncio.ensure_future(asyncio.to_thread(Pass(lines, "line", 1).acquire))
    holder.release()
    if waiting is not None:
        (await waiting).release()
    (await other).release()
    assert len(lines) == 0


def test_a_collected_coroutine_leaves_the_line() -> None:
    lines = Lines()
    holder = Pass(lines, "line", 1).acquire()
    loop = asyncio.new_event_loop()
    task = loop.create_task(Pass(lines, "line", 1).acquire_async())
    loop.run_until_complete(asyncio.sleep(0))
    coroutine: Any = task.get_coro()
    task._log_destroy_pending = False  # type: ignore[attr-defined]
    coroutine.close()
    holder.release()
    assert len(lines) == 0
    loop.close()


def test_loops_and_threads_share_a_line_and_no_loop_is_blocked() -> None:
    lines, inside, most = Lines(), list[int](), list[int]()
    go = threading.Barrier(5)
    ticks: list[int] = []

    def enter() -> None:
        inside.append(1)
        most.append(len(inside))

    async def task() -> None:
        async with Pass(lines, "line", 1):
            enter()
            await asyncio.sleep(0)
            inside.pop()

    async def loop() -> None:
        go.wait(10)
        done = asyncio.gather(*(task() for _ in range(50)))
        while not done.done():
            ticks.append(1)
            await asyncio.sleep(0)
        await done

    def thread() -> None:
        go.wait(10)
        for _ in range(50):
            with Pass(lines, "line", 1):
                enter()
                inside.pop()

    targets: list[Callable[[], object]] = [thread, thread, *[lambda: asyncio.run(loop()) for _ in range(3)]]
    threads = [threading.Thread(target=target) for target in targets]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(most) == 5 * 50
    assert max(most) == 1
    assert ticks
    assert len(lines) == 0


# Forks


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_process_does_not_wait_for_its_parent() -> None:
    with Pass(LINES, ("test", "fork"), 1) as parent:
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                with Pass(LINES, ("test", "fork"), 1, timeout=5):
                    parent.release()
                    status = 0 if len(LINES) == 1 else 2
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        assert parent.held
    assert ("test", "fork") not in LINES._lines
