"""A request that fits the document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .document import Json, Operation


@dataclass(frozen=True, slots=True)
class Call:
    """An operation with its arguments.

    `query` has the document's defaults filled in; `given` names what was really sent. `fault` is a fault that happens
    within QuickBooks, "" for none.
    """

    operation: Operation
    path: Json
    query: Json
    body: Json
    given: frozenset[str]
    end_user_id: str
    arrived: datetime
    fault: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Behaviour:
    """Options for behaviour of QuickBooks that is uncertain.

    `revision_ties`: a second change within one second leaves the revision number as it is. `exact_names`: `fullNames`
    and `names` are case-sensitive. `one_cursor`: beginning a list ends the company's other traversals of lists.
    `neighbours_change`: what settles a document, or takes from an order, changes its revision, too. `assign_numbers`:
    a blank number is taken from the kind's series. `check_books`: the invariants of the books are checked after every
    write.
    """

    revision_ties: bool = True
    exact_names: bool = False
    one_cursor: bool = False
    neighbours_change: bool = True
    assign_numbers: bool = True
    check_books: bool = False
