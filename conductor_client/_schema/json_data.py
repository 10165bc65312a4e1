"""Plain JSON data, of which the document says nothing more: written from answers, and checked in requests.

Also what all codecs share: where a value stands, and how it is refused.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple, TypeGuard, cast

from ..errors import InvalidArgumentError
from .values import JsonNumber, NumberText, is_writable, json_number, whole_or_float, write_datetime

DEEPEST: Final = 100
"""How deep JSON of which the document says nothing may be nested. Copying, pickling and writing go down with it, some
of them three frames a level, below what the caller has on the stack already."""

TOO_DEEP: Final = "the answer is nested too deeply"
_LONGEST_NAME = 100
_LONGEST_SHOWN = 40
_MOST_BITS = 1023


class Style(NamedTuple):
    """The style of `to_dict`: wire names or Python names, JSON-ready values or Python values, with nulls or without."""

    api_names: bool = True
    json: bool = True
    nulls: bool = True


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether `value` is written as a JSON array where anything may stand."""
    return isinstance(value, list | tuple)


def is_items(value: object) -> TypeGuard[Iterable[Any]]:
    """Whether `value` may be passed where a list is expected. A str would pass for a sequence of its letters."""
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | bytearray | Mapping)


def argument_path(path: str, name: str) -> str:
    """The path of a member of a request body, as its author wrote it: `lines[2].amount`."""
    return f"{path}.{name}" if path else name


def answer_path(path: str, name: str) -> str:
    """The path of a member of an answer: `$.data[3].amount`. Names come from outside, so odd ones are quoted."""
    if name.isascii() and name.isidentifier() and len(name) <= _LONGEST_NAME:
        return f"{path}.{name}"
    return f"{path}[{json.dumps(name[:_LONGEST_NAME])}]"


def is_too_deep(value: object, most: int = DEEPEST) -> bool:
    """Whether lists and objects are nested more than so deep in a JSON value."""
    level = [value]
    for _ in range(most):
        level = [
            item
            for each in level
            for item in (each.values() if is_object(each) else each if is_list(each) else ())
            if is_object(item) or is_list(item)
        ]
        if not level:
            return False
    return True


_KINDS: Final[dict[type, str]] = {
    type(None): "null",
    bool: "boolean",
    str: "string",
    int: "number",
    float: "number",
    Decimal: "number",
    JsonNumber: "number",
    NumberText: "number out of range",
    dict: "object",
    list: "array",
}


def got(value: object) -> str:
    """The kind of a JSON value, without the value, which may be confidential."""
    return _KINDS.get(type(value)) or next(
        (name for kind, name in _KINDS.items() if isinstance(value, kind)), type(value).__name__
    )


def shown(value: object) -> str:
    """A value as it stands in an error message: short."""
    text = repr(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}..."


def plain(value: Any, style: Style) -> Any:
    """Plain data for any value that can occur in a decoded answer."""
    match value:
        case Decimal():
            # Decimals outside a decimal field are JSON numbers of unknown members.
            return json_number(value) if style.json else value
        case datetime() if style.json:
            return write_datetime(value)
        case date() if style.json:
            return value.isoformat()
        case _ if is_object(value):
            return {key: plain(item, style) for key, item in value.items()}
        case _ if is_list(value):
            return [plain(item, style) for item in value]
        case _:
            return value._dump_object(style) if hasattr(value, "_dump_object") else value


class Violation(NamedTuple):
    """A value beyond a limit of the document, which the service would refuse, and why."""

    path: str
    message: str


@dataclass(slots=True, eq=False)
class Place:
    """An object or list among the arguments of a call. Its path is put together only when a value in it is refused.

    Attributes:
        outer: The place that it stands in; None for the arguments themselves.
        name: Its name there, or its index.
        violations: Takes values beyond a limit. Without it they are refused at once.
    """

    outer: Place | None = None
    name: str | int = ""
    violations: list[Violation] | None = None

    def path(self, name: str | int | None = None) -> str:
        """The path of a member or item, or of this itself, as its author wrote it: `lines[2].amount`."""
        names, place, path = list[str | int]() if name is None else [name], self, ""
        while place.outer is not None:
            names.append(place.name)
            place = place.outer
        for part in reversed(names):
            path = f"{path}[{part}]" if isinstance(part, int) else argument_path(path, part)
        return path

    def error(self, name: str | int | None, message: str) -> InvalidArgumentError:
        """The error for a member or item, or for this itself, whose path the message goes on from."""
        path = self.path(name)
        return InvalidArgumentError(f"{path or 'the body'} {message}", path=path)

    def refusal(self, name: str | int, takes: str, value: object) -> InvalidArgumentError:
        return self.error(name, f"takes {takes}, not {'None' if value is None else type(value).__name__}")

    def note(self, name: str | int, message: str) -> None:
        error = self.error(name, message)
        if self.violations is None:
            raise error
        self.violations.append(Violation(error.path, str(error)))


TOP: Final = Place()


def encode_plain(value: Any, name: str | int, at: Place = TOP) -> Any:
    """JSON-ready data for whatever a caller passed.

    Raises:
        InvalidArgumentError: JSON cannot express the value, or it is nested without end.
    """
    try:
        return _encode(value, name, at)
    except RecursionError:
        raise at.error(name, "is nested too deeply") from None


def _encode(value: Any, name: str | int, at: Place) -> Any:
    match value:
        case None | bool():
            return value
        case str():
            return encode_text(value, name, at)
        case int() | Decimal() | float():
            return encode_number(value, name, at)
        case date():
            return encode_date(value, name, at)
        case _ if is_mapping(value):
            inside = Place(at, name)
            return {encode_key(key, name, at): _encode(item, key, inside) for key, item in value.items()}
        case list() | tuple():
            inside = Place(at, name)
            return [_encode(item, index, inside) for index, item in enumerate(cast("list[Any]", value))]
        case _:
            raise at.refusal(name, "JSON data", value)


def encode_date(
    value: date, name: str | int, at: Place = TOP, *, write: Callable[[datetime], str] = write_datetime
) -> str:
    """A date, or a moment, as text, once it is certain that it is one: `NaT` of pandas passes for a `datetime`."""
    try:
        if isinstance(value, datetime):
            text = write(value)
            datetime.fromisoformat(text)
        else:
            text = value.isoformat()
            date.fromisoformat(text)
    except (TypeError, ValueError):
        raise at.error(name, f"takes a date, not {shown(value)}") from None
    return text


def encode_key(value: object, name: str | int, at: Place) -> str:
    """The key of a free-form mapping."""
    if not isinstance(value, str):
        raise at.refusal(name, "keys of type str", value)
    return encode_text(value, name, at)


def encode_text(value: str, name: str | int, at: Place) -> str:
    """The text itself, once it is certain that it can be sent."""
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            # Text that was cut in the middle of a character.
            raise at.error(name, "holds half a surrogate pair") from None
    # Whatever a class of the caller's makes of it in `str()`.
    return str.__str__(value)


def encode_number(value: Decimal | float, name: str | int, at: Place) -> int | float:
    """A JSON number. What the other side could only read as infinity is refused."""
    match value:
        case Decimal():
            fits = is_writable(value)
        case int():
            # The number that it is, whatever a class of the caller's makes of it in `str()`.
            value = int.__index__(value)
            fits = value.bit_length() <= _MOST_BITS
        case _:
            value = float.__float__(value)
            fits = math.isfinite(value)
    if not fits:
        raise at.error(name, "must be a finite number of ordinary size")
    return whole_or_float(value) if isinstance(value, Decimal) else value
