"""Is it a valid OpenAPI document? The official schemas decide, and a few checks that schemas cannot make.

A document of a megabyte holds thousands of schema nodes but few different ones. So the frame of the document is checked
against the OpenAPI schema with all its schemas cut out, and each different schema node once against JSON Schema: the
same verdict in a tenth of the time.

The verdict comes from jsonschema_rs. The libraries that say what is wrong are imported for a document that has faults
only: they take seconds of CPU time where libraries for formats are installed.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema_rs

from ..errors import InputError
from .jsontypes import is_array, is_object
from .places import operations
from .pointers import ReferenceError_, escaped, lookup
from .resolve import resolve_references

_DATA_KEYS = frozenset({"example", "examples", "default", "enum", "const"})
"""Keys whose values are data of the API, not parts of the document."""
_NAMES = ("/properties", "/responses", "/schemas")
"""Where keys are names."""
_SCHEMA_MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_SCHEMA_LISTS = ("anyOf", "oneOf", "allOf", "prefixItems")
_SCHEMA_KEYS = ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames")
_MOST_REPORTED = 20


class DocumentError(InputError):
    """The document is not valid. The message lists what is wrong, with JSON pointers."""


def validate(document: Mapping[str, Any]) -> None:
    """Raises `DocumentError` when the document is no valid OpenAPI 3.0 or 3.1 document."""
    # Nothing is made of those, as is said elsewhere.
    document = {key: value for key, value in document.items() if key != "webhooks"}
    problems = list(_check_frame(document))
    if not problems:
        check = _check_31 if str(document["openapi"]).startswith("3.1") else _check_30
        problems = list(check(document))
    if not problems:
        problems = list(_check_references(document)) or list(_check_operations(document))
    if problems:
        more = len(problems) - _MOST_REPORTED
        shown = problems[:_MOST_REPORTED] + ([f"and {more} more"] if more > 0 else [])
        advice = "Correct the document, or mend it with `repairs` in the configuration."
        raise DocumentError("the document is not valid:\n  " + "\n  ".join([*shown, advice]))


def _check_frame(document: Mapping[str, Any]) -> Iterator[str]:
    """What the further checks rely on."""
    version = str(document.get("openapi", ""))
    if not version.startswith(("3.0", "3.1")):
        yield f"/openapi: version {version!r} is not supported (3.0 and 3.1 are)"
    if not is_object(document.get("paths")):
        yield "/paths: there are no paths, so nothing to generate"
    elif not document["paths"]:
        yield "/paths: it is empty, so there is nothing to generate"
    components = document.get("components", {})
    if not is_object(components):
        yield "/components: it is no object"
    elif not all(is_object(value) for value in components.values()):
        yield from (f"/components/{escaped(k)}: it is no object" for k, v in components.items() if not is_object(v))


def _check_30(document: Mapping[str, Any]) -> Iterator[str]:
    from openapi_spec_validator.schemas.backend import get_validator_for

    schemas: Any = import_module("openapi_spec_validator.schemas")
    whole: Any = schemas.schema_v30
    schema: dict[str, Any] = {"$schema": whole["$schema"], "definitions": whole["definitions"]}
    dialect = get_validator_for({**schema, "allOf": [{"$ref": "#/definitions/Schema"}]})
    # What stands beside a reference counts for nothing here.
    yield from _check_parts(document, schemas.openapi_v30_schema_validator, dialect, lambda node: "$ref" not in node)


def _check_31(document: Mapping[str, Any]) -> Iterator[str]:
    cut = _Cut()
    if _fits(_frame_31(), cut.document(document)) and all(_fits(_dialect(), node) for _, node in cut.schemas.values()):
        return

    from jsonschema.validators import Draft202012Validator
    from openapi_spec_validator import OpenAPIV31SpecValidator

    frame: Any = OpenAPIV31SpecValidator.schema_validator
    yield from _check_parts(document, frame, Draft202012Validator(Draft202012Validator.META_SCHEMA))


def _check_parts(
    document: Mapping[str, Any], frame: Any, dialect: Any, counts: Callable[[Any], bool] = lambda _: True
) -> Iterator[str]:
    """What is wrong in the frame of a document, and in those of its schemas that count, each different one once."""
    cut = _Cut()
    for error in _serious(frame.iter_errors(cut.document(document))):
        yield f"{cut.origin(_pointer(error.absolute_path))}: {_said(error)}"
    for pointer, node in cut.schemas.values():
        for problem in _serious(dialect.iter_errors(node)) if counts(node) else ():
            yield f"{pointer}{_pointer(problem.absolute_path)}: {_said(problem)}"


def _serious(errors: Iterable[Any]) -> Iterator[Any]:
    """Without those about the form of texts, such as a pattern that another language than ours reads."""
    return (error for error in errors if list(error.schema_path)[-1:] != ["format"])


def _fits(schema: jsonschema_rs.Validator, value: Any) -> bool:
    """Whether a value is sound; of what the library cannot read (nested too deeply, half a character) others judge."""
    try:
        return schema.is_valid(value)
    except ValueError:
        return False


@cache
def _frame_31() -> jsonschema_rs.Validator:
    """The schema of OpenAPI 3.1, from the files of openapi-spec-validator: to import it takes long."""
    found = find_spec("openapi_spec_validator")
    assert found is not None
    assert found.submodule_search_locations
    folder = Path(found.submodule_search_locations[0])
    text = (folder / "resources" / "schemas" / "v3.1" / "schema.json").read_text(encoding="utf-8")
    return jsonschema_rs.Draft202012Validator(json.loads(text), validate_formats=False)


@cache
def _dialect() -> jsonschema_rs.Validator:
    """The meta-schema of JSON Schema, which the library knows by its address."""
    return jsonschema_rs.Draft202012Validator(
        {"$ref": "https://json-schema.org/draft/2020-12/schema"}, validate_formats=False
    )


def _said(error: Any) -> str:
    """What a library says is wrong, without the schema and the node that some of them print behind it."""
    return str(error.message).partition("\n")[0][:300]


def _pointer(path: Any) -> str:
    return "".join(f"/{escaped(str(part))}" for part in path)


class _Cut:
    """Takes a document apart: its frame, and each different parameter, body, response and schema once."""

    def __init__(self) -> None:
        self.schemas: dict[str, tuple[str, Any]] = {}
        self._parts: dict[str, tuple[str, str, Any]] = {}

    def document(self, document: Mapping[str, Any]) -> dict[str, Any]:
        """The frame. Parts that repeat stand in its components, once."""
        frame: dict[str, Any] = self._node(document, "", under_components=False)
        components = frame.setdefault("components", {})
        for index, (kind, _, part) in enumerate(self._parts.values()):
            components.setdefault(kind, {})[f"cut-{index}"] = part
        return frame

    def origin(self, pointer: str) -> str:
        """Where a pointer into the frame leads in the document."""
        parts = pointer.split("/")
        if len(parts) > 3 and parts[1] == "components" and parts[3].startswith("cut-"):
            _, start, _ = list(self._parts.values())[int(parts[3].removeprefix("cut-"))]
            return "/".join([start, *parts[4:]])
        return pointer

    def _node(self, node: Any, pointer: str, *, under_components: bool) -> Any:
        if is_array(node):
            return [self._node(item, f"{pointer}/{i}", under_components=False) for i, item in enumerate(node)]
        if not is_object(node):
            return node
        result: dict[str, Any] = {}
        in_paths = pointer.startswith("/paths/")
        for key, value in node.items():
            where = f"{pointer}/{escaped(str(key))}"
            if key in _DATA_KEYS or str(key).startswith("x-"):
                result[key] = value
            elif key == "schema" and isinstance(value, dict | bool):
                result[key] = _collect(value, where, self.schemas)
            elif under_components and key == "schemas" and is_object(value):
                result[key] = {
                    name: _collect(schema, f"{where}/{escaped(name)}", self.schemas) for name, schema in value.items()
                }
            elif in_paths and key == "parameters" and is_array(value):
                for index, parameter in enumerate(value):
                    self._part("parameters", parameter, f"{where}/{index}")
                result[key] = []
            elif in_paths and key == "responses" and is_object(value):
                for status, response in value.items():
                    self._part("responses", response, f"{where}/{status}")
                result[key] = {status: {"description": ""} for status in value}
            elif in_paths and key == "requestBody":
                self._part("requestBodies", value, where)
            else:
                result[key] = self._node(value, where, under_components=pointer == "" and key == "components")
        return result

    def _part(self, kind: str, part: Any, pointer: str) -> None:
        cut = self._node(part, pointer, under_components=False)
        if is_object(cut):
            # What these are called or say decides nothing; without it far fewer of them differ.
            for key in ("description", "name"):
                if isinstance(cut.get(key), str):
                    cut[key] = "text"
            cut = {key: value for key, value in cut.items() if key not in ("example", "examples")}
        self._parts.setdefault(f"{kind} {json.dumps(cut, sort_keys=True, default=str)}", (kind, pointer, cut))


def _collect(schema: Any, pointer: str, found: dict[str, tuple[str, Any]]) -> dict[str, Any]:
    """Registers a schema, its own parts cut out, and returns what takes its place."""
    if not is_object(schema):
        found.setdefault(json.dumps(schema), (pointer, schema))
        return {}
    node: dict[str, Any] = {}
    for key, value in schema.items():
        where = f"{pointer}/{escaped(str(key))}"
        if str(key).startswith("x-") or key in ("description", "title", "example", "examples"):
            continue
        if key in _SCHEMA_MAPS and is_object(value):
            node[key] = {name: _collect(part, f"{where}/{escaped(name)}", found) for name, part in value.items()}
            if key == "properties":
                # Names do not matter to the dialect; without them far fewer nodes differ.
                node[key] = {"name": {}} if value else {}
        elif key in _SCHEMA_LISTS and is_array(value):
            node[key] = [_collect(part, f"{where}/{index}", found) for index, part in enumerate(value)]
        elif key in _SCHEMA_KEYS and is_object(value):
            node[key] = _collect(value, where, found)
        else:
            node[key] = value
    found.setdefault(json.dumps(node, sort_keys=True, default=str), (pointer, node))
    return {}


def references(node: Any, pointer: str = "") -> Iterator[tuple[str, str]]:
    """(pointer, target) of every `$ref` in the document; data such as examples is not looked into."""
    if is_array(node):
        for index, item in enumerate(node):
            yield from references(item, f"{pointer}/{index}")
    elif is_object(node):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield pointer, value
            elif key == "mapping" and pointer.endswith("/discriminator"):
                yield from ((f"{pointer}/mapping/{name}", t) for name, t in value.items() if str(t).startswith("#"))
            elif not (key in _DATA_KEYS and not pointer.endswith(_NAMES)) and not str(key).startswith("x-"):
                yield from references(value, f"{pointer}/{escaped(str(key))}")


def _check_references(document: Mapping[str, Any]) -> Iterator[str]:
    known: Counter[str] = Counter()
    for pointer, target in references(document):
        known[target] += 1
        if known[target] > 1:
            continue
        try:
            lookup(document, target)
        except ReferenceError_ as error:
            yield f"{pointer}: {error}"


def _check_operations(document: Mapping[str, Any]) -> Iterator[str]:
    seen_ids: set[str] = set()
    yield from _check_paths(document)
    for method, path, operation in operations(resolve_references(document)):
        where = _at(method, path)
        declared = [(p.get("in"), p.get("name")) for p in operation.get("parameters", [])]
        in_path = {name for place, name in declared if place == "path"}
        in_template = {part.split("}")[0] for part in path.split("{")[1:]}
        for name in sorted(in_template - in_path):
            yield f"{where}: the path parameter {name} is not declared"
        for name in sorted(str(one) for one in in_path - in_template):
            yield f"{where}: the path parameter {name} does not stand in the path"
        for pair in sorted({pair for pair in declared if declared.count(pair) > 1}, key=str):
            yield f"{where}: {pair[0]} parameter {pair[1]} is declared twice"
        operation_id = operation.get("operationId")
        if operation_id is not None:
            if operation_id in seen_ids:
                yield f"{where}: operationId {operation_id} is used twice"
            seen_ids.add(operation_id)


def _check_paths(document: Mapping[str, Any]) -> Iterator[str]:
    """Two operations whose paths only name their parameters differently are one operation to a service."""
    first: dict[tuple[str, str], str] = {}
    for path in document["paths"]:
        if re.search(r"[?#]", path):
            yield f"/paths/{escaped(path)}: a path has no query and no fragment; declare them as parameters"
    for method, path, _ in operations(document):
        key = method, re.sub(r"\{[^{}]*\}", "{}", path)
        if key in first:
            yield f"{_at(method, path)}: differs from {first[key]} in the name of a parameter only"
        first.setdefault(key, path)


def _at(method: str, path: str) -> str:
    """The pointer of an operation."""
    return f"/paths/{escaped(path)}/{method.lower()}"
