"""Make invoices of a shop's orders. The shop's own objects have members that are called as QuickBooks's."""

import os
import uuid
from dataclasses import dataclass

from conductor import Conductor, Omit
from conductor.types.qbd import Customer, InvoiceCreateParams

END_USER = os.environ["END_USER_ID"]


@dataclass
class OrderLine:
    quantity: float
    amount: str
    created_at: str


@dataclass
class Order:
    total: str
    lines: list[OrderLine]


def total(order: Order) -> float:
    if order.total == "0.00" or not order.total:
        return sum(line.quantity * 1.0 * float(line.amount) for line in order.lines if line.amount)
    return float(order.total)


def customer_of(client: Conductor, name: str) -> Customer:
    for found in client.qbd.customers.list(conductor_end_user_id=END_USER, name_contains=name):
        return found
    return client.qbd.customers.create(conductor_end_user_id=END_USER, name=name, note=Omit())


def check(invoice):
    if invoice.subtotal != "25.00":  # flag: amount-compared
        print("differs", invoice.subtotal)
    print(invoice.created_at.split("T")[1])  # flag: moment-text


client = Conductor()
order = Order("0.00", [OrderLine(2.0, "12.50", "2026-01-02T10:00:00")])
print(total(order), order.lines[0].created_at[:10])
customer = customer_of(client, f"Shop {uuid.uuid4().hex[:8]}")
income = next(
    account
    for account in client.qbd.accounts.list(conductor_end_user_id=END_USER).data
    if account.account_type == "income"
)
item = client.qbd.service_items.create(
    conductor_end_user_id=END_USER,
    name=f"Work {uuid.uuid4().hex[:8]}",
    sales_or_purchase_details={"posting_account_id": income.id, "price": "12.50"},
)
body: InvoiceCreateParams = {
    "customer_id": customer.id,
    "transaction_date": "2026-01-15",
    "lines": [{"item_id": item.id, "quantity": order.lines[0].quantity, "rate": order.lines[0].amount}],
    "conductor_end_user_id": END_USER,
}
check(client.qbd.invoices.create(**body))
