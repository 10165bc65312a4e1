"""What the sandbox must know of a kind of QuickBooks object, as data.

The document gives the fields, their limits and the shape of answers; a `Resource` adds what it cannot say: what
references point to, which names are unique, which fields QuickBooks computes. The machinery in `engine` does the rest,
alike for every kind.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .document import Json
from .store import Record

if TYPE_CHECKING:
    from .company import Company

Computed = Callable[["Company", Record], object]
"""A field of an answer that QuickBooks works out: given the company file and the record."""

Prepare = Callable[["Company", Json, Record | None], None]
"""Last changes to a record's data before it is written (in place), with the record as it was, None on create."""

View = Callable[[Json, object], None]
"""A query parameter that changes the answers of a list (in place) rather than choosing among them."""

Filter = Callable[["Company", "Resource", object], Callable[[Record], bool]]
"""A query parameter that chooses records: given its value, a test for one record."""


def _no_references() -> dict[str, tuple[str, ...]]:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """One kind of object.

    `name` is the resource's part of the operations' names ("customers"), `component` its schema, `noun` what QuickBooks
    calls it in messages. `references` maps request fields to the kinds they may point to: `classId` fills `class` in
    answers. With `unique_name`, names are unique, ignoring case; with `hierarchical` only below one parent, and full
    names are paths.
    """

    name: str
    component: str
    noun: str
    unique_name: bool = True
    hierarchical: bool = False
    references: Mapping[str, tuple[str, ...]] = field(default_factory=_no_references)
    computed: Mapping[str, Computed] = field(default_factory=dict[str, Computed])
    filters: Mapping[str, Filter] = field(default_factory=dict[str, Filter])
    views: Mapping[str, View] = field(default_factory=dict[str, View])
    prepare: Prepare | None = None

    def targets(self, request_field: str) -> tuple[str, ...]:
        """The kinds that a reference field points to; a parent is of the same kind."""
        if self.hierarchical and request_field == "parentId":
            return (self.name,)
        return self.references.get(request_field, ())

    def reference_fields(self) -> tuple[str, ...]:
        return (*(("parentId",) if self.hierarchical else ()), *self.references)
