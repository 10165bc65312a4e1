"""Definitions: data on each kind of QuickBooks object that the document does not give.

The document gives the fields, their limits and the shape of answers. A definition adds what references may name, where
names are unique, which fields are worked out, and which rules a write must pass. `engine` does the rest, alike for all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .document import Json

if TYPE_CHECKING:
    from .ledger import Posting
    from .stock import Move
    from .storage.company import Company, Stored
    from .storage.transactions import Transaction


@dataclass(slots=True)
class Draft:
    """An object during its write: the merged data that rules may change, and what this request sent.

    `before` is the object as it was, None on create; `kinds` and `forms` are all definitions.
    """

    company: Company
    kind: ListKind
    id: str
    data: Json
    sent: Json
    before: Stored | None = None
    kinds: Mapping[str, ListKind] = field(default_factory=dict[str, "ListKind"])
    forms: Mapping[str, TransactionKind] = field(default_factory=dict[str, "TransactionKind"])
    revision_ties: bool = True

    def next_revision(self, last: int) -> int:
        """Return the number after a change: the second of the change, alike for two changes in one second."""
        return max(self.company.now, last if self.revision_ties else last + 1)

    def changed(self, name: str) -> bool:
        """Return whether this request gives a field another value."""
        return name in self.sent and self.data.get(name) != (
            None if self.before is None else self.before.data.get(name)
        )


Rule = Callable[[Draft], None]
"""A function that changes the draft, or raises ApiError."""


@dataclass(slots=True)
class Form:
    """A transaction during its write, as `Draft` is for objects of lists.

    `record` is what will be stored; rules set its total, its side, its names. On create it has no `seq` until it is
    stored. `touched` are the numbers of other transactions that the write changes.
    """

    company: Company
    kind: TransactionKind
    record: Transaction
    data: Json
    sent: Json
    before: Transaction | None
    kinds: Mapping[str, ListKind]
    forms: Mapping[str, TransactionKind]
    revision_ties: bool = True
    touched: set[int] = field(default_factory=set[int])

    @property
    def id(self) -> str:
        return self.record.id

    def changed(self, name: str) -> bool:
        """Return whether this request gives a field another value."""
        return self.data.get(name) != (None if self.before is None else self.before.data.get(name))

    def next_revision(self, last: int) -> int:
        """Return the number after a change, as `Draft` does."""
        return max(self.company.now, last if self.revision_ties else last + 1)


FormRule = Callable[[Form], None]
"""A function that changes the form, or raises ApiError."""


@dataclass(slots=True)
class Books:
    """The entries of a transaction in the books: postings, and stock moves, which have their own postings."""

    postings: list[Posting] = field(default_factory=list["Posting"])
    moves: list[Move] = field(default_factory=list["Move"])


Computed = Callable[["Company", Any], object]
"""A field of an answer that QuickBooks computes when it is shown.

It gets the record, or for a field of a line such as "lines.quantityInvoiced" the data of the line.
"""

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
class Kind:
    """The common data of both sorts of kinds.

    `name` is its part of the operations' names, `component` its schema ("" for a list without an endpoint), `noun` what
    messages call it, `type` its name in lists of deleted objects and of transactions. `refs` are by path
    ("lines.itemId"). With `feature` the kind needs a preference, with `feature_to_read` for reading, too. `private`
    fields are null without the preference `personalDataAccess`.
    """

    name: str
    component: str
    noun: str
    type: str
    refs: Mapping[str, Ref] = field(default_factory=_no_references)
    computed: Mapping[str, Computed] = field(default_factory=dict[str, Computed])
    filters: Mapping[str, str] = field(default_factory=dict[str, str])
    views: Mapping[str, View] = field(default_factory=dict[str, View])
    private: frozenset[str] = frozenset()
    feature: str = ""
    feature_to_read: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListKind(Kind):
    """A kind of object in a list of QuickBooks.

    Names are unique within `namespace`, and with `hierarchical` only below one parent. Members of the objects in
    `merged` stay where an update leaves them out; other objects are replaced whole. `required` is the code of the
    refusal for a required account that was cleared.
    """

    namespace: str
    hierarchical: bool = False
    name_field: str = "name"
    title: Callable[[Json], str] | None = None
    defaults: tuple[Rule, ...] = ()
    checks: tuple[Rule, ...] = ()
    after: tuple[Rule, ...] = ()
    merged: frozenset[str] = frozenset()
    required: str = "3150"

    def title_of(self, data: Json) -> str:
        """Return the name of the object in its list."""
        return str(data.get(self.name_field, "")) if self.title is None else self.title(data)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """An array of lines: its field, that of its groups, and within a group that of the group's lines.

    One of the fields `prices`, sent without an amount, makes the amount be computed again; with `clear` an update
    empties the array.
    """

    name: str
    groups: str = ""
    members: str = "lines"
    prices: tuple[str, ...] = ()
    clear: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransactionKind(Kind):
    """A kind of transaction.

    `entity` is the field of its name, `account` that of its control account, which is `special` where it is not sent
    (also for a kind without the field), `side` what may be done with what is open of it. `lines` are its arrays of
    lines; `reshape` brings what an update sends into the shape that is kept. `rules` fill in, work out and check.
    `posts` tells what a stored transaction enters into the books; None for one that does not post, whose total has the
    sign `header` in lists of transactions. `settle` makes applications once it is stored. Blank numbers are taken from
    `series`. `orders` are the kinds whose lines it may take, `transient` the fields that are for this write alone,
    `applied` the field of an answer that holds applications. Kinds that are not `listed` are no part of the list of
    all transactions.
    """

    entity: str = ""
    account: str = ""
    special: str = ""
    side: str = ""
    lines: tuple[Lines, ...] = ()
    reshape: Callable[[Form], None] | None = None
    rules: tuple[FormRule, ...] = ()
    posts: Callable[[Company, Transaction], Books] | None = None
    settle: FormRule | None = None
    series: Callable[[Form], str] | None = None
    orders: tuple[str, ...] = ()
    transient: frozenset[str] = frozenset()
    applied: str = ""
    header: int = 1
    listed: bool = True
