"""A service whose bodies tell how far they were read, for tests of whole and of streamed answers."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx

from tests.support.fake_service import FakeService
from tests.support.tiny_api import THING

__all__ = ["BODY", "Body", "StreamedService"]

BODY = json.dumps(THING).encode()


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


class StreamedService(FakeService):
    """A service that answers all requests with the same body, piece by piece, and keeps the bodies."""

    def __init__(self, *pieces: bytes | Exception, status: int = 200, **headers: str) -> None:
        super().__init__(pieces, status=status, **headers)
        self.bodies: list[Body] = []

    def respond(self, answer: Any) -> httpx.Response:
        """Answer with a body that is read as it is asked for."""
        self.bodies.append(Body(*answer))
        return httpx.Response(self.status, headers=self.headers, stream=self.bodies[-1])
