"""The parts of a campaign: each a kind of fault over one transport, in a process of its own, watched.

A process that hangs, or dies, is found by what it has not said; its other jobs go to another one.
"""

from __future__ import annotations

import atexit
import faulthandler
import json
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from .far_server import FarHost
from .fault_clients import HTTP2, TRANSPORTS, Notes, Work, protocol_of, run
from .fault_incidents import INCIDENTS, is_possible, run_incidents
from .fault_plan import ALL, CONDITIONS, Condition, Fault, Limits, Plan
from .fault_watch import Traces, Watch
from .tally import CreateResult, Tally, request_ceiling

__all__ = ["EVERY_TRANSPORT", "KINDS", "Job", "choose", "execute", "name_of", "run_job", "shards"]

EVERY_TRANSPORT = (*TRANSPORTS, HTTP2)
_ROOT = Path(__file__).resolve().parent.parent
# After these a list goes on soon: what they are for shows without minutes of waiting.
QUICK = (Fault.DROP_AFTER, Fault.ERROR_AFTER, Fault.RESET_BEFORE, Fault.EXPIRED_CURSOR, Fault.CLOSE_AFTER)
_SHARE = 0.05
"""Of the companies of the mixed campaign have each condition."""


def name_of(member: Fault | Condition) -> str:
    """A fault or condition as a kind."""
    return member.name.lower().replace("_", "-")


_ALONE: tuple[Fault | Condition, ...] = (*ALL, *CONDITIONS)
_SINGLE = {name_of(each): each for each in _ALONE}
KINDS = ("mixed", "eager", *INCIDENTS, *_SINGLE)
"""All faults and conditions at once; eager tasks; what happens to the process; each fault and condition alone."""


@dataclass(frozen=True)
class Job:
    """One part: a kind over one transport.

    Attributes:
        kind: One of `KINDS`.
        transport: One of `EVERY_TRANSPORT`.
        rate: The share of requests that fail.
        work: The calls; those of an incident are its own.
        rounds: How often an incident happens.
        seed: Of the faults.
        slow_over: Lists of more records time out at the service.
        far: Whether the server has a process of its own.
    """

    kind: str
    transport: str
    rate: float
    work: Work
    rounds: int = 0
    seed: int = 0
    slow_over: int | None = None
    far: bool = True

    @property
    def is_possible(self) -> bool:
        """Whether this transport knows this kind: blocking code has no tasks and no loop."""
        if self.kind in ("eager", "cancel") and self.transport == "httpx-sync":
            return False
        return self.kind not in INCIDENTS or is_possible(self.kind, self.transport)

    @property
    def calls(self) -> Work:
        """The calls of this kind: incidents strike short lists, and slow readers take a while for each page."""
        if self.kind == "eager":
            return replace(self.work, eager=True, slow=True)
        if self.kind not in INCIDENTS:
            return self.work
        short = replace(self.work, records=min(self.work.records, 300), timeout=40.0, speed=100.0)
        # Nothing but the incident is to end the call, and soon.
        return replace(short, timeout=1e6, longest=30.0) if self.is_ending else short

    @property
    def is_ending(self) -> bool:
        """Whether the incident ends the calls in flight, at once.

        Nothing ends a thread that waits for its socket, and a client of the caller's is not ours to end. There the
        calls end by their timeout.
        """
        return self.kind == "close" and self.transport not in ("httpx-sync", HTTP2)

    @property
    def plan(self) -> Plan:
        """The faults of the service."""
        if self.kind == "mixed":
            return Plan(self.rate, self.seed, ALL, CONDITIONS, _SHARE)
        if self.kind == "signals":
            return Plan(0.0, self.seed)
        single = _SINGLE.get(self.kind)
        if isinstance(single, Fault):
            return Plan(self.rate, self.seed, (single,))
        faults = (*QUICK, Fault.DRIP) if self.is_ending else QUICK
        return Plan(self.rate, self.seed, faults, (single,) if single else (), 1.0)

    @property
    def limits(self) -> Limits:
        """The times of the service."""
        # Incidents are to strike while the service works, too.
        work = 0.5 if self.kind in INCIDENTS and self.kind != "signals" else 0.0
        drip = 1e7 if self.is_ending else Limits().drip
        return Limits(speed=self.calls.speed, slow_over=self.slow_over, work=work, drip=drip)

    @contextmanager
    def serving(self) -> Generator[tuple[str, Callable[[], dict[str, Any]]]]:
        """Start the server; its address, and what tells what happened there."""
        if not self.far:
            # Loaded only here: where the server has a process of its own, this one does without the sandbox.
            from .faulty_server import FaultyServer, running

            plan, limits, protocol = self.plan, self.limits, protocol_of(self.transport)
            with running(FaultyServer(plan, records=self.calls.records, limits=limits, protocol=protocol)) as server:
                yield server.base_url, server.stats
            return
        plan, limits = self.plan, self.limits
        options = ["--rate", plan.rate, "--seed", plan.seed, "--records", self.calls.records, "--work", limits.work]
        options += ["--drip", limits.drip, "--share", plan.share, "--protocol", protocol_of(self.transport)]
        options += ["--only", *(each.name for each in (*plan.faults, *plan.conditions))]
        if self.slow_over is not None:
            options += ["--slow-over", self.slow_over]
        with _host().serving(*map(str, options), speed=self.calls.speed) as far:
            yield far.base_url, far.stats


@cache
def _host() -> FarHost:
    """Where the servers of this process's jobs run, one after another. It ends when this process does."""
    host = FarHost()
    atexit.register(host.close)
    return host


def choose(kinds: Iterable[str], transports: Iterable[str], rates: Iterable[float], job: Job) -> list[Job]:
    """All combinations that there are, each like `job`. Among signals nothing fails: they come at one rate."""
    found = [
        replace(job, kind=kind, transport=transport, rate=rate)
        for kind in kinds
        for rate in ((0.0,) if kind == "signals" else rates)
        for transport in transports
    ]
    return [each for each in found if each.is_possible]


def shards(job: Job, count: int) -> list[Job]:
    """A job in parts that run at the same time; incidents and small jobs stay whole."""
    work = job.work
    if job.kind in INCIDENTS or count < 2 or work.lists + work.creates < 100:
        return [job]
    parts = list[Job]()
    for number in range(count):
        lists, creates, reads = (len(range(number, each, count)) for each in (work.lists, work.creates, work.reads))
        first = 1 + number * max(work.lists, work.creates, work.reads)
        parts.append(replace(job, work=replace(work, first=first, lists=lists, creates=creates, reads=reads)))
    return parts


def run_job(job: Job, watch: Watch | None = None) -> Tally:
    """Do one job in this process."""
    started, before, notes = time.perf_counter(), Traces.now(), Notes(job.calls, watch)
    with job.serving() as (base_url, stats):
        results: Sequence[CreateResult]
        if job.kind in INCIDENTS:
            run_incidents(job.kind, job.transport, base_url, notes, job.rounds, job.seed)
            tally, results = notes.tally, notes.results
        else:
            tally, results = run(job.transport, base_url, job.calls, watch)
        known = stats()
    tally.creates_made(results, known)
    # The same few companies have many lists in incidents: what one costs cannot be told.
    if job.kind not in INCIDENTS:
        tally.requests_made(known, request_ceiling(job.calls.records, job.calls.max_restarts))
    left = before.left_behind()
    if job.transport == HTTP2 and job.kind in ("signals", "loop-end"):
        # These are the sockets of a client of the caller's, which has lost its loop.
        del left["sockets"]
    tally.leaks += left
    tally.seconds = time.perf_counter() - started
    return tally


def execute(
    jobs: Sequence[Job], processes: int = 2, each: Callable[[Job, Tally], None] = lambda job, tally: None
) -> list[Tally]:
    """Do all jobs, so many at a time, in processes that each do a share of them one after another."""
    tallies: dict[int, Tally] = {}
    waiting, lock = iter(range(len(jobs))), threading.Lock()

    def note(number: int, tally: Tally) -> None:
        with lock:
            tallies[number] = tally
            each(jobs[number], tally)

    def take() -> None:
        while True:
            with lock:
                number = next(waiting, None)
            if number is None:
                return
            worker = _Worker()
            while number is not None:
                tally = worker.do(jobs[number])
                note(number, tally)
                if not worker.is_alive:
                    break
                with lock:
                    number = next(waiting, None)
            worker.close()
            if number is None:
                return

    with ThreadPoolExecutor(processes) as pool:
        for future in [pool.submit(take) for _ in range(processes)]:
            future.result()
    return [tallies[number] for number in range(len(jobs))]


class _Worker:
    """A process that does jobs one after another."""

    def __init__(self) -> None:
        command = [sys.executable, "-W", "ignore", "-m", "benchmarks.fault_jobs"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_ROOT)
        self.is_alive = True

    def do(self, job: Job) -> Tally:
        """One job; what came of it also if the process dies of it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        # The watchdog inside ends a process that hangs. This one is for a process that cannot even do that.
        last = threading.Timer(_longest(job), self._process.kill)
        last.daemon = True
        last.start()
        try:
            self._process.stdin.write(json.dumps(asdict(job)) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except BrokenPipeError:
            line = ""
        finally:
            last.cancel()
        tally = Tally.from_dict(json.loads(line)) if line else Tally()
        if not line:
            tally.hangs[f"the process, ended with {self._process.wait()}"] += 1
        self.is_alive = bool(line) and not tally.hangs
        return tally

    def close(self) -> None:
        """Let it end."""
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            stream.close()
        self._process.wait()


def _longest(job: Job) -> float:
    calls = job.work.lists + job.work.creates + job.work.reads + 10 * job.rounds
    return 2 * job.calls.patience + 60 + 10 * calls


def _main() -> None:
    """Do the jobs that come by line, and say by line what came of each."""
    # Thousands of writes are abandoned here; the tally has all that matters.
    logging.getLogger("conductor_client").setLevel(logging.CRITICAL + 1)
    for line in sys.stdin:
        data: dict[str, Any] = json.loads(line)
        work = Work(**data.pop("work"))
        job = Job(**data, work=work)

        def hang(what: str, job: Job = job) -> None:
            print(f"HANG: {job.kind}, {job.transport}: {what}", file=sys.stderr)
            faulthandler.dump_traceback(file=sys.stderr)
            tally = Tally()
            tally.hangs[what] += 1
            print(json.dumps(tally.to_dict()), flush=True)
            os._exit(3)

        watch = Watch(hang)
        tally = run_job(job, watch)
        watch.close()
        print(json.dumps(tally.to_dict()), flush=True)


if __name__ == "__main__":
    _main()
