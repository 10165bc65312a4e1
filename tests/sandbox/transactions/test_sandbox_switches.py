"""Switches for what is not known of QuickBooks, and templates."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from conductor_client.sandbox import Sandbox

from ..direct import DirectApi
from ..shop import Shop, entry
from ..support import Refusals, path_of


@pytest.fixture
def other() -> Iterator[Shop]:
    with closing(Sandbox(now="2026-03-31", neighbours_change=False, assign_numbers=False, strict=True)) as sandbox:
        yield Shop(sandbox, DirectApi(sandbox, sandbox.connected_end_user()))


def test_neighbours_that_stay(other: Shop) -> None:
    invoice = other.sell(other.line("hour", 2))
    other.sandbox.move_clock("2026-04-01")
    payment = other.pay("130.00", entry(invoice, "130.00"))
    seen = other.api.fetch("invoices", invoice)
    assert (seen["isPaid"], seen["revisionNumber"]) == (True, invoice["revisionNumber"])
    other.void("invoices", invoice)
    paid = other.api.fetch("receive_payments", payment)
    assert (paid["unusedPayment"], paid["revisionNumber"]) == ("130.00", payment["revisionNumber"])
    order = other.make("sales_orders", customerId=other.ids["bob"], lines=[other.line("hour", 2)])
    other.sandbox.move_clock("2026-04-02")
    other.sell(linkToTransactionIds=[order["id"]])
    taken = other.api.fetch("sales_orders", order)
    assert (taken["isFullyInvoiced"], taken["revisionNumber"]) == (True, order["revisionNumber"])


def test_neighbours_that_change(shop: Shop) -> None:
    invoice = shop.sell(shop.line("hour", 2))
    shop.pay("130.00", entry(invoice, "130.00"))
    assert shop.api.fetch("invoices", invoice)["revisionNumber"] != invoice["revisionNumber"]


def test_blank_numbers_that_stay_blank(other: Shop) -> None:
    assert other.sell(other.line("hour"))["refNumber"] is None
    assert other.sell(other.line("hour"), refNumber="A-7")["refNumber"] == "A-7"
    assert other.sell(other.line("hour"))["refNumber"] is None
    lines = [{"accountId": other.ids["costs"], "amount": "1.00"}]
    assert other.make("checks", bankAccountId=other.ids["bank"], expenseLines=lines)["refNumber"] is None


def test_a_form_has_the_template_of_its_type(shop: Shop, refuses: Refusals) -> None:
    templates = {one["templateType"]: one for one in shop.api.get(path_of("templates"))["data"]}
    lines = [shop.line("hour")]
    bob, vera = {"customerId": shop.ids["bob"]}, {"vendorId": shop.ids["vera"]}
    for kind, template, name in (
        ("invoices", "invoice", bob),
        ("credit_memos", "credit_memo", bob),
        ("sales_receipts", "sales_receipt", bob),
        ("estimates", "estimate", bob),
        ("sales_orders", "sales_order", bob),
        ("purchase_orders", "purchase_order", vera),
    ):
        made = shop.make(kind, **name, lines=lines)
        assert made["documentTemplate"]["id"] == templates[template]["id"]
        wrong = templates["invoice" if template != "invoice" else "estimate"]["id"]
        refuses.create("3140", kind, **name, lines=lines, transactionDate="2026-03-10", documentTemplateId=wrong)
        refuses.change("3140", kind, made, documentTemplateId=wrong)
        same = shop.api.change(kind, made, documentTemplateId=templates[template]["id"])
        assert same["documentTemplate"]["id"] == templates[template]["id"]
