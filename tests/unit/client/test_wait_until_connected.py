"""Waiting for QuickBooks: what counts as not yet, when it ends, and that no real time passes."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from conductor_client import AsyncConductor, Conductor, errors
from conductor_client._async.helpers import wait_until_connected as wait_until_connected_async
from conductor_client._sync.helpers import wait_until_connected
from conductor_client.transport import Headers, Incoming, Outgoing, Phase, TransportError

OK = (200, {"status": "ok", "duration": 12})


def _error(status: int, code: str, integration_code: str | None = None) -> tuple[int, Any]:
    error = {"message": code.lower(), "code": code, "type": "INTEGRATION_CONNECTION_ERROR"}
    return status, {"error": {**error, **({"integrationCode": integration_code} if integration_code else {})}}


NOT_SET_UP = _error(409, "INTEGRATION_CONNECTION_NOT_SET_UP")
NOT_ACTIVE = _error(409, "INTEGRATION_CONNECTION_NOT_ACTIVE")
UNREACHABLE = _error(502, "QBD_CONNECTION_ERROR", "0x80040408")
BAD_KEY = _error(401, "API_KEY_INVALID")
TIMED_OUT = "timed out"


class World:
    """A service that answers a script, and a clock that moves when somebody sleeps or a check is slow."""

    def __init__(self, *answers: Any, each_takes: float = 0) -> None:
        self.answers = list(answers)
        self.each_takes = each_takes
        self.now = 0.0
        self.slept: list[float] = []
        self.sent: list[Outgoing] = []

    def exchange(self, outgoing: Outgoing) -> Incoming:
        self.sent.append(outgoing)
        self.now += self.each_takes
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if answer == TIMED_OUT:
            assert outgoing.timeout is not None
            self.now += outgoing.timeout
            raise TransportError("read timeout", phase=Phase.SENT, timed_out=True)
        status, body = answer
        return Incoming(status, Headers([("Conductor-Request-Id", "req_7")]), json.dumps(body).encode())

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


class Wire:
    def __init__(self, world: World) -> None:
        self.world = world

    def send(self, outgoing: Outgoing) -> Incoming:
        return self.world.exchange(outgoing)

    def close(self) -> None:
        pass


class AsyncWire:
    def __init__(self, world: World) -> None:
        self.world = world

    async def send(self, outgoing: Outgoing) -> Incoming:
        return self.world.exchange(outgoing)

    async def aclose(self) -> None:
        pass


SETTINGS: dict[str, Any] = {"api_key": "sk_test", "base_url": "http://127.0.0.1:9/v1", "end_user_id": "end_usr_1"}
DEFAULTS: dict[str, Any] = {"timeout": 600, "poll_every": 5, "on_poll": None}


def _sync(world: World, client_options: dict[str, Any] = {}, **options: Any) -> Any:  # noqa: B006
    client = Conductor(**SETTINGS, **client_options, transport=Wire(world))
    return wait_until_connected(client, **{**DEFAULTS, **options}, clock=world.clock, sleep=world.sleep)


def _async(world: World, client_options: dict[str, Any] = {}, **options: Any) -> Any:  # noqa: B006
    async def sleep(seconds: float) -> None:
        world.sleep(seconds)

    async def run() -> Any:
        client = AsyncConductor(**SETTINGS, **client_options, transport=AsyncWire(world))
        return await wait_until_connected_async(client, **{**DEFAULTS, **options}, clock=world.clock, sleep=sleep)

    return asyncio.run(run())


both = pytest.mark.parametrize("wait", [_sync, _async])
Wait = Callable[..., Any]


@both
def test_it_asks_until_the_health_check_succeeds(wait: Wait) -> None:
    world = World(NOT_SET_UP, NOT_ACTIVE, UNREACHABLE, OK)
    reasons: list[errors.APIError] = []
    health = wait(world, on_poll=reasons.append)
    assert health.status == "ok"
    assert world.slept == [5, 5, 5]
    assert [type(reason).__name__ for reason in reasons] == [
        "ConnectionNotSetUpError",
        "ConnectionNotActiveError",
        "QuickBooksUnreachableError",
    ]
    assert all(sent.url.endswith("/quickbooks-desktop/health-check") for sent in world.sent)
    assert all(sent.headers["conductor-end-user-id"] == "end_usr_1" for sent in world.sent)


@both
def test_the_end_carries_the_last_reason(wait: Wait) -> None:
    world = World(NOT_SET_UP, NOT_ACTIVE)
    with pytest.raises(errors.ConnectionNotReadyError, match="within 12 seconds") as caught:
        wait(world, timeout=12)
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value.reason, errors.ConnectionNotActiveError)
    assert caught.value.__cause__ is caught.value.reason
    assert str(caught.value).startswith("req_7: ")
    # The last pause is shorter, so that the last check comes when the time is up.
    assert world.slept == [5, 5, 2]
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is errors.ConnectionNotReadyError
    assert isinstance(copy.reason, errors.ConnectionNotActiveError)


@both
def test_zero_checks_once_and_none_has_no_end(wait: Wait) -> None:
    world = World(NOT_ACTIVE)
    with pytest.raises(errors.ConnectionNotReadyError):
        wait(world, timeout=0)
    assert len(world.sent) == 1
    world = World(*[NOT_ACTIVE] * 500, OK)
    assert wait(world, timeout=None).status == "ok"
    assert len(world.slept) == 500


@both
def test_other_errors_are_raised_at_once(wait: Wait) -> None:
    world = World(NOT_ACTIVE, BAD_KEY)
    with pytest.raises(errors.AuthenticationError):
        wait(world)
    assert world.slept == [5]


@both
def test_a_check_does_not_outlast_the_end_by_more_than_five_seconds(wait: Wait) -> None:
    world = World(NOT_ACTIVE, TIMED_OUT)
    with pytest.raises(errors.ConnectionNotReadyError) as caught:
        wait(world, timeout=5)
    assert isinstance(caught.value.reason, errors.ConnectionNotActiveError)
    assert [sent.timeout for sent in world.sent] == [5, 5]
    assert world.now == 10


@both
def test_a_check_that_takes_the_whole_timeout_of_the_client_is_an_error(wait: Wait) -> None:
    with pytest.raises(errors.APITimeoutError) as caught:
        wait(World(TIMED_OUT), client_options={"timeout": 30})
    assert not isinstance(caught.value, errors.ConnectionNotReadyError)
    world = World(TIMED_OUT)
    with pytest.raises(errors.ConnectionNotReadyError, match="within 20 seconds"):
        wait(world, client_options={"timeout": None}, timeout=20)
    world = World(OK)
    wait(world, client_options={"timeout": None}, timeout=None)
    assert world.sent[0].timeout is None


@both
def test_slow_checks_count(wait: Wait) -> None:
    world = World(NOT_ACTIVE, each_takes=40)
    with pytest.raises(errors.ConnectionNotReadyError):
        wait(world, timeout=60)
    assert len(world.sent) == 2


@both
@pytest.mark.parametrize(
    "options", [{"timeout": -1}, {"timeout": float("nan")}, {"timeout": float("inf")}, {"poll_every": 0}]
)
def test_unusable_arguments(wait: Wait, options: dict[str, Any]) -> None:
    world = World(OK)
    with pytest.raises(errors.InvalidArgumentError):
        wait(world, **options)
    assert world.sent == []


def test_the_method_takes_an_end_user() -> None:
    world = World(OK)
    assert Conductor(**SETTINGS, transport=Wire(world)).wait_until_connected("end_usr_2").duration == 12
    assert world.sent[0].headers["conductor-end-user-id"] == "end_usr_2"
    options: dict[str, Any] = {**SETTINGS, "end_user_id": None}
    client = AsyncConductor(**options, transport=AsyncWire(world))
    assert asyncio.run(client.wait_until_connected("end_usr_3")).status == "ok"
    assert world.sent[1].headers["conductor-end-user-id"] == "end_usr_3"
    with pytest.raises(errors.InvalidArgumentError):
        asyncio.run(client.wait_until_connected())
    with pytest.raises(errors.InvalidArgumentError):
        asyncio.run(client.wait_until_connected(""))
