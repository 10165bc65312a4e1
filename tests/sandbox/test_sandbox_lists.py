"""Filters, pages and cursors."""

from __future__ import annotations

from datetime import timedelta, timezone

import pytest

from conductor_client.sandbox import Sandbox

from .conftest import connect_to
from .support import CUSTOMERS, START, Api, HandClock, Json


def test_empty_list(api: Api) -> None:
    assert api.get(CUSTOMERS) == {
        "objectType": "list",
        "url": "/v1/quickbooks-desktop/customers",
        "data": [],
        "nextCursor": None,
        "remainingCount": 0,
        "hasMore": False,
    }


@pytest.fixture
def named(api: Api) -> Api:
    for name in ("beta", "Alpha", "7eleven", "_under", "Gamma Ltd", "gamma", "Straße"):
        api.customer(name)
    return api


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"nameContains": "AM"}, ["Gamma Ltd", "gamma"]),
        ({"nameContains": "zebra"}, []),
        ({"nameStartsWith": "GAMMA"}, ["Gamma Ltd", "gamma"]),
        ({"nameEndsWith": "A"}, ["beta", "Alpha", "gamma"]),
        ({"nameEndsWith": "STRASSE"}, ["Straße"]),
        ({"nameFrom": "B"}, ["beta", "gamma", "Gamma Ltd", "Straße"]),
        ({"nameTo": "alpha"}, ["_under", "7eleven", "Alpha"]),
        ({"nameFrom": "ALPHA", "nameTo": "GAMMA"}, ["Alpha", "beta", "gamma"]),
        ({"nameFrom": "a", "nameTo": "a"}, []),
        ({"fullNames": ["gamma", "beta"]}, ["gamma", "beta"]),
        # A list by name takes no notice of anything else.
        ({"fullNames": ["gamma", "beta"], "limit": 1, "status": "inactive", "nameContains": "x"}, ["gamma", "beta"]),
    ],
)
def test_names(named: Api, query: Json, found: list[str]) -> None:
    assert named.customers(**query) == found


def test_a_range_that_ends_before_it_begins(named: Api) -> None:
    error = named.refused(502, "GET", CUSTOMERS, params={"nameFrom": "b", "nameTo": "A"})
    assert error["code"] == "QBD_REQUEST_ERROR"


def test_ids_and_full_names_must_exist(api: Api) -> None:
    parent = api.customer("Acme")
    job = api.customer("Roof", parentId=parent["id"])
    assert api.customers(ids=[job["id"], parent["id"], job["id"]]) == ["Acme:Roof", "Acme"]
    assert api.customers(fullNames="Acme:Roof") == ["Acme:Roof"]
    for name, missing in (("ids", "80000009-1"), ("fullNames", "no")):
        known = parent["id"] if name == "ids" else "Acme"
        error = api.refused(502, "GET", CUSTOMERS, params={name: [known, missing]})
        assert (error["code"], error["integrationCode"]) == ("QBD_REQUEST_ERROR", "500")
        assert error["userFacingMessage"] == (
            "The query request has not been fully completed. "
            f'There was a required element ("{missing}") that could not be found in QuickBooks.'
        )
    assert api.customers(fullNames=["ACME", "acme:ROOF", "Acme"]) == ["Acme", "Acme:Roof"]
    # Several ids in one value are no id.
    error = api.refused(502, "GET", CUSTOMERS, params={"ids": f"{parent['id']},{job['id']}"})
    assert error["integrationCode"] == "3000"


def test_names_can_be_exact() -> None:
    with Sandbox(exact_names=True) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        api.customer("Acme")
        assert api.customers(fullNames="Acme") == ["Acme"]
        assert api.refused(502, "GET", CUSTOMERS, params={"fullNames": "ACME"})["integrationCode"] == "500"


def test_status(api: Api) -> None:
    api.customer("on")
    api.customer("off", isActive=False)
    assert api.customers() == ["on"]
    assert api.customers(status="active") == ["on"]
    assert api.customers(status="inactive") == ["off"]
    assert api.customers(status="all") == ["on", "off"]


def test_updated(api: Api, clock: HandClock) -> None:
    """The PC is eight hours behind UTC; records are made at 04:00:00, 04:00:10 and 04:00:20 there."""
    for name in ("a", "b", "c"):
        api.customer(name)
        clock.turn(10)
    for bound in (
        "2026-03-01T04:00:10",
        "2026-03-01T12:00:10Z",
        "2026-03-01T12:00:10.000Z",
        "2026-03-01T13:00:10+01:00",
    ):
        assert api.customers(updatedAfter=bound) == ["b", "c"]
        assert api.customers(updatedBefore=bound) == ["a", "b"]
    assert api.customers(updatedAfter="2026-03-01T12:00:09.5Z", updatedBefore="2026-03-01T12:00:10.5Z") == ["b"]
    assert api.customers(updatedAfter="2026-03-01", updatedBefore="2026-03-01") == ["a", "b", "c"]
    assert api.customers(updatedAfter="2026-03-02") == api.customers(updatedBefore="2026-02-28") == []
    assert api.customers(updatedAfter="1980-01-01") == ["a", "b", "c"]
    assert api.customers(updatedAfter="1970-01-01") == []  # as was measured
    local = START.astimezone(timezone(timedelta(hours=5, minutes=30))).isoformat()
    assert api.customers(updatedBefore=local) == ["a"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"totalBalance": "15"}, ["parent"]),
        ({"totalBalanceGreaterThan": "10"}, ["parent"]),
        ({"totalBalanceGreaterThanOrEqualTo": "10.00"}, ["parent", "parent:job"]),
        ({"totalBalanceLessThan": "0"}, ["credit"]),
        ({"totalBalanceLessThanOrEqualTo": "0"}, ["none", "credit"]),
    ],
)
def test_total_balance(api: Api, query: Json, found: list[str]) -> None:
    parent = api.customer("parent", openingBalance="5")
    api.customer("job", openingBalance="10", parentId=parent["id"])
    api.customer("none")
    api.customer("credit", openingBalance="-1.5")
    assert api.customers(**query) == found


def test_by_reference(api: Api) -> None:
    north, south = (api.post("/quickbooks-desktop/classes", name=name)["id"] for name in ("North", "South"))
    api.customer("a", classId=north)
    api.customer("b", classId=south)
    api.customer("c")
    assert api.customers(classIds=north) == ["a"]
    assert api.customers(classIds=[north, south]) == ["a", "b"]
    assert api.customers(currencyIds="80000001-1234567890") == []


def test_alternate_addresses_can_be_left_out(api: Api) -> None:
    api.customer("a", alternateShippingAddresses=[{"name": "Barn"}])
    for value, shown in (("true", None), ("false", "Barn")):
        (item,) = api.get(CUSTOMERS, excludeAlternateShippingAddresses=value)["data"]
        addresses = item["alternateShippingAddresses"]
        assert (addresses and addresses[0]["name"]) == shown


# --- pages ---


@pytest.fixture
def seven(api: Api) -> Api:
    for number in range(7):
        api.customer(f"c{number}")
    return api


def _names(page: Json) -> list[str]:
    return [item["name"] for item in page["data"]]


def test_pages(seven: Api) -> None:
    first = seven.get(CUSTOMERS, limit=3)
    cursor = first["nextCursor"]
    assert (_names(first), first["remainingCount"], first["hasMore"]) == (["c0", "c1", "c2"], 4, True)
    second = seven.get(CUSTOMERS, limit=3, cursor=cursor)
    assert (_names(second), second["remainingCount"], second["hasMore"]) == (["c3", "c4", "c5"], 1, True)
    assert second["nextCursor"] == cursor  # one token for the whole run
    last = seven.get(CUSTOMERS, limit=3, cursor=cursor)
    assert (_names(last), last["remainingCount"], last["hasMore"]) == (["c6"], 0, False)
    assert last["nextCursor"] is None
    error = seven.refused(400, "GET", CUSTOMERS, params={"cursor": cursor})
    assert error["code"] == "CURSOR_INVALID"


def test_an_exact_end_has_no_cursor(seven: Api) -> None:
    page = seven.get(CUSTOMERS, limit=7)
    assert (page["nextCursor"], page["remainingCount"], page["hasMore"]) == (None, 0, False)


def test_every_request_with_a_cursor_moves_on(seven: Api) -> None:
    cursor = seven.get(CUSTOMERS, limit=2)["nextCursor"]
    pages = [_names(seven.get(CUSTOMERS, cursor=cursor)) for _ in range(2)]
    assert pages == [["c2", "c3"], ["c4", "c5"]]  # the first request's limit goes on
    assert _names(seven.get(CUSTOMERS, cursor=cursor, limit=1)) == ["c6"]


def test_a_refused_request_does_not_move_on(seven: Api) -> None:
    cursor = seven.get(CUSTOMERS, limit=5)["nextCursor"]
    seven.refused(400, "GET", CUSTOMERS, params={"cursor": cursor, "limit": 0})
    assert _names(seven.get(CUSTOMERS, cursor=cursor)) == ["c5", "c6"]


def test_the_filters_of_the_first_request_go_on(seven: Api) -> None:
    seven.customer("other")
    cursor = seven.get(CUSTOMERS, limit=5, nameStartsWith="c")["nextCursor"]
    assert _names(seven.get(CUSTOMERS, cursor=cursor)) == ["c5", "c6"]


def test_a_run_sees_the_records_that_were_there_when_it_began(seven: Api) -> None:
    cursor = seven.get(CUSTOMERS, limit=5)["nextCursor"]
    seven.customer("late")
    assert _names(seven.get(CUSTOMERS, cursor=cursor)) == ["c5", "c6"]


def test_pages_are_filled_up_for_what_was_deleted(sandbox: Sandbox, seven: Api) -> None:
    """A client that stops at an empty page would take the list for complete."""
    first = seven.get(CUSTOMERS, limit=2)
    for record in seven.all("customers")[2:5]:
        sandbox.delete("customers", record["id"], end_user_id=seven.end_user_id)
    page = seven.get(CUSTOMERS, cursor=first["nextCursor"])
    assert (_names(page), page["hasMore"], page["nextCursor"]) == (["c5", "c6"], False, None)


def test_cursors_expire_after_ten_seconds(seven: Api, clock: HandClock) -> None:
    cursor = seven.get(CUSTOMERS, limit=2)["nextCursor"]
    clock.turn(10)
    assert _names(seven.get(CUSTOMERS, cursor=cursor)) == ["c2", "c3"]
    clock.turn(10)  # each answer opens the window again
    assert _names(seven.get(CUSTOMERS, cursor=cursor)) == ["c4", "c5"]
    clock.turn(10.001)
    error = seven.refused(400, "GET", CUSTOMERS, params={"cursor": cursor})
    assert (error["type"], error["code"]) == ("INVALID_REQUEST_ERROR", "CURSOR_INVALID")
    clock.turn(-5)  # what is lost stays lost
    seven.refused(400, "GET", CUSTOMERS, params={"cursor": cursor})


def test_a_cursor_belongs_to_its_end_user(seven: Api) -> None:
    cursor = seven.get(CUSTOMERS, limit=5)["nextCursor"]
    other = Api(seven.client, Api(seven.client).end_user("other")["id"])
    other.refused(400, "GET", CUSTOMERS, params={"cursor": cursor})
    other.refused(400, "GET", CUSTOMERS, params={"cursor": "no"})
    assert _names(seven.get(CUSTOMERS, cursor=cursor)) == ["c5", "c6"]


def test_runs_side_by_side(seven: Api) -> None:
    one, two = (seven.get(CUSTOMERS, limit=5)["nextCursor"] for _ in range(2))
    assert one != two
    for cursor in (one, two):
        assert _names(seven.get(CUSTOMERS, cursor=cursor)) == ["c5", "c6"]


def test_one_run_at_a_time() -> None:
    """The strict reading: QuickBooks keeps one iterator of a session."""
    with Sandbox(one_cursor=True) as sandbox, connect_to(sandbox) as client, sandbox.new_company() as company:
        apis = [Api(client, one) for one in (company.end_user_id, sandbox.connected_end_user())]
        for api in apis:
            for name in "abc":
                api.customer(name)
        first, other = (api.get(CUSTOMERS, limit=1)["nextCursor"] for api in apis)
        second = apis[0].get(CUSTOMERS, limit=1)["nextCursor"]
        assert apis[0].refused(400, "GET", CUSTOMERS, params={"cursor": first})["code"] == "CURSOR_INVALID"
        # A list of one page begins no run, and other companies have runs of their own.
        apis[0].get(CUSTOMERS)
        assert _names(apis[0].get(CUSTOMERS, cursor=second)) == ["b"]
        assert _names(apis[1].get(CUSTOMERS, cursor=other)) == ["b"]


def test_default_page_size(api: Api) -> None:
    for number in range(151):
        api.customer(f"c{number}")
    page = api.get(CUSTOMERS)
    assert (len(page["data"]), page["remainingCount"]) == (150, 1)


def test_unpaged_lists_are_cut_off(api: Api) -> None:
    path = "/quickbooks-desktop/classes"
    parent = api.post(path, name="a")["id"]
    for name in ("b", "c"):
        api.post(path, name=name, parentId=parent)
    answer = api.get(path)
    assert set(answer) == {"objectType", "url", "data"}
    assert [item["fullName"] for item in answer["data"]] == ["a", "a:b", "a:c"]
    assert len(api.get(path, limit=2)["data"]) == 2
