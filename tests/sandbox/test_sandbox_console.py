"""What a console shows of the sandbox, and does to it, over HTTP: `/sandbox/...`."""

from __future__ import annotations

import json

import httpx
import pytest

from conductor_client.sandbox import Sandbox

from .support import CUSTOMERS, HEALTH, Api, Json


class Console:
    def __init__(self, sandbox: Sandbox, api: Api) -> None:
        self._root = sandbox.base_url.removesuffix("/v1") + "/sandbox"
        self.company = f"companies/{api.end_user_id}"
        self.client = api.client

    def send(self, method: str, path: str, body: Json | None = None) -> httpx.Response:
        return self.client.request(method, f"{self._root}/{path}", json=body)

    def get(self, path: str) -> Json:
        answer = self.send("GET", path)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def post(self, path: str, **body: object) -> Json:
        answer = self.send("POST", path, body)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())


@pytest.fixture
def console(sandbox: Sandbox, api: Api) -> Console:
    return Console(sandbox, api)


def test_end_users_and_states(console: Console, api: Api) -> None:
    (one,) = console.get("end-users")["data"]
    assert (one["id"], one["state"]) == (api.end_user_id, "active")
    path = f"end-users/{api.end_user_id}/connection"
    console.post(path, state="offline_since", since="2026-02-01")
    assert console.get(path) == {"endUserId": api.end_user_id, "state": "offline_since"}
    assert "2026-02-01" in api.refused(409, "GET", HEALTH)["message"]
    console.post(path, state="active")
    console.post(path, state="modal_dialog", requests=1)
    api.refused(502, "GET", HEALTH)
    assert api.get(HEALTH)["status"] == "ok"
    assert console.send("POST", path, {"state": "offline_since", "since": "soon"}).status_code == 400
    assert console.send("GET", "end-users/none/connection").status_code == 404


def test_drilling_from_an_account_to_the_postings(console: Console, sandbox: Sandbox, api: Api) -> None:
    api.customer("Ada", openingBalance="25.00", openingBalanceDate="2026-02-01")
    accounts = console.get(f"{console.company}/accounts")["data"]
    receivable = next(one for one in accounts if one["accountType"] == "accounts_receivable")
    assert receivable["balance"] == "25.00"
    (row,) = console.get(f"{console.company}/accounts/{receivable['id']}")["data"]
    assert (row["name"]["fullName"], row["amount"], row["balance"]) == ("Ada", "25.00", "25.00")
    document = console.get(f"{console.company}/transactions/{row['transactionId']}")
    assert sandbox.document(api.end_user_id, row["transactionId"]) == document
    assert (document["kind"], document["open"]) == ("invoices", "25.00")
    assert [(one["account"]["fullName"], one["debit"], one["credit"]) for one in document["postings"]] == [
        ("Accounts Receivable", "25.00", None),
        ("Uncategorized Income", None, "25.00"),
    ]
    assert console.get(f"{console.company}/health") == {"broken": []}
    assert sandbox.broken_invariants(api.end_user_id) == []
    assert console.get(f"{console.company}/items") == {"data": []}
    for path in ("accounts/80000077-1", "transactions/1F-1"):
        assert console.send("GET", f"{console.company}/{path}").status_code == 502


def test_faults(console: Console, api: Api) -> None:
    made = console.post("faults", name="503", operation="qbd.customers.*", endUserId=api.end_user_id, times=2)
    assert console.get("faults")["data"] == [made]
    api.refused(503, "GET", CUSTOMERS)
    assert console.get("faults")["data"][0]["times"] == 1
    assert console.send("DELETE", f"faults?endUserId={api.end_user_id}").status_code == 200
    assert api.customers() == []
    for body in ({"name": "fire"}, {"name": "503", "times": "two"}, {"name": "503", "seconds": 1e9}, {}):
        assert console.send("POST", "faults", body).status_code == 400
    assert console.send("POST", "faults", {"name": "503", "endUserId": "none"}).status_code == 404


def test_locks_and_edits(console: Console, api: Api) -> None:
    made = api.customer("A")
    console.post(f"{console.company}/lock", id=made["id"])
    path, body = f"{CUSTOMERS}/{made['id']}", {"revisionNumber": made["revisionNumber"], "phone": "1"}
    api.refused(502, "POST", path, json=body)
    console.post(f"{console.company}/unlock")
    edited = console.post(f"{console.company}/edit", kind="customers", id=made["id"], changes={"phone": "2"})
    assert edited["phone"] == "2"
    bad = {"kind": "customers", "id": made["id"], "changes": {"isActive": "no"}}
    assert console.send("POST", f"{console.company}/edit", bad).status_code == 400
    assert console.send("POST", "companies/none/lock", {"id": made["id"]}).status_code == 404
    assert console.send("POST", f"{console.company}/lock", {"id": "1", "seconds": 1e300}).status_code == 400


def test_entering_the_bill_for_received_items(console: Console, api: Api) -> None:
    vendor = api.make("vendors", name="Rimworks")
    income, goods = api.make("accounts", name="Sales", accountType="income"), api.account("Cost of Goods Sold")
    item = api.make(
        "inventory_items",
        name="Wheel",
        incomeAccountId=income["id"],
        cogsAccountId=goods["id"],
        assetAccountId=api.account("Inventory Asset")["id"],
    )
    order = api.make(
        "purchase_orders",
        vendorId=vendor["id"],
        transactionDate="2026-02-01",
        lines=[{"itemId": item["id"], "quantity": 2, "rate": "40.00"}],
    )
    receipt = api.make(
        "item_receipts",
        vendorId=vendor["id"],
        transactionDate="2026-02-10",
        itemLines=[
            {"linkToTransactionLine": {"transactionId": order["id"], "transactionLineId": line["id"]}}
            for line in order["lines"]
        ],
    )
    before = console.get(f"{console.company}/transactions/{receipt['id']}")
    assert console.post(f"{console.company}/enter-bill", itemReceiptId=receipt["id"])["billId"] == receipt["id"]
    bill = api.get(f"/quickbooks-desktop/bills/{receipt['id']}")
    assert (bill["amountDue"], bill["openAmount"], bill["dueDate"]) == ("80.00", "80.00", "2026-02-20")
    assert console.get(f"{console.company}/transactions/{receipt['id']}")["postings"] == before["postings"]
    assert api.fetch("purchase_orders", order)["lines"][0]["isBilled"] is True
    assert console.get(f"{console.company}/health") == {"broken": []}
    for missing in (receipt["id"], "7F-1"):
        assert console.send("POST", f"{console.company}/enter-bill", {"itemReceiptId": missing}).status_code == 502


def test_the_log_of_requests_keeps_no_secrets(console: Console, sandbox: Sandbox, api: Api) -> None:
    number = "4111111111111111"
    api.post(
        CUSTOMERS,
        name="A",
        creditCard={"number": number, "expirationMonth": 1, "expirationYear": 2030, "name": "A"},
    )
    api.post("/auth-sessions", publishableKey="pk_secret", endUserId=api.end_user_id)
    api.refused(400, "POST", CUSTOMERS, content=b"{", headers={"Content-Type": "application/json"})
    told = console.get("requests")["data"]
    text = json.dumps(told)
    assert number not in text
    assert "pk_secret" not in text
    assert "client_secret_" not in text
    assert sandbox.api_key not in text
    last = told[-1]
    assert (last["method"], last["path"], last["status"], last["requestBody"]) == ("POST", f"/v1{CUSTOMERS}", 400, "{")
    assert last["requestId"].startswith("req_")
    assert console.get(f"requests?after={last['number']}")["data"] == []
    assert {one["endUserId"] for one in console.get(f"requests?endUserId={api.end_user_id}")["data"]} == {
        api.end_user_id
    }
    assert console.send("GET", "requests?after=x").status_code == 400


def test_long_bodies_are_not_kept(sandbox: Sandbox, api: Api) -> None:
    api.refused(400, "POST", CUSTOMERS, json={"name": "x" * 200_000})
    entry = sandbox.requests()[-1]
    assert (str(entry.request_body).startswith("(2000"), entry.status) == (True, 400)
    for _ in range(201):
        api.get(HEALTH)
    assert len(sandbox.requests()) == 200


def test_the_clock_is_told(console: Console) -> None:
    assert console.get("clock")["now"] == "2026-03-01T12:00:00.000Z"


def test_console_needs_the_key(console: Console) -> None:
    for path in ("end-users", "faults", "requests", "clock", f"{console.company}/accounts"):
        answer = httpx.get(f"{console._root}/{path}")
        assert answer.status_code == 401
        assert console.send("PUT", path).status_code == 405
