"""Fixtures of the runtime's tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from scripted import MakeWorld, World

from conductor_client.gate import LINES


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> MakeWorld:
    """Makes clients over scripted transports; each test runs with the sync and with the async one."""
    return lambda *steps, **options: World(request.param == "async", *steps, **options)


@pytest.fixture
def nobody_left_in_line() -> Iterator[None]:
    """Whatever a test does, no call keeps its place in line."""
    yield
    assert len(LINES) == 0
