"""Scalars: what is read, what is refused, how it is written."""

from __future__ import annotations

import json
import math
import pickle
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from typing import Any

import pytest
from dateutil.tz import gettz
from hypothesis import given, strategies as st

from conductor_client._schema import values

_UNFIT = (ValueError, TypeError, ArithmeticError)
_WEST = timezone(timedelta(hours=-8))


@pytest.mark.parametrize("text", ["0", "-0", "12", "12.50", "-0.01", "007.10", "1" * 60, "0." + "0" * 60 + "1"])
def test_decimals_are_read_digit_for_digit(text: str) -> None:
    amount = values.read_decimal(text)
    assert type(amount) is Decimal
    assert format(amount, "f") == text.replace("007", "7")


@pytest.mark.parametrize(
    "value",
    [
        "",
        "-",
        "+1",
        ".5",
        "5.",
        "1e5",
        "1_0",
        " 1",
        "1 ",
        "1\n",
        "1,5",
        "NaN",
        "Infinity",
        "0x1",
        "\uff11\uff12",
        "\u0661",
        "--1",
        None,
        1,
        1.5,
        True,
        Decimal(1),
        b"1",
        [],
        {},
    ],
)
def test_what_is_no_decimal_is_refused(value: object) -> None:
    with pytest.raises(_UNFIT):
        values.read_decimal(value)


@pytest.mark.parametrize(("value", "number"), [(0, "0"), (-7, "-7"), (10**30, "1" + "0" * 30), (Decimal("0.1"), "0.1")])
def test_numbers_become_decimals(value: object, number: str) -> None:
    assert values.read_number(value) == Decimal(number)
    assert type(values.read_number(value)) is Decimal


@pytest.mark.parametrize("value", [True, False, 1.5, "1", None, [], {}, math.nan])
def test_what_is_no_number_is_refused(value: object) -> None:
    with pytest.raises(_UNFIT):
        values.read_number(value)


@pytest.mark.parametrize(
    ("value", "count"), [(3, 3), (Decimal("3.0"), 3), (Decimal("1E+3"), 1000), (-(10**25), -(10**25))]
)
def test_whole_numbers_become_ints(value: object, count: int) -> None:
    assert values.read_integer(value) == count
    assert type(values.read_integer(value)) is int


@pytest.mark.parametrize("value", [True, 1.0, "3", None, Decimal("3.5"), Decimal("1E+999999999"), Decimal("NaN"), []])
def test_what_is_no_whole_number_is_refused_at_once(value: object) -> None:
    with pytest.raises(_UNFIT):
        values.read_integer(value)


def test_dates() -> None:
    assert values.read_date("2024-02-29") == date(2024, 2, 29)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "2023-02-29",
        "2026-13-01",
        "0000-01-01",
        "20261122",
        "2026-W10-1",
        "2026-11-22T00:00:00Z",
        "2026-1-2",
        " 2026-11-22",
        "\uff12026-11-22",
        None,
        20261122,
        date(2026, 11, 22),
    ],
)
def test_what_is_no_date_is_refused(value: object) -> None:
    with pytest.raises(_UNFIT):
        values.read_date(value)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-22T10:11:12Z", datetime(2026, 11, 22, 10, 11, 12, tzinfo=UTC)),
        ("2026-11-22T10:11:12.5+00:00", datetime(2026, 11, 22, 10, 11, 12, 500_000, tzinfo=UTC)),
        ("2026-11-22T10:11:12-08:00", datetime(2026, 11, 22, 10, 11, 12, tzinfo=_WEST)),
        ("2026-11-22T24:00:00Z", datetime(2026, 11, 23, tzinfo=UTC)),
        ("2026-11-22T10:11-08", datetime(2026, 11, 22, 10, 11, tzinfo=_WEST)),
    ],
)
def test_moments_keep_their_offset(text: str, moment: datetime) -> None:
    read = values.read_datetime(text)
    assert read == moment
    assert read.utcoffset() == moment.utcoffset()


@pytest.mark.parametrize(
    "value",
    [
        "",
        "2026-11-22",
        "2026-11-22T10:11:12",
        "2026-11-22T25:00:00Z",
        "2026-02-30T00:00:00Z",
        "yesterday",
        "9" * 5000,
        "\uff12026-11-22T10:11:12Z",
        "2026-11-22T10:11:12Z ",
        None,
        1795342272,
        b"2026-11-22T10:11:12Z",
    ],
)
def test_moments_without_offset_and_all_else_are_refused(value: object) -> None:
    with pytest.raises(_UNFIT):
        values.read_datetime(value)


@pytest.mark.parametrize("read", [values.read_date, values.read_datetime, values.read_decimal, values.read_integer])
@given(value=st.text() | st.integers() | st.none() | st.lists(st.text(), max_size=2) | st.decimals())
def test_readers_return_or_raise_what_codecs_expect(read: Callable[[Any], Any], value: object) -> None:
    with suppress(*_UNFIT):
        read(value)


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2026, 11, 22, 10, 11, 12, tzinfo=UTC), "2026-11-22T10:11:12Z"),
        (datetime(2026, 11, 22, 10, 11, 12, 345_000, tzinfo=UTC), "2026-11-22T10:11:12.345Z"),
        (datetime(2026, 11, 22, 10, 11, 12, 345_678, tzinfo=UTC), "2026-11-22T10:11:12.345678Z"),
        (datetime(2026, 11, 22, tzinfo=_WEST), "2026-11-22T00:00:00-08:00"),
        (datetime(2026, 11, 22), "2026-11-22T00:00:00"),
        (datetime(2026, 1, 1, tzinfo=gettz("Europe/London")), "2026-01-01T00:00:00Z"),
        (datetime(2026, 7, 1, tzinfo=gettz("Europe/London")), "2026-07-01T00:00:00+01:00"),
    ],
)
def test_moments_are_written(moment: datetime, text: str) -> None:
    assert values.write_datetime(moment) == text


_ZONES = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(st.datetimes(timezones=_ZONES))
def test_moments_survive_the_journey(moment: datetime) -> None:
    read = values.read_datetime(values.write_datetime(moment))
    assert read.replace(tzinfo=None) == moment.replace(tzinfo=None)
    assert read.utcoffset() == moment.utcoffset()


_EAST = gettz("America/New_York")  # dateutil brings its own table of zones


@pytest.mark.parametrize(
    ("moment", "after", "before"),
    [
        (datetime(2026, 1, 1, 0, 0, 5, tzinfo=UTC), "2026-01-01T00:00:05Z", "2026-01-01T00:00:05Z"),
        (datetime(2026, 1, 1, 0, 0, 5, 1, tzinfo=UTC), "2026-01-01T00:00:05Z", "2026-01-01T00:00:06Z"),
        (datetime(2026, 12, 31, 23, 59, 59, 999_999), "2026-12-31T23:59:59", "2027-01-01T00:00:00"),
        # The clock springs from 2:00 to 3:00, and falls back from 2:00 to 1:00.
        (datetime(2026, 3, 8, 1, 59, 59, 1, tzinfo=_EAST), "2026-03-08T01:59:59-05:00", "2026-03-08T03:00:00-04:00"),
        (datetime(2026, 11, 1, 1, 59, 59, 1, tzinfo=_EAST), "2026-11-01T01:59:59-04:00", "2026-11-01T01:00:00-05:00"),
        (datetime.max, "9999-12-31T23:59:59", "9999-12-31T23:59:59"),
        (datetime.max.replace(tzinfo=_WEST), "9999-12-31T23:59:59-08:00", "9999-12-31T23:59:59-08:00"),
    ],
)  # fmt: skip
def test_bounds_are_rounded_outward(moment: datetime, after: str, before: str) -> None:
    assert values.write_bound(moment, up=False) == after
    assert values.write_bound(moment, up=True) == before


class _Clueless(tzinfo):
    """A zone that does not know its offset: Python calls such a datetime naive as well."""

    def utcoffset(self, dt: datetime | None) -> None:
        return None

    def dst(self, dt: datetime | None) -> None:
        return None

    def tzname(self, dt: datetime | None) -> None:
        return None


def test_our_own_zone_is_never_attached() -> None:
    assert values.write_bound(datetime(2026, 1, 1, 0, 0, 0, 1, tzinfo=_Clueless()), up=True) == "2026-01-01T00:00:01"


@pytest.mark.parametrize(
    ("value", "number"),
    [("5", 5), ("5.0", 5), ("1E+3", 1000), ("0.1", 0.1), ("-2.5", -2.5), ("1E-999999999", 0.0), ("1E+301", 10**301)],
)
def test_json_numbers(value: str, number: float) -> None:
    written = values.json_number(Decimal(value))
    assert written == number
    assert type(written) is type(number)


@pytest.mark.parametrize("value", ["1E+400", "-1E+999999999", "Infinity"])
def test_numbers_beyond_json_become_text(value: str) -> None:
    assert json.loads(json.dumps(values.json_number(Decimal(value)))) == value


def test_numbers_in_place_of_amounts_remain_decimals() -> None:
    number = values.JsonNumber("12.50")
    assert number == Decimal("12.50")
    assert type(pickle.loads(pickle.dumps(number))) is values.JsonNumber


def test_exact_reads_floats_as_they_are_written() -> None:
    data = values.exact({"a": [0.1, 1, True, None, "0.1"], "b": (2.5,), "c": {"d": 1e300}})
    assert data == {"a": [Decimal("0.1"), 1, True, None, "0.1"], "b": [Decimal("2.5")], "c": {"d": Decimal("1E+300")}}
    assert type(data["a"][2]) is bool
    assert math.isnan(values.exact(math.nan))


@pytest.mark.parametrize(("value", "text"), [(True, "true"), (False, "false"), (0, "0"), ("a b", "a b"), (1.5, "1.5")])
def test_query_text(value: object, text: str) -> None:
    assert values.query_text(value) == text
