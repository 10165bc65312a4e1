"""Limits that the document states: lengths, ranges, filters that exclude each other. Checked before anything is sent.

A value beyond a limit is noted, not refused, while a request is being built: the client refuses it, unless it was made
with `local_checks=False` because the service has become more generous than the document. Where no request is being
built (`InvoiceCreate(...).to_dict()`) it is refused at once.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Mapping
from decimal import Decimal
from functools import cache
from typing import Any, Final, NamedTuple

from ..errors import InvalidArgumentError
from .containers import DECIMAL, INTEGER, NUMBER, STRING, Array, Codec, Misfit
from .json_data import Style, is_list

__all__ = ["Violation", "array", "collecting", "combinations", "decimal", "integer", "number", "text"]


class Violation(NamedTuple):
    """A value that the service would refuse, and why."""

    path: str
    message: str


class _Collector(threading.local):
    found: list[Violation] | None = None


_collector: Final = _Collector()


class collecting:
    """Collect what this thread notes while it builds a request."""

    __slots__ = ("_before",)

    def __enter__(self) -> list[Violation]:
        self._before = _collector.found
        found: list[Violation] = []
        _collector.found = found
        return found

    def __exit__(self, *_: object) -> None:
        _collector.found = self._before


def _note(path: str, message: str) -> None:
    violation = Violation(path, f"{path or 'the value'} {message}")
    if _collector.found is None:
        raise InvalidArgumentError(violation.message, path=path)
    _collector.found.append(violation)


class _Limited(Codec):
    """Another codec that also knows limits. Answers are read without them."""

    def __init__(self, codec: Codec, low: int | None, high: int | None) -> None:
        self._codec = codec
        self._low = low
        self._high = high
        self.expected = codec.expected

    def strict(self, value: Any) -> Any:
        return self._codec.strict(value)

    def read(self, value: Any, path: str, misfits: list[Misfit]) -> Any:
        return self._codec.read(value, path, misfits)

    def holds(self, value: Any) -> bool:
        return self._codec.holds(value)

    def dump(self, value: Any, style: Style) -> Any:
        return self._codec.dump(value, style)

    def encode(self, value: Any, path: str) -> Any:
        encoded = self._codec.encode(value, path)
        size = self._size(encoded)
        if self._high is not None and size > self._high:
            _note(path, f"{self._most(self._high)}, not {size}")
        elif self._low is not None and size < self._low:
            _note(path, f"{self._least(self._low)}, not {size}")
        return encoded

    def _size(self, encoded: Any) -> int | Decimal:
        raise NotImplementedError(encoded)

    def _most(self, high: int) -> str:
        return f"must be at most {high}"

    def _least(self, low: int) -> str:
        return f"must be at least {low}"


class _Text(_Limited):
    def __init__(self, low: int | None, high: int | None, without: str) -> None:
        super().__init__(STRING, low, high)
        self._without = without

    def encode(self, value: Any, path: str) -> Any:
        encoded = super().encode(value, path)
        if self._without and self._without in encoded:
            _note(path, f"must not contain {self._without!r}")
        return encoded

    def _size(self, encoded: Any) -> int:
        return len(encoded)

    def _most(self, high: int) -> str:
        return f"takes at most {high} characters"

    def _least(self, low: int) -> str:
        return f"takes at least {low} characters"


class _Range(_Limited):
    def _size(self, encoded: Any) -> Decimal:
        # Not through a float's binary value: 0.1 is meant as 0.1.
        return Decimal(str(encoded))


class _Places(_Limited):
    def _size(self, encoded: Any) -> int:
        # Zeros at the end say nothing more.
        _, point, fraction = str(encoded).partition(".")
        return len(fraction.rstrip("0")) if point else 0

    def _most(self, high: int) -> str:
        return f"takes at most {high} decimal places"


class _Items(Array):
    def __init__(self, item: Codec, fewest: int | None, most: int | None) -> None:
        super().__init__(item)
        self._fewest = fewest
        self._most = most

    def encode(self, value: Any, path: str) -> Any:
        encoded = super().encode(value, path)
        if self._most is not None and len(encoded) > self._most:
            _note(path, f"takes at most {self._most} elements, not {len(encoded)}")
        elif self._fewest is not None and len(encoded) < self._fewest:
            _note(path, f"takes at least {self._fewest} element{'' if self._fewest == 1 else 's'}, not {len(encoded)}")
        return encoded


@cache
def text(longest: int | None, shortest: int | None = None, *, without: str = "") -> Codec:
    """A string of limited length, in characters, which may have to do without one of them."""
    return _Text(shortest, longest, without)


@cache
def decimal(places: int) -> Codec:
    """A decimal string with at most so many places."""
    return _Places(DECIMAL, None, places)


@cache
def integer(low: int | None, high: int | None) -> Codec:
    """A whole number within limits, both included."""
    return _Range(INTEGER, low, high)


@cache
def number(low: int | None, high: int | None) -> Codec:
    """A number within limits, both included."""
    return _Range(NUMBER, low, high)


def array(item: Codec, fewest: int | None, most: int | None = None) -> Codec:
    """A list of limited length."""
    return _Items(item, fewest, most)


def combinations(
    given: Mapping[str, Any],
    exclusive: Collection[Collection[str]],
    overriding: Collection[str],
    filters: Collection[str],
) -> None:
    """Note filters that cannot go together.

    Args:
        given: The arguments of the call.
        exclusive: Groups of arguments of which at most one may be given.
        overriding: Arguments beside which the service ignores every filter.
        filters: The arguments that are filters.
    """
    present = {name for name, value in given.items() if value is not None and not (is_list(value) and not value)}
    for group in exclusive:
        together = [name for name in group if name in present]
        if len(together) > 1:
            _note(together[0], f"cannot be combined with {' and '.join(together[1:])}")
    for name in overriding:
        ignored = [other for other in filters if other in present and other != name]
        if name in present and ignored:
            _note(name, f"makes the service ignore {' and '.join(ignored)}; send one or the other")
