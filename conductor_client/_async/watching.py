"""Transports around the client's own, for calls that want the answer itself: one watches, one replays."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from .._core.raw import open_async_stream
from .._core.watching import Watching, broken_off, is_good
from ..transport import AsyncOpened, AsyncTransport, Incoming, Outgoing, TransportError

__all__ = ["AsyncReplay", "AsyncWatch"]


class AsyncWatch(Watching):
    """Remembers what passes. When streaming, the body of a good answer is left unread, in `opened`."""

    def __init__(self, transport: Callable[[], AsyncTransport], *, streaming: bool) -> None:
        super().__init__(streaming=streaming)
        self._transport = transport
        self.opened: AsyncOpened | None = None

    async def send(self, outgoing: Outgoing) -> Incoming:
        self.sent += 1
        started = time.perf_counter()
        transport = self._transport()
        incoming = await (self._open(transport, outgoing) if self._streaming else transport.send(outgoing))
        return self._note(outgoing, incoming, started)

    async def _open(self, transport: AsyncTransport, outgoing: Outgoing) -> Incoming:
        opened = await open_async_stream(transport, outgoing)
        if is_good(opened.head):
            self.opened = opened
            return opened.head
        pieces: list[bytes] = []
        try:
            async for piece in opened:
                # Not a comprehension: what has arrived before it broke off is kept.
                pieces.append(piece)  # noqa: PERF401
        except TransportError as error:
            return broken_off(opened.head, pieces, error)
        finally:
            await opened.aclose()
        return replace(opened.head, content=b"".join(pieces))

    async def aclose(self) -> None:
        """The transport is the client's."""


class AsyncReplay:
    """Gives an answer that is already there to the first request, and asks for all others."""

    def __init__(self, incoming: Incoming, transport: Callable[[], AsyncTransport]) -> None:
        self._waiting = [incoming]
        self._transport = transport

    async def send(self, outgoing: Outgoing) -> Incoming:
        return self._waiting.pop() if self._waiting else await self._transport().send(outgoing)

    async def aclose(self) -> None:
        """The transport is the client's."""
