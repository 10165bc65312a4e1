"""Amounts, discounts, taxes and lines of sales."""

from __future__ import annotations

from ..shop import Shop, amounts, entry
from ..support import Json, Refusals, path_of


def test_amounts_of_lines(shop: Shop) -> None:
    made = shop.sell(
        shop.line("hour", 3),
        shop.line("hour"),
        shop.line("hour", 4, amount="10.00"),
        shop.line("hour", 2, rate="0.33333"),
        {"description": "only a text"},
    )
    assert amounts(made) == ["195.00", "65.00", "10.00", "0.67", None]
    assert [line["rate"] for line in made["lines"]] == ["65.00", "65.00", "2.50", "0.33333", None]
    assert [line["quantity"] for line in made["lines"]] == [3, None, 4, 2, None]
    assert made["subtotal"] == "270.67"
    assert shop.postings(made) == {"Accounts Receivable": "270.67", "Income": "-270.67"}


def test_discounts_and_subtotals(shop: Shop) -> None:
    tax: Json = {"salesTaxCodeId": shop.ids["Tax"]}
    made = shop.sell(
        shop.line("hour", 1, rate="100.00", **tax),
        shop.line("hour", 1, rate="100.00"),
        shop.line("ten", **tax),
        shop.line("sub"),
        shop.line("flat", **tax),
        shop.line("hour", 1, rate="50.00"),
        shop.line("flat"),
        shop.line("sub"),
        to="ada",
    )
    # Ten per cent of the second line; 20.00 off the first subtotal; 20.00 off what came since.
    assert amounts(made) == ["100.00", "100.00", "-10.00", "190.00", "-20.00", "50.00", "-20.00", "10.00"]
    assert made["subtotal"] == "200.00"
    # The first discount covers nothing taxable; of the 190.00 that the second covers, 100.00 are.
    assert made["salesTaxTotal"] == "7.38"  # (100 - 20 x 100/190) x 8.25 %
    assert made["balanceRemaining"] == "207.38"


def test_a_flat_discount_over_everything_above(shop: Shop) -> None:
    tax: Json = {"salesTaxCodeId": shop.ids["Tax"]}
    lines = [shop.line("hour", 1, rate="100.00", **tax), shop.line("hour", 1, rate="100.00")]
    made = shop.sell(*lines, shop.line("flat", rate="10.00", **tax), to="ada")
    assert (amounts(made)[-1], made["salesTaxTotal"]) == ("-10.00", "7.84")  # 95.00 x 8.25 %


def test_each_tax_of_a_group_is_rounded_by_itself(shop: Shop) -> None:
    made = shop.sell(shop.line("wheel", 1, rate="10.10"), to="bob")
    assert (made["salesTaxPercentage"], made["salesTaxTotal"]) == ("9.75", "0.98")  # 0.83 + 0.15
    assert shop.postings(made)["Sales Tax Payable"] == "-0.98"


def test_no_tax_where_the_form_says_so(shop: Shop) -> None:
    made = shop.sell(shop.line("wheel", 1), to="ada", salesTaxCodeId=shop.ids["Non"])
    assert (made["salesTaxTotal"], made["salesTaxPercentage"]) == ("0.00", "8.25")


def test_a_job_takes_what_its_customer_has(shop: Shop) -> None:
    made = shop.sell(shop.line("wheel", 1), to="job")
    assert made["terms"]["fullName"] == "Net 30"
    assert (made["dueDate"], made["salesTaxTotal"]) == ("2026-04-09", "6.19")
    assert (made["suggestedDiscountDate"], made["suggestedDiscountAmount"]) == ("2026-03-20", "1.62")


def test_price_levels(shop: Shop) -> None:
    api = shop.api
    level = api.make("price_levels", name="Friends", fixedPercentage="-10")["id"]
    own = api.make(
        "price_levels",
        name="Own",
        perItemPriceLevels=[{"itemId": shop.ids["hour"], "customPrice": "12.00"}],
    )["id"]
    customer = api.make("customers", name="Cora", priceLevelId=level)["id"]
    shop.ids["cora"] = customer
    made = shop.sell(shop.line("hour", 1), shop.line("hour", 1, priceLevelId=own), to="cora")
    assert amounts(made) == ["58.50", "12.00"]


def test_groups(shop: Shop) -> None:
    made = shop.sell(lineGroups=[{"itemGroupId": shop.ids["kit"], "quantity": 3}])
    (group,) = made["lineGroups"]
    assert [line["quantity"] for line in group["lines"]] == [3, 6]
    assert (group["totalAmount"], made["subtotal"]) == ("645.00", "645.00")
    (first, second) = group["lines"]
    changed = shop.api.change(
        "invoices",
        made,
        lineGroups=[{"id": group["id"], "lines": [{"id": first["id"]}, {"id": second["id"], "quantity": 1}]}],
    )
    assert changed["lineGroups"][0]["totalAmount"] == "270.00"
    assert shop.api.fetch("invoices", made)["subtotal"] == "270.00"


def test_lines_of_an_update(shop: Shop, refuses: Refusals) -> None:
    made = shop.sell(shop.line("hour", 2, description="first"), shop.line("hour", 1, amount="9.99"))
    first, second = made["lines"]
    lines = [{"id": second["id"]}, {"id": first["id"], "quantity": 5}, {"id": "-1", **shop.line("hour", 1)}]
    changed = shop.api.change("invoices", made, lines=lines)
    assert amounts(changed) == ["9.99", "325.00", "65.00"]
    assert [line["description"] for line in changed["lines"]] == [None, "first", None]
    assert [line["id"] for line in changed["lines"]][:2] == [second["id"], first["id"]]
    refuses.change("3120", "invoices", changed, lines=[{"id": "77-1"}])
    again = shop.api.change("invoices", changed, memo="no lines were sent")
    assert again["lines"] == changed["lines"]


def test_an_item_changed_later_leaves_old_documents(shop: Shop) -> None:
    other = shop.api.make("accounts", name="Other", accountType="income")["id"]
    made = shop.sell(shop.line("hour", 1))
    item = shop.api.get(f"{path_of('service_items')}/{shop.ids['hour']}")
    details = {"postingAccountId": other, "updateExistingTransactionsAccount": False}
    item = shop.api.change("service_items", item, salesOrPurchaseDetails=details)
    made = shop.api.change("invoices", made, memo="as it was")
    assert shop.postings(made) == {"Accounts Receivable": "65.00", "Income": "-65.00"}
    assert shop.postings(shop.sell(shop.line("hour", 1))) == {"Accounts Receivable": "65.00", "Other": "-65.00"}
    back = {"postingAccountId": shop.ids["income"], "updateExistingTransactionsAccount": True}
    shop.api.change("service_items", item, salesOrPurchaseDetails=back)
    assert shop.postings(made) == {"Accounts Receivable": "65.00", "Income": "-65.00"}


def test_pending(shop: Shop, refuses: Refusals) -> None:
    before = shop.balances()
    made = shop.sell(shop.line("wheel", 2), isPending=True)
    assert shop.postings(made) == {}
    assert shop.balances() == before
    assert (made["isPaid"], made["balanceRemaining"]) == (False, "164.63")
    pay = {"customerId": shop.ids["bob"], "totalAmount": "1.00", "transactionDate": "2026-03-10"}
    refuses.create("3120", "receive_payments", **pay, applyToTransactions=[entry(made, "1.00")])
    final = shop.api.change("invoices", made, isPending=False)
    assert shop.postings(final)["Accounts Receivable"] == "164.63"
