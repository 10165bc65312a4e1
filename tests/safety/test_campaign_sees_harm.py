"""The campaign itself: a client that resends as the vendor's does loses records and doubles creates, and it shows."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from benchmarks.fault_plan import Plan
from benchmarks.faulty_server import FaultyServer, Limits, running
from benchmarks.tally import CreateResult, Tally

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


def read(client: httpx.Client, number: int) -> list[str]:
    found, cursor = list[str](), dict[str, str]()
    while True:
        end_user = {"Conductor-End-User-Id": f"end_usr_{number}"}
        page = resending(client, "GET", "subtotal-items", params=cursor, headers=end_user)
        found += [item["id"] for item in page["data"]]
        if page["nextCursor"] is None:
            return found
        cursor = {"cursor": page["nextCursor"]}


@pytest.mark.parametrize("rate", [0.0, 0.2])
def test_a_client_that_sends_everything_again(rate: float) -> None:
    # Nothing here depends on how fast this machine is: without faults, no cursor expires and nobody is too slow.
    patience = 1.0 if rate else 60.0
    server = FaultyServer(Plan(rate, seed=3), records=RECORDS, limits=Limits(speed=500, cursor_expiry=500 * 60))
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
            resending(
                client, "POST", "subtotal-items", json={"name": name}, headers={"Conductor-End-User-Id": end_user}
            )
            results.append(CreateResult(end_user, name, "ok"))
        tally.creates_made(results, server.stats())
    assert not tally.broken
    assert tally.is_safe == (rate == 0.0)
    assert (tally.lost > 0, tally.doubled > 0) == (rate > 0.0, rate > 0.0)
    if rate == 0.0:
        assert (tally.complete, tally.made) == (12, 100)


def test_figures_travel_as_json() -> None:
    tally = Tally(lists=2, complete=1)
    tally.list_read([], 1, 1, ValueError("x"))
    tally.creates_made([CreateResult("a", "b", "ok")], {"landed": {}, "arrived": {}, "broken": []})
    again = Tally.from_dict(json.loads(json.dumps(tally.to_dict())))
    assert again == tally
    assert again.lines() == tally.lines()
    assert (again.phantom, again.is_safe) == (1, False)
