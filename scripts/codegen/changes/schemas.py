"""Two canonical schemas, compared place by place in one direction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from ..classes.shapes import REQUEST, for_direction
from ..document.annotate import RULES_KEY
from ..document.canonical import OWN_TEXT, REF
from ..document.jsontypes import is_array, is_object
from ..document.words import python_name
from .findings import Finding

__all__ = ["TYPED_FORMATS", "Schemas", "rename_of", "rule_changes", "without_names"]

Schema = Mapping[str, Any]
_FEWEST = ("minLength", "minItems", "minimum", "exclusiveMinimum")
_MOST = ("maxLength", "maxItems", "maximum", "exclusiveMaximum")
# What only the service checks.
_CHECKED_THERE = {
    "pattern": "pattern",
    "multipleOf": "multiple-of",
    "uniqueItems": "unique-items",
    "minProperties": "min-properties",
    "maxProperties": "max-properties",
}
TYPED_FORMATS = frozenset(("decimal", "date", "date-time", "moment-after", "moment-before"))
"""Formats of strings that are types here. Any other one leaves the type as it is."""


class Schemas:
    """Compares schemas of two documents; each pair of components once in each direction."""

    def __init__(
        self,
        before: Mapping[str, Schema],
        after: Mapping[str, Schema],
        unnamed: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """`unnamed` are lists of values that had a name, which is gone: place -> name."""
        self._before, self._after = _Components(before), _Components(after)
        self._unnamed = unnamed
        self._done: set[tuple[str, str, str]] = set()

    def compare(self, old: Schema, new: Schema, place: str, direction: str) -> Iterator[Finding]:
        """The changes between two schemas at a place and below it."""
        old, was_null = _without_null(old)
        new, is_null = _without_null(new)
        word = _word(direction)
        if was_null != is_null:
            yield Finding(f"{word}-became-{'nullable' if is_null else 'not-nullable'}", place)
        old_name, new_name = _component(old), _component(new)
        if "oneOf" in old or "oneOf" in new:
            yield from self._attributes(old, new, place, direction)
            yield from self._branches(old, new, place, direction)
            return
        if old_name and new_name:
            if (old_name, new_name, direction) in self._done:
                return
            self._done.add((old_name, new_name, direction))
            # What a component says is told at the component, wherever it is used.
            place = new_name
        old, new = (side.written_out(schema, direction) for side, schema in ((self._before, old), (self._after, new)))
        yield from self._attributes(old, new, place, direction)
        if _kind(old) != _kind(new):
            yield from _type_change(old, new, place, direction)
        else:
            yield from self._inside(old, new, place, direction)

    def _inside(self, old: Schema, new: Schema, place: str, direction: str) -> Iterator[Finding]:
        yield from _values(old, new, place, direction)
        if place in self._unnamed and "enum" in new:
            yield Finding("enum-name-removed", place, self._unnamed[place])
        if old.get("properties") or new.get("properties"):
            yield from self._members(old, new, place, direction)
        for key in ("items", "additionalProperties"):
            if is_object(old.get(key)) and is_object(new.get(key)):
                yield from self.compare(old[key], new[key], place, direction)
            elif key == "additionalProperties" and _kind(old) == "object":
                # Without anything that it asks for, a schema allows everything.
                one, other = (True if side.get(key) == {} else side.get(key) or False for side in (old, new))
                yield from _further(one, other, place, direction)

    def _attributes(self, old: Schema, new: Schema, place: str, direction: str) -> Iterator[Finding]:
        word = _word(direction)
        for key in (*_FEWEST, *_MOST):
            # No length at all is at least 0, too.
            one, other = (
                side.get(key) or (None if key in ("minLength", "minItems") else side.get(key)) for side in (old, new)
            )
            if one == other:
                continue
            tighter = one is None or (other is not None and (other > one) == (key in _FEWEST))
            yield Finding(f"{word}-limit-{'tightened' if tighter else 'loosened'}", place, f"{key} {one} -> {other}")
        for key in _CHECKED_THERE:
            one, other = old.get(key) or None, new.get(key) or None
            if one != other:
                what = "added" if one is None else "removed" if other is None else "changed"
                yield Finding(f"{word}-{_CHECKED_THERE[key]}-{what}", place, f"{one} -> {other}")
        one, other = old.get("format"), new.get("format")
        typed = old.get("type") == "string" and {one, other} & TYPED_FORMATS
        if one != other and not typed and old.get("type") == new.get("type"):
            yield Finding(f"{word}-format-changed", place, f"{one} -> {other}")
        if old.get("default") != new.get("default"):
            yield Finding(f"{word}-default-value-changed", place, f"{old.get('default')!r} -> {new.get('default')!r}")
        if new.get("deprecated") and not old.get("deprecated"):
            yield Finding(f"{word}-deprecated", place)
        yield from rule_changes(old.get(RULES_KEY, {}), new.get(RULES_KEY, {}), place)

    def _members(self, old: Schema, new: Schema, place: str, direction: str) -> Iterator[Finding]:
        before: Mapping[str, Schema] = old.get("properties", {})
        after: Mapping[str, Schema] = new.get("properties", {})
        was, now = set(old.get("required", ())), set(new.get("required", ()))
        word = _word(direction)
        gone = [name for name in before if name not in after]
        added = [name for name in after if name not in before]
        renamed = rename_of({name: before[name] for name in gone}, {name: after[name] for name in added})
        if renamed:
            yield Finding(f"{word}-renamed", f"{place}.{renamed[0]}", f"now {renamed[1]}")
            gone.remove(renamed[0])
            added.remove(renamed[1])
        for name in gone:
            yield Finding(f"{word}-removed", f"{place}.{name}")
        for name in added:
            if direction == REQUEST:
                yield Finding(f"new-{'required' if name in now else 'optional'}-{word}", f"{place}.{name}")
            else:
                yield Finding(f"{word}-added", f"{place}.{name}")
        yield from _spellings(before, after, place, word)
        for name in before:
            if name in after and (name in was) != (name in now):
                yield Finding(f"{word}-became-{'required' if name in now else 'optional'}", f"{place}.{name}")
        for name, schema in before.items():
            if name in after:
                yield from self.compare(schema, after[name], f"{place}.{name}", direction)

    def _branches(self, old: Schema, new: Schema, place: str, direction: str) -> Iterator[Finding]:
        """The members of a union, told apart by component, constant or kind."""
        before, after = (
            side.by_name(schema.get("oneOf", (schema,))) for side, schema in ((self._before, old), (self._after, new))
        )
        word = _word(direction)
        pairs: list[tuple[Schema, Schema]] = []
        gone: list[str] = []
        added: list[str] = []
        for name in {**before, **after}:
            olds, news = before.get(name, []), after.get(name, [])
            # Of several of one name, those that are the same belong together.
            same = [one for one in olds if one in news]
            pairs += zip(same, same, strict=True)
            olds, news = ([one for one in those if one not in same] for those in (olds, news))
            pairs += zip(olds, news, strict=False)
            gone += [name] * (len(olds) - len(news))
            added += [name] * (len(news) - len(olds))
        yield from (Finding(f"{word}-one-of-removed", place, name) for name in gone)
        yield from (Finding(f"{word}-one-of-added", place, name) for name in added)
        yield from self._kinds(old, new, place, word)
        for one, other in pairs:
            yield from self.compare(one, other, place, direction)

    def _kinds(self, old: Schema, new: Schema, place: str, word: str) -> Iterator[Finding]:
        """Which value of a member means which component, where both unions have it."""
        if "oneOf" not in old or "oneOf" not in new:
            return
        one, other = self._before.told_apart(old), self._after.told_apart(new)
        if one[0] != other[0]:
            what = "changed" if one[0] else "added"
            yield Finding(f"{word}-discriminator-{what}", place, f"{one[0] or None} -> {other[0] or None}")
            return
        kept = set(one[1].values()) & set(other[1].values())
        for value, target in one[1].items():
            if target in kept and other[1].get(value) != target:
                yield Finding(f"{word}-discriminator-changed", place, f"{value}: {target} -> {other[1].get(value)}")
        for value, target in other[1].items():
            if target in kept and value not in one[1]:
                yield Finding(f"{word}-discriminator-value-added", place, f"{value}: {target}")


class _Components:
    """The components of one document, as each direction has them."""

    def __init__(self, components: Mapping[str, Schema]) -> None:
        self._components = components
        self._of_direction: dict[tuple[str, str], Schema] = {}

    def written_out(self, schema: Schema, direction: str) -> Schema:
        """A component in place of a reference to it."""
        name = _component(schema)
        if name not in self._components:
            return schema
        if (name, direction) not in self._of_direction:
            self._of_direction[name, direction] = for_direction(self._components[name], direction)
        return self._of_direction[name, direction]

    def by_name(self, branches: Iterable[Schema]) -> dict[str, list[Schema]]:
        """The branches of a union by what tells them apart; those that nothing tells apart stand together."""
        found: dict[str, list[Schema]] = {}
        for branch in branches:
            constants = list(self._constants(branch).values())
            found.setdefault(constants[0] if constants else _component(branch) or _kind(branch), []).append(branch)
        return found

    def told_apart(self, union: Schema) -> tuple[str, dict[str, str]]:
        """The member that tells the components of a union apart, and what each of its values means; or nothing."""
        given = union.get("discriminator")
        if given is not None:
            return given["propertyName"], {value: _component({"$ref": at}) for value, at in given["mapping"].items()}
        branches: Sequence[Schema] = union.get("oneOf", (union,))
        constants = [self._constants(branch) for branch in branches]
        for member in constants[0]:
            if all(member in each and _component(branch) for each, branch in zip(constants, branches, strict=True)):
                pairs = zip(constants, branches, strict=True)
                return member, {each[member]: _component(branch) for each, branch in pairs}
        return "", {}

    def _constants(self, branch: Schema) -> dict[str, str]:
        members = self._components.get(_component(branch), branch).get("properties", {})
        return {name: str(child["const"]) for name, child in members.items() if "const" in child}


def _spellings(before: Iterable[str], after: Iterable[str], place: str, word: str) -> Iterator[Finding]:
    """Members that are called otherwise in Python, since another one of the same name stands before them now."""
    one, other = _attributes(before), _attributes(after)
    for name, attribute in one.items():
        if other.get(name, attribute) != attribute:
            yield Finding(f"{word}-attribute-renamed", f"{place}.{name}", f"{attribute} -> {other[name]}")


def _attributes(members: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in members:
        attribute = python_name(name)
        while attribute in taken:
            attribute += "_"
        taken.add(attribute)
        found[name] = attribute
    return found


def rule_changes(old: Mapping[str, Any], new: Mapping[str, Any], place: str) -> Iterator[Finding]:
    """Rules that stand beside the schema. What may not be combined is checked before anything is sent."""
    for key in sorted(old.keys() | new.keys()):
        if old.get(key) == new.get(key):
            continue
        checked = key in ("excludes", "onlyOneOf") and set(new.get(key, ())) - set(old.get(key, ()))
        name = "exclusive-arguments-added" if checked else "rule-added" if key in new else "rule-removed"
        yield Finding(name, place, f"{key} {new.get(key, old.get(key))}")


def rename_of(gone: Mapping[str, Any], added: Mapping[str, Any]) -> tuple[str, str] | None:
    """The old and the new name, where one thing went and one of the same kind came."""
    if len(gone) != 1 or len(added) != 1:
        return None
    (old, one), (new, other) = *gone.items(), *added.items()
    return (old, new) if without_names(one) == without_names(other) else None


def without_names(node: Any) -> Any:
    """What is left of a schema or parameter without its name and its words."""
    if is_object(node):
        drop = ("description", "example", "name", RULES_KEY, OWN_TEXT, "x-enum")
        return {key: without_names(value) for key, value in node.items() if key not in drop}
    return [without_names(item) for item in node] if is_array(node) else node


def _word(direction: str) -> str:
    return "request-property" if direction == REQUEST else "response-property"


def _component(schema: Schema) -> str:
    return str(schema.get("$ref", "")).removeprefix(REF)


def _without_null(schema: Schema) -> tuple[Schema, bool]:
    branches = schema.get("anyOf", ())
    inner = [branch for branch in branches if branch.get("type") != "null"]
    if len(branches) == 2 and len(inner) == 1:
        outside = {key: value for key, value in schema.items() if key != "anyOf"}
        return {**inner[0], **outside}, True
    return schema, False


def _kind(schema: Schema) -> str:
    """What kind of value it is, so that kinds are compared before details."""
    if schema.get("properties"):
        return "object"
    kind = str(schema.get("type", "any"))
    if kind == "object":
        return "map" if is_object(schema.get("additionalProperties")) else "free object"
    if "enum" in schema:
        return f"{kind} of a list"
    if "const" in schema:
        return f"{kind} {schema['const']!r}"
    return f"{kind} {schema['format']}" if kind == "string" and schema.get("format") in TYPED_FORMATS else kind


def _further(old: Any, new: Any, place: str, direction: str) -> Iterator[Finding]:
    """What an object allows besides its members: anything, values of a kind, or nothing."""
    word = _word(direction)
    if old is not new and (not old or not new):
        yield Finding(f"{word}-additional-{'added' if new else 'removed'}", place)
    elif old is not new:
        kind = "generalized" if direction == REQUEST and new is True else "changed"
        yield Finding(f"{word}-additional-type-{kind}", place)


def _type_change(old: Schema, new: Schema, place: str, direction: str) -> Iterator[Finding]:
    one, other = _kind(old), _kind(new)
    word, detail = _word(direction), f"{one} -> {other}"
    if (one, other) == ("string of a list", "string"):
        yield Finding(f"{word}-enum-became-string", place)
    elif (one, other) == ("string", "string of a list"):
        yield Finding(f"{word}-became-enum", place)
    elif direction == REQUEST and ((one, other) == ("integer", "number") or other == "any"):
        yield Finding(f"{word}-type-generalized", place, detail)
    else:
        yield Finding(f"{word}-type-changed", place, detail)


def _values(old: Schema, new: Schema, place: str, direction: str) -> Iterator[Finding]:
    before, after = (list(map(str, schema.get("enum", ()))) for schema in (old, new))
    word = _word(direction)
    yield from (Finding(f"{word}-enum-value-removed", place, value) for value in before if value not in after)
    yield from (Finding(f"{word}-enum-value-added", place, value) for value in after if value not in before)
