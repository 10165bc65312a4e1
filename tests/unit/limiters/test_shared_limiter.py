"""Permits that processes share: the seam of the call, and the thread that keeps them, over a store in memory."""

from __future__ import annotations

import asyncio
import atexit
import gc
import logging
import os
import threading
from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from queue import SimpleQueue
from typing import Any

import pytest

from conductor_client.errors import APITimeoutError, ConductorError, ConfigurationError
from conductor_client.limiters import _permits
from conductor_client.limiters._permits import SharedLimiter
from tests.support.permits import permits
from tests.support.scripted import AsyncScript, Script, answer
from tests.support.strikes import Stop, Strike
from tests.support.tiny_api import async_client_of, client_of, retrieve

NAME = "an address and an end-user"
LONG = 30.0


class Server:
    """What several processes connect to: who holds which name, and how often it may still be reached."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.holders: dict[str, object] = {}
        self.failures = 0
        self.keep_every = LONG
        self.changed = threading.Condition(self.lock)
        self.kept = threading.Event()
        # Who takes what a connection loses, before it can be taken again.
        self.thief: object | None = None

    def connect(self, owner: str) -> Connection:
        return Connection(self)

    def reach(self) -> None:
        if self.failures:
            self.failures -= 1
            raise OSError("the server is gone")

    def free(self) -> bool:
        """Wait until nothing is held."""
        with self.changed:
            return self.changed.wait_for(lambda: not self.holders, LONG)


class Connection:
    """One connection. Its permits are gone when it is closed, as those of PostgreSQL are."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self.keep_every = server.keep_every

    def take(self, names: Collection[str]) -> Collection[str]:
        with self._server.changed:
            self._server.reach()
            self._server.changed.notify_all()
            return [name for name in names if self._server.holders.setdefault(name, self) is self]

    def keep(self, names: Collection[str]) -> Collection[str]:
        with self._server.changed:
            self._server.reach()
            self._server.kept.set()
            return [name for name in names if self._server.holders.get(name) is self]

    def give_back(self, names: Collection[str]) -> None:
        with self._server.changed:
            for name in names:
                assert self._server.holders.pop(name) is self
            self._server.changed.notify_all()

    def close(self) -> None:
        with self._server.changed:
            for name in [name for name, holder in self._server.holders.items() if holder is self]:
                del self._server.holders[name]
                if self._server.thief is not None:
                    self._server.holders[name] = self._server.thief
            self._server.changed.notify_all()


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def limiters(server: Server) -> Iterator[list[SharedLimiter]]:
    """Two processes."""
    made = [SharedLimiter(server.connect) for _ in range(2)]
    yield made
    for limiter in made:
        limiter.close()
    assert server.free()


def test_one_at_a_time_in_all_processes(server: Server, limiters: list[SharedLimiter]) -> None:
    inside, most = 0, 0
    lock = threading.Lock()

    @contextmanager
    def counted() -> Generator[None]:
        nonlocal inside, most
        with lock:
            inside += 1
            most = max(most, inside)
        yield
        with lock:
            inside -= 1

    def blocking(limiter: SharedLimiter) -> None:
        for _ in range(5):
            with limiter.permit(NAME), counted():
                pass

    async def suspending(limiter: SharedLimiter) -> None:
        for _ in range(5):
            async with limiter.permit(NAME):
                with counted():
                    await asyncio.sleep(0)

    def run(limiter: SharedLimiter) -> None:
        asyncio.run(suspending(limiter))

    threads = [threading.Thread(target=blocking, args=(each,)) for each in limiters for _ in range(2)]
    threads += [threading.Thread(target=partial(run, each)) for each in limiters]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert (inside, most) == (0, 1)
    assert server.free()


def test_names_do_not_wait_for_each_other(limiters: list[SharedLimiter]) -> None:
    with ExitStack() as stack:
        for number in range(50):
            stack.enter_context(limiters[number % 2].permit(f"company {number}", timeout=LONG))


async def test_waiting_ends_in_time_and_leaves_no_place(server: Server, limiters: list[SharedLimiter]) -> None:
    one, other = limiters
    with one.permit(NAME):
        with pytest.raises(TimeoutError), other.permit(NAME, timeout=0.01):
            pass
        with pytest.raises(TimeoutError):
            async with other.permit(NAME, timeout=0.01):
                pass
    assert server.free()


async def test_a_wait_that_is_cancelled_leaves_no_place(server: Server, limiters: list[SharedLimiter]) -> None:
    one, other = limiters

    async def use() -> None:
        async with other.permit(NAME):
            await asyncio.sleep(LONG)

    with one.permit(NAME):
        waiting = asyncio.create_task(use())
        await asyncio.sleep(0)
        waiting.cancel()
        with suppress(asyncio.CancelledError):
            await waiting
    # And at whatever moment: while it is granted, too.
    for turns in range(40):
        task = asyncio.create_task(use())
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    assert await asyncio.to_thread(server.free)


def test_a_permit_in_a_loop_that_was_closed_is_given_back(server: Server, limiters: list[SharedLimiter]) -> None:
    loop = asyncio.new_event_loop()
    permit = limiters[0].permit(NAME)
    loop.run_until_complete(permit.__aenter__())
    loop.close()
    del permit
    gc.collect()
    assert server.free()
    with limiters[1].permit(NAME, timeout=LONG):
        pass


def test_a_connection_that_broke_while_idle_is_made_anew(server: Server, limiters: list[SharedLimiter]) -> None:
    with limiters[0].permit(NAME):
        pass
    server.failures = 1
    with limiters[0].permit(NAME, timeout=LONG):
        assert NAME in server.holders


async def test_a_server_that_is_gone_fails_the_wait(server: Server, limiters: list[SharedLimiter]) -> None:
    server.failures = 4
    gone = pytest.raises(ConductorError, match=r"cannot be reached \(OSError: the server is gone\)")
    with gone, limiters[0].permit(NAME):
        pass
    with pytest.raises(ConductorError, match="cannot be reached"):
        async with limiters[0].permit(NAME):
            pass
    async with limiters[0].permit(NAME):
        pass


@pytest.fixture
def told() -> Iterator[SimpleQueue[str]]:
    """What is logged, for those who wait for it."""
    messages: SimpleQueue[str] = SimpleQueue()

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            messages.put(record.getMessage())

    handler, logger = Handler(), logging.getLogger("conductor_client")
    logger.addHandler(handler)
    yield messages
    logger.removeHandler(handler)


def test_a_connection_that_breaks_in_flight_costs_no_permit(
    server: Server, limiters: list[SharedLimiter], told: SimpleQueue[str]
) -> None:
    with limiters[0].permit(NAME, timeout=LONG):
        before = server.holders[NAME]
        server.failures = 1
        with limiters[0].permit("another company", timeout=LONG):
            # It was taken again before anything else.
            assert server.holders[NAME] is not before
        for limiter in limiters:
            with pytest.raises(TimeoutError), limiter.permit(NAME, timeout=0.01):
                pass
    assert server.free()
    assert told.empty()


def test_a_server_that_is_back_has_the_permits_again(
    server: Server, limiters: list[SharedLimiter], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_permits, "_AGAIN", 0.001)
    server.keep_every = 0.001
    with limiters[0].permit(NAME, timeout=LONG):
        before = server.holders[NAME]
        server.failures = 7
        # Nobody asks for anything.
        with server.changed:
            assert server.changed.wait_for(lambda: server.holders.get(NAME) not in (None, before), LONG)
    assert server.free()


def test_a_permit_that_another_process_has_now_is_told_of(
    server: Server, limiters: list[SharedLimiter], told: SimpleQueue[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_permits, "_AGAIN", 0.001)
    server.thief = object()
    with limiters[0].permit(NAME, timeout=LONG):
        server.failures = 1
        with limiters[0].permit("another company", timeout=LONG):
            pass
        assert "lost the permits of 1 requests in flight" in told.get(timeout=LONG)
        # It is in flight here as well, so that there is not a third one.
        with server.changed:
            del server.holders[NAME]
        with pytest.raises(TimeoutError), limiters[0].permit(NAME, timeout=0.01):
            pass
    server.thief = None
    assert server.free()
    assert told.empty()


def test_permits_that_expire_are_kept_while_they_are_held(server: Server) -> None:
    server.keep_every = 0.01
    limiter = SharedLimiter(server.connect)
    with limiter.permit(NAME):
        assert server.kept.wait(LONG)
    limiter.close()
    assert not server.holders


def test_a_program_that_ends_gives_all_back(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    at_the_end: list[Callable[[], object]] = []
    monkeypatch.setattr(atexit, "register", at_the_end.append)
    with SharedLimiter(server.connect).permit(NAME, timeout=LONG):
        for each in at_the_end:
            each()
        assert not server.holders


def test_a_permit_that_is_asked_for_while_the_limiter_closes_is_refused(server: Server) -> None:
    """The thread is busy with the store then, and sees the permit only after it was told to end."""
    busy, go_on = threading.Event(), threading.Event()

    class Busy(Connection):
        def take(self, names: Collection[str]) -> Collection[str]:
            busy.set()
            assert go_on.wait(LONG)
            return super().take(names)

    limiter = SharedLimiter(lambda _: Busy(server))
    refused: list[object] = []

    def ask(name: str) -> None:
        try:
            with limiter.permit(name, timeout=LONG):
                pass
        except BaseException as error:
            refused.append(error)

    first, second = (threading.Thread(target=ask, args=(name,)) for name in ("one", "two"))
    first.start()
    assert busy.wait(LONG)
    second.start()
    keeper = limiter._keepers[os.getpid()]  # pyright: ignore[reportPrivateUsage]
    while keeper.inbox.empty():
        pass
    closing = threading.Thread(target=limiter.close)
    closing.start()
    while not keeper._closed:  # pyright: ignore[reportPrivateUsage]
        pass
    go_on.set()
    for thread in (first, second, closing):
        thread.join()
    assert [str(error) for error in refused if "closed" in str(error)]
    assert not [error for error in refused if not isinstance(error, ConductorError)]
    assert server.free()


def test_a_signal_while_the_thread_starts_leaves_a_limiter_that_works(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = threading.Thread.start

    def struck(thread: threading.Thread) -> None:
        monkeypatch.undo()
        start(thread)
        raise KeyboardInterrupt

    limiter = SharedLimiter(server.connect)
    monkeypatch.setattr(threading.Thread, "start", struck)
    with pytest.raises(KeyboardInterrupt), limiter.permit(NAME, timeout=LONG):
        pass
    with limiter.permit(NAME, timeout=LONG):
        assert server.holders
    limiter.close()
    assert server.free()


def test_a_closed_limiter_gives_all_back_and_takes_no_more(server: Server) -> None:
    limiter = SharedLimiter(server.connect)
    with limiter.permit(NAME):
        limiter.close()
        assert server.free()
    with pytest.raises(ConductorError, match="closed"), limiter.permit(NAME):
        pass


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_fork_begins_anew(limiters: list[SharedLimiter]) -> None:
    with limiters[0].permit(NAME, timeout=LONG):
        child = os.fork()
        if not child:
            # The thread of the parent is not here.
            code = 1
            try:
                with limiters[0].permit("another company", timeout=LONG):
                    code = 0
            finally:
                os._exit(code)
        assert os.waitpid(child, 0)[1] == 0


class Book:
    """A limiter that writes down what it is asked."""

    def __init__(self, *, fails: BaseException | None = None) -> None:
        self.steps: list[Any] = []
        self.fails = fails

    def permit(self, name: str, *, timeout: float | None = None) -> Book:
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
    book = Book()
    note = lambda: book.steps.append("sent")  # noqa: E731
    options: dict[str, Any] = {"limiter": book, "end_user_id": "end_usr_1", "base_url": "https://api.test/v1"}

    if asynchronous:
        asyncio.run(async_client_of(AsyncScript(note), **options).send(retrieve))
    else:
        client_of(Script(note), **options).send(retrieve)
    assert book.steps == [("https://api.test/v1 end_usr_1", None), "in", "sent", "out"]
    assert not permits()


def test_without_a_limit_there_is_none_to_share() -> None:
    with pytest.raises(ConfigurationError, match="max_in_flight_per_end_user is 1"):
        client_of(Script(answer()), limiter=Book(), max_in_flight_per_end_user=None)


def test_the_wait_has_the_time_of_the_call() -> None:
    book = Book(fails=TimeoutError())
    client = client_of(Script(answer()), limiter=book, end_user_id="end_usr_1", total_timeout=30)
    with pytest.raises(TimeoutError) as raised:
        client.send(retrieve)
    # Its time is not up: it comes from elsewhere.
    assert not isinstance(raised.value, APITimeoutError)
    assert 29 < book.steps[0][1] <= 30
    assert not permits()


def test_a_limiter_that_fails_ends_the_call_and_nothing_is_sent() -> None:
    script = Script(answer())
    client = client_of(script, limiter=Book(fails=OSError("gone")), end_user_id="end_usr_1")
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
    server: Server, limiters: list[SharedLimiter], asynchronous: bool, kept: bool
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
            strike = Strike(number, "limiter.py", "attempts.py", "_permits.py")
            try:
                with strike.armed():
                    runner.run(call()) if asynchronous else client.send(retrieve)
            except Stop as error:
                struck += 1
                if kept:
                    exceptions.append(error)
            assert server.free(), number
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


def test_more_than_one_at_a_time_cannot_be_shared() -> None:
    with pytest.raises(ConfigurationError, match="max_in_flight_per_end_user is 1"):
        client_of(Script(answer()), limiter=Book(), max_in_flight_per_end_user=2)


def test_what_has_no_permits_is_no_limiter() -> None:
    with pytest.raises(ConfigurationError, match="limiter takes an object with a method permit"):
        client_of(Script(answer()), limiter=3)
