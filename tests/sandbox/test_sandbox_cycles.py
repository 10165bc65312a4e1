"""Order to cash and procure to pay, through our own client."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from conductor_client import APIStatusError, Conductor
from conductor_client.sandbox import Sandbox

from .conftest import connect_to
from .shop import DAY, Shop
from .support import Api


@pytest.fixture
def shop() -> Iterator[Shop]:
    with Sandbox(now="2026-03-31", strict=True) as sandbox, connect_to(sandbox) as client:
        yield Shop(sandbox, Api(client, sandbox.connected_end_user()))


@pytest.fixture
def conductor(shop: Shop) -> Iterator[Conductor]:
    with Conductor(
        api_key=shop.sandbox.api_key, base_url=shop.sandbox.base_url, end_user_id=shop.api.end_user_id
    ) as conductor:
        yield conductor


def test_order_to_cash(shop: Shop, conductor: Conductor) -> None:
    qbd, ids = conductor.qbd, shop.ids
    who: dict[str, Any] = {"customer_id": ids["ada"], "transaction_date": DAY}
    estimate = qbd.estimates.create(**who, lines=[{"item_id": ids["hour"], "quantity": 10}])
    assert str(estimate.total_amount) == "650.00"
    order = qbd.sales_orders.create(**who, lines=[{"item_id": ids["hour"], "quantity": 10}])
    link: Any = {"transaction_id": order.id, "transaction_line_id": order.lines[0].id}
    first = qbd.invoices.create(**who, lines=[{"quantity": 4, "link_to_transaction_line": link}])
    second = qbd.invoices.create(**who, link_to_transaction_ids=[order.id])
    assert [str(one.balance_remaining) for one in (first, second)] == ["260.00", "390.00"]
    assert qbd.sales_orders.retrieve(order.id).is_fully_invoiced is True
    payment = qbd.receive_payments.create(
        **who,
        total_amount="700.00",
        apply_to_transactions=[
            {"transaction_id": first.id, "payment_amount": "260.00"},
            {"transaction_id": second.id, "payment_amount": "390.00"},
        ],
    )
    assert str(payment.unused_payment) == "50.00"
    waiting = qbd.payments_to_deposit.list().data
    lines: Any = [{"payment_transaction_id": one.payment_transaction_id} for one in waiting]
    deposit = qbd.deposits.create(deposit_to_account_id=ids["bank"], transaction_date=DAY, lines=lines)
    assert str(deposit.total_amount) == "700.00"
    credit = qbd.credit_memos.create(**who, lines=[{"item_id": ids["hour"], "quantity": 1}])
    refund = qbd.credit_card_refunds.create(
        **who,
        refund_from_account_id=ids["bank"],
        refund_applied_to_transactions=[
            {"transaction_id": credit.id, "refund_amount": "65.00"},
            {"transaction_id": payment.id, "refund_amount": "50.00"},
        ],
    )
    assert str(refund.total_amount) == "115.00"
    assert str(qbd.customers.retrieve(ids["ada"]).balance) == "0.00"
    assert str(qbd.accounts.retrieve(ids["bank"]).balance) == "585.00"
    with pytest.raises(APIStatusError) as refused:
        qbd.invoices.create(**who, link_to_transaction_ids=[order.id])
    assert refused.value.integration_code == "570"


def test_procure_to_pay(shop: Shop, conductor: Conductor) -> None:
    qbd, ids = conductor.qbd, shop.ids
    who: dict[str, Any] = {"vendor_id": ids["vera"], "transaction_date": DAY}
    order = qbd.purchase_orders.create(**who, lines=[{"item_id": ids["wheel"], "quantity": 10, "rate": "40.00"}])
    link: Any = {"transaction_id": order.id, "transaction_line_id": order.lines[0].id}
    receipt = qbd.item_receipts.create(**who, item_lines=[{"quantity": 3, "link_to_transaction_line": link}])
    bill = qbd.bills.create(**who, item_lines=[{"link_to_transaction_line": link}])
    assert (str(receipt.total_amount), str(bill.amount_due)) == ("120.00", "280.00")
    assert qbd.purchase_orders.retrieve(order.id).is_fully_received is True
    credit = qbd.vendor_credits.create(**who, item_lines=[{"item_id": ids["wheel"], "quantity": 1, "cost": "40.00"}])
    payment = qbd.bill_check_payments.create(
        **who,
        bank_account_id=ids["bank"],
        apply_to_transactions=[
            {
                "transaction_id": bill.id,
                "payment_amount": "234.40",
                "discount_amount": "5.60",
                "discount_account_id": ids["discounts"],
                "apply_credits": [{"credit_transaction_id": credit.id, "applied_amount": "40.00"}],
            }
        ],
    )
    assert str(payment.amount) == "234.40"
    paid = qbd.bills.retrieve(bill.id)
    assert (paid.is_paid, str(paid.open_amount)) == (True, "0.00")
    assert qbd.bills_to_pay.list(vendor_id=ids["vera"]).data == []
    # The receipt stays owed: no operation turns it into a bill.
    assert str(qbd.vendors.retrieve(ids["vera"]).balance) == "120.00"
    qbd.bill_check_payments.void(payment.id)
    assert str(qbd.bills.retrieve(bill.id).open_amount) == "240.00"
