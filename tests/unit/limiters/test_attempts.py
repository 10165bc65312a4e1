"""Each attempt of a call takes the permit of a shared limiter beside its own, and leaves both."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from conductor_client.errors import APITimeoutError, ConductorError, ConfigurationError, OutcomeUnknownError
from conductor_client.limiters._permits import SharedLimiter
from tests.support.permits import permits
from tests.support.scripted import AsyncScript, Script, answer
from tests.support.strikes import Stop, Strike
from tests.support.tiny_api import async_client_of, client_of, create, retrieve

from .store import LONG, FakeStore

NAME = "an address and an end-user"


class RecordingLimiter:
    """A limiter that writes down what it is asked."""

    def __init__(self, *, fails: BaseException | None = None) -> None:
        self.steps: list[Any] = []
        self.fails = fails

    def permit(self, name: str, *, timeout: float | None = None) -> RecordingLimiter:
        self.steps.append((name, timeout))
        return self

    def __enter__(self) -> None:
        self.steps.append("in")
        if self.fails is not None:
            raise self.fails

    def __exit__(self, *failure: object) -> None:
        self.steps.append("out")

    async def __aenter__(self) -> None:
        self.__enter__()

    async def __aexit__(self, *failure: object) -> None:
        self.__exit__()


@pytest.mark.parametrize("asynchronous", [False, True])
def test_each_attempt_takes_both_permits(asynchronous: bool) -> None:
    limiter = RecordingLimiter()
    note = lambda: limiter.steps.append("sent")  # noqa: E731
    options: dict[str, Any] = {"limiter": limiter, "end_user_id": "end_usr_1", "base_url": "https://api.test/v1"}

    if asynchronous:
        asyncio.run(async_client_of(AsyncScript(note), **options).send(retrieve))
    else:
        client_of(Script(note), **options).send(retrieve)
    assert limiter.steps == [("https://api.test/v1 end_usr_1", None), "in", "sent", "out"]
    assert not permits()


def test_without_a_limit_there_is_none_to_share() -> None:
    with pytest.raises(ConfigurationError, match="max_in_flight_per_end_user is 1"):
        client_of(Script(answer()), limiter=RecordingLimiter(), max_in_flight_per_end_user=None)


def test_the_wait_has_the_time_of_the_call() -> None:
    limiter = RecordingLimiter(fails=TimeoutError())
    client = client_of(Script(answer()), limiter=limiter, end_user_id="end_usr_1", total_timeout=30)
    with pytest.raises(TimeoutError) as raised:
        client.send(retrieve)
    # Its time is not up: it comes from elsewhere.
    assert not isinstance(raised.value, APITimeoutError)
    assert 29 < limiter.steps[0][1] <= 30
    assert not permits()


def test_a_limiter_that_fails_ends_the_call_and_nothing_is_sent() -> None:
    script = Script(answer())
    client = client_of(script, limiter=RecordingLimiter(fails=OSError("gone")), end_user_id="end_usr_1")
    with pytest.raises(OSError, match="gone"):
        client.send(retrieve)
    assert script.sent == []
    assert not permits()


def test_two_clients_with_one_limiter_take_turns(limiters: list[SharedLimiter]) -> None:
    flying, most = 0, 0

    class Slow(Script):
        def send(self, outgoing: Any) -> Any:
            nonlocal flying, most
            flying += 1
            most = max(most, flying)
            result = super().send(outgoing)
            flying -= 1
            return result

    clients = [client_of(Slow(answer()), limiter=each, end_user_id="end_usr_1") for each in limiters]

    def call(client: Any) -> None:
        for _ in range(10):
            client.send(retrieve)

    threads = [threading.Thread(target=call, args=(client,)) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert (flying, most) == (0, 1)


@pytest.mark.parametrize("kept", [False, True], ids=["dropped", "kept"])
@pytest.mark.parametrize("asynchronous", [False, True], ids=["blocking", "asyncio"])
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_no_instruction_can_leave_one_of_both_permits_taken(
    store: FakeStore, limiters: list[SharedLimiter], asynchronous: bool, kept: bool
) -> None:
    """Kept exceptions have tracebacks that keep the permits alive, as in notebooks."""
    # The thread that keeps them is there, so that the same instructions run each time.
    with limiters[0].permit(NAME):
        pass
    options: dict[str, Any] = {"limiter": limiters[0], "end_user_id": "end_usr_1"}
    client, async_client = client_of(Script(answer()), **options), async_client_of(AsyncScript(answer()), **options)

    async def call() -> None:
        await async_client.send(retrieve)

    exceptions, number, struck = list[BaseException](), 0, 0
    with asyncio.Runner() as runner:
        while True:
            number += 1
            strike = Strike(number, "limiter.py", "attempts.py", "_permits.py", "client.py")
            try:
                with strike.armed():
                    runner.run(call()) if asynchronous else client.send(retrieve)
            except Stop as error:
                struck += 1
                if kept:
                    exceptions.append(error)
            assert store.free(), number
            assert not permits(), number
            if strike.left > 0:
                break
    assert struck > 300


def test_a_permit_of_another_kind_is_left_once() -> None:
    """It may be one that must not be given back twice: a lock, which somebody else would lose."""
    lock = threading.Lock()

    class Locks:
        def permit(self, name: str, *, timeout: float | None = None) -> threading.Lock:
            return lock

    client = client_of(Script(answer(status=500)), limiter=Locks(), end_user_id="end_usr_1", max_retries=0)
    with pytest.raises(ConductorError) as raised:
        client.send(retrieve)
    assert raised.value.outcome == "unknown"
    assert not lock.locked()
    assert not permits()


def test_one_that_fails_once_the_request_was_sent_says_nothing_of_it() -> None:
    class Broken(RecordingLimiter):
        def __exit__(self, *failure: object) -> None:
            raise ConductorError("the limiter is closed")

    client = client_of(Script(answer()), limiter=Broken(), end_user_id="end_usr_1")
    with pytest.raises(OutcomeUnknownError) as raised:
        client.send(create)
    assert raised.value.outcome == "unknown"
    assert not permits()


def test_more_than_one_at_a_time_cannot_be_shared() -> None:
    with pytest.raises(ConfigurationError, match="max_in_flight_per_end_user is 1"):
        client_of(Script(answer()), limiter=RecordingLimiter(), max_in_flight_per_end_user=2)


def test_what_has_no_permits_is_no_limiter() -> None:
    with pytest.raises(ConfigurationError, match="limiter takes an object with a method permit"):
        client_of(Script(answer()), limiter=3)
