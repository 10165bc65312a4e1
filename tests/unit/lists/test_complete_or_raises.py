"""A list is complete, or raises, within a ceiling of requests: whatever fails, moves, or is made up by the service."""

from __future__ import annotations

import json
import random
from contextlib import nullcontext
from typing import Any

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from conductor_client.errors import ConductorError, IncompleteListError
from conductor_client.transport import Headers, Incoming, Outgoing
from tests.support.fake_lists import DAYS, NAMES, PLAIN, FakeLists, sync_client
from tests.support.virtual_time import EPOCH, VirtualClock, VirtualLoop

KINDS = {"days": DAYS, "names": NAMES, "plain": PLAIN}
FAULTS = ["before", "after", "refused", "503", "504", "cut", "html", "short", "repeat"]
DAY = 86400.0


def ceiling(pages: int, max_restarts: int) -> int:
    """How many requests a list may take at most, retries aside."""
    return (max_restarts + 1) * (6 * pages + 30)


class ChangingLists(FakeLists):
    """A company in which people are at work while it is read.

    Args:
        churn: How often one does something, for each request.
        rate: How often a request fails.
        jump: By how much somebody sets the PC's clock back when the list is begun.
    """

    def __init__(self, seed: int, *, churn: float, rate: float, jump: float, **service: Any) -> None:
        # Its time is made up from the first moment on, so that a seed tells all.
        super().__init__(VirtualClock(VirtualLoop()), seed=seed, fault=self.strike, **service)
        self.dice = random.Random(seed)
        self.churn, self.rate, self.jump = churn, rate, jump
        self.throughout = set[str]()

    def strike(self, query: dict[str, str]) -> str | None:
        if len(self.sent) == 1:
            self.skew -= self.jump
        if self.dice.random() < self.churn:
            self.live()
        fault = self.dice.choice(FAULTS) if self.dice.random() < self.rate else None
        told = self.remaining and "cursor" in query
        return None if fault in ("short", "repeat") and not told else fault

    def live(self) -> None:
        change, one = self.dice.choice(["add", "remove", "move", "move", "move"]), self.dice.choice(list(self.records))
        if change == "add":
            self.add(1)
            self.records[str(self.made - 1)].updated = self.now()
        elif change == "remove" and len(self.records) > 5:
            self.throughout.discard(one)
            del self.records[one]
        else:
            other = self.records[self.dice.choice(list(self.records))]
            record = self.records[one]
            record.updated, record.name, record.day = self.now(), f"{other.name[:4]}-{one}", other.day


manners = st.fixed_dictionaries(
    {
        "seed": st.integers(0, 2**32),
        "churn": st.sampled_from([0.0, 0.05, 0.3, 0.8]),
        "rate": st.sampled_from([0.05, 0.1, 0.2, 0.3]),
        "jump": st.sampled_from([0.0, 0.0, 1.5 * DAY]),
        "skew": st.sampled_from([0.0, -1.5 * DAY, 1.5 * DAY, -400 * DAY, 400 * DAY]),
        "remaining": st.booleans(),
        "single": st.booleans(),
        "bounds": st.sampled_from([True, True, True, False]),
    }
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(KINDS)), st.integers(20, 120), manners, st.sampled_from([2, 10, 40]))
def test_it_is_complete_or_raises(kind: str, count: int, manner: dict[str, Any], max_restarts: int) -> None:
    service = ChangingLists(**manner)
    service.add(count)
    service.throughout = set(service.records)
    got = list[str]()
    try:
        for item in sync_client(service, max_restarts=max_restarts, max_retries=0).page(KINDS[kind].request({})):
            got.append(item.id)
    except ConductorError:
        pass
    else:
        assert service.throughout <= set(got)
    finally:
        service.clock.loop.close()  # type: ignore[attr-defined]
    assert len(got) == len(set(got))
    assert len(service.sent) <= ceiling(-(-service.made // 5), max_restarts)


class MadeUpLists:
    """A service that says whatever comes to its mind, about a few records that it has."""

    def __init__(self, seed: int, habits: dict[str, float]) -> None:
        self.dice, self.habits, self.sent = random.Random(seed), habits, list[str]()
        self.last = b""
        self.clock = VirtualClock(VirtualLoop())

    def does(self, what: str) -> bool:
        return self.dice.random() < self.habits[what]

    def send(self, outgoing: Outgoing) -> Incoming:
        self.sent.append(outgoing.url)
        dice = self.dice
        if self.does("slow"):
            error = {"code": "QBD_REQUEST_TIMEOUT", "type": "INTEGRATION_CONNECTION_ERROR", "message": "slow"}
            return Incoming(504, Headers(()), json.dumps({"error": error}).encode())
        if not (self.last and self.does("repeat")):
            more = not self.does("end")
            ids = [dice.randrange(40) for _ in range(0 if self.does("empty") else 5)]
            day = f"{dice.choice(['2024', '2024', '2025', '0001', '9999'])}-12-31"
            row = {"name": "x", "transactionDate": day, "updatedAt": "2025-01-01T00:00:00Z"}
            page = {
                "data": [{**row, "id": None if self.does("nameless") else str(one)} for one in ids],
                "nextCursor": "c" if more else None,
                "hasMore": more,
                "remainingCount": dice.choice([0, 5, 10**9]) if self.does("count") else None,
            }
            self.last = json.dumps(page).encode()
        return Incoming(200, Headers(()), self.last)

    def close(self) -> None:
        pass


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(KINDS)),
    st.integers(0, 2**32),
    st.fixed_dictionaries(
        {
            name: st.sampled_from([0.0, 0.1, 0.5, 0.9, 1.0])
            for name in ("slow", "repeat", "end", "empty", "nameless", "count")
        }
    ),
    st.integers(0, 10),
)
def test_any_service_comes_to_an_end(kind: str, seed: int, habits: dict[str, float], max_restarts: int) -> None:
    # Records without a name that never end could be new ones for ever.
    habits["nameless"] = habits["nameless"] if habits["end"] else 0.0
    lists = MadeUpLists(seed, habits)
    client = sync_client(lists, max_restarts=max_restarts, max_retries=0)  # type: ignore[arg-type]
    try:
        list(client.page(KINDS[kind].request({})))
    except ConductorError:
        pass
    finally:
        lists.clock.loop.close()  # type: ignore[union-attr]
    assert len(lists.sent) <= ceiling(40, max_restarts)


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("how", ["page", "cursor", "restart"])
def test_a_service_that_repeats_its_page_costs_two_requests_a_restart(kind: str, how: str) -> None:
    """A mock without a state, or a proxy that keeps answers."""
    sent = list[str]()

    class Repeating(FakeLists):
        def send(self, outgoing: Outgoing) -> Incoming:
            sent.append(outgoing.url)
            rows = [{"id": str(n), "name": str(n), "transactionDate": "2024-01-01"} for n in range(5)]
            remaining = {"page": 10, "cursor": None, "restart": 10 - 5 * (len(sent) % 2)}[how]
            page = {"data": rows, "nextCursor": "c", "hasMore": True, "remainingCount": remaining}
            return Incoming(200, Headers(()), json.dumps(page).encode())

    with pytest.raises(IncompleteListError):
        list(sync_client(Repeating(VirtualClock())).page(KINDS[kind].request({})))
    assert len(sent) <= 2 * (10 + 1)


@pytest.mark.parametrize("max_restarts", [0, 3, 40])
def test_bounds_that_are_ignored_end_the_cutting(max_restarts: int) -> None:
    service = FakeLists(VirtualClock(), limit=10, bounds=False)
    service.add(60)
    service.fault = lambda _: "after" if len(service.sent) % 3 == 0 else None
    seen = list[Any]()
    with pytest.raises(IncompleteListError):
        list(
            sync_client(service, max_restarts=max_restarts, max_retries=0, on_progress=seen.append).page(
                DAYS.request({})
            )
        )
    assert seen[-1].restarts == max_restarts
    assert seen[-1].partitions == 1
    assert len(service.sent) <= 3 * (max_restarts + 1)


@pytest.mark.parametrize("skew", [-36 * 3600.0, 36 * 3600.0, -500 * DAY])
@pytest.mark.parametrize("kind", ["days", "names"])
def test_a_record_that_moves_is_found_under_any_clock(kind: str, skew: float) -> None:
    whole = 0
    for seed in range(20):
        service = ChangingLists(seed, churn=0.5, rate=0.15, jump=0.0, skew=skew)
        service.add(100)
        service.throughout = set(service.records)
        page = None
        try:
            page = sync_client(service, max_retries=0).page(KINDS[kind].request({}))
            got = [item.id for item in page]
            assert service.throughout <= set(got)
            assert len(got) == len(set(got))
            whole += page.progress.partitions > 1
        except ConductorError:
            pass
        finally:
            service.clock.loop.close()  # type: ignore[attr-defined]
    assert whole > 5


@pytest.mark.parametrize("total_timeout", [10, 100])
def test_total_timeout_bounds_the_time_until_the_next_new_record(total_timeout: float) -> None:
    service = FakeLists(VirtualClock(VirtualLoop()))
    service.add(40)
    service.fault = lambda _: "after" if len(service.sent) > 3 else None
    came = list[float]()
    page = sync_client(service, total_timeout=total_timeout, max_restarts=1000).page(PLAIN.request({}))
    with pytest.raises(IncompleteListError, match=rf"nothing new has come for {total_timeout} seconds|time was up"):
        came.extend(service.clock.wall() - EPOCH for _ in page)
    assert len(came) == 15
    assert service.clock.wall() - EPOCH - came[-1] <= total_timeout
    service.clock.loop.close()  # type: ignore[attr-defined]


def _rows(*keys: tuple[str, str | None]) -> list[dict[str, Any]]:
    return [{"id": one, "key": key, "name": "x", "transactionDate": "2024-01-01"} for one, key in keys]


TWINS = attrs.evolve(PLAIN, paging=PLAIN.paging._replace(identity=("id", "line")))  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("pages", "got", "complaint"),
    [
        # In one page, and on two.
        ([_rows(("1", "a"), ("1", "b"), ("2", "c"))], "abc", None),
        ([_rows(("1", "a"), ("2", "b")), _rows(("1", "c"), ("3", "d"))], "abcd", None),
        # Nothing can be restarted after them.
        ([_rows(("1", "a"), ("1", "b")), None, _rows(("2", "c"))], "ab", "cannot be told apart"),
        # A restart has brought them to light.
        ([_rows(("1", "a")), None, _rows(("1", "a"), ("1", "b"))], "a", "same key"),
        ([_rows(("1", "a")), _rows(("1", "a"))], "a", "sent a page again|same key"),
    ],
)
def test_rows_of_one_key(pages: list[Any], got: str, complaint: str | None) -> None:
    number = 0

    class Growing(FakeLists):
        def send(self, outgoing: Outgoing) -> Incoming:
            nonlocal number
            number += 1
            rows, more = pages[number - 1], number < len(pages)
            if rows is None:
                return Incoming(502, Headers(()), b"<html>")
            page = {"data": rows, "nextCursor": "c" if more else None, "hasMore": more, "remainingCount": None}
            return Incoming(200, Headers(()), json.dumps(page).encode())

    seen = list[str]()
    page = sync_client(Growing(VirtualClock()), max_retries=0).page(TWINS.request({}))
    with nullcontext() if complaint is None else pytest.raises(IncompleteListError, match=complaint):
        seen.extend(item.key for item in page)
    assert "".join(seen) == got
