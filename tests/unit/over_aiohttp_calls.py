"""What the tests of the aiohttp transport have in common."""

from __future__ import annotations

import socket

import pytest
from tiny_api import KEY, read_request

from conductor_client.transport import Incoming, Key, Outgoing, TransportError
from conductor_client.transports.over_aiohttp import AiohttpTransport

__all__ = ["PROXY_VARIABLES", "assert_hidden", "outgoing", "refused", "sent", "serve_once"]

PROXY_VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


def outgoing(url: str, method: str = "GET", *, content: bytes | None = None, timeout: float = 5.0) -> Outgoing:
    """A request to the path `/things`, with a key for that address only."""
    origin = url.removesuffix("/v1")
    origin += "" if origin.rpartition(":")[2].isdigit() else ":443"
    key = Key(KEY, header="authorization", prefix="Bearer ", origin=origin)
    return Outgoing(method, f"{url}/things", {"accept": "application/json"}, content, timeout, key)


async def sent(*requests: Outgoing) -> list[Incoming]:
    """The answers to requests that one transport sends one after the other."""
    transport = AiohttpTransport()
    try:
        return [await transport.send(request) for request in requests]
    finally:
        await transport.aclose()


async def refused(request: Outgoing) -> TransportError:
    """How a request fails that brings no answer."""
    with pytest.raises(TransportError) as caught:
        await sent(request)
    return caught.value


def assert_hidden(error: BaseException, secret: str = KEY) -> None:
    """Neither the exception nor what it came from shows the secret."""
    seen: BaseException | None = error
    while seen is not None:
        assert secret not in f"{seen} {seen!r} {seen.args!r}"
        seen = seen.__cause__ or seen.__context__


def serve_once(connection: socket.socket, answer: bytes) -> None:
    """Answer one request."""
    read_request(connection)
    connection.sendall(answer)
