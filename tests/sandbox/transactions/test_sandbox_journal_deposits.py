"""Lines of journal entries that wait in Undeposited Funds, and their deposits."""

from __future__ import annotations

from typing import Any

from ..shop import Shop
from ..support import Json, Refusals, path_of


def _journal(shop: Shop, *amounts: str) -> Json:
    """Money that came in beside the sales, somebody's each."""
    names = ["bob", "ada"]
    debits: list[Json] = [
        {"accountId": shop.ids["Undeposited Funds"], "amount": amount, "entityId": shop.ids[name]}
        for amount, name in zip(amounts, names, strict=False)
    ]
    total = sum(float(amount) for amount in amounts)
    credits = [{"accountId": shop.ids["income"], "amount": f"{total:.2f}"}]
    return shop.make("journal_entries", debitLines=debits, creditLines=credits)


def _waiting(shop: Shop) -> list[Json]:
    return list(shop.api.get(path_of("payments_to_deposit"))["data"])


def _bring(shop: Shop, *lines: Json, **body: Any) -> Json:
    return shop.make("deposits", depositToAccountId=shop.ids["bank"], lines=list(lines), **body)


def test_each_line_waits_by_itself(shop: Shop) -> None:
    journal = _journal(shop, "30.00", "12.50")
    first, second = journal["debitLines"]
    assert [
        (one["paymentTransactionId"], one["paymentTransactionLineId"], one["transactionType"], one["amount"])
        for one in _waiting(shop)
    ] == [
        (journal["id"], first["id"], "journal_entry", "30.00"),
        (journal["id"], second["id"], "journal_entry", "12.50"),
    ]
    assert [one["customer"]["fullName"] for one in _waiting(shop)] == ["Bob", "Ada"]
    deposit = _bring(shop, {"paymentTransactionId": journal["id"], "paymentTransactionLineId": second["id"]})
    assert deposit["totalAmount"] == "12.50"
    assert deposit["lines"][0]["transactionType"] == "journal_entry"
    assert [one["amount"] for one in _waiting(shop)] == ["30.00"]
    assert shop.postings(deposit) == {"Bank": "12.50", "Undeposited Funds": "-12.50"}
    shop.void("deposits", deposit)
    assert [one["amount"] for one in _waiting(shop)] == ["30.00", "12.50"]


def test_a_credit_takes_money_away(shop: Shop) -> None:
    """How a person empties Undeposited Funds of what was deposited by hand: both lines on one deposit."""
    shop.pay("100.00", by="bob")
    shop.make(
        "journal_entries",
        debitLines=[{"accountId": shop.ids["income"], "amount": "40.00"}],
        creditLines=[{"accountId": shop.ids["Undeposited Funds"], "amount": "40.00"}],
    )
    lines = [
        {name: one[name] for name in ("paymentTransactionId", "paymentTransactionLineId") if one[name] is not None}
        for one in _waiting(shop)
    ]
    assert [one["amount"] for one in _waiting(shop)] == ["100.00", "-40.00"]
    assert _bring(shop, *lines)["totalAmount"] == "60.00"
    assert shop.api.account("Undeposited Funds")["balance"] == "0.00"


def test_what_a_line_may_be(shop: Shop, refuses: Refusals) -> None:
    journal = _journal(shop, "30.00")
    other = _journal(shop, "5.00")
    payment = shop.pay("10.00")
    own, income = journal["debitLines"][0]["id"], journal["creditLines"][0]["id"]

    def refused(code: str, *lines: Json) -> None:
        refuses.create(
            code, "deposits", depositToAccountId=shop.ids["bank"], lines=list(lines), transactionDate="2026-03-10"
        )

    refused("3120", {"paymentTransactionId": journal["id"]})
    refused("3120", {"paymentTransactionId": journal["id"], "paymentTransactionLineId": income})
    refused("3120", {"paymentTransactionId": other["id"], "paymentTransactionLineId": own})
    refused("3120", {"paymentTransactionId": payment["id"], "paymentTransactionLineId": own})
    refused("3210", {"paymentTransactionLineId": own})
    line = {"paymentTransactionId": journal["id"], "paymentTransactionLineId": own}
    refused("3120", line, line)
    _bring(shop, line)
    refused("3120", line)


def test_a_line_on_a_deposit_stays(shop: Shop, refuses: Refusals) -> None:
    journal = _journal(shop, "30.00", "12.50")
    first, second = (line["id"] for line in journal["debitLines"])
    credit = journal["creditLines"][0]["id"]
    deposit = _bring(shop, {"paymentTransactionId": journal["id"], "paymentTransactionLineId": first})
    refuses.change("3170", "journal_entries", journal, lines=[{"id": second}, {"id": credit, "amount": "12.50"}])
    changed = [{"id": first, "amount": "31.00"}, {"id": second}, {"id": credit, "amount": "43.50"}]
    refuses.change("3170", "journal_entries", journal, lines=changed)
    elsewhere = [{"id": first, "accountId": shop.ids["bank"]}, {"id": second}, {"id": credit}]
    refuses.change("3170", "journal_entries", journal, lines=elsewhere)
    refuses.void("3170", "journal_entries", journal)
    refuses.delete("3160", "journal_entries", journal)
    kept = shop.api.change(
        "journal_entries",
        journal,
        lines=[{"id": first}, {"id": second, "amount": "1.00"}, {"id": credit, "amount": "31.00"}],
    )
    deposit = shop.api.change("deposits", deposit, lines=[{"id": deposit["lines"][0]["id"], "memo": "seen"}])
    assert deposit["totalAmount"] == "30.00"
    shop.delete("deposits", deposit)
    shop.delete("journal_entries", kept)
    assert _waiting(shop) == []
