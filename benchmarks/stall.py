"""How long the event loop stands still for one large page, compared with `json.loads` of the same bytes in it.

Usage: python -m benchmarks.stall [--rounds N]

A second task asks for its turn all the time; the CPU time of its longest wait is the stall, so that other processes do
not count. The garbage collector runs as Python ships it.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

from conductor_client import AsyncConductor
from conductor_client.transport import Outgoing
from tests.support.examples import document

from .decode import Canned, page
from .measure import Contender, print_ratios, take_turns


class AsyncCanned(Canned):
    """An asyncio transport that always gives the same answer."""

    async def send(self, outgoing: Outgoing) -> Any:  # type: ignore[override]
        """Give the answer, after a turn of the loop."""
        await asyncio.sleep(0)
        return super().send(outgoing)

    async def aclose(self) -> None:
        """Nothing is open."""


async def longest_stall(work: Callable[[], Awaitable[object]]) -> float:
    """Seconds that a second task waits at most for its turn."""
    longest, over = 0.0, False

    async def tick() -> None:
        nonlocal longest
        last = time.thread_time()
        while not over:
            await asyncio.sleep(0)
            now = time.thread_time()
            longest, last = max(longest, now - last), now

    ticking = asyncio.ensure_future(tick())
    await asyncio.sleep(0)
    await work()
    over = True
    await ticking
    return longest


def contenders(content: bytes, loop: asyncio.AbstractEventLoop) -> dict[str, Contender]:
    """A page through the client, and its `json.loads`."""
    transport = AsyncCanned(content)
    client = AsyncConductor(api_key="sk_conductor_x", end_user_id="end_usr_1", transport=transport)

    async def floor() -> None:
        json.loads(content)

    async def ours() -> None:
        await client.qbd.invoices.list()

    def stalled(work: Callable[[], Awaitable[object]]) -> Contender:
        return lambda: loop.run_until_complete(longest_stall(work))

    return {"json.loads": stalled(floor), "page of typed objects": stalled(ours)}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=31)
    options = parser.parse_args()
    content = page(150, 10)
    document.cache_clear()
    gc.collect()
    loop = asyncio.new_event_loop()
    print_ratios(take_turns(contenders(content, loop), options.rounds), "json.loads", 1.3)
    loop.close()


if __name__ == "__main__":
    main()
