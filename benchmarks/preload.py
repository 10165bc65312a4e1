"""What `preload` costs when a process starts, and how long the event loop stands still in the first calls without it.

Usage: python -m benchmarks.preload [--rounds N]

Each figure comes from a new process, in milliseconds and megabytes; the median of the rounds is printed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from statistics import median

PROGRAM = """
import asyncio, json, os, sys, time

def megabytes():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

async def longest_stall(work):
    longest, running = 0.0, True
    async def tick():
        nonlocal longest
        last = time.perf_counter()
        while running:
            await asyncio.sleep(0)
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
    ticking = asyncio.ensure_future(tick())
    await asyncio.sleep(0)
    await work
    running = False
    await ticking
    return longest * 1000

async def call(client, name):
    resource = getattr(client.qbd, name)
    try:
        await resource.retrieve("1", conductor_end_user_id="end_usr_1", max_retries=0)
    except conductor_client.APIConnectionError:
        pass

async def main():
    # Nobody listens there: what is measured is the way to the connection.
    async with conductor_client.AsyncConductor(api_key="sk_x", base_url="http://127.0.0.1:9/v1") as client:
        return [await longest_stall(call(client, name)) for name in ("invoices", "sales_orders", "sales_orders")]

import conductor_client, asyncio.runners, email, encodings.idna, tempfile
before, started = megabytes(), time.perf_counter()
if WHAT is not None:
    conductor_client.preload(*WHAT)
cost = (time.perf_counter() - started) * 1000, megabytes() - before
print(json.dumps([*cost, *asyncio.run(main())]))
"""
CASES: dict[str, list[str] | None] = {
    "nothing preloaded": None,
    'preload("qbd.invoices", "qbd.sales_orders")': ["qbd.invoices", "qbd.sales_orders"],
    "preload()": [],
}


def measure(rounds: int) -> dict[str, list[float]]:
    """For each case: ms and MB of preloading, then the longest stall in ms of a first, another, and a repeated call."""
    found: dict[str, list[list[float]]] = {name: [] for name in CASES}
    for _ in range(rounds):
        for name, what in CASES.items():
            command = [sys.executable, "-c", f"WHAT = {what!r}\n{PROGRAM}"]
            result = subprocess.run(command, check=True, capture_output=True, text=True)
            found[name].append(json.loads(result.stdout))
    return {name: [median(column) for column in zip(*rows, strict=True)] for name, rows in found.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    print(f"{'':46}{'costs':>9}{'takes':>8}   longest stall: first call, another, again")
    for name, (cost, memory, *stalls) in measure(options.rounds).items():
        print(f"{name:46}{cost:6.0f} ms{memory:5.0f} MB   " + "".join(f"{stall:8.1f} ms" for stall in stalls))


if __name__ == "__main__":
    main()
