"""Whom connections belong to: threads share them, processes and event loops each have their own."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import threading
import traceback
import warnings
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from conductor_client._async.httpx_transport import AsyncHttpxTransport
from conductor_client._http.aiohttp_transport import AiohttpTransport
from conductor_client._sync.httpx_transport import HttpxTransport
from conductor_client.errors import ConductorError
from conductor_client.transport import Incoming, Outgoing, TransportError
from tests.support.tiny_api import BASE_URL, echo, http_answer, port_of, raw_server, read_request

in_asyncio = pytest.mark.parametrize("make", [AsyncHttpxTransport, AiohttpTransport])
MakeTransport = Callable[[], AsyncHttpxTransport | AiohttpTransport]


def _get(url: str, *, timeout: float | None = 5.0) -> Outgoing:
    return Outgoing("GET", url, {"accept": "application/json"}, None, timeout, None)


def test_threads_share_connections() -> None:
    with raw_server(echo) as url:
        transport = HttpxTransport()
        answers: list[Incoming] = []
        threads = [threading.Thread(target=lambda: answers.append(transport.send(_get(url)))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        connections = set(transport._pools.connections)
        assert 1 <= len(connections) <= 8
        transport.send(_get(url))
        assert set(transport._pools.connections) == connections
        transport.close()
    assert [answer.status_code for answer in answers] == [200] * 8


def _in_child(run: Callable[[], None]) -> int:
    """Run in a forked process; its exit status."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # newer Pythons warn of forking beside threads
        pid = os.fork()
    if pid == 0:
        status = 1
        try:
            run()
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_a_forked_process_gets_connections_of_its_own() -> None:
    with raw_server(echo) as url:
        transport = HttpxTransport()
        port = port_of(transport.send(_get(url)))

        def child() -> None:
            assert port_of(transport.send(_get(url))) != port
            transport.close()
            gc.collect()

        assert _in_child(child) == 0
        # The parent's connection has survived the child's life and end.
        assert port_of(transport.send(_get(url))) == port
        transport.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
@in_asyncio
def test_a_forked_process_gets_connections_of_its_own_in_asyncio(make: MakeTransport) -> None:
    with raw_server(echo) as url:
        transport = make()

        async def parent() -> None:
            port = port_of(await transport.send(_get(url)))
            assert _in_child(lambda: _second_loop(child)) == 0
            assert port_of(await transport.send(_get(url))) == port
            await transport.aclose()

        async def child() -> None:
            await transport.send(_get(url))
            await transport.aclose()

        asyncio.run(parent())


def _second_loop(main: Callable[[], Awaitable[None]]) -> None:
    """What libraries do in a forked child: forget the parent's loop, start another."""
    asyncio.events._set_running_loop(None)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(main())
    loop.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_a_callers_client_is_not_shared_across_a_fork() -> None:
    with raw_server(echo) as url, httpx.Client() as client:
        transport = HttpxTransport(client)
        transport.send(_get(url))

        def child() -> None:
            with pytest.raises(ConductorError, match="fork"):
                transport.send(_get(url))

        assert _in_child(child) == 0


@in_asyncio
def test_successive_loops_end_without_warnings(make: MakeTransport) -> None:
    with raw_server(echo) as url:
        transport = make()

        async def main() -> int:
            return port_of(await transport.send(_get(url)))

        ports = {asyncio.run(main()) for _ in range(3)}
        assert len(ports) == 3
        # Nobody closed the transport: each loop's connections ended with the loop.
        gc.collect()


@in_asyncio
def test_a_loop_that_is_closed_roughly_is_dropped_without_warnings(make: MakeTransport) -> None:
    with raw_server(echo) as url:
        transport = make()
        for _ in range(3):
            loop = asyncio.new_event_loop()
            loop.run_until_complete(transport.send(_get(url)))
            loop.close()
        asyncio.run(transport.aclose())
        assert _opened_by(transport) == []
        gc.collect()


@in_asyncio
def test_parallel_loops_have_a_client_each(make: MakeTransport) -> None:
    with raw_server(echo) as url:
        transport = make()
        barrier = threading.Barrier(2)
        ports: list[set[int]] = []

        async def main() -> None:
            first = port_of(await transport.send(_get(url)))
            barrier.wait(10)
            ports.append({first, port_of(await transport.send(_get(url)))})
            barrier.wait(10)

        threads = [threading.Thread(target=lambda: asyncio.run(main())) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [len(own) for own in ports] == [1, 1]
    assert ports[0] != ports[1]


def _opened_by(transport: Any) -> list[Any]:
    """The connections or sessions that a transport holds."""
    if isinstance(transport, AiohttpTransport):
        return list(transport._loops.all)
    return list(transport._pools.connections)


@in_asyncio
async def test_closing_reaches_other_running_loops(make: MakeTransport) -> None:
    with raw_server(echo) as url:
        transport = make()
        asked, leave = threading.Event(), threading.Event()
        clients: list[Any] = []

        def closed(client: Any) -> bool:
            if isinstance(transport, AiohttpTransport):
                return bool(client.aiohttp.closed)
            return bool(client.stream.get_extra_info("socket").fileno() == -1)

        async def other() -> None:
            await transport.send(_get(url))
            clients.extend(_opened_by(transport))
            asked.set()
            while not closed(clients[0]):  # noqa: ASYNC110 - nothing else tells
                await asyncio.sleep(0)
            leave.set()

        thread = threading.Thread(target=lambda: asyncio.run(other()))
        thread.start()
        await asyncio.to_thread(asked.wait, 10)
        await transport.aclose()
        assert await asyncio.to_thread(leave.wait, 10)
        thread.join()


@in_asyncio
async def test_closing_lets_the_transport_be_used_again(make: MakeTransport) -> None:
    with raw_server(echo) as url:
        transport = make()
        await transport.send(_get(url))
        await transport.aclose()
        assert (await transport.send(_get(url))).status_code == 200
        await transport.aclose()


@in_asyncio
def test_another_event_loop_is_refused_clearly(make: MakeTransport) -> None:
    coroutine = make().send(_get(BASE_URL))
    with pytest.raises(ConductorError, match="asyncio"):
        coroutine.send(None)


def test_a_call_in_a_hook_of_a_call_leaves_that_its_limit() -> None:
    done = threading.Event()

    def drip(connection: socket.socket) -> None:
        if b"/other" in read_request(connection):
            connection.sendall(http_answer({}))
            return
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        # Ends some time, so that a limit that does not count fails instead of hanging.
        for _ in range(2000):
            if done.wait(0.005):
                return
            connection.sendall(b"x-a: b\r\n")

    with raw_server(drip) as url:
        others = HttpxTransport()

        def hook(_: httpx.Request) -> None:
            assert others.send(_get(f"{url}/other")).status_code == 200

        with httpx.Client(event_hooks={"request": [hook]}) as client, pytest.raises(TransportError) as caught:
            HttpxTransport(client).send(_get(url, timeout=0.5))
        done.set()
        others.close()
    assert caught.value.timed_out
