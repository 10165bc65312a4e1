"""Clients of the sandbox, blocking and asyncio, each with an end-user of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from conductor_client import AsyncConductor, Conductor
from conductor_client._http.choice import AsyncTransportName
from conductor_client.sandbox import Sandbox
from tests.support.company import new_company


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Conductor]:
    """A client without an end-user."""
    with Conductor(api_key=sandbox.api_key, base_url=sandbox.base_url) as conductor:
        yield conductor


@pytest.fixture(params=["httpx", "aiohttp"])
async def async_client(sandbox: Sandbox, request: pytest.FixtureRequest) -> AsyncIterator[AsyncConductor]:
    """The same in asyncio, over each transport."""
    transport: AsyncTransportName = request.param
    async with AsyncConductor(api_key=sandbox.api_key, base_url=sandbox.base_url, transport=transport) as conductor:
        yield conductor


@pytest.fixture
def acme(client: Conductor) -> Conductor:
    """A client for a new, connected company."""
    return client.for_end_user(client.end_users.create(**new_company()).id)


@pytest.fixture
async def async_acme(async_client: AsyncConductor) -> AsyncConductor:
    """The same in asyncio."""
    end_user = await async_client.end_users.create(**new_company())
    return async_client.for_end_user(end_user.id)
