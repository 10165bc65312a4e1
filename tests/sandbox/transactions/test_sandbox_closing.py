"""The closing date: what is dated on or before it stays as it is."""

from __future__ import annotations

from datetime import date

import pytest

from ..shop import Shop, entry
from ..support import Refusals

CLOSED, OPEN = "2026-03-10", "2026-03-11"


def _close(shop: Shop, day: str | None = CLOSED) -> None:
    shop.sandbox.set_preferences(shop.api.end_user_id, closingDate=day)


def test_nothing_is_written_into_a_closed_period(shop: Shop, refuses: Refusals) -> None:
    invoice = shop.sell(shop.line("hour", 1), transactionDate=CLOSED)
    after = shop.sell(shop.line("hour", 1), transactionDate=OPEN)
    order = shop.make("sales_orders", customerId=shop.ids["bob"], lines=[shop.line("hour", 1)])
    _close(shop)
    line = [shop.line("hour", 1)]
    refuses.create("3171", "invoices", customerId=shop.ids["bob"], transactionDate=CLOSED, lines=line)
    refuses.create("3171", "estimates", customerId=shop.ids["bob"], transactionDate="2020-01-01", lines=line)
    refuses.change("3171", "invoices", invoice, memo="late")
    refuses.change("3171", "invoices", invoice, transactionDate=OPEN)
    refuses.change("3171", "invoices", after, transactionDate=CLOSED)
    refuses.change("3171", "sales_orders", order, memo="late")
    refuses.void("3171", "invoices", invoice)
    text = refuses.delete("3161", "invoices", invoice)
    assert text == "Cannot delete an Invoice dated 2026-03-10: the books are closed up to then."
    shop.void("invoices", after)
    shop.delete("invoices", after)


def test_what_is_open_from_before_can_be_settled(shop: Shop) -> None:
    invoice = shop.sell(shop.line("hour", 1), transactionDate=CLOSED)
    _close(shop)
    payment = shop.pay("65.00", entry(invoice, "65.00"), transactionDate=OPEN)
    assert shop.api.fetch("invoices", invoice)["isPaid"] is True
    shop.delete("receive_payments", payment)
    assert shop.api.fetch("invoices", invoice)["isPaid"] is False


def test_opening_balances_are_documents_too(shop: Shop, refuses: Refusals) -> None:
    _close(shop)
    body = {"name": "Old", "openingBalance": "10.00"}
    refuses.create("3171", "customers", **body, openingBalanceDate=CLOSED)
    refuses.create("3171", "accounts", accountType="bank", **body, openingBalanceDate=CLOSED)
    assert shop.api.make("customers", **body, openingBalanceDate=OPEN)["balance"] == "10.00"


def test_a_backdated_cost_changes_later_sales_only(shop: Shop) -> None:
    """Costs of sales in a closed period may change: QuickBooks replays stock whatever is closed."""
    sale = shop.sell(shop.line("wheel", 1), transactionDate=CLOSED)
    _close(shop)
    shop.buy(shop.line("wheel", 2, cost="50.00"), transactionDate=OPEN)
    assert shop.postings(sale)["Inventory Asset"] == "-40.00"
    assert shop.stock("wheel") == (1, "50.00")


@pytest.mark.parametrize("value", [date(2026, 3, 10), "2026-03-10"])
def test_the_setting(shop: Shop, value: date | str) -> None:
    def shown() -> object:
        return shop.api.get("/quickbooks-desktop/preferences")["accounting"]["closingDate"]

    assert shown() is None
    shop.sandbox.set_preferences(shop.api.end_user_id, closingDate=value)
    assert shown() == CLOSED
    shop.sandbox.set_preferences(shop.api.end_user_id, closingDate=None)
    assert shown() is None
    shop.sell(shop.line("hour", 1), transactionDate=CLOSED)
    for wrong in ("soon", "2026-13-01"):
        with pytest.raises(ValueError, match='Invalid ISO date at "closingDate"'):
            shop.sandbox.set_preferences(shop.api.end_user_id, closingDate=wrong)


def test_over_http(shop: Shop) -> None:
    root = shop.sandbox.base_url.removesuffix("/v1")
    url = f"{root}/sandbox/companies/{shop.api.end_user_id}/preferences"
    assert shop.api.client.post(url, json={"closingDate": CLOSED}).status_code == 200
    assert shop.api.get("/quickbooks-desktop/preferences")["accounting"]["closingDate"] == CLOSED
    assert shop.api.client.post(url, json={"closingDate": "soon"}).status_code == 400
    assert shop.api.client.post(url, json={"closingDate": None}).status_code == 200


def test_an_item_keeps_the_account_of_a_closed_period(shop: Shop, refuses: Refusals) -> None:
    shop.sell(shop.line("wheel", 1), transactionDate=CLOSED)
    wheel = shop.api.get(f"/quickbooks-desktop/inventory-items/{shop.ids['wheel']}")
    other = {"incomeAccountId": shop.ids["discounts"]}
    _close(shop)
    refuses.change("3171", "inventory_items", wheel, **other, updateExistingTransactionsIncomeAccount=True)
    # For new ones alone it changes nothing that is closed.
    changed = shop.api.change("inventory_items", wheel, **other, updateExistingTransactionsIncomeAccount=False)
    _close(shop, None)
    shop.api.change(
        "inventory_items",
        changed,
        incomeAccountId=shop.ids["income"],
        updateExistingTransactionsIncomeAccount=True,
    )
