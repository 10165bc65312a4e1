"""Exceptions that are not ours: of signals, mocks, hooks and event loops. They pass through, and nothing is retried."""

from __future__ import annotations

import logging
import signal
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest

import conductor_client
from conductor_client import AsyncConductor, Client, errors, sent_write
from conductor_client._core.events import ResponseEvent
from conductor_client._core.operation import Answer, Effect, Operation, Request
from conductor_client._schema.containers import ANY
from conductor_client.transport import Incoming, Outgoing, Phase, TransportError
from tests.support.scripted import MakeClient, Script, ScriptedClient, answer
from tests.support.tiny_api import LIST, THING, FakeClock, async_client_of, client_of, create, retrieve

pytestmark = pytest.mark.usefixtures("no_permits_left")


class SoftTimeLimitExceeded(Exception):
    """What Celery's signal handler raises, wherever the program is."""


FOREIGN = [
    SoftTimeLimitExceeded(),
    AssertionError("the test's own check"),
    TimeoutError("the caller's alarm"),
    OSError("the caller's file"),
    ValueError("the caller's hook"),
    KeyboardInterrupt(),
    SystemExit(1),
]


def _warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]


@pytest.mark.parametrize("reason", FOREIGN, ids=lambda reason: type(reason).__name__)
@pytest.mark.parametrize("request_", [retrieve, create, LIST.request({"cursor": "c"})], ids=["read", "write", "cursor"])
def test_what_comes_from_elsewhere_passes_untouched(
    make_client: MakeClient, request_: Request[Any], reason: BaseException, caplog: pytest.LogCaptureFixture
) -> None:
    one = make_client(reason, answer(), max_retries=9)
    with pytest.raises(type(reason)) as caught:
        one.send(request_)
    assert caught.value is reason
    assert reason.__cause__ is None
    assert len(one.transport.sent) == 1
    assert not one.clock.slept
    write = sent_write(reason)
    if request_ is create:
        assert write is not None
        assert (write.operation, write.body, write.end_user_id) == ("things.create", None, "end_usr_1")
        (warning,) = _warnings(caplog)
        assert warning.startswith(f"things.create: abandoned in flight ({type(reason).__name__}, None); ")
    else:
        assert write is None
        assert not _warnings(caplog)


def test_one_that_strikes_while_an_answer_is_read(make_client: MakeClient, caplog: pytest.LogCaptureFixture) -> None:
    def strike(_: Any) -> Any:
        raise SoftTimeLimitExceeded

    for method, effect in (("GET", Effect.READ), ("POST", Effect.CREATE)):
        operation: Operation[Any] = Operation(
            name="x.y", method=method, path="/x", effect=effect, answer=Answer(strike, ANY)
        )
        one = make_client(answer(), answer())
        with pytest.raises(SoftTimeLimitExceeded) as caught:
            one.send(operation.request({}))
        assert len(one.transport.sent) == 1
        assert (sent_write(caught.value) is not None) == (effect is Effect.CREATE)
    # The answer was there, and says which request it was.
    (warning,) = _warnings(caplog)
    assert "abandoned in flight (SoftTimeLimitExceeded, req_7)" in warning


def test_one_that_strikes_while_a_long_answer_is_parsed(
    make_client: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    from conductor_client._core import accept, answers
    from conductor_client._schema import long_answers

    def strike(_: bytes) -> Any:
        raise SoftTimeLimitExceeded

    long = answer(body={**THING, "more": "x" * 300_000})
    monkeypatch.setattr(long_answers, "text_of_body", strike)
    monkeypatch.setattr(long_answers, "parse", strike)
    monkeypatch.setattr(accept, "parse", strike)
    monkeypatch.setattr(answers, "parse", strike)
    for step in (long, answer(500)):
        one = make_client(step, answer())
        with pytest.raises(SoftTimeLimitExceeded):
            one.send(retrieve)
        assert len(one.transport.sent) == 1


class Striking(FakeClock):
    """A clock whose sleepers never wake: an exception comes from elsewhere."""

    __slots__ = ()

    def sleep(self, seconds: float) -> None:
        raise SoftTimeLimitExceeded

    async def sleep_async(self, seconds: float) -> None:
        raise SoftTimeLimitExceeded


def test_one_that_strikes_between_attempts(make_client: MakeClient, caplog: pytest.LogCaptureFixture) -> None:
    one = make_client(answer(429), answer())
    one.client._shared.clock = Striking()
    with pytest.raises(SoftTimeLimitExceeded) as caught:
        one.send(create)
    assert sent_write(caught.value) is None
    assert not _warnings(caplog)
    assert len(one.transport.sent) == 1


class Holding(Script):
    """A transport whose first call stays in flight until it is let go."""

    def __init__(self) -> None:
        super().__init__(answer())
        self.inside = threading.Event()
        self.go = threading.Event()

    def send(self, outgoing: Outgoing) -> Incoming:
        self.inside.set()
        assert self.go.wait(30)
        return super().send(outgoing)


def _send_with_alarm(client: Client) -> None:
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    client.send(create)


@pytest.mark.parametrize("total_timeout", [None, 600])
@pytest.mark.parametrize("kind", [SoftTimeLimitExceeded, TimeoutError])
def test_a_signal_while_a_call_waits_for_its_turn(
    monkeypatch: pytest.MonkeyPatch, kind: type[Exception], total_timeout: float | None
) -> None:
    def strike(*_: object) -> None:
        raise kind("limit")

    transport = Holding()
    client = client_of(transport, total_timeout=total_timeout)
    first = threading.Thread(target=client.send, args=(retrieve,))
    first.start()
    assert transport.inside.wait(30)
    before = signal.signal(signal.SIGALRM, strike)
    try:
        with pytest.raises(kind, match="limit") as caught:
            _send_with_alarm(client)
    finally:
        signal.signal(signal.SIGALRM, before)
        transport.go.set()
        first.join()
    assert not isinstance(caught.value, errors.ConductorError)
    assert sent_write(caught.value) is None
    assert len(transport.sent) == 1
    assert client.send(retrieve).id == "1"


@pytest.mark.parametrize(
    "place",
    [
        "attempts.hide_key",
        "accept.failed",
        "prepare.note_sent",
        "prepare.sent_write",
        "prepare.external_id_of",
        "attempts.decide",
    ],
)
@pytest.mark.parametrize("kind", [SoftTimeLimitExceeded, KeyboardInterrupt])
def test_one_that_strikes_while_a_failed_write_is_judged(
    make_client: MakeClient, monkeypatch: pytest.MonkeyPatch, place: str, kind: type[BaseException]
) -> None:
    """Otherwise `sent_write` would say that nothing was in flight, and the write would be made again."""
    path = f"{conductor_client.__name__}._core.{place}"
    module, _, name = path.rpartition(".")
    whole = getattr(sys.modules[module], name)
    strikes = iter([kind()])

    def strike(*args: Any, **options: Any) -> Any:
        for reason in strikes:
            raise reason
        return whole(*args, **options)

    monkeypatch.setattr(path, strike)
    told: list[ResponseEvent] = []
    one = make_client(TransportError("reset", phase=Phase.SENT), answer(), on_response=told.append)
    with pytest.raises(kind) as caught:
        one.send(create)
    write = sent_write(caught.value)
    assert write is not None
    assert write.operation == "things.create"
    assert len(one.transport.sent) == 1
    assert [event.error for event in told] == [caught.value]


def test_a_hook_that_ends_the_program_after_a_write(caplog: pytest.LogCaptureFixture) -> None:
    def stop(_: ResponseEvent) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        client_of(Script(answer()), on_response=stop).send(create)
    assert sent_write(caught.value) is not None
    assert "abandoned in flight (KeyboardInterrupt, req_7)" in _warnings(caplog)[0]


# What fails before anything is sent


def _fails(one: ScriptedClient, request_: Request[Any] = create) -> errors.ConductorError:
    with pytest.raises(errors.ConductorError) as caught:
        one.send(request_)
    assert not isinstance(caught.value, errors.APIError)
    assert caught.value.outcome == "not_sent"
    assert sent_write(caught.value) is None
    return caught.value


@pytest.mark.parametrize("options", [{}, {"total_timeout": 600}])
def test_a_library_that_is_not_installed(
    make_client: MakeClient, options: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for half in ("_async", "_sync"):
        monkeypatch.setitem(sys.modules, f"{conductor_client.__name__}.{half}.httpx_transport", None)
    one = make_client(answer(), **options)
    one.client = (async_client_of if one.asynchronous else client_of)(**options)
    error = _fails(one)
    assert isinstance(error, errors.ConfigurationError)
    assert "httpx_transport" in str(error)
    assert isinstance(error.__cause__, ImportError)


def test_a_client_that_is_closed(make_client: MakeClient) -> None:
    one = make_client(answer())
    one.run(one.client.close())
    assert "closed" in str(_fails(one))


CALLS: list[Callable[[AsyncConductor], Any]] = [
    lambda client: client.qbd.customers.create(name="A"),
    lambda client: client.end_users.retrieve("1"),
    lambda client: client.qbd.invoices.list().__await__(),
    lambda client: client.qbd.invoices.with_raw_response.retrieve("1"),
]


@pytest.mark.parametrize("call", CALLS)
def test_without_asyncio(call: Callable[[AsyncConductor], Any]) -> None:
    client = AsyncConductor(api_key="sk_x", base_url="http://127.0.0.1:9/v1", end_user_id="e", total_timeout=600)
    with pytest.raises(errors.ConductorError, match="needs asyncio") as caught:
        # As trio would: the first step outside of asyncio's loop.
        call(client).send(None)
    assert type(caught.value) is errors.ConductorError
    assert isinstance(caught.value.__cause__, RuntimeError)
