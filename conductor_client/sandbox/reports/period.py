"""The period of a report: dates, or a name such as `last_month`. The fiscal year to date without either."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from ..document import Json
from ..errors import bad_date_range
from ..ledger import fiscal_year_start
from ..storage.company import Company
from ..times import year_after

_DAY = timedelta(days=1)
_WEEK = 7 * _DAY


class Period(NamedTuple):
    """First and last day, None for no bound."""

    first: date | None
    last: date | None


def macro_period(company: Company, macro: str) -> Period:
    """Return the period of a name such as `last_month` as of today."""
    return _MACROS[macro](company, company.today)


def period_of(company: Company, query: Json, default: str = "this_year_to_date") -> Period:
    """Return the period of a report. Raises ApiError (3030) if it ends before it begins."""
    macro = query.get("reportDateMacro")
    first, last = query.get("reportDateFrom"), query.get("reportDateTo")
    if first is None and last is None:
        return macro_period(company, str(macro or default))
    found = Period(
        None if first is None else date.fromisoformat(first), None if last is None else date.fromisoformat(last)
    )
    if found.first is not None and found.last is not None and found.first > found.last:
        raise bad_date_range(str(first), str(last))
    return found


def _week(day: date) -> Period:
    begin = day - _DAY * ((day.weekday() + 1) % 7)
    return Period(begin, begin + _WEEK - _DAY)


def _month(day: date) -> Period:
    return Period(day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1]))


def _quarter(day: date) -> Period:
    begin = date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
    return Period(begin, _month(begin + timedelta(days=70)).last)


def _year(company: Company, day: date) -> Period:
    begin = fiscal_year_start(company, day)
    return Period(begin, year_after(begin))


def _span(find: Callable[[Company, date], Period], shift: int, *, to_date: bool) -> Callable[[Company, date], Period]:
    """A span such as a month: this one (0), the one before (-1) or the next (1), to its end or to the same day."""

    def make(company: Company, today: date) -> Period:
        this = find(company, today)
        if this.first is None or this.last is None:
            return this
        span = this
        if shift < 0:
            span = find(company, this.first - _DAY)
        elif shift > 0:
            span = find(company, this.last + _DAY)
        if not to_date or span.first is None or span.last is None:
            return span
        return Period(span.first, min(span.last, span.first + (today - this.first)))

    return make


_SPANS: Mapping[str, Callable[[Company, date], Period]] = {
    "week": lambda _, day: _week(day),
    "month": lambda _, day: _month(day),
    "quarter": lambda _, day: _quarter(day),
    "year": _year,
}
_MACROS: Mapping[str, Callable[[Company, date], Period]] = {
    "all": lambda _, __: Period(None, None),
    "today": lambda _, day: Period(day, day),
    "yesterday": lambda _, day: Period(day - _DAY, day - _DAY),
    "next_four_weeks": lambda _, day: Period(_week(day + _WEEK).first, _week(day + 4 * _WEEK).last),
    **{f"this_{name}": _span(find, 0, to_date=False) for name, find in _SPANS.items()},
    **{f"this_{name}_to_date": _span(find, 0, to_date=True) for name, find in _SPANS.items()},
    **{f"last_{name}": _span(find, -1, to_date=False) for name, find in _SPANS.items()},
    **{f"last_{name}_to_date": _span(find, -1, to_date=True) for name, find in _SPANS.items()},
    **{f"next_{name}": _span(find, 1, to_date=False) for name, find in _SPANS.items()},
}
