"""Class names by rule: which shapes share a class, and what it is called.

An earlier name always stays (see lock.py); the rule is for what is new. Never a number to dodge a clash: groups that
want the same name are split by owner, then get one more word of their path; when that does not help either the run
stops and asks for an alias in the configuration.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Final

from ..config import ClassesConfig, FixedClass
from ..document.words import common_prefix, common_suffix, pascal, python_name
from .shapes import REQUEST, Occurrence, Words


class NameClashError(ValueError):
    """Names that need an entry in the configuration. The message lists all of them, each with a proposal."""


class Requests:
    """Names that need an entry, collected so that one run tells them all."""

    def __init__(self, *, stops: bool = True) -> None:
        self._lines: dict[str, str] = {}
        self._stops = stops

    def ask(self, about: str, section: str, key: str, proposal: str) -> str:
        """Note that an entry is needed; returns the proposed name, to go on with."""
        self._lines[key] = f"{about} Proposal for the configuration: classes: {section}: {{{key}: {proposal}}}"
        return proposal

    def stop(self) -> None:
        """Raise if anything was asked for, unless the proposals are taken."""
        if self._lines and self._stops:
            raise NameClashError("\n  ".join(["names need an entry in the configuration:", *self._lines.values()]))


def shortened(name: str, limit: int) -> str:
    """A name of at most `limit` characters: words from the middle are left out."""
    words = re.findall(r"[A-Z][a-z0-9]*|[^A-Z]+", name)
    while len("".join(words)) > limit and len(words) > 2:
        del words[len(words) // 2]
    return "".join(words)[:limit]


_LAST_STAGE = 8


RESERVED: Final = frozenset((
    "ANY", "AsyncClient", "AsyncPager", "AsyncResource", "AsyncResources", "AsyncWholeList", "Answer", "Any",
    "Arguments", "Array", "Body", "Branch", "CallOptions", "Callable", "Client", "Constant", "Decimal", "DateInput",
    "DateTimeInput", "DecimalInput", "Decoder", "Effect", "Enumeration", "Final", "FreeForm", "Literal", "MapOf",
    "Mapping", "Model", "NumberInput", "Nullable", "Operation", "Page", "Paging", "Parameter", "Record",
    "RequestModel", "Required", "Resource", "Resources", "Response", "Sequence", "T", "Tagged", "TypeAlias",
    "TypeVar", "TypedDict", "Union", "Unpack", "Unset", "WholeList", "False", "None", "True",
))  # fmt: skip
"""Names that generated modules use for something else; a class of the document gets another one."""


class Taken:
    """Names that cannot be given any more."""

    def __init__(self, names: Iterable[str], retired: Iterable[str]) -> None:
        self.names = frozenset(names)
        self.retired = frozenset(retired)
        self._modules = frozenset(map(python_name, self.names))

    def __contains__(self, name: str) -> bool:
        """Whether a class cannot have a name: another has it, or its module, or the name of its dict."""
        if name in self.names or name in self.retired or name in RESERVED or python_name(name) in self._modules:
            return True
        if name.endswith("Resource"):
            # So are the classes called that hang on a client.
            return True
        return f"{name}Dict" in self.names or (name.endswith("Dict") and name.removesuffix("Dict") in self.names)


def group(
    occurrences: Iterable[Occurrence], key: dict[Occurrence, str], stages: dict[str, int], config: ClassesConfig
) -> list[list[Occurrence]]:
    """Occurrences that become one class each. `key` is what has to be equal (direction and shape)."""
    by_shape: defaultdict[tuple[str, str], list[Occurrence]] = defaultdict(list)
    for occurrence in occurrences:
        by_shape[occurrence.direction, key[occurrence]].append(occurrence)
    groups: list[list[Occurrence]] = []
    for same in by_shape.values():
        if fixed_for(same, config) is not None and not any(stages.get(o.place) for o in same):
            groups.append(same)
            continue
        for part in _by_leaf(same):
            split = any(stages.get(o.place, 0) >= 1 for o in part)
            if split or not _may_share(part, config):
                by_owner: defaultdict[Words, list[Occurrence]] = defaultdict(list)
                for occurrence in part:
                    by_owner[occurrence.owner].append(occurrence)
                groups.extend(piece for owned in by_owner.values() for piece in _by_leaf(owned))
            else:
                groups.append(part)
    return groups


def _by_leaf(same: list[Occurrence]) -> list[list[Occurrence]]:
    """One group when the leaves share their last word, else one for each leaf."""
    if len({o.leaf for o in same}) == 1 or common_suffix([o.leaf for o in same]):
        return [same]
    by_leaf: defaultdict[Words, list[Occurrence]] = defaultdict(list)
    for occurrence in same:
        by_leaf[occurrence.leaf].append(occurrence)
    return list(by_leaf.values())


def _may_share(same: list[Occurrence], config: ClassesConfig) -> bool:
    owners = {o.owner for o in same}
    if len(owners) == 1 or same[0].direction != REQUEST:
        return True
    return len(owners) >= config.shared_by or bool(common_prefix(sorted(owners)))


def fixed_for(same: list[Occurrence], config: ClassesConfig) -> FixedClass | None:
    """The configured name of this shape, if it has one."""
    properties = sorted(same[0].node["properties"])
    for fixed in config.fixed:
        if sorted(fixed.properties) == properties and fixed.direction == same[0].direction:
            return fixed
    return None


def name_of(same: list[Occurrence], stage: int, config: ClassesConfig) -> str:
    """The class name that the rule gives to a group; `stage` counts the clashes met so far."""
    fixed = fixed_for(same, config)
    if fixed is not None and stage == 0:
        return fixed.name
    owners = sorted({o.owner for o in same})
    verbs = sorted({o.verb for o in same})
    leaf = common_suffix([o.leaf for o in same]) or same[0].leaf
    extra = max(0, stage - 1)
    if extra and all(len(o.path) > extra for o in same):
        parents = {o.path[-1 - extra : -1] for o in same}
        if len(parents) == 1:
            leaf = (*(word for words in next(iter(parents)) for word in words), *leaf)
    elif len(leaf) == 1 and len(owners) > 1 and all(len(o.path) > 1 for o in same):
        parents_of = {o.path[-2] for o in same}
        if len(parents_of) == 1:
            leaf = (*next(iter(parents_of)), *leaf)
    verb = verbs[0] if len(verbs) == 1 else ("input",)
    if len(owners) == 1:
        owner = owners[0]
        if leaf[: len(owner)] == owner and len(leaf) > len(owner):
            leaf = leaf[len(owner) :]
        if same[0].direction != REQUEST:
            return pascal((*owner, *leaf))
        if len(verbs) > 1:
            return pascal((*owner, *leaf, "input"))
        return pascal((*owner, *(verb or ()), *leaf, *(() if verb else ("input",))))
    shared = common_prefix(owners)
    if shared and leaf[: len(shared)] == shared:
        shared = ()
    ending = () if same[0].direction != REQUEST else (verb or ("input",))
    return pascal((*shared, *leaf, *ending))


def assign(
    occurrences: list[Occurrence],
    key: dict[Occurrence, str],
    stages: dict[str, int],
    taken: Taken,
    config: ClassesConfig,
    requests: Requests,
) -> tuple[dict[Occurrence, str], set[str]]:
    """Names for occurrences of one level. Also returns the places that clash and must go on to their next stage."""
    wanted: defaultdict[str, list[list[Occurrence]]] = defaultdict(list)
    clashing: set[str] = set()
    for same in group(occurrences, key, stages, config):
        stage = max(stages.get(o.place, 0) for o in same)
        by_place = next((config.at[o.place] for o in same if o.place in config.at), None)
        if by_place is None and stage > _LAST_STAGE:
            wanted_name = name_of(same, 0, config)
            place = same[0]
            about = f"{place.place}: the rule gives {wanted_name!r}, which is taken or retired, and no other is free."
            spelled_out = pascal((*place.owner, *place.verb, *(word for part in place.path for word in part)))
            proposal = shortened(spelled_out, config.max_length or 200)
            while proposal in taken or proposal in wanted:
                proposal += "Entry"
            requests.ask(about, "at", place.place, proposal)
            wanted[proposal].append(same)
            continue
        name = by_place or name_of(same, stage, config)
        if name in config.split and stage == 0:
            clashing.update(o.place for o in same)
        wanted[config.aliases.get(name, name)].append(same)
    result: dict[Occurrence, str] = {}
    modules = Counter(map(python_name, wanted))
    for name, groups in wanted.items():
        if len(groups) > 1 or name in taken or modules[python_name(name)] > 1:
            clashing.update(o.place for same in groups for o in same)
            continue
        if config.max_length is not None and len(name) > config.max_length:
            about = f"{name} ({groups[0][0].place}) has {len(name)} characters, more than {config.max_length}."
            requests.ask(about, "aliases", name, shortened(name, config.max_length))
        for occurrence in groups[0]:
            result[occurrence] = name
    return result, clashing
