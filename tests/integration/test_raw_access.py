"""Whole and streamed answers from the sandbox, over real connections, and what type checkers know of them."""

from __future__ import annotations

import asyncio
import json
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING, Any

import pytest

from conductor_client import AsyncConductor, AsyncRawResponse, Conductor, Page, RawResponse, errors, models
from conductor_client.generated.api.qbd.customers import list as customers_list, retrieve

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import assert_type

NAMES = [f"Customer {number:03d}" for number in range(12)]


@pytest.fixture
def customers(acme: Conductor) -> list[str]:
    """The ids of a few customers."""
    return [acme.qbd.customers.create(name=name).id for name in NAMES]


def test_a_write_and_a_read(acme: Conductor) -> None:
    created = acme.qbd.customers.with_raw_response.create(name="Raw & Sons")
    customer = created.parse()
    assert created.request_id == customer.request_id == created.headers["Conductor-Request-Id"]
    assert created.json()["name"] == customer.name == "Raw & Sons"
    identity: str = customer.id
    read = acme.with_raw_response.qbd.customers.retrieve(identity)
    assert read.parse().id == identity
    assert read.request_id != created.request_id
    with pytest.raises(errors.ObjectNotFoundError) as caught:
        acme.qbd.customers.with_raw_response.retrieve("80000000-1234567890")
    assert caught.value.request_id


def test_lists(acme: Conductor, customers: list[str]) -> None:
    response = acme.qbd.customers.with_raw_response.list(limit=5)
    assert len(response.json()["data"]) == 5
    page: Page[models.Customer] = response.parse()
    assert type(page) is Page
    assert sorted(customer.id for customer in page) == sorted(customers)
    with acme.qbd.customers.with_streaming_response.list(limit=5) as streamed:
        assert not streamed.is_closed
        assert sorted(customer.id for customer in streamed.parse()) == sorted(customers)


def test_streams_share_a_client_with_other_calls(acme: Conductor, customers: list[str]) -> None:
    with acme.qbd.customers.with_streaming_response.list(limit=5) as one:
        with acme.qbd.customers.with_streaming_response.retrieve(customers[0]) as other:
            assert other.parse().id == customers[0]
        assert acme.qbd.customers.retrieve(customers[1]).id == customers[1]
        assert len(json.loads(b"".join(one.iter_bytes(1000)))["data"]) == 5


async def test_in_asyncio(async_acme: AsyncConductor) -> None:
    created = await asyncio.gather(*(async_acme.qbd.customers.with_raw_response.create(name=name) for name in NAMES))
    ids = sorted([(await response.parse()).id for response in created])
    assert len({response.request_id for response in created}) == len(NAMES)
    page = await (await async_acme.qbd.customers.with_raw_response.list(limit=5)).parse()
    assert sorted([customer.id async for customer in page]) == ids
    async with async_acme.with_streaming_response.qbd.customers.list(limit=20) as streamed:
        lines = [line async for line in streamed.iter_lines()]
    assert len(json.loads("\n".join(lines))["data"]) == len(NAMES)
    async with async_acme.qbd.customers.with_streaming_response.retrieve(ids[0]) as response:
        pass
    assert response.is_closed
    assert (await async_acme.qbd.customers.retrieve(ids[0])).id == ids[0]


def test_requests_of_endpoints_are_typed(acme: Conductor, customers: list[str]) -> None:
    request = retrieve.OPERATION.request({"id": customers[0]})
    assert acme.send_raw(request).parse().name == NAMES[0]
    assert len(acme.page_raw(customers_list.OPERATION.request({"limit": 5})).parse().data) == 5


if TYPE_CHECKING:

    async def known_types(client: Conductor, async_client: AsyncConductor) -> None:
        assert_type(client.qbd.invoices.with_raw_response.create(ref_number="1"), RawResponse[Any])
        assert_type(client.with_raw_response.qbd.invoices.list(), RawResponse[Any])
        assert_type(
            client.qbd.invoices.with_streaming_response.list(), AbstractContextManager[RawResponse[Any], bool | None]
        )
        assert_type(async_client.qbd.invoices.with_raw_response.list(), Awaitable[AsyncRawResponse[Any]])
        assert_type(
            async_client.with_streaming_response.qbd.invoices.list(),
            AbstractAsyncContextManager[AsyncRawResponse[Any], bool | None],
        )
        request = retrieve.OPERATION.request({"id": "1"})
        assert_type(client.send_raw(request).parse(), models.Customer)
        assert_type(await (await async_client.send_raw(request)).parse(), models.Customer)
