"""Limits that the document states: lengths, ranges, filters that exclude each other. Checked before anything is sent.

While a request is being built, values beyond a limit are collected as violations. The client raises them unless it has
`local_checks=False`, for a service that allows more than its document. Outside of a request, as in
`InvoiceCreate(...).to_dict()`, such a value is refused at once. Answers are read without limits.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal
from functools import cache
from typing import Any, ClassVar

from .containers import Array, Codec
from .json_data import TOP, Place
from .scalars import DecimalText, Integer, Number, String


class _Limited(Codec):
    """A mixin that adds limits to a codec; it precedes the codec among the bases."""

    _low: int | None
    _high: int | None
    _counted: ClassVar[bool] = False
    _most: ClassVar[str] = "must be at most {}"
    _least: ClassVar[str] = "must be at least {}"

    def limited(self, low: int | None, high: int | None) -> Codec:
        """Set the limits, both inclusive, and return the codec."""
        self._low, self._high = low, high
        return self

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        encoded = super().encode(value, name, at)
        # Through text, so that the float 0.1 means the decimal 0.1.
        size = len(encoded) if self._counted else Decimal(str(encoded))
        if self._high is not None and size > self._high:
            at.note(name, f"{self._most.format(self._high)}, not {size}")
        elif self._low is not None and size < self._low:
            at.note(name, f"{self._least.format(self._low, '' if self._low == 1 else 's')}, not {size}")
        return encoded


class _Text(_Limited, String):
    _counted = True
    _most = "takes at most {} characters"
    _least = "takes at least {} characters"


class _TextWithout(_Text):
    def __init__(self, without: str) -> None:
        self._without = without

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        encoded = super().encode(value, name, at)
        if self._without in encoded:
            at.note(name, f"must not contain {self._without!r}")
        return encoded


class _Places(DecimalText):
    def __init__(self, most: int) -> None:
        self._most = most

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        encoded = super().encode(value, name, at)
        # Trailing zeros do not count.
        places = len(encoded.partition(".")[2].rstrip("0"))
        if places > self._most:
            at.note(name, f"takes at most {self._most} decimal places, not {places}")
        return encoded


class _Integer(_Limited, Integer):
    pass


class _Number(_Limited, Number):
    pass


class _Items(_Limited, Array):
    _counted = True
    _most = "takes at most {} elements"
    _least = "takes at least {} element{}"


@cache
def text(longest: int | None, shortest: int | None = None, *, without: str = "") -> Codec:
    """Return a codec for strings of limited length in characters, which must not contain `without`."""
    return (_TextWithout(without) if without else _Text()).limited(shortest, longest)


@cache
def decimal(places: int) -> Codec:
    return _Places(places)


@cache
def integer(low: int | None, high: int | None) -> Codec:
    return _Integer().limited(low, high)


@cache
def number(low: int | None, high: int | None) -> Codec:
    return _Number().limited(low, high)


def array(item: Codec, fewest: int | None, most: int | None = None) -> Codec:
    return _Items(item).limited(fewest, most)


def combinations(
    given: Mapping[str, Any],
    exclusive: Collection[Collection[str]],
    overriding: Collection[str],
    filters: Collection[str],
    at: Place = TOP,
) -> None:
    """Report filters that exclude each other: two of an `exclusive` group, or any beside an `overriding` one."""
    present = {name for name, value in given.items() if value is not None and (value or not isinstance(value, list))}
    for group in exclusive:
        together = [name for name in group if name in present]
        if len(together) > 1:
            at.note(together[0], f"cannot be combined with {' and '.join(together[1:])}")
    for name in overriding:
        ignored = [other for other in filters if other in present and other != name]
        if name in present and ignored:
            at.note(name, f"makes the service ignore {' and '.join(ignored)}; send one or the other")
