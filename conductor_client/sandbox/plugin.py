"""Fixtures for pytest: a sandbox for the session, a company file for each test, and clients for it.

pytest finds them automatically if the distribution is installed with its extra `sandbox`. The package is only imported
when a test uses a fixture.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, cast

import pytest

if TYPE_CHECKING:
    from .. import AsyncConductor, Conductor
    from . import Sandbox, SandboxCompany


def _asynchronous() -> Callable[[Any], Any]:
    """The decorator of asynchronous fixtures: pytest-asyncio's in its strict mode, anyio's take plain ones."""
    if find_spec("pytest_asyncio") is None:
        return pytest.fixture
    import pytest_asyncio

    return cast("Callable[[Any], Any]", pytest_asyncio.fixture)


@pytest.fixture(scope="session")
def conductor_sandbox() -> Iterator[Sandbox]:
    """A sandbox on loopback, one for each session and worker of pytest-xdist.

    Each change counts for `revisionNumber`, so that a test of a stale update does not depend on the second it runs in.
    """
    from . import Sandbox

    with Sandbox(revision_ties=False) as sandbox:
        yield sandbox


@pytest.fixture
def conductor_company(conductor_sandbox: Sandbox) -> Iterator[SandboxCompany]:
    """A company file of the test's own, connected and empty."""
    with conductor_sandbox.new_company() as company:
        yield company


@pytest.fixture
def conductor(conductor_sandbox: Sandbox, conductor_company: SandboxCompany) -> Iterator[Conductor]:
    """A client of `conductor_company`."""
    from .. import Conductor

    with Conductor(
        api_key=conductor_sandbox.api_key,
        base_url=conductor_sandbox.base_url,
        end_user_id=conductor_company.end_user_id,
    ) as client:
        yield client


@_asynchronous()
async def async_conductor(
    conductor_sandbox: Sandbox, conductor_company: SandboxCompany
) -> AsyncIterator[AsyncConductor]:
    """A client of `conductor_company` for asyncio; needs pytest-asyncio or anyio."""
    from .. import AsyncConductor

    async with AsyncConductor(
        api_key=conductor_sandbox.api_key,
        base_url=conductor_sandbox.base_url,
        end_user_id=conductor_company.end_user_id,
    ) as client:
        yield client
