"""JSON pointers and local references: `#/components/schemas/bill`, `/paths/~1bills/get`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import InputError
from .jsontypes import is_array, is_object

__all__ = ["ReferenceError_", "escaped", "follow", "lookup"]

_MOST_STEPS = 50


class ReferenceError_(InputError):
    """A reference leads nowhere."""


def escaped(part: object) -> str:
    """One part of a pointer."""
    return str(part).replace("~", "~0").replace("/", "~1")


def lookup(document: Mapping[str, Any], reference: str) -> Any:
    """The node that a local reference (`#/components/...`) points to. Raises `ReferenceError_`."""
    if not reference.startswith("#/"):
        raise ReferenceError_(f"{reference}: only references within the document work; bundle it into one file")
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


def follow(document: Mapping[str, Any], node: Any) -> Any:
    """The node itself, or the one that its `$ref` leads to in the end."""
    for _ in range(_MOST_STEPS):
        if not (is_object(node) and isinstance(node.get("$ref"), str)):
            return node
        node = lookup(document, node["$ref"])
    raise ReferenceError_("references go round in circles")
