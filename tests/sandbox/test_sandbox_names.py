"""Names: one namespace for customers, vendors, employees and other names; one for items; levels and paths."""

from __future__ import annotations

import pytest

from .support import Api, HandClock, Json, Refusals

NAMES: dict[str, Json] = {
    "customers": {"name": "Ada Lovelace"},
    "vendors": {"name": "ada lovelace"},
    "employees": {"firstName": "ADA", "lastName": "Lovelace"},
    "other_names": {"name": "Ada LOVELACE"},
}


@pytest.mark.parametrize("taken", NAMES)
@pytest.mark.parametrize("kind", NAMES)
def test_names_of_people_are_one_namespace(api: Api, refuses: Refusals, taken: str, kind: str) -> None:
    api.make(taken, **NAMES[taken])
    message = refuses.create("3100", kind, **NAMES[kind])
    assert "already in use" in message


def test_a_job_may_be_called_like_a_vendor(api: Api, refuses: Refusals) -> None:
    vendor = api.make("vendors", name="Roof")
    parent = api.make("customers", name="Acme")
    job = api.make("customers", name="Roof", parentId=parent["id"])
    refuses.create("3100", "customers", name="ROOF", parentId=parent["id"])
    # At the top it would stand beside the vendor.
    message = refuses.change("3170", "customers", job, parentId="")
    assert message == (
        "There was an error when modifying a Customer. QuickBooks error message: Cannot merge list elements."
    )
    # Ids of one namespace are one series, so a reference by id alone is clear.
    assert len({vendor["id"], parent["id"], job["id"]}) == 3


def test_renaming_to_a_taken_name(api: Api, refuses: Refusals) -> None:
    api.make("customers", name="Acme")
    other = api.make("vendors", name="Bcme")
    refuses.change("3170", "vendors", other, name="acme")
    assert api.change("vendors", other, name="BCME")["name"] == "BCME"  # its own name in other letters


def test_items_are_one_namespace(api: Api, refuses: Refusals) -> None:
    income = api.make("accounts", name="Sales", accountType="income")["id"]
    details = {"postingAccountId": income, "price": "1"}
    service = api.make("service_items", name="Tube", salesOrPurchaseDetails=details)
    refuses.create("3100", "non_inventory_items", name="TUBE", salesOrPurchaseDetails=details)
    refuses.create("3100", "subtotal_items", name="tube")
    refuses.create("3100", "item_groups", name="Tube", shouldPrintItemsInGroup=True)
    below = api.make("service_items", name="Tube", parentId=service["id"], salesOrPurchaseDetails=details)
    assert (below["fullName"], below["sublevel"]) == ("Tube:Tube", 1)


def test_terms_are_one_list(api: Api, refuses: Refusals) -> None:
    api.make("standard_terms", name="Monthly")
    refuses.create("3100", "date_driven_terms", name="monthly", dueDayOfMonth=1)


@pytest.mark.parametrize("name", ["", "  ", "A:B"])
def test_names_that_cannot_be(api: Api, refuses: Refusals, name: str) -> None:
    entity = api.make("vendors", name="V")["id"]
    for kind, body in (("vendors", {}), ("classes", {}), ("accounts", {"accountType": "bank"})):
        refuses.create("3090", kind, name=name, **body)
    refuses.create("3090", "employees", firstName=name)
    refuses.create("3090", "sales_representatives", initial=name, entityId=entity)


def test_an_update_cannot_clear_a_name(api: Api, refuses: Refusals) -> None:
    refuses.change("3090", "classes", api.make("classes", name="North"), name="")


def test_full_names_follow_their_parents(api: Api, clock: HandClock) -> None:
    top = api.make("classes", name="a")
    middle = api.make("classes", name="b", parentId=top["id"])
    low = api.make("classes", name="c", parentId=middle["id"])
    clock.turn(5)
    api.change("classes", top, name="A 2")
    seen = api.fetch("classes", low)
    assert (seen["fullName"], seen["sublevel"], seen["parent"]["fullName"]) == ("A 2:b:c", 2, "A 2:b")
    assert seen["revisionNumber"] == low["revisionNumber"]  # a name of another object is no change of this one
    assert [item["id"] for item in api.all("classes", fullNames="a 2:B:c")] == [low["id"]]
    moved = api.change("classes", seen, parentId="")
    assert (moved["fullName"], moved["sublevel"], moved["parent"]) == ("c", 0, None)


def test_references_show_the_name_of_today(api: Api, clock: HandClock) -> None:
    north = api.make("classes", name="North")
    customer = api.make("customers", name="A", classId=north["id"])
    clock.turn(1)
    api.change("classes", north, name="Norden")
    assert api.fetch("customers", customer)["class"] == {"id": north["id"], "fullName": "Norden"}


def test_at_most_five_levels(api: Api, refuses: Refusals) -> None:
    ids = [""]
    for level in range(5):
        body = {"parentId": ids[-1]} if level else {}
        ids.append(api.make("classes", name=f"level {level}", **body)["id"])
    refuses.create("3210", "classes", name="level 5", parentId=ids[-1])
    # Nor can a family be moved so that its lowest member would be too low.
    family = api.make("classes", name="family")
    api.make("classes", name="child", parentId=family["id"])
    refuses.change("3210", "classes", family, parentId=ids[4])
    assert api.change("classes", family, parentId=ids[3])["sublevel"] == 3


def test_nothing_stands_below_itself(api: Api, refuses: Refusals) -> None:
    top = api.make("accounts", name="a", accountType="bank")
    below = api.make("accounts", name="b", accountType="bank", parentId=top["id"])
    for target in (top, below):
        refuses.change("3140", "accounts", top, parentId=target["id"])


def test_representatives_are_named_by_their_initials(api: Api, refuses: Refusals) -> None:
    jo = api.make("employees", firstName="Jo", middleName="X", lastName="Do")
    assert jo["name"] == "Jo X Do"
    made = api.make("sales_representatives", initial="JD", entityId=jo["id"])
    assert made["entity"] == {"id": jo["id"], "fullName": "Jo X Do"}
    refuses.create("3100", "sales_representatives", initial="jd", entityId=jo["id"])
    assert [one["id"] for one in api.all("sales_representatives", nameContains="j")] == [made["id"]]
    customer = api.make("customers", name="Acme", salesRepresentativeId=made["id"])
    assert customer["salesRepresentative"] == {"id": made["id"], "fullName": "JD"}
    # A customer sells nothing.
    refuses.create("3140", "sales_representatives", initial="C", entityId=customer["id"])


@pytest.mark.parametrize("field", ["parentId", "classId", "termsId", "jobTypeId", "salesTaxItemId"])
@pytest.mark.parametrize("value", ["no", "80000001", "80000001-", "-1", "x-1700000000", "80000001-1700000000x"])
def test_what_is_no_id_is_refused_before_anything_is_looked_up(refuses: Refusals, field: str, value: str) -> None:
    message = refuses.create("3000", "customers", name="A", **{field: value})
    assert message == f'The given object ID "{value}" in the field "{field}" is invalid.'
    for parameter in ("ids", "classIds", "currencyIds"):
        refuses.list("3000", "customers", **{parameter: value})
    refuses.retrieve("3000", "customers", value)
