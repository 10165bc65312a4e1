"""One very long list on a bad line: does it come whole, in how many parts, and what does it keep in memory?

    python -m benchmarks.long_list --records 100000 --rate 0.01
    python -m benchmarks.long_list --resource subtotal_items --transport httpx-sync

The list is read twice for each transport: at full speed, for the memory of the process; then with every allocation
traced, for what is held for each record. The items are counted and let go, so what stays is the list's own. The
service runs in another process. Exits with 1 if a record was lost or repeated.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import sys
import time
import tracemalloc
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from conductor_client import Progress

from .far_server import far_server
from .fault_clients import TRANSPORTS, Work, async_client, sync_client

__all__ = ["Reading", "main", "read"]

_END_USER = "end_usr_1"


class Reading(NamedTuple):
    """What came of one list.

    Attributes:
        lost: Records that did not come.
        repeated: Records that came more than once.
        progress: How the list was told to have come on, at its end.
        told: How often.
        held: By how much a measure grew between a tenth of the list and its last item.
        seconds: Real time.
    """

    lost: int
    repeated: int
    progress: Progress
    told: int
    held: int
    seconds: float


class _Count:
    """Counts items without holding on to them: their indexes are bits."""

    def __init__(self, records: int, measure: Callable[[], int]) -> None:
        self.records = records
        self.seen = bytearray(records + 64)
        self.repeated = 0
        self.count = 0
        self.base = 0
        self.held = 0
        self.last: Progress | None = None
        self.told = 0
        self._measure = measure

    def told_of(self, progress: Progress) -> None:
        self.last = progress
        self.told += 1

    def add(self, item: Any) -> None:
        index = int(item.id[:6])
        self.repeated += self.seen[index]
        self.seen[index] = 1
        self.count += 1
        if self.count == self.records // 10:
            self.base = self._measure()
        elif self.count == self.records:
            # The list is still there.
            self.held = self._measure() - self.base

    def done(self, started: float) -> Reading:
        assert self.last is not None
        lost = self.seen[: self.records].count(0)
        return Reading(lost, self.repeated, self.last, self.told, self.held, time.perf_counter() - started)


def read(transport: str, base_url: str, work: Work, measure: Callable[[], int]) -> Reading:
    """Read one list of `work.records` over a transport.

    Args:
        transport: One of `TRANSPORTS`.
        base_url: A faulty server of so many records.
        work: How.
        measure: Gives bytes; called at a tenth of the list and at its end.

    Raises:
        IncompleteListError: the list could not be completed.
    """
    count, started = _Count(work.records, measure), time.perf_counter()
    if transport == "httpx-sync":
        with sync_client(base_url, work, on_progress=count.told_of) as client:
            # Not by way of a variable: a page holds on to all that follow it.
            for item in getattr(client.for_end_user(_END_USER).qbd, work.resource).list():
                count.add(item)
        return count.done(started)
    return asyncio.run(_read_async(base_url, work, count, transport.removesuffix("-async"), started))


async def _read_async(base_url: str, work: Work, count: _Count, transport: str, started: float) -> Reading:
    async with async_client(base_url, work, transport=transport, on_progress=count.told_of) as client:
        async for item in getattr(client.for_end_user(_END_USER).qbd, work.resource).list():
            count.add(item)
    return count.done(started)


def resident() -> int:
    """Bytes of this process in memory. Linux."""
    gc.collect()
    lines = Path("/proc/self/status").read_text().splitlines()
    return 1024 * next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def traced() -> int:
    """Bytes that Python has allocated and not freed, since tracing began."""
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the lists and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--rate", type=float, default=0.01, help="the share of requests that fail")
    parser.add_argument("--resource", choices=("subtotal_items", "transfers"), default="transfers")
    parser.add_argument("--transport", choices=("all", *TRANSPORTS), default="all")
    parser.add_argument("--max-restarts", type=int, default=40)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--speed", type=float, default=10.0, help="seconds of the service in one real second")
    options = parser.parse_args(arguments)
    work = Work(
        records=options.records, speed=options.speed, max_restarts=options.max_restarts, resource=options.resource
    )
    choices = ["--rate", str(options.rate), "--seed", str(options.seed), "--records", str(options.records)]
    whole = True
    for transport in TRANSPORTS if options.transport == "all" else (options.transport,):
        for measure in (resident, traced):
            with far_server(*choices, speed=options.speed) as server:
                if measure is traced:
                    tracemalloc.start()
                try:
                    result = read(transport, server.base_url, work, measure)
                finally:
                    tracemalloc.stop()
            whole &= not result.lost and not result.repeated
            _report(transport, measure.__name__, work, result)
    return 0 if whole else 1


def _report(transport: str, measure: str, work: Work, result: Reading) -> None:
    progress = result.progress
    print(
        f"{transport}, {work.records} {work.resource}: lost {result.lost}, repeated {result.repeated}; "
        f"{progress.pages} pages in {progress.partitions} parts, {progress.restarts} restarts, "
        f"told {result.told} times; {result.held / (0.9 * work.records):.0f} bytes a record {measure}; "
        f"{result.seconds:.1f} s",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
