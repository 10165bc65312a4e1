"""Order goods from a vendor, take in what comes first, and enter the bill for the rest; each once."""

import os
from datetime import date
from decimal import Decimal

from once import once

from conductor_client import Conductor
from conductor_client.models import ItemReceipt, PurchaseOrder


def order(acme: Conductor, number: str, vendor_id: str, day: date) -> PurchaseOrder:
    """Order items at agreed costs."""
    wanted = [("Wheel", 10, Decimal("24.00")), ("Chain", 6, Decimal("36.00"))]
    items = acme.qbd.inventory_items.find(full_names=[name for name, _, _ in wanted])
    return once(
        acme,
        number,
        acme.qbd.purchase_orders.find_all(ref_numbers=[number]),
        lambda external_id: acme.qbd.purchase_orders.create(
            vendor_id=vendor_id,
            transaction_date=day,
            ref_number=number,
            external_id=external_id,
            lines=[
                {"item_id": item.id, "quantity": quantity, "rate": cost}
                for name, quantity, cost in wanted
                if (item := items[name]) is not None
            ],
        ),
    )


def take_in(
    acme: Conductor, number: str, vendor_id: str, order: PurchaseOrder, line: int, quantity: int, day: date
) -> ItemReceipt:
    """Enter goods that came without a bill: from now on they are in stock, and no longer on order."""
    link = (order.id, order.lines[line].id)
    return once(
        acme,
        number,
        acme.qbd.item_receipts.find_all(ref_numbers=[number]),
        lambda external_id: acme.qbd.item_receipts.create(
            vendor_id=vendor_id,
            transaction_date=day,
            ref_number=number,
            external_id=external_id,
            item_lines=[
                {
                    "link_to_transaction_line": {"transaction_id": link[0], "transaction_line_id": link[1]},
                    "quantity": quantity,
                }
            ],
        ),
    )


def main() -> None:
    with Conductor(end_user_id=os.environ["END_USER_ID"]) as acme:
        vendor = acme.qbd.vendors.find_one(name="Rimworks")
        assert vendor is not None
        ordered = order(acme, "PO-2026-17", vendor.id, date(2026, 4, 1))
        print(f"ordered {ordered.ref_number}: {ordered.total_amount}")
        receipt = take_in(acme, "IR-2026-17", vendor.id, ordered, 0, 10, date(2026, 4, 7))
        print(f"received: {receipt.total_amount}")

        # The bill takes what is still open of the order, here the chains.
        bill = once(
            acme,
            "RW-5521",
            acme.qbd.bills.find_all(ref_numbers=["RW-5521"]),
            lambda external_id: acme.qbd.bills.create(
                vendor_id=vendor.id,
                transaction_date=date(2026, 4, 9),
                ref_number="RW-5521",
                external_id=external_id,
                link_to_transaction_ids=[ordered.id],
            ),
        )
        print(f"bill: {bill.amount_due}")
        print("all received:", acme.qbd.purchase_orders.retrieve(ordered.id).is_fully_received)
        assert (receipt.total_amount or 0) + (bill.amount_due or 0) == ordered.total_amount


if __name__ == "__main__":
    main()
