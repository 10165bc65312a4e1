"""Names: unique within their namespace, joined to full names by colons, at most five levels."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from ..errors import bad_reference, bad_value, name_taken, name_unusable, not_modified
from ..model import Draft
from ..storage.company import Company, Stored, name_key

_LEVELS = 5
MERGE = "Cannot merge list elements."
"""The text of QuickBooks for an update that gives an object a taken name."""


class Place(NamedTuple):
    """The position of an object in its list."""

    parent: str | None
    name: str
    full_name: str


def place(draft: Draft) -> Place:
    """Return where a draft belongs. Raises ApiError when its name or its parent cannot be."""
    company, kind = draft.company, draft.kind
    name = kind.title_of(draft.data)
    if not name.strip() or ":" in name:
        raise name_unusable(name, kind.name_field)
    parent_id: str | None = draft.data.get("parentId") if kind.hierarchical else None
    full_name = name
    if parent_id is not None:
        parent = company.get(kind.name, parent_id)
        if parent is None or _is_below(company, parent, draft.id):
            raise bad_reference(kind.noun, parent_id, kind.noun)
        full_name = f"{parent.full_name}:{name}"
        depth = full_name.count(":") + 1 + (0 if draft.before is None else _depth_below(company, draft.before))
        if depth > _LEVELS:
            raise bad_value("parentId", parent_id)
    twin = company.named(kind.namespace, parent_id, name_key(name))
    if twin is not None and (twin.kind, twin.id) != (kind.name, draft.id):
        raise name_taken(name) if draft.before is None else not_modified(kind.noun, MERGE)
    return Place(parent_id, name, full_name)


def rename_descendants(company: Company, stored: Stored) -> None:
    """Give everything below an object its new full name; revisions stay."""
    for child in company.children(stored.kind, stored.id):
        moved = replace(child, full_name=f"{stored.full_name}:{child.name}")
        company.update(moved)
        rename_descendants(company, moved)


def _is_below(company: Company, candidate: Stored, object_id: str) -> bool:
    """Return whether an object is another one or below it."""
    while candidate.id != object_id:
        above = None if candidate.parent is None else company.get(candidate.kind, candidate.parent)
        if above is None:
            return False
        candidate = above
    return True


def _depth_below(company: Company, stored: Stored) -> int:
    return max((1 + _depth_below(company, child) for child in company.children(stored.kind, stored.id)), default=0)
