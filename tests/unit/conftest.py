"""Fixtures of the runtime's tests."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator

import pytest
from paging_bench import Bench
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


@pytest.fixture
def bench() -> Iterator[Bench]:
    """A service of forty records in virtual time; nothing is left of what was done with it."""
    made = Bench(40)
    yield made
    made.tidy()
    made.loop.close()


@pytest.fixture
def no_threads() -> Iterator[None]:
    """Every thread that a test starts ends, and no list keeps its place in line."""
    before = threading.active_count()
    yield
    deadline = time.monotonic() + 5
    while threading.active_count() > before and time.monotonic() < deadline:
        gc.collect()
        time.sleep(0.001)
    assert threading.active_count() == before
    assert not len(LINES)
