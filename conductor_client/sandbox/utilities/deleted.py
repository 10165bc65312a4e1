"""The objects of lists, and the transactions, that were deleted in the last 90 days."""

from __future__ import annotations

from typing import cast

from ..call import Call
from ..document import Document, Json
from ..errors import bad_date_range
from ..storage.company import Company
from ..times import parse_bound

_KEPT = 90 * 24 * 60 * 60
"""Seconds for which QuickBooks lists a deletion."""


def deleted_list_objects(document: Document, company: Company, call: Call) -> Json:
    """The deletions of the types that are asked for, in the order asked, the newest of each type first."""
    return _deleted(document, company, call, "objectTypes", is_list=True)


def deleted_transactions(document: Document, company: Company, call: Call) -> Json:
    """The same of transactions."""
    return _deleted(document, company, call, "transactionTypes", is_list=False)


def _deleted(document: Document, company: Company, call: Call, types: str, *, is_list: bool) -> Json:
    after, before = call.query.get("deletedAfter"), call.query.get("deletedBefore")
    first, last = float(company.now - _KEPT), float(company.now)
    if after is not None:
        first = max(first, parse_bound(after, company.zone, last=False).timestamp())
    if before is not None:
        last = parse_bound(before, company.zone, last=True).timestamp()
        if after is not None and parse_bound(after, company.zone, last=False).timestamp() > last:
            raise bad_date_range(after, before)
    data = [
        {
            "listType" if is_list else "transactionType": kind,
            "id": object_id,
            "objectType": "qbd_deleted_list_object" if is_list else "qbd_deleted_transaction",
            "createdAt": company.moment(created),
            "deletedAt": company.moment(deleted),
            "fullName" if is_list else "refNumber": name,
        }
        for kind in dict.fromkeys(cast("list[str]", call.query[types]))
        for object_id, name, created, deleted in company.connection.execute(
            "SELECT id, name, created, deleted FROM deleted WHERE is_list = ? AND kind = ?"
            " AND deleted BETWEEN ? AND ? ORDER BY deleted DESC, rowid DESC",
            (is_list, kind, first, last),
        )
    ]
    return {"objectType": "list", "url": document.base_path + call.operation.path, "data": data}
