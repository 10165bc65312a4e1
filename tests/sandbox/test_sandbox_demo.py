"""The shop of the seed `demo`: believable, sound, and the same each time."""

from __future__ import annotations

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.ledger import broken_invariants
from conductor_client.sandbox.seeds.demo import demo

from .conftest import connect_to
from .support import Api, in_company, path_of, replayed


def test_the_shop() -> None:
    with Sandbox(seed="demo", now="2026-03-31", strict=True) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        customers = api.all("customers")
        assert (len([one for one in customers if one["sublevel"] == 0]), len(customers)) == (50, 70)
        assert len(api.all("vendors")) == 20
        invoices = api.all("invoices")
        assert len(invoices) == 400
        unpaid = [one for one in invoices if not one["isPaid"]]
        overdue = [one for one in unpaid if one["dueDate"] < "2026-03-31"]
        assert 20 < len(overdue) < len(unpaid) < 120
        days = {one["transactionDate"][:7] for one in invoices}
        assert len(days) == 24
        credits = [one for one in api.all("credit_memos") if one["memo"] == "Disputed by the customer"]
        assert [one["creditRemaining"] for one in credits] == [credits[0]["totalAmount"]]
        kinds = ("bills", "bill_check_payments", "receive_payments", "deposits", "sales_receipts", "purchase_orders")
        assert all(len(api.all(kind)) > 20 for kind in kinds)
        profit = api.get(
            path_of("reports") + "/general-summary",
            reportType="profit_and_loss_standard",
            reportDateMacro="last_year",
        )
        (income,) = [row for row in profit["rows"] if row["kind"] == "total"]
        assert float(income["cells"][1]["value"]) > 0
        assert in_company(sandbox, api.end_user_id, broken_invariants) == []
        before, after = in_company(sandbox, api.end_user_id, replayed)
        assert before == after


def test_the_same_each_time() -> None:
    assert demo.__wrapped__() == demo()
