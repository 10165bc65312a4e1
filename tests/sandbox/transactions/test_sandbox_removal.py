"""Void and delete, numbers, dates."""

from __future__ import annotations

import pytest

from ..shop import Shop, amounts, entry
from ..support import Refusals, path_of


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
    net30 = shop.api.make("standard_terms", name="Later", dueDays=30, discountDays=20, discountPercentage="2")["id"]
    for last in (terms, net30):
        assert due("9999-12-31", termsId=last) in ("9999-12-05", "9999-12-31")


def test_the_home_currency_is_shown_with_others_on(shop: Shop) -> None:
    shop.sandbox.set_preferences(shop.api.end_user_id, multiCurrency=True)
    invoice = shop.sell(shop.line("hour", 1))
    assert (invoice["currency"]["fullName"], invoice["exchangeRate"]) == ("US Dollar", 1)
    assert invoice["balanceRemainingInHomeCurrency"] == invoice["balanceRemaining"]


def test_numbers_end_where_they_do_not_fit(shop: Shop) -> None:
    """A number has eleven characters at most: after the last one of a series, a blank one stays blank."""
    assert shop.sell(shop.line("hour"), refNumber="99999999998")["refNumber"] == "99999999998"
    assert shop.sell(shop.line("hour"))["refNumber"] == "99999999999"
    assert shop.sell(shop.line("hour"))["refNumber"] is None
