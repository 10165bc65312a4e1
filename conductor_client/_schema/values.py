"""Conversions between JSON and Python: the JSON of a body, decimals, numbers, dates and datetimes.

Every `read_*` returns the Python value or raises an exception; it never guesses. Every `as_*` does the same for the
generated decoders, but keeps a value that does not parse. No amount is ever converted to a float when it is read.
"""

from __future__ import annotations

import math
import os
import re
import warnings
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from json import JSONDecodeError, JSONDecoder
from threading import get_ident
from typing import Any, Final, NoReturn, TypeVar, cast

T = TypeVar("T")
is_decimal: Final[Callable[[str], re.Match[str] | None]] = re.compile(r"-?[0-9]+(?:\.[0-9]+)?").fullmatch
is_date: Final[Callable[[str], re.Match[str] | None]] = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch

# Amounts have some twenty digits and doubles end at 1.8e308. A number such as 1E+999999999 would not fit in memory if
# it were written without an exponent.
_MOST_DIGITS = 300


class JsonNumber(Decimal):
    """A number received in place of a decimal string: an amount that is written back as a number."""

    __slots__ = ()


class NumberText(str):
    """The text of a JSON number whose exponent or number of digits is beyond what Python can represent."""

    __slots__ = ()


def read_decimal(value: Any) -> Decimal:
    """Return `"12.50"` as `Decimal`; refuse `NaN`, `1_0` and `1e5`, which `Decimal` itself accepts."""
    if is_decimal(value):
        return Decimal(value)
    raise ValueError(value)


def read_number(value: Any) -> Decimal:
    """Return a JSON number as `Decimal`; the JSON parser makes no floats."""
    kind = value.__class__
    if kind is Decimal:
        return value  # type: ignore[no-any-return]
    if kind is int:
        return Decimal(value)
    raise ValueError(value)


def read_integer(value: Any) -> int:
    """Return a whole JSON number: `3.0` is 3, and `3.5` is refused."""
    kind = value.__class__
    if kind is int:
        return value  # type: ignore[no-any-return]
    if kind is Decimal and value.adjusted() <= _MOST_DIGITS and value == (whole := int(value)):
        return whole
    raise ValueError(value)


def read_date(value: Any) -> date:
    """Return `"2026-11-22"` as `date`; refuse `20261122` and week dates, which `fromisoformat` accepts."""
    if is_date(value):
        return date.fromisoformat(value)
    raise ValueError(value)


def read_datetime(value: Any) -> datetime:
    """Return an ISO 8601 text as `datetime`; refuse one without an offset, which is ambiguous."""
    if value.__class__ is not str:
        raise ValueError(value)
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        moment = _isoparse()(value)
    if moment.tzinfo is None:
        raise ValueError(value)
    return moment


def is_moment(text: str) -> bool:
    """Return whether a text is an ISO 8601 date or datetime, with or without an offset."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        try:
            _isoparse()(text)
        except ValueError:
            return False
    # The service may misread digits alone, such as `20261122`.
    return "-" in text


odd: Final[dict[int, None]] = {}
"""The threads in which an `as_*` has kept a value that does not fit; the decoder of the enclosing object then finds it.

Another thread's entry makes a decoder search needlessly, which is only slower.
"""


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=odd.clear)


def _odd(value: Any) -> Any:
    odd[get_ident()] = None
    return value


def as_decimal(value: Any) -> Decimal:
    """Return a decimal string as `Decimal`, a number as `JsonNumber`, and any other value as it is."""
    kind = value.__class__
    if kind is str and is_decimal(value):
        return Decimal(value)
    return _odd(JsonNumber(value) if kind is int or kind is Decimal else value)  # type: ignore[no-any-return]


def as_number(value: Any) -> Decimal:
    """Return a JSON number as `Decimal`, and any other value as it is."""
    kind = value.__class__
    return value if kind is Decimal else Decimal(value) if kind is int else _odd(value)


def _kept(read: Callable[[Any], T]) -> Callable[[Any], T]:
    """Return a function that reads a value, or returns a value that does not fit as it is."""

    def read_or_keep(value: Any) -> T:
        try:
            return read(value)
        except (ValueError, TypeError):
            return _odd(value)  # type: ignore[no-any-return]

    return read_or_keep


as_integer: Final = _kept(read_integer)
as_date: Final = _kept(read_date)
as_datetime: Final = _kept(read_datetime)


@cache
def _isoparse() -> Callable[[str], datetime]:
    # Old releases use deprecated functions on import, which would fail where warnings are errors.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from dateutil.parser import isoparse
    return isoparse


def exact(data: Any) -> Any:
    """Return JSON data as our parser would give it: lists, dicts, and decimals for all fractions."""
    match data:
        case float():
            return Decimal(repr(data)) if math.isfinite(data) else data
        case Mapping():
            return {key: exact(item) for key, item in cast("Mapping[str, Any]", data).items()}
        case list() | tuple():
            return [exact(item) for item in cast("list[Any]", data)]
        case _:
            return data


def is_writable(value: Decimal) -> bool:
    """Return whether a decimal can be written without an exponent in a reasonable number of digits."""
    return value.is_finite() and -_MOST_DIGITS <= value.adjusted() <= _MOST_DIGITS


def whole_or_float(value: Decimal) -> int | float:
    """Return a decimal as int or float, for a JSON number: JSON services compute with doubles."""
    return int(value) if value == value.to_integral_value() else float(value)


def json_number(value: Decimal) -> int | float | str:
    """Return a decimal as a JSON number, or as text if a double cannot represent it: JSON has no infinity."""
    return whole_or_float(value) if math.isfinite(float(value)) else str(value)


def write_datetime(value: datetime) -> str:
    """Return ISO 8601 text: `Z` for UTC, no offset for a naive datetime, fractions of seconds only if there are any."""
    # "auto" would write nanoseconds for subclasses that have them.
    fraction = "microseconds" if value.microsecond % 1000 else "milliseconds" if value.microsecond else "seconds"
    text = value.isoformat(timespec=fraction)
    return text[:-6] + "Z" if value.tzinfo is not None and text.endswith("+00:00") else text


def write_bound(value: datetime, *, up: bool) -> str:
    """Return the text of a filter's bound, rounded outward to the whole seconds that the service reads."""
    if not value.microsecond:
        return write_datetime(value)
    whole = value.replace(microsecond=0)
    try:
        return write_datetime(_next_second(whole) if up else whole)
    except OverflowError:  # the last second of the calendar, which `datetime.max` is in
        return write_datetime(whole)


def _next_second(value: datetime) -> datetime:
    if value.utcoffset() is None:
        return value + timedelta(seconds=1)
    # Through UTC: adding to a zoned wall clock would ignore a change of offset.
    return (value.astimezone(UTC) + timedelta(seconds=1)).astimezone(value.tzinfo)


def query_text(value: Any) -> str:
    """Return a JSON-ready scalar as text for a query string, a path or a header."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    return str(value)


def _refuse_constant(name: str) -> NoReturn:
    raise JSONDecodeError(f"{name} is not JSON", name, 0)


def _integer(text: str) -> int | NumberText:
    try:
        return int(text)
    except ValueError:  # more digits than Python reads, by default 4,300
        return NumberText(text)


def _fraction(text: str) -> Decimal | NumberText:
    try:
        return Decimal(text)
    except ArithmeticError:  # an exponent of some twenty digits
        return NumberText(text)


BLANKS: Final = " \t\n\r"
_BEGINNING: Final = 4096
PARSER: Final = JSONDecoder(parse_float=Decimal, parse_constant=_refuse_constant)
_TOLERANT: Final = JSONDecoder(parse_float=_fraction, parse_int=_integer, parse_constant=_refuse_constant)


def text_of_body(content: bytes) -> str:
    return content.decode().removeprefix("\ufeff")


def parse(content: bytes) -> Any:
    """Parse the JSON of a body.

    Raises:
        ValueError: it is not JSON.
        RecursionError: it is nested more deeply than the parser can go.
    """
    text = text_of_body(content)
    try:
        return PARSER.decode(text)
    except JSONDecodeError:
        raise
    except (ValueError, ArithmeticError):
        # Slower, because every number is parsed in Python; such answers are very rare.
        return _TOLERANT.decode(text)


def leading(content: bytes) -> dict[str, Any]:
    """Return the members of an object that precede its first list or object, within its first 4 KiB."""
    text, found = content[:_BEGINNING].decode(errors="ignore").removeprefix("\ufeff"), dict[str, Any]()
    with suppress(ValueError, ArithmeticError, IndexError):
        position = after_blanks(text, 0)
        while text[position] in "{,":
            name, position = PARSER.raw_decode(text, after_blanks(text, position + 1))
            position = after_blanks(text, position)
            if not isinstance(name, str) or text[position] != ":":
                break
            position = after_blanks(text, position + 1)
            if text[position] in "{[":
                break
            found[name], position = PARSER.raw_decode(text, position)
            position = after_blanks(text, position)
    return found


def after_blanks(text: str, position: int) -> int:
    """Return the position of the next non-blank character."""
    while text[position] in BLANKS:
        position += 1
    return position
