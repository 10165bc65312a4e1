"""A peer that sends more than the answer: the surplus is nobody's answer, over no transport."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from conductor_client._async.httpx_transport import AsyncHttpxTransport
from conductor_client._http.aiohttp_transport import AiohttpTransport
from conductor_client._sync.httpx_transport import HttpxTransport
from conductor_client.transport import Outgoing
from tests.support.tiny_api import async_client_of, client_of, create, http_answer, raw_server, read_request

Ask: TypeAlias = Callable[[list[str]], list[str]]

RECORD = http_answer({"id": "of somebody else"})
REFUSAL = http_answer({"error": {"message": "Bad Request"}}, status="400 Bad Request")


class Chatty:
    """Answers with the path of the request; the first answer on each connection comes with a surplus."""

    def __init__(self, surplus: bytes, *, answer: bytes = b"") -> None:
        self.requests = 0
        self._surplus = surplus
        self._answer = answer

    def __call__(self, connection: socket.socket) -> None:
        surplus = self._surplus
        while request := read_request(connection):
            self.requests += 1
            answer = self._answer or http_answer({"id": request.split()[1].decode()})
            connection.sendall(answer + surplus)
            surplus = b""


def _get(url: str) -> Outgoing:
    return Outgoing("GET", url, {}, None, 10.0, None)


def _id(content: bytes) -> str:
    return str(json.loads(content)["id"])


def _sync(urls: list[str], http_client: Any = None) -> list[str]:
    transport = HttpxTransport(http_client)
    ids = [_id(transport.send(_get(url)).content) for url in urls]
    transport.close()
    return ids


def _async(urls: list[str]) -> list[str]:
    return asyncio.run(_sent(AsyncHttpxTransport(), urls))


def _aiohttp(urls: list[str]) -> list[str]:
    return asyncio.run(_sent(AiohttpTransport(), urls))


async def _sent(transport: AsyncHttpxTransport | AiohttpTransport, urls: list[str]) -> list[str]:
    ids = [_id((await transport.send(_get(url))).content) for url in urls]
    await transport.aclose()
    return ids


def _sync_streamed(urls: list[str]) -> list[str]:
    transport = HttpxTransport()
    ids = [_id(b"".join(transport.stream(_get(url)))) for url in urls]
    transport.close()
    return ids


def _async_streamed(urls: list[str]) -> list[str]:
    return asyncio.run(_streamed(AsyncHttpxTransport(), urls))


async def _streamed(transport: AsyncHttpxTransport, urls: list[str]) -> list[str]:
    ids: list[str] = []
    for url in urls:
        opened = await transport.stream(_get(url))
        ids.append(_id(b"".join([piece async for piece in opened])))
        await opened.aclose()
    await transport.aclose()
    return ids


@pytest.mark.parametrize("ask", [_sync, _async, _aiohttp, _sync_streamed, _async_streamed])
def test_a_doubled_answer_is_not_the_next_ones(ask: Ask) -> None:
    with raw_server(Chatty(RECORD)) as url:
        assert ask([f"{url}/{number}" for number in range(4)]) == [f"/v1/{number}" for number in range(4)]


@pytest.mark.parametrize("name", ["httpx", "httpx2"])
def test_nor_is_it_on_a_callers_client(name: str) -> None:
    library = pytest.importorskip(name, reason="the successor of httpx is not installed")
    with raw_server(Chatty(RECORD)) as url, library.Client() as client:
        assert _sync([f"{url}/{number}" for number in range(4)], client) == [f"/v1/{number}" for number in range(4)]

    async def awaited(url: str) -> list[str]:
        async with library.AsyncClient() as client:
            return await _sent(AsyncHttpxTransport(client), [f"{url}/{number}" for number in range(4)])

    with raw_server(Chatty(RECORD)) as url:
        assert asyncio.run(awaited(url)) == [f"/v1/{number}" for number in range(4)]


def test_a_late_refusal_is_not_that_of_the_next_write() -> None:
    thing = http_answer({"id": "1", "size": 2})
    service = Chatty(REFUSAL, answer=thing)
    with raw_server(service) as url:
        with client_of(base_url=url) as client:
            assert [client.send(create).id for _ in range(3)] == ["1"] * 3

        async def awaited(transport: Any) -> None:
            async with async_client_of(base_url=url, transport=transport) as client:
                assert [(await client.send(create)).id for _ in range(3)] == ["1"] * 3

        for transport in ("httpx", "aiohttp"):
            asyncio.run(awaited(transport))
    assert service.requests == 9
