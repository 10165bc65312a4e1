"""Parts of a long list, between two days or two names. No I/O.

A lost cursor costs a whole pass, so on a bad connection a list of many pages is never completed in one pass. Two kinds
of query parameters cut a list without gaps, independent of the order in which the service sorts and compares:

- days: `from ... to d` and `d + 1 ... to`, both ends inclusive;
- names: `... to n` and `n ...`, which share the name `n`.

Parts are small enough that most fit into one answer, which needs no cursor.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from .._core.service import Axis

Bound: TypeAlias = Any
"""An end of a part: the ordinal of a day, or a name; None is unbounded."""

_YEAR: Final = 365

# In the documented order of names.
_LETTERS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
_MOST_PARTS: Final = 1024
_SAMPLE: Final = 4096

# A datetime without an offset can be in any zone.
_ZONES: Final = timedelta(days=1)


class Part(NamedTuple):
    """A part of a list.

    Attributes:
        low: The lower bound.
        high: The upper bound.
        kind: `whole` is the list as requested, `part` a part of it, `changes` the records changed since the first part
            was begun, `count` the list requested again for its number of items.
        since: The start of `changes`, as sent.
    """

    low: Bound = None
    high: Bound = None
    kind: Literal["whole", "part", "changes", "count"] = "whole"
    since: str | None = None


@dataclass(slots=True)
class Sample:
    """The positions of records on the axis, in order of arrival: of all, or of one in every `stride`."""

    keys: list[Bound] = field(default_factory=list[Bound])
    stride: int = 1
    _skipped: int = 0

    def add(self, keys: Iterable[Bound]) -> None:
        for key in keys:
            self._skipped += 1
            if self._skipped >= self.stride:
                self._skipped = 0
                self.keys.append(key)
        if len(self.keys) > _SAMPLE:
            self.keys, self.stride = self.keys[::2], self.stride * 2


class Cutter:
    """The way in which one list is cut into parts."""

    def __init__(self, axis: Axis, low: Bound, high: Bound, changed: str | None) -> None:
        self.axis = axis
        self.whole: Part = Part(low, high)
        self._changed = changed
        self._days = axis.kind == "day"
        self._rank: Callable[[Any], Any] = (lambda day: day) if self._days else _flat

    def places(self, items: Iterable[Any]) -> tuple[list[Bound], float | None]:
        """Return the positions of items on the axis, and the time of their latest change.

        The time is in seconds since 1970 by the clock of the service's side; None if no item has one.
        """
        moments = [getattr(item, self.axis.stamp, None) for item in items]
        stamps = [m.timestamp() for m in moments if isinstance(m, datetime) and m.tzinfo is not None]
        bounds: list[Bound] = []
        for item in items:
            values = (getattr(item, name, None) for name in self.axis.attributes)
            bounds.append(_bound(self.axis, next((value for value in values if value is not None), None)))
        return bounds, max(stamps, default=None)

    def holds(self, part: Part, key: Bound) -> bool:
        rank = self._rank(key)
        return (part.low is None or self._rank(part.low) <= rank) and (
            part.high is None or rank <= self._rank(part.high)
        )

    def parameters(self, part: Part) -> dict[str, str | None]:
        """Return the query parameters of a part, which replace the caller's; None removes one."""
        parameters: dict[str, str | None] = {}
        if part[:2] != self.whole[:2]:
            parameters = {self.axis.first: self._text(part.low), self.axis.last: self._text(part.high)}
        if part.since is not None:
            parameters[self.axis.changed] = part.since
        return parameters

    def changes(self, since: float) -> Part:
        """Return the part with the changes since a time in seconds since 1970, or since a later one of the caller."""
        begin = datetime.fromtimestamp(max(since, 0.0), UTC).replace(tzinfo=None, microsecond=0)
        if self._changed is not None and not _is_before(self._changed, begin.replace(tzinfo=UTC)):
            return self.whole._replace(kind="changes")
        return self.whole._replace(kind="changes", since=f"{begin.isoformat()}Z")

    def cut(self, part: Part, sample: Sample, total: int, page: int) -> list[Part]:
        """Return parts of about two thirds of a page, estimated from known records; empty if there is nothing to cut.

        If records arrive in the order of their days, the others are assumed to be equally dense.
        The part has about `total` records, and a page has `page`.
        """
        keys = [key for key in sample.keys if self.holds(part, key)]
        if not keys:
            return []
        ranks = [self._rank(key) for key in keys]
        keys.sort(key=self._rank)
        known, size = len(keys) * sample.stride, max(1, page * 2 // 3)
        rising, falling = ranks == sorted(ranks), ranks == sorted(ranks, reverse=True)
        count = min(-(-(known if rising or falling else max(total, known)) // size), _MOST_PARTS)
        wanted = [keys[len(keys) * n // count] for n in range(1, count)] or [keys[len(keys) // 2]]
        if self._days and (rising or falling):
            step = max(1, (keys[-1] - keys[0]) * size // known)
            more = range(min(-(-(total - known) // size), 2 * count + 8))
            wanted += [keys[-1] + step * n for n in more] if rising else [keys[0] - 1 - step * n for n in more]
        return self._parts(part, wanted)

    def halve(self, part: Part, today: int) -> list[Part]:
        """Return two parts without knowledge of the records; empty if there is nothing to cut."""
        low, high = part.low, part.high
        if not self._days:
            start, end = 0 if low is None else _letter(low), len(_LETTERS) if high is None else _letter(high)
            return self._parts(part, [_LETTERS[(start + end) // 2]] if end - start > 1 else [])
        if low is None:
            return self._parts(part, [today - _YEAR if high is None else high - 2 * max(today - high, _YEAR // 2)])
        # Some transactions are dated in the future.
        end = high if high is not None else min(max(today, low + 2 * _YEAR), date.max.toordinal())
        return self._parts(part, [(low + end) // 2])

    def _parts(self, part: Part, wanted: Iterable[Bound]) -> list[Part]:
        """Return the parts between cuts: each cut ends a part, and the next begins at it or the next day."""
        rank, parts, rest = self._rank, list[Part](), part
        for cut in sorted(set(wanted), key=rank):
            if self._days:
                within = date.min.toordinal() <= cut < date.max.toordinal()
                inside = within and (rest.low is None or rest.low <= cut) and (rest.high is None or cut < rest.high)
            else:
                inside = (rest.low is None or rank(rest.low) < rank(cut)) and (
                    rest.high is None or rank(cut) < rank(rest.high)
                )
            if inside:
                parts.append(rest._replace(high=cut))
                rest = rest._replace(low=cut + 1 if self._days else cut)
        return [one._replace(kind="part") for one in (*parts, rest)] if parts else []

    def _text(self, bound: Bound) -> str | None:
        return None if bound is None else date.fromordinal(bound).isoformat() if self._days else str(bound)


def cutter_for(
    axes: Iterable[Axis],
    operation: str,
    parameters: Iterable[str],
    query: Mapping[str, str],
    fixed: Collection[str] = (),
) -> tuple[Cutter | None, str]:
    """Return the cutter of a list filtered by `query`, or why there is none; `fixed` parameters are not replaced."""
    known = set(parameters)
    why = "it has no bounds to cut it by"
    for axis in axes:
        if not {axis.first, axis.last, axis.changed} <= known or operation in axis.unless:
            continue
        blocking = axis.alone & query.keys() or {axis.first, axis.last, axis.changed} & set(fixed)
        if blocking:
            why = f"{min(blocking)} cannot be combined with {axis.first}"
            continue
        bounds = {name: _bound(axis, query[name]) for name in (axis.first, axis.last) if name in query}
        for name, bound in bounds.items():
            if bound is None:
                return None, f"{name} is not understood"
        return Cutter(axis, bounds.get(axis.first), bounds.get(axis.last), query.get(axis.changed)), ""
    return None, why


def _bound(axis: Axis, value: object) -> Bound:
    if axis.kind == "name":
        return value if isinstance(value, str) and value else None
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        return None
    return day.toordinal() if isinstance(day, date) else None


def _is_before(text: str, moment: datetime) -> bool:
    """Return whether a caller's datetime is certainly earlier; without an offset it may be in any zone."""
    try:
        given = datetime.fromisoformat(text)
    except ValueError:
        return False
    if given.tzinfo is not None:
        return given < moment
    return given.replace(tzinfo=UTC) + _ZONES < moment


def _flat(name: str) -> Sequence[tuple[int, str]]:
    """Return the sort key of a name in the documented order: punctuation, digits, letters, without case."""
    return [(1 if char.isdigit() else 2 if char.isalpha() else 0, char) for char in name.casefold()]


def _letter(name: str) -> int:
    return max(_LETTERS.find(name[:1].casefold()), 0)
