"""The short form of the campaign (benchmarks/faults.py): every kind over every transport that ships, and over HTTP/2.

Connections are kept alive and reused: some HTTP stacks send a request again by themselves when a reused one breaks.
The jobs wait more than they work, so several run at a time, each in a process that can be ended if it hangs.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from benchmarks.fault_clients import HTTP2, Work
from benchmarks.fault_incidents import INCIDENTS
from benchmarks.fault_jobs import EVERY_TRANSPORT, KINDS, Job, choose, execute, name_of
from benchmarks.fault_plan import CONDITIONS, Fault
from benchmarks.tally import Tally

# A busy machine may keep an answer waiting for half a second: an attempt has longer.
FEW = Work(lists=3, creates=40, reads=15, records=300, in_flight=8, timeout=80, speed=100.0, resource="both")
MIXED = replace(FEW, lists=8, creates=100, records=450, timeout=40, speed=25.0)
ALONE = [name_of(each) for each in (*Fault, *CONDITIONS)]
AT_A_TIME = 6


def jobs() -> list[Job]:
    like = Job("", "", 0.0, FEW, rounds=8, seed=5)
    found = choose(["mixed"], EVERY_TRANSPORT, [0.1, 0.3], replace(like, work=MIXED))
    # Those that wait longest first.
    kinds = sorted((kind for kind in KINDS if kind != "mixed"), key=lambda kind: kind not in ("drip", "timeout"))
    for job in choose(kinds, EVERY_TRANSPORT, [0.4], like):
        match job.kind:
            case "signals":
                found.append(replace(job, rounds=60))
            case kind if kind in INCIDENTS:
                found.append(replace(job, rate=0.2))
            case "eager" | "bounds-ignored" | "changes-ignored" | "page-repeated" | "clock-wrong" | "records-move":
                # Lists are what these concern, long enough to be read in parts.
                found.append(replace(job, rate=0.2, work=replace(FEW, lists=4, creates=4, reads=4, records=900)))
            case "drip" | "timeout":
                # Here every attempt that fails takes all its time.
                found.append(replace(job, work=replace(FEW, timeout=40)))
            case _:
                found.append(job)
    return found


JOBS = jobs()
# Real signals at real moments: what strikes a finaliser is lost in Python itself, and no two runs are alike. The tests
# of http/test_transport_signals.py and core/test_limiter_struck.py in tests/unit inject them at every line instead.
_LONG = {"signals"}
PARAMS = [
    pytest.param(job, id=f"{job.kind}-{job.rate}-{job.transport}", marks=[pytest.mark.long] * (job.kind in _LONG))
    for job in JOBS
]


@pytest.fixture(scope="module")
def tallies(request: pytest.FixtureRequest) -> dict[Job, Tally]:
    """What came of the jobs that are asked for."""
    items = [each for each in request.session.items if each.get_closest_marker("skip") is None]
    calls: list[Any] = [getattr(each, "callspec", None) for each in items]
    asked: list[Job | None] = [each.params.get("job") for each in calls if each is not None]
    wanted = [job for job in JOBS if job in asked]
    return dict(zip(wanted, execute(wanted, AT_A_TIME), strict=True))


def title(job: Job) -> str:
    return f"{job.kind}-{job.rate}-{job.transport}"


@pytest.mark.parametrize("job", PARAMS)
def test_no_harm_is_done(job: Job, tallies: dict[Job, Tally]) -> None:
    tally = tallies[job]
    assert tally.is_safe, "\n".join([str(tally.harm), *tally.lines()])
    if job.kind in INCIDENTS:
        assert tally.incidents == job.rounds
        assert tally.interrupted > 0 or job.kind != "signals"
    else:
        assert (tally.lists, tally.creates) == (job.work.lists, job.work.creates)
        assert tally.created["ok"] > 0


@pytest.mark.parametrize("job", [job for job in JOBS if job.kind == "mixed"], ids=title)
def test_most_goes_well_all_the_same(job: Job, tallies: dict[Job, Tally]) -> None:
    tally = tallies[job]
    assert tally.complete >= job.work.lists // 2, tally.lines()
    assert tally.created["ok"] > job.work.creates // 2
    # Faults strike connections that have been used before, too.
    assert any(kind.endswith("(warm)") for kind in tally.faults)


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
    Fault.LATE_REPLY: {"unknown"},
    Fault.DOUBLED_REPLY: {"unknown"},
    Fault.MISROUTED: {"unknown"},
    Fault.REDIRECT: {"unknown"},
    Fault.ERROR_WITH_200: {"unknown"},
}


@pytest.mark.parametrize("job", [job for job in JOBS if job.kind in {name_of(fault) for fault in Fault}], ids=title)
def test_each_fault_is_told_as_what_it_is(job: Job, tallies: dict[Job, Tally]) -> None:
    tally, (fault,) = tallies[job], job.plan.faults
    # Over HTTP/2 a fault can take the connection with it, and all that is in flight there,
    # also where a good status had come and only the body is cut off.
    besides = {"ok", "unknown", "applied"} if job.transport == HTTP2 else {"ok"}
    assert set(tally.created) <= TOLD[fault] | besides
    assert tally.faults or fault is Fault.EXPIRED_CURSOR
    if fault is not Fault.RATE_LIMITED:
        assert tally.resent == 0
