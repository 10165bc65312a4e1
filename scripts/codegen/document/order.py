"""A document in the order of another: what both have stands as in the present one, what is new behind its neighbour.

A vendor that writes its document from a hash table changes nothing by it: not the diff, not the order of members in a
class, not which argument may be given by position.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Sequence
from typing import Any, TypeVar

from .jsontypes import is_array, is_object
from .words import python_name

__all__ = ["ordered_like"]

_T = TypeVar("_T")

_UNORDERED = frozenset({"parameters", "enum", "required", "anyOf", "oneOf", "allOf", "tags", "type", "security"})
"""Keys whose lists mean the same in any order."""
_DATA = frozenset({"example", "examples", "default", "const"})
_NAME_MAPS = frozenset(
    {"properties", "patternProperties", "schemas", "paths", "responses", "headers", "securitySchemes", "mapping"}
)


def ordered_like(new: Any, present: Any, key: str = "", *, names: bool = False) -> Any:
    """`new` with the keys and list elements of every level in the order that `present` has.

    `names` says that the keys of an object are names of the API, where one called `enum` or `default` is no keyword.
    """
    if key in _DATA:
        return present if new == present else new
    if is_object(new) and is_object(present):
        return {
            name: ordered_like(
                new[name], present.get(name), "" if names else name, names=not names and name in _NAME_MAPS
            )
            for name in _merged(list(new), list(present), lambda name: name, python_name if names else None)
        }
    if is_array(new) and is_array(present):
        return _list(new, present, key)
    return new


def _list(new: list[Any], present: list[Any], key: str) -> list[Any]:
    if key not in _UNORDERED:
        return [ordered_like(item, present[i] if i < len(present) else None) for i, item in enumerate(new)]
    if len({_identity(item) for item in new}) < len(new):
        return new  # something stands twice; the checks will say so
    arranged = _merged(new, present, _identity)
    known = {_identity(item): item for item in present}
    wanted = {_identity(item) for item in new}
    # A branch that has changed is like the one that it takes the place of.
    replaced = iter([item for item in present if _identity(item) not in wanted])
    return [
        ordered_like(item, known[_identity(item)] if _identity(item) in known else next(replaced, None))
        for item in arranged
    ]


def _merged(
    new: Sequence[_T],
    present: Sequence[_T],
    identity: Callable[[_T], Hashable],
    spelled: Callable[[_T], str] | None = None,
) -> list[_T]:
    """`spelled` is a name in Python: of several that share it the first one has it, which must go on having it."""
    by_identity = {identity(item): item for item in new}
    known = [identity(item) for item in present if identity(item) in by_identity]
    result: list[Hashable] = list(dict.fromkeys(known))
    in_present = set(result)
    neighbour: Hashable = None
    for item in new:
        own = identity(item)
        if own not in in_present:
            index = result.index(neighbour) + 1 if neighbour is not None else 0
            if spelled is not None:
                alike = [at for at, one in enumerate(result, 1) if spelled(by_identity[one]) == spelled(item)]
                index = max([index, *alike])
            result.insert(index, own)
        neighbour = own
    return [by_identity[one] for one in result]


def _identity(item: Any) -> Hashable:
    if is_object(item) and isinstance(item.get("in"), str) and isinstance(item.get("name"), str):
        return ("parameter", item["in"], item["name"])
    return _text(item)


def _text(node: Any, key: str = "") -> str:
    """The same text for what differs in order only."""
    if is_object(node):
        return "{" + ",".join(f"{json.dumps(name)}:{_text(node[name], name)}" for name in sorted(node)) + "}"
    if is_array(node):
        items = [_text(item) for item in node]
        return "[" + ",".join(sorted(items) if key in _UNORDERED else items) + "]"
    return json.dumps(node)
