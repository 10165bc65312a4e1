"""Put formats and rules, which the document has in prose only, onto the places they belong to.

The input is the document as it was published, with or without prose; the result is a copy with

- `format` on the string itself (inside anyOf [string, null], inside array items): decimal, date, date-time, duration,
  moment-after and moment-before (a date, a local date-time or a date-time that bounds a search);
- `type: integer` where a number is whole;
- `x-rules` where a rule of the configuration applies.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..config import GeneratorConfig, RuleConfig, first_match
from .jsontypes import cloned, is_array
from .places import OperationNames, Spot, branches, matches, matches_one, walk

RULES_KEY = "x-rules"
_NUMBER_KINDS = ("integer", "number")
_TEXT = "text"


@dataclass(frozen=True)
class Undecided:
    """A string or number that neither the document nor the configuration decides."""

    place: str
    name: str
    kind: str
    """string or number."""
    example: Any = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"{self.place} ({self.kind})"


@dataclass
class Annotated:
    document: dict[str, Any]
    undecided: list[Undecided] = field(default_factory=list)
    """Places of strings and numbers that neither the document nor the configuration decides."""
    unused: list[str] = field(default_factory=list)
    """Entries of the configuration that fit nothing here."""


def annotate(document: Mapping[str, Any], names: OperationNames, config: GeneratorConfig) -> Annotated:
    """A copy of the document with formats and rules in place. Vendor extensions other than ours are left alone."""
    result = Annotated(cloned(dict(document)))
    formats = _Formats(config)
    used_rules: set[int] = set()
    for spot in list(walk(result.document, names)):
        # Rules first: they ask for the formats as published.
        used_rules.update(_apply_rules(spot, config.rules))
        result.undecided.extend(formats.apply(spot))
    result.unused.extend(
        f"rules: {dict(rule.rule)} for {', '.join(rule.at or rule.names)}"
        for index, rule in enumerate(config.rules)
        if index not in used_rules
    )
    result.unused.extend(formats.unused())
    return result


class _Formats:
    def __init__(self, config: GeneratorConfig) -> None:
        self._at = config.formats.at
        self._drop = frozenset(config.formats.drop)
        self._used: set[str] = set()
        self._strings: dict[str, str] = {}
        self._numbers: dict[str, str] = {}
        for kind, names in config.formats.names.items():
            table = self._numbers if kind in _NUMBER_KINDS else self._strings
            for name in names:
                if table.setdefault(name, kind) != kind:
                    raise ValueError(f"formats: {name} is both {table[name]} and {kind}")
        self._decides_strings = bool(self._strings)

    def apply(self, spot: Spot) -> Iterator[Undecided]:
        by_place = first_match(spot.place, self._at)
        self._used.update(pattern for pattern, _ in self._at if matches(spot.place, pattern))
        for schema in _scalars(spot.schema):
            types = _types(schema)
            if "string" in types and "enum" not in schema and "const" not in schema:
                if schema.get("format") in self._drop:
                    del schema["format"]
                elif "format" in schema:
                    continue
                decided = by_place or self._strings.get(spot.name)
                if decided and decided not in (_TEXT, *_NUMBER_KINDS):
                    schema["format"] = decided
                elif decided is None and self._decides_strings:
                    yield _undecided(spot, schema, "string")
            elif "number" in types:
                decided = by_place or self._numbers.get(spot.name)
                if decided == "integer":
                    _replace_type(schema, "number", "integer")
                elif decided is None and self._decides_strings:
                    yield _undecided(spot, schema, "number")

    def unused(self) -> list[str]:
        return [f"formats.at: {pattern}" for pattern, _ in self._at if pattern not in self._used]


def _undecided(spot: Spot, schema: Mapping[str, Any], kind: str) -> Undecided:
    example = next((node["example"] for node in (spot.node, spot.schema, schema) if "example" in node), None)
    return Undecided(spot.place, spot.name, kind, example)


def decided_by_name(spot: Spot, config: GeneratorConfig) -> list[str]:
    """The formats that a place has for its name alone, because no pattern names the place."""
    if first_match(spot.place, config.formats.at) is not None:
        return []
    kinds = {kind for schema in _scalars(spot.schema) for kind in _types(schema) if "enum" not in schema}
    return [
        kind
        for kind, names in config.formats.names.items()
        if spot.name in names and kind != _TEXT and ("number" if kind in _NUMBER_KINDS else "string") in kinds
    ]


def _scalars(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Strings and numbers at the place itself; properties of an inline object are places of their own."""
    for branch in branches(schema):
        if {"string", "number"} & set(_types(branch)):
            yield branch


def _types(schema: Mapping[str, Any]) -> tuple[str, ...]:
    kind = schema.get("type")
    if isinstance(kind, str):
        return (kind,)
    return tuple(kind) if is_array(kind) else ()


def _replace_type(schema: dict[str, Any], old: str, new: str) -> None:
    kind = schema["type"]
    schema["type"] = [new if one == old else one for one in kind] if is_array(kind) else new


def _apply_rules(spot: Spot, rules: tuple[RuleConfig, ...]) -> Iterator[int]:
    for index, rule in enumerate(rules):
        if not _covers(rule, spot):
            continue
        yield index
        target = spot.node
        if rule.inner == "nullable" and "anyOf" in spot.schema:
            target = next((b for b in spot.schema["anyOf"] if b.get("type") != "null"), target)
        target[RULES_KEY] = {**target.get(RULES_KEY, {}), **cloned(dict(rule.rule))}


def _covers(rule: RuleConfig, spot: Spot) -> bool:
    if spot.kind not in ("property", "parameter"):
        return False
    if rule.names and spot.name not in rule.names:
        return False
    if rule.at and not matches_one(spot.place, rule.at):
        return False
    if rule.besides is not None and rule.besides not in spot.siblings:
        return False
    if rule.without is not None and rule.without in spot.siblings:
        return False
    scalars = list(_scalars(spot.schema))
    if rule.types and not any(set(rule.types) & set(_types(schema)) for schema in scalars):
        return False
    return not rule.formats or any(str(schema.get("format", "none")) in rule.formats for schema in scalars)
