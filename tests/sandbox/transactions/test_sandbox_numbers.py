"""Numbers at their limits: what is too large is refused, never kept in part; what is small is rounded once."""

from __future__ import annotations

import pytest

from ..shop import Shop, amounts
from ..support import Refusals

MANY = 9_999_999_999


def test_quantities_that_are_too_large(shop: Shop, refuses: Refusals) -> None:
    bob, vera = {"customerId": shop.ids["bob"]}, {"vendorId": shop.ids["vera"]}
    day = {"transactionDate": "2026-03-10"}
    refuses.create("3040", "invoices", **bob, **day, lines=[shop.line("hour", MANY + 1)])
    # Those that follow from other numbers, too.
    refuses.create(
        "3040", "bills", **vera, **day, itemLines=[shop.line("wheel", amount="9999999999.99", cost="0.00001")]
    )
    refuses.create("3040", "invoices", **bob, **day, lineGroups=[{"itemGroupId": shop.ids["kit"], "quantity": MANY}])
    bike = {"inventoryAssemblyItemId": shop.ids["bike"], "markPendingIfRequired": True}
    refuses.create("3040", "build_assemblies", **bike, **day, quantityToBuild=MANY)
    for _ in range(2):
        shop.buy(shop.line("wheel", MANY, cost="0.00001"))
    assert shop.stock("wheel") == (2 * MANY, "0.00001")
    line = {"itemId": shop.ids["wheel"], "adjustQuantity": {"newQuantity": 0}}
    refuses.create("3040", "inventory_adjustments", accountId=shop.ids["costs"], **day, lines=[line])


def test_totals_that_are_too_large(shop: Shop, refuses: Refusals) -> None:
    lines = [shop.line("hour", 1, amount="9999999999999.99"), shop.line("hour", 1, amount="0.01")]
    day = {"transactionDate": "2026-03-10"}
    refuses.create("3040", "invoices", customerId=shop.ids["bob"], **day, lines=lines)
    refuses.create("3040", "bills", vendorId=shop.ids["vera"], **day, itemLines=lines)
    assert shop.sell(*lines[:1])["subtotal"] == "9999999999999.99"


@pytest.mark.parametrize(
    ("quantity", "rate", "amount"),
    [
        (1, "0.005", "0.01"),
        (1, "-0.005", "-0.01"),
        (1, "0.00499", "0.00"),
        (0.00001, "500.00", "0.01"),
        (0.12345, "33.33333", "4.11"),
        (2.675, "1", "2.68"),
        (1.005, "100", "100.50"),
        (3, "0.33333", "1.00"),
        (-2, "10.005", "-20.01"),
    ],
)
def test_amounts_are_rounded_half_away_from_zero(shop: Shop, quantity: float, rate: str, amount: str) -> None:
    """As decimals, never as binary fractions: 2.675 is not a little less."""
    made = shop.sell(shop.line("hour", quantity, rate=rate), shop.line("hour", 1, rate="100.00"))
    assert amounts(made)[0] == amount


def test_a_document_of_nothing(shop: Shop) -> None:
    """A total of zero is no refusal: the document is there, paid, and posts nothing."""
    invoice = shop.sell(shop.line("hour", 0))
    assert (invoice["subtotal"], invoice["balanceRemaining"], invoice["isPaid"]) == ("0.00", "0.00", True)
    bill = shop.spend("0.00")
    assert (bill["amountDue"], bill["openAmount"], bill["isPaid"]) == ("0.00", "0.00", True)
    receipt = shop.make("sales_receipts", customerId=shop.ids["bob"], lines=[shop.line("hour", 1, rate="0.00")])
    assert [shop.postings(one) for one in (invoice, bill, receipt)] == [{}, {}, {}]
