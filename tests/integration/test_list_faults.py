"""Lists of the Conductor API over services that do not keep to what they promise."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from conductor_client import Conductor, IncompleteListError, Progress
from conductor_client._core.clock import Clock


class Skipping(Clock):
    """A clock on which a pause takes no time."""

    def sleep(self, seconds: float) -> None:
        pass


def client(handler: Any, **options: Any) -> Conductor:
    http_client = httpx.Client(transport=httpx.MockTransport(handler))
    made = Conductor(api_key="sk_conductor_x", end_user_id="end_usr_1", http_client=http_client, **options)
    made._shared.clock = Skipping()
    return made


TRANSFER: dict[str, Any] = {
    "objectType": "qbd_transfer",
    "createdAt": "2026-01-01T00:00:00-08:00",
    "updatedAt": "2026-01-01T00:00:00-08:00",
    "revisionNumber": "1",
    "transactionDate": "2026-01-01",
    "sourceAccount": {"id": "1", "fullName": "Checking"},
    "sourceAccountBalance": None,
    "targetAccount": {"id": "2", "fullName": "Savings"},
    "targetAccountBalance": None,
    "class": None,
    "amount": "1.00",
    "memo": None,
}
TRANSACTION: dict[str, Any] = {
    "transactionType": "invoice",
    "transactionId": "123ABC-1234567890",
    "transactionLineId": "456DEF-1234567890",
    "createdAt": "2025-01-01T12:34:56+00:00",
    "updatedAt": "2025-02-01T12:34:56+00:00",
    "entity": {"id": "80000001-1234567890", "fullName": "Acme Corporation"},
    "account": {"id": "80000001-1234567890", "fullName": "Checking"},
    "transactionDate": "2026-01-01",
    "refNumber": "INV-1234",
    "amount": "1000.00",
    "currency": {"id": "80000001-1234567890", "fullName": "USD"},
    "exchangeRate": 1.2345,
    "amountInHomeCurrency": "1234.56",
    "memo": "Customer requested rush delivery",
}


@pytest.mark.parametrize("partition", ["off", "auto"])
@pytest.mark.parametrize("max_restarts", [0, 10, 40])
def test_a_service_that_ignores_bounds_costs_the_restarts_and_no_more(partition: Any, max_restarts: int) -> None:
    rows = [{**TRANSFER, "id": f"T{n}", "transactionDate": "2026-01-01"} for n in range(60)]
    cursors, sent, seen = dict[str, int](), list[str](), list[Progress]()

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        cursor = request.url.params.get("cursor") or f"c{len(sent)}"
        at = cursors.get(cursor, 0)
        cursors[cursor] = at + 10
        left = len(rows) - at - 10
        if len(sent) % 3 == 0:
            # After the work.
            raise httpx.ReadError("reset")
        page = {"data": rows[at : at + 10], "nextCursor": cursor if left else None, "remainingCount": left}
        return httpx.Response(200, json={"objectType": "list", "url": "/", **page, "hasMore": bool(left)})

    options = {"max_restarts": max_restarts, "max_retries": 0, "partition": partition, "on_progress": seen.append}
    with client(handler, **options) as made, pytest.raises(IncompleteListError) as caught:
        list(made.qbd.transfers.list(limit=10))
    assert caught.value.items == 20
    assert seen[-1].restarts == max_restarts
    assert len(sent) <= 3 * (max_restarts + 1)


def test_rows_of_one_transaction_without_line_ids_are_passed_on() -> None:
    row = {**TRANSACTION, "transactionId": "1", "transactionLineId": None}
    rows = [{**row, "amount": "10.00"}, {**row, "amount": "-10.00"}]
    page = {"objectType": "list", "url": "/", "data": rows, "nextCursor": None, "remainingCount": 0, "hasMore": False}

    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=page)

    with client(handler) as made:
        assert [str(each.amount) for each in made.qbd.transactions.list()] == ["10.00", "-10.00"]
