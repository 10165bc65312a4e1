"""Compressed bodies that are cut off inside, in honest frames: what is read is an error, and never a shorter answer."""

from __future__ import annotations

import gc
import gzip
import json
import socket
import weakref
import zlib
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from random import Random
from typing import Any, Final, TypeAlias, cast

import httpx
import httpx2
import pytest

from conductor_client import AsyncConductor, Conductor, errors
from tests.support.tiny_api import raw_server, read_request

END_USER: Final[dict[str, Any]] = {
    "id": "end_usr_1",
    "objectType": "end_user",
    "createdAt": "2026-01-01T00:00:00Z",
    "companyName": "Acme",
    "sourceId": "1",
    "email": "a@acme.example",
    "integrationConnections": [],
}
# Text that does not shrink to nothing, so that there are many places to cut it.
PLAIN: Final = json.dumps({**END_USER, "companyName": "".join(Random(1).choices("abcdefgh", k=3000))}).encode()
NEW: Final[dict[str, Any]] = {"company_name": "Acme", "source_id": "1", "email": "a@acme.example"}


def _bare(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


PACKERS: Final[dict[str, tuple[str, Callable[[bytes], bytes]]]] = {
    "gzip": ("gzip", gzip.compress),
    "deflate": ("deflate", zlib.compress),
    "bare deflate": ("deflate", _bare),
}


class Service:
    """Answers each request with the same body, in a frame that says how long that is."""

    def __init__(self, coding: str, body: bytes, *, chunked: bool = False) -> None:
        self.requests = 0
        framed = f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n" if chunked and body else body
        length = "Transfer-Encoding: chunked" if chunked and body else f"Content-Length: {len(body)}"
        self._head = f"HTTP/1.1 200 OK\r\n{length}\r\nContent-Encoding: {coding}\r\nConductor-Request-Id: req_"
        self._framed = framed

    def __call__(self, connection: socket.socket) -> None:
        while read_request(connection):
            self.requests += 1
            connection.sendall(f"{self._head}{self.requests}\r\n\r\n".encode() + self._framed)


Read: TypeAlias = Callable[[Any], Any]
READS: Final[tuple[Read, ...]] = (
    lambda response: response.read(),
    lambda response: response.parse(),
    lambda response: response.json(),
    lambda response: b"".join(response.iter_bytes()),
    lambda response: b"".join(response.iter_bytes(7)),
    lambda response: "".join(response.iter_text()),
    lambda response: list(response.iter_lines()),
)


async def _joined(pieces: AsyncIterator[Any]) -> Any:
    return [piece async for piece in pieces]


ASYNC_READS: Final[tuple[Read, ...]] = (
    *READS[:3],
    lambda response: _joined(response.iter_bytes()),
    lambda response: _joined(response.iter_bytes(7)),
    lambda response: _joined(response.iter_text()),
    lambda response: _joined(response.iter_lines()),
)


def _whole(client: Any) -> Iterator[Callable[[str], Any]]:
    """The ways to a body in blocking code."""
    yield client.end_users.retrieve
    yield lambda id_: client.end_users.with_raw_response.retrieve(id_).read()
    yield lambda id_: client.end_users.with_raw_response.retrieve(id_).parse()
    for read in READS:

        def streamed(id_: str, read: Read = read) -> Any:
            with client.end_users.with_streaming_response.retrieve(id_) as response:
                return read(response)

        yield streamed


def _whole_async(client: Any) -> Iterator[Callable[[str], Any]]:
    async def raw(id_: str) -> Any:
        return await (await client.end_users.with_raw_response.retrieve(id_)).read()

    async def parsed(id_: str) -> Any:
        return await (await client.end_users.with_raw_response.retrieve(id_)).parse()

    yield client.end_users.retrieve
    yield raw
    yield parsed
    for read in ASYNC_READS:

        async def streamed(id_: str, read: Read = read) -> Any:
            async with client.end_users.with_streaming_response.retrieve(id_) as response:
                return await read(response)

        yield streamed


@asynccontextmanager
async def _client(kind: str, url: str) -> AsyncGenerator[Any]:
    options: dict[str, Any] = {"api_key": "sk_x", "base_url": url, "max_retries": 0}
    if kind == "aiohttp":
        options["transport"] = "aiohttp"
    if kind in ("httpx", "httpx2"):
        options["http_client"] = (httpx if kind == "httpx" else httpx2).AsyncClient()
    client = AsyncConductor(**options)
    try:
        yield client
    finally:
        await client.close()
        if "http_client" in options:
            await options["http_client"].aclose()


ASYNC: Final = ("own", "httpx", "httpx2", "aiohttp")
PACKED: Final = pytest.mark.parametrize("packer", PACKERS)


@PACKED
@pytest.mark.parametrize("chunked", [False, True], ids=["length", "chunked"])
@pytest.mark.parametrize("cut", [1, 8, 9, 500])
async def test_in_asyncio(packer: str, chunked: bool, cut: int) -> None:
    coding, pack = PACKERS[packer]
    service = Service(coding, pack(PLAIN)[:-cut], chunked=chunked)
    with raw_server(service) as url:
        for kind in ASYNC:
            async with _client(kind, url) as client:
                for number, way in enumerate(_whole_async(client)):
                    with pytest.raises(errors.APIResponseValidationError, match="broke off") as caught:
                        await way("end_usr_1")
                    assert caught.value.request_id == f"req_{service.requests}", (kind, number)


@PACKED
@pytest.mark.parametrize("chunked", [False, True], ids=["length", "chunked"])
@pytest.mark.parametrize("cut", [1, 8, 9, 500])
def test_in_blocking_code(packer: str, chunked: bool, cut: int) -> None:
    coding, pack = PACKERS[packer]
    service = Service(coding, pack(PLAIN)[:-cut], chunked=chunked)
    with raw_server(service) as url:
        for http_client in (None, httpx.Client(), httpx2.Client()):
            with Conductor(api_key="sk_x", base_url=url, max_retries=0, http_client=http_client) as client:
                for number, way in enumerate(_whole(client)):
                    with pytest.raises(errors.APIResponseValidationError, match="broke off") as caught:
                        way("end_usr_1")
                    assert caught.value.request_id == f"req_{service.requests}", number
            if http_client is not None:
                http_client.close()


@PACKED
@pytest.mark.parametrize("surplus", ["\0", "a second body", "what arrives apart"])
async def test_what_follows_the_end_is_no_part_that_may_be_lost(packer: str, surplus: str) -> None:
    """Decompressing ends at the first end: of two bodies in one, half would be lost, and a flood would be kept."""
    coding, pack = PACKERS[packer]
    more = {"\0": b"\0", "a second body": pack(PLAIN)}.get(surplus, b"x" * (1 << 18))
    service = Service(coding, pack(PLAIN) + more)
    with raw_server(service) as url:
        for kind in ASYNC:
            async with _client(kind, url) as client:
                for way in _whole_async(client):
                    with pytest.raises(errors.APIResponseValidationError, match="more follows"):
                        await way("end_usr_1")
                if packer == "gzip":
                    with pytest.raises(errors.APIResponseValidationError, match="more follows") as caught:
                        await client.end_users.create(**NEW)
                    assert caught.value.outcome == "applied"
        with Conductor(api_key="sk_x", base_url=url, max_retries=0) as blocking:
            for blocking_way in _whole(blocking):
                with pytest.raises(errors.APIResponseValidationError, match="more follows"):
                    blocking_way("end_usr_1")


@PACKED
@pytest.mark.parametrize("chunked", [False, True], ids=["length", "chunked"])
async def test_a_whole_one_is_read_in_every_way(packer: str, chunked: bool) -> None:
    coding, pack = PACKERS[packer]
    service = Service(coding.upper(), pack(PLAIN), chunked=chunked)
    with raw_server(service) as url:
        for kind in ASYNC:
            async with _client(kind, url) as client:
                for way in _whole_async(client):
                    assert _plain(await way("end_usr_1")) == PLAIN
        with Conductor(api_key="sk_x", base_url=url) as blocking:
            for way in _whole(blocking):
                assert _plain(way("end_usr_1")) == PLAIN
    assert service.requests == (len(ASYNC) + 1) * 10


def _plain(read: Any) -> bytes:
    if read.__class__ is list:
        read = (b"" if isinstance(read[0], bytes) else "").join(read)
    if isinstance(read, str):
        return read.encode()
    if isinstance(read, bytes):
        return read
    # What has been decoded came from the whole body.
    found = cast("dict[str, Any]", read)["id"] if isinstance(read, dict) else read.id
    assert found == END_USER["id"]
    return PLAIN


@pytest.mark.parametrize("size", [1, 1 << 16, (1 << 20) + 1, 5 << 20])
@PACKED
async def test_a_long_one_arrives_whole(packer: str, size: int) -> None:
    """It can be a thousand times as long as what arrives of it."""
    coding, pack = PACKERS[packer]
    content = b'"' + b"x" * size + b'"'
    with raw_server(Service(coding, pack(content))) as url:
        for kind in ("own", "aiohttp"):
            async with _client(kind, url) as client:
                response = await client.end_users.with_raw_response.retrieve("end_usr_1")
                assert await response.read() == content
                async with client.end_users.with_streaming_response.retrieve("end_usr_1") as streamed:
                    assert b"".join([piece async for piece in streamed.iter_bytes()]) == content


async def test_no_body_is_no_cut_one() -> None:
    """Some say that nothing is compressed."""
    with raw_server(Service("gzip", b"")) as url:
        for kind in ASYNC:
            async with _client(kind, url) as client:
                assert await (await client.end_users.with_raw_response.retrieve("end_usr_1")).read() == b""
        with Conductor(api_key="sk_x", base_url=url) as blocking:
            assert blocking.end_users.with_raw_response.retrieve("end_usr_1").read() == b""


@PACKED
async def test_a_write_is_told_as_any_that_broke_off(packer: str) -> None:
    coding, pack = PACKERS[packer]
    # The record's id has arrived: it was made.
    made = Service(coding, pack(PLAIN)[:-1])
    with raw_server(made) as url:
        for kind in ASYNC:
            async with _client(kind, url) as client:
                with pytest.raises(errors.APIResponseValidationError, match="broke off") as caught:
                    await client.end_users.create(**NEW)
                assert caught.value.outcome == "applied"
                async with client.end_users.with_streaming_response.create(**NEW) as response:
                    with pytest.raises(errors.APIResponseValidationError, match="broke off") as caught:
                        await response.read()
                # Nothing keeps the pieces that would name it.
                assert caught.value.outcome == "unknown"
        assert made.requests == 2 * len(ASYNC)
        with Conductor(api_key="sk_x", base_url=url) as blocking:
            with pytest.raises(errors.APIResponseValidationError, match="broke off") as caught:
                blocking.end_users.create(**NEW)
            assert caught.value.outcome == "applied"
            assert made.requests == 2 * len(ASYNC) + 1


def test_what_was_read_waits_for_no_collection() -> None:
    """Decompressing takes tens of kilobytes, which a program that makes many calls has no place for."""
    gone: list[Any] = []

    def note(response: httpx.Response) -> None:
        gone.append(weakref.ref(response))

    with (
        raw_server(Service("gzip", gzip.compress(PLAIN))) as url,
        httpx.Client(event_hooks={"response": [note]}) as http_client,
        Conductor(api_key="sk_x", base_url=url, http_client=http_client) as client,
    ):
        gc.collect()
        gc.disable()
        try:
            client.end_users.retrieve("end_usr_1")
            assert [ref() for ref in gone] == [None]
        finally:
            gc.enable()
