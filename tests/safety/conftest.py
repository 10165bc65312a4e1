from __future__ import annotations

from collections.abc import Generator

import pytest

from benchmarks.far_server import FarServer, far_server


@pytest.fixture(scope="session")
def far() -> Generator[FarServer]:
    """A good server: every end-user has six pages of records, and an answer takes a second."""
    with far_server("--rate", "0", "--records", "900", "--work", "1") as server:
        yield server


@pytest.fixture(scope="session")
def far_and_faulty() -> Generator[FarServer]:
    """The same with faults."""
    with far_server("--rate", "0.1", "--records", "900", "--work", "1") as server:
        yield server
