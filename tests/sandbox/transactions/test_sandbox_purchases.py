"""Bills, checks and card forms, and their payment."""

from __future__ import annotations

from ..shop import Shop, entry
from ..support import Refusals, path_of


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
