"""The books: what opening balances and opening stock post, and invariants that notice when something is wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from conductor_client.sandbox import Sandbox, books as books_module
from conductor_client.sandbox.books import books_of
from conductor_client.sandbox.ledger import Posting, broken_invariants, post
from conductor_client.sandbox.model import Books, TransactionKind
from conductor_client.sandbox.storage.company import Company
from conductor_client.sandbox.storage.transactions import Transaction

from .conftest import connect_to
from .support import Api, Json, Refusals, in_company, replayed


def documents(sandbox: Sandbox, api: Api) -> list[tuple[Any, ...]]:
    return in_company(
        sandbox,
        api.end_user_id,
        lambda company: [
            tuple(row)
            for row in company.connection.execute(
                "SELECT kind, date, entity, total, open FROM transactions ORDER BY seq"
            )
        ],
    )


def test_a_customer_that_owes(sandbox: Sandbox, api: Api) -> None:
    made = api.make("customers", name="Old Mill Hotel", openingBalance="350.00", openingBalanceDate="2026-02-28")
    assert (made["balance"], made["totalBalance"]) == ("350.00", "350.00")
    assert documents(sandbox, api) == [("invoices", "2026-02-28", made["id"], 35000, 35000)]
    assert api.account("Accounts Receivable")["balance"] == "350.00"


def test_a_customer_that_has_paid_too_much(sandbox: Sandbox, api: Api) -> None:
    made = api.make("customers", name="A", openingBalance="-5.00")
    assert made["balance"] == "-5.00"
    assert documents(sandbox, api) == [("credit_memos", "2026-03-01", made["id"], 500, 500)]


def test_vendors(sandbox: Sandbox, api: Api) -> None:
    owed = api.make("vendors", name="Rimworks", openingBalance="420.00", openingBalanceDate="2026-02-28")
    credit = api.make("vendors", name="Spokes", openingBalance="-20.00", openingBalanceDate="2026-02-27")
    assert (owed["balance"], credit["balance"]) == ("420.00", "-20.00")
    assert api.account("Accounts Payable")["balance"] == "400.00"
    assert documents(sandbox, api) == [
        ("bills", "2026-02-28", owed["id"], 42000, 42000),
        ("vendor_credits", "2026-02-27", credit["id"], 2000, 2000),
    ]


def test_a_refused_create_leaves_nothing_of_its_opening_balance(refuses: Refusals) -> None:
    refuses.create("3140", "customers", name="A", openingBalance="5.00", classId="80000099-1")
    refuses.create("3090", "vendors", name=" ", openingBalance="5.00")


def test_a_balance_moves_no_revision(api: Api) -> None:
    parent = api.make("customers", name="A")
    api.make("customers", name="B", parentId=parent["id"], openingBalance="5.00")
    seen = api.fetch("customers", parent)
    assert (seen["balance"], seen["totalBalance"]) == ("0.00", "5.00")
    assert seen["revisionNumber"] == parent["revisionNumber"]


def test_everything_at_once(sandbox: Sandbox, api: Api) -> None:
    """A shop opens: assets are liabilities, equity and what the opening documents earned and cost."""
    api.make("accounts", name="Checking", accountType="bank", openingBalance="2500.00")
    api.make("accounts", name="Loan", accountType="long_term_liability", openingBalance="900.00")
    api.make("vendors", name="Rimworks", openingBalance="420.00")
    api.make("customers", name="Old Mill Hotel", openingBalance="350.00")
    income = api.make("accounts", name="Sales", accountType="income")["id"]
    api.make(
        "inventory_items",
        name="Frame",
        purchaseCost="180.00",
        quantityOnHand=4,
        incomeAccountId=income,
        cogsAccountId=api.account("Cost of Goods Sold")["id"],
        assetAccountId=api.account("Inventory Asset")["id"],
    )
    names = ("Accounts Receivable", "Inventory Asset", "Accounts Payable", "Opening Balance Equity")
    assert [api.account(name)["balance"] for name in names] == ["350.00", "720.00", "420.00", "2320.00"]

    def trial(company: Company) -> tuple[int, int]:
        debit = company.number("SELECT sum(amount) FROM balances WHERE amount > 0")
        return debit, -company.number("SELECT sum(amount) FROM balances WHERE amount < 0")

    debit, credit = in_company(sandbox, api.end_user_id, trial)
    assert debit == credit


def test_the_same_books_from_the_stored_documents(sandbox: Sandbox, api: Api) -> None:
    """Invariant 6: withdrawing and posting everything anew leaves the same postings and balances."""
    api.make("accounts", name="Checking", accountType="bank", openingBalance="2500.00")
    api.make("accounts", name="Card", accountType="credit_card", openingBalance="10.00")
    for kind in ("customers", "vendors"):
        api.make(kind, name=f"{kind} owed", openingBalance="420.00")
        api.make(kind, name=f"{kind} credit", openingBalance="-42.00")
    income = api.make("accounts", name="Sales", accountType="income")["id"]
    api.make(
        "inventory_items",
        name="Frame",
        totalValue="100.00",
        quantityOnHand=3,
        incomeAccountId=income,
        cogsAccountId=api.account("Cost of Goods Sold")["id"],
        assetAccountId=api.account("Inventory Asset")["id"],
    )

    before, after = in_company(sandbox, api.end_user_id, replayed)
    assert before == after
    assert len(before) > 12


def _break(change: Callable[[Company], None]) -> list[str]:
    """What the invariants say after a change that no rule would make."""
    with Sandbox(now="2026-03-31") as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        api.make("customers", name="A", openingBalance="5.00")
        assert in_company(sandbox, api.end_user_id, broken_invariants) == []

        def broken(company: Company) -> list[str]:
            change(company)
            return broken_invariants(company)

        return in_company(sandbox, api.end_user_id, broken)


def test_invariants_notice() -> None:
    def one_sided(company: Company) -> None:
        post(company, 1, "2026-03-31", [Posting(account=company.special("undeposited_funds"), amount=5)])

    assert any("add up to 5" in problem for problem in _break(one_sided))

    def nameless(company: Company) -> None:
        accounts = [company.special(name) for name in ("accounts_receivable", "accounts_payable")]
        post(
            company, 9, "2026-03-31", [Posting(account=accounts[0], amount=5), Posting(account=accounts[1], amount=-5)]
        )

    problems = _break(nameless)
    assert any("accounts_receivable with the name None" in problem for problem in problems)
    assert any("accounts_payable with the name None" in problem for problem in problems)
    for statement, message in (
        ("UPDATE balances SET amount = amount + 1 WHERE entity <> ''", "balances differ"),
        ("UPDATE transactions SET open = open - 1", "has 499 open of 500"),
        ("UPDATE transactions SET open = -1", "has -1 open"),
        ("DELETE FROM postings", "balances differ"),
    ):

        def change(company: Company, statement: str = statement) -> None:
            company.connection.execute(statement)

        assert any(message in problem for problem in _break(change)), statement


def test_a_broken_invariant_stops_the_write(
    sandbox: Sandbox, api: Api, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def lopsided(company: Company, kind: TransactionKind, record: Transaction) -> Books:
        return Books(books_of(company, kind, record).postings[-1:])

    monkeypatch.setattr(books_module, "books_of", lopsided)
    error = api.refused(500, "POST", "/quickbooks-desktop/vendors", json={"name": "A", "openingBalance": "5.00"})
    assert error["type"] == "INTERNAL_ERROR"
    assert "add up to" in caplog.text
    monkeypatch.undo()
    assert api.all("vendors") == []


_AMOUNTS = st.integers(-(10**8), 10**8).map(lambda cents: f"{cents / 100:.2f}")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    openings=st.lists(
        st.tuples(
            st.sampled_from(["bank", "fixed_asset", "credit_card", "equity", "customers", "jobs", "vendors"]), _AMOUNTS
        ),
        max_size=12,
    )
)
def test_any_openings_balance(running: Sandbox, openings: list[tuple[str, str]]) -> None:
    """Whatever is opened, the books balance, and each balance is what was asked for."""
    with running.new_company() as company, connect_to(running) as client:
        api = Api(client, company.end_user_id)
        top = api.make("customers", name="Top")
        for number, (kind, amount) in enumerate(openings):
            body: Json = {"name": f"{kind} {number}", "openingBalance": amount}
            if kind == "jobs":
                made = api.make("customers", parentId=top["id"], **body)
            elif kind in ("customers", "vendors"):
                made = api.make(kind, **body)
            else:
                made = api.make("accounts", accountType=kind, **body)
            assert float(made["balance"]) == float(amount)
        assert in_company(running, api.end_user_id, broken_invariants) == []
        jobs = sum(round(float(amount) * 100) for kind, amount in openings if kind == "jobs")
        assert round(float(api.fetch("customers", top)["totalBalance"]) * 100) == jobs
