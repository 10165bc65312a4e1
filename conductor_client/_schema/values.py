"""Values between the wire and Python: the JSON of a body, decimals, numbers, dates and moments.

Every `read_*` either returns the Python value or raises; it never guesses. Every `as_*` does the same for the generated
decoders, but keeps what does not parse as it was received. No amount passes through a float on its way in.
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

# Amounts have some twenty digits and doubles end at 1.8e308. Beyond this, a few letters such as 1E+999999999 stand for
# more digits than fit in memory once they are written out.
_MOST_DIGITS = 300


class JsonNumber(Decimal):
    """A number that came where a decimal string was promised: an amount all the same, written back as a number."""

    __slots__ = ()


class NumberText(str):
    """A JSON number as it came, because Python cannot hold it: its exponent, or the count of its digits, is absurd."""

    __slots__ = ()


def read_decimal(value: Any) -> Decimal:
    """`"12.50"` as `Decimal`; `Decimal` itself would also take `NaN`, `1_0` and `1e5`, none of which is an amount."""
    if is_decimal(value):
        return Decimal(value)
    raise ValueError(value)


def read_number(value: Any) -> Decimal:
    """A JSON number as `Decimal`. The JSON parser was told to make decimals of fractions, so no float occurs."""
    kind = value.__class__
    if kind is Decimal:
        return value  # type: ignore[no-any-return]
    if kind is int:
        return Decimal(value)
    raise ValueError(value)


def read_integer(value: Any) -> int:
    """A JSON number that counts something. `3.0` is 3; `3.5` is refused."""
    kind = value.__class__
    if kind is int:
        return value  # type: ignore[no-any-return]
    if kind is Decimal and value.adjusted() <= _MOST_DIGITS and value == (whole := int(value)):
        return whole
    raise ValueError(value)


def read_date(value: Any) -> date:
    """`"2026-11-22"` as `date`; `fromisoformat` alone would also take `20261122` and week dates."""
    if is_date(value):
        return date.fromisoformat(value)
    raise ValueError(value)


def read_datetime(value: Any) -> datetime:
    """An ISO 8601 moment with its offset. A moment without one is refused, because it could be any of 24 hours."""
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
    """Whether a text is a day or a moment of ISO 8601, with an offset or without."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        try:
            _isoparse()(text)
        except ValueError:
            return False
    # Digits alone, such as `20261122`, are not how the service writes a day; it may take them for something else.
    return "-" in text


odd: Final[dict[int, None]] = {}
"""The threads in which an `as_*` has kept a value that does not fit: the decoder of the object around looks for it.

Another thread's entry makes a decoder look in vain, which only takes longer.
"""


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=odd.clear)


def _odd(value: Any) -> Any:
    odd[get_ident()] = None
    return value


def as_decimal(value: Any) -> Decimal:
    """A decimal string as `Decimal`; a bare number is an amount as well, and all else is kept."""
    kind = value.__class__
    if kind is str and is_decimal(value):
        return Decimal(value)
    return _odd(JsonNumber(value) if kind is int or kind is Decimal else value)  # type: ignore[no-any-return]


def as_number(value: Any) -> Decimal:
    """A JSON number as `Decimal`, or what came instead."""
    kind = value.__class__
    return value if kind is Decimal else Decimal(value) if kind is int else _odd(value)


def _kept(read: Callable[[Any], T]) -> Callable[[Any], T]:
    """Make a function that reads a value, or keeps the value that came instead."""

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
    # Old releases call on import what Python has deprecated since. Where warnings are errors, no moment could be read.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from dateutil.parser import isoparse
    return isoparse


def exact(data: Any) -> Any:
    """JSON data as our parser would have given it: lists, dicts, and decimals for all fractions."""
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
    """Whether a decimal can be written without an exponent, in a reasonable number of digits."""
    return value.is_finite() and -_MOST_DIGITS <= value.adjusted() <= _MOST_DIGITS


def whole_or_float(value: Decimal) -> int | float:
    """A decimal as the JSON number that the other side will hold: JSON services compute with doubles."""
    return int(value) if value == value.to_integral_value() else float(value)


def json_number(value: Decimal) -> int | float | str:
    """A decimal of an answer as a JSON number; one that no double can hold becomes text, so that JSON stays JSON."""
    return whole_or_float(value) if math.isfinite(float(value)) else str(value)


def write_datetime(value: datetime) -> str:
    """ISO 8601: `Z` for UTC, another offset as it is, a naive moment without one, fractions only when there are any."""
    # Not "auto", which is nanoseconds in subclasses that have them.
    fraction = "microseconds" if value.microsecond % 1000 else "milliseconds" if value.microsecond else "seconds"
    text = value.isoformat(timespec=fraction)
    return text[:-6] + "Z" if value.tzinfo is not None and text.endswith("+00:00") else text


def write_bound(value: datetime, *, up: bool) -> str:
    """A filter's bound, which the service reads in whole seconds: rounded outward, so that no record is cut off."""
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
    """A JSON-ready scalar as it stands in a query string, a path or a header."""
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
# Bytes of a long answer in which its own members are looked for.
_BEGINNING: Final = 4096
PARSER: Final = JSONDecoder(parse_float=Decimal, parse_constant=_refuse_constant)
_TOLERANT: Final = JSONDecoder(parse_float=_fraction, parse_int=_integer, parse_constant=_refuse_constant)


def text_of_body(content: bytes) -> str:
    return content.decode().removeprefix("\ufeff")


def parse(content: bytes) -> Any:
    """The JSON of a body.

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
        # Slower, since Python is asked for every number; such answers are very rare.
        return _TOLERANT.decode(text)


def leading(content: bytes) -> dict[str, Any]:
    """The members of an object that stand before its first list or object, as far as its beginning shows them."""
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
    """The position of the next character that is not blank."""
    while text[position] in BLANKS:
        position += 1
    return position
