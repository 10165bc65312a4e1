"""Answers as the document promises them, and a thousand ways to spoil them."""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from random import Random
from typing import Any, cast

from conductor_client._core.operation import Operation, Request
from conductor_client.generated import api
from conductor_client.sandbox.document import load
from conductor_client.transport import Headers, Incoming
from conductor_client.types import UNSET

__all__ = ["mutated", "operations", "request_of", "sample"]

_DEPTH = 6


@cache
def operations() -> dict[str, Operation[Any]]:
    """All operations of the package by name."""
    found: dict[str, Operation[Any]] = {}
    for module in pkgutil.walk_packages(api.__path__, f"{api.__name__}."):
        operation = getattr(import_module(module.name), "OPERATION", None)
        if isinstance(operation, Operation):
            found[operation.name] = operation
    return found


def request_of(operation: Operation[Any]) -> Request[Any]:
    """A request whose arguments do not matter, because nothing is sent."""
    missing = tuple(parameter.wire for parameter in operation.header_parameters if parameter.required)
    path = operation.path.replace("{", "").replace("}", "")
    return Request(operation, path, query=(), headers={}, missing_headers=missing, body=UNSET, arguments={})


@cache
def _answers() -> dict[str, Any]:
    return {operation.name: operation.answer for operation in load().operations()}


def sample(name: str, dice: Random) -> Any:
    """An answer of the operation, as the document describes it."""
    return _sample(_answers()[name], dice, 0)


def _sample(schema: dict[str, Any], dice: Random, depth: int) -> Any:
    if "$ref" in schema:
        return _sample(load().components[schema["$ref"].rpartition("/")[2]], dice, depth)
    for several in ("anyOf", "oneOf"):
        if several in schema:
            return _sample(dice.choice(schema[several]), dice, depth)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return dice.choice(schema["enum"])
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = dice.choice(cast("list[str]", kind))
    if kind == "object" or "properties" in schema:
        members = schema.get("properties", {})
        return {name: _sample(member, dice, depth + 1) for name, member in members.items()}
    if kind == "array":
        count = 0 if depth > _DEPTH else dice.randrange(3)
        return [_sample(schema.get("items", {}), dice, depth + 1) for _ in range(count)]
    scalars: dict[Any, Callable[[], Any]] = {
        "string": lambda: dice.choice(_TEXTS[schema.get("format", "")] if schema.get("format") in _TEXTS else _WORDS),
        "number": lambda: dice.choice((0, 1, 2.5, -3)),
        "integer": lambda: dice.randrange(100),
        "boolean": lambda: dice.random() < 0.5,
    }
    return scalars.get(kind, lambda: None)()


_WORDS = ("abc", "10.50", "2026-01-15T16:10:10+03:00", "2026-01-15", "PT2H", "")
_TEXTS = {"date": ("2026-01-15",), "date-time": ("2026-01-15T16:10:10+03:00",)}

_HTML = b"<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>"
# Values that no member of any answer is promised to be.
_ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    2**70,
    1e308,
    float("inf"),
    float("nan"),
    10**400,
    "",
    "x" * 5000,
    "\ud800",
    "\x00",
    "9" * 5000,
    "1e999999999",
    "-0",
    "NaN",
    "9999-99-99",
    "2026-02-30T25:61:61+99:99",
    "0000-00-00",
    "P999999999999Y",
    [],
    [[]],
    [None],
    [1, "a", {}],
    {},
    {"": {}},
    {"id": []},
    {"objectType": []},
    {"kind": {"a": 1}},
)
_NOT_JSON: tuple[bytes, ...] = (
    b"",
    b" \r\n\t",
    b"null",
    b"[]",
    b"1",
    b'"text"',
    b"{",
    b"{}",
    b"{} {}",
    b"\xff\xfe{\x00}\x00",
    b"\xef\xbb\xbf{}",
    b"\x1f\x8b\x08\x00",
    b"[" * 100_000,
    b'{"a":' * 50_000,
    b'{"data":' + b"[" * 20_000 + b"]" * 20_000 + b"}",
    b'{"error":' + b'{"error":' * 5000 + b"1" + b"}" * 5001,
    b'{"id": ' + b"9" * 10_000 + b"}",
    b'{"id": 1e400}',
    b'{"id": NaN, "data": Infinity}',
    b'{"id": "\\ud800"}',
    b'{"id": "\xed\xa0\x80"}',
    b'{"id": "a\nb"}',
    b'{"error": "text"}',
    b'{"error": [1]}',
    b'{"error": {"message": {"a": 1}, "type": [], "code": 7, "requestId": {}, "integrationCode": 3200}}',
    b"data: {}\n\n",
    _HTML,
)
_ERROR = {
    "error": {
        "message": "QBD Request Error (3200): The provided revision number is out-of-date.",
        "userFacingMessage": "Somebody else changed it.",
        "type": "INTEGRATION_ERROR",
        "code": "QBD_REQUEST_ERROR",
        "httpStatusCode": 502,
        "integrationCode": "3200",
        "requestId": "req_1",
    }
}


def mutated(answer: Any, dice: Random) -> Incoming:
    """The answer, spoiled in one of many ways; now and then left whole."""
    status = 200 if dice.random() < 0.6 else dice.randrange(100, 1000)
    if status != 200 and dice.random() < 0.8:
        answer = json.loads(json.dumps(_ERROR))
    way = dice.randrange(10)
    if way == 0:
        content = dice.choice(_NOT_JSON)
    else:
        if way in (1, 2, 3, 4, 5):
            for _ in range(dice.choice((1, 1, 2, 5))):
                answer = _bent(answer, dice)
        content = json.dumps(answer, ensure_ascii=dice.random() < 0.5).encode("utf-8", "surrogatepass")
        if way in (6, 7):
            content = _flipped(content, dice)
        elif way == 8:
            content = content[: dice.randrange(len(content) + 1)]
    defect = "cut off" if dice.random() < 0.05 else None
    return Incoming(status, _headers(dice), content, defect)


def _bent(value: Any, dice: Random) -> Any:
    """A copy with one place, somewhere inside, missing or of another kind."""
    if isinstance(value, dict) and value:
        members = cast("dict[str, Any]", value)
        name = dice.choice(list(members))
        match dice.randrange(6):
            case 0:
                return {key: member for key, member in members.items() if key != name}
            case 1:
                return {**members, name: dice.choice(_ODD)}
            case 2:
                return {
                    **members,
                    dice.choice(("", "__class__", "self", "_attach", "request_id", "data")): members[name],
                }
            case _:
                return {**members, name: _bent(members[name], dice)}
    if isinstance(value, list) and value and dice.random() < 0.8:
        elements = cast("Sequence[Any]", value)
        place = dice.randrange(len(elements))
        return [_bent(element, dice) if index == place else element for index, element in enumerate(elements)]
    return dice.choice(_ODD)


def _flipped(content: bytes, dice: Random) -> bytes:
    """A copy with a few bytes changed, dropped or doubled."""
    changed = bytearray(content)
    for _ in range(dice.choice((1, 1, 3, 20))):
        if not changed:
            break
        place = dice.randrange(len(changed))
        match dice.randrange(3):
            case 0:
                changed[place] ^= 1 << dice.randrange(8)
            case 1:
                del changed[place]
            case _:
                changed.insert(place, changed[place])
    return bytes(changed)


def _headers(dice: Random) -> Headers:
    pairs = [("Conductor-Request-Id", dice.choice(("req_1", "", "r\u00e9q", "x" * 2000)))]
    if dice.random() < 0.3:
        after = dice.choice(("0", "1", "-1", "1e999", "nan", "soon", "Thu, 01 Jan 1970 00:00:00 GMT", "9" * 400, ""))
        pairs.append((dice.choice(("Retry-After", "retry-after-ms")), after))
    if dice.random() < 0.1:
        pairs.append(("Content-Type", dice.choice(("text/html", "application/json; charset=utf-16", ""))))
    return Headers(pairs)
