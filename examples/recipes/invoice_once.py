"""An order becomes one invoice, whatever breaks in between, this program included."""

import os
import sqlite3
import time
import uuid
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from conductor_client import Conductor, OutcomeUnknownError
from conductor_client.models import Invoice

NAMESPACE = uuid.UUID("6f0f1d2e-5f0a-4b6e-9d0f-3a2c1b7e8d90")  # one of your own
LEASE = 300  # seconds; longer than one try below can take


@dataclass(frozen=True)
class Order:
    number: str  # at most 11 characters: it becomes the number of the invoice
    customer: str
    day: date
    lines: list[tuple[str, int, Decimal]]  # item, quantity, price of one


def claim(orders: sqlite3.Connection, order: Order) -> bool:
    """Reserve an order for this process; False if it has its invoice, or another process has it just now."""
    now = time.time()
    claimed = orders.execute(
        "INSERT INTO claims (number, at) VALUES (?, ?) ON CONFLICT (number)"
        " DO UPDATE SET at = excluded.at WHERE invoice_id IS NULL AND at < ?",
        (order.number, now, now - LEASE),
    )
    orders.commit()
    return claimed.rowcount == 1


def invoice_for(acme: Conductor, order: Order) -> Invoice:
    """Return the invoice of an order that was claimed: the one that is there, or a new one."""
    external_id = str(uuid.uuid5(NAMESPACE, order.number))
    for invoice in acme.qbd.invoices.find_all(ref_numbers=[order.number], total_timeout=60)[order.number]:
        if invoice.external_id == external_id:
            return invoice
        raise RuntimeError(f"invoice {order.number} is there and is not of this order: {invoice.id}")
    customer = acme.qbd.customers.find_one(full_name=order.customer, total_timeout=60)
    if customer is None:
        raise RuntimeError(f"no customer {order.customer}")
    items = acme.qbd.inventory_items.find(full_names=[name for name, _, _ in order.lines], total_timeout=60)
    if None in items.values():
        raise RuntimeError(f"not all items are there: {items}")
    lines = [(items[name], quantity, price) for name, quantity, price in order.lines]
    try:
        return acme.qbd.invoices.create(
            customer_id=customer.id,
            transaction_date=order.day,
            ref_number=order.number,
            external_id=external_id,
            lines=[
                {"item_id": item.id, "quantity": quantity, "rate": price}
                for item, quantity, price in lines
                if item is not None
            ],
            total_timeout=60,
        )
    except OutcomeUnknownError as error:
        settled = acme.settle(error)
        if settled.outcome == "applied" and isinstance(settled.record, Invoice):
            return settled.record
        raise  # the next run looks for the invoice first


def main() -> None:
    order = Order(
        "WEB-1001",
        "Okafor, Ada",
        date(2026, 4, 2),
        [("Tyre", 2, Decimal("40.50")), ("Inner Tube", 2, Decimal("9.90"))],
    )
    orders = sqlite3.connect(os.environ.get("ORDERS_DB", "orders.db"))
    orders.execute("CREATE TABLE IF NOT EXISTS claims (number TEXT PRIMARY KEY, at REAL, invoice_id TEXT)")
    with Conductor(end_user_id=os.environ["END_USER_ID"], timeout=60) as acme:
        if not claim(orders, order):
            print("this order has its invoice, or another process is making it")
        else:
            invoice = invoice_for(acme, order)
            assert invoice.subtotal == sum(quantity * price for _, quantity, price in order.lines)
            orders.execute("UPDATE claims SET invoice_id = ? WHERE number = ?", (invoice.id, order.number))
            orders.commit()
            print(f"invoice {invoice.ref_number} over {invoice.subtotal} and tax {invoice.sales_tax_total}")
    orders.close()


if __name__ == "__main__":
    main()
