"""Codecs of single values: how one is read from an answer, dumped back, and encoded into a request.

Generated decoders follow the same rules in straight-line code. A codec has three main methods:

- `read(value, path, mismatches)` is tolerant: a value that does not fit is kept and reported as a `Mismatch`.
- `dump(value, style)` turns a decoded value back into plain data (`to_dict`).
- `encode(value, name, at)` is strict: it checks an argument and raises `InvalidArgumentError` with its path.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import partial
from typing import Any, Final, NamedTuple, get_args

from .json_data import (
    TOO_DEEP,
    TOP,
    Place,
    Style,
    encode_date,
    encode_number,
    encode_plain,
    encode_text,
    got,
    is_mapping,
    is_too_deep,
    plain,
    shown,
)
from .suggest import closest
from .values import (
    JsonNumber,
    is_decimal,
    is_moment,
    is_writable,
    read_date,
    read_datetime,
    read_decimal,
    read_integer,
    read_number,
    write_bound,
)

UNFIT: Final = (ValueError, TypeError, ArithmeticError, LookupError)
"""The exceptions that `strict` raises for a value that does not fit."""

_MOST_LISTED = 12


class Mismatch(NamedTuple):
    """A path at which an answer differs from the document, without the value, which may be confidential."""

    path: str
    expected: str
    got: str


class Codec:
    """The base class, and the codec of values that need no conversion; `expected` names the kind in messages."""

    expected: str = "any value"
    fitting: type | None = None
    """The class of a decoded single value that fits; values that do not fit never have it."""

    def strict(self, value: Any) -> Any:
        """Return the Python value, or raise one of `UNFIT` if `value` does not fit."""
        if (value.__class__ is dict or value.__class__ is list) and is_too_deep(value):
            raise ValueError(TOO_DEEP)
        return value

    def read(self, value: Any, path: str, mismatches: list[Mismatch]) -> Any:
        """Return the Python value; keep and report a value that does not fit."""
        try:
            return self.strict(value)
        except UNFIT:
            return self.keep(value, path, mismatches)

    def keep(self, value: Any, path: str, mismatches: list[Mismatch]) -> Any:
        """Report a value that does not fit, and return the value to keep."""
        mismatches.append(Mismatch(path, self.expected, got(value)))
        return value

    def holds(self, value: Any) -> bool:
        """Return whether `value` results from data that fits, where `dump` depends on that."""
        return False

    def dump(self, value: Any, style: Style) -> Any:
        """Return plain data for `value`, which may also be a kept value."""
        return plain(value, style)

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        """Return JSON-ready data for an argument, or raise `InvalidArgumentError`."""
        return encode_plain(value, name, at)


class _FreeForm(Codec):
    expected = "object"

    def strict(self, value: Any) -> Any:
        if value.__class__ is not dict:
            raise ValueError(value)
        return super().strict(value)

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        if not is_mapping(value):
            raise at.refusal(name, "a mapping", value)
        return encode_plain(value, name, at)


class _Plain(Codec):
    """A value of exactly one class, without conversion."""

    def strict(self, value: Any) -> Any:
        if value.__class__ is not self.fitting:
            raise ValueError(value)
        return value


class String(_Plain):
    expected = "string"
    fitting = str

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        if value.__class__ is str and value.isascii():
            return value
        return encode_text(_string(value, name, at, "a str"), name, at)


class _Boolean(_Plain):
    expected = "boolean"
    fitting = bool

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        if not isinstance(value, bool):
            raise at.refusal(name, "a bool", value)
        return value


class Integer(Codec):
    expected = "whole number"
    fitting = int

    def strict(self, value: Any) -> Any:
        return read_integer(value)

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        if isinstance(value, bool) or not isinstance(value, int):
            raise at.refusal(name, "an int", value)
        return encode_number(value, name, at)


class Number(Codec):
    expected = "number"
    fitting = Decimal

    def strict(self, value: Any) -> Any:
        return read_number(value)

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        if isinstance(value, bool) or not isinstance(value, int | Decimal | float):
            raise at.refusal(name, "an int, Decimal or float", value)
        return encode_number(value, name, at)


class DecimalText(Codec):
    expected = "decimal string"
    fitting = Decimal

    def strict(self, value: Any) -> Any:
        return read_decimal(value)

    def keep(self, value: Any, path: str, mismatches: list[Mismatch]) -> Any:
        # A bare number is an amount as well; its class tells `to_dict` that it had no quotes.
        kept = JsonNumber(value) if value.__class__ is int or value.__class__ is Decimal else value
        return super().keep(kept, path, mismatches)

    def holds(self, value: Any) -> bool:
        return isinstance(value, Decimal) and not isinstance(value, JsonNumber)

    def dump(self, value: Any, style: Style) -> Any:
        return format(value, "f") if style.json and self.holds(value) else plain(value, style)

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        if isinstance(value, str):
            if not is_decimal(value):
                raise at.error(name, f"takes a decimal such as '12.50', not {shown(value)}")
            return str.__str__(value)
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            raise at.refusal(name, "a Decimal, str or int", value)
        if not is_writable(amount := Decimal(value)):
            raise at.error(name, f"must be finite and of ordinary size, not {shown(amount)}")
        return format(amount, "f")


class _Date(Codec):
    expected = "date (YYYY-MM-DD)"
    fitting = date

    def strict(self, value: Any) -> Any:
        return read_date(value)

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        # A datetime is a date to Python, but its day depends on a zone that is not stated.
        if isinstance(value, date) and not isinstance(value, datetime):
            return encode_date(value, name, at)
        text = _string(value, name, at, "a date or a str")
        try:
            read_date(text)
        except ValueError:
            raise at.error(name, f"takes a date such as '2026-11-22', not {shown(text)}") from None
        return text


class _DateTime(Codec):
    expected = "date and time with offset"
    fitting = datetime

    def strict(self, value: Any) -> Any:
        return read_datetime(value)

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        if isinstance(value, datetime):
            return encode_date(value, name, at)
        return _moment(_string(value, name, at, "a datetime or a str"), name, at)


class _Bound(String):
    """A filter on a point in time: a `date`, a `datetime` or a string that the service parses."""

    expected = "date or date and time"

    def __init__(self, *, up: bool) -> None:
        self._up = up

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        if isinstance(value, date):
            return encode_date(value, name, at, write=partial(write_bound, up=self._up))
        return _moment(_string(value, name, at, "a date, a datetime or a str"), name, at)


class Enumeration(Codec):
    """A string of an enumeration; a request takes only the members."""

    expected = "one of the known values"

    def __init__(self, members: Mapping[str, str]) -> None:
        self.members = members

    def strict(self, value: Any) -> Any:
        return self.members[value]

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        text = _string(value, name, at, "a str")
        if text in self.members or isinstance(self.members, _Opened):
            return text
        close = closest(text, self.members)
        hint = f"did you mean {close!r}?" if close else self._known()
        raise at.error(name, f"has no value {shown(text)}; {hint}")

    def _known(self) -> str:
        names = sorted(self.members)
        more = f" and {len(names) - _MOST_LISTED} more" if len(names) > _MOST_LISTED else ""
        return f"known are {', '.join(names[:_MOST_LISTED])}{more}"


class Constant(Enumeration):
    """A constant string, such as an object's type."""

    def __init__(self, members: Mapping[str, str]) -> None:
        super().__init__(members)
        self.expected: str = " or ".join(repr(member) for member in members)


def enumeration(*members: str) -> dict[str, Any]:
    """Return a table of known strings, typed loosely so that it fits every `Literal`.

    A lookup checks the value and makes all objects share one string.
    """
    return {member: member for member in members}


class _Opened(dict[str, Any]):
    """A table of strings in which every string is found."""

    def __missing__(self, name: Any) -> Any:
        if isinstance(name, str):
            return name
        raise KeyError(name)


def opened(table: Mapping[str, Any]) -> dict[str, Any]:
    """Return a table in which no string is a mismatch: the document announces further values."""
    return _Opened(table)


def enumeration_of(alias: Any) -> dict[str, Any]:
    return enumeration(*get_args(alias))


def _moment(text: str, name: str | int, at: Place) -> str:
    if not is_moment(text):
        raise at.error(name, f"takes a date or a moment such as '2026-11-22T09:30:00-08:00', not {shown(text)}")
    return text


def _string(value: object, name: str | int, at: Place, takes: str) -> str:
    if isinstance(value, Enum):
        value = value.value
    if not isinstance(value, str):
        raise at.refusal(name, takes, value)
    # A subclass may override `__str__`.
    return str.__str__(value)


ANY: Final = Codec()
FREE_FORM: Final = _FreeForm()
STRING: Final = String()
BOOLEAN: Final = _Boolean()
INTEGER: Final = Integer()
NUMBER: Final = Number()
DECIMAL: Final = DecimalText()
DATE: Final = _Date()
DATETIME: Final = _DateTime()
MOMENT_AFTER: Final = _Bound(up=False)
MOMENT_BEFORE: Final = _Bound(up=True)
