"""Correct one line of an invoice; all other lines stay as they are."""

import os
from decimal import Decimal

from conductor_client import Conductor, lines_of
from conductor_client.models import Invoice, InvoiceUpdate


def set_quantity(acme: Conductor, invoice: Invoice, item_name: str, quantity: int) -> Invoice:
    """Set the quantity of the line with an item; the price of one stays."""
    (line,) = [line for line in invoice.lines if line.item is not None and line.item.full_name == item_name]

    def fn(draft: InvoiceUpdate) -> None:
        # `fn` runs again on the newest record if somebody saved the invoice in between: so find the line here.
        (found,) = [one for one in lines_of(draft.lines) if one.id == line.id]
        found.quantity = quantity
        found.amount = (line.rate or Decimal(0)) * quantity

    return acme.qbd.invoices.modify(invoice.id, fn)


def main() -> None:
    with Conductor(end_user_id=os.environ["END_USER_ID"], replace_lines="raise") as acme:
        invoice = next(one for one in acme.qbd.invoices.list(payment_status="not_paid") if len(one.lines) > 1)
        item = invoice.lines[0].item
        assert item is not None
        print(f"before: {invoice.subtotal} in {len(invoice.lines)} lines")
        corrected = set_quantity(acme, invoice, item.full_name or "", 5)
        assert len(corrected.lines) == len(invoice.lines)
        print(f"after: {corrected.subtotal} in {len(corrected.lines)} lines; {item.full_name}: 5")


if __name__ == "__main__":
    main()
