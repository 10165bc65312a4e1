"""A company's life over a real socket, in blocking code, in asyncio, and through the endpoint functions."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from conductor_client import (
    AsyncConductor,
    Conductor,
    NameNotUniqueError,
    NotFoundError,
    ObjectNotFoundError,
    StaleRevisionError,
)
from conductor_client.generated.api.end_users import (
    create as create_end_user,
    list as list_end_users,
    retrieve as retrieve_end_user,
)
from conductor_client.generated.api.qbd.customers import create as create_customer, list as list_customers
from conductor_client.models import AddressInput, CustomerCreate, EndUserCreate
from tests.support.company import new_company


def _is_request_id(value: str | None) -> bool:
    return value is not None and value.startswith("req_")


def test_end_users(client: Conductor) -> None:
    company = new_company()
    created = client.end_users.create(**company)
    assert (created.company_name, created.email, created.source_id) == tuple(company.values())
    assert created.created_at.tzinfo is not None
    assert _is_request_id(created.request_id)

    retrieved = client.end_users.retrieve(created.id)
    assert retrieved.source_id == created.source_id
    assert retrieved.request_id != created.request_id

    listed = client.end_users.list()
    assert created.id in [end_user.id for end_user in listed.data]
    assert _is_request_id(listed.request_id)

    deleted = client.end_users.delete(created.id)
    assert deleted.deleted is True
    assert _is_request_id(deleted.request_id)
    with pytest.raises(NotFoundError) as caught:
        client.end_users.retrieve(created.id)
    assert caught.value.outcome == "rejected"
    assert str(caught.value).startswith(f"{caught.value.request_id}: ")


async def test_end_users_in_asyncio(async_client: AsyncConductor) -> None:
    company = new_company()
    created = await async_client.end_users.create(**company)
    assert (created.company_name, created.email, created.source_id) == tuple(company.values())
    assert _is_request_id(created.request_id)
    assert (await async_client.end_users.retrieve(created.id)).id == created.id
    listed = await async_client.end_users.list()
    assert created.id in [end_user.id for end_user in listed.data]
    assert _is_request_id(listed.request_id)
    assert (await async_client.end_users.delete(created.id)).deleted is True
    with pytest.raises(NotFoundError) as caught:
        await async_client.end_users.retrieve(created.id)
    assert _is_request_id(caught.value.request_id)


def test_auth_session_and_health(acme: Conductor) -> None:
    assert acme.end_user_id is not None
    session = acme.auth_sessions.create(end_user_id=acme.end_user_id, publishable_key="pk_conductor_test")
    assert session.expires_at > datetime.now(UTC)
    assert session.auth_flow_url.startswith("http")
    assert _is_request_id(session.request_id)
    health = acme.qbd.health_check()
    assert health.status == "ok"
    assert _is_request_id(health.request_id)


async def test_auth_session_and_health_in_asyncio(async_acme: AsyncConductor) -> None:
    assert async_acme.end_user_id is not None
    session = await async_acme.auth_sessions.create(
        end_user_id=async_acme.end_user_id, publishable_key="pk_conductor_test"
    )
    assert _is_request_id(session.request_id)
    health = await async_acme.qbd.health_check()
    assert health.status == "ok"
    assert _is_request_id(health.request_id)


def test_customers(acme: Conductor) -> None:
    created = acme.qbd.customers.create(
        name="Bergmann Tools",
        email="office@bergmann.example",
        credit_limit=Decimal("1500.00"),
        billing_address={"line1": "Hafenstr. 12", "city": "Hamburg"},
    )
    assert created.credit_limit == Decimal("1500.00")
    assert created.billing_address is not None
    assert created.billing_address.city == "Hamburg"
    assert created.created_at.tzinfo is not None
    assert _is_request_id(created.request_id)

    updated = acme.qbd.customers.update(
        created.id, revision_number=created.revision_number, billing_address=AddressInput(line1="Am Markt 1")
    )
    assert updated.revision_number != created.revision_number
    with pytest.raises(StaleRevisionError) as stale:
        acme.qbd.customers.update(created.id, revision_number=created.revision_number, phone="1")
    assert stale.value.outcome == "rejected"
    assert stale.value.integration_code == "3200"
    assert _is_request_id(stale.value.request_id)

    with pytest.raises(NameNotUniqueError):
        acme.qbd.customers.create(name="Bergmann Tools")
    with pytest.raises(ObjectNotFoundError):
        acme.qbd.customers.retrieve("80000FFF-1795314228")
    assert acme.qbd.customers.retrieve(created.id).name == "Bergmann Tools"


def test_pages_of_customers(acme: Conductor) -> None:
    names = [f"Customer {number:02}" for number in range(7)]
    for name in names:
        acme.qbd.customers.create(name=name)
    first = acme.qbd.customers.list(limit=3)
    assert len(first.data) == 3
    assert first.has_next_page()
    assert first.remaining_count == 4
    pages = list(first.iter_pages())
    assert [len(page.data) for page in pages] == [3, 3, 1]
    assert len({page.request_id for page in pages}) == 3
    assert [customer.name for customer in acme.qbd.customers.list(limit=3)] == names


async def test_pages_of_customers_in_asyncio(async_acme: AsyncConductor) -> None:
    names = [f"Customer {number:02}" for number in range(7)]
    for name in names:
        await async_acme.qbd.customers.create(name=name)
    first = await async_acme.qbd.customers.list(limit=3)
    assert len(first.data) == 3
    assert _is_request_id(first.request_id)
    assert [customer.name async for customer in first] == names
    assert [customer.name async for customer in async_acme.qbd.customers.list(limit=3)] == names


def test_endpoint_functions(client: Conductor) -> None:
    company = EndUserCreate(**new_company())
    created = create_end_user.sync(client=client, body=company)
    assert created.source_id == company.source_id
    assert _is_request_id(created.request_id)
    detailed = retrieve_end_user.sync_detailed(client=client, id=created.id)
    assert detailed.status_code == 200
    assert detailed.headers["conductor-request-id"] == detailed.request_id == detailed.parsed.request_id
    assert detailed.parsed.id == created.id
    assert created.id.encode() in detailed.content

    customer = create_customer.sync(
        client=client, conductor_end_user_id=created.id, body={"name": "Castillo Foods", "is_active": False}
    )
    assert customer.is_active is False
    page = list_customers.sync(client=client, conductor_end_user_id=created.id, status="all")
    assert [each.id for each in page.data] == [customer.id]
    assert _is_request_id(page.request_id)


async def test_endpoint_functions_in_asyncio(async_client: AsyncConductor) -> None:
    detailed = await create_end_user.asyncio_detailed(client=async_client, body=EndUserCreate(**new_company()))
    assert detailed.status_code == 200
    assert _is_request_id(detailed.request_id)
    end_user_id = detailed.parsed.id
    assert end_user_id in [each.id for each in (await list_end_users.asyncio(client=async_client)).data]
    customer = await create_customer.asyncio(
        client=async_client, conductor_end_user_id=end_user_id, body=CustomerCreate(name="Dubois Wines")
    )
    page = await list_customers.asyncio_detailed(client=async_client, conductor_end_user_id=end_user_id)
    assert [each.id for each in page.parsed.data] == [customer.id]
    assert page.parsed.request_id == page.request_id
