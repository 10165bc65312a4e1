"""Calls with the document's own example values, made from what the SDK knows of each operation.

Every parameter and every member of a body has an example in the document. They become Python arguments through the
tables of the operation, in two ways: `PLAIN` passes strings and dicts as they stand, `RICH` passes `Decimal`, `date`,
`datetime` and objects of the request classes.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, cast

import yaml

from conductor_client._core.operation import Operation
from conductor_client._schema.containers import (
    DATE,
    DATETIME,
    DECIMAL,
    MOMENT_AFTER,
    MOMENT_BEFORE,
    NUMBER,
    Array,
    Codec,
    MapOf,
    Record,
)
from conductor_client._schema.model import fields_of

Json = dict[str, Any]
DOCUMENT = Path(__file__).resolve().parents[2] / "openapi.yaml"


class Manner(enum.Enum):
    """How an example is passed."""

    PLAIN = "plain"
    RICH = "rich"


class Extent(enum.Enum):
    """How much of a call is given."""

    REQUIRED = "required"
    ALL = "all"


@cache
def document() -> Json:
    """The document, parsed once a process."""
    with DOCUMENT.open(encoding="utf-8") as file:
        return cast("Json", yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))


def described(operation: Operation[Any]) -> Json:
    """The document's own words on an operation."""
    return cast("Json", document()["paths"][operation.path][operation.method.lower()])


def resolved(schema: Json) -> Json:
    """The schema that a chain of references leads to."""
    while "$ref" in schema:
        target: Any = document()
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        schema = target
    return schema


def example(schema: Json, extent: Extent) -> Any:
    """The example value of a schema, objects put together from the examples of their members."""
    schema = resolved(schema)
    if schema.get("type") == "object":
        required = schema.get("required", ())
        return {
            name: example(member, extent)
            for name, member in schema.get("properties", {}).items()
            if extent is Extent.ALL or name in required
        }
    if "example" in schema:
        value = schema["example"]
        # Some examples are longer than what they stand beside allows.
        return value[: schema["maxLength"]] if "maxLength" in schema else value
    if schema.get("type") == "array":
        return [example(schema["items"], extent)]
    if "enum" in schema:
        return schema["enum"][0]
    if "default" in schema:
        return schema["default"]
    if "oneOf" in schema or "anyOf" in schema:
        # In answers: an object or null.
        return example((schema.get("oneOf") or schema["anyOf"])[0], extent)
    # A few members without an example are ids of other records.
    assert schema.get("type") in ("string", ["string", "null"]), schema
    return "123ABC-1234567890"


def parameters(operation: Operation[Any], extent: Extent) -> Json:
    """Wire names and example values of the parameters."""
    return {
        parameter["name"]: example(parameter["schema"], extent)
        for parameter in map(resolved, described(operation).get("parameters", ()))
        if extent is Extent.ALL or parameter.get("required")
    }


def body(operation: Operation[Any], extent: Extent) -> Any:
    """The example body with wire names; None for a call without one."""
    if operation.body is None:
        return None
    schema = resolved(described(operation)["requestBody"]["content"]["application/json"]["schema"])
    value = example(schema, extent)
    # An object of free members states none; two members show that they arrive.
    return value if schema.get("properties") else {"CustomerQueryRq": {"MaxReturned": 5, "ActiveStatus": "All"}}


def arguments(operation: Operation[Any], extent: Extent, manner: Manner, *, flat: bool) -> Json:
    """Python arguments for the resource method, or for the endpoint functions, which take the body as one."""
    wire = parameters(operation, extent)
    known = (*operation.path_parameters, *operation.query_parameters, *operation.header_parameters)
    assert {parameter.wire for parameter in known} >= wire.keys()
    result = {p.name: python_value(p.codec, wire[p.wire], manner) for p in known if p.wire in wire}
    if operation.body is None:
        return result
    data = body(operation, extent)
    if not flat:
        result[operation.body.name] = python_value(operation.body.codec, data, manner)
    elif operation.body.flat and isinstance(operation.body.codec, Record):
        members = {
            member.name: (attribute, member.codec) for attribute, member in fields_of(operation.body.codec.target())
        }
        for wire_name, value in data.items():
            attribute, codec = members[wire_name]
            # A member of the body that has the name of a parameter carries a prefix.
            name = f"body_{attribute}" if attribute in result else attribute
            result[name] = python_value(codec, value, manner)
    else:
        result[operation.body.name] = data
    return result


def compatible(operation: Operation[Any], arguments: Json) -> Iterator[Json]:
    """Sets of arguments that may go together, which cover all of them: filters exclude each other."""
    groups = [[name for name in group if name in arguments] for group in operation.exclusive]
    alone = [name for name in operation.overriding if name in arguments]
    shared = {name: value for name, value in arguments.items() if name not in alone}
    for turn in range(max((len(group) for group in groups), default=1)):
        left_out = {name for group in groups for index, name in enumerate(group) if index != turn % len(group)}
        yield {name: value for name, value in shared.items() if name not in left_out}
    for name in alone:
        yield {other: value for other, value in arguments.items() if other == name or other not in operation.filters}


def python_value(codec: Codec, value: Any, manner: Manner) -> Any:
    """An example value as a caller would pass it."""
    if isinstance(codec, Record):
        target = codec.target()
        members = {wire.name: (attribute, wire.codec) for attribute, wire in fields_of(target)}
        # An example that the SDK has no member for raises KeyError here.
        pairs = {
            members[name][0]: python_value(members[name][1], item, manner)
            for name, item in cast("Mapping[str, Any]", value).items()
        }
        return target(**pairs) if manner is Manner.RICH else pairs
    if isinstance(codec, Array):
        return [python_value(codec.item, item, manner) for item in value]
    if isinstance(codec, MapOf):
        return {name: python_value(codec.item, item, manner) for name, item in value.items()}
    return _rich(codec, value) if manner is Manner.RICH else value


def _rich(codec: Codec, value: Any) -> Any:
    if codec is DECIMAL:
        return Decimal(value)
    if codec is NUMBER:
        return Decimal(str(value))
    if codec is DATE:
        return date.fromisoformat(value)
    if codec is DATETIME:
        return datetime.fromisoformat(value)
    if codec in (MOMENT_AFTER, MOMENT_BEFORE):
        return date.fromisoformat(value) if len(value) == len("2026-11-22") else datetime.fromisoformat(value)
    return value


def operations() -> Iterator[Operation[Any]]:
    """All operations of the package, in the order of their names."""
    import importlib
    import pkgutil

    from conductor_client.generated import api

    for found in pkgutil.walk_packages(api.__path__, f"{api.__name__}."):
        module = importlib.import_module(found.name)
        operation = getattr(module, "OPERATION", None)
        if operation is not None:
            yield operation
