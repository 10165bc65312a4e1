"""Fixtures of the runtime's tests."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from conductor_client._core import limiter as limiter_module
from conductor_client._core.limiter import ConcurrencyLimiter
from conductor_client._http import certificates
from tests.support.environments import AUTHORITY, VARIABLES
from tests.support.list_harness import TASK_FACTORIES, ListHarness
from tests.support.permits import permits
from tests.support.scripted import MakeClient, ScriptedClient


@pytest.fixture(params=["sync", "async"])
def make_client(request: pytest.FixtureRequest) -> MakeClient:
    """Makes clients over scripted transports; each test runs with the sync and with the async one."""
    return lambda *steps, **options: ScriptedClient(request.param == "async", *steps, **options)


@pytest.fixture
def no_permits_left() -> Iterator[None]:
    """Whatever a test does, no call keeps a permit."""
    yield
    assert not permits()


@pytest.fixture
def limiter() -> Iterator[ConcurrencyLimiter]:
    """A limiter of which nothing is left in the end."""
    made = ConcurrencyLimiter()
    yield made
    gc.collect()
    assert len(made) == 0


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those who wait look for themselves at once, and not only every second."""
    monkeypatch.setattr(limiter_module, "_RECHECK_SECONDS", 0.001)


@pytest.fixture(params=TASK_FACTORIES)
def harness(request: pytest.FixtureRequest) -> Iterator[ListHarness]:
    """A service of forty records in virtual time; nothing is left of what was done with it."""
    made = ListHarness(40)
    made.loop.set_task_factory(TASK_FACTORIES[request.param])
    yield made
    made.tidy()
    made.loop.close()


@pytest.fixture
def no_threads() -> Iterator[None]:
    """Every thread that a test starts ends, and no list keeps a permit."""
    before = threading.active_count()
    yield
    deadline = time.monotonic() + 5
    while threading.active_count() > before and time.monotonic() < deadline:
        gc.collect()
        time.sleep(0.001)
    # One that an earlier test has left can end meanwhile.
    assert threading.active_count() <= before
    assert not permits()


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Generator[pytest.MonkeyPatch]:
    """Without the machine's own settings, and with a certificate store that is read anew."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    certificates.ssl_context.cache_clear()
    yield monkeypatch
    certificates.ssl_context.cache_clear()


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file that makes clients trust the service."""
    path = tmp_path_factory.mktemp("authority") / "ca.pem"
    AUTHORITY.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture
def trusted(environment: pytest.MonkeyPatch, authority: Path) -> pytest.MonkeyPatch:
    """An environment that trusts the service's authority."""
    environment.setenv("SSL_CERT_FILE", str(authority))
    return environment
