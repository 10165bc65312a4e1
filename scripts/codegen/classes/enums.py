"""Names for long lists of values: written out as a Literal in every signature they would drown the code."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..config import GeneratorConfig
from ..document.canonical import inner_schemas
from ..document.words import common_prefix, common_suffix, pascal, python_name, singular, split_words
from .lock import NamesLock
from .names import RESERVED, Requests
from .shapes import Words, digest

ENUM_KEY = "x-enum"
_LAST_STAGE = 3


@dataclass(eq=False)
class ValueList:
    """One place with a long list of values."""

    place: str
    owner: Words
    leaf: Words
    node: dict[str, Any]

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(sorted(str(value) for value in self.node["enum"]))


def literal_width(values: list[Any]) -> int:
    """Characters of the list written as a Literal."""
    return len("Literal[]") + sum(len(repr(value)) + 2 for value in values) - 2


def find_lists(
    schema: Mapping[str, Any], place: str, owner: Words, leaf: Words, config: GeneratorConfig, *, many: bool = False
) -> Iterator[ValueList]:
    """The long lists at one place and at the places below it."""
    if "enum" in schema and literal_width(schema["enum"]) > config.classes.enum_width:
        yield ValueList(place, owner, singular(leaf) if many else leaf, schema)  # type: ignore[arg-type]
    for name, child in schema.get("properties", {}).items():
        yield from find_lists(child, f"{place}.{name}", owner, split_words(name), config)
    for key, part in inner_schemas(schema):
        yield from find_lists(part, place, owner, leaf, config, many=many or key == "items")


def name_lists(
    lists: list[ValueList], config: GeneratorConfig, lock: NamesLock, taken: frozenset[str]
) -> dict[str, list[ValueList]]:
    """Name -> its places. Puts the name into the schemas as well.

    The bare property name goes to a list used by several owners when it is the only one that wants it; all others
    carry the owner's name too (AgingReportType).
    """
    named = _locked(lists, lock)
    done = {one for places in named.values() for one in places}
    by_values: defaultdict[tuple[str, ...], list[ValueList]] = defaultdict(list)
    for one in lists:
        if one not in done:
            by_values[one.values].append(one)
    _join(by_values, named)
    _move(by_values, named, lock)
    stages: dict[str, int] = {}
    requests = Requests(stops=config.classes.ask)
    while True:
        wanted: defaultdict[str, list[list[ValueList]]] = defaultdict(list)
        for group in _groups(by_values, stages):
            stage = max(stages.get(one.place, 0) for one in group)
            name = _name(group, stage)
            if stage > _LAST_STAGE:
                about = f"{group[0].place}: no name is free for its list of values; {name} is taken."
                proposal = f"{name}Choice"
                while proposal in taken or proposal in lock.names or proposal in named or proposal in wanted:
                    proposal += "Choice"
                name = requests.ask(about, "aliases", name, proposal)
            wanted[config.classes.aliases.get(name, name)].append(group)
        clashing: set[str] = set()
        tables = Counter(map(python_name, (*wanted, *named)))
        for name, groups in wanted.items():
            known = name in taken or name in lock.names or name in named or name in RESERVED
            if len(groups) > 1 or known or tables[python_name(name)] > 1:
                clashing.update(one.place for group in groups for one in group)
        if not clashing:
            break
        for place in clashing:
            stages[place] = stages.get(place, 0) + 1
    requests.stop()
    for name, groups in wanted.items():
        named[name] = groups[0]
    for name, places in named.items():
        for one in places:
            one.node[ENUM_KEY] = name
    return named


def _groups(
    by_values: Mapping[tuple[str, ...], list[ValueList]], stages: Mapping[str, int]
) -> Iterator[list[ValueList]]:
    for same in by_values.values():
        parts: list[list[ValueList]]
        if len({one.leaf for one in same}) == 1 or common_suffix([one.leaf for one in same]):
            parts = [same]
        else:
            leaves: defaultdict[Words, list[ValueList]] = defaultdict(list)
            for one in same:
                leaves[one.leaf].append(one)
            parts = list(leaves.values())
        for part in parts:
            if max(stages.get(one.place, 0) for one in part) < 2:
                yield part
                continue
            owners: defaultdict[Words, list[ValueList]] = defaultdict(list)
            for one in part:
                owners[one.owner].append(one)
            yield from owners.values()


def _name(group: list[ValueList], stage: int) -> str:
    leaf = common_suffix([one.leaf for one in group]) or group[0].leaf
    owners = sorted({one.owner for one in group})
    if len(owners) > 1 and stage == 0:
        return pascal((*_without_overlap(common_prefix(owners), leaf), *leaf))
    if len(owners) > 1:
        # Several owners without a common word want a name that another list wants too: the first owner lends its own.
        return pascal((*_without_overlap(owners[0], leaf), *leaf))
    return pascal((*_without_overlap(owners[0], leaf), *leaf, *(("value",) if stage > 2 else ())))


def _without_overlap(owner: Words, leaf: Words) -> Words:
    """The owner's words up to where the leaf repeats them: LinkedTransaction + TransactionType -> Linked."""
    for size in range(min(len(owner), len(leaf)), 0, -1):
        if owner[-size:] == leaf[:size]:
            return owner[:-size]
    return owner


def _locked(lists: list[ValueList], lock: NamesLock) -> dict[str, list[ValueList]]:
    by_place = {one.place: one for one in lists}
    named: dict[str, list[ValueList]] = {}
    used: set[ValueList] = set()
    entries = {**{n: e for n, e in lock.retired.items() if e.get("values")}, **lock.enums}
    for name, entry in sorted(entries.items()):
        parts: defaultdict[tuple[str, ...], list[ValueList]] = defaultdict(list)
        for place in entry["at"]:
            if place in by_place and by_place[place] not in used:
                parts[by_place[place].values].append(by_place[place])
        if parts:
            best = min(parts, key=lambda v: (-len(parts[v]), digest(list(v)) != entry["values"], parts[v][0].place))
            named[name] = parts[best]
            used.update(parts[best])
    return named


def _move(
    by_values: dict[tuple[str, ...], list[ValueList]], named: dict[str, list[ValueList]], lock: NamesLock
) -> None:
    """A list that has lost all its places keeps its name where the same values stand now, under whatever name."""
    lost = {entry["values"]: name for name, entry in sorted(lock.enums.items(), reverse=True) if name not in named}
    for values in list(by_values):
        name = lost.pop(digest(list(values)), None)
        if name is not None:
            named[name] = by_values.pop(values)


def _join(by_values: dict[tuple[str, ...], list[ValueList]], named: dict[str, list[ValueList]]) -> None:
    """New places join a locked list with the same values and the same last word."""
    known = {(places[0].values, places[0].leaf[-1:]): name for name, places in sorted(named.items())}
    for values, same in list(by_values.items()):
        rest: list[ValueList] = []
        for one in same:
            name = known.get((values, one.leaf[-1:]))
            if name is not None:
                named[name].append(one)
            else:
                rest.append(one)
        if rest:
            by_values[values] = rest
        else:
            del by_values[values]
