"""Keep a copy of the books in a database of your own: what changed since the last time, and what was deleted."""

import json
import os
import sqlite3

from conductor_client import Conductor
from conductor_client.extract import Changes

RESOURCES = [
    *("qbd.customers", "qbd.vendors", "qbd.employees", "qbd.invoices", "qbd.bills", "qbd.receive_payments"),
]


def prepare(books: sqlite3.Connection) -> None:
    books.execute("CREATE TABLE IF NOT EXISTS records (resource TEXT, id TEXT, body TEXT, PRIMARY KEY (resource, id))")
    books.execute("CREATE TABLE IF NOT EXISTS checkpoint (one INTEGER PRIMARY KEY CHECK (one = 1), body TEXT)")


def synchronise(acme: Conductor, books: sqlite3.Connection) -> tuple[int, int]:
    """Bring the copy up to date; return how many records were changed and deleted."""
    row = books.execute("SELECT body FROM checkpoint").fetchone()
    changed = deleted = 0
    try:
        for batch in Changes(acme, resources=RESOURCES, since=json.loads(row[0]) if row else None, raw=True):
            name = batch.resource
            if batch.reset:
                books.execute("DELETE FROM records WHERE resource = ?", (name,))
            rows = [(name, record["id"], json.dumps(record)) for record in batch.records]
            books.executemany("INSERT OR REPLACE INTO records VALUES (?, ?, ?)", rows)
            for record_id in batch.deleted_ids:
                gone = books.execute("DELETE FROM records WHERE resource = ? AND id = ?", (name, record_id))
                deleted += gone.rowcount
            changed += len(rows)
            if batch.complete:  # of each resource all, or nothing
                books.execute("INSERT OR REPLACE INTO checkpoint VALUES (1, ?)", (json.dumps(batch.checkpoint),))
                books.commit()
    finally:
        books.rollback()  # what a list that broke off had brought
    return changed, deleted


def main() -> None:
    books = sqlite3.connect(os.environ.get("BOOKS_DB", "books.db"))
    prepare(books)
    with Conductor(end_user_id=os.environ["END_USER_ID"]) as acme:
        changed, deleted = synchronise(acme, books)
        print(f"{changed} changed, {deleted} deleted")
    books.close()


if __name__ == "__main__":
    main()
