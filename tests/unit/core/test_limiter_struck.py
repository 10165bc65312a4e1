"""Exceptions that strike anywhere, as signals raise them: none leaves a permit taken."""

from __future__ import annotations

import asyncio
import itertools
import random
import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from typing import Any

import pytest

from conductor_client._core.limiter import ConcurrencyLimiter, Permit
from tests.support.permits import permits
from tests.support.scripted import AsyncScript, Script, answer
from tests.support.strikes import Stop, Strike
from tests.support.tiny_api import async_client_of, client_of, retrieve

NAME = "end-user"


def _silent(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """What strikes in a callback of a loop is told to its handler."""


@pytest.mark.parametrize("kept", [False, True], ids=["dropped", "kept"])
def test_no_instruction_of_a_call_can_leave_a_permit_taken(kept: bool) -> None:
    """Kept exceptions have tracebacks that keep the permits alive, as in notebooks."""
    client, exceptions, number = client_of(Script(answer())), list[BaseException](), 0
    while True:
        number += 1
        strike = Strike(number, "limiter.py")
        try:
            with strike.armed():
                client.send(retrieve)
        except Stop as error:
            if kept:
                exceptions.append(error)
        assert client.send(retrieve, {"total_timeout": 5}).id == "1", number
        assert not permits(), number
        if strike.left > 0:
            break
    assert number > 100


@pytest.mark.usefixtures("impatient")
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("kept", [False, True], ids=["dropped", "kept"])
@pytest.mark.parametrize(("limit", "step"), [(1, 1), (2, 17)])
def test_no_instruction_can_leave_a_permit_taken_that_others_wait_for(kept: bool, limit: int, step: int) -> None:
    """An async call that waits for one and is waited for by another is struck; the others go on."""
    exceptions, number = list[BaseException](), 0
    client = async_client_of(AsyncScript(answer()), max_in_flight_per_end_user=limit)

    async def main(strike: Strike) -> list[Any]:
        tasks = [asyncio.create_task(client.send(retrieve, {"total_timeout": 5})) for _ in range(2 * limit + 1)]
        with strike.armed():
            return await asyncio.gather(*tasks, return_exceptions=True)

    with asyncio.Runner() as runner:
        runner.get_loop().set_exception_handler(_silent)
        while True:
            number += step
            strike = Strike(number, "limiter.py")
            results = runner.run(main(strike))
            struck = [result for result in results if isinstance(result, BaseException)]
            assert all(isinstance(result, Stop) for result in struck), (number, struck)
            assert len(struck) <= 1, number
            if kept:
                exceptions += struck
            assert runner.run(client.send(retrieve, {"total_timeout": 5})).id == "1", number
            assert not permits(), number
            if strike.left > 0:
                break
    assert number > 1_000


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("kept", [False, True], ids=["dropped", "kept"])
def test_no_instruction_of_a_blocking_wait_can_leave_a_permit_taken(limiter: ConcurrencyLimiter, kept: bool) -> None:
    exceptions, number = list[BaseException](), 0
    while True:
        number += 1
        strike, looks = Strike(number, "limiter.py"), itertools.count()
        # Held while the other one looks for the first times.
        holder = Permit(limiter, NAME, 1, expired=map((6).__lt__, looks).__next__).acquire()
        waiting = Permit(limiter, NAME, 1)
        try:
            with strike.armed(), waiting:
                pass
        except Stop as error:
            # What a call does after an exception.
            waiting.release()
            if kept:
                exceptions.append(error)
        holder.release()
        with Permit(limiter, NAME, 1, timeout=5):
            pass
        assert len(limiter) == 0, number
        if strike.left > 0:
            break
    assert number > 300


class Alarm:
    """Raises `Stop` at a random moment of what is done while it is armed."""

    def __init__(self, most: float) -> None:
        self.chance = random.Random(7)
        self.most = most
        self.struck = 0
        self._armed = False
        self._before = signal.signal(signal.SIGALRM, self._handle)

    def _handle(self, *_: object) -> None:
        if self._armed:
            self._armed = False
            self.struck += 1
            raise Stop

    def strikes(self, work: Callable[[], object]) -> None:
        try:
            self._armed = True
            signal.setitimer(signal.ITIMER_REAL, 1e-6 + self.chance.random() * self.most)
            work()
        except Stop:
            pass
        finally:
            self._armed = False

    def off(self) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, self._before)


@pytest.fixture
def alarm() -> Iterator[Alarm]:
    """Signals of the operating system."""
    made = Alarm(4e-4)
    yield made
    made.off()


_needs_timer = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs signal.setitimer")
_ignored_strikes = pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning", "ignore:coroutine .* was never awaited:RuntimeWarning"
)


@_needs_timer
@_ignored_strikes
def test_after_two_thousand_signals_the_next_call_gets_through(alarm: Alarm) -> None:
    client = client_of(Script(answer()))
    while alarm.struck < 2_000:
        alarm.strikes(lambda: [client.send(retrieve) for _ in range(10)])
        assert client.send(retrieve, {"total_timeout": 5}).id == "1", alarm.struck
        assert not permits(), alarm.struck


@_needs_timer
@_ignored_strikes
def test_after_two_thousand_signals_the_next_async_call_gets_through(alarm: Alarm) -> None:
    """In another event loop, since asyncio itself can lose the step of a task in this way."""
    client = async_client_of(AsyncScript(answer()))
    while alarm.struck < 2_000:
        loop = asyncio.new_event_loop()
        loop.set_exception_handler(_silent)
        tasks = [loop.create_task(client.send(retrieve)) for _ in range(3)]
        loop.call_later(0.05, loop.stop)
        with suppress(RuntimeError):
            alarm.strikes(partial(loop.run_until_complete, asyncio.wait(tasks)))
        loop.close()
        assert asyncio.run(client.send(retrieve, {"total_timeout": 5})).id == "1", alarm.struck
        assert not permits(), alarm.struck
        for task in tasks:
            coroutine: Any = task.get_coro()
            coroutine.close()
            task._log_destroy_pending = False  # type: ignore[attr-defined]
