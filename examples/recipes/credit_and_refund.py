"""Take goods back: a credit memo, set off against an open invoice, and what is left paid out to a card; each once."""

import os
from datetime import date
from decimal import Decimal

from once import once

from conductor_client import Conductor
from conductor_client.models import CreditCardRefund, CreditMemo, Invoice, ReceivePayment


def credit(acme: Conductor, number: str, customer_id: str, item_id: str, quantity: int, day: date) -> CreditMemo:
    """Credit goods that came back, at 30.00 each; they are in stock again."""
    return once(
        acme,
        number,
        acme.qbd.credit_memos.find_all(ref_numbers=[number]),
        lambda external_id: acme.qbd.credit_memos.create(
            customer_id=customer_id,
            transaction_date=day,
            ref_number=number,
            external_id=external_id,
            lines=[{"item_id": item_id, "quantity": quantity, "rate": "30.00"}],
        ),
    )


def set_off(
    acme: Conductor, number: str, customer_id: str, invoice: Invoice, memo: CreditMemo, day: date
) -> ReceivePayment:
    """Settle an invoice with a credit as far as both reach, by a payment of nothing."""
    amount = min(invoice.balance_remaining or Decimal(0), memo.credit_remaining or Decimal(0))
    return once(
        acme,
        number,
        acme.qbd.receive_payments.find_all(ref_numbers=[number]),
        lambda external_id: acme.qbd.receive_payments.create(
            customer_id=customer_id,
            transaction_date=day,
            ref_number=number,
            external_id=external_id,
            total_amount=Decimal("0.00"),
            apply_to_transactions=[
                {
                    "transaction_id": invoice.id,
                    "apply_credits": [{"credit_transaction_id": memo.id, "applied_amount": amount}],
                }
            ],
        ),
    )


def refund(acme: Conductor, number: str, customer_id: str, memo: CreditMemo, day: date) -> CreditCardRefund:
    """Pay out what is left of a credit."""
    bank = acme.qbd.accounts.find_one(full_name="Checking")
    assert bank is not None
    amount = memo.credit_remaining or Decimal(0)
    return once(
        acme,
        number,
        acme.qbd.credit_card_refunds.find_all(ref_numbers=[number]),
        lambda external_id: acme.qbd.credit_card_refunds.create(
            customer_id=customer_id,
            transaction_date=day,
            ref_number=number,
            external_id=external_id,
            refund_from_account_id=bank.id,
            refund_applied_to_transactions=[{"transaction_id": memo.id, "refund_amount": amount}],
        ),
    )


def main() -> None:
    with Conductor(end_user_id=os.environ["END_USER_ID"]) as acme:
        customer = acme.qbd.customers.find_one(full_name="Lindqvist, Elena")
        helmet = acme.qbd.inventory_items.find_one(full_name="Helmet")
        assert customer is not None
        assert helmet is not None
        memo = credit(acme, "CM-31", customer.id, helmet.id, 3, date(2026, 4, 2))
        print(f"credit {memo.ref_number}: {memo.total_amount}")
        unpaid = acme.qbd.invoices.list(customer_ids=[customer.id], payment_status="not_paid").data
        if unpaid and memo.credit_remaining:
            set_off(acme, "CM-31-1", customer.id, unpaid[0], memo, date(2026, 4, 2))
        memo = acme.qbd.credit_memos.retrieve(memo.id)
        print("after setting off:", memo.credit_remaining)
        if memo.credit_remaining:
            print("refunded:", refund(acme, "CM-31-2", customer.id, memo, date(2026, 4, 3)).total_amount)
        print("left:", acme.qbd.credit_memos.retrieve(memo.id).credit_remaining)


if __name__ == "__main__":
    main()
