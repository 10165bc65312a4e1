"""Parts of a list: nothing falls between two of them, and each is smaller than what it was cut from."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, strategies as st

from conductor_client.lists.partitions import Axis, DayCutter, NameCutter, Segment, Tally, cutter_for

DAYS = Axis("day", "from", "to", ("day",), "changed")
NAMES = Axis("name", "nameFrom", "nameTo", ("name",), "changed")
TODAY = date(2026, 3, 1).toordinal()

days = st.integers(date(1990, 1, 1).toordinal(), date(2040, 1, 1).toordinal())
names = st.text(st.sampled_from("09amzAZé²: -"), min_size=1, max_size=5)


def order(name: str) -> Any:
    """As the service compares names."""
    return NameCutter.orders[0](name)


def between(low: Any, high: Any) -> tuple[Any, Any]:
    """Bounds the right way round."""
    return (high, low) if low is not None and high is not None and low > high else (low, high)


@given(st.none() | days, st.none() | days, st.lists(days, min_size=1, max_size=30), st.integers(0, 40))
def test_parts_by_day_meet_and_do_not_overlap(low: Any, high: Any, seen: list[int], remaining: int) -> None:
    low, high = between(low, high)
    cutter = DayCutter(DAYS, low, high, None)
    tally = Tally(cutter.orders)
    inside = [day for day in seen if (low is None or day >= low) and (high is None or day <= high)]
    if inside:
        tally.add(inside, list(range(len(inside))), remaining)
    for parts in (cutter.split(cutter.whole(), tally), cutter.halve(cutter.whole(), TODAY)):
        if parts:
            assert (parts[0].low, parts[-1].high) == (low, high)
            assert len(parts) > 1
        for one, next_ in pairwise(parts):
            assert next_.low == one.high + 1
        assert all(None in (part.low, part.high) or part.low <= part.high for part in parts)


@given(st.none() | names, st.none() | names)
def test_halves_by_name_share_a_name_between_the_bounds(low: str | None, high: str | None) -> None:
    if low is not None and high is not None and order(low) > order(high):
        low, high = high, low
    cutter = NameCutter(NAMES, low, high, None)
    parts = cutter.halve(cutter.whole(), TODAY)
    if parts:
        one, two = parts
        assert (one.low, two.high) == (low, high)
        assert one.high == two.low
        assert low is None or order(low) < order(one.high)
        assert high is None or order(two.low) < order(high)


@pytest.mark.parametrize(
    ("low", "high", "cut"),
    [
        (None, None, "m"),
        (None, "m", "f"),
        (None, "a", "4"),
        ("M", "N", "mh"),
        ("m", "ni", "n"),
        ("z", None, "zh"),
        ("Parts:a", "parts:c", "parts:b"),
        (None, "0", None),
        ("é", None, None),
        ("a", "a", None),
    ],
)
def test_where_names_are_halved(low: str | None, high: str | None, cut: str | None) -> None:
    cutter = NameCutter(NAMES, low, high, None)
    assert [part.high for part in cutter.halve(cutter.whole(), TODAY)][:1] == ([] if cut is None else [cut])


def test_names_are_halved_until_only_a_few_letters_are_left() -> None:
    cutter, waiting, depth = NameCutter(NAMES, None, None, None), [Segment()], 0
    while waiting:
        depth += 1
        assert depth < 12
        waiting = [part for one in waiting for part in cutter.halve(one, TODAY)[:1]]


@pytest.mark.parametrize("low", [None, TODAY - 40, TODAY, TODAY + 400])
def test_days_are_halved_to_a_single_one(low: int | None) -> None:
    """Some transactions are dated in the future."""
    cutter, part, steps = DayCutter(DAYS, low, None, None), Segment(low), 0
    while parts := cutter.halve(part, TODAY):
        part = parts[-1] if part.low is None else parts[0]
        steps += 1
    assert part.low == part.high is not None
    assert steps < 15


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
