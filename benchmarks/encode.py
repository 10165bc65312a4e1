"""What the body of a large request costs: an invoice with many lines, from keyword arguments to bytes.

Usage: python -m benchmarks.encode [--rounds N] [--lines N]

The floor is `json.dumps` of the equal dict, ready for the wire: names in its spelling, amounts as text.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from conductor_client import Conductor
from conductor_client._core.prepare import prepare
from conductor_client.generated.api.qbd.invoices.create import OPERATION

from .measure import Contender, print_ratios, take_turns


def timed(work: Callable[[], Any]) -> Contender:
    """A contender that does it once."""

    def run() -> float:
        started = time.process_time()
        work()
        return time.process_time() - started

    return run


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--lines", type=int, default=1000)
    options = parser.parse_args()
    lines = [
        {
            "item_id": f"80000001-{number}",
            "description": f"Hours of work, part {number}",
            "quantity": number % 9 + 1,
            "rate": Decimal("120.50"),
            "amount": Decimal("120.50") * (number % 9 + 1),
            "service_date": "2026-11-22",
        }
        for number in range(options.lines)
    ]
    client = Conductor(api_key="sk_conductor_x", end_user_id="end_usr_1")
    settings = client._settings  # pyright: ignore[reportPrivateUsage]

    def ours() -> bytes | None:
        body = {"customer_id": "80000002-1", "transaction_date": "2026-11-22", "lines": lines}
        request = OPERATION.request({"body": body, "conductor_end_user_id": "end_usr_1"})
        return prepare(settings, request, None).outgoing.content

    content = ours()
    assert content is not None
    equal = json.loads(content)

    def bare() -> bytes:
        return json.dumps(equal, ensure_ascii=False, separators=(",", ":")).encode()

    assert bare() == content
    costs = take_turns({"json.dumps": timed(bare), "Conductor": timed(ours)}, options.rounds)
    print(f"an invoice with {options.lines} lines, {len(content)} bytes")
    print_ratios(costs, "json.dumps")


if __name__ == "__main__":
    main()
