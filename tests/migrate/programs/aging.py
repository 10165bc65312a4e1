"""Who owes what: a list of open invoices as text."""

import os

from conductor import Conductor
from conductor.types.qbd import Invoice

conductor = Conductor()
END_USER = os.environ["END_USER_ID"]


def is_open(invoice: Invoice) -> bool:
    return invoice.balance_remaining not in (None, "0.00")  # flag: amount-compared


def bucket(invoice: Invoice) -> str:
    created = invoice.created_at[:7]  # flag: moment-text
    return f"{created} {invoice.ref_number}"


def main() -> None:
    shown = 0
    for invoice in conductor.qbd.invoices.list(conductor_end_user_id=END_USER, limit=50):
        if shown == 10:
            break
        if not is_open(invoice):
            continue
        if invoice.sales_tax_total == "0.00":  # flag: amount-compared
            print("no tax")
        total = float(invoice.subtotal) + float(invoice.sales_tax_total or 0)  # flag: amount-truth
        print(bucket(invoice), f"{total:10.2f}", f"{invoice.balance_remaining:>10}")
        shown += 1


main()
