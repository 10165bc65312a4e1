"""Conversion of the other forms of `to_dict`, with Python names and `Decimal`, to the JSON that `from_dict` reads.

Dates and datetimes need no conversion: codecs keep them.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from .containers import DECIMAL, Array, Codec, MapOf, Nullable, Record, Tagged, Union
from .json_data import is_mapping, is_sequence
from .members import fields_of, table_of


def as_sent(cls: type, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the members of an object by wire name, with amounts as decimal strings."""
    result: dict[str, Any] = dict(data)
    for attribute, member in fields_of(cls):
        name = member.name
        if name not in result and attribute in result:
            result[name] = result.pop(attribute)
        if name in result:
            result[name] = _value_as_sent(member.codec, result[name])
    if (further := getattr(cls, "_further", None)) is not None:
        for name in result.keys() - table_of(cls).attributes.keys():
            result[name] = _value_as_sent(further, result[name])
    return result


def _value_as_sent(codec: Codec, value: Any) -> Any:
    match codec:
        case Record() if is_mapping(value):
            return as_sent(codec.target(), value)
        case Tagged() if is_mapping(value):
            for tag, member in codec.members.items():
                cls = member.target()
                attribute = table_of(cls).attributes.get(codec.tag, codec.tag)
                if value.get(codec.tag, value.get(attribute)) == tag:
                    return as_sent(cls, value)
            return value
        case Array() if is_sequence(value):
            return [_value_as_sent(codec.item, item) for item in value]
        case MapOf() if is_mapping(value):
            return {key: _value_as_sent(codec.item, item) for key, item in value.items()}
        case Nullable():
            return _value_as_sent(codec.item, value)
        case Union():
            return _of_union(codec, value)
        case _:
            # Exactly this class: a number received in place of a decimal string has a subclass, and stays a number.
            written = codec is DECIMAL and value.__class__ is Decimal and value.is_finite()
            return format(value, "f") if written else value


def _of_union(codec: Union, value: Any) -> Any:
    """Return the first conversion by a member of the union that changes the value, or the value."""
    for member in codec.members:
        found = _value_as_sent(member, value)
        if found != value or found.__class__ is not value.__class__:
            return found
    return value
