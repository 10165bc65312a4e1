"""However a list is left, nothing stays: no task, thread, socket, file or permit, and no request goes out."""

from __future__ import annotations

import asyncio
import functools
import gc
import itertools
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from random import Random
from typing import Any

import pytest

from benchmarks.far_server import FarServer
from benchmarks.fault_clients import transfer
from conductor_client import AsyncConductor, Conductor, ConductorError
from conductor_client._core.clock import Clock
from conductor_client._http.choice import AsyncTransportName
from conductor_client._lists import page_reader
from conductor_client._lists.page_buffer import Waiting

from .traces import PAGES, Traces, settled, settled_async, spill_files

KEY = "sk_x"
_numbers = itertools.count(1000)

# Seconds of the service in which the next page is read ahead: the reader has a timer, a task or a thread then.
A_WHILE = 4.0


def sync_client(far: FarServer) -> Conductor:
    client = Conductor(api_key=KEY, base_url=far.base_url, end_user_id=f"end_usr_{next(_numbers)}", max_restarts=40)
    client._shared.clock = Clock(far.speed)
    return client


def async_client(far: FarServer, over: AsyncTransportName = "httpx") -> AsyncConductor:
    end_user_id = f"end_usr_{next(_numbers)}"
    client = AsyncConductor(
        api_key=KEY, base_url=far.base_url, end_user_id=end_user_id, max_restarts=40, transport=over
    )
    client._shared.clock = Clock(far.speed)
    return client


class _Stop(Exception):
    """Out of the middle of a loop."""


class Sync:
    """Ways to leave a list in blocking code. Each gets a client, and time to be busy with an item."""

    @staticmethod
    def by_break(client: Conductor, busy: Callable[[], None]) -> None:
        for _ in client.qbd.subtotal_items.list():
            busy()
            break

    @staticmethod
    def on_the_third_page(client: Conductor, busy: Callable[[], None]) -> None:
        for index, _ in enumerate(client.qbd.subtotal_items.list()):
            if index == 310:
                busy()
                break

    @staticmethod
    def by_an_exception(client: Conductor, busy: Callable[[], None]) -> None:
        with suppress(_Stop):
            for _ in client.qbd.subtotal_items.list():
                busy()
                raise _Stop

    @staticmethod
    def by_closing_the_page(client: Conductor, busy: Callable[[], None]) -> None:
        page = client.qbd.subtotal_items.list()
        items = iter(page)
        next(items)
        busy()
        page.close()
        with pytest.raises(ConductorError):
            list(items)

    @staticmethod
    def by_closing_the_iterator(client: Conductor, busy: Callable[[], None]) -> None:
        with iter(client.qbd.subtotal_items.list()) as items:
            next(items)
            busy()

    @staticmethod
    def by_forgetting_it(client: Conductor, busy: Callable[[], None]) -> None:
        page = client.qbd.subtotal_items.list()
        pages = page.iter_pages()
        next(pages)
        busy()
        del page, pages

    @staticmethod
    def in_a_cycle(client: Conductor, busy: Callable[[], None]) -> None:
        loop: dict[str, Any] = {"page": client.qbd.subtotal_items.list()}
        loop["self"], loop["items"] = loop, iter(loop["page"])
        next(loop["items"])
        busy()

    @staticmethod
    def after_one_page(client: Conductor, busy: Callable[[], None]) -> None:
        client.qbd.subtotal_items.list()
        busy()

    @staticmethod
    def after_two_pages_by_hand(client: Conductor, busy: Callable[[], None]) -> None:
        client.qbd.subtotal_items.list().get_next_page()
        busy()

    @staticmethod
    def at_its_end(client: Conductor, busy: Callable[[], None]) -> None:
        for index, _ in enumerate(client.qbd.subtotal_items.list()):
            if index == 160:
                busy()

    @staticmethod
    def by_closing_the_client(client: Conductor, busy: Callable[[], None]) -> None:
        items = iter(client.qbd.subtotal_items.list())
        next(items)
        busy()
        client.close()

    @staticmethod
    def out_of_two_loops(client: Conductor, busy: Callable[[], None]) -> None:
        for _ in client.qbd.subtotal_items.list():
            for _ in client.qbd.transfers.list():
                busy()
                break
            break


class Async:
    """The same in asyncio, and cancellation."""

    @staticmethod
    async def by_break(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        async for _ in client.qbd.subtotal_items.list():
            await busy()
            break

    @staticmethod
    async def on_the_third_page(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        index = 0
        async for _ in client.qbd.subtotal_items.list():
            index += 1
            if index == 310:
                await busy()
                break

    @staticmethod
    async def by_an_exception(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        with suppress(_Stop):
            async for _ in client.qbd.subtotal_items.list():
                await busy()
                raise _Stop

    @staticmethod
    async def by_the_end_of_its_block(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        async with client.qbd.subtotal_items.list() as items:
            async for _ in items:
                await busy()
                break

    @staticmethod
    async def by_closing_the_page(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        page = await client.qbd.subtotal_items.list()
        items = aiter(page)
        await anext(items)
        await busy()
        await page.aclose()

    @staticmethod
    async def by_forgetting_it(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        page = await client.qbd.subtotal_items.list()
        pages = page.iter_pages()
        await anext(pages)
        await busy()
        del page, pages

    @staticmethod
    async def in_a_cycle(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        loop: dict[str, Any] = {"list": client.qbd.subtotal_items.list()}
        loop["self"], loop["items"] = loop, aiter(loop["list"])
        await anext(loop["items"])
        await busy()

    @staticmethod
    async def before_it_began(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        client.qbd.subtotal_items.list()
        await busy()

    @staticmethod
    async def after_one_page(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        await client.qbd.subtotal_items.list()
        await busy()

    @staticmethod
    async def after_two_pages_by_hand(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        await (await client.qbd.subtotal_items.list()).get_next_page()
        await busy()

    @staticmethod
    async def after_single_steps(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        items = client.qbd.subtotal_items.list()
        await anext(items)
        await busy()
        await anext(items)

    @staticmethod
    async def at_its_end(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        index = 0
        async for _ in client.qbd.subtotal_items.list():
            index += 1
            if index == 160:
                await busy()

    @staticmethod
    async def by_closing_the_client(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        items = aiter(client.qbd.subtotal_items.list())
        await anext(items)
        await busy()
        await client.close()

    @staticmethod
    async def out_of_two_loops(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        async for _ in client.qbd.subtotal_items.list():
            async for _ in client.qbd.transfers.list():
                await busy()
                break
            break

    @staticmethod
    async def by_cancelling_its_loop(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        async def read() -> None:
            async for _ in client.qbd.subtotal_items.list():
                inside.set()
                await asyncio.Event().wait()

        inside = asyncio.Event()
        task = asyncio.ensure_future(read())
        await inside.wait()
        await busy()
        task.cancel()
        await asyncio.wait((task,))

    @staticmethod
    async def by_cancelling_its_request(client: AsyncConductor, busy: Callable[[], Awaitable[None]]) -> None:
        async def read() -> None:
            async for _ in client.qbd.subtotal_items.list():
                pass

        for turns in (1, 5, 20, 100):
            task = asyncio.ensure_future(read())
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait((task,))
        await busy()


def _ways(kind: type) -> pytest.MarkDecorator:
    names = [name for name in vars(kind) if not name.startswith("_")]
    return pytest.mark.parametrize("way", names)


@pytest.fixture(params=[False, True], ids=["in memory", "in a file"])
def spilling(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Let the pages that wait go to a file at once."""
    if request.param:
        monkeypatch.setattr(page_reader, "Waiting", functools.partial(Waiting, room=0))
    return bool(request.param)


@_ways(Sync)
def test_left_in_blocking_code(way: str, far: FarServer, spilling: bool) -> None:
    modes = list[int]()

    def busy() -> None:
        time.sleep(A_WHILE * 3 / far.speed)
        modes.extend(spill_files())

    before = Traces.now()
    client = sync_client(far)
    getattr(Sync, way)(client, busy)
    # The client stays open: only its idle connections may.
    after = Traces.now()
    quiet(lambda: [thread for thread in after.threads if thread.name == PAGES and thread.is_alive()])
    sent = far.requests()
    time.sleep(A_WHILE / far.speed)
    assert far.requests() == sent
    client.close()
    del client
    settled(before)
    assert set(modes) <= {0o600}
    if spilling and way in ("by_break", "at_its_end"):
        assert modes


over_each = pytest.mark.parametrize("over", ["httpx", "aiohttp"])


@_ways(Async)
@over_each
async def test_left_in_asyncio(way: str, far: FarServer, spilling: bool, over: AsyncTransportName) -> None:
    modes = list[int]()

    async def busy() -> None:
        await asyncio.sleep(A_WHILE * 3 / far.speed)
        modes.extend(spill_files())

    before = Traces.now()
    client = async_client(far, over)
    await getattr(Async, way)(client, busy)
    gc.collect()
    for _ in range(100):
        await asyncio.sleep(0)
    assert asyncio.all_tasks() == {asyncio.current_task()}
    sent = await asyncio.to_thread(far.requests)
    await asyncio.sleep(A_WHILE / far.speed)
    assert await asyncio.to_thread(far.requests) == sent
    await client.close()
    del client
    await asyncio.get_running_loop().shutdown_default_executor()
    await settled_async(before)
    assert set(modes) <= {0o600}
    if spilling and way in ("by_break", "at_its_end"):
        assert modes


def quiet(what: Callable[[], list[Any]]) -> None:
    """It is nothing, now or within a moment."""
    deadline = time.monotonic() + 10
    while (found := what()) and time.monotonic() < deadline:
        time.sleep(0.002)
    assert found == []


@pytest.mark.parametrize("seed", range(12))
@over_each
async def test_cancelled_at_any_moment(seed: int, over: AsyncTransportName, far_and_faulty: FarServer) -> None:
    """Lists and creates of one end-user, cancelled at moments drawn by lot: the line is free for the next."""
    dice, far = Random(seed), far_and_faulty
    before = Traces.now()
    client = async_client(far, over)

    async def read() -> None:
        async for _ in client.qbd.subtotal_items.list():
            if dice.random() < 0.01:
                await asyncio.sleep(dice.random() * 5 / far.speed)

    async def create() -> None:
        await client.qbd.transfers.create(**transfer("x"))

    tasks: list[asyncio.Task[None]] = []
    for _ in range(10):
        tasks.append(asyncio.ensure_future(dice.choice((read, create))()))
        await asyncio.sleep(dice.random() * 3 / far.speed)
        dice.choice(tasks).cancel()
    while any([task.cancel() for task in tasks]):  # noqa: ASYNC110, C419 - each of them, every time
        await asyncio.sleep(0)
    await asyncio.wait(tasks)
    tasks.clear()
    await client.close()
    await settled_async(before)


@over_each
async def test_a_loop_that_ends_in_the_middle(over: AsyncTransportName, far: FarServer) -> None:
    """`asyncio.run` ends while a list is half read and the client is open."""

    def run() -> None:
        async def begin() -> Any:
            client = async_client(far, over)
            items = aiter(client.qbd.subtotal_items.list())
            await anext(items)
            await asyncio.sleep(A_WHILE / far.speed)
            return client, items

        kept = asyncio.run(begin())
        assert kept is not None

    before = Traces.now()
    await asyncio.to_thread(run)
    await asyncio.get_running_loop().shutdown_default_executor()
    await settled_async(before)
