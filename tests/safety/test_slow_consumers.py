"""Consumers that take longer than a cursor lives, and loops over two lists of one company: every record comes once.

The server lets cursors expire 10 of its seconds after an answer; the clocks of both sides run faster than real time.
"""

from __future__ import annotations

import asyncio
import itertools
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from benchmarks.far_server import FarServer
from conductor_client import AsyncConductor, Conductor
from conductor_client._core.clock import Clock

RECORDS = 900
PAGE = 150
NAP = 30.0
_numbers = itertools.count(20_000)


@pytest.fixture
def end_user() -> str:
    return f"end_usr_{next(_numbers)}"


def sync_client(far: FarServer, end_user: str, **options: Any) -> Conductor:
    client = Conductor(api_key="sk_x", base_url=far.base_url, end_user_id=end_user, **options)
    client._shared.clock = Clock(far.speed)
    return client


def async_client(far: FarServer, end_user: str, **options: Any) -> AsyncConductor:
    client = AsyncConductor(api_key="sk_x", base_url=far.base_url, end_user_id=end_user, **options)
    client._shared.clock = Clock(far.speed)
    return client


def check(identities: Iterable[str], end_user: str) -> None:
    """All records of the end-user once; those that come and go at most once."""
    found = list(identities)
    assert len(set(found)) == len(found)
    suffix = f"-{int(end_user.removeprefix('end_usr_')):07d}"
    assert all(identity.endswith(suffix) for identity in found)
    assert {f"{index:06d}{suffix}" for index in range(RECORDS)} <= set(found)


@pytest.mark.parametrize("every", [PAGE, 400])
def test_a_thread_that_naps(every: int, far: FarServer, end_user: str) -> None:
    found = list[str]()
    with sync_client(far, end_user) as client:
        for item in client.qbd.subtotal_items.list():
            found.append(item.id)
            if len(found) % every == 0:
                time.sleep(NAP / far.speed)
    check(found, end_user)


@pytest.mark.parametrize("every", [PAGE, 400])
async def test_a_task_that_naps(every: int, far: FarServer, end_user: str) -> None:
    found = list[str]()
    async with async_client(far, end_user) as client:
        async for item in client.qbd.subtotal_items.list():
            found.append(item.id)
            if len(found) % every == 0:
                await asyncio.sleep(NAP / far.speed)
    check(found, end_user)


@pytest.mark.parametrize("every", [PAGE, 400])
async def test_a_task_that_blocks_its_event_loop(every: int, far: FarServer, end_user: str) -> None:
    found = list[str]()
    async with async_client(far, end_user) as client:
        async for item in client.qbd.subtotal_items.list():
            found.append(item.id)
            if len(found) % every == 0:
                time.sleep(NAP / far.speed)  # noqa: ASYNC251 - this is what is tried
    check(found, end_user)


async def test_pages_taken_by_hand(far: FarServer, end_user: str) -> None:
    async with async_client(far, end_user) as client:
        page = await client.qbd.subtotal_items.list()
        found = [item.id for item in page.data]
        page = await page.get_next_page()
        found += [item.id for item in page.data]
        while page.has_next_page():
            await asyncio.sleep(NAP / far.speed)
            page = await page.get_next_page()
            found += [item.id for item in page.data]
    check(found, end_user)


async def test_naps_and_faults(far_and_faulty: FarServer) -> None:
    far = far_and_faulty

    async def read(end_user: str) -> None:
        found = list[str]()
        async with async_client(far, end_user, max_restarts=40) as client:
            async for item in client.qbd.subtotal_items.list():
                found.append(item.id)
                if len(found) % 400 == 0:
                    await asyncio.sleep(NAP / far.speed)
        check(found, end_user)

    await asyncio.gather(*(read(f"end_usr_{next(_numbers)}") for _ in range(6)))


MEETINGS = (0, 100, 500)
"""Where in the outer list the inner list is read."""


async def test_nested_loops_in_asyncio(far: FarServer, end_user: str) -> None:
    outer = list[str]()
    async with async_client(far, end_user) as client, asyncio.timeout(60):
        async for item in client.qbd.subtotal_items.list():
            if len(outer) in MEETINGS:
                check([other.id async for other in client.qbd.transfers.list()], end_user)
            outer.append(item.id)
    check(outer, end_user)


def test_nested_loops_in_blocking_code(far: FarServer, end_user: str) -> None:
    outer = list[str]()

    def read() -> None:
        with sync_client(far, end_user) as client:
            for item in client.qbd.subtotal_items.list():
                if len(outer) in MEETINGS:
                    check([other.id for other in client.qbd.transfers.list()], end_user)
                outer.append(item.id)

    in_time(read)
    check(outer, end_user)


def test_nested_loops_that_create(far: FarServer, end_user: str) -> None:
    """A loop that sends something for every page it reads."""
    outer = list[str]()

    def read() -> None:
        with sync_client(far, end_user) as client:
            for item in client.qbd.subtotal_items.list():
                if len(outer) % 100 == 0:
                    client.qbd.subtotal_items.create(name=f"for {item.id}")
                outer.append(item.id)

    in_time(read)
    check(outer, end_user)


async def test_lists_side_by_side(far: FarServer, end_user: str) -> None:
    async with async_client(far, end_user) as client, asyncio.timeout(60):

        async def read(book: Any) -> list[str]:
            return [item.id async for item in book.list()]

        books = (client.qbd.subtotal_items, client.qbd.transfers, client.qbd.subtotal_items)
        for found in await asyncio.gather(*(read(book) for book in books)):
            check(found, end_user)


def test_lists_side_by_side_in_threads(far: FarServer, end_user: str) -> None:
    found: list[list[str]] = []
    with sync_client(far, end_user) as client:

        def read(book: Any) -> Callable[[], None]:
            return lambda: found.append([item.id for item in book.list()])

        threads = [
            threading.Thread(target=read(book)) for book in (client.qbd.subtotal_items, client.qbd.transfers) * 2
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert not any(thread.is_alive() for thread in threads)
    assert len(found) == 4
    for one in found:
        check(one, end_user)


def in_time(do: Callable[[], None], seconds: float = 60.0) -> None:
    """Run it in a thread, so that a deadlock fails instead of hanging the suite."""
    errors = list[BaseException]()

    def run() -> None:
        try:
            do()
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    assert not thread.is_alive(), "a deadlock"
    if errors:
        raise errors[0]
