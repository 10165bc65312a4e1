"""The campaign can fail: for each kind there is a client that is wrong in just this, and it shows."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from benchmarks import fault_clients, fault_incidents, fault_watch
from benchmarks.fault_clients import Work, run
from benchmarks.fault_jobs import Job, execute, name_of, run_job
from benchmarks.fault_plan import SOURCE_ACCOUNT, TARGET_ACCOUNT, Condition, Fault, Limits, Plan
from benchmarks.fault_watch import Watch
from benchmarks.faults import table
from benchmarks.faulty_server import FaultyServer, running
from benchmarks.tally import CreateResult, Tally, request_ceiling

from .broken_clients import (
    AsyncAhead,
    AsyncHanging,
    AsyncKeeping,
    AsyncLeaking,
    Believing,
    CatchingUp,
    Cutting,
    Foreign,
    Halving,
    Leaking,
    Locking,
    Restarting,
    Sure,
    Swallowing,
)

RECORDS = 900


def resending(client: httpx.Client, method: str, url: str, **options: Any) -> Any:
    """Send until an answer can be read, whatever the request does."""
    for _ in range(20):
        try:
            answer = client.request(method, url, **options)
            if answer.status_code == 200:
                return answer.json()
        except (httpx.HTTPError, json.JSONDecodeError):
            continue
    raise RuntimeError("the cursor is lost")


def transfer(memo: str) -> dict[str, str]:
    accounts = {"sourceAccountId": SOURCE_ACCOUNT, "targetAccountId": TARGET_ACCOUNT}
    return {"transactionDate": "2026-01-15", **accounts, "amount": "12.34", "memo": memo}


def read(client: httpx.Client, number: int) -> list[str]:
    found, cursor = list[str](), dict[str, str]()
    while True:
        end_user = {"Conductor-End-User-Id": f"end_usr_{number}"}
        page = resending(client, "GET", "subtotal-items", params=cursor, headers=end_user)
        found += [item["id"] for item in page["data"]]
        if page["nextCursor"] is None:
            return found
        cursor = {"cursor": page["nextCursor"]}


# After these an answer is no answer, and says so.
HONEST = (Fault.DROP_AFTER, Fault.ERROR_AFTER, Fault.RESET_BEFORE, Fault.TRUNCATED, Fault.HTML, Fault.TIMEOUT)


@pytest.mark.parametrize("rate", [0.0, 0.2])
def test_a_client_that_sends_everything_again(rate: float) -> None:
    # Nothing here depends on how fast this machine is: without faults, no cursor expires and nobody is too slow.
    patience = 1.0 if rate else 60.0
    server = FaultyServer(
        Plan(rate, seed=3, faults=HONEST), records=RECORDS, limits=Limits(speed=500, cursor_expiry=500 * 60)
    )
    tally, results = Tally(), list[CreateResult]()
    with running(server), httpx.Client(base_url=f"{server.base_url}/quickbooks-desktop/", timeout=patience) as client:
        for number in range(1, 13):
            identities, error = list[str](), None
            try:
                identities = read(client, number)
            except RuntimeError as failure:
                error = failure
            tally.list_read(identities, number, RECORDS, error)
        for number in range(100):
            end_user, name = f"end_usr_{1000 + number}", f"item {number}"
            resending(client, "POST", "transfers", json=transfer(name), headers={"Conductor-End-User-Id": end_user})
            results.append(CreateResult(end_user, name, "ok"))
        tally.creates_made(results, server.stats())
    assert not tally.broken
    assert tally.is_safe == (rate == 0.0)
    assert (tally.lost > 0, tally.doubled > 0) == (rate > 0.0, rate > 0.0)
    if rate == 0.0:
        assert (tally.complete, tally.made) == (12, 100)


WORK = Work(lists=6, creates=20, reads=20, records=450, in_flight=1, speed=100, max_restarts=3, longest=1.0)


def broken(monkeypatch: pytest.MonkeyPatch, client: Callable[..., Any]) -> None:
    """Let the campaign use a client that is wrong."""
    for module in (fault_clients, fault_incidents):
        monkeypatch.setattr(module, "sync_client", client)
        monkeypatch.setattr(module, "async_client", client)


@pytest.mark.parametrize(
    ("kind", "client", "harm"),
    [
        (Fault.LATE_REPLY, Believing, "another's record"),
        (Fault.DOUBLED_REPLY, Believing, "records lost"),
        (Fault.MISROUTED, Believing, "another's record"),
        (Fault.MISROUTED, Believing, "records of another end-user"),
        (Fault.REDIRECT, Believing, "creates doubled"),
        (Fault.REDIRECT, Sure, "landed, told as not done"),
        (Fault.ERROR_WITH_200, Believing, "another's record"),
        (Fault.ERROR_WITH_200, Believing, "records lost"),
        (Fault.DROP_AFTER, Believing, "creates doubled"),
        (Condition.BOUNDS_IGNORED, Halving, "records repeated"),
        (Condition.PAGE_REPEATED, Restarting, "lists above the ceiling of requests"),
        (Condition.RECORDS_MOVE, Cutting, "records lost"),
        (Condition.CHANGES_IGNORED, Foreign, "foreign exceptions"),
    ],
)
def test_a_client_that_is_wrong(
    kind: Fault | Condition, client: type[Believing], harm: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken(monkeypatch, client)
    # How much of a reply that comes twice gets into a buffer together with the first is a matter of luck.
    work = dataclasses.replace(WORK, lists=40) if isinstance(kind, Fault) else WORK
    tally = run_job(Job(name_of(kind), "httpx-sync", 0.4 if isinstance(kind, Fault) else 0.0, work, far=False))
    assert harm in tally.harm, tally.lines()
    assert not tally.broken


def test_a_clock_that_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    """It makes the difference: with a right clock the same client finds what has moved."""
    broken(monkeypatch, CatchingUp)
    lost = dict[bool, int]()
    for wrong in (False, True):
        conditions = (Condition.RECORDS_MOVE, *([Condition.CLOCK_WRONG] if wrong else []))
        plan = Plan(0.0, seed=1, conditions=conditions, share=1.0)
        work = dataclasses.replace(WORK, lists=40, creates=0, reads=0)
        with running(FaultyServer(plan, records=450, limits=Limits(speed=1.0))) as server:
            tally, _ = run("httpx-sync", server.base_url, work)
        assert (tally.lists, tally.raised.total()) == (40, 0)
        lost[wrong] = tally.lost
    assert lost[False] == 0 < lost[True]


@pytest.mark.parametrize(
    ("kind", "client", "transport", "harm"),
    [
        ("close", AsyncHanging, "httpx-async", "hangs"),
        ("close", AsyncLeaking, "httpx-async", "leaks"),
        ("close", Leaking, "httpx-sync", "leaks"),
        ("close", Foreign, "httpx-sync", "foreign exceptions"),
        ("cancel", AsyncKeeping, "httpx-async", "hangs"),
        ("loop-end", AsyncKeeping, "httpx-async", "hangs"),
        ("fork", Locking, "httpx-sync", "hangs"),
        ("signals", Locking, "httpx-sync", "hangs"),
        ("signals", Swallowing, "httpx-sync", "injected exceptions swallowed"),
        ("eager", AsyncAhead, "httpx-async", "hangs"),
    ],
)
def test_an_incident_that_is_not_survived(
    kind: str, client: Any, transport: str, harm: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken(monkeypatch, client)
    monkeypatch.setattr(fault_watch, "_SETTLING", 0.2)
    monkeypatch.setattr(fault_watch, "EAGER", ["broken_clients"])
    monkeypatch.setattr(AsyncKeeping, "taken", set[str]())
    monkeypatch.setattr(AsyncAhead, "ended", False)
    hung = list[str]()

    def hang(what: str) -> None:
        hung.append(what)
        getattr(client, "release", lambda: None)()

    watch = Watch(hang)
    rounds = {"signals": 40, "fork": 20}.get(kind, 3)
    job = Job(kind, transport, 0.0, dataclasses.replace(WORK, lists=1, creates=1, reads=1), rounds, far=False)
    monkeypatch.setattr(Job, "calls", dataclasses.replace(job.calls, longest=1.0))
    tally = run_job(job, watch)
    watch.close()
    tally.hangs.update(hung)
    assert harm in tally.harm, tally.lines()


def test_a_process_that_hangs_or_dies_is_found() -> None:
    work = Work(lists=1, creates=1, records=150, speed=100, longest=0.0)
    good = dataclasses.replace(work, longest=None)
    # The first waits for an answer that does not come, and has no patience.
    jobs = [Job("timeout", "httpx-sync", 1.0, work, far=False), Job("timeout", "httpx-sync", 0.0, good, far=False)]
    late, fine = execute(jobs, processes=1)
    assert list(late.harm) == ["hangs"]
    assert fine.is_safe, fine.lines()
    assert fine.complete == 1
    (unknown,) = execute([dataclasses.replace(jobs[0], transport="none")], processes=1)
    assert list(unknown.harm) == ["hangs"]


def test_the_table_names_what_was_harmful() -> None:
    tally = Tally(lists=1, short=1, lost=3)
    text = "\n".join(table({("mixed", 0.1, "httpx-sync"): tally, ("close", 0.1, "httpx-sync"): Tally()}))
    assert "HARM in mixed, 10%, httpx-sync: records lost 3" in text
    assert text.endswith("HARM WAS DONE")
    assert "\n".join(table({("close", 0.1, "httpx-sync"): Tally()})).endswith("no harm")


def test_tallies_add_up() -> None:
    total = Tally()
    for most in (3, 7, 5):
        total.add(Tally(lists=1, most=most, broken=["x"]))
    assert (total.lists, total.most, total.broken) == (3, 7, ["x"] * 3)
    assert request_ceiling(3000) > request_ceiling(3000, max_restarts=3) > 20


def test_figures_travel_as_json() -> None:
    tally = Tally(lists=2, complete=1)
    tally.list_read([], 1, 1, ValueError("x"))
    tally.creates_made([CreateResult("a", "b", "ok")], {"landed": {}, "arrived": {}, "broken": []})
    again = Tally.from_dict(json.loads(json.dumps(tally.to_dict())))
    assert again == tally
    assert again.lines() == tally.lines()
    assert (again.phantom, again.is_safe) == (1, False)
