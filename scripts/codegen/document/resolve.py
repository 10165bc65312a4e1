"""Write out references to parameters, request bodies, responses and path items; those to schemas stay."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .jsontypes import cloned, is_object
from .places import METHODS
from .pointers import follow

__all__ = ["resolve_references"]


def resolve_references(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy with all but schema references written out, and path-wide parameters given to each operation."""
    result = cloned(dict(document))

    def resolved(node: Any) -> Any:
        found = follow(result, node)
        return found if found is node else cloned(found)

    for path, item in result.get("paths", {}).items():
        whole = resolved(item)
        shared = [resolved(p) for p in whole.get("parameters", [])]
        for method in METHODS:
            operation = whole.get(method)
            if not is_object(operation):
                continue
            own = [resolved(p) for p in operation.get("parameters", [])]
            named = {(p["in"], p["name"]) for p in own}
            parameters = [*(cloned(p) for p in shared if (p["in"], p["name"]) not in named), *own]
            if parameters:
                operation["parameters"] = parameters
            if "requestBody" in operation:
                operation["requestBody"] = resolved(operation["requestBody"])
            for status, response in operation.get("responses", {}).items():
                operation["responses"][status] = resolved(response)
        result["paths"][path] = {k: v for k, v in whole.items() if k != "parameters"}
    return result
