"""Examples 3 to 6 of "what posts what", figure by figure; 1 and 2 are tests of accounts and items."""

from __future__ import annotations

import pytest

from ..shop import Shop, entry
from ..support import Json, Refusals, path_of


@pytest.fixture
def bikes(shop: Shop) -> Shop:
    """Three bikes at 261.00 each, and names and accounts of the examples."""
    api, ids = shop.api, shop.ids
    for name, kind in (
        ("Bicycles", "income"),
        ("Repairs", "income"),
        ("Discounts Given", "income"),
        ("Purchase Discounts", "income"),
        ("Late Fees", "income"),
        ("Discounts Taken", "expense"),
        ("Freight", "expense"),
        ("Checking", "bank"),
    ):
        ids[name] = api.make("accounts", name=name, accountType=kind)["id"]
    sold = {"incomeAccountId": ids["Bicycles"], "cogsAccountId": ids["cogs"], "assetAccountId": ids["Inventory Asset"]}
    parts = [{"inventoryItemId": ids["wheel"], "quantity": 2}, {"inventoryItemId": ids["frame"], "quantity": 1}]
    ids["city bike"] = api.make(
        "inventory_assembly_items",
        name="City Bike",
        salesPrice="599.00",
        salesTaxCodeId=ids["Tax"],
        lines=parts,
        **sold,
    )["id"]
    repair = {"price": "65.00", "postingAccountId": ids["Repairs"]}
    ids["repair"] = api.make("service_items", name="Repair Hour", salesOrPurchaseDetails=repair)["id"]
    ids["club"] = api.make(
        "discount_items",
        name="Club 10%",
        discountRatePercent="10",
        accountId=ids["Discounts Given"],
        salesTaxCodeId=ids["Tax"],
    )["id"]
    shop.make("item_receipts", vendorId=ids["vera"], itemLines=[shop.line("wheel", 6), shop.line("frame", 4)])
    shop.make("item_receipts", vendorId=ids["vera"], itemLines=[shop.line("frame", 4, cost="180.00")])
    shop.buy(shop.line("frame", 2, cost="185.00"))
    assert shop.stock("frame") == (10, "181.00")
    shop.make("build_assemblies", inventoryAssemblyItemId=ids["city bike"], quantityToBuild=3)
    return shop


def _on_hand(shop: Shop, name: str) -> tuple[float, str]:
    found = shop.api.get(f"{path_of('inventory_assembly_items')}/{shop.ids[name]}")
    return found["quantityOnHand"], found["averageCost"]


def _names(shop: Shop, name: str) -> tuple[str, str]:
    found = shop.api.get(f"{path_of('customers')}/{shop.ids[name]}")
    return found["balance"], found["totalBalance"]


def test_an_invoice(bikes: Shop) -> None:
    shop = bikes
    assert _on_hand(shop, "city bike") == (3, "261.00")
    invoice = shop.sell(shop.line("city bike", 2), shop.line("club"), shop.line("repair", 3), to="job")
    assert [line["amount"] for line in invoice["lines"]] == ["1198.00", "-119.80", "195.00"]
    assert {
        name: invoice[name]
        for name in (
            *("subtotal", "salesTaxTotal", "salesTaxPercentage", "balanceRemaining", "appliedAmount", "isPaid"),
        )
    } == {
        "subtotal": "1273.20",
        "salesTaxTotal": "88.95",
        "salesTaxPercentage": "8.25",
        "balanceRemaining": "1362.15",
        "appliedAmount": "0.00",
        "isPaid": False,
    }
    assert shop.postings(invoice) == {
        "Accounts Receivable": "1362.15",
        "Bicycles": "-1198.00",
        "Discounts Given": "119.80",
        "Repairs": "-195.00",
        "Sales Tax Payable": "-88.95",
        "Cost of Goods Sold": "522.00",
        "Inventory Asset": "-522.00",
    }
    assert (_names(shop, "job"), _names(shop, "ada")) == (("1362.15", "1362.15"), ("0.00", "1362.15"))
    assert _on_hand(shop, "city bike") == (1, "261.00")


def test_a_payment(bikes: Shop) -> None:
    shop = bikes
    mill = shop.api.make("customers", name="Old Mill", openingBalance="350.00", openingBalanceDate="2026-03-01")
    shop.ids["mill"] = mill["id"]
    (opening,) = shop.api.all("invoices", customerIds=mill["id"])
    second = shop.sell(shop.line("repair", 1, amount="158.15"), to="mill")
    discount: Json = {"discountAmount": "7.00", "discountAccountId": shop.ids["Discounts Taken"]}
    payment = shop.pay(
        "501.15",
        entry(opening, "343.00", **discount),
        entry(second, "158.15"),
        by="mill",
        depositToAccountId=shop.ids["Checking"],
    )
    assert shop.postings(payment) == {
        "Checking": "501.15",
        "Accounts Receivable": "-508.15",
        "Discounts Taken": "7.00",
    }
    assert payment["unusedPayment"] == "0.00"
    assert [shop.api.fetch("invoices", one)["isPaid"] for one in (opening, second)] == [True, True]
    assert _names(shop, "mill") == ("0.00", "0.00")
    shop.void("invoices", second)
    seen = shop.api.fetch("invoices", second)
    assert (seen["balanceRemaining"], seen["isPaid"], seen["memo"]) == ("0.00", True, "VOID: ")
    assert shop.api.fetch("receive_payments", payment)["unusedPayment"] == "158.15"
    assert _names(shop, "mill") == ("-158.15", "-158.15")


def test_a_bill_and_its_payment(bikes: Shop, refuses: Refusals) -> None:
    shop, ids = bikes, bikes.ids
    freight = [{"accountId": ids["Freight"], "amount": "45.00"}]
    bill = shop.buy(shop.line("frame", 2, cost="185.00"), expenseLines=freight)
    assert shop.postings(bill) == {"Inventory Asset": "370.00", "Freight": "45.00", "Accounts Payable": "-415.00"}
    assert (bill["amountDue"], bill["dueDate"]) == ("415.00", "2026-04-09")
    shop.buy(shop.line("wheel", 2, cost="40.00"))
    credit = shop.make("vendor_credits", vendorId=ids["vera"], itemLines=[shop.line("wheel", 2, cost="40.00")])
    assert shop.postings(credit) == {"Accounts Payable": "80.00", "Inventory Asset": "-80.00"}
    paying = entry(
        bill,
        "326.70",
        discountAmount="8.30",
        discountAccountId=ids["Purchase Discounts"],
        applyCredits=[{"creditTransactionId": credit["id"], "appliedAmount": "80.00"}],
    )
    body: Json = {"vendorId": ids["vera"], "bankAccountId": ids["Checking"], "applyToTransactions": [paying]}
    payment = shop.make("bill_check_payments", **body)
    assert payment["amount"] == "326.70"
    assert shop.postings(payment) == {
        "Checking": "-326.70",
        "Accounts Payable": "335.00",
        "Purchase Discounts": "-8.30",
    }
    paid = shop.api.fetch("bills", bill)
    assert (paid["openAmount"], paid["isPaid"]) == ("0.00", True)
    assert shop.api.fetch("vendor_credits", credit)["openAmount"] == "0.00"
    again = {**body, "applyToTransactions": [entry(bill, "1.00")], "transactionDate": "2026-03-10"}
    refuses.create("3120", "bill_check_payments", **again)
    shop.delete("bill_check_payments", payment)
    assert shop.api.fetch("bills", bill)["openAmount"] == "335.00"
    assert shop.api.account("Purchase Discounts")["balance"] == "0.00"


def test_a_journal_entry(bikes: Shop, refuses: Refusals) -> None:
    shop, ids = bikes, bikes.ids
    receivable, fees = ids["Accounts Receivable"], ids["Late Fees"]

    def lines(debit: str, credit: str, **name: str) -> Json:
        return {
            "transactionDate": "2026-03-10",
            "debitLines": [{"accountId": receivable, "amount": debit, **name}],
            "creditLines": [{"accountId": fees, "amount": credit}],
        }

    ada = {"entityId": ids["ada"]}
    journal = shop.api.make("journal_entries", **lines("25.00", "25.00", **ada))
    assert shop.postings(journal) == {"Accounts Receivable": "25.00", "Late Fees": "-25.00"}
    assert _names(shop, "ada") == ("25.00", "25.00")
    refuses.create("3180", "journal_entries", **lines("25.00", "24.99", **ada))
    refuses.create("3180", "journal_entries", **lines("25.00", "25.00"))
    refuses.create("3210", "journal_entries", **lines("-5.00", "-5.00", **ada))
    refuses.change("3180", "journal_entries", journal, lines=[{"id": journal["debitLines"][0]["id"]}])
    payment = shop.pay("25.00", entry(journal, "25.00"), by="ada")
    assert (payment["unusedPayment"], _names(shop, "ada")) == ("0.00", ("0.00", "0.00"))
