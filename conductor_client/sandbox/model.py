"""Definitions: data on each kind of QuickBooks object that the document does not give.

The document gives the fields, their limits and the shape of answers. A definition adds what references may name, where
names are unique, which fields are worked out, and which rules a write must pass. `engine` does the rest, alike for all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .document import Json

if TYPE_CHECKING:
    from .storage.company import Company, Stored


@dataclass(slots=True)
class Draft:
    """An object during its write: the merged data that rules may change, and what this request sent.

    `before` is the object as it was, None on create; `kinds` are all definitions.
    """

    company: Company
    kind: ListKind
    id: str
    data: Json
    sent: Json
    before: Stored | None = None
    kinds: Mapping[str, ListKind] = field(default_factory=dict[str, "ListKind"])
    revision_ties: bool = True

    def next_revision(self, last: int) -> int:
        """Return the number after a change: the second of the change, alike for two changes in one second."""
        return max(self.company.now, last if self.revision_ties else last + 1)

    def changed(self, name: str) -> bool:
        """Tell whether this request gives a field another value."""
        return name in self.sent and self.data.get(name) != (
            None if self.before is None else self.before.data.get(name)
        )


Rule = Callable[[Draft], None]
"""Changes the draft, or raises ApiError."""

Computed = Callable[["Company", "Stored"], object]
"""A field of an answer that QuickBooks works out when it is shown."""

View = Callable[[Json, object], None]
"""A query parameter that changes the answers of a list (in place) rather than choosing among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ref:
    """A reference field of a request.

    `kinds` are those it may name, `types` the allowed account types, `on_answer` the field of the answer when it is not
    the request's without `Id`, `feature` the preference that must be on for it to be used.
    """

    kinds: tuple[str, ...]
    types: tuple[str, ...] = ()
    on_answer: str = ""
    feature: str = ""


def _no_references() -> dict[str, Ref]:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListKind:
    """A kind of object that stands in a list of QuickBooks.

    `name` is its part of the operations' names, `component` its schema ("" for a list without an endpoint), `noun` what
    messages call it, `type` its name in lists of deleted objects. Names are unique within `namespace`, and with
    `hierarchical` only below one parent. `refs` are by path ("lines.itemId"). Members of the objects in `merged` stay
    where an update leaves them out; other objects are replaced whole. `private` fields are null without the preference
    `personalDataAccess`. With `feature` the list needs a preference, with `feature_to_read` for reading, too.
    `required` is the code of the refusal for a required account that was cleared.
    """

    name: str
    component: str
    noun: str
    type: str
    namespace: str
    hierarchical: bool = False
    name_field: str = "name"
    title: Callable[[Json], str] | None = None
    refs: Mapping[str, Ref] = field(default_factory=_no_references)
    computed: Mapping[str, Computed] = field(default_factory=dict[str, Computed])
    defaults: tuple[Rule, ...] = ()
    checks: tuple[Rule, ...] = ()
    after: tuple[Rule, ...] = ()
    filters: Mapping[str, str] = field(default_factory=dict[str, str])
    views: Mapping[str, View] = field(default_factory=dict[str, View])
    merged: frozenset[str] = frozenset()
    private: frozenset[str] = frozenset()
    feature: str = ""
    feature_to_read: bool = False
    required: str = "3150"

    def title_of(self, data: Json) -> str:
        """Return the name by which the object stands in its list."""
        return str(data.get(self.name_field, "")) if self.title is None else self.title(data)
