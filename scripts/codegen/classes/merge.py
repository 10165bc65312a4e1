"""One schema out of the places that share a class: the shape is theirs, lengths and texts may differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from ..document.annotate import RULES_KEY
from ..document.canonical import OWN_TEXT, REF, is_class
from ..document.jsontypes import cloned, is_object
from .shapes import Occurrence

_LOOSEST: Mapping[str, Callable[[list[Any]], Any]] = {
    "minimum": min,
    "exclusiveMinimum": min,
    "minLength": min,
    "minItems": min,
    "maximum": max,
    "exclusiveMaximum": max,
    "maxLength": max,
    "maxItems": max,
}
_EXACT = ("default", "pattern", "multipleOf", "uniqueItems", "minProperties", "maxProperties", "deprecated",
          "readOnly", "writeOnly", "x-open-enum")  # fmt: skip

ClassRef = Callable[[Occurrence, Mapping[str, Any]], str]
"""Class name of an inline object below an occurrence, or of a reference in it."""


def merge_members(members: list[Occurrence], class_of: ClassRef) -> dict[str, Any]:
    """The object schema of a class: properties in the order of the first place, references to classes."""
    ordered = sorted(members, key=lambda o: (o.place.count("."), o.place))
    nodes = [o.node for o in ordered]
    properties = {
        name: merge_nodes([(o, o.node["properties"][name]) for o in ordered], class_of)
        for name in nodes[0]["properties"]
    }
    result: dict[str, Any] = {"type": "object", "properties": properties}
    if "required" in nodes[0]:
        required = set(nodes[0]["required"])
        result["required"] = [name for name in properties if name in required]
    extra = nodes[0].get("additionalProperties")
    if is_object(extra):
        result["additionalProperties"] = merge_nodes([(o, o.node["additionalProperties"]) for o in ordered], class_of)
    elif extra is not None:
        result["additionalProperties"] = extra
    _texts_and_limits(result, nodes)
    return result


def merge_nodes(pairs: list[tuple[Occurrence, dict[str, Any]]], class_of: ClassRef) -> dict[str, Any]:
    """The same for one place inside the class."""
    first_occurrence, first = pairs[0]
    nodes = [node for _, node in pairs]
    if is_class(first):
        result: dict[str, Any] = {"$ref": REF + class_of(first_occurrence, first)}
        _texts_and_limits(result, nodes)
        return result
    result = {}
    if "$ref" in first:
        result["$ref"] = REF + class_of(first_occurrence, first)
    for key in ("type", "format", "const", "x-enum"):
        if key in first:
            result[key] = first[key]
    if "enum" in first:
        result["enum"] = list(first["enum"])
    _texts_and_limits(result, nodes)
    if "items" in first:
        result["items"] = merge_nodes([(o, node["items"]) for o, node in pairs], class_of)
    for combiner in ("anyOf", "oneOf"):
        if combiner in first:
            result[combiner] = [
                merge_nodes([(o, node[combiner][index]) for o, node in pairs], class_of)
                for index in range(len(first[combiner]))
            ]
    if "discriminator" in first:
        result["discriminator"] = _discriminator(first_occurrence, first["discriminator"], class_of)
    extra = first.get("additionalProperties")
    if is_object(extra):
        result["additionalProperties"] = merge_nodes([(o, n["additionalProperties"]) for o, n in pairs], class_of)
    elif extra is not None:
        result["additionalProperties"] = extra
    return result


def _discriminator(occurrence: Occurrence, discriminator: Mapping[str, Any], class_of: ClassRef) -> dict[str, Any]:
    result = cloned(dict(discriminator))
    mapping = result.get("mapping", {})
    for value, target in mapping.items():
        reference = target if target.startswith("#") else REF + target
        mapping[value] = REF + class_of(occurrence, {"$ref": reference})
    return result


def _texts_and_limits(result: dict[str, Any], nodes: list[dict[str, Any]]) -> None:
    for key in _EXACT:
        values = [node.get(key) for node in nodes]
        if values[0] is not None and all(value == values[0] for value in values):
            result[key] = values[0]
    for key, loosest in _LOOSEST.items():
        if all(key in node for node in nodes):
            result[key] = loosest([node[key] for node in nodes])
    example = next((node["example"] for node in nodes if "example" in node), None)
    if example is not None:
        result["example"] = cloned(example)
    rules = [node.get(RULES_KEY, {}) for node in nodes]
    shared = {key: value for key, value in rules[0].items() if all(other.get(key) == value for other in rules)}
    if shared:
        result[RULES_KEY] = cloned(shared)
    texts = Counter((node["description"], bool(node.get(OWN_TEXT))) for node in nodes if "description" in node)
    if texts:
        (text, own), _ = texts.most_common(1)[0]
        result["description"] = text
        if own:
            result[OWN_TEXT] = True
