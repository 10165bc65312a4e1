"""The names lock: which place has which class, and what operations and arguments are called.

Names are an API, so an unrelated change must rename nothing.

A place in the lock keeps its name while all places of that name still have one shape, whatever the shape is. When they
split, the larger part keeps it; on a tie the one with the shallowest place, then the one that has not changed. A name
in the lock, retired ones included, is never given to something else. An object that becomes a component, or the other
way round, keeps its name.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from .shapes import Occurrence, Occurrences, shape_of

VERSION = 1


class NamesLock:
    """The lock of the previous run, ready to be asked."""

    def __init__(self, data: Mapping[str, Any] | None) -> None:
        content = data or {}
        if content and content.get("version") != VERSION:
            raise ValueError(f"names lock: version {content.get('version')!r}, expected {VERSION}")
        self.classes: dict[str, dict[str, Any]] = dict(content.get("classes", {}))
        self.enums: dict[str, dict[str, Any]] = dict(content.get("enums", {}))
        self.operations: dict[str, dict[str, Any]] = dict(content.get("operations", {}))
        self.resources: dict[str, list[str]] = dict(content.get("resources", {}))
        self.retired: dict[str, dict[str, Any]] = dict(content.get("retired", {}))
        self.names: frozenset[str] = frozenset({*self.classes, *self.enums, *self.retired})

    def keep(self, occurrences: Occurrences, shapes: Mapping[Occurrence, str]) -> dict[Occurrence, str]:
        """The occurrences that keep a name, by the shape written out."""
        by_place = {(o.place, o.direction): o for o in occurrences.all}
        result: dict[Occurrence, str] = {}
        for name, entry in sorted({**self.retired, **self.classes}.items()):
            if "at" not in entry or "direction" not in entry:
                continue
            parts: defaultdict[str, list[Occurrence]] = defaultdict(list)
            for occurrence in self._at(entry, by_place):
                if occurrence not in result:
                    parts[shapes[occurrence]].append(occurrence)
            if parts:

                def rank(shape: str, parts: Mapping[str, list[Occurrence]] = parts, known: str = entry["shape"]) -> Any:
                    depth, place = _first(parts[shape])
                    return -len(parts[shape]), depth, shape != known, place

                best = min(parts, key=rank)
                result.update(dict.fromkeys(parts[best], name))
        self._keep_for_components(occurrences, by_place, result)
        return result

    def _at(self, entry: Mapping[str, Any], by_place: Mapping[tuple[str, str], Occurrence]) -> Iterator[Occurrence]:
        """The objects at the places of an entry, and where its component is gone, those that it stood for."""
        direction = entry["direction"]
        places = (*entry["at"], *entry.get("was_at", ()))
        found = [o for place in places if (o := by_place.get((place, direction))) is not None]
        yield from (o for o in found if bool(o.root) == entry.get("root", False) or shape_of(o) == entry["shape"])
        if not found:
            used = entry.get("used_at", ())
            inline = [o for place in used if (o := by_place.get((place, direction))) is not None]
            yield from (o for o in inline if shape_of(o) == entry["shape"])

    def _keep_for_components(
        self,
        occurrences: Occurrences,
        by_place: Mapping[tuple[str, str], Occurrence],
        result: dict[Occurrence, str],
    ) -> None:
        """A new component takes over the name of the objects that it stands for now."""
        names = {
            (place, entry["direction"]): name
            for name, entry in self.classes.items()
            for place in entry["at"]
            if (place, entry["direction"]) not in by_place
        }
        wanted: defaultdict[Occurrence, list[str]] = defaultdict(list)
        for use, component in occurrences.uses.items():
            occurrence = occurrences.components.get((component, use[1]))
            if use in names and occurrence is not None and occurrence not in result:
                wanted[occurrence].append(names[use])
        taken = set(result.values())
        for occurrence, candidates in wanted.items():
            free = [name for name in candidates if name not in taken]
            if free:
                name = min(set(free), key=lambda one: (-free.count(one), one))
                result[occurrence] = name
                taken.add(name)


def _first(occurrences: list[Occurrence]) -> tuple[int, str]:
    return min((o.place.count("."), o.place) for o in occurrences)


def read_lock(path: Path | None) -> dict[str, Any] | None:
    """The lock of the previous run; None where there is none yet."""
    if path is None or not path.exists():
        return None
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def dump_lock(lock: Mapping[str, Any]) -> str:
    """The lock as JSON text with one line for each name, so that diffs read well."""
    lines = ["{", f'"version": {VERSION}']
    for section in ("classes", "enums", "operations", "resources", "retired"):
        lines[-1] += ","
        entries = lock.get(section, {})
        lines.append(f'"{section}": {{')
        for index, name in enumerate(sorted(entries)):
            comma = "," if index < len(entries) - 1 else ""
            entry = json.dumps(entries[name], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
            lines.append(f"{json.dumps(name)}: {entry}{comma}")
        lines.append("}")
    return "\n".join([*lines, "}"]) + "\n"
