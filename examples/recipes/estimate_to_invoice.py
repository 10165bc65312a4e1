"""From an estimate to a sales order to an invoice, each made once."""

import os
from datetime import date

from once import once

from conductor_client import Conductor
from conductor_client.models import Estimate, Invoice, SalesOrder


def offer(acme: Conductor, number: str, customer_id: str, day: date) -> Estimate:
    """An estimate: it posts nothing."""
    work = acme.qbd.service_items.find_one(full_name="Bike Fitting")
    part = acme.qbd.inventory_items.find_one(full_name="Saddle")
    assert work is not None
    assert part is not None
    return once(
        acme,
        number,
        acme.qbd.estimates.find_all(ref_numbers=[number]),
        lambda external_id: acme.qbd.estimates.create(
            customer_id=customer_id,
            transaction_date=day,
            ref_number=number,
            external_id=external_id,
            lines=[{"item_id": work.id, "quantity": 1}, {"item_id": part.id, "quantity": 2}],
        ),
    )


def accept(acme: Conductor, number: str, customer_id: str, estimate: Estimate, day: date) -> SalesOrder:
    """The customer agreed. An estimate cannot be linked: its lines are entered again, at its prices."""
    return once(
        acme,
        number,
        acme.qbd.sales_orders.find_all(ref_numbers=[number]),
        lambda external_id: acme.qbd.sales_orders.create(
            customer_id=customer_id,
            transaction_date=day,
            ref_number=number,
            external_id=external_id,
            lines=[
                {"item_id": line.item.id, "quantity": line.quantity, "rate": line.rate}
                for line in estimate.lines
                if line.item is not None and line.item.id and line.quantity is not None and line.rate is not None
            ],
        ),
    )


def bill(acme: Conductor, number: str, customer_id: str, order: SalesOrder, day: date) -> Invoice:
    """The invoice takes all that is open of the order. Where nothing is open any more, QuickBooks refuses it."""
    return once(
        acme,
        number,
        acme.qbd.invoices.find_all(ref_numbers=[number]),
        lambda external_id: acme.qbd.invoices.create(
            customer_id=customer_id,
            transaction_date=day,
            ref_number=number,
            external_id=external_id,
            link_to_transaction_ids=[order.id],
        ),
    )


def main() -> None:
    with Conductor(end_user_id=os.environ["END_USER_ID"]) as acme:
        customer = acme.qbd.customers.find_one(full_name="Tanaka, Elena")
        assert customer is not None
        estimate = offer(acme, "EST-701", customer.id, date(2026, 4, 1))
        print(f"estimate {estimate.ref_number}: {estimate.total_amount}")
        order = accept(acme, "SO-701", customer.id, estimate, date(2026, 4, 3))
        assert order.subtotal == estimate.subtotal
        invoice = bill(acme, "INV-701", customer.id, order, date(2026, 4, 8))
        print(f"invoice {invoice.ref_number}: {invoice.subtotal} and tax {invoice.sales_tax_total}")
        print("order closed:", acme.qbd.sales_orders.retrieve(order.id).is_fully_invoiced)


if __name__ == "__main__":
    main()
