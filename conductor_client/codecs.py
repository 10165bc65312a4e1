"""Codecs: how one kind of value is read from an answer, dumped back, and encoded into a request.

A codec is the table form of the rules; the generated decoders hold the same rules as straight-line code. Three verbs:

- `read(value, path, misfits)` is tolerant. What does not fit is kept as received and noted as a `Misfit`.
- `dump(value, style)` turns a decoded value back into plain data (`to_dict`).
- `encode(value, path)` is strict. It checks what a caller passes and raises `InvalidArgumentError` with the path.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Final, NamedTuple, get_args

from . import values
from .errors import InvalidArgumentError

__all__ = [
    "ANY",
    "BOOLEAN",
    "DATE",
    "DATETIME",
    "DECIMAL",
    "FREE_FORM",
    "INTEGER",
    "MOMENT_AFTER",
    "MOMENT_BEFORE",
    "NUMBER",
    "STRING",
    "Array",
    "Codec",
    "Constant",
    "Enumeration",
    "MapOf",
    "Misfit",
    "Record",
    "Style",
    "Tagged",
    "Union",
    "enumeration",
    "enumeration_of",
    "member_names",
]


class Misfit(NamedTuple):
    """One place where an answer differs from the document. Never holds the value, which may be confidential."""

    path: str
    expected: str
    got: str


class Style(NamedTuple):
    """How `to_dict` writes: wire names or Python names, JSON-ready values or Python values."""

    api_names: bool = True
    json: bool = True


def _got(value: Any) -> str:
    if value is None:
        return "null"
    names = {str: "string", bool: "boolean", int: "number", Decimal: "number", dict: "object", list: "array"}
    kind: type = type(value)
    return names.get(kind, kind.__name__)


def _refuse(path: str, takes: str, value: Any) -> InvalidArgumentError:
    got = "None" if value is None else type(value).__name__
    return InvalidArgumentError(f"{path or 'the body'} takes {takes}, not {got}", path=path)


class Codec:
    """The base: what a kind is called in messages, and values that need no conversion."""

    expected: str = "any value"

    def strict(self, value: Any) -> Any:
        """Return the Python value, or raise ValueError (TypeError) when `value` does not fit."""
        return value

    def read(self, value: Any, path: str, misfits: list[Misfit]) -> Any:
        """Return the Python value; keep and note what does not fit."""
        try:
            return self.strict(value)
        except (ValueError, TypeError, ArithmeticError, LookupError):
            misfits.append(Misfit(path, self.expected, _got(value)))
            return value

    def dump(self, value: Any, style: Style) -> Any:
        """Return plain data for `value`, which may also be something kept as received."""
        return plain(value, style)

    def encode(self, value: Any, path: str) -> Any:
        """Return JSON-ready data for what a caller passed, or raise `InvalidArgumentError`."""
        return _encode_any(value, path)


def plain(value: Any, style: Style) -> Any:
    """Plain data for any value that can occur in a decoded answer."""
    match value:
        case Decimal():
            # Decimals outside a decimal field are JSON numbers of unknown members.
            return values.json_number(value) if style.json else value
        case datetime() if style.json:
            return values.write_datetime(value)
        case date() if style.json:
            return value.isoformat()
        case dict():
            return {key: plain(item, style) for key, item in value.items()}
        case list():
            return [plain(item, style) for item in value]
        case _:
            return value


def _encode_any(value: Any, path: str) -> Any:
    match value:
        case None | bool() | str() | int():
            return value
        case Mapping():
            return {str(key): _encode_any(item, f"{path}.{key}" if path else str(key)) for key, item in value.items()}
        case list() | tuple():
            return [_encode_any(item, f"{path}[{index}]") for index, item in enumerate(value)]
        case Decimal() | float():
            return _json_number(value, path)
        case datetime():
            return values.write_datetime(value)
        case date():
            return value.isoformat()
        case _:
            raise _refuse(path, "JSON data", value)


def _json_number(value: Decimal | float, path: str) -> int | float:
    if not math.isfinite(value):
        raise InvalidArgumentError(f"{path} must be finite, not {value}", path=path)
    return values.json_number(value) if isinstance(value, Decimal) else value


class _FreeForm(Codec):
    expected = "object"

    def strict(self, value: Any) -> Any:
        if value.__class__ is not dict:
            raise ValueError(value)
        return value

    def encode(self, value: Any, path: str) -> Any:
        if not isinstance(value, Mapping):
            raise _refuse(path, "a mapping", value)
        return _encode_any(value, path)


class _String(Codec):
    expected = "string"

    def strict(self, value: Any) -> Any:
        if value.__class__ is not str:
            raise ValueError(value)
        return value

    def encode(self, value: Any, path: str) -> Any:
        if isinstance(value, Enum):
            value = value.value
        if not isinstance(value, str):
            raise _refuse(path, "a str", value)
        return value


class _Boolean(Codec):
    expected = "boolean"

    def strict(self, value: Any) -> Any:
        if value.__class__ is not bool:
            raise ValueError(value)
        return value

    def encode(self, value: Any, path: str) -> Any:
        if not isinstance(value, bool):
            raise _refuse(path, "a bool", value)
        return value


class _Integer(Codec):
    expected = "whole number"

    def strict(self, value: Any) -> Any:
        return values.read_integer(value)

    def encode(self, value: Any, path: str) -> Any:
        if isinstance(value, bool) or not isinstance(value, int):
            raise _refuse(path, "an int", value)
        return value


class _Number(Codec):
    expected = "number"

    def strict(self, value: Any) -> Any:
        return values.read_number(value)

    def encode(self, value: Any, path: str) -> Any:
        if isinstance(value, bool) or not isinstance(value, int | Decimal | float):
            raise _refuse(path, "an int, Decimal or float", value)
        return value if isinstance(value, int) else _json_number(value, path)


class _Decimal(Codec):
    expected = "decimal string"

    def strict(self, value: Any) -> Any:
        return values.read_decimal(value)

    def dump(self, value: Any, style: Style) -> Any:
        return format(value, "f") if style.json and isinstance(value, Decimal) else plain(value, style)

    def encode(self, value: Any, path: str) -> Any:
        if isinstance(value, Decimal):
            if not value.is_finite():
                raise InvalidArgumentError(f"{path} must be finite, not {value}", path=path)
            return format(value, "f")
        if isinstance(value, str):
            if not values.is_decimal(value):
                raise InvalidArgumentError(f"{path} takes a decimal such as '12.50', not {value!r}", path=path)
            return value
        if isinstance(value, bool) or not isinstance(value, int):
            raise _refuse(path, "a Decimal, str or int", value)
        return str(value)


class _Date(Codec):
    expected = "date (YYYY-MM-DD)"

    def strict(self, value: Any) -> Any:
        return values.read_date(value)

    def encode(self, value: Any, path: str) -> Any:
        # A datetime is a date to Python, but which day it is depends on a zone that nobody stated.
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.isoformat()
        if not isinstance(value, str):
            raise _refuse(path, "a date or a str", value)
        try:
            values.read_date(value)
        except ValueError:
            raise InvalidArgumentError(f"{path} takes a date such as '2026-11-22', not {value!r}", path=path) from None
        return value


class _DateTime(Codec):
    expected = "date and time with offset"

    def strict(self, value: Any) -> Any:
        return values.read_datetime(value)

    def encode(self, value: Any, path: str) -> Any:
        if isinstance(value, datetime):
            return values.write_datetime(value)
        if not isinstance(value, str):
            raise _refuse(path, "a datetime or a str", value)
        return value


class _Bound(Codec):
    """A filter on a moment: `date`, `datetime` or a string that the service reads itself."""

    expected = "date or date and time"

    def __init__(self, *, up: bool) -> None:
        self._up = up

    def encode(self, value: Any, path: str) -> Any:
        if isinstance(value, datetime):
            return values.write_bound(value, up=self._up)
        if isinstance(value, date):
            return value.isoformat()
        if not isinstance(value, str):
            raise _refuse(path, "a date, a datetime or a str", value)
        return value


class Enumeration(Codec):
    """A list of strings: open when read (a newer service may know more), closed when sent."""

    def __init__(self, members: Mapping[str, str]) -> None:
        self._members = members
        self.expected = "one of the known values"

    def strict(self, value: Any) -> Any:
        return self._members[value]

    def encode(self, value: Any, path: str) -> Any:
        if isinstance(value, Enum):
            value = value.value
        if not isinstance(value, str):
            raise _refuse(path, "a str", value)
        if value not in self._members:
            close = difflib.get_close_matches(value, self._members, n=1)
            hint = f"; did you mean {close[0]!r}?" if close else f"; known are {', '.join(sorted(self._members))}"
            raise InvalidArgumentError(f"{path} has no value {value!r}{hint}", path=path)
        return value


def enumeration(*members: str) -> dict[str, Any]:
    """A table of known strings, typed loosely so that it fits every `Literal`.

    Looking a value up both checks it and shares one string among all objects.
    """
    return {member: member for member in members}


def enumeration_of(alias: Any) -> dict[str, Any]:
    """The table of a `Literal` alias."""
    return enumeration(*get_args(alias))


class Constant(Enumeration):
    """A string that is always the same, such as an object's type."""

    def __init__(self, members: Mapping[str, str]) -> None:
        super().__init__(members)
        self.expected = " or ".join(repr(member) for member in members)


class Array(Codec):
    """A list whose items all have one kind."""

    expected = "array"

    def __init__(self, item: Codec) -> None:
        self._item = item

    def strict(self, value: Any) -> Any:
        if value.__class__ is not list:
            raise ValueError(value)
        return [self._item.strict(item) for item in value]

    def read(self, value: Any, path: str, misfits: list[Misfit]) -> Any:
        if value.__class__ is not list:
            return super().read(value, path, misfits)
        return [self._item.read(item, f"{path}[{index}]", misfits) for index, item in enumerate(value)]

    def dump(self, value: Any, style: Style) -> Any:
        return [self._item.dump(item, style) for item in value] if isinstance(value, list) else plain(value, style)

    def encode(self, value: Any, path: str) -> Any:
        # A str would pass for a sequence of its letters.
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
            raise _refuse(path, "a list", value)
        return [self._item.encode(item, f"{path}[{index}]") for index, item in enumerate(value)]


class MapOf(Codec):
    """An object with keys of the caller's choice and values of one kind."""

    expected = "object"

    def __init__(self, item: Codec) -> None:
        self._item = item

    def strict(self, value: Any) -> Any:
        if value.__class__ is not dict:
            raise ValueError(value)
        return {key: self._item.strict(item) for key, item in value.items()}

    def read(self, value: Any, path: str, misfits: list[Misfit]) -> Any:
        if value.__class__ is not dict:
            return super().read(value, path, misfits)
        return {key: self._item.read(item, f"{path}.{key}", misfits) for key, item in value.items()}

    def dump(self, value: Any, style: Style) -> Any:
        if not isinstance(value, dict):
            return plain(value, style)
        return {key: self._item.dump(item, style) for key, item in value.items()}

    def encode(self, value: Any, path: str) -> Any:
        if not isinstance(value, Mapping):
            raise _refuse(path, "a mapping", value)
        return {str(key): self._item.encode(item, f"{path}.{key}") for key, item in value.items()}


class Record(Codec):
    """An object with a class of its own. The class is named late, because schemas may refer to each other."""

    expected = "object"

    def __init__(self, target: Callable[[], Any]) -> None:
        self.target = target

    def strict(self, value: Any) -> Any:
        misfits: list[Misfit] = []
        result = self.read(value, "", misfits)
        if misfits:
            raise ValueError(misfits[0])
        return result

    def read(self, value: Any, path: str, misfits: list[Misfit]) -> Any:
        if value.__class__ is not dict:
            misfits.append(Misfit(path, self.expected, _got(value)))
            return value
        return self.target().read_object(value, path, misfits)

    def dump(self, value: Any, style: Style) -> Any:
        return value.dump_object(style) if hasattr(value, "dump_object") else plain(value, style)

    def encode(self, value: Any, path: str) -> Any:
        return self.target().encode_object(value, path)


def member_names(codec: Codec) -> tuple[str, ...]:
    """The Python names of an object's members; empty for a codec without a class of its own."""
    if not isinstance(codec, Record):
        return ()
    return codec.target().member_names()  # type: ignore[no-any-return]


class Tagged(Codec):
    """A union whose members carry a constant that tells them apart. An unknown member stays a dict."""

    expected = "one of the known kinds"

    def __init__(self, tag: str, members: Mapping[str, Codec]) -> None:
        self._tag = tag
        self._members = members

    def strict(self, value: Any) -> Any:
        return self._members[value[self._tag]].strict(value)

    def read(self, value: Any, path: str, misfits: list[Misfit]) -> Any:
        member = self._members.get(str(value.get(self._tag))) if isinstance(value, dict) else None
        return member.read(value, path, misfits) if member else super().read(value, path, misfits)

    def dump(self, value: Any, style: Style) -> Any:
        return value.dump_object(style) if hasattr(value, "dump_object") else plain(value, style)

    def encode(self, value: Any, path: str) -> Any:
        if hasattr(value, "encode_object"):
            return value.encode_object(value, path)
        tag = value.get(self._tag) if isinstance(value, Mapping) else None
        if tag not in self._members:
            raise InvalidArgumentError(f"{path} needs {self._tag}, one of {', '.join(self._members)}", path=path)
        return self._members[str(tag)].encode(value, path)


class Union(Codec):
    """A union without a constant member: the first kind that fits."""

    def __init__(self, *members: Codec) -> None:
        self._members = members
        self.expected = " or ".join(member.expected for member in members)

    def strict(self, value: Any) -> Any:
        for member in self._members:
            try:
                return member.strict(value)
            except (ValueError, TypeError, ArithmeticError, LookupError):
                continue
        raise ValueError(value)

    def dump(self, value: Any, style: Style) -> Any:
        return value.dump_object(style) if hasattr(value, "dump_object") else plain(value, style)

    def encode(self, value: Any, path: str) -> Any:
        for member in self._members[:-1]:
            try:
                return member.encode(value, path)
            except InvalidArgumentError:
                continue
        return self._members[-1].encode(value, path)


ANY: Final = Codec()
FREE_FORM: Final = _FreeForm()
STRING: Final = _String()
BOOLEAN: Final = _Boolean()
INTEGER: Final = _Integer()
NUMBER: Final = _Number()
DECIMAL: Final = _Decimal()
DATE: Final = _Date()
DATETIME: Final = _DateTime()
MOMENT_AFTER: Final = _Bound(up=False)
MOMENT_BEFORE: Final = _Bound(up=True)
