"""Cutting a long list into parts that are read, and begun anew, each by itself.

One lost cursor costs a whole pass, so a list of many pages on a bad line never ends in one. Two kinds of query
parameters cut a list without gaps:

- days: `from ... to d` and `d + 1 ... to`, both ends inclusive, in whatever order the service answers;
- names: `... to n` and `n ...`, which share the name `n`. With such a bound the service sorts by name, so a part whose
  cursor is lost goes on at the last name that came, provided that its record is there again.

A record whose day or name is changed during the run can slip from a part that is still to be read into one that has
been. `Run` therefore reads what has changed since the run began, and compares the count at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final, Literal, NamedTuple, TypeAlias

__all__ = ["Axis", "Bound", "DayCutter", "NameCutter", "Segment", "Tally", "cutter_for"]

Bound: TypeAlias = Any
"""An end of a part: a day as its ordinal, or a name. None is open."""

_SAMPLE: Final = 1024
_MOST_PARTS: Final = 16
# Nobody dates a transaction before this; a company file that did would be read in one part from its beginning to here.
_FIRST_DAY: Final = date(1980, 1, 1).toordinal()
_YEAR: Final = 365
# In the documented order of names.
_LETTERS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
_LAST_DIGIT: Final = 9
_LONGEST_CUT: Final = 3
_FUTURE: Final = 20 * _YEAR
# The clock of the PC behind the service may be wrong, and so may its zone.
_CLOCK_MARGIN: Final = timedelta(days=1)


class Axis(NamedTuple):
    """A pair of query parameters that bound a list: data of a `Service`. It is for operations that have all of them.

    Attributes:
        kind: `day` or `name`.
        first: The wire name of the inclusive lower bound.
        last: The wire name of the inclusive upper bound.
        attributes: Of an item, what is compared: the first of them that it has.
        changed: The wire name of the parameter that keeps records changed at a moment or later.
        alone: Parameters that the service does not combine with the bounds.
        unless: Operations whose answers are not to be relied on in this.
    """

    kind: Literal["day", "name"]
    first: str
    last: str
    attributes: tuple[str, ...]
    changed: str
    alone: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()


@dataclass(slots=True)
class Segment:
    """A part of a list.

    Attributes:
        low: The lower bound.
        high: The upper bound.
        role: `whole` is the list as the caller asked for it, `part` a part of it, `changes` what has changed since the
            run began, `count` the list once more, for the number of its items.
        since: The moment that `changes` begin at, as it is sent.
        restarts: How often it has been begun anew.
        anchor: The item that must be on the first page: the last one that came before the cursor was lost.
        fallback: The lower bound to go back to when it is not.
    """

    low: Bound = None
    high: Bound = None
    role: Literal["whole", "part", "changes", "count"] = "whole"
    since: str | None = None
    restarts: int = 0
    anchor: int | None = None
    fallback: Bound = None


@dataclass(slots=True)
class Tally:
    """What one pass has brought so far, as far as cutting needs it."""

    orders: Sequence[Callable[[Bound], Any]] = ()
    pages: int = 0
    items: int = 0
    total: int | None = None
    largest: int = 0
    last: Bound = None
    last_digest: int | None = None
    keys: list[Bound] = field(default_factory=list[Bound])
    ordered: list[bool] = field(default_factory=list[bool])
    _ranks: list[Any] = field(default_factory=list[Any])
    _stride: int = 1
    _skipped: int = 0

    def add(self, keys: Sequence[Bound], digests: Sequence[int | None], remaining: int | None) -> None:
        """Count a page in. `keys` may be empty where the list cannot be cut."""
        self.pages += 1
        self.items += len(digests)
        self.largest = max(self.largest, len(digests))
        if remaining is not None:
            self.total = self.items + remaining
        if not keys:
            return
        if not self.ordered:
            self.ordered = [True] * len(self.orders)
            self._ranks = [order(keys[0]) for order in self.orders]
        for index, order in enumerate(self.orders):
            if self.ordered[index]:
                ranks = [order(key) for key in keys]
                self.ordered[index] = all(a <= b for a, b in zip([self._ranks[index], *ranks], ranks, strict=False))
                self._ranks[index] = ranks[-1]
        self.last, self.last_digest = keys[-1], digests[-1]
        for key in keys:
            self._skipped += 1
            if self._skipped >= self._stride:
                self._skipped = 0
                self.keys.append(key)
        if len(self.keys) > _SAMPLE:
            self.keys, self._stride = self.keys[::2], self._stride * 2

    @property
    def pages_expected(self) -> int:
        """How many pages the whole pass would have had, or twice what came where the service does not say."""
        if self.total is None or not self.largest:
            return 2 * self.pages
        return -(-self.total // self.largest)


class _Cutter:
    """What cutting by days and by names have in common."""

    orders: tuple[Callable[[Any], Any], ...]

    def __init__(self, axis: Axis, low: Bound, high: Bound, changed: str | None) -> None:
        self.axis = axis
        self.low = low
        self.high = high
        self._changed = changed

    def whole(self) -> Segment:
        """The list within the bounds that the caller gave."""
        return Segment(self.low, self.high)

    def changes(self, since: float) -> Segment:
        """What has changed since a moment, in seconds since 1970. A later moment of the caller's own stays."""
        begin = datetime.fromtimestamp(since, UTC) - _CLOCK_MARGIN
        if self._changed is not None and not _is_before(self._changed, begin):
            return Segment(self.low, self.high, "changes")
        return Segment(self.low, self.high, "changes", f"{begin.replace(tzinfo=None, microsecond=0).isoformat()}Z")

    def parameters(self, segment: Segment) -> dict[str, str | None]:
        """The query parameters of a part, in the place of the caller's; None for one that is left out."""
        parameters: dict[str, str | None] = {}
        if (segment.low, segment.high) != (self.low, self.high):
            parameters = {self.axis.first: self._text(segment.low), self.axis.last: self._text(segment.high)}
        if segment.since is not None:
            parameters[self.axis.changed] = segment.since
        return parameters

    def key(self, item: Any) -> Bound:
        """Where an item stands on the axis; None if it does not say."""
        values = (getattr(item, name, None) for name in self.axis.attributes)
        return self._bound(next((value for value in values if value is not None), None))

    def _bound(self, value: object) -> Bound:
        raise NotImplementedError

    def _text(self, bound: Bound) -> str | None:
        raise NotImplementedError

    def _parts(self, segment: Segment, cuts: Iterable[tuple[Bound, Bound]]) -> list[Segment]:
        """The parts between cuts; each cut is the end of one part and the begin of the next."""
        parts: list[Segment] = []
        low = segment.low
        for end, begin in cuts:
            parts.append(Segment(low, end, _part_of(segment), segment.since))
            low = begin
        return [*parts, Segment(low, segment.high, _part_of(segment), segment.since)] if parts else []


class DayCutter(_Cutter):
    """Cuts by the day of a transaction."""

    orders: tuple[Callable[[Any], Any], ...] = (lambda day: day, lambda day: -day)

    def split(self, segment: Segment, tally: Tally) -> list[Segment]:
        """Parts of the size that has a fair chance to be read in one go, judged by how far this pass came."""
        days = sorted(tally.keys)
        if not days:
            return []
        in_order = any(tally.ordered)
        # Where the days came in order, nothing is known of those after the last one.
        parts = 2 if in_order else min(max(2, 2 * tally.pages_expected // max(1, tally.pages)), _MOST_PARTS)
        wanted = [days[len(days) * n // parts] for n in range(1, parts)]
        if in_order:
            wanted.append(tally.last)
        low, high = segment.low, segment.high
        cuts = {min(day, high - 1) if high is not None else day for day in wanted}
        cuts = {day for day in cuts if low is None or day >= low}
        return self._parts(segment, [(day, day + 1) for day in sorted(cuts)])

    def halve(self, segment: Segment, today: int) -> list[Segment]:
        """Two parts, where nothing is known of the days."""
        low, high = segment.low, segment.high
        if low is None:
            cut = today - _YEAR if high is None or high > today else high - 2 * max(today - high, _YEAR // 2)
            if cut < _FIRST_DAY:
                return []
        else:
            # Some transactions are dated in the future.
            end = high if high is not None else max(today, low + 2 * _YEAR)
            cut = (low + end) // 2
            if cut >= end or cut > today + _FUTURE:
                return []
        return self._parts(segment, [(cut, cut + 1)])

    def _bound(self, value: object) -> Bound:
        if isinstance(value, date):
            return value.toordinal()
        try:
            return date.fromisoformat(value).toordinal() if isinstance(value, str) else None
        except ValueError:
            return None

    def _text(self, bound: Bound) -> str | None:
        return None if bound is None else date.fromordinal(bound).isoformat()


class NameCutter(_Cutter):
    """Cuts by name, and goes on at the last name."""

    def split(self, segment: Segment, tally: Tally) -> list[Segment]:
        """The rest of a sorted part; two parts around the middle of one that is not sorted."""
        low, high = segment.low, segment.high
        if (low, high) != (None, None) and any(tally.ordered) and tally.last_digest is not None:
            if tally.last == low:
                return []
            rest = Segment(tally.last, high, _part_of(segment), segment.since)
            rest.anchor, rest.fallback = tally.last_digest, low if segment.anchor is None else segment.fallback
            return [rest]
        names = sorted({key for key in tally.keys if key not in (low, high)}, key=_flat)
        return self._parts(segment, [(names[len(names) // 2], names[len(names) // 2])] if names else [])

    def halve(self, segment: Segment, _today: int) -> list[Segment]:
        """Two parts around a letter, or a digit, or a few of them."""
        cut = _between(segment.low, segment.high)
        return self._parts(segment, [(cut, cut)] if cut is not None else [])

    orders: tuple[Callable[[Any], Any], ...] = (
        lambda name: _flat(name),
        lambda name: [_flat(part) for part in name.split(":")],
    )

    def _bound(self, value: object) -> Bound:
        return value if isinstance(value, str) and value else None

    def _text(self, bound: Bound) -> str | None:
        return None if bound is None else str(bound)


def cutter_for(
    axes: Iterable[Axis],
    operation: str,
    parameters: Iterable[str],
    query: Mapping[str, str],
    fixed: Collection[str] = (),
) -> tuple[DayCutter | NameCutter | None, str]:
    """How to cut a list, or why it cannot be.

    Args:
        axes: What the service has.
        operation: The name of the call.
        parameters: The wire names of its query parameters.
        query: What the caller filters by.
        fixed: The parameters of it that cannot be replaced.
    """
    known = set(parameters)
    why = "it has no bounds to cut it by"
    for axis in axes:
        if not {axis.first, axis.last, axis.changed} <= known or operation in axis.unless:
            continue
        blocking = axis.alone & query.keys() or {axis.first, axis.last, axis.changed} & set(fixed)
        if blocking:
            why = f"{min(blocking)} cannot be combined with {axis.first}"
            continue
        cutter = (DayCutter if axis.kind == "day" else NameCutter)(axis, None, None, query.get(axis.changed))
        for side, name in (("low", axis.first), ("high", axis.last)):
            if name in query:
                setattr(cutter, side, bound := cutter._bound(query[name]))  # pyright: ignore[reportPrivateUsage]
                if bound is None:
                    return None, f"{name} is not understood"
        return cutter, ""
    return None, why


def _part_of(segment: Segment) -> Literal["part", "changes"]:
    return "changes" if segment.role == "changes" else "part"


def _is_before(text: str, moment: datetime) -> bool:
    """Whether a moment in a caller's words is surely earlier; without an offset it may be in any zone."""
    try:
        given = datetime.fromisoformat(text)
    except ValueError:
        return False
    if given.tzinfo is not None:
        return given < moment
    return given.replace(tzinfo=UTC) + _CLOCK_MARGIN < moment


def _flat(name: str) -> list[tuple[int, str]]:
    """The documented order of names: punctuation, digits, letters; the case does not count."""
    return [(1 if char.isdigit() else 2 if char.isalpha() else 0, char) for char in name.casefold()]


def _between(low: str | None, high: str | None) -> str | None:
    """A short name about in the middle of two, but neither of them; None where there is none."""
    start, end = (low or "").casefold(), None if high is None else high.casefold()
    prefix = ""
    for at in range(len(start) + _LONGEST_CUT):
        below, above = start[at : at + 1], None if end is None else end[at : at + 1]
        first = -1 if not below else _rank(below)
        last = len(_LETTERS) if above is None else _rank(above) if above else -1
        if low is None and last > _LAST_DIGIT + 1:
            # Most names begin with a letter.
            first = _LAST_DIGIT
        if last - first >= 2:
            return prefix + _LETTERS[(first + last) // 2]
        if below != above:
            if above and end is not None and last > first and len(end) > at + 1:
                return prefix + above
            if not below or below not in _LETTERS:
                return None
            end = None
        if not below:
            return None
        prefix += below
    return None


def _rank(char: str) -> int:
    """Where a character stands among those that names are cut at."""
    at = _LETTERS.find(char)
    return at if at >= 0 else _LAST_DIGIT if char.isdigit() else len(_LETTERS) if char.isalpha() else -1
