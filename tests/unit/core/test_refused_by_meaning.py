"""Refused before anything is sent: words that are no date, more decimals than there are places, a colon in a name."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import httpx
import pytest

from conductor_client import Conductor, InvalidArgumentError


class KeptRequests:
    """A client whose requests are kept."""

    def __init__(self) -> None:
        self.asked: list[httpx.Request] = []
        self.client = Conductor(
            api_key="sk_x", end_user_id="e", http_client=httpx.Client(transport=httpx.MockTransport(self._answer))
        )

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        path = request.url.path
        if request.method == "GET":
            return httpx.Response(200, json={"objectType": "list", "url": path, "data": []})
        return httpx.Response(200, json={"id": "1", "objectType": "x"})


@pytest.fixture
def kept() -> Any:
    made = KeptRequests()
    yield made
    made.client.close()


@pytest.mark.parametrize("word", ["yesterday", "22.11.2026", "2026-13-01", "", "2026-11-22T25:00:00", "now-1"])
def test_words_that_are_no_date(kept: KeptRequests, word: str) -> None:
    with pytest.raises(InvalidArgumentError, match="updated_after takes a date or a moment") as caught:
        kept.client.qbd.accounts.list(updated_after=word)
    assert caught.value.path == "updated_after"
    with pytest.raises(InvalidArgumentError):
        kept.client.qbd.invoices.list(transaction_date_from=word)
    assert not kept.asked


@pytest.mark.parametrize(
    "word",
    ["2026-11-22", "2026-11-22T09:30:00", "2026-11-22T09:30:00-08:00", "2026-11-22T09:30:00.123Z", "2026-11-22T09:30Z"],
)
def test_dates_and_moments_are_sent_as_they_are(kept: KeptRequests, word: str) -> None:
    kept.client.qbd.accounts.list(updated_after=word)
    assert kept.asked[0].url.params["updatedAfter"] == word
    kept.client.qbd.accounts.list(updated_before=date(2026, 11, 22))


@pytest.mark.parametrize(
    ("amount", "rate", "refused"),
    [
        ("12.345", "1", "lines[0].amount"),
        (Decimal("0.001"), "1", "lines[0].amount"),
        ("12.34", "1.123456", "lines[0].rate"),
        ("12.340", "1.12345", None),
        (12, Decimal("1.1234500"), None),
        ("-0.01", "-0.00001", None),
    ],
)
def test_decimal_places(kept: KeptRequests, amount: Any, rate: Any, refused: str | None) -> None:
    body: Any = {"transaction_date": "2026-11-22", "customer_id": "1", "lines": [{"amount": amount, "rate": rate}]}
    if refused is None:
        kept.client.qbd.invoices.create(**body)
        return
    with pytest.raises(InvalidArgumentError, match="decimal places") as caught:
        kept.client.qbd.invoices.create(**body)
    assert caught.value.path == refused
    kept.client.qbd.invoices.create(**body, local_checks=False)
    assert len(kept.asked) == 1


def test_a_member_that_nobody_has_decided_is_not_checked(kept: KeptRequests) -> None:
    line: Any = {"rate_percent": "7.1234567"}
    kept.client.qbd.invoices.create(transaction_date="2026-11-22", customer_id="1", lines=[line])


def test_a_colon_in_a_name(kept: KeptRequests) -> None:
    for refuse in (
        lambda: kept.client.qbd.customers.create(name="Acme:Job"),
        lambda: kept.client.qbd.accounts.create(name="Bank:Main", account_type="bank"),
        lambda: kept.client.qbd.customers.update("1", revision_number="1", name=":"),
    ):
        with pytest.raises(InvalidArgumentError, match="name must not contain ':'"):
            refuse()
    assert not kept.asked
    kept.client.qbd.customers.create(name="Acme: Job", local_checks=False)
    kept.client.qbd.customers.create(name="Acme", company_name="Acme: the company")
    kept.client.qbd.accounts.list(full_names=["Bank:Main"])
