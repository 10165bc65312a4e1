"""Our own words onto a document: its structure exactly, its prose taken out, our descriptions put in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..config import GeneratorConfig
from ..document.annotate import annotate
from ..document.jsontypes import cloned, is_array, is_object
from ..document.places import Spot, operations, walk
from ..document.pointers import follow
from ..document.repair import repaired
from .dictionary import Dictionary
from .sentences import rules_of

_PROSE = frozenset({"description", "summary", "title", "externalDocs"})
_NAME_MAPS = frozenset(
    {"properties", "patternProperties", "schemas", "paths", "responses", "headers", "parameters", "requestBodies",
     "securitySchemes", "$defs", "dependentSchemas", "mapping"}
)  # fmt: skip
"""Keys whose values map names of the API, where a key called `description` or `title` is such a name."""
_DATA = frozenset({"example", "examples", "enum", "const", "default"})


@dataclass(frozen=True)
class Missing:
    """A place that the dictionary has no words for."""

    place: str
    table: str
    """The part of the dictionary that they belong to."""
    name: str
    """The key of the entry there."""
    part: str = ""
    """For operations: summary, description or response."""


@dataclass
class Described:
    document: dict[str, Any]
    missing: list[Missing] = field(default_factory=list)
    unused: list[str] = field(default_factory=list)
    """Entries of the dictionary that fit no place."""


def without_prose(document: Mapping[str, Any], kept_extensions: tuple[str, ...] = ()) -> dict[str, Any]:
    """A copy of the document without texts and vendor extensions. Structure and examples stay as they are."""

    def strip(node: Any, *, names: bool) -> Any:
        if is_array(node):
            return [strip(item, names=False) for item in node]
        if not is_object(node):
            return node
        result: dict[str, Any] = {}
        for key, value in node.items():
            if not names:
                if key in _PROSE or (str(key).startswith("x-") and key not in kept_extensions):
                    continue
                if key in _DATA:
                    result[key] = cloned(value)
                    continue
            result[key] = strip(value, names=not names and key in _NAME_MAPS)
        return result

    result: dict[str, Any] = strip(document, names=False)
    if "title" in document.get("info", {}):
        result["info"] = {"title": document["info"]["title"], **result["info"]}
    for _, _, operation in operations(result):
        for response in operation.get("responses", {}).values():
            response.setdefault("description", "")
    return result


def describe(document: Mapping[str, Any], config: GeneratorConfig) -> Described:
    """The document with our descriptions on every operation, parameter, schema, property, response and header."""
    bare = without_prose(document, config.project.kept_extensions)
    _, names = repaired(bare, config)
    annotated = annotate(bare, names, config).document
    dictionary = Dictionary.of(config)
    result = Described(bare)
    for spot, informed in zip(list(walk(bare, names)), list(walk(annotated, names)), strict=True):
        if spot.kind in ("request", "response") and "$ref" in spot.node:
            continue  # described at the component
        base = dictionary.base_text(spot.place, spot.name, spot.kind)
        if not base:
            result.missing.append(_missing_at(spot))
        deprecated = {"deprecated": True} if informed.node.get("deprecated") else {}
        text = dictionary.full_text(base, {**informed.schema, **deprecated}, rules_of(informed.node))
        _put_first(spot.node, {"description": text}, behind=("in", "name"))
    for method, path, operation in operations(bare):
        _describe_operation(bare, operation, names[method, path], dictionary, result)
    _describe_frame(bare, dictionary, result)
    result.missing = list(dict.fromkeys(result.missing))
    result.unused.extend(dictionary.unused())
    return result


def _put_first(node: dict[str, Any], texts: Mapping[str, str], behind: tuple[str, ...] = ()) -> None:
    first = {key: node[key] for key in behind if key in node}
    rest = {key: value for key, value in node.items() if key not in first and key not in texts}
    node.clear()
    node.update({**first, **texts, **rest})


def _missing_at(spot: Spot) -> Missing:
    operation = spot.place.rpartition(".")[0]
    match spot.kind:
        case "component":
            return Missing(spot.place, "components", spot.name)
        case "request":
            return Missing(spot.place, "requests", operation)
        case "response":
            return Missing(spot.place, "operations", operation, "response")
        case "parameter":
            return Missing(spot.place, "parameters", spot.name)
        case _:
            return Missing(spot.place, "properties", spot.name)


def _describe_operation(
    document: Mapping[str, Any], operation: dict[str, Any], name: str, dictionary: Dictionary, result: Described
) -> None:
    texts = dictionary.operation(name)
    result.missing += [
        Missing(name, "operations", name, key) for key in ("summary", "description", "response") if not texts.get(key)
    ]
    _put_first(operation, {key: texts.get(key, "") for key in ("summary", "description")})
    for node in operation.get("responses", {}).values():
        response = follow(document, node)
        _put_first(response, {"description": texts.get("response", "")})
        for header, definition in response.get("headers", {}).items():
            text = dictionary.document.get("response_headers", {}).get(header)
            if text is None:
                result.missing.append(Missing(f"response header {header}", "response_headers", header))
            _put_first(follow(document, definition), {"description": str(text or "").strip()})


def _describe_frame(document: dict[str, Any], dictionary: Dictionary, result: Described) -> None:
    texts = dictionary.document
    if not texts.get("info"):
        result.missing.append(Missing("info", "document", "info"))
    info = {key: document["info"][key] for key in ("title",) if key in document["info"]}
    document["info"] = {**info, "description": str(texts.get("info", "")).strip(), **document["info"]}
    for server in document.get("servers", ()):
        server["description"] = str(texts.get("servers", "")).strip()
    for scheme in document.get("components", {}).get("securitySchemes", {}).values():
        scheme["description"] = str(texts.get("security", "")).strip()
