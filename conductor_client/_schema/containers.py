"""Codecs of lists, maps, objects and unions. Those of single values stand in `scalars`, and are offered here as well:
generated code finds every codec in this module.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from ..errors import InvalidArgumentError
from .json_data import Style, answer_path, argument_path, encode_key, got, is_items, is_list, is_mapping, plain, refusal
from .scalars import (
    ANY,
    BOOLEAN,
    DATE,
    DATETIME,
    DECIMAL,
    FREE_FORM,
    INTEGER,
    MOMENT_AFTER,
    MOMENT_BEFORE,
    NUMBER,
    STRING,
    UNFIT,
    Codec,
    Constant,
    Enumeration,
    Misfit,
    enumeration,
    enumeration_of,
)
from .values import JsonNumber

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
    "Nullable",
    "Record",
    "Style",
    "Tagged",
    "Union",
    "enumeration",
    "enumeration_of",
    "member_names",
]


class Array(Codec):
    """A list whose items all have one kind."""

    expected = "array"

    def __init__(self, item: Codec) -> None:
        self.item = item

    def strict(self, value: Any) -> Any:
        if value.__class__ is not list:
            raise ValueError(value)
        return [self.item.strict(item) for item in value]

    def read(self, value: Any, path: str, misfits: list[Misfit]) -> Any:
        if value.__class__ is not list:
            return super().read(value, path, misfits)
        return [self.item.read(item, f"{path}[{index}]", misfits) for index, item in enumerate(value)]

    def holds(self, value: Any) -> bool:
        return is_list(value) and all(self.item.holds(item) for item in value)

    def dump(self, value: Any, style: Style) -> Any:
        return [self.item.dump(item, style) for item in value] if is_list(value) else plain(value, style)

    def encode(self, value: Any, path: str) -> Any:
        if not is_items(value):
            raise refusal(path, "a list", value)
        return [self.item.encode(item, f"{path}[{index}]") for index, item in enumerate(value)]


class MapOf(Codec):
    """An object with keys of the caller's choice and values of one kind."""

    expected = "object"

    def __init__(self, item: Codec) -> None:
        self.item = item

    def strict(self, value: Any) -> Any:
        if value.__class__ is not dict:
            raise ValueError(value)
        return {key: self.item.strict(item) for key, item in value.items()}

    def read(self, value: Any, path: str, misfits: list[Misfit]) -> Any:
        if value.__class__ is not dict:
            return super().read(value, path, misfits)
        return {key: self.item.read(item, answer_path(path, key), misfits) for key, item in value.items()}

    def holds(self, value: Any) -> bool:
        return is_mapping(value) and all(self.item.holds(item) for item in value.values())

    def dump(self, value: Any, style: Style) -> Any:
        if not is_mapping(value):
            return plain(value, style)
        return {key: self.item.dump(item, style) for key, item in value.items()}

    def encode(self, value: Any, path: str) -> Any:
        if not is_mapping(value):
            raise refusal(path, "a mapping", value)
        return {encode_key(key, path): self.item.encode(item, argument_path(path, key)) for key, item in value.items()}


class Nullable(Codec):
    """A value or null, inside a list or a map. For members of objects, `wire(..., null=True)` says it."""

    def __init__(self, item: Codec) -> None:
        self.item = item
        self.expected: str = f"{item.expected} or null"

    def strict(self, value: Any) -> Any:
        return None if value is None else self.item.strict(value)

    def read(self, value: Any, path: str, misfits: list[Misfit]) -> Any:
        return None if value is None else self.item.read(value, path, misfits)

    def holds(self, value: Any) -> bool:
        return value is None or self.item.holds(value)

    def dump(self, value: Any, style: Style) -> Any:
        return None if value is None else self.item.dump(value, style)

    def encode(self, value: Any, path: str) -> Any:
        return None if value is None else self.item.encode(value, path)


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
            misfits.append(Misfit(path, self.expected, got(value)))
            return value
        return self.target()._read_object(value, path, misfits)

    def dump(self, value: Any, style: Style) -> Any:
        return value._dump_object(style) if isinstance(value, self.target()) else plain(value, style)

    def encode(self, value: Any, path: str) -> Any:
        return self.target().encode_object(value, path)


def member_names(codec: Codec) -> tuple[str, ...]:
    """The Python names of an object's members; empty for a codec without a class of its own."""
    if not isinstance(codec, Record):
        return ()
    names: tuple[str, ...] = codec.target()._member_names()
    return names


class Tagged(Codec):
    """A union whose members carry a constant that tells them apart. An unknown member stays a dict."""

    expected = "one of the known kinds"

    def __init__(self, tag: str, members: Mapping[str, Record]) -> None:
        self.tag = tag
        self.members = members

    def strict(self, value: Any) -> Any:
        return self.members[value[self.tag]].strict(value)

    def read(self, value: Any, path: str, misfits: list[Misfit]) -> Any:
        if value.__class__ is not dict:
            misfits.append(Misfit(path, "object", got(value)))
            return value
        tag = value.get(self.tag)
        if isinstance(tag, str) and tag in self.members:
            return self.members[tag].read(value, path, misfits)
        kind = got(tag) if self.tag in value else "nothing"
        misfits.append(Misfit(answer_path(path, self.tag), self.expected, kind))
        return value

    def encode(self, value: Any, path: str) -> Any:
        for member in self.members.values():
            if isinstance(value, member.target()):
                return member.encode(value, path)
        if not is_mapping(value):
            names = ", ".join(member.target().__name__ for member in self.members.values())
            raise refusal(path, f"a dict or one of {names}", value)
        for tag, member in self.members.items():
            # The attribute may be called otherwise than the member on the wire, and otherwise in each class.
            if value.get(member.target()._attribute_of(self.tag)) == tag:
                return member.encode(value, path)
        name = next(iter(self.members.values())).target()._attribute_of(self.tag)
        where = argument_path(path, name)
        raise InvalidArgumentError(f"{where} must be one of {', '.join(self.members)}", path=where)


class Union(Codec):
    """A union without a constant member: the first kind that fits, or else the one that fits best."""

    def __init__(self, *members: Codec) -> None:
        self.members = members
        self.expected: str = " or ".join(dict.fromkeys(member.expected for member in members))

    def strict(self, value: Any) -> Any:
        for member in self.members:
            try:
                result = member.strict(value)
            except UNFIT:
                continue
            # Both a number and a decimal string become decimals, so what it was is kept for `dump`.
            return JsonNumber(result) if isinstance(result, Decimal) and not isinstance(value, str) else result
        raise ValueError(value)

    def read(self, value: Any, path: str, misfits: list[Misfit]) -> Any:
        try:
            return self.strict(value)
        except UNFIT:
            pass
        closest, fewest = value, [Misfit(path, self.expected, got(value))]
        for member in self.members:
            found: list[Misfit] = []
            result = member.read(value, path, found)
            # A member that gives the value back has not recognised its shape.
            if result is not value and (closest is value or len(found) < len(fewest)):
                closest, fewest = result, found
        misfits.extend(fewest)
        return closest

    def holds(self, value: Any) -> bool:
        return any(member.holds(value) for member in self.members)

    def dump(self, value: Any, style: Style) -> Any:
        for member in self.members:
            if member.holds(value):
                return member.dump(value, style)
        return plain(value, style)

    def encode(self, value: Any, path: str) -> Any:
        errors: list[InvalidArgumentError] = []
        for member in self.members:
            try:
                return member.encode(value, path)
            except InvalidArgumentError as error:
                errors.append(error)
        # The member that got furthest into the value is the one that was meant.
        furthest = max(errors, key=lambda error: len(error.path))
        if furthest.path != path:
            raise furthest
        raise InvalidArgumentError("; or ".join(dict.fromkeys(str(error) for error in errors)), path=path)
