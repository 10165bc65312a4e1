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
from conductor_client.sandbox.connections import STATES
from conductor_client.sandbox.errors import ApiError, invalid_key
from conductor_client.transport import Headers, Incoming, Outgoing, Phase, TransportError
from tests.support.answering import AnswerTransport, AsyncAnswerTransport

OK = (200, {"status": "ok", "duration": 12})


def _refused(error: ApiError) -> tuple[int, Any]:
    return error.status, error.envelope("req_7")


def _state(name: str) -> tuple[int, Any]:
    """What the sandbox answers while a connection is in that state."""
    refuse = STATES[name]
    assert refuse is not None
    return _refused(refuse(None))


NOT_SET_UP = _state("not_set_up")
NOT_ACTIVE = _state("not_active")
UNREACHABLE = _state("quickbooks_closed")
BAD_KEY = _refused(invalid_key("There is no such key."))
TIMED_OUT = "timed out"


class ConnectingService:
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


SETTINGS: dict[str, Any] = {"api_key": "sk_test", "base_url": "http://127.0.0.1:9/v1", "end_user_id": "end_usr_1"}
DEFAULTS: dict[str, Any] = {"timeout": 600, "poll_every": 5, "on_poll": None}


def _sync(service: ConnectingService, client_options: dict[str, Any] = {}, **options: Any) -> Any:  # noqa: B006
    client = Conductor(**SETTINGS, **client_options, transport=AnswerTransport(service.exchange))
    return wait_until_connected(client, **{**DEFAULTS, **options}, clock=service.clock, sleep=service.sleep)


def _async(service: ConnectingService, client_options: dict[str, Any] = {}, **options: Any) -> Any:  # noqa: B006
    async def sleep(seconds: float) -> None:
        service.sleep(seconds)

    async def run() -> Any:
        client = AsyncConductor(**SETTINGS, **client_options, transport=AsyncAnswerTransport(service.exchange))
        return await wait_until_connected_async(client, **{**DEFAULTS, **options}, clock=service.clock, sleep=sleep)

    return asyncio.run(run())


both = pytest.mark.parametrize("wait", [_sync, _async])
Wait = Callable[..., Any]


@both
def test_it_asks_until_the_health_check_succeeds(wait: Wait) -> None:
    service = ConnectingService(NOT_SET_UP, NOT_ACTIVE, UNREACHABLE, OK)
    reasons: list[errors.APIError] = []
    health = wait(service, on_poll=reasons.append)
    assert health.status == "ok"
    assert service.slept == [5, 5, 5]
    assert [type(reason).__name__ for reason in reasons] == [
        "ConnectionNotSetUpError",
        "ConnectionNotActiveError",
        "QuickBooksUnreachableError",
    ]
    assert all(sent.url.endswith("/quickbooks-desktop/health-check") for sent in service.sent)
    assert all(sent.headers["conductor-end-user-id"] == "end_usr_1" for sent in service.sent)


@both
def test_the_end_carries_the_last_reason(wait: Wait) -> None:
    service = ConnectingService(NOT_SET_UP, NOT_ACTIVE)
    with pytest.raises(errors.ConnectionNotReadyError, match="within 12 seconds") as caught:
        wait(service, timeout=12)
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value.reason, errors.ConnectionNotActiveError)
    assert caught.value.__cause__ is caught.value.reason
    assert str(caught.value).startswith("req_7: ")
    # The last pause is shorter, so that the last check comes when the time is up.
    assert service.slept == [5, 5, 2]
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is errors.ConnectionNotReadyError
    assert isinstance(copy.reason, errors.ConnectionNotActiveError)


@both
def test_zero_checks_once_and_none_has_no_end(wait: Wait) -> None:
    service = ConnectingService(NOT_ACTIVE)
    with pytest.raises(errors.ConnectionNotReadyError):
        wait(service, timeout=0)
    assert len(service.sent) == 1
    service = ConnectingService(*[NOT_ACTIVE] * 500, OK)
    assert wait(service, timeout=None).status == "ok"
    assert len(service.slept) == 500


@both
def test_other_errors_are_raised_at_once(wait: Wait) -> None:
    service = ConnectingService(NOT_ACTIVE, BAD_KEY)
    with pytest.raises(errors.AuthenticationError):
        wait(service)
    assert service.slept == [5]


@both
def test_a_check_does_not_outlast_the_end_by_more_than_five_seconds(wait: Wait) -> None:
    service = ConnectingService(NOT_ACTIVE, TIMED_OUT)
    with pytest.raises(errors.ConnectionNotReadyError) as caught:
        wait(service, timeout=5)
    assert isinstance(caught.value.reason, errors.ConnectionNotActiveError)
    assert [sent.timeout for sent in service.sent] == [5, 5]
    assert service.now == 10


@both
def test_a_check_that_takes_the_whole_timeout_of_the_client_is_an_error(wait: Wait) -> None:
    with pytest.raises(errors.APITimeoutError) as caught:
        wait(ConnectingService(TIMED_OUT), client_options={"timeout": 30})
    assert not isinstance(caught.value, errors.ConnectionNotReadyError)
    service = ConnectingService(TIMED_OUT)
    with pytest.raises(errors.ConnectionNotReadyError, match="within 20 seconds"):
        wait(service, client_options={"timeout": None}, timeout=20)
    service = ConnectingService(OK)
    wait(service, client_options={"timeout": None}, timeout=None)
    assert service.sent[0].timeout is None


@both
def test_slow_checks_count(wait: Wait) -> None:
    service = ConnectingService(NOT_ACTIVE, each_takes=40)
    with pytest.raises(errors.ConnectionNotReadyError):
        wait(service, timeout=60)
    assert len(service.sent) == 2


@both
@pytest.mark.parametrize(
    "options", [{"timeout": -1}, {"timeout": float("nan")}, {"timeout": float("inf")}, {"poll_every": 0}]
)
def test_unusable_arguments(wait: Wait, options: dict[str, Any]) -> None:
    service = ConnectingService(OK)
    with pytest.raises(errors.InvalidArgumentError):
        wait(service, **options)
    assert service.sent == []


def test_the_method_takes_an_end_user() -> None:
    service = ConnectingService(OK)
    assert (
        Conductor(**SETTINGS, transport=AnswerTransport(service.exchange)).wait_until_connected("end_usr_2").duration
        == 12
    )
    assert service.sent[0].headers["conductor-end-user-id"] == "end_usr_2"
    options: dict[str, Any] = {**SETTINGS, "end_user_id": None}
    client = AsyncConductor(**options, transport=AsyncAnswerTransport(service.exchange))
    assert asyncio.run(client.wait_until_connected("end_usr_3")).status == "ok"
    assert service.sent[1].headers["conductor-end-user-id"] == "end_usr_3"
    with pytest.raises(errors.InvalidArgumentError):
        asyncio.run(client.wait_until_connected())
    with pytest.raises(errors.InvalidArgumentError):
        asyncio.run(client.wait_until_connected(""))
