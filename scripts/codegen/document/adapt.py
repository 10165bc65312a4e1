"""Forms that mean the same as a simpler one, and the simpler one in their place. References are written out before.

What is left to be known of the original form stands in keys of our own:

- parameter: `x-style`, how a value is written (a name of the runtime's `styles`);
- operation: `x-content-type` and `x-accept`, media types other than plain JSON; `x-form`, the styles of the members of
  a form; `x-prefix`, what its path begins with below the address of the client; `x-address`, its own
  address if it has one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .jsontypes import cloned, is_array, is_object
from .media import FORM, JSON, body_type, json_type
from .places import METHODS
from .pointers import follow, lookup
from .servers import Servers

__all__ = ["ACCEPT", "ADDRESS", "CONTENT_TYPE", "FORM_STYLES", "PREFIX", "STYLE", "adapted"]

STYLE, ACCEPT, CONTENT_TYPE, FORM_STYLES, PREFIX = "x-style", "x-accept", "x-content-type", "x-form", "x-prefix"
ADDRESS = "x-address"
_IGNORED_HEADERS = frozenset(("accept", "content-type", "authorization"))
"""Header parameters that mean nothing, by the specification: they follow from the rest of the document."""
_SCHEMAS = "#/components/schemas/"
_KEYWORDS = frozenset(("#", "properties", "items", "schema", "schemas", "components", "content", "paths", "responses"))
_ANY_SUCCESS = ("200", "201", "202", "203", "204", "205", "206", "207", "208", "226")


def adapted(document: dict[str, Any]) -> dict[str, Any]:
    """The same document, changed in place, with plain JSON bodies and answers and parameters that have a schema."""
    _lift_references(document)
    servers = Servers(document)
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            operation = item.get(method)
            if not is_object(operation):
                continue
            if operation.get("parameters"):
                operation["parameters"] = list(_parameters(document, operation["parameters"]))
            _take_body(document, operation)
            _take_answers(operation)
            if prefix := servers.prefix(path, method):
                operation[PREFIX] = prefix
            if address := servers.own(path, method):
                operation[ADDRESS] = address
    return document


def _lift_references(document: dict[str, Any]) -> None:
    """Make components of schemas that references find elsewhere, such as inside another schema or an operation."""
    lifted: dict[str, str] = {}

    def visit(node: Any, *, names: bool = False) -> None:
        """`names`: the keys are names of members or statuses, where `default` is no keyword."""
        if is_array(node):
            for item in node:
                visit(item)
        elif is_object(node):
            target = node.get("$ref")
            if isinstance(target, str) and target.startswith("#/") and "/" in target.removeprefix(_SCHEMAS):
                node["$ref"] = _SCHEMAS + (lifted.get(target) or lift(target))
            for key, value in list(node.items()):
                if names or key not in ("example", "examples", "default", "enum", "const"):
                    visit(value, names=key in ("properties", "responses") and not names)

    def lift(target: str) -> str:
        schemas = document.setdefault("components", {}).setdefault("schemas", {})
        parts = [part for part in target.split("/") if part not in _KEYWORDS]
        name = parts[-1]
        while name in schemas and len(parts) > 1:
            parts.pop()
            name = f"{parts[-1]}_{name}"
        while name in schemas:
            name += "_part"
        lifted[target] = name
        schemas[name] = cloned(lookup(document, target))
        visit(schemas[name])
        return name

    visit(document.get("paths", {}))
    for schema in list(document.get("components", {}).get("schemas", {}).values()):
        visit(schema)


def _parameters(document: Mapping[str, Any], parameters: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for parameter in parameters:
        location = parameter["in"]
        if location == "header" and str(parameter["name"]).lower() in _IGNORED_HEADERS:
            continue
        if content := parameter.pop("content", None):
            media: Any = next(iter(content.values()))
            parameter["schema"] = _with_schema(media)["schema"]
            parameter[STYLE] = "json_text"
        elif style := _style(parameter, _shapes(document, parameter.get("schema", {}))):
            parameter[STYLE] = style
        yield parameter


def _style(parameter: Mapping[str, Any], shapes: set[str]) -> str | None:
    """How a list or an object of a parameter is written; None where the name is repeated, or for single values."""
    style = parameter.get("style", "form" if parameter["in"] == "query" else "simple")
    explode = parameter.get("explode", style == "form")
    if not shapes:
        return None
    if style == "deepObject":
        return "deep"
    if style == "simple":
        return "named" if explode and "object" in shapes else "comma"
    if not explode:
        return {"spaceDelimited": "space", "pipeDelimited": "pipe"}.get(style, "comma")
    return "members" if "object" in shapes else None


def _shapes(document: Mapping[str, Any], schema: Any, seen: tuple[str, ...] = ()) -> set[str]:
    """Which of `array` and `object` a schema may be."""
    if not is_object(schema):
        return set()
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return set() if reference in seen else _shapes(document, lookup(document, reference), (*seen, reference))
    kinds: Any = schema.get("type", [])
    found = {str(kind) for kind in (kinds if is_array(kinds) else [kinds])} & {"array", "object"}
    if "properties" in schema or "additionalProperties" in schema:
        found.add("object")
    for combiner in ("anyOf", "oneOf", "allOf"):
        for branch in schema.get(combiner, ()):
            found |= _shapes(document, branch, seen)
    return found


def _take_body(document: Mapping[str, Any], operation: dict[str, Any]) -> None:
    body = operation.get("requestBody")
    content: Any = body.get("content", {}) if is_object(body) else {}
    chosen = body_type(content)
    if body is None or chosen is None:
        return
    media = content[chosen]
    bare = chosen.partition(";")[0].strip()
    if bare.lower() == FORM:
        operation[FORM_STYLES] = dict(_form_styles(document, media))
    elif bare != JSON and "*" not in bare:
        operation[CONTENT_TYPE] = bare
    if list(content) != [JSON] or not is_object(media.get("schema")):
        body["content"] = {JSON: _with_schema(media)}


def _with_schema(media: Any) -> dict[str, Any]:
    """A media type with a schema; without one, and where it is `true`, any value will do."""
    given: dict[str, Any] = media if is_object(media) else {}
    return {**given, "schema": given["schema"] if is_object(given.get("schema")) else {}}


def _form_styles(document: Mapping[str, Any], media: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Member of a form -> its style, where that is not the usual one."""
    for name, encoding in media.get("encoding", {}).items():
        style = encoding.get("style", "form" if "explode" in encoding else None)
        if style == "deepObject":
            yield name, "deep"
        elif style in ("spaceDelimited", "pipeDelimited", "form") and not encoding.get("explode", style == "form"):
            yield name, {"spaceDelimited": "space", "pipeDelimited": "pipe"}.get(style, "comma")
        elif style == "form" and "object" in _shapes(document, _member(document, media.get("schema"), name)):
            yield name, "members"


def _member(document: Mapping[str, Any], schema: Any, name: str, seen: tuple[int, ...] = ()) -> Any:
    """A member of an object, also of one that is made of others."""
    found = follow(document, schema)
    if not is_object(found) or id(found) in seen:
        return None
    seen = (*seen, id(found))
    parts = (_member(document, part, name, seen) for part in found.get("allOf", ()))
    return found.get("properties", {}).get(name) or next((part for part in parts if part is not None), None)


def _take_answers(operation: dict[str, Any]) -> None:
    responses: dict[str, Any] = operation.get("responses", {})
    statuses = [str(status) for status in responses]
    if not any(status.startswith("2") for status in statuses):
        # What is said of all other statuses is said of a success, too, unless the success is a redirect.
        usual = responses.get("default") if not any(status.startswith(("1", "3")) for status in statuses) else None
        operation["responses"] = responses = {"200": usual or {"description": ""}, **responses}
    for wildcard in [status for status in responses if str(status).upper() == "2XX"]:
        whole = responses.pop(wildcard)
        free = [status for status in _ANY_SUCCESS if status not in responses]
        # One status stands for all of them, unless another has an answer of its own.
        wanted = free if any(str(status).startswith("2") for status in responses) else free[:1]
        responses.update({status: dict(whole) for status in wanted})
    accepted: list[str] = []
    for status, response in responses.items():
        content: Any = response.get("content") or {}
        chosen = json_type(content) if str(status).startswith("2") else None
        if chosen is None:
            continue
        media: Any = content[chosen] or {}
        bare = chosen.partition(";")[0].strip()
        # Of a range, JSON is wanted.
        if (bare := JSON if "*" in bare else bare) not in accepted:
            accepted.append(bare)
        if list(content) != [JSON] or not is_object(media.get("schema")):
            responses[status] = {**response, "content": {JSON: _with_schema(media)}}
    if accepted and accepted != [JSON]:
        operation[ACCEPT] = ", ".join(accepted)
