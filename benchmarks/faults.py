"""The campaign: full lists and creates against a service that fails on purpose. What is lost, and what is doubled?

    python -m benchmarks.faults --lists 1000 --creates 10000 --rate 0.1 0.3 --max-restarts 40
    python -m benchmarks.faults --peer-python PATH    also runs the vendor's SDK, installed for that Python

Waits are scaled down on both sides; everything else is real: sockets, keep-alive connections, many calls in flight.
Exits with 1 if anything of ours was lost, repeated, doubled, or reported as not done although it was.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .far_server import FarServer, far_server
from .fault_clients import KEY, TRANSPORTS, Work, run
from .tally import CreateResult, Tally

__all__ = ["Campaign", "ours", "peer"]

_ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Campaign:
    """What is done, and to which server.

    Attributes:
        work: The lists and creates.
        rate: The share of requests that fail.
        seed: Of the faults.
        slow_over: Lists of more records time out at the service.
    """

    work: Work
    rate: float
    seed: int = 0
    slow_over: int | None = None

    def serving(self, cursor_expiry: float = 10.0) -> AbstractContextManager[FarServer]:
        """Start the server."""
        choices = ["--rate", str(self.rate), "--seed", str(self.seed), "--records", str(self.work.records)]
        choices += ["--cursor-expiry", str(cursor_expiry)]
        if self.slow_over is not None:
            choices += ["--slow-over", str(self.slow_over)]
        return far_server(*choices, speed=self.work.speed)


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


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the campaign and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lists", type=int, default=100, help="full lists to read")
    parser.add_argument("--creates", type=int, default=1000)
    parser.add_argument("--records", type=int, default=3000, help="records in a list")
    parser.add_argument("--rate", type=float, nargs="+", default=[0.1], help="shares of requests that fail")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--max-restarts", type=int, default=3)
    parser.add_argument("--transport", choices=("all", "none", *TRANSPORTS), default="all")
    parser.add_argument(
        "--book", choices=("subtotal_items", "transfers"), default="subtotal_items", help="what to list"
    )
    parser.add_argument("--in-flight", type=int, default=32)
    parser.add_argument("--timeout", type=float, default=120.0, help="seconds of the service for one attempt")
    parser.add_argument("--speed", type=float, default=10.0, help="seconds of the service in one real second")
    parser.add_argument("--slow-over", type=int, default=None, help="lists of more records time out at the service")
    parser.add_argument("--peer-python", help="a Python for which conductor-py is installed")
    options = parser.parse_args(arguments)
    work = Work(
        lists=options.lists,
        creates=options.creates,
        records=options.records,
        in_flight=options.in_flight,
        timeout=options.timeout,
        speed=options.speed,
        max_restarts=options.max_restarts,
        book=options.book,
    )
    transports = {"all": TRANSPORTS, "none": ()}.get(options.transport, (options.transport,))
    safe = True
    for rate in options.rate:
        campaign = Campaign(work, rate, options.seed, options.slow_over)
        for transport in transports:
            safe &= ours(campaign, transport).is_safe
        if options.peer_python:
            peer(campaign, options.peer_python)
    return 0 if safe else 1


if __name__ == "__main__":
    sys.exit(main())
