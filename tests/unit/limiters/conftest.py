"""Fixtures of limiters that processes share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from conductor_client.limiters._permits import SharedLimiter

from .store import FakeStore


@pytest.fixture
def store() -> FakeStore:
    return FakeStore()


@pytest.fixture
def limiters(store: FakeStore) -> Iterator[list[SharedLimiter]]:
    """Two processes."""
    made = [SharedLimiter(store.connect) for _ in range(2)]
    yield made
    for limiter in made:
        limiter.close()
    assert store.free()
