"""Whole answers: undecoded until asked, and by the rules of every call."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest

from conductor_client import AsyncRawResponse, RawResponse, errors
from tests.support.streamed_service import BODY, StreamedService
from tests.support.tiny_api import (
    BASE_URL,
    KEY,
    LIST,
    Echo,
    async_client_of,
    client_of,
    page,
    retrieve,
)


def test_a_raw_response_holds_everything_and_is_decoded_when_asked() -> None:
    service = StreamedService(b'{"id":"end_usr_9",', b'"objectType":"end_user"}')
    response = service.client().end_users.with_raw_response.retrieve("end_usr_9", extra_query={"a": 1})
    assert isinstance(response, RawResponse)
    assert (response.status_code, response.request_id, response.method) == (200, "req_7", "GET")
    assert response.headers["CONDUCTOR-request-id"] == "req_7"
    assert response.url == f"{BASE_URL}/end-users/end_usr_9?a=1"
    assert response.elapsed > timedelta()
    assert response.is_closed
    assert response.content == response.read() == b'{"id":"end_usr_9","objectType":"end_user"}'
    assert response.text() == response.content.decode()
    assert response.json() == {"id": "end_usr_9", "objectType": "end_user"}
    assert list(response.iter_bytes(20)) == [response.content[:20], response.content[20:40], response.content[40:]]
    assert list(response.iter_text(99)) == list(response.iter_lines()) == [response.text()]
    assert response.http_response.json() == response.json()
    assert response.http_request.url == response.url
    assert response.http_request.key is None
    parsed = response.parse()
    assert parsed.id == "end_usr_9"
    assert parsed.request_id == "req_7"
    assert response.parse() is parsed
    assert KEY not in repr(response)
    response.close()
    assert response.text()


async def test_an_async_raw_response_does_the_same() -> None:
    service = StreamedService(b'{"id":"end_usr_9",', b'"objectType":"end_user"}')
    response = await service.async_client().end_users.with_raw_response.retrieve(id="end_usr_9")
    assert isinstance(response, AsyncRawResponse)
    assert response.is_closed
    assert response.content == await response.read()
    assert await response.text() == response.content.decode()
    assert await response.json() == {"id": "end_usr_9", "objectType": "end_user"}
    assert len([block async for block in response.iter_bytes(20)]) == 3
    assert [part async for part in response.iter_text()] == [line async for line in response.iter_lines()]
    parsed = await response.parse()
    assert (parsed.id, parsed.request_id) == ("end_usr_9", "req_7")
    assert await response.parse() is parsed
    await response.close()


def test_resources_are_found_from_the_client_and_from_each_other() -> None:
    service = StreamedService(BODY)
    client = service.client()
    for response in (
        client.with_raw_response.qbd.invoices.retrieve("1"),
        client.qbd.with_raw_response.invoices.retrieve("1"),
        client.qbd.invoices.with_raw_response.retrieve("1"),
    ):
        assert response.url == f"{BASE_URL}/quickbooks-desktop/invoices/1"
    assert client.qbd.with_raw_response.health_check().parse() is not None


def test_arguments_are_checked_as_by_the_method_itself() -> None:
    service = StreamedService(BODY)
    invoices = service.client().qbd.invoices
    assert inspect.signature(invoices.with_raw_response.create) == inspect.signature(invoices.create)
    with pytest.raises(errors.InvalidArgumentError, match="ids"):
        invoices.with_raw_response.list(ids=[])
    with pytest.raises(errors.UnexpectedArgumentError, match="limt"):
        invoices.with_raw_response.list(limt=3)
    with pytest.raises(TypeError):
        invoices.with_raw_response.retrieve()
    assert not service.requests


@pytest.mark.parametrize("make", [StreamedService().client, StreamedService().async_client])
def test_only_methods_of_one_request_have_a_raw_response(make: Callable[[], Any]) -> None:
    client = make()
    for methods in (client.with_raw_response, client.with_streaming_response):
        for name in ("nonsense", "close", "_settings", "base_url"):
            with pytest.raises(AttributeError, match="no method"):
                getattr(methods, name)
        with pytest.raises(AttributeError, match="get_or_create"):
            methods.end_users.get_or_create  # noqa: B018
        with pytest.raises(AttributeError, match="nonsense"):
            methods.qbd.invoices.nonsense  # noqa: B018


@pytest.mark.parametrize("streaming", [False, True])
async def test_refusals_raise_as_they_always_do(streaming: bool) -> None:
    envelope = {"error": {"message": "no such record", "type": "INVALID_REQUEST_ERROR", "code": "RESOURCE_MISSING"}}
    service = StreamedService(json.dumps(envelope).encode(), status=404)

    def call() -> None:
        end_users = service.client().end_users
        if streaming:
            with end_users.with_streaming_response.retrieve("1"):
                pass
        else:
            end_users.with_raw_response.retrieve("1")

    async def call_async() -> None:
        end_users = service.async_client().end_users
        if streaming:
            async with end_users.with_streaming_response.retrieve("1"):
                pass
        else:
            await end_users.with_raw_response.retrieve("1")

    with pytest.raises(errors.ObjectNotFoundError, match="no such record") as caught:
        call()
    with pytest.raises(errors.ObjectNotFoundError, match="no such record") as awaited:
        await call_async()
    for error in (caught.value, awaited.value):
        assert error.request_id == "req_7"
        assert error.outcome == "rejected"
        assert error.body == envelope
    assert all(body.closed for body in service.bodies)


async def test_unreadable_bodies_raise_when_they_are_decoded() -> None:
    service = StreamedService(b"<html>")
    response = service.client().end_users.with_raw_response.retrieve("1")
    awaited = await service.async_client().end_users.with_raw_response.retrieve("1")
    assert response.text() == await awaited.text() == "<html>"
    for read in (response.parse, response.json):
        with pytest.raises(errors.APIResponseValidationError) as caught:
            read()
        assert (caught.value.outcome, caught.value.request_id) == ("applied", "req_7")
    for read_async in (awaited.parse, awaited.json):
        with pytest.raises(errors.APIResponseValidationError):
            await read_async()


async def test_a_body_that_breaks_off_raises_at_once_when_it_is_not_streamed() -> None:
    service = StreamedService(b'{"id"', httpx.RemoteProtocolError("gone"))
    with pytest.raises(errors.APIResponseValidationError, match="broke off"):
        service.client().end_users.with_raw_response.retrieve("1")
    with pytest.raises(errors.APIResponseValidationError, match="broke off"):
        await service.async_client().end_users.with_raw_response.retrieve("1")


# Lists


def _pages(request: httpx.Request) -> httpx.Response:
    second = request.url.params.get("cursor") == "c1"
    body = page("cd", None, 0) if second else page("ab", "c1", 2)
    return httpx.Response(200, json=body, headers={"Conductor-Request-Id": "req_2" if second else "req_1"})


async def test_a_raw_list_is_parsed_to_its_first_page() -> None:
    transport = httpx.MockTransport(_pages)
    request = LIST.request({"size": 2})
    with httpx.Client(transport=transport) as http_client:
        response = client_of(http_client=http_client).page_raw(request)
        assert response.json()["nextCursor"] == "c1"
        first = response.parse()
        assert response.parse() is first
        assert (first.request_id, first.get_next_page().request_id) == ("req_1", "req_2")
        assert [thing.id for thing in first] == ["a", "b", "c", "d"]
    async with httpx.AsyncClient(transport=transport) as async_http_client:
        awaited = await async_client_of(http_client=async_http_client).page_raw(request)
        things = [thing.id async for thing in await awaited.parse()]
        assert things == ["a", "b", "c", "d"]


async def test_a_raw_list_through_its_resource() -> None:
    body = {
        "objectType": "list",
        "url": "/v1/quickbooks-desktop/invoices",
        "data": [{"id": "1"}],
        "nextCursor": None,
        "hasMore": False,
    }
    service = StreamedService(json.dumps({**body, "remainingCount": 0}).encode())
    response = service.client().qbd.invoices.with_raw_response.list(limit=1, extra_headers={"x-a": "1"})
    assert [invoice.id for invoice in response.parse()] == ["1"]
    with service.client().qbd.invoices.with_streaming_response.list(limit=1) as streamed:
        assert [invoice.id for invoice in streamed.parse()] == ["1"]
    awaited = await service.async_client().qbd.invoices.with_raw_response.list(limit=1)
    assert [invoice.id async for invoice in await awaited.parse()] == ["1"]
    async with service.async_client().qbd.invoices.with_streaming_response.list(limit=1) as streaming:
        assert [invoice.id async for invoice in await streaming.parse()] == ["1"]
    assert [request.url.query for request in service.requests] == [b"limit=1"] * 4


# Streams


async def test_a_closed_client_gives_no_answers() -> None:
    client = client_of(Echo())
    response = client.page_raw(LIST.request({}))
    client.close()
    with pytest.raises(errors.ConductorError, match="closed"):
        client.send_raw(retrieve)
    assert response.text()
