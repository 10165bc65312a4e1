"""Money from a customer: settle the oldest invoices with it, then bring what waits to the bank."""

import os
from datetime import date
from decimal import Decimal

from once import once

from conductor_client import Conductor, OutcomeUnknownError
from conductor_client.models import ReceivePayment


def receive(acme: Conductor, customer_name: str, transfer: str, day: date, amount: Decimal) -> ReceivePayment:
    """Enter a bank transfer once; `transfer` is the bank's number for it, at most 20 characters."""
    customer = acme.qbd.customers.find_one(full_name=customer_name)
    if customer is None:
        raise RuntimeError(f"no customer {customer_name}")
    payments = acme.qbd.receive_payments

    def make(external_id: str) -> ReceivePayment:
        left = amount
        applied: list[tuple[str, Decimal]] = []
        unpaid = acme.qbd.invoices.list(customer_ids=[customer.id], payment_status="not_paid")
        for invoice in sorted(unpaid, key=lambda one: (one.transaction_date, one.created_at)):
            part = min(left, invoice.balance_remaining or Decimal(0))
            if part > 0:
                applied.append((invoice.id, part))
                left -= part
        return payments.create(
            customer_id=customer.id,
            transaction_date=day,
            total_amount=amount,
            ref_number=transfer,
            external_id=external_id,
            # What is left of the amount stays with the customer as a credit.
            apply_to_transactions=[{"transaction_id": one, "payment_amount": part} for one, part in applied],
        )

    return once(acme, transfer, payments.find_all(ref_numbers=[transfer]), make)


def deposit_all(acme: Conductor, bank_name: str, day: date) -> Decimal:
    """Bring all payments that wait in Undeposited Funds to the bank; what was brought no longer waits."""
    bank = acme.qbd.accounts.find_one(full_name=bank_name)
    if bank is None:
        raise RuntimeError(f"no account {bank_name}")
    waiting = acme.qbd.payments_to_deposit.list().data
    if not waiting:
        return Decimal(0)
    try:
        acme.qbd.deposits.create(
            deposit_to_account_id=bank.id,
            transaction_date=day,
            lines=[
                {"payment_transaction_id": one.payment_transaction_id}
                if one.payment_transaction_line_id is None
                else {
                    "payment_transaction_id": one.payment_transaction_id,
                    "payment_transaction_line_id": one.payment_transaction_line_id,
                }
                for one in waiting
            ],
        )
    except OutcomeUnknownError as error:
        if acme.settle(error).outcome != "applied":
            raise
    return sum((one.amount for one in waiting), Decimal(0))


def main() -> None:
    with Conductor(end_user_id=os.environ["END_USER_ID"], auto_external_id=True) as acme:
        payment = receive(acme, "Okafor, Ada", "TRF-20881", date(2026, 4, 3), Decimal("500.00"))
        numbers = [one.ref_number for one in payment.applied_to_transactions]
        print(f"received {payment.total_amount} for invoices {numbers}, unused {payment.unused_payment}")
        print("to the bank:", deposit_all(acme, "Checking", date(2026, 4, 3)))


if __name__ == "__main__":
    main()
