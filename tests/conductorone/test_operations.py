"""The nine operations, in both kinds of client, against the sandbox."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

import httpx
import pytest

from conductor_client import (
    APIResponseValidationError,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    Drift,
    InternalServerError,
    InvalidArgumentError,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    errors,
)
from conductor_client._core import drift

from .support import OWNER, Tenant, is_mint, running

Work: TypeAlias = Callable[[Any], Any]
KINDS = pytest.mark.parametrize("kind", ["blocking", "asynchronous"])
GROUP: dict[str, Any] = {**OWNER, "app_entitlement_ref_app_id": "app"}


def everything(client: Any, method: str, **options: Any) -> Any:
    """All rows of a list, in a list."""
    rows = getattr(client.connector_owners, method)("con", app_id="app", **options)
    if hasattr(rows, "__aiter__"):

        async def collect() -> list[Any]:
            return [row async for row in rows]

        return collect()
    return list(rows)


def one_user(client: Any, method: str, user: str) -> Any:
    return getattr(client.connector_owners, method)(user, **OWNER)


@KINDS
def test_users(tenant: Tenant, kind: str) -> None:
    with running(getattr(tenant, kind)()) as call:
        made = call(lambda c1: c1.connector_owners.create_user_owner("user-id", **OWNER))
        owner = made.connector_owner_user
        assert (owner.user.display_name, owner.role_slug, made.request_id) == ("Ada Adler", "owner", None)
        assert owner.created_at.year == 2027
        assert owner.user.deleted_at is None
        assert owner.user.profile["badges"] == ["0"]
        read = call(lambda c1: c1.connector_owners.get_user_owner("user-id", **OWNER))
        assert read.connector_owner_user == owner
        with pytest.raises(errors.ConflictError):
            call(lambda c1: c1.connector_owners.create_user_owner("user-id", **OWNER))
        (row,) = call(lambda c1: everything(c1, "search_user_owners"))
        assert row.user.email == "ada.adler.0@example.com"
        gone = call(lambda c1: c1.connector_owners.delete_user_owner("user-id", **OWNER))
        assert gone is not None
        assert call(lambda c1: everything(c1, "search_user_owners")) == []
        with pytest.raises(NotFoundError):
            call(lambda c1: c1.connector_owners.get_user_owner("user-id", **OWNER))
        with pytest.raises(NotFoundError) as caught:
            call(lambda c1: c1.connector_owners.delete_user_owner("user-id", **OWNER))
        assert (caught.value.outcome, caught.value.code) == ("rejected", "5")


@KINDS
def test_entitlements(tenant: Tenant, kind: str) -> None:
    with running(getattr(tenant, kind)()) as call:
        made = call(lambda c1: c1.connector_owners.create_entitlement_owner("ent-007", **GROUP))
        group = made.connector_owner_entitlement.app_entitlement
        assert (group.display_name, group.grant_count, group.provisioner_policy) == ("Group 7", "7", None)
        read = call(lambda c1: c1.connector_owners.get_entitlement_owner("ent-007", **GROUP))
        assert read.connector_owner_entitlement.app_entitlement.id == "ent-007"
        assert len(call(lambda c1: everything(c1, "search_entitlement_owners"))) == 1
        call(lambda c1: c1.connector_owners.delete_entitlement_owner("ent-007", **GROUP))
        assert call(lambda c1: everything(c1, "search_entitlement_owners")) == []


@KINDS
def test_replacing_and_pages(tenant: Tenant, kind: str) -> None:
    users = [{"id": f"user-{number:03}"} for number in range(1, 61)]
    with running(getattr(tenant, kind)()) as call:
        call(lambda c1: c1.connector_owners.set("con", app_id="app", role_slug="owner", user_refs=users))
        call(lambda c1: c1.connector_owners.set("con", app_id="app", role_slug="backup", user_refs=users[:3]))
        for size in (None, 10, 25, 100):
            rows = call(partial(everything, method="search_user_owners", page_size=size))
            assert len({(row.role_slug, row.user.id) for row in rows}) == len(rows) == 63
        assert len(call(lambda c1: everything(c1, "search_user_owners", role_slug="backup"))) == 3
        call(lambda c1: c1.connector_owners.set("con", app_id="app", role_slug="owner", user_refs=[]))
        assert len(call(lambda c1: everything(c1, "search_user_owners"))) == 3
        before = len(tenant.effects)
        unknown = [{"id": "user-001"}, {"id": "nobody"}]
        with pytest.raises(NotFoundError):
            call(lambda c1: c1.connector_owners.set("con", app_id="app", role_slug="owner", user_refs=unknown))
        assert len(tenant.effects) == before


@KINDS
def test_a_page_that_fails_is_asked_for_again(tenant: Tenant, kind: str) -> None:
    """A page token names a place, so a page is retried as any read; it does not age, either."""
    users = [{"id": f"user-{number:03}"} for number in range(1, 61)]
    failures = iter([False, True, False, True, True, False])

    def meddle(request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        if "page_size" in request.url.params:
            tenant.clock.time += 3600
            if next(failures, False):
                return httpx.Response(503, json={})
        return send()

    tenant.app.tokens.expires_in = None
    with running(getattr(tenant, kind)()) as call:
        call(lambda c1: c1.connector_owners.set("con", app_id="app", role_slug="owner", user_refs=users))
        tenant.meddle = meddle
        assert len(call(lambda c1: everything(c1, "search_user_owners", page_size=10))) == 60
    pages = [request.url.params.get("page_token") for request in tenant.sent if "page_size" in request.url.params]
    assert (len(pages), len(set(pages))) == (9, 6)


@KINDS
def test_a_token_that_is_refused_restarts_the_list(tenant: Tenant, kind: str) -> None:
    users = [{"id": f"user-{number:03}"} for number in range(1, 41)]
    refused: list[str] = []

    def meddle(request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        if (token := request.url.params.get("page_token")) and not refused:
            refused.append(token)
            return httpx.Response(400, json={"code": 3, "message": "page_token has expired"})
        return send()

    with running(getattr(tenant, kind)()) as call:
        call(lambda c1: c1.connector_owners.set("con", app_id="app", role_slug="owner", user_refs=users))
        tenant.meddle = meddle
        rows = call(lambda c1: everything(c1, "search_user_owners", page_size=10))
    assert (len(rows), len({row.user.id for row in rows})) == (40, 40)


@KINDS
@pytest.mark.parametrize("body", [{}, {"list": None}, {"list": [], "nextPageToken": ""}, {"list": None, "more": 1}])
def test_an_empty_list_in_every_form(tenant: Tenant, kind: str, body: Any) -> None:
    tenant.meddle = lambda request, send: send() if is_mint(request) else httpx.Response(200, json=body)
    with running(getattr(tenant, kind)()) as call:
        assert call(lambda c1: everything(c1, "search_user_owners")) == []


@KINDS
def test_writes_that_reads_do_not_show_yet(tenant: Tenant, kind: str) -> None:
    tenant.app.world.delay = 90
    with running(getattr(tenant, kind)()) as call:
        call(lambda c1: c1.connector_owners.create_user_owner("user-id", **OWNER))
        with pytest.raises(NotFoundError):
            call(lambda c1: c1.connector_owners.get_user_owner("user-id", **OWNER))
        tenant.clock.time += 91
        call(lambda c1: c1.connector_owners.get_user_owner("user-id", **OWNER))
        call(lambda c1: c1.connector_owners.delete_user_owner("user-id", **OWNER))
        call(lambda c1: c1.connector_owners.get_user_owner("user-id", **OWNER))
        tenant.clock.time += 91
        assert call(lambda c1: everything(c1, "search_user_owners")) == []


# --- the wire ---


@KINDS
def test_a_body_that_is_not_given_is_an_empty_object(tenant: Tenant, kind: str) -> None:
    with running(getattr(tenant, kind)()) as call:
        call(lambda c1: c1.connector_owners.create_user_owner("user-id", **OWNER))
        call(lambda c1: c1.connector_owners.delete_user_owner("user-id", **OWNER))
        call(lambda c1: c1.connector_owners.create_entitlement_owner("ent-001", **GROUP))
        call(lambda c1: c1.connector_owners.delete_entitlement_owner("ent-001", **GROUP))
        call(lambda c1: c1.connector_owners.create_user_owner("user-id", user_ref={"id": "user-id"}, **OWNER))
        with pytest.raises(BadRequestError):
            call(lambda c1: c1.connector_owners.create_user_owner("user-001", user_ref={"id": "user-002"}, **OWNER))
    bodies = [request.content for request in tenant.sent if not is_mint(request)]
    assert bodies[:5] == [b"{}", b"{}", b"{}", b"{}", b'{"userRef":{"id":"user-id"}}']


@KINDS
@pytest.mark.parametrize("size", [-1, 0, 9, 101])
def test_page_sizes_are_checked_here(tenant: Tenant, kind: str, size: int) -> None:
    with running(getattr(tenant, kind)()) as call, pytest.raises(InvalidArgumentError, match="page_size"):
        call(lambda c1: everything(c1, "search_user_owners", page_size=size))
    assert tenant.sent == []


@KINDS
@pytest.mark.parametrize("user", ["", ".", ".."])
def test_ids_that_are_no_ids(tenant: Tenant, kind: str, user: str) -> None:
    with running(getattr(tenant, kind)()) as call, pytest.raises(InvalidArgumentError, match="user_ref_id"):
        call(lambda c1: c1.connector_owners.create_user_owner(user, **OWNER))
    assert tenant.sent == []


@KINDS
def test_ids_are_encoded(tenant: Tenant, kind: str) -> None:
    with running(getattr(tenant, kind)()) as call:
        for user in ("a?x=1", "a#f", "a b", "ü"):
            with pytest.raises(NotFoundError):
                call(partial(one_user, method="get_user_owner", user=user))
        for user in ("/", "a/../b"):
            with pytest.raises(APIStatusError, match="cleaned") as caught:
                call(partial(one_user, method="create_user_owner", user=user))
            assert caught.value.status_code == 301
    assert tenant.effects == []
    assert not [request for request in tenant.sent if request.url.path.endswith("/owners/users/owner")]


@KINDS
def test_values_that_are_new(tenant: Tenant, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An open list of values is no drift; a wrong type is."""
    # Each place is told once in the life of a process.
    monkeypatch.setattr(drift, "_seen", {})
    tenant.app.world.users["user-id"].update(
        {"type": "USER_TYPE_ROBOT", "status": "SLEEPING", "origin": "X", "directoryStatus": "Y"}
    )
    found: list[Drift] = []
    with running(getattr(tenant, kind)(on_drift=found.append)) as call:
        # The sandbox itself goes by the document.
        tenant.app._checker.answer = lambda *_: None  # type: ignore[method-assign]
        made = call(lambda c1: c1.connector_owners.create_user_owner("user-id", **OWNER))
        user = made.connector_owner_user.user
        assert (user.type, user.status, user.origin, user.directory_status) == ("USER_TYPE_ROBOT", "SLEEPING", "X", "Y")
        assert found == []
        tenant.app.world.users["user-001"]["status"] = 7
        call(lambda c1: c1.connector_owners.create_user_owner("user-001", **OWNER))
    assert [one.path for one in found] == ["$.connectorOwnerUser.user.status"]


def test_recursion_and_times(tenant: Tenant) -> None:
    inner = {"multiStep": {"provisionSteps": [{"manual": {"instructions": "x"}}, {"multiStep": None}]}}
    tenant.app.world.entitlements["app", "ent-001"].update(
        {"provisionerPolicy": inner, "durationGrant": "3600s", "annotations": {"a": "b"}}
    )
    with tenant.blocking() as c1:
        made = c1.connector_owners.create_entitlement_owner("ent-001", **GROUP)
        assert made.connector_owner_entitlement is not None
        group = made.connector_owner_entitlement.app_entitlement
        assert group is not None
        assert group.provisioner_policy is not None
        assert group.provisioner_policy.multi_step is not None
        steps = group.provisioner_policy.multi_step.provision_steps
        assert steps is not None
        assert steps[0].manual is not None
        assert (steps[0].manual.instructions, group.annotations) == ("x", {"a": "b"})


# --- errors ---


@KINDS
@pytest.mark.parametrize(
    ("status", "body", "expected", "outcome"),
    [
        (400, {"code": 3, "message": "bad"}, BadRequestError, "rejected"),
        (401, {"code": 16, "message": "bad"}, AuthenticationError, "rejected"),
        (403, {"code": 7, "message": "bad"}, PermissionDeniedError, "rejected"),
        (404, {"code": 5, "message": "bad"}, NotFoundError, "rejected"),
        (500, {"code": 3, "message": "bad"}, BadRequestError, "unknown"),
        (500, {"code": 5, "message": "bad"}, NotFoundError, "unknown"),
        (500, {"code": 7, "message": "bad"}, PermissionDeniedError, "unknown"),
        (500, {"code": 16, "message": "bad"}, AuthenticationError, "unknown"),
        (500, {"code": 13, "message": "bad"}, InternalServerError, "unknown"),
        (502, "not an object", InternalServerError, "unknown"),
        (499, {}, APIStatusError, "unknown"),
    ],
)
def test_statuses_and_codes(
    tenant: Tenant, kind: str, status: int, body: Any, expected: type[APIStatusError], outcome: str
) -> None:
    tenant.meddle = lambda request, send: send() if is_mint(request) else httpx.Response(status, json=body)
    with running(getattr(tenant, kind)(max_retries=0)) as call, pytest.raises(expected) as caught:
        call(lambda c1: c1.connector_owners.create_user_owner("user-id", **OWNER))
    error = caught.value
    assert (error.status_code, error.outcome) == (status, outcome)
    assert error.response.json() == body
    if status != 499 and status != 502:
        assert (error.code, error.body) == (str(body["code"]), body)
        assert "bad" in error.message


@KINDS
def test_a_page_of_html_is_no_success(tenant: Tenant, kind: str) -> None:
    page = httpx.Response(200, html="<!doctype html><title>Sign in</title>")
    tenant.meddle = lambda request, send: send() if is_mint(request) else page
    with running(getattr(tenant, kind)(max_retries=0)) as call:
        reads: list[Work] = [
            lambda c1: c1.connector_owners.get_user_owner("user-id", **OWNER),
            lambda c1: everything(c1, "search_user_owners"),
        ]
        for work in reads:
            with pytest.raises(errors.ConductorError):
                call(work)
        with pytest.raises(APIResponseValidationError):
            call(lambda c1: c1.get("/nothing"))
        writes: list[Work] = [
            lambda c1: c1.connector_owners.create_user_owner("user-id", **OWNER),
            lambda c1: c1.connector_owners.delete_user_owner("user-id", **OWNER),
        ]
        for work in writes:
            with pytest.raises(OutcomeUnknownError):
                call(work)


@KINDS
def test_raw_and_streamed(tenant: Tenant, kind: str) -> None:
    """A token that is refused is replaced there, too, and asked for past what watches the answer."""
    with running(getattr(tenant, kind)()) as call:
        call(lambda c1: c1.connector_owners.create_user_owner("user-id", **OWNER))
        tenant.app.revoke_tokens()
        raw = call(lambda c1: c1.with_raw_response.connector_owners.get_user_owner("user-id", **OWNER))
        assert raw.status_code == 200
        assert json.loads(raw.content)["connectorOwnerUser"]["appId"] == "app"
    assert tenant.mints == 2


@KINDS
def test_only_what_is_harmless_is_repeated(tenant: Tenant, kind: str) -> None:
    def broken(request: httpx.Request, send: Callable[[], httpx.Response]) -> httpx.Response:
        if is_mint(request):
            return send()
        send()
        return httpx.Response(503, json={})

    tenant.meddle = broken
    with running(getattr(tenant, kind)()) as call:
        works: list[tuple[Work, int]] = [
            (lambda c1: c1.connector_owners.create_user_owner("user-id", **OWNER), 1),
            (lambda c1: c1.connector_owners.delete_user_owner("user-id", **OWNER), 1),
            (lambda c1: c1.connector_owners.set("con", app_id="app", role_slug="owner"), 3),
            (lambda c1: c1.connector_owners.get_user_owner("user-id", **OWNER), 3),
        ]
        for work, times in works:
            before = len(tenant.sent)
            with pytest.raises(APIStatusError):
                call(work)
            assert sum(not is_mint(request) for request in tenant.sent[before:]) == times
