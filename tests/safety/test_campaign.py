"""The short form of the campaign (benchmarks/faults.py), for every transport that ships, and each fault by itself.

Connections are kept alive and reused: some HTTP stacks send a request again by themselves when a reused one breaks.
"""

from __future__ import annotations

import pytest

from benchmarks.fault_clients import TRANSPORTS, Work, run
from benchmarks.fault_plan import Fault, Plan
from benchmarks.faulty_server import FaultyServer, Limits, running
from benchmarks.tally import Tally

SPEED = 100.0


def campaign(transport: str, plan: Plan, work: Work) -> tuple[Tally, FaultyServer]:
    server = FaultyServer(plan, records=work.records, limits=Limits(speed=SPEED))
    with running(server):
        tally, results = run(transport, server.base_url, work)
        tally.creates_made(results, server.stats())
    return tally, server


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("rate", [0.1, 0.3])
def test_nothing_is_lost_and_nothing_is_doubled(transport: str, rate: float) -> None:
    work = Work(lists=8, creates=150, records=450, in_flight=8, speed=SPEED, max_restarts=40)
    tally, server = campaign(transport, Plan(rate, seed=4), work)
    assert tally.is_safe, tally.lines()
    assert (tally.lists, tally.creates) == (8, 150)
    assert tally.created["ok"] > 75
    if rate < 0.2:
        assert tally.complete == tally.lists, tally.lines()
    else:
        # Pages go over connections that have been used before, and so do faults; writes have new ones.
        assert sum(count for kind, count in server.faults.items() if kind.endswith("(warm)")) > 0
    assert server.opened < server.requests


# What a caller may be told of a create under each fault, besides that it went well.
TOLD = {
    Fault.DROP_AFTER: {"unknown"},
    Fault.ERROR_AFTER: {"unknown"},
    Fault.UNAVAILABLE_BEFORE: {"unknown"},
    Fault.RESET_BEFORE: {"unknown"},
    Fault.TRUNCATED: {"applied"},
    Fault.HTML: {"applied", "unknown"},
    Fault.DRIP: {"applied"},
    Fault.RATE_LIMITED: {"not_sent"},
    Fault.EXPIRED_CURSOR: set[str](),
    Fault.TIMEOUT: {"unknown"},
    # The end of the connection and the next request may pass each other.
    Fault.CLOSE_AFTER: {"unknown"},
}


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("fault", Fault)
def test_each_fault_is_told_as_what_it_is(transport: str, fault: Fault) -> None:
    work = Work(lists=2, creates=40, records=300, in_flight=4, timeout=40, speed=SPEED, max_restarts=40)
    tally, server = campaign(transport, Plan(0.4, seed=5, faults=(fault,)), work)
    assert tally.is_safe, tally.lines()
    assert set(tally.created) <= TOLD[fault] | {"ok"}
    assert server.faults or fault is Fault.EXPIRED_CURSOR
    if fault is not Fault.RATE_LIMITED:
        assert tally.resent == 0
