"""The names lock: which place has which class. Names are an API, so an unrelated change must rename nothing.

A place in the lock keeps its name while all places of that name still have one shape, whatever the shape is. When they
split, the larger part keeps it; on a tie the part whose shape is unchanged, then the one with the shallowest place. A
name in the lock, retired ones included, is never given to something else.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from .shapes import Occurrence

VERSION = 1


class NamesLock:
    """The lock of the previous run, ready to be asked."""

    def __init__(self, data: Mapping[str, Any] | None) -> None:
        content = data or {}
        if content and content.get("version") != VERSION:
            raise ValueError(f"names lock: version {content.get('version')!r}, expected {VERSION}")
        self.classes: dict[str, dict[str, Any]] = dict(content.get("classes", {}))
        self.enums: dict[str, dict[str, Any]] = dict(content.get("enums", {}))
        self.retired: dict[str, dict[str, Any]] = dict(content.get("retired", {}))
        self.names: frozenset[str] = frozenset({*self.classes, *self.enums, *self.retired})

    def keep(self, occurrences: Iterable[Occurrence], shapes: Mapping[Occurrence, str]) -> dict[Occurrence, str]:
        """The occurrences that keep a name, by the shape written out."""
        by_place = {(o.place, o.direction): o for o in occurrences}
        result: dict[Occurrence, str] = {}
        for name, entry in sorted({**self.retired, **self.classes}.items()):
            if "at" not in entry or "direction" not in entry:
                continue
            parts: defaultdict[str, list[Occurrence]] = defaultdict(list)
            for place in entry["at"]:
                occurrence = by_place.get((place, entry["direction"]))
                if occurrence is None or occurrence in result or bool(occurrence.root) != entry.get("root", False):
                    continue
                parts[shapes[occurrence]].append(occurrence)
            if parts:
                best = min(parts, key=lambda shape: (-len(parts[shape]), shape != entry["shape"], _first(parts[shape])))
                result.update(dict.fromkeys(parts[best], name))
        return result


def _first(occurrences: list[Occurrence]) -> tuple[int, str]:
    return min((o.place.count("."), o.place) for o in occurrences)


def dump_lock(lock: Mapping[str, Any]) -> str:
    """The lock as JSON text with one line for each name, so that diffs read well."""
    lines = ["{", f'"version": {VERSION}']
    for section in ("classes", "enums", "retired"):
        lines[-1] += ","
        entries = lock.get(section, {})
        lines.append(f'"{section}": {{')
        for index, name in enumerate(sorted(entries)):
            comma = "," if index < len(entries) - 1 else ""
            entry = json.dumps(entries[name], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
            lines.append(f"{json.dumps(name)}: {entry}{comma}")
        lines.append("}")
    return "\n".join([*lines, "}"]) + "\n"
