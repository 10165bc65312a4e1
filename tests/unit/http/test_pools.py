"""Connections over httpx: how many there are, which is used next, and when one is closed."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from types import SimpleNamespace
from typing import Any, TypeAlias

import anyio
import httpcore
import pytest

from conductor_client._async.httpx_transport import AsyncHttpxTransport
from conductor_client._http import connections, pools
from conductor_client._http.aiohttp_transport import AiohttpTransport
from conductor_client._http.connections import MOST_CONNECTIONS
from conductor_client._sync.httpx_transport import HttpxTransport
from conductor_client.errors import ConductorError
from conductor_client.transport import Incoming, Outgoing, Phase, TransportError
from tests.support.tiny_api import http_answer, raw_server, read_request

Send: TypeAlias = Callable[[str, int], list[int]]
Opened: TypeAlias = Callable[[str], AbstractContextManager[Send]]


class PortServer:
    """Tells each request the port it came from; answers to `/wait` only once so many of them have arrived."""

    def __init__(self, together: int = 1) -> None:
        self._arrived = threading.Barrier(together)
        self._lock = threading.Lock()
        self.open = 0
        self.closed = threading.Semaphore(0)

    def __call__(self, connection: socket.socket) -> None:
        with self._lock:
            self.open += 1
        try:
            while request := read_request(connection):
                if request.startswith(b"GET /v1/wait "):
                    self._arrived.wait(10)
                connection.sendall(http_answer(connection.getpeername()[1]))
        finally:
            with self._lock:
                self.open -= 1
            self.closed.release()


def _get(url: str, *, fresh: bool = False, timeout: float | None = None) -> Outgoing:
    return Outgoing("GET", url, {}, None, timeout, None, fresh)


def _port(incoming: Incoming) -> int:
    port = json.loads(incoming.content)
    assert isinstance(port, int)
    return port


def _in_threads(count: int, run: Callable[[], int]) -> list[int]:
    results: list[int] = []
    threads = [threading.Thread(target=lambda: results.append(run())) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


@contextmanager
def _sync(url: str) -> Generator[Send]:
    """Sends so many requests together, and gives the ports they came from."""
    transport = HttpxTransport()

    def send(path: str, count: int) -> list[int]:
        return _in_threads(count, lambda: _port(transport.send(_get(f"{url}{path}"))))

    yield send
    transport.close()


@contextmanager
def _async(url: str) -> Generator[Send]:
    transport = AsyncHttpxTransport()
    with asyncio.Runner() as runner:

        async def send(path: str, count: int) -> list[int]:
            answers = await asyncio.gather(*(transport.send(_get(f"{url}{path}")) for _ in range(count)))
            return [_port(answer) for answer in answers]

        yield lambda path, count: runner.run(send(path, count))
        runner.run(transport.aclose())


both = pytest.mark.parametrize("opened", [_sync, _async])


@both
def test_requests_together_have_a_connection_each_and_later_ones_use_them_again(opened: Opened) -> None:
    service = PortServer(8)
    with raw_server(service) as url, opened(url) as send:
        first = send("/wait", 8)
        assert len(set(first)) == 8
        assert set(send("/wait", 8)) == set(first)
        # One after the other: always the same, the one used last.
        assert len({port for _ in range(5) for port in send("/", 1)}) == 1


@both
def test_connections_that_nobody_asks_for_are_closed_by_later_attempts(
    monkeypatch: pytest.MonkeyPatch, opened: Opened
) -> None:
    now = 1000.0
    monkeypatch.setattr(connections, "time", SimpleNamespace(monotonic=lambda: now))
    service = PortServer(25)
    with raw_server(service) as url, opened(url) as send:
        send("/wait", 25)
        assert service.open == 25
        now += 4.9
        send("/", 1)
        assert service.open == 25
        now += 0.2
        for _ in range(3):
            send("/", 1)
        for _ in range(24):
            assert service.closed.acquire(timeout=10)
        assert service.open == 1


@pytest.mark.parametrize("fresh", [False, True])
async def test_no_more_connections_than_allowed(monkeypatch: pytest.MonkeyPatch, fresh: bool) -> None:
    monkeypatch.setattr(pools, "MOST_CONNECTIONS", 2)
    service = PortServer(2)
    with raw_server(service) as url:
        transport = AsyncHttpxTransport()
        answers = await asyncio.gather(*(transport.send(_get(f"{url}/wait", fresh=fresh)) for _ in range(6)))
        assert len({_port(answer) for answer in answers}) == (6 if fresh else 2)
        assert len(transport._pools.connections) == 2
        # Reads and writes share the number.
        await asyncio.gather(*(transport.send(_get(url, fresh=n % 2 == 0)) for n in range(6)))
        assert len(transport._pools.connections) == 2
        await transport.aclose()


def test_writes_do_not_pile_up_connections() -> None:
    service = PortServer()
    with raw_server(service) as url:
        transport = HttpxTransport()
        ports = {_port(transport.send(_get(url, fresh=True))) for _ in range(10)}
        assert (len(ports), len(transport._pools.connections)) == (10, 1)
        for _ in range(9):
            assert service.closed.acquire(timeout=10)
        transport.close()


async def test_waiting_for_a_connection_in_vain_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pools, "MOST_CONNECTIONS", 1)
    release, arrived = threading.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def hang(connection: socket.socket) -> None:
        while read_request(connection):
            loop.call_soon_threadsafe(arrived.set)
            release.wait(10)
            connection.sendall(http_answer(1))

    with raw_server(hang) as url:
        awaited = AsyncHttpxTransport()
        first = asyncio.create_task(awaited.send(_get(url)))
        await arrived.wait()
        with pytest.raises(TransportError, match="connections are in use") as caught:
            await awaited.send(_get(url, timeout=0.01))
        assert (caught.value.phase, caught.value.timed_out) == (Phase.BEFORE_SENDING, True)
        waiting = asyncio.create_task(awaited.send(_get(url)))
        await asyncio.sleep(0)
        waiting.cancel()
        release.set()
        assert _port(await first) == 1
        # Whoever gave up waiting has not taken a place with it.
        assert _port(await awaited.send(_get(url))) == 1
        await awaited.aclose()


async def test_an_attempt_without_a_whole_answer_takes_its_connection_with_it() -> None:
    def cut(connection: socket.socket) -> None:
        while request := read_request(connection):
            if b"/cut" in request:
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
                return
            connection.sendall(http_answer(1))

    with raw_server(cut) as url:
        plain, awaited = HttpxTransport(), AsyncHttpxTransport()
        for path in ("/", "/cut", "/", "/cut"):
            assert (plain.send(_get(url + path)).defect is None) == (path == "/")
            assert len(plain._pools.connections) == (path == "/")
            assert ((await awaited.send(_get(url + path))).defect is None) == (path == "/")
            assert len(awaited._pools.connections) == (path == "/")
        plain.close()
        await awaited.aclose()


async def test_a_stream_gives_its_connection_back_when_it_was_read_to_its_end() -> None:
    service = PortServer()
    with raw_server(service) as url:
        plain, awaited = HttpxTransport(), AsyncHttpxTransport()
        for whole in (True, False, True):
            opened = plain.stream(_get(url))
            if whole:
                assert b"".join(opened).isdigit()
            opened.close()
            opened.close()
            assert len(plain._pools.connections) == whole
            other = await awaited.stream(_get(url))
            if whole:
                assert b"".join([piece async for piece in other]).isdigit()
            await other.aclose()
            await other.aclose()
            assert len(awaited._pools.connections) == whole
        plain.close()
        await awaited.aclose()


async def test_closing_ends_what_is_in_flight() -> None:
    release, arrived = threading.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def hang(connection: socket.socket) -> None:
        read_request(connection)
        loop.call_soon_threadsafe(arrived.set)
        release.wait(10)

    with raw_server(hang) as url:
        transport = AsyncHttpxTransport()
        task = asyncio.create_task(transport.send(_get(url)))
        await arrived.wait()
        await transport.aclose()
        with pytest.raises(TransportError) as caught:
            await task
        assert caught.value.phase is Phase.SENT
        release.set()


def test_cookies_are_not_kept() -> None:
    seen: list[bytes] = []

    def serve(connection: socket.socket) -> None:
        while request := read_request(connection):
            seen.append(request)
            connection.sendall(http_answer(1, headers="Set-Cookie: session=1; Path=/\r\n"))

    with raw_server(serve) as url:
        transport = HttpxTransport()
        for _ in range(2):
            assert "session=1" in transport.send(_get(url)).headers["set-cookie"]
        transport.close()
    assert len(seen) == 2
    assert not any(b"cookie" in request.lower() for request in seen)


def test_a_loop_may_wind_down_and_go_on() -> None:
    service = PortServer()
    with raw_server(service) as url:
        transport = AsyncHttpxTransport()
        loop = asyncio.new_event_loop()
        assert _port(loop.run_until_complete(transport.send(_get(url))))
        loop.run_until_complete(loop.shutdown_asyncgens())
        assert service.closed.acquire(timeout=10)
        with pytest.warns(ResourceWarning, match="scheduled after"):  # asyncio's word on going on after that
            assert _port(loop.run_until_complete(transport.send(_get(url))))
        loop.run_until_complete(transport.aclose())
        assert service.closed.acquire(timeout=10)
        loop.close()


@pytest.mark.parametrize("cancellations", [1, 2])
async def test_cancelling_while_connecting_gives_the_permit_back(cancellations: int) -> None:
    """Scopes of anyio, which many servers use, cancel again at every step."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"https://127.0.0.1:{silent.getsockname()[1]}/v1/"
        transport = AsyncHttpxTransport()
        for _ in range(5):
            task = asyncio.create_task(transport.send(_get(url)))
            # It waits for a handshake that nobody answers.
            accepted, _ = await asyncio.to_thread(silent.accept)
            with accepted:
                for _ in range(cancellations):
                    task.cancel()
                    await asyncio.sleep(0)
                with pytest.raises(asyncio.CancelledError):
                    await task
        assert transport._pools.connections == []
        (own,) = transport._pools._loops.all
        assert own.permits._value == MOST_CONNECTIONS
        await transport.aclose()


@pytest.mark.parametrize("make", [AsyncHttpxTransport, AiohttpTransport])
async def test_closing_in_a_cancelled_scope_closes_everything(
    make: type[AsyncHttpxTransport | AiohttpTransport],
) -> None:
    service = PortServer(10)
    with raw_server(service) as url:
        transport = make()
        await asyncio.gather(*(transport.send(_get(f"{url}/wait")) for _ in range(10)))
        with anyio.CancelScope() as scope:
            scope.cancel()
            await transport.aclose()
        for _ in range(10):
            assert await asyncio.to_thread(service.closed.acquire, timeout=10)


async def test_what_is_being_connected_when_all_is_closed_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    connected, go_on = asyncio.Event(), asyncio.Event()
    backend: Any = httpcore.AnyIOBackend
    connect = backend.connect_tcp

    async def slowly(self: Any, *arguments: Any, **options: Any) -> Any:
        stream: Any = await connect(self, *arguments, **options)
        connected.set()
        await go_on.wait()
        return stream

    monkeypatch.setattr(backend, "connect_tcp", slowly)
    service = PortServer()
    with raw_server(service) as url:
        transport = AsyncHttpxTransport()
        task = asyncio.create_task(transport.send(_get(url)))
        await connected.wait()
        await transport.aclose()
        go_on.set()
        with pytest.raises(ConductorError, match="closed"):
            await task
        # The connection went, too, without a request.
        assert await asyncio.to_thread(service.closed.acquire, timeout=10)


def test_what_is_being_connected_when_all_is_closed_is_not_sent_blocking(monkeypatch: pytest.MonkeyPatch) -> None:
    connected, go_on = threading.Event(), threading.Event()
    backend: Any = httpcore.SyncBackend
    connect = backend.connect_tcp

    def slowly(self: Any, *arguments: Any, **options: Any) -> Any:
        stream: Any = connect(self, *arguments, **options)
        connected.set()
        assert go_on.wait(10)
        return stream

    monkeypatch.setattr(backend, "connect_tcp", slowly)
    service, failures = PortServer(), list[Exception]()
    with raw_server(service) as url:
        transport = HttpxTransport()

        def send() -> None:
            try:
                transport.send(_get(url))
            except ConductorError as error:
                failures.append(error)

        thread = threading.Thread(target=send)
        thread.start()
        assert connected.wait(10)
        transport.close()
        go_on.set()
        thread.join()
        assert service.closed.acquire(timeout=10)
    assert [str(failure) for failure in failures] == ["the client is closed"]
