"""Deleting an object of a list, as a person does in QuickBooks: only while nothing uses it."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import in_use, not_deleted, object_missing
from ..model import ListKind, TransactionKind
from ..storage.company import Company, Stored
from .accounts import SPECIAL
from .simple import BUILT_IN, is_referred_to

_POSTED = "SELECT EXISTS (SELECT 1 FROM postings WHERE {} = ?)"
_COLUMNS = {"accounts": "account", "names": "entity", "items": "item"}
"""By namespace: the column of postings that names an object."""


def delete(
    company: Company,
    kinds: Mapping[str, ListKind],
    forms: Mapping[str, TransactionKind],
    kind: ListKind,
    object_id: str,
) -> None:
    """Delete an object and note that it was there. Raises ApiError (3120, 3160, 3175) when QuickBooks would refuse."""
    stored = company.get(kind.name, object_id)
    if stored is None:
        raise object_missing(object_id)
    if SPECIAL in stored.data or BUILT_IN in stored.data:
        raise not_deleted(object_id)
    if company.children(kind.name, object_id) or _is_posted(company, kind, stored):
        raise in_use(stored.full_name)
    if is_referred_to(company, (*kinds.values(), *forms.values()), kind.name, object_id):
        raise in_use(stored.full_name)
    company.delete(stored)
    company.connection.execute(
        "INSERT INTO deleted (kind, id, name, created, deleted, is_list) VALUES (?, ?, ?, ?, ?, 1)",
        (kind.type, object_id, stored.full_name, stored.created, company.now),
    )


def _is_posted(company: Company, kind: ListKind, stored: Stored) -> bool:
    column = _COLUMNS.get(kind.namespace)
    return column is not None and bool(company.number(_POSTED.format(column), stored.id))
