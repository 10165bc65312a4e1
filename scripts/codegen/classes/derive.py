"""Classes that split off because their shape has only grown: they derive from the class they leave.

What a caller wrote for the old class goes on: `isinstance`, annotations, and an object of the old class as an argument.
Of the two the larger always derives from the smaller, whichever keeps the name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..document.canonical import REF
from ..document.jsontypes import is_array, is_object
from .classes import Classes
from .lock import NamesLock
from .shapes import REQUEST

__all__ = ["derived_classes"]

_STRUCTURE = frozenset({"type", "format", "enum", "const", "anyOf", "oneOf", "items", "additionalProperties", "$ref"})


def derived_classes(schemas: Mapping[str, Mapping[str, Any]], classes: Classes, lock: NamesLock) -> dict[str, str]:
    """Class -> the class that it derives from."""
    left = {(place, entry["direction"]): name for name, entry in lock.classes.items() for place in entry["at"]}
    found: dict[str, str] = {}
    # The innermost first: an outer class has grown, too, where a member's class has.
    for name in sorted(classes.members, key=lambda one: max(o.level for o in classes.members[one])):
        known = lock.classes.get(name, {}).get("base")
        before = {left.get((o.place, o.direction)) for o in classes.members[name]} - {None, name}
        for other in [known] if known else sorted(str(one) for one in before):
            if other not in schemas or other == name:
                continue
            request = classes.members[name][0].direction == REQUEST
            if _grown(schemas[other], schemas[name], request, found):
                found[name] = other
            elif known is None and other not in found and _grown(schemas[name], schemas[other], request, found):
                found[other] = name
            break
    return {name: base for name, base in found.items() if name not in _line(base, found)}


def _line(name: str, found: Mapping[str, str]) -> list[str]:
    line: list[str] = []
    while name in found and name not in line:
        name = found[name]
        line.append(name)
    return line


def _grown(small: Mapping[str, Any], large: Mapping[str, Any], request: bool, found: Mapping[str, str]) -> bool:
    """Whether `large` has all that `small` has, in the same form, and what it has more asks nothing of a caller."""
    before, after = small.get("properties", {}), large.get("properties", {})
    was, now = set(small.get("required", ())), set(large.get("required", ()))
    if before.keys() - after.keys() or (request and (now - was) - before.keys()):
        return False
    return all((name in was) == (name in now) and _same(schema, after[name], found) for name, schema in before.items())


def _same(one: Any, other: Any, found: Mapping[str, str]) -> bool:
    if is_object(one) and is_object(other):
        keys = _STRUCTURE & (one.keys() | other.keys())
        return all(key in one and key in other and _same_at(key, one[key], other[key], found) for key in keys)
    if is_array(one) and is_array(other):
        return len(one) == len(other) and all(_same(a, b, found) for a, b in zip(one, other, strict=True))
    return bool(one == other)


def _same_at(key: str, one: Any, other: Any, found: Mapping[str, str]) -> bool:
    if key == "$ref":
        return one == other or one.removeprefix(REF) in _line(str(other).removeprefix(REF), found)
    if key == "enum":
        return sorted(map(str, one)) == sorted(map(str, other))
    return _same(one, other, found)
