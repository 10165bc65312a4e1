from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from conductor_client.sandbox import Sandbox

from .support import START, Api, HandClock, Refusals, check_answer

_CLOCK = HandClock()


@pytest.fixture(scope="session")
def running() -> Iterator[Sandbox]:
    with Sandbox(clock=_CLOCK, seed=7, strict=True, auto_connect=True) as sandbox:
        yield sandbox


@pytest.fixture
def clock() -> HandClock:
    _CLOCK.now = START
    return _CLOCK


@pytest.fixture
def sandbox(running: Sandbox, clock: HandClock) -> Iterator[Sandbox]:
    """One server for all tests, because stopping one takes a while; each test finds it empty."""
    yield running
    running.clear_faults()
    with connect_to(running) as client:
        api = Api(client)
        for end_user in api.get("/end-users")["data"]:
            api.good("DELETE", f"/end-users/{end_user['id']}")


def connect_to(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(
        base_url=sandbox.base_url,
        headers={"Authorization": f"Bearer {sandbox.api_key}"},
        event_hooks={"response": [check_answer]},
        timeout=60,  # busy machines
        verify=False,  # loading certificates for each test would take longer than the test
    )


@pytest.fixture
def platform(sandbox: Sandbox) -> Iterator[Api]:
    """The API without an end-user."""
    with connect_to(sandbox) as client:
        yield Api(client)


@pytest.fixture
def refuses(sandbox: Sandbox, api: Api) -> Refusals:
    """Requests of the end-user that are refused, and change nothing."""
    return Refusals(sandbox, api)


@pytest.fixture
def api(platform: Api) -> Api:
    """The API for one end-user, who is connected."""
    return Api(platform.client, platform.end_user()["id"])
