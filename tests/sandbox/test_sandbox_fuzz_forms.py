"""Requests of every operation on transactions, generated from the document: each answer conforms to it, none is a 500.

As in the fuzzing of lists, references lead to what is there, to another kind, or nowhere; every write checks the books.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.definitions import FORMS
from conductor_client.sandbox.document import Json as Schema, load
from conductor_client.sandbox.storage.company import Company

from .conftest import connect_to
from .keeper import Keeper
from .shop import Shop
from .support import Api, Json, in_company, missing
from .test_sandbox_fuzz import Pool, objects, queries

_OTHERS = {"transactions", "deleted_transactions", "bills_to_pay", "payments_to_deposit"}
OPERATIONS = [
    operation
    for operation in load().operations()
    if operation.name.startswith("qbd.") and operation.name.split(".")[1] in {*FORMS, *_OTHERS}
    if operation.name not in missing()
]
_LINKS = ("transactionId", "creditTransactionId", "paymentTransactionId", "linkToTransactionIds")


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    with (
        Sandbox(now="2026-03-31", strict=True) as sandbox,
        connect_to(sandbox) as client,
        sandbox.new_company() as company,
    ):
        company.set_preferences(timeTracking=True, multiLocationInventory=True)
        shop = Shop(sandbox, Api(client, company.end_user_id))
        shop.buy(shop.line("wheel", 10), shop.line("frame", 4))
        employee = shop.api.make("employees", firstName="Eve")["id"]
        shop.make("time_tracking_activities", entityId=employee, duration="PT1H30M")
        shop.make("sales_tax_payment_checks", **_tax_payment(shop))
        keeper = Keeper(shop, Random(7))
        for _ in range(120):
            keeper.step()
        company.snapshot()
        yield shop


def _tax_payment(shop: Shop) -> Json:
    lines = [{"salesTaxItemId": shop.ids["tax"], "amount": "5.00"}]
    return {"vendorId": shop.ids["board"], "bankAccountId": shop.ids["bank"], "lines": lines}


def _pool(company: Company, kind: str, record_id: str) -> Pool:
    """Objects for each reference, transactions for each link, and the record's own lines for their ids."""
    form = FORMS[kind]
    found: Pool = {}
    for path, ref in form.refs.items():
        marks = ", ".join("?" * len(ref.kinds))
        found[path] = company.ids(
            f"SELECT id FROM objects WHERE kind IN ({marks}) ORDER BY seq DESC LIMIT 9", *ref.kinds
        )
    transactions = company.ids("SELECT id FROM transactions WHERE open > 0 OR NOT posting OR kind LIKE '%receipts'")
    order_lines = company.ids("SELECT l.id FROM lines AS l JOIN transactions AS t ON t.seq = l.txn WHERE NOT t.posting")
    own = company.ids("SELECT l.id FROM lines AS l JOIN transactions AS t ON t.seq = l.txn WHERE t.id = ?", record_id)
    for path in _paths(kind):
        last = path.rpartition(".")[2]
        if last in _LINKS:
            found[path] = transactions
        elif last == "transactionLineId":
            found[path] = order_lines
        elif last == "id":
            found[path] = [*own, "-1", "-1"]
    return found


def _paths(kind: str) -> list[str]:
    found: list[str] = []

    def walk(schema: Schema, path: str) -> None:
        if schema.get("type") == "array":
            walk(schema["items"], path)
            return
        if path:
            found.append(path)
        for name, part in schema.get("properties", {}).items():
            walk(part, f"{path}.{name}".strip("."))

    for operation in OPERATIONS:
        if operation.name.startswith(f"qbd.{kind}.") and operation.body is not None:
            walk(operation.body, "")
    return found


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_no_request_breaks_it(shop: Shop, operation: object, request: pytest.FixtureRequest) -> None:
    asked = next(one for one in OPERATIONS if one is operation)
    sandbox, api = shop.sandbox, shop.api
    sandbox.reset(api.end_user_id)
    kind = asked.name.split(".")[1]
    query = "SELECT id FROM transactions WHERE kind = ? ORDER BY seq DESC LIMIT 9"
    if kind == "transactions":
        query = "SELECT id FROM transactions WHERE ? <> '' ORDER BY seq DESC LIMIT 9"
    ids = in_company(sandbox, api.end_user_id, lambda company: company.ids(query, kind))

    @settings(
        max_examples=300 if request.config.getoption("--long") else 25,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )
    @given(data=st.data())
    def ask(data: st.DataObject) -> None:
        path, record_id = asked.path, ""
        if "{id}" in path:
            record_id = data.draw(st.sampled_from([*ids, "77-1"]), "id")
            path = path.replace("{id}", record_id)
        options: Json = {"params": data.draw(queries(asked), "query")}
        if asked.body is not None:
            pool = in_company(sandbox, api.end_user_id, lambda company: _pool(company, kind, record_id))
            body = data.draw(objects(asked.body, "", pool), "body")
            if asked.name.endswith(".update") and data.draw(st.integers(0, 4), "newest"):
                body["revisionNumber"] = api.request("GET", path).json().get("revisionNumber", "1")
            options = {"json": body}
        # The client's hook checks every answer: the document for a good one, the envelope for the others.
        response = api.request(asked.method, path, **options)
        assert response.status_code in (200, 400, 502), response.text
        if response.status_code == 200 and asked.name.endswith((".create", ".update")):
            made = response.json()
            seen = api.get(f"{asked.path.removesuffix('/{id}')}/{made['id']}")
            assert {**seen, "linkedTransactions": []} == {**made, "linkedTransactions": []}

    ask()
