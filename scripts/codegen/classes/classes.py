"""From occurrences to classes: the lock first, then roots by rule, then inline objects from the innermost outwards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..config import GeneratorConfig
from ..document.canonical import REF
from ..document.words import pascal, split_words
from .lock import NamesLock
from .names import Requests, Taken, assign, shortened
from .shapes import REQUEST, Occurrence, Occurrences, Words, digest, shape_of, skeleton


@dataclass
class Classes:
    """Which class each occurrence became."""

    of: dict[Occurrence, str] = field(default_factory=dict)
    members: dict[str, list[Occurrence]] = field(default_factory=dict)


def name_classes(occurrences: Occurrences, config: GeneratorConfig, lock: NamesLock) -> Classes:
    """A class name for every occurrence; places that the lock knows keep theirs.

    Raises `NameClashError` when two classes want one name and no rule tells them apart.
    """
    shapes = {occurrence: shape_of(occurrence) for occurrence in occurrences.all}
    kept = lock.keep(occurrences, shapes)
    requests = Requests(stops=config.classes.ask)
    roots = _name_roots(occurrences, config, lock, kept, requests)
    naming = _Naming(occurrences, config, lock, kept, roots, requests)
    naming.run()
    requests.stop()
    result = Classes(naming.names)
    for occurrence in occurrences.all:
        result.members.setdefault(naming.names[occurrence], []).append(occurrence)
    return result


def _name_roots(
    occurrences: Occurrences,
    config: GeneratorConfig,
    lock: NamesLock,
    kept: Mapping[Occurrence, str],
    requests: Requests,
) -> dict[Occurrence, str]:
    names: dict[Occurrence, str] = {o: kept[o] for o in occurrences.all if o.root and o in kept}
    taken: dict[str, Occurrence] = {name: o for o, name in names.items()}
    fresh = [o for o in occurrences.all if o.root and o not in names]
    # Components first: they have the name that the vendor gave them.
    for occurrence in sorted(fresh, key=lambda o: o.root != "component"):
        for words in _root_candidates(occurrence):
            name = config.classes.aliases.get(pascal(words), pascal(words))
            if name not in Taken(taken, lock.names):
                break
        else:
            wanted = pascal(occurrence.root_words)
            about = f"{occurrence.place}: the name {wanted} is taken or retired."
            name = requests.ask(about, "aliases", wanted, _other_name(occurrence, Taken(taken, lock.names)))
        if config.classes.max_length is not None and len(name) > config.classes.max_length:
            about = f"{name} ({occurrence.place}) is longer than {config.classes.max_length} characters."
            requests.ask(about, "aliases", name, shortened(name, config.classes.max_length))
        taken[name] = occurrence
        names[occurrence] = name
    return names


def _other_name(occurrence: Occurrence, taken: Taken) -> str:
    """A proposal for a root whose names are all taken."""
    ending = {"component": "Record", "body": "Request"}.get(str(occurrence.root), "Result")
    name = pascal((*occurrence.root_words, ending.lower()))
    while name in taken:
        name += ending
    return name


def _root_candidates(occurrence: Occurrence) -> list[Words]:
    words = occurrence.root_words
    if occurrence.root == "component":
        # Two namespaces may have the same name; the second one is spelled out.
        return [words, (*split_words(occurrence.component or ""), *(("input",) if words[-1:] == ("input",) else ()))]
    ending = "request" if occurrence.root == "body" else "result"
    operation = tuple(part for part in occurrence.place.split(".")[:-1])
    spelled_out = tuple(word for part in operation for word in part.split("_") if word)
    return [words, (*words, ending), (*spelled_out, ending)]


class _Naming:
    """Names everything, innermost objects first; what clashes is tried again with more words."""

    def __init__(
        self,
        occurrences: Occurrences,
        config: GeneratorConfig,
        lock: NamesLock,
        kept: Mapping[Occurrence, str],
        roots: Mapping[Occurrence, str],
        requests: Requests,
    ) -> None:
        self._occurrences = occurrences
        self._config = config
        self._lock = lock
        self._kept = kept
        self._stages: dict[str, int] = {}
        self._requests = requests
        self.names: dict[Occurrence, str] = dict(roots)

    def run(self) -> None:
        """Fill `names`."""
        inline = [o for o in self._occurrences.all if not o.root]
        for level in sorted({o.level for o in inline}):
            at_level = [o for o in inline if o.level == level]
            key = {o: self._key(o) for o in at_level}
            while clashing := self._name_level(at_level, key):
                for place in clashing:
                    self._stages[place] = self._stages.get(place, 0) + 1

    def _name_level(self, at_level: list[Occurrence], key: dict[Occurrence, str]) -> set[str]:
        self._keep_locked(at_level, key)
        free = [o for o in at_level if o not in self.names]
        self._join_locked(free, key)
        free = [o for o in free if o not in self.names]
        taken = Taken({*self.names.values(), *self._kept.values()}, self._lock.names)
        named, clashing = assign(free, key, self._stages, taken, self._config.classes, self._requests)
        if not clashing:
            self.names.update(named)
        return clashing

    def _key(self, occurrence: Occurrence) -> str:
        """Shape with the classes of the inline objects below in place of their own shape."""

        def child(node: Mapping[str, Any]) -> Any:
            return {"class": self.names[occurrence.by_node[id(node)]]}

        def reference(target: str) -> str:
            component = target.removeprefix(REF)
            directions = self._occurrences.directions[component]
            direction = occurrence.direction if occurrence.direction in directions else directions[0]
            return self.names[self._occurrences.components[component, direction]]

        return f"{occurrence.direction} {digest(skeleton(occurrence.node, child, reference))}"

    def _keep_locked(self, at_level: list[Occurrence], key: Mapping[Occurrence, str]) -> None:
        """Locked places keep their name while they still are one class; of two halves the larger keeps it."""
        by_name: defaultdict[str, defaultdict[str, list[Occurrence]]] = defaultdict(lambda: defaultdict(list))
        for occurrence in at_level:
            if occurrence in self._kept:
                by_name[self._kept[occurrence]][key[occurrence]].append(occurrence)
        for name, parts in by_name.items():
            best = max(parts.values(), key=lambda part: (len(part), _shallowness(part)))
            for occurrence in best:
                self.names[occurrence] = name

    def _join_locked(self, free: list[Occurrence], key: Mapping[Occurrence, str]) -> None:
        """New places join a class of the same shape and direction that the lock knows."""
        by_key: defaultdict[str, defaultdict[str, list[Occurrence]]] = defaultdict(lambda: defaultdict(list))
        for occurrence, name in self.names.items():
            if occurrence in key and not occurrence.root:
                by_key[key[occurrence]][name].append(occurrence)
        shared_by = self._config.classes.shared_by
        for occurrence in free:
            candidates: list[tuple[bool, int, str]] = []
            for name, members in by_key[key[occurrence]].items() if key[occurrence] in by_key else ():
                owners = {member.owner for member in members}
                mine = occurrence.owner in owners
                if mine or occurrence.direction != REQUEST or len(owners) >= shared_by:
                    candidates.append((mine, len(members), name))
            if candidates:
                _, _, chosen = min(candidates, key=lambda c: (not c[0], -c[1], c[2]))
                self.names[occurrence] = chosen


def _shallowness(part: list[Occurrence]) -> tuple[int, ...]:
    """Larger for parts that hold the shallowest place; the place itself decides between equals."""
    place = min((o.place.count("."), o.place) for o in part)
    return (-place[0], *(-ord(char) for char in place[1]))
