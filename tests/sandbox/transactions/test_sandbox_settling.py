"""What settles what: payments, credits, refunds."""

from __future__ import annotations

from ..shop import Shop, entry
from ..support import Json, Refusals, path_of


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


def test_what_was_paid_back_stays_paid_back(shop: Shop, refuses: Refusals) -> None:
    """A payment that is applied anew keeps what a refund or a check took of it."""
    bill = shop.sell(shop.line("hour", 2))
    payment = shop.pay("130.00", entry(bill, "40.00"))
    parts = {
        "customerId": shop.ids["bob"],
        "refundAppliedToTransactions": [{"transactionId": payment["id"], "refundAmount": "60.00"}],
    }
    refund = shop.make("credit_card_refunds", **parts)
    owed = {"accountId": shop.ids["Accounts Receivable"], "amount": "5.00", "payeeId": shop.ids["bob"]}
    check = {"bankAccountId": shop.ids["bank"], "payeeId": shop.ids["bob"], "expenseLines": [owed]}
    shop.make("checks", **check, applyToTransactions=[{"transactionId": payment["id"]}])
    payment = shop.api.fetch("receive_payments", payment)
    assert payment["unusedPayment"] == "25.00"
    refuses.change("3210", "receive_payments", payment, applyToTransactions=[entry(bill, "65.01")])
    payment = shop.api.change("receive_payments", payment, applyToTransactions=[entry(bill, "65.00")])
    assert payment["unusedPayment"] == "0.00"
    (used,) = shop.api.fetch("credit_card_refunds", refund)["refundAppliedToTransactions"]
    assert used["refundAmount"] == "60.00"
    refuses.change("3210", "receive_payments", payment, totalAmount="129.99")
    shop.void("credit_card_refunds", refund)
    assert shop.api.fetch("receive_payments", payment)["unusedPayment"] == "60.00"
