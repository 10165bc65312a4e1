"""End-users, auth sessions, and the states of a connection."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from conductor_client.sandbox import Sandbox

from .conftest import connect_to
from .support import CUSTOMERS, HEALTH, Api, HandClock, check_answer


@pytest.fixture
def unconnected(clock: HandClock) -> Iterator[Sandbox]:
    with Sandbox(clock=clock, seed=7) as sandbox:
        yield sandbox


@pytest.fixture
def fresh(unconnected: Sandbox) -> Iterator[Api]:
    """The API for an end-user who has not been connected."""
    with connect_to(unconnected) as client:
        yield Api(client, Api(client).end_user()["id"])


def test_life_of_an_end_user(platform: Api) -> None:
    created = platform.post("/end-users", companyName="Ünï Inc.", sourceId="s-1", email="a@b.example")
    assert created["id"].startswith("end_usr_")
    assert (created["companyName"], created["sourceId"], created["email"]) == ("Ünï Inc.", "s-1", "a@b.example")
    assert created["createdAt"] == "2026-03-01T12:00:00.000Z"
    other = platform.end_user("s-2")
    assert platform.get(f"/end-users/{created['id']}") == created
    answer = platform.get("/end-users")
    assert (answer["url"], answer["data"]) == ("/v1/end-users", [created, other])
    deleted = platform.good("DELETE", f"/end-users/{created['id']}")
    assert deleted == {"id": created["id"], "objectType": "end_user", "deleted": True}
    for method in ("GET", "DELETE"):
        assert platform.refused(404, method, f"/end-users/{created['id']}")["code"] == "RESOURCE_MISSING"
    assert platform.get("/end-users")["data"] == [other]
    platform.end_user("s-1")  # its sourceId is free again


def test_source_ids_are_unique(platform: Api) -> None:
    platform.end_user("s-1")
    body = {"companyName": "B", "sourceId": "s-1", "email": "b"}
    error = platform.refused(400, "POST", "/end-users", json=body)
    assert (error["type"], error["code"]) == ("INVALID_REQUEST_ERROR", "RESOURCE_ALREADY_EXISTS")


def test_deleting_an_end_user_deletes_its_company(api: Api) -> None:
    api.customer("A")
    api.good("DELETE", f"/end-users/{api.end_user_id}")
    api.refused(404, "GET", CUSTOMERS)
    assert Api(api.client, Api(api.client).end_user()["id"]).customers() == []


def test_companies_are_apart(api: Api) -> None:
    other = Api(api.client, Api(api.client).end_user("other")["id"])
    made = api.customer("A")
    assert other.customers() == []
    other.refused(502, "GET", f"{CUSTOMERS}/{made['id']}")
    assert other.customer("A")["id"] == made["id"]  # numbered from the start in each company file


def test_requests_are_noted_on_the_connection(sandbox: Sandbox, api: Api, clock: HandClock) -> None:
    path = f"/end-users/{api.end_user_id}"
    (connection,) = api.get(path)["integrationConnections"]
    assert (connection["lastRequestAt"], connection["lastSuccessfulRequestAt"]) == (None, None)
    api.get(HEALTH)
    clock.turn(60)
    sandbox.set_connection(api.end_user_id, "not_active")
    api.refused(409, "GET", HEALTH)
    (connection,) = api.get(path)["integrationConnections"]
    assert connection["lastSuccessfulRequestAt"] == "2026-03-01T12:00:00.000Z"
    assert connection["lastRequestAt"] == "2026-03-01T12:01:00.000Z"


def test_a_new_end_user_is_not_set_up(unconnected: Sandbox, fresh: Api) -> None:
    assert fresh.get(f"/end-users/{fresh.end_user_id}")["integrationConnections"] == []
    error = fresh.refused(409, "GET", HEALTH)
    assert (error["type"], error["code"]) == ("INTEGRATION_CONNECTION_ERROR", "INTEGRATION_CONNECTION_NOT_SET_UP")
    unconnected.connect(fresh.end_user_id)
    fresh.get(HEALTH)


@pytest.mark.parametrize(
    ("state", "status", "code", "integration_code"),
    [
        ("not_set_up", 409, "INTEGRATION_CONNECTION_NOT_SET_UP", None),
        ("not_active", 409, "INTEGRATION_CONNECTION_NOT_ACTIVE", None),
        ("not_running", 502, "QBD_CONNECTION_ERROR", "0x80040408"),
        ("wrong_file", 502, "QBD_CONNECTION_ERROR", "0x8004040A"),
        ("modal_dialog", 502, "QBD_CONNECTION_ERROR", "0x80040414"),
        ("access_denied", 502, "QBD_CONNECTION_ERROR", "0x80040420"),
    ],
)
def test_states_of_a_connection(
    sandbox: Sandbox, api: Api, state: str, status: int, code: str, integration_code: str | None
) -> None:
    control = f"{sandbox.base_url.removesuffix('/v1')}/sandbox/end-users/{api.end_user_id}/connection"
    answer = api.client.post(control, json={"state": state})
    assert answer.json() == {"endUserId": api.end_user_id, "state": state}
    error = api.refused(status, "POST", CUSTOMERS, json={"name": "A"})
    assert (error["type"], error["code"]) == ("INTEGRATION_CONNECTION_ERROR", code)
    assert error.get("integrationCode") == integration_code
    api.client.post(control, json={"state": "active"})
    assert api.customers() == []


def test_control_refuses(sandbox: Sandbox, api: Api) -> None:
    root = sandbox.base_url.removesuffix("/v1")
    path = f"{root}/sandbox/end-users/{api.end_user_id}/connection"
    assert httpx.post(path, json={"state": "active"}).status_code == 401
    assert api.client.post(path, json={"state": "asleep"}).status_code == 400
    assert api.client.post(path, json={}).status_code == 400
    assert api.client.delete(path).status_code == 405
    assert api.client.post(f"{root}/sandbox/end-users/no/connection", json={"state": "active"}).status_code == 404
    with pytest.raises(ValueError, match="no end-user"):
        sandbox.connect("no")
    with pytest.raises(ValueError, match="not a state"):
        sandbox.set_connection(api.end_user_id, "asleep")


def test_auth_flow_with_a_redirect(fresh: Api, clock: HandClock) -> None:
    back = "https://example.com/back?x=1"
    session = Api(fresh.client).post(
        "/auth-sessions", publishableKey="pk_conductor_1", endUserId=fresh.end_user_id, redirectUrl=back
    )
    assert session["endUserId"] == fresh.end_user_id
    assert session["redirectUrl"] == back
    assert session["expiresAt"] == "2026-03-01T12:30:00.000Z"
    assert session["clientSecret"] in session["authFlowUrl"]
    (connection,) = fresh.get(f"/end-users/{fresh.end_user_id}")["integrationConnections"]
    assert connection["lastSuccessfulRequestAt"] is None
    fresh.refused(409, "GET", HEALTH)  # there is a row, yet nothing is connected

    url = session["authFlowUrl"]
    page = httpx.get(url)
    assert (page.status_code, page.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert '<form method="post">' in page.text
    fresh.refused(409, "GET", HEALTH)  # looking is not confirming
    confirmed = httpx.post(url)
    assert (confirmed.status_code, confirmed.headers["Location"]) == (303, back)
    fresh.get(HEALTH)


def test_auth_flow_without_a_redirect_and_its_end(fresh: Api, clock: HandClock) -> None:
    session = Api(fresh.client).post(
        "/auth-sessions", publishableKey="pk_1", endUserId=fresh.end_user_id, linkExpiryMins=15
    )
    assert session["redirectUrl"] is None
    assert httpx.post(session["authFlowUrl"].replace("pk_1", "pk_2")).status_code == 404
    page = httpx.post(session["authFlowUrl"])
    assert (page.status_code, "Connected" in page.text) == (200, True)
    clock.turn(15 * 60 + 1)
    for method in ("GET", "POST"):
        expired = httpx.request(method, session["authFlowUrl"])
        assert expired.status_code == 410
        check_answer(expired)
    assert httpx.put(session["authFlowUrl"]).status_code == 405


def test_page_shows_names_as_text(unconnected: Sandbox) -> None:
    with connect_to(unconnected) as client:
        platform = Api(client)
        body = {"companyName": "<script>alert(1)</script>", "sourceId": "s", "email": "e"}
        end_user = platform.good("POST", "/end-users", json=body)
        session = platform.post("/auth-sessions", publishableKey="pk_1", endUserId=end_user["id"])
    page = httpx.get(session["authFlowUrl"]).text
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"linkExpiryMins": 14}, 'Too small: expected number to be >=15 at "linkExpiryMins"'),
        ({"linkExpiryMins": 10081}, 'Too big: expected number to be <=10080 at "linkExpiryMins"'),
        ({"publishableKey": "sk_conductor_1"}, None),
        ({"redirectUrl": "no address"}, 'Invalid URL at "redirectUrl"'),
        ({"redirectUrl": "https://a.example/\r\nX: y"}, 'Invalid URL at "redirectUrl"'),
    ],
)
def test_auth_session_refused(platform: Api, change: dict[str, object], message: str | None) -> None:
    body = {"publishableKey": "pk_1", "endUserId": platform.end_user()["id"], **change}
    error = platform.refused(400, "POST", "/auth-sessions", json=body)
    assert message is None or error["message"] == message


def test_auth_session_of_nobody(platform: Api) -> None:
    body = {"publishableKey": "pk_1", "endUserId": "end_usr_no"}
    assert platform.refused(404, "POST", "/auth-sessions", json=body)["code"] == "RESOURCE_MISSING"
