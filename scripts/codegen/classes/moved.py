"""Places that have another name now, because a component was renamed wherever it is used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .lock import NamesLock
from .shapes import Occurrences

__all__ = ["moved_components", "moved_lock", "moved_place"]

_SECOND = "<input>"


def moved_components(lock: NamesLock, occurrences: Occurrences) -> dict[str, str]:
    """Old component -> new one: all places that used the old one use the new one, which the lock does not know."""
    operations = tuple(f"{entry['name']}." for entry in lock.operations.values())
    roots = {
        place.removesuffix(_SECOND): entry
        for entry in lock.classes.values()
        if entry.get("root") and entry.get("used_at")
        for place in entry["at"]
        if not place.startswith(operations)
    }
    present = {name for name, _ in occurrences.components}
    moves: dict[str, str] = {}
    while True:
        found: dict[str, str] = {}
        for name, entry in roots.items():
            places = [(moved_place(place, moves), entry["direction"]) for place in entry["used_at"]]
            targets = {occurrences.uses[place] for place in places if place in occurrences.uses}
            if name not in present and name not in moves and len(targets) == 1:
                (target,) = targets
                if target not in roots and target not in (*moves.values(), *found.values()):
                    found[name] = target
        if not found:
            return moves
        moves |= found


def moved_place(place: str, moves: Mapping[str, str]) -> str:
    """The present name of a place."""
    for old, new in moves.items():
        if place == old or place.startswith((f"{old}.", f"{old}{_SECOND}")):
            return new + place.removeprefix(old)
    return place


def moved_lock(lock: NamesLock, moves: Mapping[str, str]) -> NamesLock:
    """The lock with present names of places."""
    if not moves:
        return lock
    parts = {"classes": lock.classes, "enums": lock.enums, "retired": lock.retired}
    moved: dict[str, Any] = {
        part: {
            name: {
                key: [moved_place(place, moves) for place in value] if key in ("at", "was_at", "used_at") else value
                for key, value in entry.items()
            }
            for name, entry in entries.items()
        }
        for part, entries in parts.items()
    }
    return NamesLock({"version": 1, "operations": lock.operations, "resources": lock.resources, **moved})
