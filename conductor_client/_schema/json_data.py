"""Plain JSON data: written from answers, checked in requests; and paths and errors, which all codecs share."""

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
"""The deepest nesting of JSON without a schema: copying, pickling and writing use up to three frames per level."""

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
    """Return whether `value` becomes a JSON array where any value is allowed."""
    return isinstance(value, list | tuple)


def is_items(value: object) -> TypeGuard[Iterable[Any]]:
    """Return whether `value` may be passed where a list is expected: no mapping, and no str, which iterates letters."""
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | bytearray | Mapping)


def argument_path(path: str, name: str) -> str:
    """Return the path of a member of a request body, such as `lines[2].amount`."""
    return f"{path}.{name}" if path else name


def answer_path(path: str, name: str) -> str:
    """Return the path of a member of an answer, such as `$.data[3].amount`; other names than identifiers are quoted."""
    if name.isascii() and name.isidentifier() and len(name) <= _LONGEST_NAME:
        return f"{path}.{name}"
    return f"{path}[{json.dumps(name[:_LONGEST_NAME])}]"


def is_too_deep(value: object, most: int = DEEPEST) -> bool:
    """Return whether lists and objects are nested deeper than `most` levels in a JSON value."""
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
    """Return the kind of a JSON value; the value itself may be confidential."""
    return _KINDS.get(type(value)) or next(
        (name for kind, name in _KINDS.items() if isinstance(value, kind)), type(value).__name__
    )


def shown(value: object) -> str:
    """Return the repr of a value, shortened for an error message."""
    text = repr(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}..."


def plain(value: Any, style: Style) -> Any:
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
    """A value beyond a limit of the document, with the reason."""

    path: str
    message: str


@dataclass(slots=True, eq=False)
class Place:
    """An object or list in the arguments of a call; its path is built only for an error.

    Attributes:
        outer: The enclosing place; None for the arguments themselves.
        name: Its name or index in `outer`.
        violations: Collects values beyond a limit; if it is None, they are refused at once.
    """

    outer: Place | None = None
    name: str | int = ""
    violations: list[Violation] | None = None

    def path(self, name: str | int | None = None) -> str:
        """Return the path of a member or item, or of the place itself, such as `lines[2].amount`."""
        names, place, path = list[str | int]() if name is None else [name], self, ""
        while place.outer is not None:
            names.append(place.name)
            place = place.outer
        for part in reversed(names):
            path = f"{path}[{part}]" if isinstance(part, int) else argument_path(path, part)
        return path

    def error(self, name: str | int | None, message: str) -> InvalidArgumentError:
        """Return the error for a member or item, or for the place itself; the message follows the path."""
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
    """Return JSON-ready data for an argument.

    Raises:
        InvalidArgumentError: JSON cannot express the value, or it is nested too deeply or contains itself.
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
    """Return a date or datetime as text; refuse `NaT` of pandas, which is an instance of `datetime`."""
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
    if not isinstance(value, str):
        raise at.refusal(name, "keys of type str", value)
    return encode_text(value, name, at)


def encode_text(value: str, name: str | int, at: Place) -> str:
    """Return the text as a plain str; refuse text that UTF-8 cannot encode."""
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise at.error(name, "holds half a surrogate pair") from None
    # A subclass may override `__str__`.
    return str.__str__(value)


def encode_number(value: Decimal | float, name: str | int, at: Place) -> int | float:
    """Return a JSON number; refuse one that a double cannot represent."""
    match value:
        case Decimal():
            fits = is_writable(value)
        case int():
            # A subclass may override `__int__` and `__str__`.
            value = int.__index__(value)
            fits = value.bit_length() <= _MOST_BITS
        case _:
            value = float.__float__(value)
            fits = math.isfinite(value)
    if not fits:
        raise at.error(name, "must be a finite number of ordinary size")
    return whole_or_float(value) if isinstance(value, Decimal) else value
