"""Faults on demand: what a client sees, and what has happened at QuickBooks when it does."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx
import pytest

from conductor_client import (
    APIConnectionError,
    APIError,
    Conductor,
    ConnectionNotActiveError,
    IncompleteListError,
    ObjectInUseError,
    OutcomeUnknownError,
    RateLimitError,
    StaleRevisionError,
)
from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.faults import KINDS

from .conftest import connect_to
from .support import CUSTOMERS, HEALTH, Api

CREATE, LIST = "qbd.customers.create", "qbd.customers.list"


@pytest.fixture
def bare(sandbox: Sandbox, api: Api) -> Any:
    """A client without checks of answers, which need not be whole here."""
    headers = {"Authorization": f"Bearer {sandbox.api_key}", "Conductor-End-User-Id": api.end_user_id}
    with httpx.Client(base_url=sandbox.base_url, headers=headers, verify=False) as client:
        yield client


WORK_IS_DONE = {
    "reset_before": False,
    "reset_after_work": True,
    "close_mid_body": True,
    "truncate": True,
    "slow_body": True,
    "html_502": False,
    "html_502;after=work": True,
    "429": False,
    "503": False,
    "503;after=work": True,
    "504_after_work": True,
    "status_520": False,
    "status_520;after=work": True,
    "locked": False,
    "busy_dialog": False,
}
STATUS = {
    "html_502": 502,
    "429": 429,
    "503": 503,
    "504_after_work": 504,
    "status_520": 520,
    "slow_body": 200,
    "truncate": 200,
    "locked": 502,
    "busy_dialog": 502,
}


@pytest.mark.parametrize("header", WORK_IS_DONE)
def test_what_a_fault_does_to_a_write(sandbox: Sandbox, api: Api, bare: httpx.Client, header: str) -> None:
    name = header.partition(";")[0]
    sent = {"Sandbox-Fault": f"{header};seconds=0"}
    if name in STATUS:
        answer = bare.post(CUSTOMERS, json={"name": "A"}, headers=sent)
        assert answer.status_code == STATUS[name]
        assert answer.headers["Conductor-Request-Id"].startswith("req_")
        if name == "truncate":
            with pytest.raises(ValueError, match=r"."):
                json.loads(answer.text)
    else:
        with pytest.raises(httpx.RemoteProtocolError if name == "close_mid_body" else httpx.TransportError):
            bare.post(CUSTOMERS, json={"name": "A"}, headers=sent)
    assert (api.customers() == ["A"]) is WORK_IS_DONE[header]
    (entry,) = [one for one in sandbox.requests(api.end_user_id) if one.method == "POST"]
    assert (entry.fault, entry.operation) == (name, CREATE)
    assert (entry.status is None) is name.startswith("reset")


def test_every_fault_is_tried() -> None:
    tried = {header.partition(";")[0] for header in WORK_IS_DONE}
    assert tried == set(KINDS) - {"stale", "duplicate_page"}


@pytest.mark.parametrize(
    ("header", "text"),
    [
        ("fire", "is no fault"),
        ("", "is no fault"),
        ("503;n=0", ">=1"),
        ("503;n=many", "a number"),
        ("503;after=lunch", "expected one of"),
        ("reset_before;after=work", 'takes no "after"'),
        ("slow_body;seconds=-1", "from 0 to 600"),
        ("slow_body;seconds=nan", "from 0 to 600"),
        ("503;when=now", "no option"),
    ],
)
def test_headers_that_name_no_fault(api: Api, header: str, text: str) -> None:
    error = api.refused(400, "GET", HEALTH, headers={"Sandbox-Fault": header})
    assert text in error["message"]


def test_a_header_counts_for_requests_to_come(api: Api, bare: httpx.Client) -> None:
    header = {"Sandbox-Fault": "503;n=3"}
    statuses = [bare.get(CUSTOMERS, headers=header if number == 0 else {}).status_code for number in range(4)]
    assert statuses == [503, 503, 503, 200]


# --- by the vendor-compatible client ---


@pytest.fixture
def conductor(sandbox: Sandbox, api: Api) -> Any:
    with Conductor(
        api_key=sandbox.api_key, base_url=sandbox.base_url, end_user_id=api.end_user_id, max_retries=0
    ) as client:
        yield client


def test_a_lost_answer(sandbox: Sandbox, api: Api, conductor: Conductor) -> None:
    sandbox.lose_answer(CREATE)
    with pytest.raises(OutcomeUnknownError):
        conductor.qbd.customers.create(name="A")
    assert api.customers() == ["A"]
    assert conductor.qbd.customers.create(name="B").name == "B"


@pytest.mark.parametrize(
    ("name", "error", "outcome"),
    [
        ("reset_before", OutcomeUnknownError, "unknown"),
        ("close_mid_body", APIError, "applied"),
        ("truncate", APIError, "applied"),
        ("html_502", OutcomeUnknownError, "unknown"),
        ("429", RateLimitError, "not_sent"),
        ("504_after_work", OutcomeUnknownError, "unknown"),
        ("locked", ObjectInUseError, "rejected"),
    ],
)
def test_outcomes(sandbox: Sandbox, conductor: Conductor, name: str, error: type[APIError], outcome: str) -> None:
    sandbox.fault(name, CREATE)
    with pytest.raises(error) as caught:
        conductor.qbd.customers.create(name="A")
    assert caught.value.outcome == outcome


def test_a_stale_revision(sandbox: Sandbox, api: Api, conductor: Conductor) -> None:
    made = conductor.qbd.customers.create(name="A")
    sandbox.fault("stale", "qbd.customers.*")
    with pytest.raises(StaleRevisionError):
        conductor.qbd.customers.update(made.id, revision_number=made.revision_number, phone="1")
    fresh = conductor.qbd.customers.retrieve(made.id)
    assert fresh.revision_number != made.revision_number
    assert conductor.qbd.customers.update(made.id, revision_number=fresh.revision_number, phone="1").phone == "1"


def test_a_page_that_comes_twice(sandbox: Sandbox, api: Api) -> None:
    for name in "abcd":
        api.customer(name)
    first = api.get(CUSTOMERS, limit=2)
    sandbox.fault("duplicate_page", LIST, end_user_id=api.end_user_id)
    again = api.get(CUSTOMERS, cursor=first["nextCursor"])
    assert again == first
    assert [one["name"] for one in api.get(CUSTOMERS, cursor=first["nextCursor"])["data"]] == ["c", "d"]


def test_a_duplicate_page_makes_no_list_wrong(sandbox: Sandbox, api: Api, conductor: Conductor) -> None:
    for name in "abcdef":
        api.customer(name)
    sandbox.fault("duplicate_page", LIST)
    assert [one.name for one in conductor.qbd.customers.list(limit=2)] == list("abcdef")


# --- plans ---


def test_plans_strike_what_they_are_for(sandbox: Sandbox, api: Api, platform: Api, bare: httpx.Client) -> None:
    other = Api(platform.client, platform.end_user("other")["id"])
    sandbox.fault("503", "qbd.*.list", end_user_id=api.end_user_id, times=2)
    assert other.customers() == []
    assert bare.get(HEALTH).status_code == 200
    assert [bare.get(CUSTOMERS).status_code for _ in range(3)] == [503, 503, 200]


def test_a_share_of_requests_is_struck_and_always_the_same(sandbox: Sandbox, bare: httpx.Client, api: Api) -> None:
    def struck() -> list[int]:
        sandbox.clear_faults()
        sandbox.fault("503", LIST, probability=0.5, seed=3)
        return [bare.get(CUSTOMERS).status_code for _ in range(20)]

    first = struck()
    assert set(first) == {200, 503}
    assert struck() == first
    sandbox.clear_faults(api.end_user_id)
    assert 503 in [bare.get(CUSTOMERS).status_code for _ in range(20)]
    sandbox.clear_faults()
    assert {bare.get(CUSTOMERS).status_code for _ in range(20)} == {200}


def test_plans_that_cannot_be(sandbox: Sandbox) -> None:
    for arguments in (
        {"name": "fire"},
        {"name": "503", "times": 0},
        {"name": "503", "probability": 0},
        {"name": "503", "probability": 1.5},
        {"name": "503", "end_user_id": "end_usr_none"},
        {"name": "429", "after": "work"},
    ):
        with pytest.raises(ValueError, match=r"."):
            sandbox.fault(**arguments)  # pyright: ignore[reportArgumentType]


def test_a_request_without_the_key_uses_no_fault_up(sandbox: Sandbox, api: Api, bare: httpx.Client) -> None:
    sandbox.fault("503")
    assert bare.get(CUSTOMERS, headers={"Authorization": "Bearer sk_wrong"}).status_code == 401
    assert bare.get("/quickbooks-desktop/nothing").status_code == 404
    assert bare.get(CUSTOMERS).status_code == 503


def test_a_plan_that_could_never_strike_is_refused(sandbox: Sandbox) -> None:
    for name, operation, message in (
        (
            "503",
            "qbd.customer.create",
            'There is no operation "qbd.customer.create"; did you mean "qbd.customers.create"?',
        ),
        ("503", "qbd.Customers.create", 'did you mean "qbd.customers.create"?'),
        ("503", "customers.*", 'There is no operation "customers.*"; did you mean "qbd.customers.list"?'),
        ("503", "", 'There is no operation ""; they are such as "qbd.invoices.create".'),
        ("stale", "qbd.customers.list", 'The fault "stale" strikes updates alone, not "qbd.customers.list".'),
        ("locked", "*.retrieve", 'The fault "locked" strikes writes to a company file alone'),
        ("busy_dialog", "end_users.*", 'The fault "busy_dialog" strikes calls to a company file alone'),
        ("duplicate_page", "qbd.accounts.list", 'The fault "duplicate_page" strikes lists that have pages alone'),
    ):
        with pytest.raises(ValueError, match=re.escape(message)):
            sandbox.fault(name, operation)
    for name, operation in (("stale", "*"), ("locked", "qbd.customers.*"), ("duplicate_page", "qbd.*.list")):
        sandbox.fault(name, operation)


# --- locks, states, people ---


def test_a_lock_of_what_is_not_there_is_refused(sandbox: Sandbox, api: Api) -> None:
    with pytest.raises(ValueError, match='"80000001-1700000000" specified in the request cannot be found'):
        sandbox.lock(api.end_user_id, "80000001-1700000000")


def test_an_edit_with_a_name_that_is_nearly_right(sandbox: Sandbox, api: Api) -> None:
    made = api.customer("A")
    with pytest.raises(ValueError, match=r'"company_name"; did you mean "companyName"\?'):
        sandbox.edit(api.end_user_id, "customers", made["id"], company_name="B")
    with pytest.raises(ValueError, match=r'"customer" is no kind .*; did you mean "customers"\?'):
        sandbox.edit(api.end_user_id, "customer", made["id"], companyName="B")


def test_a_record_that_is_open_on_a_screen(sandbox: Sandbox, api: Api, clock: Any) -> None:
    made, other = api.customer("A"), api.customer("B")
    sandbox.lock(api.end_user_id, made["id"], seconds=1.5)
    path, body = f"{CUSTOMERS}/{made['id']}", {"revisionNumber": made["revisionNumber"], "phone": "1"}
    assert api.refused(502, "POST", path, json=body)["integrationCode"] == "3175"
    assert api.get(path)["name"] == "A"
    assert api.change("customers", other, phone="1")["phone"] == "1"
    job = {"name": "Job", "parentId": made["id"]}
    assert api.refused(502, "POST", CUSTOMERS, json=job)["integrationCode"] == "3176"
    clock.turn(2)
    assert api.change("customers", made, phone="1")["phone"] == "1"
    sandbox.lock(api.end_user_id, made["id"])
    sandbox.unlock(api.end_user_id, made["id"])
    assert api.post(CUSTOMERS, **job)["name"] == "Job"


def test_states_for_some_requests(sandbox: Sandbox, api: Api) -> None:
    sandbox.state(api.end_user_id, "quickbooks_closed", requests=2)
    assert sandbox.state_of(api.end_user_id) == "quickbooks_closed"
    for _ in range(2):
        assert api.refused(502, "GET", HEALTH)["integrationCode"] == "0x80040408"
    assert api.get(HEALTH)["status"] == "ok"
    sandbox.state(api.end_user_id, "modal_dialog", requests=5)
    sandbox.state(api.end_user_id, "active")
    assert api.get(HEALTH)["status"] == "ok"
    with pytest.raises(ValueError, match=">=1"):
        sandbox.state(api.end_user_id, "active", requests=0)
    with pytest.raises(ValueError, match="not a state"):
        sandbox.state(api.end_user_id, "asleep", requests=1)


def test_a_pc_that_was_switched_off(sandbox: Sandbox, api: Api) -> None:
    sandbox.state(api.end_user_id, "offline_since", since="2026-02-27")
    error = api.refused(409, "GET", HEALTH)
    assert error["code"] == "INTEGRATION_CONNECTION_NOT_ACTIVE"
    assert "2026-02-27T20:00:00.000Z" in error["message"]
    with pytest.raises(ValueError, match='"since" goes with'):
        sandbox.state(api.end_user_id, "active", since="2026-02-27")


def test_a_link_that_ran_out(sandbox: Sandbox, platform: Api, api: Api) -> None:
    session = platform.post("/auth-sessions", publishableKey="pk_x", endUserId=api.end_user_id)
    sandbox.state(api.end_user_id, "expired_link")
    assert httpx.get(session["authFlowUrl"]).status_code == 410
    assert httpx.post(session["authFlowUrl"]).status_code == 410
    assert api.refused(409, "GET", HEALTH)["code"] == "INTEGRATION_CONNECTION_NOT_SET_UP"
    sandbox.state(api.end_user_id, "waiting_for_password")
    assert httpx.get(session["authFlowUrl"]).status_code == 200
    sandbox.state(api.end_user_id, "expired_link")
    # A new session has a link that is good.
    other = platform.post("/auth-sessions", publishableKey="pk_x", endUserId=api.end_user_id)
    assert httpx.get(other["authFlowUrl"]).status_code == 200
    assert api.refused(409, "GET", HEALTH)["code"] == "INTEGRATION_CONNECTION_NOT_SET_UP"


def test_somebody_edits(sandbox: Sandbox, api: Api) -> None:
    made = api.customer("A")
    edited = sandbox.edit(api.end_user_id, "customers", made["id"], phone="555")
    assert (edited["phone"], api.fetch("customers", made)["phone"]) == ("555", "555")
    for kind, object_id, changes, text in (
        ("customers", made["id"], {"phone": 5}, "expected string"),
        ("customers", "80000099-1", {"phone": "5"}, "cannot be found"),
        ("fires", made["id"], {}, "no kind"),
    ):
        with pytest.raises(ValueError, match=text):
            sandbox.edit(api.end_user_id, kind, object_id, **changes)


def test_latency_makes_a_request_wait_its_time() -> None:
    """A write takes longer than it may wait: 504, and it lands."""
    with Sandbox(latency=0.3, seed=1) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        headers = {"Conductor-Timeout-Seconds": "0.01"}
        api.refused(504, "POST", CUSTOMERS, json={"name": "A"}, headers=headers)
        assert api.customers() == ["A"]
        assert all(one.milliseconds >= 0 for one in sandbox.requests())
    with pytest.raises(ValueError, match="latency"):
        Sandbox(latency=-1)


def test_without_a_socket_a_broken_connection_is_an_error_of_the_system(api: Api) -> None:
    import asyncio

    from conductor_client import AsyncConductor

    async def run() -> None:
        sandbox = Sandbox()
        client = httpx.AsyncClient(transport=httpx.ASGITransport(sandbox.app))
        company = sandbox.connected_end_user()
        async with AsyncConductor(
            api_key=sandbox.api_key, base_url="http://localhost/v1", end_user_id=company, http_client=client
        ) as conductor:
            sandbox.lose_answer(CREATE)
            with pytest.raises((APIConnectionError, OutcomeUnknownError)):
                await conductor.qbd.customers.create(name="A")
            assert [one.name async for one in conductor.qbd.customers.list()] == ["A"]
        await client.aclose()
        sandbox.close()

    asyncio.run(run())


def test_a_list_that_broke_off_names_its_request_once(sandbox: Sandbox, api: Api, conductor: Conductor) -> None:
    for name in "ABC":
        api.customer(name)
    customers = iter(conductor.qbd.customers.list(limit=2, max_restarts=0))
    next(customers)
    sandbox.state(api.end_user_id, "not_active")
    with pytest.raises(IncompleteListError) as caught:
        list(customers)
    assert caught.value.request_id is not None
    assert str(caught.value).count(caught.value.request_id) == 1
    assert isinstance(caught.value.__cause__, ConnectionNotActiveError)
    assert "`__cause__`" in caught.value.fixes[0]
