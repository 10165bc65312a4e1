"""A company that is offline: keep what is to be written in an outbox, and deliver it when the PC answers again."""

import os
import sqlite3
from datetime import date
from decimal import Decimal

from once import once

from conductor_client import CompanyUnreachableError, Conductor, OutcomeUnknownError
from conductor_client.models import SalesReceipt


def open_outbox(path: str) -> sqlite3.Connection:
    outbox = sqlite3.connect(path)
    outbox.execute("CREATE TABLE IF NOT EXISTS outbox (number TEXT PRIMARY KEY, item TEXT, amount TEXT, day TEXT)")
    return outbox


def put(outbox: sqlite3.Connection, number: str, item: str, amount: Decimal, day: date) -> None:
    """Store a sale of the till; the amount as text, since a float would lose cents."""
    outbox.execute("INSERT OR IGNORE INTO outbox VALUES (?, ?, ?, ?)", (number, item, str(amount), day.isoformat()))
    outbox.commit()


def enter(acme: Conductor, number: str, item_name: str, amount: str, day: str) -> SalesReceipt:
    """Write one sale, unless it is there."""
    item = acme.qbd.service_items.find_one(full_name=item_name)
    if item is None:
        raise RuntimeError(f"no item {item_name}")
    return once(
        acme,
        number,
        acme.qbd.sales_receipts.find_all(ref_numbers=[number]),
        lambda external_id: acme.qbd.sales_receipts.create(
            transaction_date=day,
            ref_number=number,
            external_id=external_id,
            lines=[{"item_id": item.id, "quantity": 1, "rate": amount}],
        ),
    )


def deliver(acme: Conductor, outbox: sqlite3.Connection) -> str:
    """Write what waits, in order; stop where the company is offline. Run it every few minutes, one at a time."""
    waiting = outbox.execute("SELECT number, item, amount, day FROM outbox ORDER BY rowid").fetchall()
    for number, item_name, amount, day in waiting:
        try:
            enter(acme, number, item_name, amount, day)
        except CompanyUnreachableError as error:  # the PC is off, QuickBooks is closed: nothing was written
            return f"offline at {number}: {error.user_facing_message}"
        except OutcomeUnknownError as error:  # it stays in the outbox, and the next run looks first
            return f"unknown: {number}: {error}"
        outbox.execute("DELETE FROM outbox WHERE number = ?", (number,))
        outbox.commit()
    return f"{len(waiting)} delivered"


def main() -> None:
    outbox = open_outbox(os.environ.get("OUTBOX_DB", "outbox.db"))
    put(outbox, "TILL-0001", "Tune-up", Decimal("89.00"), date(2026, 4, 2))
    put(outbox, "TILL-0002", "Repair Hour", Decimal("65.00"), date(2026, 4, 2))
    with Conductor(end_user_id=os.environ["END_USER_ID"], timeout=60) as acme:
        print(deliver(acme, outbox))
    outbox.close()


if __name__ == "__main__":
    main()
