"""A company that is offline: keep what is to be written in an outbox, and deliver it when the PC answers again."""

import os
import sqlite3
from datetime import date
from decimal import Decimal

from conductor_client import (
    Conductor,
    ConnectionNotActiveError,
    ConnectionNotSetUpError,
    OutcomeUnknownError,
    QuickBooksUnreachableError,
)

# The PC is off, QuickBooks is closed or shows a dialog, or nobody has set it up: nothing was written.
OFFLINE = (ConnectionNotActiveError, ConnectionNotSetUpError, QuickBooksUnreachableError)


def open_outbox(path: str) -> sqlite3.Connection:
    outbox = sqlite3.connect(path)
    outbox.execute("CREATE TABLE IF NOT EXISTS outbox (number TEXT PRIMARY KEY, item TEXT, amount TEXT, day TEXT)")
    return outbox


def put(outbox: sqlite3.Connection, number: str, item: str, amount: Decimal, day: date) -> None:
    """Store a sale of the till; the amount as text, since a float would lose cents."""
    outbox.execute("INSERT OR IGNORE INTO outbox VALUES (?, ?, ?, ?)", (number, item, str(amount), day.isoformat()))
    outbox.commit()


def deliver(acme: Conductor, outbox: sqlite3.Connection) -> str:
    """Write what waits, in order; stop where the company is offline. Run it every few minutes, one at a time."""
    waiting = outbox.execute("SELECT number, item, amount, day FROM outbox ORDER BY rowid").fetchall()
    for number, item_name, amount, day in waiting:
        try:
            if not acme.qbd.sales_receipts.find_all(ref_numbers=[number])[number]:
                item = acme.qbd.service_items.find_one(full_name=item_name)
                if item is None:
                    raise RuntimeError(f"no item {item_name}")
                acme.qbd.sales_receipts.create(
                    transaction_date=day,
                    ref_number=number,
                    lines=[{"item_id": item.id, "quantity": 1, "rate": amount}],
                )
        except OFFLINE as error:
            return f"offline, {len(waiting)} wait: {error.user_facing_message}"
        except OutcomeUnknownError as error:
            if acme.settle(error).outcome != "applied":
                return f"unknown, look at {number} first: {error}"
        outbox.execute("DELETE FROM outbox WHERE number = ?", (number,))
        outbox.commit()
        waiting = waiting[1:]
    return "all delivered"


def main() -> None:
    outbox = open_outbox(os.environ.get("OUTBOX_DB", "outbox.db"))
    put(outbox, "TILL-0001", "Tune-up", Decimal("89.00"), date(2026, 4, 2))
    put(outbox, "TILL-0002", "Repair Hour", Decimal("65.00"), date(2026, 4, 2))
    with Conductor(end_user_id=os.environ["END_USER_ID"], auto_external_id=True, timeout=60) as acme:
        print(deliver(acme, outbox))
    outbox.close()


if __name__ == "__main__":
    main()
