"""What a document says and a package does not do: conditions that are not checked, calls that the other side makes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .jsontypes import is_array, is_object
from .pointers import escaped

__all__ = ["remarks"]

_UNCHECKED = (
    "contains", "dependentRequired", "dependentSchemas", "else", "if", "not", "patternProperties", "prefixItems",
    "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties",
)  # fmt: skip
_ELSEWHERE = {"callbacks": "calls of the service to a program", "webhooks": "calls of the service to a program"}
_DATA = frozenset(("example", "examples", "default", "enum", "const"))
_NAMES = frozenset(
    ("properties", "schemas", "responses", "parameters", "paths", "patternProperties", "$defs", "mapping")
)
"""Keys whose members have names of the document's own choice."""
_MOST_NAMED = 3


def remarks(document: Mapping[str, Any]) -> list[str]:
    """One line for each such key, with the first places by JSON pointer."""
    found: dict[str, list[str]] = {}
    for key, pointer in _keys(document, "", named=False):
        found.setdefault(key, []).append(pointer)
    return [_line(key, found[key]) for key in (*_ELSEWHERE, *_UNCHECKED) if key in found]


def _line(key: str, pointers: list[str]) -> str:
    more = len(pointers) - _MOST_NAMED
    places = ", ".join(pointers[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
    return f"`{key}` ({_ELSEWHERE.get(key, 'not checked')}) at {places}"


def _keys(node: Any, pointer: str, *, named: bool) -> Iterator[tuple[str, str]]:
    if is_array(node):
        for index, item in enumerate(node):
            yield from _keys(item, f"{pointer}/{index}", named=False)
    elif is_object(node):
        for key, value in node.items():
            where = f"{pointer}/{escaped(key)}"
            if not named and (key in _DATA or str(key).startswith("x-")):
                continue
            if not named and (key in _UNCHECKED or key in _ELSEWHERE):
                yield str(key), where
            yield from _keys(value, where, named=not named and key in _NAMES)
