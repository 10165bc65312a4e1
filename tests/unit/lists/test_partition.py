"""Parts of a list: nothing falls between two of them, and each is smaller than what it was cut from."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, strategies as st

from conductor_client._core.service import Axis
from conductor_client._lists.partition import Cutter, Part, Sample, cutter_for
from conductor_client.sandbox.storage.company import sort_key

DAYS = Axis("day", "from", "to", ("day",), "changed", "updated_at")
NAMES = Axis("name", "nameFrom", "nameTo", ("name",), "changed", "updated_at")
TODAY = date(2026, 3, 1).toordinal()

days = st.integers(date.min.toordinal(), date.max.toordinal()) | st.integers(TODAY - 900, TODAY + 900)
names = st.text(st.sampled_from("09amzAZé²: -"), min_size=1, max_size=5)


def between(low: Any, high: Any) -> tuple[Any, Any]:
    """Bounds the right way round."""
    return (high, low) if low is not None and high is not None and low > high else (low, high)


def sample_of(keys: list[Any]) -> Sample:
    sample = Sample()
    sample.add(keys)
    return sample


@given(
    st.none() | days,
    st.none() | days,
    st.lists(days, min_size=1, max_size=30),
    st.sampled_from([None, False, True]),
    st.integers(1, 10**9),
    st.integers(1, 150),
)
def test_parts_by_day_meet_and_do_not_overlap(
    low: Any, high: Any, seen: list[int], falling: bool | None, total: int, page: int
) -> None:
    low, high = between(low, high)
    seen = seen if falling is None else sorted(seen, reverse=falling)
    cutter = Cutter(DAYS, low, high, None)
    for parts in (cutter.cut(cutter.whole, sample_of(seen), total, page), cutter.halve(cutter.whole, TODAY)):
        if parts:
            assert (parts[0].low, parts[-1].high) == (low, high)
            # However many records the service says there are.
            assert 1 < len(parts) <= 3 * (3 * len(seen) // 2 + 1) + 9
        for one, next_ in pairwise(parts):
            assert next_.low == one.high + 1
        for part in parts:
            assert part.kind == "part"
            assert None in (part.low, part.high) or part.low <= part.high
            assert all(value is None or date.fromisoformat(value) for value in cutter.parameters(part).values())
        for day in seen:
            assert sum(cutter.holds(part, day) for part in parts) == (bool(parts) and cutter.holds(cutter.whole, day))


@given(st.none() | names, st.none() | names, st.lists(names, min_size=1, max_size=30), st.integers(1, 500))
def test_parts_by_name_share_a_name_between_the_bounds(
    low: str | None, high: str | None, seen: list[str], total: int
) -> None:
    if low is not None and high is not None and sort_key(low) > sort_key(high):
        low, high = high, low
    cutter = Cutter(NAMES, low, high, None)
    for parts in (cutter.cut(cutter.whole, sample_of(seen), total, 3), cutter.halve(cutter.whole, TODAY)):
        if parts:
            assert (parts[0].low, parts[-1].high) == (low, high)
            assert len(parts) > 1
        for one, next_ in pairwise(parts):
            assert one.high == next_.low
            assert low is None or sort_key(low) < sort_key(one.high)
            assert high is None or sort_key(next_.low) < sort_key(high)
        for name in seen:
            assert not parts or any(cutter.holds(part, name) for part in parts) or not cutter.holds(cutter.whole, name)


def test_days_in_order_are_taken_to_go_on_so_in_both_directions() -> None:
    cutter = Cutter(DAYS, None, None, None)
    rising = cutter.cut(cutter.whole, sample_of([TODAY + n // 2 for n in range(60)]), 120, 15)
    falling = cutter.cut(cutter.whole, sample_of([TODAY - n // 2 for n in range(60)]), 120, 15)
    assert [part.high - TODAY for part in rising[:-1]] == [5, 10, 15, 20, 25, 29, 33, 37, 41, 45, 49]
    assert len(falling) == 12
    assert TODAY - 60 < falling[1].low < TODAY - 30


def test_a_sample_stays_small_and_spread() -> None:
    sample = sample_of(list(range(10_000)))
    assert len(sample.keys) * sample.stride == pytest.approx(10_000, rel=0.2)
    for n in range(10_000, 100_000, 150):
        sample.add(range(n, n + 150))
    assert len(sample.keys) <= 4096
    assert sample.keys[0] < 100
    assert sample.keys[-1] > 99_000


@pytest.mark.parametrize(
    ("low", "high", "cut"),
    [
        (None, None, "i"),
        (None, "m", "b"),
        ("M", None, "t"),
        ("M", "N", None),
        ("z", None, None),
        (None, "0", None),
        ("é", None, None),
    ],
)
def test_where_names_are_halved(low: str | None, high: str | None, cut: str | None) -> None:
    cutter = Cutter(NAMES, low, high, None)
    assert [part.high for part in cutter.halve(cutter.whole, TODAY)][:1] == ([] if cut is None else [cut])


def test_names_are_halved_until_a_letter_is_left() -> None:
    cutter, waiting, depth = Cutter(NAMES, None, None, None), [Part()], 0
    while waiting:
        depth += 1
        assert depth < 8
        waiting = [part for one in waiting for part in cutter.halve(one, TODAY)]


@pytest.mark.parametrize("low", [None, TODAY - 40, TODAY, TODAY + 400, date.max.toordinal() - 3])
@pytest.mark.parametrize("last", [False, True])
def test_days_are_halved_to_a_single_one(low: int | None, last: bool) -> None:
    """Some transactions are dated in the future."""
    cutter, part, steps = Cutter(DAYS, low, None, None), Part(low), 0
    while parts := cutter.halve(part, TODAY):
        part, steps = parts[-1 if part.low is None or (last and steps < 8) else 0], steps + 1
    assert part.low == part.high is not None or part.low == date.max.toordinal()
    assert steps < 24


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ({"from": "yesterday"}, "from is not understood"),
        ({"ids": "1"}, "ids cannot be combined with from"),
        ({}, ""),
        ({"from": "2026-01-01", "other": "x"}, ""),
    ],
)
def test_what_can_be_cut(query: dict[str, str], why: str) -> None:
    axis = DAYS._replace(alone=frozenset({"ids"}))
    cutter, reason = cutter_for([axis], "list", ["from", "to", "changed", "ids"], query)
    assert (cutter is None, reason) == (bool(why), why)


@pytest.mark.parametrize(
    ("own", "since"),
    [
        (None, "2026-03-01T12:00:00Z"),
        ("2026-01-01", "2026-03-01T12:00:00Z"),
        ("2026-02-27T12:00:00-08:00", "2026-03-01T12:00:00Z"),
        ("2026-03-01T00:00:00", None),
        ("2026-03-02T00:00:00Z", None),
        ("soon", None),
    ],
)
def test_a_later_moment_of_the_caller_stays(own: str | None, since: str | None) -> None:
    cutter = Cutter(DAYS, None, None, own)
    part = cutter.changes(1772366400.5)
    assert (part.kind, part.since) == ("changes", since)
    assert cutter.parameters(part) == ({} if since is None else {"changed": since})
