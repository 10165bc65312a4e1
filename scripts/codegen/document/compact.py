"""The compact copy of the document: what a server needs to check calls, without a word of prose.

Component names are the document's own. Each operation carries its dotted name as `x-operation`, a parameter that was
renamed the old name of its argument as `x-former-name`; rules stand as `x-rules`, formats on the strings they belong
to. Vendor extensions, texts and examples are gone.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from ..config import GeneratorConfig
from .annotate import RULES_KEY, annotate
from .jsontypes import is_array, is_object
from .places import operations
from .repair import repaired
from .words import python_name

OPERATION_KEY = "x-operation"
FORMER_KEY = "x-former-name"
_PROSE = ("description", "summary", "title", "example", "examples", "externalDocs", "tags", "operationId")
_OURS = (OPERATION_KEY, FORMER_KEY, RULES_KEY, "x-open-enum")


def compact(document: Mapping[str, Any], config: GeneratorConfig) -> dict[str, Any]:
    """The compact copy. Formats that Python does not care for, such as uuid, stay: a server checks them."""
    keep_formats = dataclasses.replace(config, formats=dataclasses.replace(config.formats, drop=()))
    fixed, names = repaired(document, config)
    former_names = {
        (operation, entry.now): old
        for entry in config.renamed
        for operation, _, old in ((entry.argument or "").rpartition("."),)
    }
    result = annotate(fixed, names, keep_formats).document
    for method, path, operation in operations(result):
        operation[OPERATION_KEY] = names[method, path]
        for parameter in operation.get("parameters", ()):
            former = former_names.get((names[method, path], python_name(str(parameter.get("name")))))
            if former is not None:
                parameter[FORMER_KEY] = former
    info = result.get("info", {})
    kept = {key: result[key] for key in ("openapi", "servers", "security", "paths", "components") if key in result}
    slim: dict[str, Any] = _slim(kept, is_map=False)
    slim["info"] = {"title": str(info.get("title", "API")), "version": str(info.get("version", "0"))}
    for _, _, operation in operations(slim):
        for response in operation.get("responses", {}).values():
            response.setdefault("description", "")
    return {key: slim[key] for key in ("openapi", "info", "servers", "security", "paths", "components") if key in slim}


_NAME_MAPS = frozenset(
    {"properties", "schemas", "paths", "responses", "headers", "patternProperties", "securitySchemes"}
)
"""Keys whose values map names of the API; a property called `description` is no prose."""


def _slim(node: Any, *, is_map: bool) -> Any:
    if is_array(node):
        return [_slim(item, is_map=False) for item in node]
    if not is_object(node):
        return node
    result: dict[str, Any] = {}
    for key, value in node.items():
        if not is_map and (key in _PROSE or (str(key).startswith("x-") and key not in _OURS)):
            continue
        if key in ("enum", "const", "default", RULES_KEY) and not is_map:
            result[key] = value
        else:
            result[key] = _slim(value, is_map=not is_map and key in _NAME_MAPS)
    return result
