"""Keep a copy of the books in a database of your own: what changed since the last time, and what was deleted."""

import json
import os
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Literal, Protocol, get_args

from conductor_client import Conductor

OVERLAP = timedelta(hours=2)  # read again: the clock of the PC may have been set back by an hour
KEPT = timedelta(days=80)  # QuickBooks tells of deletions for 90 days; after that all is read anew


Kind = Literal["customer", "vendor", "employee", "invoice", "bill", "receive_payment"]


class Dated(Protocol):
    """A record of any kind."""

    id: str
    updated_at: datetime

    def to_dict(self) -> dict[str, object]: ...


def changed(acme: Conductor, kind: Kind, since: datetime | None) -> Iterable[Dated]:
    """All records of a kind that were changed since a moment, inactive ones too."""
    match kind:
        case "customer":
            return acme.qbd.customers.list(updated_after=since, status="all")
        case "vendor":
            return acme.qbd.vendors.list(updated_after=since, status="all")
        case "employee":
            return acme.qbd.employees.list(updated_after=since, status="all").data
        case "invoice":
            return acme.qbd.invoices.list(updated_after=since)
        case "bill":
            return acme.qbd.bills.list(updated_after=since)
        case "receive_payment":
            return acme.qbd.receive_payments.list(updated_after=since)


def deletions(acme: Conductor, kind: Kind, since: datetime) -> list[tuple[str, datetime]]:
    """Ids of records of a kind that were deleted since a moment, and when."""
    match kind:
        case "customer" | "vendor" | "employee":
            objects = acme.qbd.deleted_list_objects.list(object_types=[kind], deleted_after=since).data
            return [(one.id, one.deleted_at) for one in objects]
        case "invoice" | "bill" | "receive_payment":
            transactions = acme.qbd.deleted_transactions.list(transaction_types=[kind], deleted_after=since).data
            return [(one.id, one.deleted_at) for one in transactions]


def synchronise(acme: Conductor, books: sqlite3.Connection, kind: Kind) -> tuple[int, int]:
    """Bring the copy of one kind up to date; return how many records were changed and deleted."""
    row = books.execute("SELECT moment, read_at FROM watermarks WHERE kind = ?", (kind,)).fetchone()
    now = datetime.now(UTC)
    mark = None
    if row and now - datetime.fromisoformat(row[1]) < KEPT:
        mark = datetime.fromisoformat(row[0])
    since = None if mark is None else mark - OVERLAP
    with books:  # one transaction: if the list raises, the copy and its watermark stay as they were
        if since is None:
            books.execute("DELETE FROM records WHERE kind = ?", (kind,))
        number = 0
        for record in changed(acme, kind, since):
            number += 1
            mark = record.updated_at if mark is None else max(mark, record.updated_at)
            body = json.dumps(record.to_dict())
            books.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?)", (kind, record.id, body))
        # After the list, so that what was deleted while it was read goes, too.
        gone = [] if since is None else deletions(acme, kind, since)
        deleted = 0
        for record_id, moment in gone:
            deleted += books.execute("DELETE FROM records WHERE kind = ? AND id = ?", (kind, record_id)).rowcount
            mark = moment if mark is None else max(mark, moment)
        if mark is not None:
            books.execute(
                "INSERT OR REPLACE INTO watermarks VALUES (?, ?, ?)", (kind, mark.isoformat(), now.isoformat())
            )
    return number, deleted


def main() -> None:
    books = sqlite3.connect(os.environ.get("BOOKS_DB", "books.db"))
    books.execute("CREATE TABLE IF NOT EXISTS records (kind TEXT, id TEXT, body TEXT, PRIMARY KEY (kind, id))")
    books.execute("CREATE TABLE IF NOT EXISTS watermarks (kind TEXT PRIMARY KEY, moment TEXT, read_at TEXT)")
    with Conductor(end_user_id=os.environ["END_USER_ID"]) as acme:
        for kind in get_args(Kind):
            number, deleted = synchronise(acme, books, kind)
            print(f"{kind}: {number} changed, {deleted} deleted")
    books.close()


if __name__ == "__main__":
    main()
