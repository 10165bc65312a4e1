"""`end_users.get_or_create` against a service that fails in every way."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import respx

from conductor_client import AsyncConductor, Conductor, errors

BASE_URL = "http://127.0.0.1:9/v1"
ARGUMENTS: dict[str, Any] = {"source_id": "acme", "company_name": "Acme", "email": "a@acme.example"}


def _end_user(source_id: str = "acme", id: str = "end_usr_1") -> dict[str, Any]:
    return {
        "id": id,
        "objectType": "end_user",
        "createdAt": "2026-01-01T00:00:00.000Z",
        "companyName": "Acme",
        "sourceId": source_id,
        "email": "a@acme.example",
        "integrationConnections": [],
    }


def _list(*end_users: dict[str, Any]) -> httpx.Response:
    return httpx.Response(200, json={"objectType": "list", "url": "/v1/end-users", "data": list(end_users)})


def _refusal(status: int, code: str) -> httpx.Response:
    return httpx.Response(status, json={"error": {"message": "no", "code": code, "type": "INVALID_REQUEST_ERROR"}})


def _sync(**options: Any) -> Any:
    with Conductor(api_key="sk_test", base_url=BASE_URL, http_client=httpx.Client(verify=False)) as client:
        return client.end_users.get_or_create(**ARGUMENTS, **options)


def _async(**options: Any) -> Any:
    async def run() -> Any:
        http_client = httpx.AsyncClient(verify=False)
        async with AsyncConductor(api_key="sk_test", base_url=BASE_URL, http_client=http_client) as client:
            return await client.end_users.get_or_create(**ARGUMENTS, **options)

    return asyncio.run(run())


Call = Callable[..., Any]
both = pytest.mark.parametrize("call", [_sync, _async])


class EndUserRoutes:
    """What the lists answer, one after the other, and what creating does."""

    def __init__(self, lists: list[Any], create: Any = None) -> None:
        self.list = respx.get(f"{BASE_URL}/end-users").mock(side_effect=lists)
        self.create = respx.post(f"{BASE_URL}/end-users").mock(side_effect=[create])


OTHERS = [_end_user("other", "end_usr_2"), _end_user("ACME", "end_usr_3")]


@both
@respx.mock
def test_one_that_exists_is_returned_as_it_is(call: Call) -> None:
    service = EndUserRoutes([_list(*OTHERS, _end_user())])
    assert call().id == "end_usr_1"
    assert not service.create.called


@both
@respx.mock
def test_a_new_one_is_created(call: Call) -> None:
    service = EndUserRoutes([_list(*OTHERS)], httpx.Response(200, json=_end_user()))
    assert call(extra_headers={"X-Note": "n"}, extra_body={"more": 1}).id == "end_usr_1"
    request = service.create.calls.last.request
    assert json.loads(request.content) == {
        "sourceId": "acme",
        "companyName": "Acme",
        "email": "a@acme.example",
        "more": 1,
    }
    assert request.headers["x-note"] == service.list.calls.last.request.headers["x-note"] == "n"
    assert service.list.calls.last.request.content == b""


FAILURES = [
    _refusal(400, "RESOURCE_ALREADY_EXISTS"),
    _refusal(409, "CONFLICT"),
    _refusal(500, "INTERNAL"),
    httpx.Response(200, content=b'{"id": "end_us'),
    httpx.ReadTimeout("slow"),
    httpx.RemoteProtocolError("gone"),
]


@both
@pytest.mark.parametrize("failure", FAILURES, ids=str)
@respx.mock
def test_a_create_that_failed_is_settled_by_the_list(call: Call, failure: Any) -> None:
    service = EndUserRoutes([_list(), _list(*OTHERS, _end_user())], failure)
    assert call().id == "end_usr_1"
    assert service.create.call_count == 1


@both
@pytest.mark.parametrize("failure", FAILURES, ids=str)
@respx.mock
def test_one_that_is_not_there_afterwards_is_the_failure_of_the_create(call: Call, failure: Any) -> None:
    service = EndUserRoutes([_list(), _list(*OTHERS)], failure)
    with pytest.raises(errors.APIError) as caught:
        call()
    assert caught.value.operation == "end_users.create"
    assert service.create.call_count == 1


@both
@pytest.mark.parametrize("second", [_refusal(401, "API_KEY_INVALID"), httpx.ReadTimeout("slow"), _list()], ids=str)
@respx.mock
def test_an_unknown_outcome_stays_unknown_when_the_list_cannot_settle_it(call: Call, second: Any) -> None:
    service = EndUserRoutes([_list(), *[second] * 3], httpx.ReadTimeout("slow"))
    with pytest.raises(errors.OutcomeUnknownError) as caught:
        call()
    assert caught.value.operation == "end_users.create"
    assert service.create.call_count == 1


@both
@respx.mock
def test_what_was_not_sent_needs_no_list(call: Call) -> None:
    service = EndUserRoutes([_list()], _refusal(409, "INTEGRATION_CONNECTION_NOT_SET_UP"))
    with pytest.raises(errors.ConnectionNotSetUpError):
        call()
    assert service.list.call_count == 1


@both
@respx.mock
def test_without_a_list_nothing_is_created(call: Call) -> None:
    service = EndUserRoutes([httpx.Response(200, json={"objectType": "list", "url": "/v1/end-users", "data": None})])
    with pytest.raises(errors.APIResponseValidationError, match="has no data"):
        call()
    service.list.side_effect = [_refusal(400, "INTERNAL")]
    with pytest.raises(errors.BadRequestError):
        call()
    assert not service.create.called


@both
@respx.mock
def test_arguments_are_checked_before_anything_is_sent(call: Call) -> None:
    service = EndUserRoutes([_list()])
    with pytest.raises(errors.InvalidArgumentError):
        call(timeout=-1)
    assert not service.list.called
