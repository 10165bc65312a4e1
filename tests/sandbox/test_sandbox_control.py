"""What only the sandbox has: control over HTTP and from Python, the clock, connections as they are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone

import httpx
import pytest

from conductor_client import AsyncConductor, Conductor, ConnectionNotReadyError, ConnectionNotSetUpError
from conductor_client.sandbox import Sandbox
from tests.support.company import new_company

from .conftest import connect_to
from .support import CUSTOMERS, HEALTH, Api, Json


class Control:
    """`POST /sandbox/...` with the sandbox's key."""

    def __init__(self, sandbox: Sandbox, client: httpx.Client) -> None:
        self._root = sandbox.base_url.removesuffix("/v1") + "/sandbox"
        self._client = client

    def post(self, path: str, body: Json | None = None, **options: object) -> httpx.Response:
        json: Json = {} if body is None else {"json": body}
        return self._client.post(f"{self._root}/{path}", **json, **options)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.fixture
def control(sandbox: Sandbox, api: Api) -> Control:
    return Control(sandbox, api.client)


def test_reset_and_snapshot(control: Control, api: Api) -> None:
    api.customer("A")
    answer = control.post(f"companies/{api.end_user_id}/snapshot")
    assert (answer.status_code, answer.json()) == (200, {"endUserId": api.end_user_id})
    assert answer.headers["Conductor-Request-Id"].startswith("req_")
    api.customer("B")
    assert control.post(f"companies/{api.end_user_id}/reset", {}).json() == {"endUserId": api.end_user_id}
    assert api.customers() == ["A"]


def test_add_and_preferences(control: Control, api: Api) -> None:
    path = f"companies/{api.end_user_id}"
    top = control.post(f"{path}/add", {"kind": "job_types", "name": "Roof"}).json()
    assert (top["kind"], top["endUserId"]) == ("job_types", api.end_user_id)
    low = control.post(f"{path}/add", {"kind": "job_types", "name": "Tiles", "parentId": top["id"]}).json()
    assert api.customer("A", jobTypeId=low["id"])["jobType"]["fullName"] == "Roof:Tiles"
    assert control.post(f"{path}/preferences", {"multiCurrency": True, "timeTracking": True}).status_code == 200
    preferences = api.get("/quickbooks-desktop/preferences")
    assert preferences["multiCurrency"]["isMultiCurrencyEnabled"] is True
    assert preferences["timeTracking"] == {"firstDayOfWeek": "monday"}


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("companies/{}/reset", {"x": 1}, 400),
        ("companies/none/reset", None, 404),
        ("companies/none/snapshot", None, 404),
        ("companies/none/add", {"kind": "job_types", "name": "A"}, 404),
        ("companies/{}/add", {"kind": "customers", "name": "A"}, 400),
        ("companies/{}/add", {"kind": "job_types"}, 400),
        ("companies/{}/add", {"kind": "job_types", "name": "Repair"}, 502),
        ("companies/{}/preferences", {"noSuch": True}, 400),
        ("companies/{}/preferences", {"inventory": "no"}, 400),
        ("companies/none/preferences", {"inventory": True}, 404),
        ("companies/{}/burn", None, 404),
        ("clock", {"now": "2026-03-31"}, 400),
        ("clock", {}, 400),
    ],
)
def test_what_control_refuses(control: Control, api: Api, path: str, body: Json | None, status: int) -> None:
    response = control.post(path.format(api.end_user_id), body)
    assert response.status_code == status, response.text
    assert response.json()["error"]["requestId"] == response.headers["Conductor-Request-Id"]
    unkeyed = control.post(path.format(api.end_user_id), body, headers={"Authorization": ""})
    assert unkeyed.status_code in (401, 404)


# --- the clock ---


def test_a_clock_that_stands() -> None:
    with Sandbox(now="2026-03-31", seed=1) as sandbox, connect_to(sandbox) as client:
        api = Api(client, sandbox.connected_end_user())
        made = api.customer("A", openingBalance="1.00", additionalNotes=[{"note": "n"}])
        assert made["createdAt"] == "2026-03-31T12:00:00-08:00"
        assert made["additionalNotes"][0]["date"] == "2026-03-31"
        control = Control(sandbox, client)
        assert control.post("clock", {"seconds": 86400}).json() == {"now": "2026-04-01T20:00:00.000Z"}
        assert api.customer("B")["createdAt"] == "2026-04-01T12:00:00-08:00"
        assert control.post("clock", {"now": "2027-01-02T03:04:05"}).status_code == 200
        assert api.customer("C")["createdAt"] == "2027-01-02T03:04:05-08:00"
        sandbox.move_clock(timedelta(hours=1))
        assert api.customer("D")["createdAt"] == "2027-01-02T04:04:05-08:00"
        sandbox.move_clock("2026-01-01")
        assert api.customer("E")["createdAt"] == "2026-01-01T12:00:00-08:00"
        for body in ({"now": "soon"}, {"now": "2026-01-01", "seconds": 1}, {"seconds": 1e300}):
            assert control.post("clock", body).status_code == 400


@pytest.mark.parametrize(
    ("now", "shown"),
    [
        (date(2026, 3, 31), "2026-03-31T12:00:00-08:00"),
        (datetime(2026, 3, 31, 9, 30), "2026-03-31T09:30:00-08:00"),
        (datetime(2026, 3, 31, 9, 30, tzinfo=timezone(timedelta(hours=2))), "2026-03-30T23:30:00-08:00"),
        ("2026-03-31T09:30:00Z", "2026-03-31T01:30:00-08:00"),
    ],
)
def test_what_now_may_be(now: datetime | date | str, shown: str) -> None:
    with Sandbox(now=now) as sandbox, connect_to(sandbox) as client:
        assert Api(client, sandbox.connected_end_user()).customer("A")["createdAt"] == shown


def test_a_clock_that_cannot_be(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="runs by itself"):
        sandbox.move_clock("2026-03-31")
    with pytest.raises(ValueError, match="not a date"):
        Sandbox(now="soon")
    with pytest.raises(ValueError, match="not by both"):
        Sandbox(now="2026-03-31", clock=datetime.now)


def test_a_clock_stands_only_where_ids_and_times_can_be_made() -> None:
    for now in ("1970-12-31", "0001-01-01", "2286-01-01", "9999-12-31"):
        with pytest.raises(ValueError, match="1971 and 2285"):
            Sandbox(now=now)
    with Sandbox(now="1971-01-01", seed=1) as sandbox, connect_to(sandbox) as client:
        api, control = Api(client, sandbox.connected_end_user()), Control(sandbox, client)
        for step in (timedelta(days=-1), timedelta(days=4_000_000), timedelta.max, timedelta.min):
            with pytest.raises(ValueError, match="1971 and 2285"):
                sandbox.move_clock(step)
        for body in ({"seconds": -86400}, {"seconds": 1e15}, {"seconds": 1e300}, {"now": "9999-12-31"}):
            answer = control.post("clock", body)
            assert (answer.status_code, "1971 and 2285" in answer.json()["error"]["message"]) == (400, True)
        first = api.customer("first")
        sandbox.move_clock("2285-12-31T23:59:59-23:59")
        last = api.customer("last")
        assert [api.fetch("customers", one)["name"] for one in (first, last)] == ["first", "last"]


def test_the_same_requests_the_same_answers() -> None:
    def answers() -> list[Json]:
        with Sandbox(now="2026-03-31", seed="same") as sandbox, connect_to(sandbox) as client:
            api = Api(client, sandbox.connected_end_user())
            made = api.customer("A", openingBalance="5.00", additionalContacts=[{"firstName": "Jo"}])
            return [made, api.change("customers", made, phone="1"), *api.all("accounts")]

    assert answers() == answers()


# --- connections ---


@pytest.fixture
def onboarding() -> Iterator[Sandbox]:
    """A sandbox as it is by default: what the API makes is not connected."""
    with Sandbox() as sandbox:
        yield sandbox


def test_waiting_until_the_link_is_confirmed(onboarding: Sandbox) -> None:
    with Conductor(api_key=onboarding.api_key, base_url=onboarding.base_url) as conductor:
        end_user = conductor.end_users.create(**new_company())
        acme = conductor.for_end_user(end_user.id)
        with pytest.raises(ConnectionNotSetUpError):
            acme.qbd.customers.create(name="too early")
        with pytest.raises(ConnectionNotReadyError):
            acme.wait_until_connected(timeout=0)
        session = conductor.auth_sessions.create(end_user_id=end_user.id, publishable_key="pk_sandbox")
        polls: list[object] = []

        def at_the_pc(error: object) -> None:
            """Looking at the page changes nothing; its button connects."""
            polls.append(error)
            page = httpx.get(session.auth_flow_url) if len(polls) == 1 else httpx.post(session.auth_flow_url)
            assert page.status_code == 200

        assert acme.wait_until_connected(timeout=60, poll_every=0.001, on_poll=at_the_pc).status == "ok"
        assert len(polls) == 2
        assert acme.qbd.customers.create(name="now").name == "now"


async def test_waiting_in_asyncio(onboarding: Sandbox) -> None:
    async with AsyncConductor(api_key=onboarding.api_key, base_url=onboarding.base_url) as conductor:
        end_user = await conductor.end_users.create(**new_company())
        acme = conductor.for_end_user(end_user.id)

        def at_the_pc(_: object) -> None:
            onboarding.connect(end_user.id)

        health = await acme.wait_until_connected(timeout=60, poll_every=0.001, on_poll=at_the_pc)
        assert health.status == "ok"


def test_auto_connect_connects_at_once() -> None:
    with Sandbox(auto_connect=True) as sandbox, connect_to(sandbox) as client:
        api = Api(client, Api(client).end_user()["id"])
        assert api.get(HEALTH)["status"] == "ok"


def test_adding_to_a_list_connects_nothing(onboarding: Sandbox) -> None:
    end_user = onboarding.connected_end_user()
    onboarding.set_connection(end_user, "not_active")
    onboarding.add("job_types", name="Roof")
    with connect_to(onboarding) as client:
        Api(client, end_user).refused(409, "GET", HEALTH)


def test_companies_of_ones_own_are_connected(onboarding: Sandbox) -> None:
    with connect_to(onboarding) as client, onboarding.new_company() as company:
        api = Api(client, company.end_user_id)
        assert api.get(HEALTH)["status"] == "ok"
        company.set_connection("not_active")
        assert api.refused(409, "GET", HEALTH)["code"] == "INTEGRATION_CONNECTION_NOT_ACTIVE"
    with connect_to(onboarding) as client:
        assert Api(client, company.end_user_id).refused(404, "GET", HEALTH)["code"] == "RESOURCE_MISSING"


def test_a_lost_connection_ends_the_runs_through_lists(sandbox: Sandbox, api: Api) -> None:
    for name in "abc":
        api.customer(name)
    cursor = api.get(CUSTOMERS, limit=1)["nextCursor"]
    sandbox.set_connection(api.end_user_id, "not_running")
    sandbox.connect(api.end_user_id)
    assert api.refused(400, "GET", CUSTOMERS, params={"cursor": cursor})["code"] == "CURSOR_INVALID"
