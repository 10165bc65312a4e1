"""A signal's exception may strike a blocking call anywhere: later calls work, and get answers of their own."""

from __future__ import annotations

import codecs
import itertools
import os
import random
import signal
import socket
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any

import pytest

from conductor_client._sync.httpx_transport import HttpxTransport
from conductor_client.transport import Outgoing
from tests.support.environments import AUTHORITY, get
from tests.support.network import HeadKeeper, Proxy, serving, tls_context
from tests.support.tiny_api import http_answer, raw_server, read_request

# A connection that is lost on the way is closed by its collection.
pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


class Stop(BaseException):
    """What the handler raises."""


def _tell_path(connection: Any) -> None:
    while request := read_request(connection):
        connection.sendall(http_answer(request.split()[1].decode()))


def _outgoing(url: str, number: int, *, fresh: bool = False) -> Outgoing:
    return Outgoing("GET", f"{url}/{number}", {}, None, 10.0, None, fresh)


def _works(transport: HttpxTransport, outgoing: Outgoing) -> bool:
    """Whether a call in another thread ends, with its own answer."""
    answers: list[Any] = []
    thread = threading.Thread(target=lambda: answers.append(transport.send(outgoing)), daemon=True)
    thread.start()
    thread.join(20)
    path = outgoing.url.partition("127.0.0.1")[2].partition("/")[2]
    return [answer.json() for answer in answers] == [f"/{path}"]


@contextmanager
def _struck(at: int) -> Generator[list[int]]:
    """Raise `Stop` at so many lines from here, in whatever module; yields a list to which the lines are counted."""
    lines = [0]

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        if event == "line":
            lines[0] += 1
            if lines[0] == at:
                sys.settrace(None)
                raise Stop
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield lines
    finally:
        sys.settrace(before)


@pytest.mark.parametrize("fresh", [False, True])
def test_whichever_line_a_signal_strikes(fresh: bool) -> None:
    """On a connection that was used before, and on a new one."""
    with raw_server(_tell_path) as url:
        transport, numbers = HttpxTransport(), itertools.count()
        for _ in range(3):
            assert transport.send(_outgoing(url, next(numbers))).status_code == 200
        with _struck(0) as lines:
            transport.send(_outgoing(url, next(numbers), fresh=fresh))
        assert lines[0] > 300
        struck = 0
        # Every line of one, every third of the other.
        for at in range(1, lines[0] + 1, 3 if fresh else 1):
            with suppress(Stop):
                with _struck(at):
                    transport.send(_outgoing(url, next(numbers), fresh=fresh))
                continue
            struck += 1
            if at % 50 == 0:
                assert _works(transport, _outgoing(url, next(numbers))), at
            number = next(numbers)
            assert transport.send(_outgoing(url, number)).json() == f"/v1/{number}", at
            assert len(transport._pools.connections) <= 1, at
        transport.close()
    assert struck > lines[0] * (0.3 if fresh else 0.9)


def test_whichever_line_a_signal_strikes_behind_a_proxy(trusted: pytest.MonkeyPatch) -> None:
    """There the pool is httpx's own; its lock is none of ours."""
    with serving(HeadKeeper(), tls_context(AUTHORITY)) as port, serving(Proxy()) as proxy:
        trusted.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy}")
        transport = HttpxTransport()
        assert transport.send(get(port)).status_code == 200
        with _struck(0) as lines:
            transport.send(get(port))
        for at in range(1, lines[0], 7):
            with suppress(Stop), _struck(at):
                transport.send(get(port))
            assert transport.send(get(port)).status_code == 200, at
        transport.close()


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs signal.setitimer")
def test_two_thousand_signals_at_random_moments() -> None:
    armed, chance = False, random.Random(9)

    def handler(*_: Any) -> None:
        if armed:
            raise Stop

    before = signal.signal(signal.SIGALRM, handler)
    try:
        with raw_server(_tell_path) as url:
            transport, numbers, struck = HttpxTransport(), itertools.count(), 0
            began = time.perf_counter()
            for _ in range(50):
                transport.send(_outgoing(url, next(numbers)))
            usual = (time.perf_counter() - began) / 50
            for turn in range(2000):
                try:
                    try:
                        armed = True
                        signal.setitimer(signal.ITIMER_REAL, max(1e-5, usual * chance.random() * 1.2))
                        transport.send(_outgoing(url, next(numbers), fresh=turn % 4 == 0))
                    finally:
                        armed = False
                        signal.setitimer(signal.ITIMER_REAL, 0)
                except Stop:
                    struck += 1
                number = next(numbers)
                if turn % 100:
                    assert transport.send(_outgoing(url, number)).json() == f"/v1/{number}"
                else:
                    assert _works(transport, _outgoing(url, number))
            assert struck > 100
            assert len(transport._pools.connections) <= 1
            transport.close()
    finally:
        signal.signal(signal.SIGALRM, before)


def test_an_ordinary_exception_that_strikes_while_an_old_connection_is_closed_reaches_the_caller(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Limit(Exception):
        """As Celery's SoftTimeLimitExceeded."""

    def strike(*_: Any) -> None:
        raise Limit

    with raw_server(_tell_path) as url:
        transport = HttpxTransport()
        assert transport.send(_outgoing(url, 1)).status_code == 200
        with monkeypatch.context() as patch:
            patch.setattr(socket.socket, "shutdown", strike)
            # Another takes its place.
            with pytest.raises(Limit):
                transport.send(_outgoing(url, 2, fresh=True))
        assert transport.send(_outgoing(url, 3)).status_code == 200
        transport.close()


def test_a_codec_raises_again_what_a_handler_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    class Limit(Exception):
        pass

    def strike(*_: Any) -> Any:
        raise Limit("at a random moment")

    def find(name: str) -> codecs.CodecInfo | None:
        return codecs.CodecInfo(strike, strike, name=name) if name == "struck" else None

    def resolve(*_: Any, **__: Any) -> Any:
        # As the real one encodes a host's name.
        "localhost".encode("struck")

    codecs.register(find)
    try:
        with raw_server(_tell_path) as url:
            transport = HttpxTransport()
            monkeypatch.setattr(socket, "getaddrinfo", resolve)
            with pytest.raises(Limit):
                transport.send(_outgoing(url, 1))
            transport.close()
    finally:
        codecs.unregister(find)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs signal.setitimer")
@pytest.mark.parametrize("kind", [TimeoutError, RuntimeError, Stop])
def test_what_a_handler_raises_reaches_the_caller_and_nothing_is_repeated(kind: type[BaseException]) -> None:
    """`TimeoutError` is what most programs raise there; httpx and httpcore take it for their own."""
    release, raised = threading.Event(), kind("the handler's")
    requests: list[bytes] = []

    def handler(*_: Any) -> None:
        raise raised

    def hang(connection: Any) -> None:
        requests.append(read_request(connection))
        os.kill(os.getpid(), signal.SIGALRM)
        release.wait(20)

    before = signal.signal(signal.SIGALRM, handler)
    try:
        with raw_server(hang) as url:
            transport = HttpxTransport()
            with pytest.raises(kind) as caught:
                transport.send(_outgoing(url, 1))
            release.set()
            transport.close()
    finally:
        signal.signal(signal.SIGALRM, before)
    assert caught.value is raised
    assert len(requests) == 1
