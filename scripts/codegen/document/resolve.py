"""Write out references to parameters, request bodies, responses and path items; those to schemas stay."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from .jsontypes import is_array, is_object
from .places import METHODS


class ReferenceError_(ValueError):
    """A reference leads nowhere."""


def lookup(document: Mapping[str, Any], reference: str) -> Any:
    """The node that a local reference (`#/components/...`) points to. Raises `ReferenceError_`."""
    if not reference.startswith("#/"):
        raise ReferenceError_(f"{reference}: only references within the document are supported")
    node: Any = document
    for part in reference[2:].split("/"):
        key = part.replace("~1", "/").replace("~0", "~")
        if is_object(node) and key in node:
            node = node[key]
        elif is_array(node) and key.isdigit() and int(key) < len(node):
            node = node[int(key)]
        else:
            raise ReferenceError_(f"{reference} leads nowhere")
    return node


def resolve_references(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy with all but schema references written out, and path-wide parameters given to each operation."""
    result = copy.deepcopy(dict(document))
    for path, item in result.get("paths", {}).items():
        resolved = _follow(result, item)
        shared = [_follow(result, p) for p in resolved.get("parameters", [])]
        for method in METHODS:
            operation = resolved.get(method)
            if not is_object(operation):
                continue
            own = [_follow(result, p) for p in operation.get("parameters", [])]
            named = {(p["in"], p["name"]) for p in own}
            parameters = [*(copy.deepcopy(p) for p in shared if (p["in"], p["name"]) not in named), *own]
            if parameters:
                operation["parameters"] = parameters
            if "requestBody" in operation:
                operation["requestBody"] = _follow(result, operation["requestBody"])
            for status, response in operation.get("responses", {}).items():
                operation["responses"][status] = _follow(result, response)
        result["paths"][path] = {k: v for k, v in resolved.items() if k != "parameters"}
    return result


def _follow(document: Mapping[str, Any], node: Any) -> Any:
    seen = 0
    while is_object(node) and "$ref" in node:
        node = copy.deepcopy(lookup(document, node["$ref"]))
        seen += 1
        if seen > 50:
            raise ReferenceError_("references go round in circles")
    return node
