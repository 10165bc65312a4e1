"""A call is read from top to bottom: how often it goes from one file of the package to another."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from conductor_client import Conductor
from tests.support.examples import Extent, document, example
from tests.support.files import files_of

# Calls into another file of the package, today. They may only fall.
CREATE, LIST, MODIFY = 30, 134, 89


def _answer(schema: str, **members: object) -> Any:
    return {**example(document()["components"]["schemas"][schema], Extent.ALL), **members}


USER = _answer("end_user", id="end_usr_1")
INVOICE = _answer("qbd_invoice", id="1F-1234567890", revisionNumber="1234567890")


def _customer_page(number: int) -> dict[str, Any]:
    last = number == 2
    return {
        "objectType": "list",
        "url": "/v1/quickbooks-desktop/customers",
        "data": [_answer("qbd_customer", id=f"{number}-1234567890")],
        "nextCursor": None if last else "next",
        "hasMore": not last,
        "remainingCount": 0 if last else 1,
    }


def _service(request: httpx.Request) -> httpx.Response:
    if request.url.path == "/v1/end-users":
        answer = USER
    elif request.url.path.endswith("/customers"):
        answer = _customer_page(2 if "cursor" in request.url.params else 1)
    elif request.method == "POST":
        answer = {**INVOICE, **json.loads(request.content), "revisionNumber": "1234567891"}
    else:
        answer = INVOICE
    return httpx.Response(200, json=answer)


@pytest.fixture
def client() -> Conductor:
    http = httpx.Client(transport=httpx.MockTransport(_service))
    return Conductor(api_key="sk_conductor_path", http_client=http, end_user_id="end_usr_1")


def test_a_create(client: Conductor) -> None:
    def work() -> None:
        client.end_users.create(company_name="Acme Inc.", source_id="acme", email="a@acme.example")

    work()  # what is imported and made once does not count
    assert len(files_of(work)) <= CREATE


def test_a_list_of_two_pages(client: Conductor) -> None:
    def work() -> None:
        assert len(list(client.qbd.customers.list(limit=1))) == 2

    work()
    assert len(files_of(work)) <= LIST


def test_modify(client: Conductor) -> None:
    def edit(draft: Any) -> None:
        draft.memo = "Paid by card"

    def work() -> None:
        assert client.qbd.invoices.modify(INVOICE["id"], edit).memo == "Paid by card"

    work()
    assert len(files_of(work)) <= MODIFY
