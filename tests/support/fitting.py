"""Answers and request bodies made from the document, and what a reader of answers has to say about them.

Everything here goes by the document's own schemas and knows nothing of the generated tables, so that each checks the
other.
"""

from __future__ import annotations

import datetime
import importlib
import json
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple, TypeGuard

import conductor_client
from conductor_client._core.operation import Operation

Schema = dict[str, Any]
_DOCUMENT = Path(conductor_client.__file__).parent / "sandbox" / "generated" / "document.json"
_TEXTS = ("", "Acme", "12.50", "null", "2026-11-22", "Łódź 🦆", 'a "b"\n', "0" * 50)
_KEYS = ("extra", "noteFrom2031", "odd key", "a.b", "x\ny", "класс", "")


@cache
def document() -> Schema:
    loaded: Schema = json.loads(_DOCUMENT.read_text())
    return loaded


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a JSON object, for the type checker as well."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array, for the type checker as well."""
    return isinstance(value, list)


class Endpoint(NamedTuple):
    """What the document says of one operation, and what was generated from it."""

    name: str
    response: Schema
    request: Schema | None
    operation: Operation[Any]


@cache
def endpoints() -> dict[str, Endpoint]:
    """All operations by name."""
    found: dict[str, Endpoint] = {}
    for methods in document()["paths"].values():
        for described in methods.values():
            name = described["x-operation"]
            module = importlib.import_module(f"conductor_client.generated.api.{name}")
            response = described["responses"]["200"]["content"]["application/json"]["schema"]
            body = described.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
            found[name] = Endpoint(name, response, body, module.OPERATION)
    return found


def resolved(schema: Schema) -> Schema:
    """The schema behind a reference."""
    while "$ref" in schema:
        schema = document()["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return schema


def split_null(schema: Schema) -> tuple[Schema, bool]:
    """The schema without null, and whether null was allowed, in either spelling."""
    schema = resolved(schema)
    if isinstance(schema.get("type"), list):
        kinds = [kind for kind in schema["type"] if kind != "null"]
        assert len(kinds) == 1, "the document has no unions of scalars"
        return {**schema, "type": kinds[0]}, len(kinds) < len(schema["type"])
    if "anyOf" in schema:
        others = [branch for branch in schema["anyOf"] if branch.get("type") != "null"]
        assert len(others) == 1, "the document has no other unions of this kind"
        inner = resolved(others[0])
        return ({**inner, "format": schema["format"]} if "format" in schema else inner), True
    return schema, False


def branch_of(schema: Schema, value: Any) -> Schema | None:
    """The member of a tagged union that `value` is, if it is any."""
    tag = schema["discriminator"]["propertyName"]
    for branch in schema["oneOf"]:
        if is_object(value) and value.get(tag) == resolved(branch)["properties"][tag]["const"]:
            return resolved(branch)
    return None


class Sampler:
    """Makes JSON that fits a schema, as the JSON parser gives it: fractions are decimals."""

    def __init__(self, seed: int, *, most_items: int = 2) -> None:
        self._random = Random(seed)
        self._most_items = most_items

    def sample(self, schema: Schema) -> Any:
        schema, null = split_null(schema)
        if null and self._random.random() < 0.3:
            return None
        if "oneOf" in schema:
            return self.sample(self._random.choice(schema["oneOf"]))
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice(schema["enum"])
        makers: dict[str, Callable[[Schema], Any]] = {
            "object": self._object,
            "array": self._array,
            "string": self._string,
            "integer": lambda _: self._random.choice((0, 1, -3, 10**9)),
            "number": lambda _: self._random.choice((0, 7, Decimal("2.5"), Decimal("-0.1"), Decimal("1E+3"))),
            "boolean": lambda _: self._random.random() < 0.5,
        }
        return makers[schema["type"]](schema)

    def anything(self, depth: int = 2) -> Any:
        """Any JSON value."""
        kind = self._random.randrange(9 if depth else 7)
        if kind == 7:
            return [self.anything(depth - 1) for _ in range(self._random.randrange(3))]
        if kind == 8:
            return {self._random.choice(_KEYS): self.anything(depth - 1) for _ in range(self._random.randrange(3))}
        return (None, True, False, 42, Decimal("0.25"), Decimal("1E+2"), self._random.choice(_TEXTS))[kind]

    def _object(self, schema: Schema) -> dict[str, Any]:
        if schema.get("additionalProperties") is not False:
            return {key: self.anything() for key in self._random.sample(_KEYS, 2)}
        required = schema.get("required", ())
        return {
            name: self.sample(member)
            for name, member in schema["properties"].items()
            if name in required or self._random.random() < 0.5
        }

    def _array(self, schema: Schema) -> list[Any]:
        least = schema.get("minItems", 0)
        return [self.sample(schema["items"]) for _ in range(self._random.randint(least, max(least, self._most_items)))]

    def _string(self, schema: Schema) -> str:
        pick = self._random.choice
        match schema.get("format"):
            case "decimal":
                return pick(("0", "12.50", "-3.00", "007.10", "-0.00", "123456789012345678901.123456789", "0.00001"))
            case "date":
                return pick(("2026-11-22", "2024-02-29", "0001-01-01", "9999-12-31"))
            case "date-time":
                return pick(
                    (
                        "2026-11-22T10:11:12Z",
                        "2026-11-22T10:11:12.345Z",
                        "2026-11-22T10:11:12.345678+00:00",
                        "2026-06-01T00:00:00-08:00",
                        "2026-06-01T24:00:00+05:45",
                    )
                )
            case _:
                longest = schema.get("maxLength", 50)
                return pick([text for text in _TEXTS if schema.get("minLength", 0) <= len(text) <= longest])


def fits(schema: Schema, value: Any) -> bool:
    """Whether a scalar is what the document promises."""
    if "const" in schema or "enum" in schema:
        return value in schema.get("enum", [schema.get("const")])
    match schema["type"]:
        case "boolean":
            return isinstance(value, bool)
        case "number":
            return isinstance(value, int | Decimal) and not isinstance(value, bool)
        case "integer":
            return isinstance(value, int | Decimal) and not isinstance(value, bool) and value == int(value)
        case "string" if not isinstance(value, str):
            return False
        case _:
            return _fits_format(schema.get("format"), value)


def _fits_format(name: str | None, value: str) -> bool:
    match name:
        case "decimal":
            return re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value) is not None
        case "date":
            return re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value) is not None and _is_day(value)
        case "date-time":
            return moment(value) is not None
        case _:
            return True


def _is_day(value: str) -> bool:
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        return False
    return True


def moment(value: str) -> datetime.datetime | None:
    """The moment that a text of our samples stands for, if it has an offset."""
    shape = re.fullmatch(r"(\d{4}-\d\d-\d\dT)(\d\d)(:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)", value, re.ASCII)
    if shape is None:
        return None
    day, hour, rest, offset = shape.groups()
    late = hour == "24"
    try:
        found = datetime.datetime.fromisoformat(f"{day}{'00' if late else hour}{rest}{offset}")
    except ValueError:
        return None
    return found + datetime.timedelta(days=1) if late else found


def at(path: str, name: str) -> str:
    """Where a member stands."""
    return f"{path}.{name}" if name.isascii() and name.isidentifier() else f"{path}[{json.dumps(name)}]"


def mismatches_of(schema: Schema, value: Any, path: str = "$") -> Iterator[tuple[str, str]]:
    """Every place where `value` differs from the document, with what stands there."""
    schema, null = split_null(schema)
    if value is None:
        if not null:
            yield path, "null"
    elif "oneOf" in schema:
        yield from _mismatches_of_union(schema, value, path)
    elif schema.get("type") == "object":
        yield from _mismatches_of_object(schema, value, path)
    elif schema.get("type") == "array":
        if is_array(value):
            for index, item in enumerate(value):
                yield from mismatches_of(schema["items"], item, f"{path}[{index}]")
        else:
            yield path, kind_of(value)
    elif not fits(schema, value):
        yield path, kind_of(value)


def _mismatches_of_union(schema: Schema, value: Any, path: str) -> Iterator[tuple[str, str]]:
    tag = schema["discriminator"]["propertyName"]
    branch = branch_of(schema, value)
    if branch is not None:
        yield from mismatches_of(branch, value, path)
    elif is_object(value):
        yield at(path, tag), kind_of(value[tag]) if tag in value else "nothing"
    else:
        yield path, kind_of(value)


def _mismatches_of_object(schema: Schema, value: Any, path: str) -> Iterator[tuple[str, str]]:
    if not is_object(value):
        yield path, kind_of(value)
        return
    if schema.get("additionalProperties") is not False:
        return
    for name, member in schema["properties"].items():
        if name in value:
            yield from mismatches_of(member, value[name], at(path, name))
        elif name in schema.get("required", ()):
            yield at(path, name), "nothing"
    for name in value.keys() - schema["properties"].keys():
        yield at(path, name), "a member that the document lacks"


def kind_of(value: Any) -> str:
    """What JSON calls the value."""
    kinds = {bool: "boolean", str: "string", dict: "object", list: "array", type(None): "null"}
    return kinds.get(value.__class__, "number")


def differences(schema: Schema | None, sent: Any, dumped: Any, path: str = "$") -> Iterator[str]:
    """Where what `to_dict` gave is not what was sent: same keys, strings and numbers, same moments and amounts."""
    if schema is not None:
        schema = split_null(schema)[0]
        if "oneOf" in schema:
            schema = branch_of(schema, sent)
    if is_object(sent) and is_object(dumped):
        known = (schema or {}).get("properties", {})
        if sent.keys() != dumped.keys():
            yield f"{path}: {sorted(sent.keys() ^ dumped.keys())}"
        for name in sent.keys() & dumped.keys():
            yield from differences(known.get(name), sent[name], dumped[name], at(path, name))
    elif is_array(sent) and is_array(dumped) and len(sent) == len(dumped):
        for index, (one, other) in enumerate(zip(sent, dumped, strict=True)):
            yield from differences((schema or {}).get("items"), one, other, f"{path}[{index}]")
    elif not _same(schema or {}, sent, dumped):
        yield f"{path}: {sent!r} became {dumped!r}"


def _same(schema: Schema, sent: Any, dumped: Any) -> bool:
    if kind_of(sent) == "number":
        return (type(dumped) is int and dumped == sent) or (type(dumped) is float and dumped == float(sent))
    if type(sent) is not type(dumped):
        return False
    if schema.get("format") == "date-time" and isinstance(sent, str) and (before := moment(sent)):
        after = moment(dumped)
        return after is not None and after == before and after.utcoffset() == before.utcoffset()
    if schema.get("format") == "decimal" and isinstance(sent, str) and fits(schema, sent):
        return fits(schema, dumped) and Decimal(sent).as_tuple() == Decimal(dumped).as_tuple()
    return bool(sent == dumped)
