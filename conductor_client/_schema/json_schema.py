"""The JSON Schema of `to_dict()` results, made from the codecs and the docstring of a class."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any, Final, TypeAlias

import attrs

from .containers import (
    BOOLEAN,
    DATE,
    DATETIME,
    DECIMAL,
    FREE_FORM,
    INTEGER,
    NUMBER,
    STRING,
    Array,
    Codec,
    Constant,
    Enumeration,
    MapOf,
    Nullable,
    Record,
    Tagged,
    Union,
)
from .members import fields_of

Schema: TypeAlias = dict[str, Any]
Refer: TypeAlias = Callable[[type], Schema]
"""Return the schema of a nested class, such as `{"$ref": ...}`."""

_SINGLE: Final[dict[Codec, Schema]] = {
    STRING: {"type": "string"},
    BOOLEAN: {"type": "boolean"},
    INTEGER: {"type": "integer"},
    NUMBER: {"type": "number"},
    DECIMAL: {"type": "string", "format": "decimal"},
    DATE: {"type": "string", "format": "date"},
    DATETIME: {"type": "string", "format": "date-time"},
    FREE_FORM: {"type": "object"},
}
_NULL: Final[Schema] = {"type": "null"}
_ENTRY: Final = re.compile(r"^    (\w+): ", re.MULTILINE)


def schema_of(cls: type) -> Schema:
    """Return the schema of a class with the schemas of nested classes in its `$defs`."""
    names: dict[type, str] = {}
    definitions: dict[str, Schema] = {}

    def refer(other: type) -> Schema:
        if other not in names:
            known = other.__name__ in names.values()
            name = names[other] = f"{other.__module__}.{other.__name__}" if known else other.__name__
            definitions[name] = {}  # keeps the order of first use
            definitions[name] = object_schema(other, refer)
        return {"$ref": f"#/$defs/{names[other]}"}

    schema = object_schema(cls, refer)
    return {**schema, "$defs": definitions} if definitions else schema


def object_schema(cls: type, refer: Refer) -> Schema:
    """Return the schema of one class; `refer` makes the schemas of nested classes."""
    about, members = _texts(cls)
    properties: dict[str, Schema] = {}
    required: list[str] = []
    for attribute, member in fields_of(cls):
        schema = _value(member.codec, refer)
        if member.null:
            schema = {"anyOf": [schema, _NULL]}
        if text := members.get(attribute):
            schema = {**schema, "description": text}
        properties[member.name] = schema
        if not member.optional:
            required.append(member.name)
    result: Schema = {"title": cls.__name__, "type": "object", "properties": properties}
    if about:
        result["description"] = about
    if required:
        result["required"] = required
    if (further := getattr(cls, "_further", None)) is not None:
        result["additionalProperties"] = _value(further, refer)
    return result


def _value(codec: Codec, refer: Refer) -> Schema:
    match codec:
        case Record():
            return refer(codec.target())
        case Array():
            return {"type": "array", "items": _value(codec.item, refer)}
        case MapOf():
            return {"type": "object", "additionalProperties": _value(codec.item, refer)}
        case Nullable():
            return {"anyOf": [_value(codec.item, refer), _NULL]}
        case Tagged():
            return {"anyOf": [refer(member.target()) for member in codec.members.values()]}
        case Union():
            return {"anyOf": [_value(member, refer) for member in codec.members]}
        case Constant() if len(codec.members) == 1:
            return {"type": "string", "const": next(iter(codec.members))}
        case Enumeration():
            return {"type": "string", "enum": list(codec.members)}
        case _:
            return dict(_SINGLE.get(codec, {}))


def _texts(cls: type) -> tuple[str, dict[str, str]]:
    """Return the docstring's texts about the class and about each attribute; both are empty under `python -OO`."""
    about = ""
    texts: dict[str, str] = {}
    # Attributes that many classes share are described in their base class.
    for one in reversed([one for one in cls.__mro__ if attrs.has(one)]):
        about, _, listed = (inspect.cleandoc(one.__doc__ or "")).partition("\n\nAttributes:\n")
        parts = _ENTRY.split(listed)
        texts.update((name, _joined(text)) for name, text in zip(parts[1::2], parts[2::2], strict=True))
    return _joined(about), texts


def _joined(text: str) -> str:
    return " ".join(text.split())
