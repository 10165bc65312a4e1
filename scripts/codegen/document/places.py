"""Places: one notation for where in a document something stands, and the walk over all of them.

A place is a dotted path of wire names:

- ``qbd_invoice.lines.amount`` for a property of a component;
- ``qbd.invoices.create.request.lines.amount`` for one of a request body;
- ``qbd.invoices.list.response.nextCursor`` for one of a response;
- ``qbd.invoices.list.query.updatedAfter`` for a parameter.

Array items and the branches of anyOf, oneOf and allOf add nothing; what stands behind a ``$ref`` belongs to the
component alone. Patterns are shell globs over places.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import translate
from functools import cache
from typing import Any

from .jsontypes import is_object
from .pointers import follow

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

OperationNames = Mapping[tuple[str, str], str]
"""(HTTP method in capitals, path) -> dotted operation name."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One place of a document, with the node that stands there."""

    place: str
    name: str
    kind: str
    """component, property, parameter, request or response."""
    node: dict[str, Any]
    """The schema; for a parameter the parameter object."""
    siblings: frozenset[str]
    """Names of the properties of the same object, or of the parameters of the same operation."""

    @property
    def schema(self) -> dict[str, Any]:
        if self.kind == "parameter":
            schema = self.node.get("schema")
            return schema if is_object(schema) else {}
        return self.node


def matches(place: str, pattern: str) -> bool:
    """Whether a pattern such as ``qbd.*.update.request.lines.id`` covers the place (case-sensitive)."""
    return _pattern_of((pattern,))(place) is not None


def matches_one(place: str, patterns: tuple[str, ...]) -> bool:
    """Whether one of the patterns covers the place."""
    return _pattern_of(patterns)(place) is not None


@cache
def _pattern_of(patterns: tuple[str, ...]) -> Callable[[str], re.Match[str] | None]:
    return re.compile("|".join(map(translate, patterns))).match


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(method in capitals, path, operation object), in the document's order."""
    for path, node in document.get("paths", {}).items():
        item = follow(document, node)
        for method in METHODS:
            if is_object(item) and is_object(item.get(method)):
                yield method.upper(), path, item[method]


def json_schema(holder: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """The schema of the JSON media type of a request body or response, if it has one."""
    if not holder:
        return None
    content = holder.get("content", {})
    for media_type in sorted(content, key=lambda name: (name != "application/json", name)):
        if media_type.split(";")[0].endswith(("/json", "+json")):
            schema = content[media_type].get("schema")
            return schema if is_object(schema) else None
    return None


def body_text(operation: Mapping[str, Any]) -> str:
    """What is said of the request body: beside it, or else at its schema."""
    body: dict[str, Any] = operation.get("requestBody", {})
    schema = json_schema(body) or {}
    return str(body.get("description") or schema.get("description") or "")


def success_response(operation: Mapping[str, Any], document: Mapping[str, Any] | None = None) -> dict[str, Any] | None:
    """The response that a successful call is documented to give: the lowest 2xx with a JSON body, else the lowest.

    `document` is needed where responses may still be references.
    """
    responses = operation.get("responses", {})
    status = success_status(operation, document)
    if status is None:
        return None
    return dict(responses[status] if document is None else follow(document, responses[status]))


def success_status(operation: Mapping[str, Any], document: Mapping[str, Any] | None = None) -> str | None:
    """The status of `success_response`."""
    responses = operation.get("responses", {})
    statuses = sorted(status for status in responses if status.startswith("2"))
    for status in statuses:
        if json_schema(responses[status] if document is None else follow(document, responses[status])) is not None:
            return str(status)
    return statuses[0] if statuses else None


def other_answers(operation: Mapping[str, Any]) -> dict[int, dict[str, Any] | None]:
    """Status of success -> its schema, None without a body, where that differs from the one of `success_response`."""
    main = success_status(operation)
    usual = json_schema(operation["responses"][main]) if main is not None else None
    if usual is None:
        return {}
    found = {
        int(status): json_schema(response)
        for status, response in operation["responses"].items()
        if status.startswith("2") and status.isdecimal() and status != main
    }
    return {status: schema for status, schema in sorted(found.items()) if schema != usual}


def walk(document: Mapping[str, Any], names: OperationNames) -> Iterator[Spot]:
    """All places that carry a schema, components first, then the operations in the document's order."""
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        if is_object(schema):
            yield Spot(name, name, "component", schema, frozenset())
            yield from _properties(schema, name)
    for method, path, operation in operations(document):
        place = names[method, path]
        parameters = _parameters(document, path, operation)
        siblings = frozenset(parameter["name"] for parameter in parameters)
        for parameter in parameters:
            own = f"{place}.{parameter['in']}.{parameter['name']}"
            yield Spot(own, parameter["name"], "parameter", parameter, siblings)
            yield from _properties(parameter.get("schema", {}), own)
        for kind, schema in (
            ("request", json_schema(follow(document, operation.get("requestBody")))),
            ("response", json_schema(success_response(operation, document))),
        ):
            if schema is not None:
                yield Spot(f"{place}.{kind}", kind, kind, schema, frozenset())
                yield from _properties(schema, f"{place}.{kind}")


def _parameters(document: Mapping[str, Any], path: str, operation: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The parameters of an operation, those of its path included; behind a `$ref` the node itself."""
    own = [follow(document, parameter) for parameter in operation.get("parameters", ())]
    named = {(parameter["in"], parameter["name"]) for parameter in own}
    item = follow(document, document["paths"][path])
    shared = [follow(document, parameter) for parameter in item.get("parameters", ())]
    return [*(one for one in shared if (one["in"], one["name"]) not in named), *own]


def _properties(schema: Mapping[str, Any], place: str) -> Iterator[Spot]:
    for holder in branches(schema):
        properties = holder.get("properties", {})
        siblings = frozenset(properties)
        for name, child in properties.items():
            if is_object(child):
                own = f"{place}.{name}"
                yield Spot(own, name, "property", child, siblings)
                yield from _properties(child, own)


def branches(schema: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The schema itself and all that stand at the same place: branches, array items, map values. None behind a $ref."""
    if not is_object(schema) or "$ref" in schema:
        return  # the schema `true`, or a component's
    yield schema
    for combiner in ("anyOf", "oneOf", "allOf"):
        for branch in schema.get(combiner, ()):
            if is_object(branch):
                yield from branches(branch)
    for key in ("items", "additionalProperties"):
        inner = schema.get(key)
        if is_object(inner):
            yield from branches(inner)
