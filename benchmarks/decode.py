"""What it costs to turn a large page of JSON into typed objects, compared with `json.loads` of the same bytes.

Usage: python -m benchmarks.decode [--rounds N] [--invoices N] [--lines N] [--peer PYTHON]

The page is made from the document's examples. The garbage collector runs as Python ships it; CPU time counts. "and
read" also reads every attribute of every object once, so nothing can be put off. --peer names a Python in whose
environment the vendor's own SDK (`conductor-py`) is installed.
"""

from __future__ import annotations

import argparse
import copy
import gc
import json
import subprocess
import time
import tracemalloc
from collections.abc import Callable
from operator import attrgetter
from typing import Any

from conductor_client import Conductor
from conductor_client.generated.api.qbd.invoices.list import OPERATION
from conductor_client.model import Model, fields_of
from conductor_client.transport import Headers, Incoming, Outgoing
from tests.support.examples import Extent, document, example

from .measure import Contender, print_ratios, take_turns

PEER = """
import gc, httpx, json, sys, time
from conductor import Conductor
content = sys.stdin.buffer.read()
answer = lambda request: httpx.Response(200, content=content, headers={"content-type": "application/json"})
client = Conductor(api_key="sk_conductor_x", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
def typed(): return client.qbd.invoices.list(conductor_end_user_id="end_usr_1").data
def read(value):
    if isinstance(value, list):
        for item in value: read(item)
    elif hasattr(type(value), "model_fields"):
        for name in type(value).model_fields: read(getattr(value, name))
def run(work):
    started = time.process_time()
    work()
    return time.process_time() - started
def floor(): return json.loads(content)
def typed_and_read(): return read(typed())
for work in (floor, typed, typed_and_read): run(work)
print(json.dumps([[run(floor), run(typed), run(typed_and_read)] for _ in range(ROUNDS)]))
"""


class Canned:
    """A transport that always gives the same answer."""

    def __init__(self, content: bytes) -> None:
        self._incoming = Incoming(200, Headers([]), content)

    def send(self, outgoing: Outgoing) -> Incoming:
        """Give the answer."""
        return self._incoming

    def close(self) -> None:
        """Nothing is open."""


def page(invoices: int, lines: int) -> bytes:
    """A page of different invoices, as the service writes JSON."""
    pattern: Any = example(document()["components"]["schemas"]["qbd_invoice"], Extent.ALL)
    line = pattern["lines"][0]
    data: list[Any] = []
    for number in range(invoices):
        invoice = copy.deepcopy(pattern)
        invoice["id"] = f"{number:X}-1234567890"
        invoice["refNumber"] = f"INV-{number}"
        invoice["subtotal"] = f"{number * 7}.{number % 100:02}"
        invoice["lines"] = [
            {**copy.deepcopy(line), "id": f"{number:X}-{each}", "amount": f"{each * 3}.{number % 100:02}"}
            for each in range(lines)
        ]
        data.append(invoice)
    envelope = {"objectType": "list", "url": "/v1/quickbooks-desktop/invoices", "data": data}
    return json.dumps({**envelope, "nextCursor": None, "remainingCount": 0, "hasMore": False}).encode()


_readers: dict[type, Callable[[Any], tuple[Any, ...]]] = {}


def read_everything(value: Any) -> None:
    """Read every attribute of an object and of all objects in it."""
    if isinstance(value, Model):
        cls = type(value)
        if cls not in _readers:
            _readers[cls] = attrgetter(*(attribute for attribute, _ in fields_of(cls)))
        for item in _readers[cls](value):
            if isinstance(item, (Model, list)):
                read_everything(item)
    elif isinstance(value, list):
        for item in value:  # pyright: ignore[reportUnknownVariableType]
            read_everything(item)


def timed(work: Callable[[], Any]) -> Contender:
    """A contender that does the work and forgets the result within the measured time, as a reader of pages does."""

    def run() -> float:
        started = time.process_time()
        work()
        return time.process_time() - started

    return run


def kept(work: Callable[[], Any]) -> int:
    """Bytes that the result of the work occupies."""
    work()
    tracemalloc.start()
    result = work()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del result
    return size


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=31)
    parser.add_argument("--invoices", type=int, default=150)
    parser.add_argument("--lines", type=int, default=10)
    parser.add_argument("--peer", metavar="PYTHON")
    options = parser.parse_args()
    content = page(options.invoices, options.lines)
    # The parsed document would make every full collection longer than it is in a user's process.
    document.cache_clear()
    gc.collect()
    print(f"{len(content) / 1e6:.1f} MB, {options.invoices} invoices with {options.lines} lines each")
    client = Conductor(api_key="sk_conductor_x", end_user_id="end_usr_1", transport=Canned(content))
    request = OPERATION.request({})
    costs = take_turns(
        {
            "json.loads": timed(lambda: json.loads(content)),
            "typed objects": timed(lambda: client.send(request)),
            "typed objects, and read": timed(lambda: read_everything(client.send(request))),
        },
        options.rounds,
    )
    print_ratios(costs, "json.loads", 2.5)
    if options.peer:
        print_ratios(_peer(options.peer, content, options.rounds), "json.loads, there")
    memory = kept(lambda: client.send(request)) / kept(lambda: json.loads(content))
    print(f"memory of the kept result: {memory:.2f}")


def _peer(python: str, content: bytes, rounds: int) -> dict[str, list[float]]:
    code = f"ROUNDS = {rounds}\n{PEER}"
    result = subprocess.run([python, "-I", "-c", code], input=content, check=True, stdout=subprocess.PIPE)
    rows: list[list[float]] = json.loads(result.stdout)
    names = ("json.loads, there", "conductor-py: typed objects", "conductor-py: typed objects, and read")
    return {name: [row[index] for row in rows] for index, name in enumerate(names)}


if __name__ == "__main__":
    main()
