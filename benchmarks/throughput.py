"""Small calls a second over real sockets, with many in flight, compared with bare httpx that has one in flight.

Usage: python -m benchmarks.throughput [--rounds N] [--calls N] [--in-flight N]

Every call is for an end-user of its own, so that nothing waits in line on purpose. The second part asks a service that
answers after a second, with 500 in flight: what counts there is how near the calls a second come to 500.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import httpx

from conductor_client import AsyncConductor

from .measure import Contender, print_ratios, take_turns
from .small_server import running

KEY = "sk_conductor_x"
Call: TypeAlias = Callable[[int], Awaitable[Any]]


async def spread(call: Call, calls: int, in_flight: int) -> None:
    """Make that many calls, so many of them at the same time."""
    numbers = iter(range(calls))

    async def worker() -> None:
        for number in numbers:
            await call(number)

    await asyncio.gather(*(worker() for _ in range(in_flight)))


def timed(
    call: Call, calls: int, in_flight: int, loop: asyncio.AbstractEventLoop, clock: Callable[[], float]
) -> Contender:
    """A contender; what it costs is seconds per call by that clock."""

    def run() -> float:
        started = clock()
        loop.run_until_complete(spread(call, calls, in_flight))
        return (clock() - started) / calls

    return run


def bare(http: httpx.AsyncClient, base: str) -> Call:
    """What the calls are compared with."""

    async def call(number: int) -> Any:
        headers = {"authorization": f"Bearer {KEY}", "conductor-end-user-id": f"end_usr_{number}"}
        return json.loads((await http.get(f"{base}/v1/end-users/end_usr_{number}", headers=headers)).content)

    return call


def ours(client: AsyncConductor) -> Call:
    """The same through the package."""
    return lambda number: client.end_users.retrieve(f"end_usr_{number}")


def small(rounds: int, calls: int, in_flight: int) -> None:
    """Calls that are answered at once."""
    loop = asyncio.new_event_loop()
    with running() as base:
        http = httpx.AsyncClient(limits=httpx.Limits(max_connections=1000, max_keepalive_connections=1000))
        client = AsyncConductor(api_key=KEY, base_url=f"{base}/v1")
        entries = {
            "httpx, one in flight": (bare(http, base), 1),
            f"httpx, {in_flight} in flight": (bare(http, base), in_flight),
            "AsyncConductor, one in flight": (ours(client), 1),
            f"AsyncConductor, {in_flight} in flight": (ours(client), in_flight),
        }
        for what, clock in (("seconds a call", time.perf_counter), ("CPU seconds a call", time.process_time)):
            contenders = {name: timed(call, calls, many, loop, clock) for name, (call, many) in entries.items()}
            print(what)
            print_ratios(take_turns(contenders, rounds), "httpx, one in flight", 1.11)
        loop.run_until_complete(http.aclose())
        loop.run_until_complete(client.close())
    loop.close()


def slow(rounds: int, calls: int = 2000, in_flight: int = 500) -> None:
    """Calls that are answered after a second. The first round connects as well."""
    loop = asyncio.new_event_loop()
    with running(1.0) as base:
        http = httpx.AsyncClient(limits=httpx.Limits(max_connections=1000, max_keepalive_connections=1000), timeout=120)
        client = AsyncConductor(api_key=KEY, base_url=f"{base}/v1")
        print(f"{in_flight} in flight, answered after one second: calls a second (ideal {in_flight})")
        for name, call, many, times in (
            ("AsyncConductor", ours(client), calls, rounds),
            ("httpx, one pool", bare(http, base), in_flight, 1),
        ):
            wall, busy = time.perf_counter, time.process_time
            for number in range(times):
                started, worked = wall(), busy()
                loop.run_until_complete(spread(call, many, in_flight))
                passed = wall() - started
                cost = (busy() - worked) / many * 1e6
                print(f"{name:40}round {number + 1}:{many / passed:7.0f}   CPU of a call: {cost:.0f} us")
        loop.run_until_complete(http.aclose())
        loop.run_until_complete(client.close())
    loop.close()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--calls", type=int, default=1000)
    parser.add_argument("--in-flight", type=int, default=100)
    options = parser.parse_args()
    small(options.rounds, options.calls, options.in_flight)
    slow(min(options.rounds, 3))


if __name__ == "__main__":
    main()
