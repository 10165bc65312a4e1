"""What one small call costs in CPU time, compared with bare httpx and `json` doing the same over the same mock.

Usage: python -m benchmarks.call [--rounds N] [--calls N] [--peer PYTHON]

--peer names a Python in whose environment the vendor's own SDK (`conductor-py`) is installed; it then runs in a
process of its own, because only one of the two environments can be this one.

Every call asks for another record: what is remembered of an address does not make the calls look cheaper.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import subprocess
import time
from collections.abc import Callable
from typing import Any

import httpx

from conductor_client import AsyncConductor, Conductor

from .measure import Contender, print_ratios, take_turns
from .small_server import BODY, HEADERS

URL = "https://api.conductor.is/v1/end-users/"

PEER = """
import httpx, itertools, json, sys, time
from conductor import Conductor
def answer(request): return httpx.Response(200, content=BODY, headers=HEADERS)
http = httpx.Client(transport=httpx.MockTransport(answer))
peer = Conductor(api_key="sk_conductor_x", http_client=http)
def run(work):
    started = time.process_time()
    for _ in range(CALLS): work()
    return time.process_time() - started
numbers = itertools.count()
bare = lambda: json.loads(
    http.get(f"{URL}end_usr_{next(numbers)}", headers={"authorization": "Bearer sk_conductor_x"}).content
)
theirs = lambda: peer.end_users.retrieve(f"end_usr_{next(numbers)}")
run(bare), run(theirs)
for line in sys.stdin:
    print(json.dumps([run(bare), run(theirs)]), flush=True)
"""


def answer(_request: httpx.Request) -> httpx.Response:
    """What the mock says to everything."""
    return httpx.Response(200, content=BODY, headers=HEADERS)


def repeated(work: Callable[[], Any], calls: int) -> Contender:
    """A contender that calls many times."""

    def run() -> float:
        started = time.process_time()
        for _ in range(calls):
            work()
        return time.process_time() - started

    return run


def repeated_async(work: Callable[[], Any], calls: int, loop: asyncio.AbstractEventLoop) -> Contender:
    """The same for something to be awaited."""

    async def many() -> float:
        started = time.process_time()
        for _ in range(calls):
            await work()
        return time.process_time() - started

    return lambda: loop.run_until_complete(many())


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--calls", type=int, default=400)
    parser.add_argument("--peer", metavar="PYTHON")
    options = parser.parse_args()
    authorization = {"authorization": "Bearer sk_conductor_x"}
    ids = map("end_usr_{}".format, itertools.count())

    http = httpx.Client(transport=httpx.MockTransport(answer))
    client = Conductor(api_key="sk_conductor_x", http_client=http)
    costs = take_turns(
        {
            "httpx + json": repeated(
                lambda: json.loads(http.get(URL + next(ids), headers=authorization).content), options.calls
            ),
            "Conductor": repeated(lambda: client.end_users.retrieve(next(ids)), options.calls),
        },
        options.rounds,
    )
    print_ratios(costs, "httpx + json", 1.3)

    async_http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    async_client = AsyncConductor(api_key="sk_conductor_x", http_client=async_http)

    async def bare() -> Any:
        return json.loads((await async_http.get(URL + next(ids), headers=authorization)).content)

    loop = asyncio.new_event_loop()
    costs = take_turns(
        {
            "httpx.AsyncClient + json": repeated_async(bare, options.calls, loop),
            "AsyncConductor": repeated_async(lambda: async_client.end_users.retrieve(next(ids)), options.calls, loop),
        },
        options.rounds,
    )
    print_ratios(costs, "httpx.AsyncClient + json", 1.35)
    loop.run_until_complete(async_http.aclose())
    loop.close()
    http.close()
    if options.peer:
        print_ratios(_peer(options.peer, options.calls, options.rounds), "httpx + json, there")


def _peer(python: str, calls: int, rounds: int) -> dict[str, list[float]]:
    setting = f"BODY, HEADERS, URL, CALLS = {BODY!r}, {HEADERS!r}, {URL!r}, {calls}\n"
    result = subprocess.run(
        [python, "-I", "-c", setting + PEER], input="go\n" * rounds, check=True, capture_output=True, text=True
    )
    pairs = [json.loads(line) for line in result.stdout.splitlines()]
    return {"httpx + json, there": [pair[0] for pair in pairs], "conductor-py": [pair[1] for pair in pairs]}


if __name__ == "__main__":
    main()
