"""Clocks, and the two formats of times: UTC for Conductor's own objects, the PC's zone for QuickBooks'."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache

Clock = Callable[[], datetime]

PC_ZONE: tzinfo = timezone(timedelta(hours=-8))
"""The zone of the imaginary PC; not UTC on purpose, so that code that drops the offset fails."""

CLOCK_RANGE = "the clock can stand between the years 1971 and 2285 only"

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?"
)


def system_clock() -> datetime:
    return datetime.now(UTC)


class FixedClock:
    """A clock that only changes when it is set."""

    def __init__(self, now: datetime) -> None:
        self.move_to(now)

    def __call__(self) -> datetime:
        return self._now

    def move_to(self, now: datetime) -> None:
        """Set the clock. Raises ValueError for a year whose seconds an id cannot hold."""
        if not 1971 <= now.year <= 2285:
            raise ValueError(CLOCK_RANGE)
        self._now = now


def moment_of(value: datetime | date | str, zone: tzinfo) -> datetime:
    """Return the moment that a user means: a date is noon of that day at the PC, a time without offset the PC's.

    Raises ValueError for a text that is neither.
    """
    if isinstance(value, str):
        value = parse_date(value) if _DATE.fullmatch(value) is not None else parse_moment(value)
    if not isinstance(value, datetime):
        return datetime.combine(value, time(12), zone)
    return value if value.tzinfo is not None else value.replace(tzinfo=zone)


def days_after(day: date, days: int) -> date:
    """Return the day so many days later, or earlier; at most the first or the last day that dates have."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))


def year_after(begin: date) -> date:
    """Return the last day of a year that begins with the first day of a month; at most the last day of all."""
    return date.max if begin.year == date.max.year else days_after(date(begin.year + 1, begin.month, 1), -1)


def utc_text(moment: datetime) -> str:
    """For example `2024-01-01T12:34:56.789Z`."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


@lru_cache(maxsize=4096)
def pc_text(seconds: int, zone: tzinfo) -> str:
    """For example `2024-01-01T04:34:56-08:00`; QuickBooks keeps whole seconds."""
    return datetime.fromtimestamp(seconds, zone).isoformat()


def offset_zone(text: str) -> tzinfo:
    """The zone of an offset such as `-08:00`. Raises ValueError for anything else."""
    if re.fullmatch(r"[+-][0-9]{2}:[0-9]{2}", text) is None:
        raise ValueError(f"{text!r} is not an offset such as -08:00")
    return datetime.fromisoformat(f"2000-01-01T00:00:00{text}").tzinfo or UTC


def parse_date(text: str) -> date:
    """A date `YYYY-MM-DD` and nothing else. Raises ValueError."""
    if _DATE.fullmatch(text) is None:
        raise ValueError(f"{text!r} is not a date")
    return date.fromisoformat(text)


def parse_moment(text: str) -> datetime:
    """A date-time in ISO 8601, with or without an offset. Raises ValueError."""
    if _MOMENT.fullmatch(text) is None:
        raise ValueError(f"{text!r} is not a date-time")
    return datetime.fromisoformat(text)


def parse_bound(text: str, zone: tzinfo, *, last: bool) -> datetime:
    """The moment that a filter such as `updatedAfter` means.

    A date alone is the start of that day (with `last`, its end) and a time without an offset is the PC's time.
    Raises ValueError.
    """
    if _DATE.fullmatch(text) is not None:
        return datetime.combine(parse_date(text), time(23, 59, 59) if last else time(), zone)
    moment = parse_moment(text)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)
