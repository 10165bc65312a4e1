"""A small company for each test, whose books can be made anew from what the test leaves in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from conductor_client.sandbox import Sandbox

from ..conftest import connect_to
from ..shop import Shop
from ..support import Api, Refusals, in_company, replayed


@pytest.fixture(scope="session")
def opened() -> Iterator[Shop]:
    with (
        Sandbox(now="2026-03-31", strict=True) as sandbox,
        connect_to(sandbox) as client,
        sandbox.new_company() as company,
    ):
        shop = Shop(sandbox, Api(client, company.end_user_id))
        company.snapshot()
        yield shop


@pytest.fixture
def shop(opened: Shop) -> Iterator[Shop]:
    """A small company without a transaction."""
    opened.sandbox.reset(opened.api.end_user_id)
    yield opened
    before, after = in_company(opened.sandbox, opened.api.end_user_id, replayed)
    assert before == after


@pytest.fixture
def refuses(shop: Shop) -> Refusals:
    return Refusals(shop.sandbox, shop.api)
