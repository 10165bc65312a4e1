"""The company with a long history: weeks that are copied are as right as those that the engine made."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

import pytest

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.ledger import broken_invariants
from conductor_client.sandbox.seeds import SEEDS
from conductor_client.sandbox.seeds.large import CUSTOMERS, FIRST, PER_WEEK, WEEKS, build
from conductor_client.sandbox.storage.company import Company
from conductor_client.sandbox.storage.snapshots import open_image
from conductor_client.sandbox.times import PC_ZONE

from .conftest import connect_to
from .report_checks import check_reports
from .support import Api, replayed


@pytest.fixture(scope="module")
def image() -> bytes:
    return build(3)


def test_it_is_a_hundred_thousand() -> None:
    assert WEEKS * PER_WEEK == 100_000
    assert (FIRST + timedelta(weeks=WEEKS)).isoformat() < "2026-04-01"


def test_the_books_can_be_made_anew(image: bytes) -> None:
    company = Company(open_image(image), PC_ZONE)
    openings = company.number("SELECT count(*) FROM transactions") - 3 * PER_WEEK
    assert openings == company.number("SELECT count(*) FROM objects WHERE kind = 'inventory_items'")
    before, after = replayed(company)
    assert before == after
    assert broken_invariants(company) == []
    company.close()


def test_it_is_the_same_each_time(image: bytes) -> None:
    assert build(3) == image


def test_ids_numbers_and_names(image: bytes) -> None:
    """No id comes twice, numbers go on, and every customer has had an invoice."""
    company = Company(open_image(image), PC_ZONE)
    assert company.number("SELECT count(*) - count(DISTINCT id) FROM transactions") == 0
    assert company.number("SELECT count(*) FROM transactions AS t JOIN lines AS l ON l.id = t.id") == 0
    assert company.number("SELECT max(serial) FROM transactions WHERE series = 'invoices'") == 3 * 225
    assert company.number("SELECT count(DISTINCT entity) FROM transactions WHERE kind = 'invoices'") > CUSTOMERS * 0.8
    highest = company.number("SELECT value FROM counters WHERE name = 'transactions'")
    numbers = [
        int(one.partition("-")[0], 16) for one in company.ids("SELECT id FROM transactions UNION SELECT id FROM lines")
    ]
    assert max(numbers) == highest
    company.close()


def test_the_api_goes_on_with_it(image: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copied invoice is retrieved, changed, paid and voided as any other."""
    monkeypatch.setitem(cast("dict[str, object]", SEEDS), "large", lambda: image)
    with Sandbox(seed="large", now="2026-03-31") as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        assert check_reports(sandbox, api) == []
        invoice = api.get("/quickbooks-desktop/invoices", paymentStatus="not_paid", refNumberFrom="500")["data"][0]
        shown = api.fetch("invoices", invoice)
        assert shown["customer"]["fullName"].startswith("Customer ")
        line = shown["lines"][0]
        changed = api.change("invoices", shown, lines=[{"id": line["id"], "quantity": 9}])
        api.make(
            "receive_payments",
            customerId=shown["customer"]["id"],
            transactionDate="2026-03-31",
            totalAmount=changed["balanceRemaining"],
            applyToTransactions=[{"transactionId": shown["id"], "paymentAmount": changed["balanceRemaining"]}],
        )
        assert api.fetch("invoices", shown)["isPaid"] is True
        api.good("POST", f"/quickbooks-desktop/invoices/{shown['id']}/void")
        assert api.make(
            "invoices",
            customerId=shown["customer"]["id"],
            transactionDate="2026-03-31",
            lines=[{"description": "text"}],
        )["refNumber"] == str(3 * 225 + 1)
