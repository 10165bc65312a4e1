"""Journal entries, transfers, payments of sales tax, time."""

from __future__ import annotations

from ..shop import Shop, entry
from ..support import Json, Refusals, path_of


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
