"""Deleting objects of lists, as a person does in QuickBooks, and the list of what was deleted."""

from __future__ import annotations

import pytest

from conductor_client.sandbox import Sandbox

from .support import Api, HandClock, Json, Refusals, contents, path_of

DELETED = path_of("deleted_list_objects")


def deleted(api: Api, *types: str, **query: str) -> list[str]:
    return [one["fullName"] for one in api.get(DELETED, objectTypes=list(types), **query)["data"]]


def test_deletions_are_told(sandbox: Sandbox, api: Api, refuses: Refusals, clock: HandClock) -> None:
    made: dict[str, Json] = {}
    for kind in ("customers", "classes", "vendors"):
        for name in ("first", "second"):
            made[f"{kind} {name}"] = api.make(kind, name=f"{kind} {name}")
    for kind in ("customers", "vendors"):
        for name in ("first", "second"):
            clock.turn(10)
            sandbox.delete(kind, made[f"{kind} {name}"]["id"], end_user_id=api.end_user_id)
    assert api.all("customers") == api.all("vendors") == []
    assert deleted(api, "vendor", "class", "customer", "vendor") == [
        *("vendors second", "vendors first", "customers second", "customers first")
    ]
    (newest, _) = api.get(DELETED, objectTypes="vendor")["data"]
    assert newest["id"] == made["vendors second"]["id"]
    assert (newest["createdAt"], newest["deletedAt"]) == ("2026-03-01T04:00:00-08:00", "2026-03-01T04:00:40-08:00")
    assert deleted(api, "customer", deletedAfter="2026-03-01T04:00:20") == ["customers second"]
    assert deleted(api, "customer", deletedBefore="2026-03-01T04:00:10") == ["customers first"]
    refuses.list(
        "3030", "deleted_list_objects", objectTypes="vendor", deletedAfter="2026-03-02", deletedBefore="2026-03-01"
    )
    # A name is free again, a number is not.
    again = api.make("customers", name="customers first")
    assert again["id"] not in {record["id"] for record in made.values()}
    clock.turn(90 * 24 * 60 * 60 + 1)
    assert deleted(api, "customer", "vendor") == []


def test_what_is_in_use_stays(sandbox: Sandbox, api: Api) -> None:
    parent = api.make("customers", name="Parent")
    api.make("customers", name="Job", parentId=parent["id"])
    owes = api.make("customers", name="Owes", openingBalance="1.00")
    kind = api.make("customer_types", name="Retail")
    api.make("customers", name="Typed", customerTypeId=kind["id"])
    bank = api.make("accounts", name="Bank", accountType="bank", openingBalance="1.00")
    before = contents(sandbox, api.end_user_id)
    for name, record in (("customers", parent), ("customers", owes), ("customer_types", kind), ("accounts", bank)):
        with pytest.raises(ValueError, match="The list element is in use"):
            sandbox.delete(name, record["id"], end_user_id=api.end_user_id)
    for name, record in (
        ("accounts", api.account("Undeposited Funds")),
        ("sales_tax_codes", api.all("sales_tax_codes")[0]),
    ):
        with pytest.raises(ValueError, match="Cannot delete the object"):
            sandbox.delete(name, record["id"], end_user_id=api.end_user_id)
    with pytest.raises(ValueError, match="cannot be found"):
        sandbox.delete("customers", "80000099-1", end_user_id=api.end_user_id)
    with pytest.raises(ValueError, match="is no list"):
        sandbox.delete("invoices", "1-1", end_user_id=api.end_user_id)
    assert contents(sandbox, api.end_user_id) == before


def test_over_http_and_during_a_run(sandbox: Sandbox, api: Api) -> None:
    made = [api.customer(name) for name in "abcd"]
    cursor = api.get(path_of("customers"), limit=2)["nextCursor"]
    url = f"{sandbox.base_url.removesuffix('/v1')}/sandbox/companies/{api.end_user_id}/delete"
    answer = api.client.post(url, json={"kind": "customers", "id": made[2]["id"]})
    assert (answer.status_code, answer.json()) == (200, {"endUserId": api.end_user_id})
    # The run leaves out what is gone.
    assert [one["name"] for one in api.get(path_of("customers"), cursor=cursor)["data"]] == ["d"]
    assert api.client.post(url, json={"kind": "customers", "id": made[2]["id"]}).status_code == 502
    assert api.client.post(url, json={"kind": "customers"}).status_code == 400


def test_what_must_be_asked(api: Api) -> None:
    assert "objectTypes" in api.refused(400, "GET", DELETED)["message"]
    assert api.refused(400, "GET", DELETED, params={"objectTypes": "invoice"})["type"] == "INVALID_REQUEST_ERROR"
