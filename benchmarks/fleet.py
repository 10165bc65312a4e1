"""Five thousand companies at a time in one process, against a service with QuickBooks' shape that fails now and then.

    python -m benchmarks.fleet [--end-users N] [--records N] [--rate SHARE] [--speed N] [--transport NAME]

Each company gets a record created and its first reading by `Changes`: a whole list, and what was deleted meanwhile; one
request at a time, each 1 to 5 seconds of work. Waits are
scaled down on both sides by --speed. Faults are of every kind but those that hold a company for minutes. The ideal is a
client that costs nothing: all that work over as many connections as a client has, or the company with the most work,
whichever is longer.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from conductor_client.errors import ConductorError
from conductor_client.extract import Changes

from .fault_clients import Work, async_client
from .peers import ROOT

CONNECTIONS = 1000
TRIES = 5


@dataclass
class Fleet:
    """What came of it."""

    records: int = 0
    repeated: int = 0
    creates: int = 0
    complete: int = 0
    finished: list[float] = field(default_factory=list[float])
    raised: Counter[str] = field(default_factory=Counter[str])
    again: Counter[str] = field(default_factory=Counter[str])
    seconds: float = 0.0
    cpu: float = 0.0
    memory: float = 0.0


@contextmanager
def service(options: argparse.Namespace) -> Generator[str]:
    """The faulty server in a process of its own; its address."""
    command = [sys.executable, "-m", "benchmarks.faulty_server", "--rate", str(options.rate)]
    command += ["--records", str(options.records), "--speed", str(options.speed), "--work", "1", "--slowest", "5"]
    command += ["--quick-faults"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.communicate()


def stats(base_url: str) -> dict[str, Any]:
    """What the service did."""
    with urllib.request.urlopen(base_url.removesuffix("/v1") + "/-/stats") as answer:
        return dict(json.load(answer))


def megabytes() -> float:
    """What this process occupies."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


async def run(base_url: str, options: argparse.Namespace) -> Fleet:
    """Serve all companies at once."""
    fleet = Fleet()
    work = Work(speed=options.speed, max_restarts=20)
    async with async_client(base_url, work, transport=options.transport) as client:
        await client.qbd.health_check(conductor_end_user_id="end_usr_9999999")
        gc.collect()
        before, cpu, started = megabytes(), time.process_time(), time.perf_counter()

        async def serve(number: int) -> None:
            company = client.for_end_user(f"end_usr_{number}")
            try:
                await company.qbd.subtotal_items.create(name=f"item {number}")
                fleet.creates += 1
            except ConductorError as error:
                fleet.raised[type(error).__name__] += 1
            # As an engine does: again from the checkpoint, which here is the beginning, after a failure that may pass.
            for _ in range(TRIES):
                identities: list[str] = []
                try:
                    async for batch in Changes(company, resources=["qbd.subtotal_items"]):
                        identities += [record.id for record in batch.records]
                        del batch
                except ConductorError as error:
                    fleet.again[type(error).__name__] += 1
                    continue
                # Besides those that stay there are a few that come and go.
                fleet.records += len(identities)
                fleet.repeated += len(identities) - len({*identities})
                fleet.complete += len({*identities}) >= options.records
                break
            fleet.finished.append(time.perf_counter() - started)

        async def watch() -> None:
            while True:
                fleet.memory = max(fleet.memory, megabytes() - before)
                await asyncio.sleep(0.25)

        watching = asyncio.ensure_future(watch())
        await asyncio.gather(*(serve(number) for number in range(1, options.end_users + 1)))
        watching.cancel()
        fleet.seconds, fleet.cpu = time.perf_counter() - started, time.process_time() - cpu
    return fleet


def report(fleet: Fleet, did: dict[str, Any], options: argparse.Namespace) -> list[str]:
    """The figures as lines."""
    work = did["worked"]
    ideal = max(sum(work) / CONNECTIONS, max(work)) / options.speed
    raised = ", ".join(f"{name} {count}" for name, count in fleet.raised.most_common()) or "none"
    faults = sum(did["faults"].values())
    per_record = fleet.cpu / max(1, fleet.records) * 1e6
    return [
        f"{options.end_users} companies over {options.transport}, {options.rate:.0%} faults, "
        f"{options.speed:g} seconds of the service in one",
        f"lists complete {fleet.complete}, records {fleet.records}, repeated {fleet.repeated}, "
        f"creates {fleet.creates}, raised: {raised}; lists tried again: {sum(fleet.again.values())}",
        f"requests {did['requests']} on {did['connections']} connections, {faults} of them with a fault",
        f"seconds {fleet.seconds:.1f}, ideal {ideal:.1f}: throughput {ideal / fleet.seconds:.2f} of the ideal",
        f"slowest company / median company {max(fleet.finished) / median(fleet.finished):.2f}",
        f"memory {fleet.memory:.0f} MB more at its peak, {fleet.memory * 1000 / options.end_users:.0f} kB a company",
        f"CPU {fleet.cpu:.1f} s, {fleet.cpu / fleet.seconds:.0%} of one core, {per_record:.0f} us a record, "
        f"{fleet.cpu / did['requests'] * 1e6:.0f} us a request",
        f"so one process serves about {did['requests'] / fleet.cpu:.0f} such requests a second; processes share "
        "nothing, so as many cores serve as many times that",
    ]


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--end-users", type=int, default=5000)
    parser.add_argument("--records", type=int, default=150, help="records in each list")
    parser.add_argument("--rate", type=float, default=0.02, help="the share of requests that fail")
    parser.add_argument("--speed", type=float, default=1.0, help="seconds of the service in one real second")
    parser.add_argument("--transport", choices=("httpx", "aiohttp"), default="aiohttp")
    options = parser.parse_args()
    with service(options) as base_url:
        fleet = asyncio.run(run(base_url, options))
        print("\n".join(report(fleet, stats(base_url), options)))


if __name__ == "__main__":
    main()
