"""Permits that processes share: the thread that keeps them, over a store in memory."""

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

import pytest

from conductor_client.errors import ConductorError
from conductor_client.limiters import _permits
from conductor_client.limiters._permits import SharedLimiter

from .store import LONG, FakeConnection, FakeStore

NAME = "an address and an end-user"


def test_one_at_a_time_in_all_processes(store: FakeStore, limiters: list[SharedLimiter]) -> None:
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
    assert store.free()


def test_names_do_not_wait_for_each_other(limiters: list[SharedLimiter]) -> None:
    with ExitStack() as stack:
        for number in range(50):
            stack.enter_context(limiters[number % 2].permit(f"company {number}", timeout=LONG))


async def test_waiting_ends_in_time_and_leaves_no_place(store: FakeStore, limiters: list[SharedLimiter]) -> None:
    one, other = limiters
    with one.permit(NAME):
        with pytest.raises(TimeoutError), other.permit(NAME, timeout=0.01):
            pass
        with pytest.raises(TimeoutError):
            async with other.permit(NAME, timeout=0.01):
                pass
    assert store.free()


async def test_a_wait_that_is_cancelled_leaves_no_place(store: FakeStore, limiters: list[SharedLimiter]) -> None:
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
    assert await asyncio.to_thread(store.free)


def test_a_permit_in_a_loop_that_was_closed_is_given_back(store: FakeStore, limiters: list[SharedLimiter]) -> None:
    loop = asyncio.new_event_loop()
    permit = limiters[0].permit(NAME)
    loop.run_until_complete(permit.__aenter__())
    loop.close()
    del permit
    gc.collect()
    assert store.free()
    with limiters[1].permit(NAME, timeout=LONG):
        pass


def test_a_connection_that_broke_while_idle_is_made_anew(store: FakeStore, limiters: list[SharedLimiter]) -> None:
    with limiters[0].permit(NAME):
        pass
    store.failures = 1
    with limiters[0].permit(NAME, timeout=LONG):
        assert NAME in store.holders


async def test_a_store_that_is_gone_fails_the_wait(store: FakeStore, limiters: list[SharedLimiter]) -> None:
    store.failures = 4
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
    store: FakeStore, limiters: list[SharedLimiter], told: SimpleQueue[str]
) -> None:
    with limiters[0].permit(NAME, timeout=LONG):
        before = store.holders[NAME]
        store.failures = 1
        with limiters[0].permit("another company", timeout=LONG):
            # It was taken again before anything else.
            assert store.holders[NAME] is not before
        for limiter in limiters:
            with pytest.raises(TimeoutError), limiter.permit(NAME, timeout=0.01):
                pass
    assert store.free()
    assert told.empty()


def test_a_store_that_is_back_has_the_permits_again(
    store: FakeStore, limiters: list[SharedLimiter], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_permits, "_AGAIN", 0.001)
    store.keep_every = 0.001
    with limiters[0].permit(NAME, timeout=LONG):
        before = store.holders[NAME]
        store.failures = 7
        # Nobody asks for anything.
        with store.changed:
            assert store.changed.wait_for(lambda: store.holders.get(NAME) not in (None, before), LONG)
    assert store.free()


def test_a_permit_that_another_process_has_now_is_told_of(
    store: FakeStore, limiters: list[SharedLimiter], told: SimpleQueue[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_permits, "_AGAIN", 0.001)
    store.thief = object()
    with limiters[0].permit(NAME, timeout=LONG):
        store.failures = 1
        with limiters[0].permit("another company", timeout=LONG):
            pass
        assert "lost the permits of 1 requests in flight" in told.get(timeout=LONG)
        # It is in flight here as well, so that there is not a third one.
        with store.changed:
            del store.holders[NAME]
        with pytest.raises(TimeoutError), limiters[0].permit(NAME, timeout=0.01):
            pass
    store.thief = None
    assert store.free()
    assert told.empty()


def test_permits_that_expire_are_kept_while_they_are_held(store: FakeStore) -> None:
    store.keep_every = 0.01
    limiter = SharedLimiter(store.connect)
    with limiter.permit(NAME):
        assert store.kept.wait(LONG)
    limiter.close()
    assert not store.holders


def test_a_program_that_ends_gives_all_back(store: FakeStore, monkeypatch: pytest.MonkeyPatch) -> None:
    at_the_end: list[Callable[[], object]] = []
    monkeypatch.setattr(atexit, "register", at_the_end.append)
    with SharedLimiter(store.connect).permit(NAME, timeout=LONG):
        for each in at_the_end:
            each()
        assert not store.holders


def test_a_permit_that_is_asked_for_while_the_limiter_closes_is_refused(store: FakeStore) -> None:
    """The thread is busy with the store then, and sees the permit only after it was told to end."""
    busy, go_on = threading.Event(), threading.Event()

    class Busy(FakeConnection):
        def take(self, names: Collection[str]) -> Collection[str]:
            busy.set()
            assert go_on.wait(LONG)
            return super().take(names)

    limiter = SharedLimiter(lambda _: Busy(store))
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
    assert store.free()


def test_a_signal_while_the_thread_starts_leaves_a_limiter_that_works(
    store: FakeStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = threading.Thread.start

    def struck(thread: threading.Thread) -> None:
        monkeypatch.undo()
        start(thread)
        raise KeyboardInterrupt

    limiter = SharedLimiter(store.connect)
    monkeypatch.setattr(threading.Thread, "start", struck)
    with pytest.raises(KeyboardInterrupt), limiter.permit(NAME, timeout=LONG):
        pass
    with limiter.permit(NAME, timeout=LONG):
        assert store.holders
    limiter.close()
    assert store.free()


def test_a_closed_limiter_gives_all_back_and_takes_no_more(store: FakeStore) -> None:
    limiter = SharedLimiter(store.connect)
    with limiter.permit(NAME):
        limiter.close()
        assert store.free()
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
