"""What the tests of lists share: a service on a loop of virtual time, and what to compare with."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Callable
from typing import Any

from tests.support.fake_lists import PLAIN, AsyncFakeLists, FakeLists
from tests.support.permits import permits
from tests.support.virtual_time import VirtualClock, VirtualLoop

__all__ = ["ALL", "TASK_FACTORIES", "ListHarness", "count", "every", "nth"]

ALL = PLAIN.request({})

TASK_FACTORIES: dict[str, Any] = {"lazy": None}
"""How an event loop can make tasks."""
if sys.version_info >= (3, 12):
    TASK_FACTORIES["eager"] = asyncio.eager_task_factory


class ListHarness:
    """A loop of virtual time with a service in it."""

    def __init__(self, count: int = 0, **service: Any) -> None:
        self.loop = VirtualLoop()
        self.clock = VirtualClock(self.loop)
        self.service = AsyncFakeLists(self.clock, **service)
        self.service.add(count)

    def run(self, work: Any) -> Any:
        return self.loop.run_until_complete(work)

    def tidy(self) -> None:
        gc.collect()
        self.run(asyncio.sleep(0))
        assert not asyncio.all_tasks(self.loop)
        assert not [timer for timer in self.loop._scheduled if not timer.cancelled()]  # type: ignore[attr-defined]
        assert not permits()


def every(service: FakeLists) -> list[str]:
    return sorted(service.records)


def nth(*numbers: int, fault: str = "after") -> Callable[[dict[str, str]], str | None]:
    """A fault at the n-th requests."""
    count = iter(range(1, 10_000))
    return lambda _: fault if next(count) in numbers else None


async def count(items: Any) -> int:
    """How many items a list has."""
    return len([item async for item in items])
