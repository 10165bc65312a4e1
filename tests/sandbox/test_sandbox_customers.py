"""Customers: what QuickBooks does with what it is sent."""

from __future__ import annotations

import pytest

from conductor_client.sandbox import Sandbox

from .conftest import connect_to
from .support import CUSTOMERS, Api, HandClock, Json


def test_create_fills_every_field(api: Api) -> None:
    made = api.customer("Acme", creditLimit="5000", billingAddress={"line1": "1 Main St"})
    assert made["id"] == "80000001-1772366400"
    assert made["objectType"] == "qbd_customer"
    assert made["createdAt"] == made["updatedAt"] == "2026-03-01T04:00:00-08:00"
    assert made["revisionNumber"] == "1772366400"
    assert (made["fullName"], made["sublevel"], made["parent"]) == ("Acme", 0, None)
    assert (made["isActive"], made["jobStatus"], made["preferredDeliveryMethod"]) == (True, "none", "none")
    assert (made["creditLimit"], made["balance"], made["totalBalance"]) == ("5000.00", "0.00", "0.00")
    assert made["billingAddress"]["line1"] == "1 Main St"
    assert made["billingAddress"]["city"] is None
    assert made["shippingAddress"] is None
    assert made["alternateShippingAddresses"] == made["customFields"] == made["additionalNotes"] == []
    assert api.get(f"{CUSTOMERS}/{made['id']}") == made


def test_jobs(api: Api) -> None:
    parent = api.customer("Acme", openingBalance="10.5")
    child = api.customer("Roof", parentId=parent["id"], openingBalance="1")
    grandchild = api.customer("Tiles", parentId=child["id"], openingBalance="-0.25")
    assert (grandchild["fullName"], grandchild["sublevel"]) == ("Acme:Roof:Tiles", 2)
    assert grandchild["parent"] == {"id": child["id"], "fullName": "Acme:Roof"}
    parent = api.get(f"{CUSTOMERS}/{parent['id']}")
    assert (parent["balance"], parent["totalBalance"]) == ("10.50", "11.25")
    # A new name of the parent shows in the names of its jobs.
    api.post(f"{CUSTOMERS}/{parent['id']}", revisionNumber=parent["revisionNumber"], name="Bcme")
    assert api.get(f"{CUSTOMERS}/{grandchild['id']}")["fullName"] == "Bcme:Roof:Tiles"


def test_names_are_unique_below_one_parent(api: Api) -> None:
    first = api.customer("Acme")
    error = api.refused(502, "POST", CUSTOMERS, json={"name": "ACME"})
    assert (error["type"], error["code"], error["integrationCode"]) == (
        "INTEGRATION_ERROR",
        "QBD_REQUEST_ERROR",
        "3100",
    )
    assert error["message"].startswith("QBD Request Error (3100): ")
    assert "already in use" in error["userFacingMessage"]
    job = api.customer("Acme", parentId=first["id"])
    body = {"name": "Other", "revisionNumber": job["revisionNumber"]}
    api.good("POST", f"{CUSTOMERS}/{job['id']}", json=body)
    api.customer("Other")
    stale = {"parentId": "", "revisionNumber": api.get(f"{CUSTOMERS}/{job['id']}")["revisionNumber"]}
    error = api.refused(502, "POST", f"{CUSTOMERS}/{job['id']}", json=stale)
    assert error["integrationCode"] == "3170"  # of an update, QuickBooks says that it cannot merge two customers
    assert error["userFacingMessage"].endswith("Cannot merge list elements.")


@pytest.mark.parametrize("name", ["", "  ", "A:B"])
def test_names_that_cannot_be(api: Api, name: str) -> None:
    assert api.refused(502, "POST", CUSTOMERS, json={"name": name})["integrationCode"] == "3090"


@pytest.mark.parametrize("field", ["parentId", "classId", "termsId", "priceLevelId", "customerTypeId"])
def test_bad_references(api: Api, field: str) -> None:
    error = api.refused(502, "POST", CUSTOMERS, json={"name": "A", field: "80000001-1234567890"})
    assert (error["code"], error["integrationCode"]) == ("QBD_REQUEST_ERROR", "3140")
    assert api.customers() == []  # nothing was kept


def test_references(api: Api) -> None:
    kind = api.post("/quickbooks-desktop/customer-types", name="Retail")
    north = api.post("/quickbooks-desktop/classes", name="North")
    made = api.customer("A", customerTypeId=kind["id"], classId=north["id"])
    assert made["customerType"] == {"id": kind["id"], "fullName": "Retail"}
    assert made["class"] == {"id": north["id"], "fullName": "North"}
    # An id of another kind of object is no reference.
    api.customer("B")
    other = api.customer("C")
    assert other["id"] not in (kind["id"], north["id"])
    assert api.refused(502, "POST", CUSTOMERS, json={"name": "D", "classId": other["id"]})["integrationCode"] == "3140"


def test_a_family_without_an_end_is_refused(api: Api) -> None:
    parent = api.customer("A")
    child = api.customer("B", parentId=parent["id"])
    for target in (parent, child):
        body = {"revisionNumber": parent["revisionNumber"], "parentId": target["id"]}
        assert api.refused(502, "POST", f"{CUSTOMERS}/{parent['id']}", json=body)["integrationCode"] == "3140"


@pytest.mark.parametrize("amount", ["0.001", "10000000000000", "-99999999999999", "1" * 5000])
def test_amounts_that_quickbooks_cannot_hold(api: Api, amount: str) -> None:
    assert api.refused(502, "POST", CUSTOMERS, json={"name": "A", "creditLimit": amount})["integrationCode"] == "3040"


@pytest.mark.parametrize(
    ("sent", "shown"), [("5", "5.00"), ("5.1", "5.10"), ("5.1000", "5.10"), ("-0", "0.00"), ("9999999999999.99", None)]
)
def test_amounts_have_two_decimals(api: Api, sent: str, shown: str | None) -> None:
    assert api.customer("A", creditLimit=sent)["creditLimit"] == (shown or sent)


def test_update(api: Api, clock: HandClock) -> None:
    made = api.customer("Acme", phone="1", note="keep", billingAddress={"line1": "a", "city": "b"})
    clock.turn(90)
    path = f"{CUSTOMERS}/{made['id']}"
    changed = api.post(path, revisionNumber=made["revisionNumber"], phone="2", billingAddress={"line1": "c"})
    assert (changed["phone"], changed["note"], changed["name"]) == ("2", "keep", "Acme")
    assert (changed["billingAddress"]["line1"], changed["billingAddress"]["city"]) == ("c", None)
    assert changed["createdAt"] == made["createdAt"]
    assert changed["updatedAt"] == "2026-03-01T04:01:30-08:00"
    assert changed["revisionNumber"] == "1772366490"
    assert api.get(path) == changed
    cleared = api.post(path, revisionNumber=changed["revisionNumber"], phone="")
    assert cleared["phone"] is None
    # The number is the second of the change: within one second it does not tell two changes apart.
    assert cleared["revisionNumber"] == changed["revisionNumber"]


def test_revisions_that_always_differ() -> None:
    """With a clock that stands, or when asked to, each change has a number of its own."""
    for sandbox in (Sandbox(now="2026-03-31"), Sandbox(revision_ties=False)):
        with sandbox, connect_to(sandbox) as client:
            api = Api(client, sandbox.connected_end_user())
            made = api.customer("Acme")
            path = f"{CUSTOMERS}/{made['id']}"
            numbers = [int(made["revisionNumber"])]
            for _ in range(2):
                numbers.append(int(api.post(path, revisionNumber=str(numbers[-1]), phone="1")["revisionNumber"]))
            assert numbers[0] < numbers[1] < numbers[2]


def test_stale_revision(api: Api, clock: HandClock) -> None:
    made = api.customer("Acme")
    path = f"{CUSTOMERS}/{made['id']}"
    clock.turn(1)
    api.post(path, revisionNumber=made["revisionNumber"], phone="1")
    error = api.refused(502, "POST", path, json={"revisionNumber": made["revisionNumber"], "phone": "2"})
    assert (error["type"], error["code"], error["integrationCode"]) == (
        "INTEGRATION_ERROR",
        "QBD_REQUEST_ERROR",
        "3200",
    )
    text = f'The provided revision number (edit sequence) "{made["revisionNumber"]}" is out-of-date.'
    assert error["userFacingMessage"] == text
    assert error["message"] == f"QBD Request Error (3200): {text}"
    assert api.get(path)["phone"] == "1"
    assert "revisionNumber" in api.refused(400, "POST", path, json={"phone": "2"})["message"]


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_missing_customer(api: Api, method: str) -> None:
    options: Json = {} if method == "GET" else {"json": {"revisionNumber": "1"}}
    error = api.refused(502, method, f"{CUSTOMERS}/80000009-1", **options)
    # A retrieve is a query, and answers like one that found nothing.
    code = "500" if method == "GET" else "3120"
    assert (error["code"], error["integrationCode"]) == ("QBD_REQUEST_ERROR", code)
    error = api.refused(502, method, f"{CUSTOMERS}/no-id", **options)
    assert error["userFacingMessage"] == 'The given object ID "no-id" in the field "id" is invalid.'
    assert error["integrationCode"] == "3000"


def test_notes_and_contacts_keep_their_identity(api: Api, clock: HandClock) -> None:
    made = api.customer(
        "Acme",
        additionalNotes=[{"note": "one"}, {"note": "two"}],
        additionalContacts=[{"firstName": "Jo", "lastName": "Do"}],
    )
    assert made["additionalNotes"] == [
        {"id": 1, "date": "2026-03-01", "note": "one"},
        {"id": 2, "date": "2026-03-01", "note": "two"},
    ]
    (contact,) = made["additionalContacts"]
    assert (contact["name"], contact["objectType"], contact["jobTitle"]) == ("Jo Do", "qbd_contact", None)
    clock.turn(5)
    path = f"{CUSTOMERS}/{made['id']}"
    update = {"id": contact["id"], "revisionNumber": contact["revisionNumber"], "jobTitle": "Boss"}
    changed = api.post(
        path,
        revisionNumber=made["revisionNumber"],
        additionalNotes=[{"id": 2, "note": "zwei"}],
        additionalContacts=[update],
    )
    assert [note["note"] for note in changed["additionalNotes"]] == ["one", "zwei"]
    assert changed["additionalContacts"][0]["jobTitle"] == "Boss"
    assert changed["additionalContacts"][0]["revisionNumber"] != contact["revisionNumber"]
    for body, code in (
        ({"additionalNotes": [{"id": 9, "note": "x"}]}, "3120"),
        ({"additionalContacts": [update]}, "3200"),
        ({"additionalContacts": [{**update, "id": "no"}]}, "3000"),
        ({"additionalContacts": [{**update, "id": "80000009-1"}]}, "3120"),
    ):
        body["revisionNumber"] = changed["revisionNumber"]
        assert api.refused(502, "POST", path, json=body)["integrationCode"] == code
    assert api.get(path) == changed


def test_card_numbers_are_not_kept(api: Api) -> None:
    made = api.customer("Acme", creditCard={"number": "4111111111111111", "expirationMonth": 12})
    assert made["creditCard"]["number"] == "xxxxxxxxxxxx1111"
    changed = api.post(f"{CUSTOMERS}/{made['id']}", revisionNumber=made["revisionNumber"], phone="1")
    assert changed["creditCard"] == made["creditCard"]
