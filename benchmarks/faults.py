"""The campaign: full lists and creates against a service that fails on purpose. What is lost, and what is doubled?

    python -m benchmarks.faults --lists 1000 --creates 10000 --rate 0.1 0.3 --transport all
    python -m benchmarks.faults --kind signals fork      only these
    python -m benchmarks.faults --peer-python PATH       also runs the vendor's SDK, installed for that Python

Waits are scaled down on both sides; everything else is real: sockets, keep-alive connections, many calls in flight.
More parts run at a time than there are processors, since each waits most of its time; the longest come first. All
that was lost, repeated, doubled or told wrongly, foreign exceptions, hangs, leaks, and lists that cost more requests
than they may, are harm: the exit status is then 1.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from .far_server import FarServer, far_server
from .fault_clients import KEY, Work, run
from .fault_incidents import INCIDENTS
from .fault_jobs import EVERY_TRANSPORT, KINDS, Job, choose, execute, shards
from .tally import CreateResult, Tally

__all__ = ["Campaign", "main", "ours", "peer", "table"]

_ROOT = Path(__file__).resolve().parent.parent
_COLUMNS = (
    *("kind", "rate", "transport", "lists", "complete", "raised", "short"),
    *("creates", "ok", "unknown", "applied", "not_sent", "reads", "incidents", "requests", "most", "seconds", "harm"),
)
_STANDARD = ("mixed", "eager", *INCIDENTS)


@dataclass(frozen=True)
class Campaign:
    """Lists and creates with every fault of a request, and a server for them.

    Attributes:
        work: The lists and creates.
        rate: The share of requests that fail.
        seed: Of the faults.
    """

    work: Work
    rate: float
    seed: int = 0

    def serving(self, cursor_expiry: float = 10.0) -> AbstractContextManager[FarServer]:
        """Start the server."""
        choices = ["--rate", str(self.rate), "--seed", str(self.seed), "--records", str(self.work.records)]
        return far_server(*choices, "--cursor-expiry", str(cursor_expiry), speed=self.work.speed)


def ours(campaign: Campaign, transport: str) -> Tally:
    """What comes of it over a transport of ours. Prints it, too."""
    with campaign.serving() as server:
        tally, results = run(transport, server.base_url, campaign.work)
        _report(f"ours, {transport}", campaign.rate, tally, results, server.stats())
    return tally


def peer(campaign: Campaign, python: str) -> Tally | None:
    """The same with the vendor's SDK; None if it could not be run."""
    # Ten real seconds: it must not lose cursors to a clock that runs faster than it can decode.
    with campaign.serving(cursor_expiry=10 * campaign.work.speed) as server:
        job = {**asdict(campaign.work), "base_url": server.base_url, "key": KEY}
        command = [python, "-m", "benchmarks.fault_peer", json.dumps(job)]
        done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"conductor-py could not be run: {done.stderr.strip().splitlines()[-1:]}")
            return None
        answer = json.loads(done.stdout)
        results = [CreateResult(*parts) for parts in answer["created"]]
        tally = Tally.from_dict(answer["tally"])
        _report(f"conductor-py {answer['version']}", campaign.rate, tally, results, server.stats())
    return tally


def _report(title: str, rate: float, tally: Tally, results: Sequence[CreateResult], stats: dict[str, Any]) -> None:
    tally.creates_made(results, stats)
    print(f"\n{title}, {rate:.0%} faults: {stats['requests']} requests on {stats['connections']} connections")
    for line in tally.lines():
        print(f"  {line}")
    print("  faults: " + ", ".join(f"{name} {count}" for name, count in sorted(stats["faults"].items())), flush=True)


def table(found: dict[tuple[str, float, str], Tally]) -> list[str]:
    """One line for each kind, rate and transport, and below what was harmful."""
    rows, harmful = [list(_COLUMNS)], list[str]()
    for (kind, rate, transport), tally in found.items():
        created = tally.created
        numbers = [tally.lists, tally.complete, tally.raised.total(), tally.short, tally.creates]
        numbers += [created[outcome] for outcome in ("ok", "unknown", "applied", "not_sent")]
        numbers += [tally.reads, tally.incidents, tally.requests, tally.most]
        harm = str(sum(tally.harm.values())) if tally.harm else "none"
        rows.append([kind, f"{rate:.0%}", transport, *map(str, numbers), f"{tally.seconds:.0f}", harm])
        if tally.harm:
            what = ", ".join(f"{name} {count}" for name, count in tally.harm.items())
            harmful += [f"HARM in {kind}, {rate:.0%}, {transport}: {what}"]
            harmful += [f"  {line}" for line in tally.lines()]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    lines = ["  ".join(text.rjust(width) for text, width in zip(row, widths, strict=True)) for row in rows]
    return [*lines, "", *harmful, "no harm" if not harmful else "HARM WAS DONE"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the campaign and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lists", type=int, default=100, help="full lists to read")
    parser.add_argument("--creates", type=int, default=1000)
    parser.add_argument("--records", type=int, default=3000, help="records in a list")
    parser.add_argument("--rate", type=float, nargs="+", default=[0.1], help="shares of requests that fail")
    parser.add_argument("--kind", nargs="+", choices=KINDS, default=_STANDARD, help=f"of {', '.join(KINDS)}")
    parser.add_argument("--transport", choices=("all", "none", *EVERY_TRANSPORT), default="all")
    parser.add_argument("--resource", choices=("subtotal_items", "transfers", "both"), default="both")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--max-restarts", type=int, default=None, help="default: the client's own")
    parser.add_argument("--timeout", type=float, default=None, help="seconds for an attempt; default: the client's own")
    parser.add_argument("--in-flight", type=int, default=96, help="calls at a time in each process")
    parser.add_argument(
        "--rounds", type=int, default=None, help="incidents of each kind; default: a twentieth of --creates"
    )
    parser.add_argument("--speed", type=float, default=20.0, help="seconds of the service in one real second")
    parser.add_argument("--slow-over", type=int, default=None, help="lists of more records time out at the service")
    parser.add_argument("--processes", type=int, default=2 * (os.cpu_count() or 1), help="at a time")
    parser.add_argument("--peer-python", help="a Python for which conductor-py is installed")
    options = parser.parse_args(arguments)
    work = Work(
        lists=options.lists,
        creates=options.creates,
        reads=options.creates // 5,
        records=options.records,
        in_flight=options.in_flight,
        timeout=options.timeout,
        speed=options.speed,
        max_restarts=options.max_restarts,
        resource=options.resource,
    )
    rounds = options.creates // 20 if options.rounds is None else options.rounds
    transports = {"all": EVERY_TRANSPORT, "none": ()}.get(options.transport, (options.transport,))
    like = Job("mixed", "", 0.0, work, rounds, options.seed, options.slow_over)
    started = time.perf_counter()
    found = _run(choose(options.kind, transports, options.rate, like), options.processes)
    if found:
        print("\n" + "\n".join(table(found)), f"\n{time.perf_counter() - started:.0f} s in all", flush=True)
    if options.peer_python:
        for rate in options.rate:
            peer(Campaign(work, rate, options.seed), options.peer_python)
    return 0 if all(tally.is_safe for tally in found.values()) else 1


def _run(jobs: Sequence[Job], processes: int) -> dict[tuple[str, float, str], Tally]:
    found: dict[tuple[str, float, str], Tally] = {(job.kind, job.rate, job.transport): Tally() for job in jobs}
    # The longest first, so that none of them is left alone at the end.
    ordered = sorted(jobs, key=lambda job: (job.kind in INCIDENTS, -job.rate))
    parts = [part for job in ordered for part in shards(_sized(job), processes)]

    def done(job: Job, tally: Tally) -> None:
        found[job.kind, job.rate, job.transport].add(tally)
        harm = ", ".join(f"{name} {count}" for name, count in tally.harm.items()) or "no harm"
        print(f"{job.kind}, {job.rate:.0%}, {job.transport}: {tally.seconds:.0f} s, {harm}", flush=True)

    execute(parts, processes, done)
    return found


def _sized(job: Job) -> Job:
    """Signals strike more often, as each takes little; slow readers keep to fewer lists."""
    if job.kind == "signals":
        return replace(job, rounds=4 * job.rounds)
    if job.kind == "eager":
        few = replace(job.work, lists=job.work.lists // 20, creates=job.work.creates // 20, in_flight=8)
        return replace(job, work=replace(few, reads=few.creates // 5))
    return job


if __name__ == "__main__":
    sys.exit(main())
