"""A service whose bodies tell how far they were read, for tests of whole and of streamed answers."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx

from conductor_client import AsyncConductor, Conductor
from tests.support.tiny_api import (
    BASE_URL,
    ID,
    KEY,
    THING,
)

__all__ = ["BODY", "KEYED", "Body", "Service"]

BODY = json.dumps(THING).encode()
KEYED: dict[str, Any] = {"api_key": KEY, "base_url": BASE_URL, "end_user_id": "end_usr_1"}


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """An answer's body that tells how much of it was asked for, and whether it was closed."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces
        self.given = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.given += 1
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        """Note it."""
        self.closed = True

    async def aclose(self) -> None:
        """Note it."""
        self.closed = True


class Service:
    """Answers all requests with the same body, and keeps them."""

    def __init__(self, *pieces: bytes | Exception, status: int = 200, **headers: str) -> None:
        self.pieces = pieces
        self.status = status
        self.headers = {**ID, **headers}
        self.requests: list[httpx.Request] = []
        self.bodies: list[Body] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.bodies.append(Body(*self.pieces))
        return httpx.Response(self.status, headers=self.headers, stream=self.bodies[-1])

    def client(self) -> Conductor:
        """A blocking client of it."""
        return Conductor(**KEYED, http_client=httpx.Client(transport=httpx.MockTransport(self)))

    def async_client(self) -> AsyncConductor:
        """An asyncio client of it."""
        return AsyncConductor(**KEYED, http_client=httpx.AsyncClient(transport=httpx.MockTransport(self)))
