"""What transactions are worth, what they post, what settles what, and what is refused, kind by kind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from conductor_client.sandbox import Sandbox

from .conftest import connect_to
from .shop import Shop
from .support import Api, Json, Refusals, in_company, path_of, replayed


@pytest.fixture(scope="module")
def opened() -> Iterator[Shop]:
    with (
        Sandbox(now="2026-03-31", strict=True) as sandbox,
        connect_to(sandbox) as client,
        sandbox.new_company() as company,
    ):
        shop = Shop(sandbox, Api(client, company.end_user_id))
        company.snapshot()
        yield shop


@pytest.fixture
def shop(opened: Shop) -> Iterator[Shop]:
    """A small company without a transaction, whose books can be made anew from what a test leaves in it."""
    opened.sandbox.reset(opened.api.end_user_id)
    yield opened
    before, after = in_company(opened.sandbox, opened.api.end_user_id, replayed)
    assert before == after


@pytest.fixture
def refuses(shop: Shop) -> Refusals:
    return Refusals(shop.sandbox, shop.api)


def entry(target: Json, amount: str, **more: object) -> Json:
    return {"transactionId": target["id"], "paymentAmount": amount, **more}


def amounts(record: Json) -> list[str | None]:
    return [line["amount"] for line in record["lines"]]


# --- sales lines ---


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


# --- stock ---


def test_average_cost(shop: Shop) -> None:
    shop.buy(shop.line("wheel", 4, cost="40.00"))
    shop.buy(shop.line("wheel", 2, cost="45.00"))
    assert shop.stock("wheel") == (6, "41.66667")
    sale = shop.sell(shop.line("wheel", 8))
    assert shop.postings(sale)["Cost of Goods Sold"] == "333.33"
    assert shop.stock("wheel")[0] == -2
    bill = shop.buy(shop.line("wheel", 12, cost="44.00"))
    assert shop.postings(bill) == {
        "Accounts Payable": "-528.00",
        "Cost of Goods Sold": "4.67",
        "Inventory Asset": "523.33",
    }
    assert shop.stock("wheel") == (10, "44.00")


def test_never_received(shop: Shop) -> None:
    sale = shop.sell(shop.line("wheel", 1))
    assert shop.postings(sale)["Cost of Goods Sold"] == "40.00"
    item = shop.api.get(f"{path_of('inventory_items')}/{shop.ids['wheel']}")
    shop.api.change("inventory_items", item, purchaseCost="50.00")
    assert shop.postings(shop.sell(shop.line("wheel", 1)))["Cost of Goods Sold"] == "50.00"


def test_replay(shop: Shop) -> None:
    shop.buy(shop.line("wheel", 10, cost="40.00"), transactionDate="2026-03-02")
    sale = shop.sell(shop.line("wheel", 5), transactionDate="2026-03-05")
    revision = sale["revisionNumber"]
    assert shop.postings(sale)["Cost of Goods Sold"] == "200.00"
    earlier = shop.buy(shop.line("wheel", 10, cost="50.00"), transactionDate="2026-03-03")
    assert shop.postings(sale)["Cost of Goods Sold"] == "225.00"
    assert shop.api.fetch("invoices", sale)["revisionNumber"] == revision
    moved = shop.api.change("bills", earlier, transactionDate="2026-03-06")
    assert shop.postings(sale)["Cost of Goods Sold"] == "200.00"
    assert shop.stock("wheel") == (15, "46.66667")
    shop.delete("bills", moved)
    assert shop.stock("wheel") == (5, "40.00")


def test_builds(shop: Shop, refuses: Refusals) -> None:
    shop.buy(shop.line("wheel", 6, cost="40.00"), shop.line("frame", 5, cost="181.00"), transactionDate="2026-03-01")
    build = {"inventoryAssemblyItemId": shop.ids["bike"], "transactionDate": "2026-03-02"}
    made = shop.api.make("build_assemblies", **build, quantityToBuild=3)
    assert (made["isPending"], made["quantityCanBuild"], made["quantityOnHand"]) == (False, 0, 3)
    assert [line["quantityNeeded"] for line in made["lines"]] == [6, 3]
    assert shop.stock("bike") == (3, "261.00")
    refuses.create("3180", "build_assemblies", **build, quantityToBuild=1)
    waiting = shop.api.make("build_assemblies", **build, quantityToBuild=1, markPendingIfRequired=True)
    assert waiting["isPending"] is True
    refuses.change("3180", "build_assemblies", waiting, removePending=True)
    shop.buy(shop.line("wheel", 2, cost="50.00"), transactionDate="2026-03-01")
    # The wheels were bought before the first build, so it costs more now, too.
    assert shop.stock("bike") == (3, "266.00")
    done = shop.api.change("build_assemblies", waiting, removePending=True)
    assert done["isPending"] is False
    assert shop.stock("bike") == (4, "266.00")
    sale = shop.sell(shop.line("bike", 1))
    assert shop.postings(sale)["Cost of Goods Sold"] == "266.00"
    shop.delete("build_assemblies", made)
    assert shop.stock("bike")[0] == 0


def test_a_later_build_is_worked_out_where_the_assembly_stays_as_it_was_before(shop: Shop) -> None:
    """An update that leaves the assembly's line as it was and changes a component's reaches what is built later."""
    lines = [shop.line("wheel", 2, cost="40.00"), shop.line("bike", 1, cost="300.00"), shop.line("frame", 1)]
    bill = shop.buy(*lines, transactionDate="2026-03-02")
    shop.sell(shop.line("bike", 1), transactionDate="2026-03-03")
    build = {"inventoryAssemblyItemId": shop.ids["bike"], "quantityToBuild": 1}
    shop.api.make("build_assemblies", **build, transactionDate="2026-03-05")
    assert shop.stock("bike") == (1, "260.00")
    wheel, bike, frame = bill["itemLines"]
    changed = [{"id": wheel["id"], "cost": "60.00"}, {"id": bike["id"]}, {"id": frame["id"]}]
    shop.api.change("bills", bill, itemLines=changed)
    assert shop.stock("bike") == (1, "300.00")


def test_adjustments(shop: Shop, refuses: Refusals) -> None:
    shop.buy(shop.line("wheel", 10, cost="40.00"), transactionDate="2026-03-01")

    def adjust(**change: object) -> Json:
        line = {"itemId": shop.ids["wheel"], **change}
        return shop.make("inventory_adjustments", accountId=shop.ids["shrinkage"], lines=[line])

    assert shop.postings(adjust(adjustQuantity={"quantityDifference": -1})) == {
        "Inventory Asset": "-40.00",
        "Shrinkage": "40.00",
    }
    made = adjust(adjustQuantity={"newQuantity": 12})
    assert made["lines"][0]["quantityDifference"] == 3
    assert shop.stock("wheel") == (12, "40.00")
    made = adjust(adjustValue={"newValue": "600.00"})
    assert (made["lines"][0]["valueDifference"], shop.stock("wheel")) == (120, (12, "50.00"))
    shop.void("inventory_adjustments", made)
    assert shop.stock("wheel") == (12, "40.00")
    both = {"adjustQuantity": {"quantityDifference": 1}, "adjustValue": {"newValue": "1.00"}}
    body = {"accountId": shop.ids["shrinkage"], "transactionDate": "2026-03-10"}
    for change in (both, {}):
        refuses.create("3210", "inventory_adjustments", **body, lines=[{"itemId": shop.ids["wheel"], **change}])


def test_stock_given_back_to_the_vendor(shop: Shop) -> None:
    shop.buy(shop.line("wheel", 2, cost="40.00"))
    credit = shop.make("vendor_credits", vendorId=shop.ids["vera"], itemLines=[shop.line("wheel", 2, cost="35.00")])
    assert shop.postings(credit) == {
        "Accounts Payable": "70.00",
        "Cost of Goods Sold": "10.00",
        "Inventory Asset": "-80.00",
    }


# --- payments ---


def test_a_payment_with_a_discount(shop: Shop) -> None:
    """The fourth worked example."""
    first = shop.sell(shop.line("hour", 1, amount="350.00"))
    second = shop.sell(shop.line("hour", 1, amount="158.15"))
    discount = {"discountAmount": "7.00", "discountAccountId": shop.ids["discounts"]}
    entries = [entry(first, "343.00", **discount), entry(second, "158.15")]
    payment = shop.pay("501.15", *entries, depositToAccountId=shop.ids["bank"])
    assert shop.postings(payment) == {"Accounts Receivable": "-508.15", "Bank": "501.15", "Discounts": "7.00"}
    assert payment["unusedPayment"] == "0.00"
    applied = payment["appliedToTransactions"]
    assert [(one["amount"], one["discountAmount"], one["balanceRemaining"]) for one in applied] == [
        ("343.00", "7.00", "0.00"),
        ("158.15", None, "0.00"),
    ]
    paid = shop.api.fetch("invoices", first)
    assert (paid["isPaid"], paid["appliedAmount"], paid["balanceRemaining"]) == (True, "-350.00", "0.00")
    (link,) = paid["linkedTransactions"]
    assert (link["id"], link["transactionType"], link["amount"]) == (payment["id"], "receive_payment", "-350.00")
    assert paid["revisionNumber"] != first["revisionNumber"]
    shop.void("invoices", second)
    void = shop.api.fetch("invoices", second)
    assert (void["balanceRemaining"], void["isPaid"], void["memo"]) == ("0.00", True, "VOID: ")
    assert shop.api.fetch("receive_payments", payment)["unusedPayment"] == "158.15"
    shop.delete("invoices", first)
    assert shop.postings(payment) == {"Accounts Receivable": "-501.15", "Bank": "501.15"}


def test_what_a_payment_may_settle(shop: Shop, refuses: Refusals) -> None:
    made = shop.sell(shop.line("hour", 1))
    others = shop.sell(shop.line("hour", 1), to="ada")
    body = {"customerId": shop.ids["bob"], "totalAmount": "60.00", "transactionDate": "2026-03-10"}

    def refused(code: str, *entries: Json) -> None:
        refuses.create(code, "receive_payments", **body, applyToTransactions=list(entries))

    refused("3210", entry(made, "60.01"))  # more than the payment
    refused("3210", entry(made, "30.00"), entry(made, "35.01"))  # more than is open
    refused("3210", {"transactionId": made["id"]})  # nothing
    refused("3120", entry(others, "1.00"))  # another customer's
    refused("3120", {"transactionId": "77-1", "paymentAmount": "1.00"})
    refused("3150", entry(made, "1.00", discountAmount="1.00"))  # a discount without an account
    shop.pay("65.00", entry(made, "65.00"))
    refused("3120", entry(made, "1.00"))  # paid
    path = path_of("receive_payments")
    shop.api.refused(400, "POST", path, json=body)
    shop.api.refused(400, "POST", path, json={**body, "isAutoApply": True, "applyToTransactions": []})


def test_a_payment_that_applies_itself(shop: Shop) -> None:
    bills = [shop.sell(shop.line("hour", 1, amount=f"{amount}.00")) for amount in (30, 50, 40)]

    def left() -> list[str]:
        return [shop.api.fetch("invoices", one)["balanceRemaining"] for one in bills]

    shop.pay("50.00")
    assert left() == ["30.00", "0.00", "40.00"]
    last = shop.pay("45.00")
    assert left() == ["0.00", "0.00", "25.00"]
    more = shop.pay("100.00")
    assert (left(), more["unusedPayment"]) == (["0.00"] * 3, "75.00")
    newest = shop.api.fetch("receive_payments", last)
    # What it had settled is open again before it settles anew.
    changed = shop.api.change("receive_payments", newest, applyToTransactions=[entry(bills[2], "15.00")])
    assert (left(), changed["unusedPayment"]) == (["30.00", "0.00", "0.00"], "30.00")


def test_a_payment_for_a_job(shop: Shop) -> None:
    made = shop.sell(shop.line("hour", 1), to="job")
    shop.pay("100.00", entry(made, "65.00"), by="ada")
    balances = {name: shop.api.get(f"{path_of('customers')}/{shop.ids[name]}")["balance"] for name in ("ada", "job")}
    assert balances == {"ada": "-35.00", "job": "0.00"}


def test_credits(shop: Shop, refuses: Refusals) -> None:
    credit = shop.make("credit_memos", customerId=shop.ids["bob"], lines=[shop.line("hour", 1)])
    made = shop.sell(
        shop.line("hour", 2), applyCredits=[{"creditTransactionId": credit["id"], "appliedAmount": "40.00"}]
    )
    assert (made["balanceRemaining"], made["appliedAmount"]) == ("90.00", "-40.00")
    assert shop.api.fetch("credit_memos", credit)["creditRemaining"] == "25.00"
    refuses.change(
        "3210", "invoices", made, applyCredits=[{"creditTransactionId": credit["id"], "appliedAmount": "25.01"}]
    )
    (line,) = made["lines"]
    refuses.change("3210", "invoices", made, lines=[{"id": line["id"], "amount": "39.99"}])
    refuses.change("3170", "invoices", made, customerId=shop.ids["ada"])
    carried = {"applyCredits": [{"creditTransactionId": credit["id"], "appliedAmount": "25.00"}]}
    payment = shop.pay("10.00", entry(made, "10.00", **carried))
    assert payment["unusedCredits"] == "0.00"
    assert shop.api.fetch("invoices", made)["balanceRemaining"] == "55.00"
    shop.delete("receive_payments", payment)
    # The credit that the payment carried stays applied.
    assert shop.api.fetch("invoices", made)["balanceRemaining"] == "65.00"
    shop.delete("credit_memos", credit)
    assert shop.api.fetch("invoices", made)["balanceRemaining"] == "130.00"


def test_refunds(shop: Shop, refuses: Refusals) -> None:
    credit = shop.make("credit_memos", customerId=shop.ids["bob"], lines=[shop.line("hour", 1)])
    refund = shop.make(
        "credit_card_refunds",
        customerId=shop.ids["bob"],
        refundFromAccountId=shop.ids["bank"],
        refundAppliedToTransactions=[{"transactionId": credit["id"], "refundAmount": "60.00"}],
    )
    assert shop.postings(refund) == {"Accounts Receivable": "60.00", "Bank": "-60.00"}
    (used,) = refund["refundAppliedToTransactions"]
    assert (used["creditRemaining"], used["refundAmount"]) == ("5.00", "60.00")
    body = {"customerId": shop.ids["bob"], "transactionDate": "2026-03-10"}
    too_much = [{"transactionId": credit["id"], "refundAmount": "5.01"}]
    refuses.create("3210", "credit_card_refunds", **body, refundAppliedToTransactions=too_much)
    nothing = [{"transactionId": credit["id"], "refundAmount": "0.00"}]
    refuses.create("3210", "credit_card_refunds", **body, refundAppliedToTransactions=nothing)
    shop.void("credit_card_refunds", refund)
    assert shop.api.fetch("credit_memos", credit)["creditRemaining"] == "65.00"


# --- purchases ---


def test_a_bill_and_its_payment(shop: Shop, refuses: Refusals) -> None:
    """The fifth worked example."""
    lines = [{"accountId": shop.ids["costs"], "amount": "45.00"}]
    bill = shop.buy(shop.line("frame", 2, cost="185.00"), expenseLines=lines)
    assert (bill["amountDue"], bill["dueDate"], bill["isPaid"]) == ("415.00", "2026-04-09", False)
    assert shop.postings(bill) == {"Accounts Payable": "-415.00", "Costs": "45.00", "Inventory Asset": "370.00"}
    credit = shop.make("vendor_credits", vendorId=shop.ids["vera"], itemLines=[shop.line("wheel", 2, cost="40.00")])
    applied = [{"creditTransactionId": credit["id"], "appliedAmount": "80.00"}]
    discount = {"discountAmount": "8.30", "discountAccountId": shop.ids["discounts"], "applyCredits": applied}
    body = {"vendorId": shop.ids["vera"], "bankAccountId": shop.ids["bank"]}
    payment = shop.make("bill_check_payments", **body, applyToTransactions=[entry(bill, "326.70", **discount)])
    assert payment["amount"] == "326.70"
    assert shop.postings(payment) == {"Accounts Payable": "335.00", "Bank": "-326.70", "Discounts": "-8.30"}
    assert shop.api.fetch("bills", bill)["openAmount"] == "0.00"
    assert shop.api.fetch("vendor_credits", credit)["openAmount"] == "0.00"
    again = {"transactionDate": "2026-03-11", "applyToTransactions": [entry(bill, "1.00")]}
    refuses.create("3120", "bill_check_payments", **body, **again)
    refuses.change("3170", "bills", shop.api.fetch("bills", bill), vendorId=shop.ids["walt"])
    shop.delete("bill_check_payments", payment)
    assert shop.api.fetch("bills", bill)["openAmount"] == "335.00"


def test_a_paid_bill_that_is_deleted_leaves_a_credit(shop: Shop) -> None:
    bill, other = shop.spend("100.00"), shop.spend("30.00")
    body = {"vendorId": shop.ids["vera"], "creditCardAccountId": shop.ids["card"]}
    payment = shop.make("bill_credit_card_payments", **body, applyToTransactions=[entry(bill, "100.00")])
    shop.delete("bills", bill)
    waiting = shop.api.get(path_of("bills_to_pay"), vendorId=shop.ids["vera"])["data"]
    assert [one["bill"] and one["bill"]["amountDue"] for one in waiting] == ["30.00", None]
    assert waiting[1]["credit"]["creditTransactionId"] == payment["id"]
    assert waiting[1]["credit"]["creditRemaining"] == "100.00"
    applied = {"applyCredits": [{"creditTransactionId": payment["id"], "appliedAmount": "30.00"}]}
    shop.make("bill_credit_card_payments", **body, applyToTransactions=[{"transactionId": other["id"], **applied}])
    assert shop.api.fetch("bills", other)["isPaid"] is True


def test_amount_cost_quantity(shop: Shop, refuses: Refusals) -> None:
    made = shop.buy(
        shop.line("wheel"),
        shop.line("wheel", 4, amount="10.00"),
        shop.line("wheel", cost="20.00", amount="50.00"),
        shop.line("wheel", 3, cost="1.00"),
    )
    found = [(line["quantity"], line["cost"], line["amount"]) for line in made["itemLines"]]
    assert found == [(1, "40.00", "40.00"), (4, "2.50", "10.00"), (2.5, "20.00", "50.00"), (3, "1.00", "3.00")]
    refuses.create("3180", "bills", vendorId=shop.ids["vera"], transactionDate="2026-03-10")
    refuses.change("3180", "bills", made, clearItemLines=True)
    expense = {"accountId": shop.ids["costs"], "amount": "7.00"}
    changed = shop.api.change("bills", made, clearItemLines=True, expenseLines=[{"id": "-1", **expense}])
    assert (changed["itemLines"], changed["amountDue"]) == ([], "7.00")


def test_checks_and_cards(shop: Shop) -> None:
    lines = [{"accountId": shop.ids["costs"], "amount": "12.50"}]
    body = {"payeeId": shop.ids["someone"], "expenseLines": lines}
    check = shop.make("checks", bankAccountId=shop.ids["bank"], **body)
    assert shop.postings(check) == {"Bank": "-12.50", "Costs": "12.50"}
    charge = shop.make("credit_card_charges", accountId=shop.ids["card"], **body)
    assert shop.postings(charge) == {"Card": "-12.50", "Costs": "12.50"}
    credit = shop.make("credit_card_credits", accountId=shop.ids["card"], **body)
    assert shop.postings(credit) == {"Card": "12.50", "Costs": "-12.50"}
    shop.void("checks", check)
    assert shop.postings(check) == {}


def test_a_check_pays_out_a_credit(shop: Shop, refuses: Refusals) -> None:
    credit = shop.make("credit_memos", customerId=shop.ids["bob"], lines=[shop.line("hour", 1)])
    lines = [{"accountId": shop.ids["Accounts Receivable"], "amount": "50.00"}]
    body = {"bankAccountId": shop.ids["bank"], "payeeId": shop.ids["bob"], "expenseLines": lines}
    body |= {"transactionDate": "2026-03-10"}
    too_much = [{"transactionId": credit["id"], "amount": "50.01"}]
    refuses.create("3210", "checks", **body, applyToTransactions=too_much)
    shop.make("checks", **body, applyToTransactions=[{"transactionId": credit["id"], "amount": "50.00"}])
    assert shop.api.fetch("credit_memos", credit)["creditRemaining"] == "15.00"
    other = {**body, "expenseLines": [{"accountId": shop.ids["costs"], "amount": "5.00"}]}
    refuses.create("3210", "checks", **other, applyToTransactions=[{"transactionId": credit["id"], "amount": "1.00"}])
    nameless = {**body, "payeeId": shop.ids["someone"]}
    refuses.create("3180", "checks", **nameless)


# --- orders ---


def test_a_purchase_order(shop: Shop, refuses: Refusals) -> None:
    order = shop.make("purchase_orders", vendorId=shop.ids["vera"], lines=[shop.line("wheel", 10, rate="38.00")])
    link = {"linkToTransactionLine": {"transactionId": order["id"], "transactionLineId": order["lines"][0]["id"]}}

    def wheel() -> float:
        found: float = shop.api.get(f"{path_of('inventory_items')}/{shop.ids['wheel']}")["quantityOnPurchaseOrder"]
        return found

    assert wheel() == 10
    receipt = shop.make("item_receipts", vendorId=shop.ids["vera"], itemLines=[{**link, "quantity": 4}])
    assert (receipt["totalAmount"], wheel()) == ("152.00", 6)
    bill = shop.buy(link)
    assert (bill["amountDue"], bill["itemLines"][0]["quantity"], wheel()) == ("228.00", 6, 0)
    seen = shop.api.fetch("purchase_orders", order)
    (line,) = seen["lines"]
    assert (seen["isFullyReceived"], line["receivedQuantity"], line["unbilledQuantity"]) == (True, 10, 4)
    assert [one["linkType"] for one in seen["linkedTransactions"]] == ["quantity", "quantity"]
    body = {"vendorId": shop.ids["vera"], "transactionDate": "2026-03-10"}
    refuses.create("570", "bills", **body, itemLines=[link])
    refuses.create("570", "bills", **body, linkToTransactionIds=[order["id"]])
    refuses.create("3120", "bills", **{**body, "vendorId": shop.ids["walt"]}, itemLines=[link])
    shop.void("bills", bill)
    assert wheel() == 6
    closed = shop.api.change("purchase_orders", shop.api.fetch("purchase_orders", order), isManuallyClosed=True)
    assert (closed["isFullyReceived"], wheel()) == (True, 0)
    refuses.create("570", "bills", **body, itemLines=[link])
    shop.delete("purchase_orders", closed)
    assert shop.api.fetch("item_receipts", receipt)["linkedTransactions"] == []


def test_a_sales_order(shop: Shop, refuses: Refusals) -> None:
    order = shop.make(
        "sales_orders", customerId=shop.ids["ada"], lines=[shop.line("wheel", 3, rate="70.00"), shop.line("hour", 1)]
    )
    link = {"transactionId": order["id"], "transactionLineId": order["lines"][0]["id"]}
    first = shop.sell({"linkToTransactionLine": link, "quantity": 1}, to="ada")
    assert amounts(first) == ["70.00"]
    body = {"customerId": shop.ids["ada"], "transactionDate": "2026-03-10", "linkToTransactionIds": [order["id"]]}
    refuses.create("3210", "invoices", **body, lines=[{"linkToTransactionLine": link}])
    refuses.create("3210", "invoices", **body, lines=[{"linkToTransactionLine": link, "description": "mine"}])
    second = shop.api.make("invoices", **body)
    assert amounts(second) == ["140.00", "65.00"]
    assert shop.api.fetch("sales_orders", order)["isFullyInvoiced"] is True
    shop.delete("invoices", second)
    seen = shop.api.fetch("sales_orders", order)
    assert (seen["isFullyInvoiced"], [line["quantityInvoiced"] for line in seen["lines"]]) == (False, [1, 0])


# --- deposits ---


def test_deposits(shop: Shop, refuses: Refusals) -> None:
    payment = shop.pay("100.00")
    receipt = shop.make("sales_receipts", customerId=shop.ids["bob"], lines=[shop.line("hour", 1)])

    def waiting() -> list[str]:
        return [one["paymentTransactionId"] for one in shop.api.get(path_of("payments_to_deposit"))["data"]]

    assert waiting() == [payment["id"], receipt["id"]]
    lines = [{"paymentTransactionId": payment["id"]}, {"accountId": shop.ids["income"], "amount": "5.00"}]
    cash = {"accountId": shop.ids["savings"], "amount": "20.00"}
    deposit = shop.make("deposits", depositToAccountId=shop.ids["bank"], lines=lines, cashBack=cash)
    assert deposit["totalAmount"] == "85.00"
    assert shop.postings(deposit) == {
        "Bank": "85.00",
        "Income": "-5.00",
        "Savings": "20.00",
        "Undeposited Funds": "-100.00",
    }
    assert waiting() == [receipt["id"]]
    body = {"depositToAccountId": shop.ids["bank"], "transactionDate": "2026-03-10"}
    refuses.create("3120", "deposits", **body, lines=lines)
    refuses.create("3210", "deposits", **body, lines=[{**lines[0], **lines[1]}])
    refuses.create("3210", "deposits", **body, lines=[{"memo": "nothing"}])
    refuses.create("3210", "deposits", **body, lines=[{"accountId": shop.ids["income"], "amount": "-1.00"}])
    refuses.change("3170", "receive_payments", payment, totalAmount="99.00")
    refuses.delete("3160", "receive_payments", payment)
    shop.api.change("receive_payments", payment, memo="still here")
    kept = [{"id": deposit["lines"][1]["id"]}]
    changed = shop.api.change("deposits", deposit, lines=kept, cashBack={**cash, "amount": "5.00"})
    assert (changed["totalAmount"], waiting()) == ("0.00", [payment["id"], receipt["id"]])
    again = shop.make("deposits", depositToAccountId=shop.ids["bank"], lines=lines[:1])
    shop.void("deposits", again)
    assert payment["id"] in waiting()


# --- entries ---


def test_journal_entries(shop: Shop, refuses: Refusals) -> None:
    """The sixth worked example."""

    def body(debit: str, credit: str, name: str | None = "ada") -> Json:
        line: Json = {"accountId": shop.ids["Accounts Receivable"], "amount": debit}
        if name is not None:
            line["entityId"] = shop.ids[name]
        return {
            "transactionDate": "2026-03-10",
            "debitLines": [line],
            "creditLines": [{"accountId": shop.ids["income"], "amount": credit}],
        }

    made = shop.api.make("journal_entries", **body("25.00", "25.00"))
    assert shop.api.get(f"{path_of('customers')}/{shop.ids['ada']}")["balance"] == "25.00"
    refuses.create("3180", "journal_entries", **body("25.00", "24.99"))
    refuses.create("3180", "journal_entries", **body("25.00", "25.00", None))
    refuses.create("3180", "journal_entries", **body("25.00", "25.00", "vera"))
    refuses.create("3210", "journal_entries", **body("-5.00", "-5.00"))
    lines = [*made["debitLines"], *made["creditLines"]]
    refuses.change("3180", "journal_entries", made, lines=[{"id": lines[0]["id"]}])
    changed = shop.api.change("journal_entries", made, lines=[{"id": one["id"], "amount": "30.00"} for one in lines])
    assert shop.postings(changed) == {"Accounts Receivable": "30.00", "Income": "-30.00"}
    shop.pay("30.00", entry(made, "30.00"), by="ada")
    refuses.change(
        "3210",
        "journal_entries",
        shop.api.fetch("journal_entries", made),
        lines=[{"id": one["id"], "amount": "29.00"} for one in lines],
    )


def test_transfers_and_tax_payments(shop: Shop, refuses: Refusals) -> None:
    made = shop.make(
        "transfers", sourceAccountId=shop.ids["bank"], targetAccountId=shop.ids["savings"], amount="500.00"
    )
    assert (made["sourceAccountBalance"], made["targetAccountBalance"]) == ("-500.00", "500.00")
    same = {"sourceAccountId": shop.ids["bank"], "targetAccountId": shop.ids["bank"], "amount": "1.00"}
    refuses.create("3210", "transfers", transactionDate="2026-03-10", **same)
    body = {"bankAccountId": shop.ids["bank"], "lines": [{"salesTaxItemId": shop.ids["tax"], "amount": "40.00"}]}
    paid = shop.make("sales_tax_payment_checks", vendorId=shop.ids["board"], **body)
    assert shop.postings(paid) == {"Bank": "-40.00", "Sales Tax Payable": "40.00"}
    refuses.create("3210", "sales_tax_payment_checks", vendorId=shop.ids["vera"], transactionDate="2026-03-10", **body)


def test_time(shop: Shop, refuses: Refusals) -> None:
    shop.sandbox.set_preferences(shop.api.end_user_id, timeTracking=True)
    made = shop.make("time_tracking_activities", entityId=shop.ids["vera"], duration="PT1H30M59S")
    assert made["duration"] == "PT1H30M"
    body = {"entityId": shop.ids["vera"], "duration": "PT1H", "transactionDate": "2026-03-10"}
    refuses.create("3150", "time_tracking_activities", **body, billingStatus="billable")
    refuses.create("3140", "time_tracking_activities", **{**body, "entityId": shop.ids["ada"]})
    wage = shop.api.make(
        "payroll_wage_items", name="Pay", wageType="hourly_regular", expenseAccountId=shop.ids["costs"]
    )
    refuses.create("3210", "time_tracking_activities", **body, payrollWageItemId=wage["id"])
    types = [one["transactionType"] for one in shop.api.get(path_of("transactions"))["data"]]
    assert types == []
    shop.delete("time_tracking_activities", made)
    found = shop.api.get(path_of("deleted_transactions"), transactionTypes="time_tracking")["data"]
    assert [one["id"] for one in found] == [made["id"]]


# --- void, delete, numbers ---


def test_void_and_delete_leave_the_same_balances(shop: Shop) -> None:
    shop.buy(shop.line("wheel", 10, cost="40.00"))
    before = shop.balances()
    for remove in (shop.void, shop.delete):
        made = shop.sell(shop.line("wheel", 3), shop.line("ten"))
        shop.pay("20.00", entry(made, "20.00"))
        remove("invoices", made)
        (payment,) = shop.api.all("receive_payments")
        assert payment["unusedPayment"] == "20.00"
        shop.delete("receive_payments", payment)
        assert shop.balances() == before


def test_a_void_document(shop: Shop, refuses: Refusals) -> None:
    made = shop.sell(shop.line("wheel", 3), memo="as agreed")
    answer = shop.void("invoices", made)
    assert (answer["voided"], answer["refNumber"]) == (True, made["refNumber"])
    void = shop.api.fetch("invoices", made)
    assert (void["memo"], void["subtotal"], amounts(void)) == ("VOID: as agreed", "0.00", ["0.00"])
    refuses.change("3170", "invoices", void, transactionDate="2026-03-11")
    changed = shop.api.change("invoices", void, memo="forget it")
    assert (changed["memo"], changed["isPaid"]) == ("forget it", True)
    assert shop.void("invoices", made)["voided"] is True
    gone = shop.delete("invoices", made)
    assert gone == {"id": made["id"], "objectType": "qbd_invoice", "refNumber": made["refNumber"], "deleted": True}
    refuses.retrieve("500", "invoices", made["id"])
    (row,) = shop.api.get(path_of("deleted_transactions"), transactionTypes="invoice")["data"]
    assert (row["id"], row["refNumber"]) == (made["id"], made["refNumber"])
    refuses.delete("3120", "invoices", made)


def test_numbers(shop: Shop) -> None:
    numbers = [shop.sell()["refNumber"], shop.sell(refNumber="INV-099")["refNumber"], shop.sell()["refNumber"]]
    assert numbers == ["1", "INV-099", "INV-100"]
    credit = shop.make("credit_memos", customerId=shop.ids["bob"])
    assert credit["refNumber"] == "INV-101"
    assert shop.spend("1.00")["refNumber"] is None
    lines = [{"accountId": shop.ids["costs"], "amount": "1.00"}]
    checks = [
        shop.make("checks", bankAccountId=shop.ids[bank], expenseLines=lines, **more)["refNumber"]
        for bank, more in (
            ("bank", {"refNumber": "101"}),
            ("bank", {}),
            ("savings", {}),
            ("bank", {"isQueuedForPrint": True}),
        )
    ]
    assert checks == ["101", "102", "1", None]


def test_what_is_used_cannot_be_deleted(shop: Shop) -> None:
    shop.make("estimates", customerId=shop.ids["bob"], lines=[shop.line("hour", 1)])
    for kind, name in (("customers", "bob"), ("service_items", "hour")):
        with pytest.raises(Exception, match="in use"):
            shop.sandbox.delete(kind, shop.ids[name], end_user_id=shop.api.end_user_id)


def test_due_dates(shop: Shop) -> None:
    terms = shop.api.make("date_driven_terms", name="Fifth", dueDayOfMonth=5, gracePeriodDays=3)["id"]

    def due(day: str, **body: object) -> str:
        made = shop.make("invoices", customerId=shop.ids["bob"], **{"transactionDate": day, **body})
        return str(made["dueDate"])

    assert due("2026-03-01", termsId=terms) == "2026-03-05"
    assert due("2026-03-02", termsId=terms) == "2026-04-05"
    assert due("2026-12-20", termsId=terms) == "2027-01-05"
    assert due("2026-03-02", termsId=terms, dueDate="2026-03-31") == "2026-03-31"
    assert due("2026-03-02") == "2026-03-02"
    assert shop.spend("1.00", of="walt")["dueDate"] == "2026-03-20"


def test_the_home_currency_is_shown_with_others_on(shop: Shop) -> None:
    shop.sandbox.set_preferences(shop.api.end_user_id, multiCurrency=True)
    invoice = shop.sell(shop.line("hour", 1))
    assert (invoice["currency"]["fullName"], invoice["exchangeRate"]) == ("US Dollar", 1)
    assert invoice["balanceRemainingInHomeCurrency"] == invoice["balanceRemaining"]
