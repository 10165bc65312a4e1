"""What all tests share: the `--long` option, and one sandbox for those that need a live service."""

from __future__ import annotations

import ctypes
import gc
import itertools
from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import settings

from conductor_client._core import client_base
from conductor_client.sandbox import Sandbox

# Far beyond the one that gets a warning, which would otherwise fall on some test or other.
client_base._clients_made = itertools.count(1_000)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the campaigns that take more than minutes, too")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "long: takes more than minutes; runs with --long only")
    config.addinivalue_line("markers", "whole: about the package with all its resources; not for pruned copies")
    # The same examples in every run, so that a commit is judged by itself; the long run looks for new ones.
    settings.register_profile("repeatable", derandomize=True, deadline=None)
    settings.register_profile("searching", deadline=None)
    settings.load_profile("searching" if config.getoption("--long") else "repeatable")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    skip = pytest.mark.skip(reason="needs --long")
    for item in items:
        if item.get_closest_marker("long") is not None:
            item.add_marker(skip)


@pytest.fixture(scope="module", autouse=True)
def small_heap() -> None:
    """Collections look only at what the tests of one file made, not at the reports and caches of all before them.

    The GNU C library keeps the holes between what stays, which are gigabytes after some hundred company files.
    """
    gc.collect()
    gc.freeze()
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """A real server on loopback. Tests make end-users of their own in it, and delete nobody else's."""
    with Sandbox(strict=True, auto_connect=True, revision_ties=False) as running:
        yield running
