"""Any interleaving of pages, faults, expiries, cancellations and manual paging: every item once, or an exception."""

from __future__ import annotations

import asyncio
import gc
import random
import sys
from collections.abc import AsyncIterator, Coroutine
from contextlib import suppress
from typing import Any, TypeVar

import attrs
from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from conductor_client._async.page import AsyncPage
from conductor_client.errors import ConductorError
from tests.support.fake_lists import DAYS, NAMES, PLAIN, AsyncFakeLists, async_client
from tests.support.list_harness import TASK_FACTORIES
from tests.support.permits import permits
from tests.support.virtual_time import VirtualClock, VirtualLoop

OPERATIONS = {"days": DAYS, "names": NAMES, "plain": PLAIN}
FAULTS = ["before", "after", "refused", "503", "504", "401", "cut", "html", "short", "repeat"]
DAY = 86400.0

T = TypeVar("T")


class Listing:
    """One list that is being read, and which records have existed since it was begun."""

    def __init__(self, first: AsyncPage[Any], records: set[str]) -> None:
        self.first = first
        self.tail = first
        self.throughout = records
        self.pages: Any = None

    def chain(self) -> list[AsyncPage[Any]]:
        pages = [self.first]
        while pages[-1]._next is not None:
            pages.append(pages[-1]._next)
        return pages

    def ids(self) -> list[str]:
        return [item.key for page in self.chain() for item in page.data]


async def aislice(pages: AsyncIterator[T], count: int) -> AsyncIterator[T]:
    """The first so many."""
    for _ in range(count):
        try:
            yield await anext(pages)
        except StopAsyncIteration:
            return


class Paging(RuleBasedStateMachine):
    """Two lists at most, over a company in which records come, go, change and move."""

    @initialize(
        kind=st.sampled_from(sorted(OPERATIONS)),
        count=st.integers(0, 60),
        seed=st.integers(0, 9),
        remaining=st.booleans(),
        single=st.booleans(),
        sorts=st.booleans(),
        bounds=st.sampled_from([True, True, True, False]),
        skew=st.sampled_from([0.0, 0.0, -1.5 * DAY, 1.5 * DAY, -400 * DAY, 400 * DAY]),
        twins=st.lists(st.tuples(st.integers(0, 59), st.integers(0, 59)), max_size=1),
        churn=st.sampled_from([0.0, 0.0, 0.1, 0.5]),
        rate=st.sampled_from([0.0, 0.1, 0.3]),
        max_restarts=st.sampled_from([0, 2, 10]),
        tasks=st.sampled_from(sorted(TASK_FACTORIES)),
    )
    def begin(
        self,
        kind: str,
        count: int,
        seed: int,
        remaining: bool,
        single: bool,
        sorts: bool,
        bounds: bool,
        skew: float,
        twins: list[tuple[int, int]],
        churn: float,
        rate: float,
        max_restarts: int,
        tasks: str,
    ) -> None:
        self.loop = VirtualLoop()
        self.loop.set_task_factory(TASK_FACTORIES[tasks])
        self.clock = VirtualClock(self.loop)
        self.service = AsyncFakeLists(
            self.clock, seed=seed, remaining=remaining, single=single, sorts=sorts, bounds=bounds, skew=skew
        )
        self.service.add(count, per_day=2)
        self.twins = {str(each) for one, other in twins for each in (one, other) if other < one < count}
        for one, other in twins:
            if str(one) in self.twins:
                self.service.records[str(one)].twin = str(other)
        self.churn, self.rate = churn, rate
        self.faults: list[str] = []
        self.service.fault = self.next_fault
        self.client = async_client(self.service, max_restarts=max_restarts, total_timeout=600)
        self.operation = OPERATIONS[kind]
        if twins:
            # Only an identity of several parts is not one of a record for sure.
            paging = self.operation.paging
            assert paging is not None
            self.operation = attrs.evolve(self.operation, paging=paging._replace(identity=("id", "line")))
        self.lists: list[Listing] = []
        self.begun: list[Listing] = []
        self.within: Listing | None = None
        self.random = random.Random(seed)

    def next_fault(self, query: dict[str, str]) -> str | None:
        if self.random.random() < self.churn:
            self.live(self.random.choice(["add", "remove", "touch", "move"]))
        fault = self.faults.pop(0) if self.faults else None
        if fault is None and self.random.random() < self.rate:
            fault = self.random.choice(FAULTS)
        # Where nothing has said how many are to come, nobody can tell that one is missing.
        told = self.service.remaining and "cursor" in query
        return None if fault in ("short", "repeat") and not told else fault

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        """The result; None after an exception that is allowed. (One that left the loop would make a cycle with it.)"""

        async def allowing() -> Any:
            with suppress(ConductorError, StopAsyncIteration, TimeoutError):
                return await work

        return self.loop.run_until_complete(allowing())

    @rule(faults=st.lists(st.sampled_from(FAULTS), min_size=1, max_size=8))
    def break_next_requests(self, faults: list[str]) -> None:
        self.faults = faults

    @precondition(lambda self: len(self.lists) < 2)
    @rule()
    def list_again(self) -> None:
        listing = Listing(None, set(self.service.records))  # type: ignore[arg-type]
        self.begun = [listing]

        async def first() -> AsyncPage[Any]:
            return await self.client.pager(self.operation.request({}))

        if (page := self.do(first())) is not None:
            listing.first = listing.tail = page
            self.lists.append(listing)
        self.begun = []

    @precondition(lambda self: self.lists)
    @rule(which=st.integers(0, 1), count=st.integers(1, 4), cancel=st.none() | st.floats(0, 3))
    def iterate(self, which: int, count: int, cancel: float | None) -> None:
        listing = self.lists[which % len(self.lists)]
        if listing.pages is None:
            listing.pages = listing.first.iter_pages()

        async def limited() -> bool:
            async with asyncio.timeout(cancel):
                for _ in range(count):
                    await anext(listing.pages)
            return True

        if not self.do(limited()):
            listing.pages = None

    @precondition(lambda self: len(self.lists) == 2)
    @rule(
        naps=st.tuples(st.floats(0, 15), st.floats(0, 15)), count=st.integers(1, 8), cancel=st.none() | st.floats(0, 9)
    )
    def iterate_both(self, naps: tuple[float, float], count: int, cancel: float | None) -> None:
        """Side by side: each of them waits for the other."""

        async def go(listing: Listing, nap: float) -> None:
            with suppress(ConductorError, TimeoutError):
                async with asyncio.timeout(cancel):
                    async for _ in aislice(listing.first.iter_pages(), count):
                        await asyncio.sleep(nap)

        async def both() -> None:
            await asyncio.gather(*map(go, self.lists, naps))

        self.do(both())

    @precondition(lambda self: self.lists)
    @rule(which=st.integers(0, 1), after=st.integers(0, 3))
    def list_within(self, which: int, after: int) -> None:
        """Another list of the company is read in the middle of a loop over this one."""
        throughout, whole = Listing(None, set(self.service.records)), list[str]()  # type: ignore[arg-type]
        self.within = throughout

        async def read() -> bool:
            async for _ in aislice(self.lists[which % len(self.lists)].first.iter_pages(), after):
                pass
            throughout.throughout = set(self.service.records)
            whole.extend([item.key async for item in self.client.pager(self.operation.request({}))])
            return True

        if self.do(read()):
            assert throughout.throughout <= set(whole)
        self.within = None
        assert len(whole) == len(set(whole))

    @precondition(lambda self: self.lists)
    @rule(which=st.integers(0, 1))
    def drop_iterator(self, which: int) -> None:
        self.lists[which % len(self.lists)].pages = None

    @precondition(lambda self: self.lists)
    @rule(which=st.integers(0, 1))
    def ask_by_hand(self, which: int) -> None:
        listing = self.lists[which % len(self.lists)]
        tail = listing.chain()[-1]

        async def ask() -> AsyncPage[Any]:
            return await tail.get_next_page()

        if (page := self.do(ask())) is not None:
            assert self.do(ask()) is page

    @rule(seconds=st.floats(0.1, 40))
    def wait(self, seconds: float) -> None:
        self.do(asyncio.sleep(seconds))

    @rule(seconds=st.floats(0.1, 40))
    def block(self, seconds: float) -> None:
        self.loop.now += seconds

    @rule(change=st.sampled_from(["add", "remove", "touch", "move"]))
    def change(self, change: str) -> None:
        self.live(change)

    def live(self, change: str) -> None:
        """People are at work in the company."""
        records = self.service.records
        if change == "add" or not records:
            self.service.add(2)
            for record in list(records.values())[-2:]:
                record.updated = self.service.now()
            return
        one = self.random.choice(sorted(records))
        if change == "remove":
            if one in self.twins:
                # The other one could not be told from it after a restart.
                return
            del records[one]
            for listing in (*self.lists, *self.begun, self.within):
                if listing is not None:
                    listing.throughout.discard(one)
            return
        record = records[one]
        record.updated = self.service.now()
        if change == "move":
            other = records[self.random.choice(sorted(records))]
            record.name, record.day = f"{other.name}x", other.day

    @precondition(lambda self: self.lists)
    @rule(which=st.integers(0, 1))
    def finish(self, which: int) -> None:
        listing = self.lists.pop(which % len(self.lists))
        self.begun = [listing]

        async def read(first: AsyncPage[Any]) -> list[str]:
            return [item.key async for item in first]

        if (ids := self.do(read(listing.first))) is None:
            ids = listing.ids()
        else:
            assert listing.throughout <= set(ids)
            # Again, and it is the same.
            assert self.do(read(listing.first)) == ids == listing.ids()
        assert len(ids) == len(set(ids))
        self.begun = []

    @invariant()
    def nothing_came_twice(self) -> None:
        for listing in getattr(self, "lists", ()):
            ids = listing.ids()
            assert len(ids) == len(set(ids))

    def teardown(self) -> None:
        if not hasattr(self, "loop"):
            return
        if sys.exc_info()[0] is not None:
            # What is being raised holds on to the lists. (hypothesis ends examples that it gives up in this way, too.)
            for task in asyncio.all_tasks(self.loop):
                task.cancel()
            self.do(asyncio.sleep(0))
            self.loop.close()
            return
        self.lists.clear()
        gc.collect()
        self.do(asyncio.sleep(1))
        # What a cancelled task has raised can hold on to it until then.
        gc.collect()
        assert not asyncio.all_tasks(self.loop)
        assert not self.client._shared.forget_readers()
        assert not [timer for timer in self.loop._scheduled if not timer.cancelled()]  # type: ignore[attr-defined]
        assert not permits()
        self.loop.close()


TestPaging = Paging.TestCase
TestPaging.settings = settings(
    max_examples=40, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
