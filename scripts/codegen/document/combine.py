"""allOf: one schema of several that hold together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .jsontypes import is_array, is_object

__all__ = ["combined", "substantial_parts"]

_REMARKS = frozenset((
    "default", "deprecated", "description", "example", "examples", "externalDocs", "nullable", "readOnly", "title",
    "writeOnly", "$comment",
))  # fmt: skip
"""What says something about a value and asks nothing of it."""
_TIGHTEST: Mapping[str, Callable[..., Any]] = {
    **dict.fromkeys(("maximum", "maxItems", "maxLength", "maxProperties"), min),
    **dict.fromkeys(("minimum", "minItems", "minLength", "minProperties"), max),
}
_OF_OBJECTS = frozenset(("additionalProperties", "patternProperties", "minProperties", "maxProperties"))
_KINDS = frozenset((
    "$ref", "allOf", "anyOf", "const", "enum", "items", "oneOf", "properties", "additionalProperties", "type",
))  # fmt: skip
"""What says which kind of value a schema describes."""
_APART = frozenset(("properties", "required", "anyOf", "oneOf", "discriminator", "description", "title", "nullable"))


def substantial_parts(schema: Mapping[str, Any]) -> list[Any]:
    """The parts of allOf that ask for something; a description of its own, for example, does not."""
    return [
        part
        for part in schema.get("allOf", ())
        if is_object(part) and any(key not in _REMARKS and not key.startswith("x-") for key in part)
    ]


def combined(parts: Iterable[Mapping[str, Any]], members_of: Callable[[Any], Mapping[str, Any]]) -> dict[str, Any]:
    """What several schemas say together; none of them has allOf or a reference.

    An object with unions has the members of all their branches, and those may be missing: `members_of` finds them.
    """
    merged: dict[str, Any] = {}
    properties: dict[str, Any] = {}
    required: list[str] = []
    unions: list[dict[str, Any]] = []
    for part in parts:
        for name, child in part.get("properties", {}).items():
            # A part may say no more of a member than its example.
            more = name in properties and is_object(child) and not _KINDS & child.keys()
            properties[name] = {**properties[name], **child} if more and is_object(properties[name]) else child
        required.extend(part.get("required", ()))
        union = {key: part[key] for key in ("anyOf", "oneOf", "discriminator") if key in part}
        if union.keys() - {"discriminator"}:
            unions.append(union)
        for key, value in part.items():
            if key not in _APART:
                merged[key] = _both(key, merged[key], value) if key in merged else value
    branches = [branch for union in unions for key in ("anyOf", "oneOf") for branch in union.get(key, ())]
    if unions and not properties and not (len(unions) > 1 and any(map(members_of, branches))):
        # Of several unions of other things, the first one is the narrowest that can be told.
        return {**{key: value for key, value in merged.items() if key != "type"}, **unions[0]}
    for branch in branches:
        for name, child in members_of(branch).items():
            properties.setdefault(name, child)
    if properties or required or merged.keys() & _OF_OBJECTS:
        merged["type"] = "object"
    if merged.get("type") == "object":
        merged |= {"properties": properties, "required": list(dict.fromkeys(required))}
    return merged


def _both(key: str, one: Any, other: Any) -> Any:
    """What two schemas say of the same matter."""
    if key == "type":
        first, second = ([kind] if isinstance(kind, str) else list(kind) for kind in (one, other))
        if "number" in first and "integer" in second:
            first = ["integer" if kind == "number" else kind for kind in first]
        shared = [kind for kind in first if kind in second or (kind == "integer" and "number" in second)]
        return one if not shared else shared[0] if len(shared) == 1 else shared
    if key == "enum" and is_array(one) and is_array(other):
        return [value for value in one if value in other] or one
    return _TIGHTEST[key](one, other) if key in _TIGHTEST else one
