"""Codecs of lists, maps, objects and unions, and those of `scalars`: generated code imports all codecs from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from ..errors import InvalidArgumentError
from .json_data import TOP, Place, Style as Style, answer_path, encode_key, got, is_items, is_list, is_mapping, plain
from .scalars import (
    ANY as ANY,
    BOOLEAN as BOOLEAN,
    DATE as DATE,
    DATETIME as DATETIME,
    DECIMAL as DECIMAL,
    FREE_FORM as FREE_FORM,
    INTEGER as INTEGER,
    MOMENT_AFTER as MOMENT_AFTER,
    MOMENT_BEFORE as MOMENT_BEFORE,
    NUMBER as NUMBER,
    STRING as STRING,
    UNFIT,
    Codec as Codec,
    Constant as Constant,
    Enumeration as Enumeration,
    Mismatch as Mismatch,
    enumeration as enumeration,
    enumeration_of as enumeration_of,
    opened as opened,
)
from .values import JsonNumber


class _Container(Codec):
    """The base of codecs of values that contain other values."""

    def strict(self, value: Any) -> Any:
        mismatches: list[Mismatch] = []
        result = self.read(value, "", mismatches)
        if mismatches:
            raise ValueError(mismatches[0])
        return result


class Array(_Container):
    """A list of items of one kind."""

    expected = "array"

    def __init__(self, item: Codec) -> None:
        self.item = item

    def read(self, value: Any, path: str, mismatches: list[Mismatch]) -> Any:
        if value.__class__ is not list:
            return self.keep(value, path, mismatches)
        return [self.item.read(item, f"{path}[{index}]", mismatches) for index, item in enumerate(value)]

    def holds(self, value: Any) -> bool:
        return is_list(value) and all(self.item.holds(item) for item in value)

    def dump(self, value: Any, style: Style) -> Any:
        return [self.item.dump(item, style) for item in value] if is_list(value) else plain(value, style)

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        if not is_items(value):
            raise at.refusal(name, "a list", value)
        inside, encode = Place(at, name, at.violations), self.item.encode
        return [encode(item, index, inside) for index, item in enumerate(value)]


class MapOf(_Container):
    """An object with any keys and values of one kind."""

    expected = "object"

    def __init__(self, item: Codec) -> None:
        self.item = item

    def read(self, value: Any, path: str, mismatches: list[Mismatch]) -> Any:
        if value.__class__ is not dict:
            return self.keep(value, path, mismatches)
        return {key: self.item.read(item, answer_path(path, key), mismatches) for key, item in value.items()}

    def holds(self, value: Any) -> bool:
        return is_mapping(value) and all(self.item.holds(item) for item in value.values())

    def dump(self, value: Any, style: Style) -> Any:
        if not is_mapping(value):
            return plain(value, style)
        return {key: self.item.dump(item, style) for key, item in value.items()}

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        if not is_mapping(value):
            raise at.refusal(name, "a mapping", value)
        inside = Place(at, name, at.violations)
        return {encode_key(key, name, at): self.item.encode(item, key, inside) for key, item in value.items()}


class Nullable(_Container):
    """A value or null inside a list or a map; members of objects have `wire(..., null=True)` instead."""

    def __init__(self, item: Codec) -> None:
        self.item = item
        self.expected: str = f"{item.expected} or null"

    def read(self, value: Any, path: str, mismatches: list[Mismatch]) -> Any:
        return None if value is None else self.item.read(value, path, mismatches)

    def holds(self, value: Any) -> bool:
        return value is None or self.item.holds(value)

    def dump(self, value: Any, style: Style) -> Any:
        return None if value is None else self.item.dump(value, style)

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        return None if value is None else self.item.encode(value, name, at)


class Record(_Container):
    """An object with its own class, which `target` returns on first use, because schemas may refer to each other."""

    expected = "object"

    def __init__(self, target: Callable[[], Any]) -> None:
        self.target = cache(target)

    def read(self, value: Any, path: str, mismatches: list[Mismatch]) -> Any:
        if value.__class__ is not dict:
            return self.keep(value, path, mismatches)
        return self.target()._read_object(value, path, mismatches)

    def dump(self, value: Any, style: Style) -> Any:
        return value._dump_object(style) if isinstance(value, self.target()) else plain(value, style)

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        return self.target().encode_object(value, name, at)


def member_names(codec: Codec) -> tuple[str, ...]:
    """Return the Python names of an object's members; none for a codec without its own class."""
    if not isinstance(codec, Record):
        return ()
    names: tuple[str, ...] = codec.target()._member_names()
    return names


class Tagged(_Container):
    """A union of classes that differ in a constant member; an object with another constant stays a dict."""

    expected = "one of the known kinds"

    def __init__(self, tag: str, members: Mapping[str, Record]) -> None:
        self.tag = tag
        self.members = members

    def read(self, value: Any, path: str, mismatches: list[Mismatch]) -> Any:
        if value.__class__ is not dict:
            mismatches.append(Mismatch(path, "object", got(value)))
            return value
        tag = value.get(self.tag)
        if isinstance(tag, str) and tag in self.members:
            return self.members[tag].read(value, path, mismatches)
        kind = got(tag) if self.tag in value else "nothing"
        mismatches.append(Mismatch(answer_path(path, self.tag), self.expected, kind))
        return value

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        for member in self.members.values():
            if isinstance(value, member.target()):
                return member.encode(value, name, at)
        if not is_mapping(value):
            names = ", ".join(member.target().__name__ for member in self.members.values())
            raise at.refusal(name, f"a dict or one of {names}", value)
        for tag, member in self.members.items():
            # The attribute may have another name than the member on the wire, and another one in each class.
            if value.get(member.target()._attribute_of(self.tag)) == tag:
                return member.encode(value, name, at)
        attribute = next(iter(self.members.values())).target()._attribute_of(self.tag)
        raise Place(at, name).error(attribute, f"must be one of {', '.join(self.members)}")


class Union(Codec):
    """A union without a constant member: the first kind that fits, else the one with the fewest mismatches."""

    def __init__(self, *members: Codec) -> None:
        self.members = members
        self.expected: str = " or ".join(dict.fromkeys(member.expected for member in members))

    def strict(self, value: Any) -> Any:
        for member in self.members:
            try:
                result = member.strict(value)
            except UNFIT:
                continue
            # Numbers and decimal strings both become decimals; `dump` needs to know which one it was.
            return JsonNumber(result) if isinstance(result, Decimal) and not isinstance(value, str) else result
        raise ValueError(value)

    def read(self, value: Any, path: str, mismatches: list[Mismatch]) -> Any:
        try:
            return self.strict(value)
        except UNFIT:
            pass
        closest, fewest = value, [Mismatch(path, self.expected, got(value))]
        for member in self.members:
            found: list[Mismatch] = []
            result = member.read(value, path, found)
            # A member that returns the value itself has not recognised its shape.
            if result is not value and (closest is value or len(found) < len(fewest)):
                closest, fewest = result, found
        mismatches.extend(fewest)
        return closest

    def holds(self, value: Any) -> bool:
        return any(member.holds(value) for member in self.members)

    def dump(self, value: Any, style: Style) -> Any:
        for member in self.members:
            if member.holds(value):
                return member.dump(value, style)
        return plain(value, style)

    def encode(self, value: Any, name: str | int, at: Place = TOP) -> Any:
        errors: list[InvalidArgumentError] = []
        for member in self.members:
            try:
                return member.encode(value, name, at)
            except InvalidArgumentError as error:
                errors.append(error)
        # The member with the error deepest in the value is the one that was meant.
        furthest, path = max(errors, key=lambda error: len(error.path)), at.path(name)
        if furthest.path != path:
            raise furthest
        raise InvalidArgumentError("; or ".join(dict.fromkeys(str(error) for error in errors)), path=path)
