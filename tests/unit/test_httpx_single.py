"""The asyncio transport whose clients have one connection each, and no pool to look through."""

from __future__ import annotations

import asyncio
import json
import socket
import sys
import threading
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest
from tiny_api import http_answer, raw_server, read_request

from conductor_client.transport import Outgoing
from conductor_client.transports.over_httpx import HttpxAsyncTransport


class Service:
    """Answers with the port that a request came from, and hangs up after so many answers on a connection."""

    def __init__(self, answers: int) -> None:
        self._answers = answers
        self.hung_up = threading.Semaphore(0)

    def __call__(self, connection: socket.socket) -> None:
        for _ in range(self._answers):
            if not read_request(connection):
                return
            connection.sendall(http_answer(connection.getpeername()[1]))
        connection.shutdown(socket.SHUT_RDWR)
        self.hung_up.release()


async def _ask(transport: HttpxAsyncTransport, url: str) -> int:
    incoming = await transport.send(Outgoing("GET", f"{url}/", {}, None, 10.0, None))
    assert incoming.defect is None
    return int(json.loads(incoming.content))


async def test_a_connection_that_the_service_closed_is_replaced_before_anything_is_sent() -> None:
    transport, service, ports = HttpxAsyncTransport(), Service(answers=2), set[int]()
    with raw_server(service) as url:
        for _ in range(3):
            ports |= {await _ask(transport, url), await _ask(transport, url)}
            assert await asyncio.to_thread(service.hung_up.acquire, timeout=10)
    assert len(ports) == 3
    await transport.aclose()


async def test_what_was_connected_to_one_service_is_not_used_for_another() -> None:
    transport = HttpxAsyncTransport()
    with raw_server(Service(answers=9)) as one, raw_server(Service(answers=9)) as other:
        first, second = await _ask(transport, one), await _ask(transport, other)
        assert await _ask(transport, other) == second
        # The client had one connection; asking elsewhere gave the first up.
        assert await _ask(transport, one) not in (first, second)
    await transport.aclose()


async def test_a_request_on_an_open_connection_looks_for_no_module(monkeypatch: pytest.MonkeyPatch) -> None:
    """httpcore's pool looks for one several times a request, which takes long where it is not installed."""
    sought: list[str] = []

    class Finder:
        """Notes what is looked for, and finds nothing."""

        @staticmethod
        def find_spec(
            name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
        ) -> ModuleSpec | None:
            sought.append(name)
            return None

    transport = HttpxAsyncTransport()
    with raw_server(Service(answers=9)) as url:
        await _ask(transport, url)
        monkeypatch.setattr(sys, "meta_path", [Finder, *sys.meta_path])
        for _ in range(3):
            await _ask(transport, url)
    assert sought == []
    await transport.aclose()
