"""Transports around the client's own, for calls that want the answer itself: one that watches, one that replays."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import attrs

from ..codecs import ANY
from ..decoding import nothing
from ..operation import Answer, Request
from ..raw.streams import AsyncOpened, Opened, open_async_stream, open_stream
from ..transport import AsyncTransport, Incoming, Outgoing, Transport, TransportError

__all__ = ["AsyncReplay", "AsyncWatch", "Replay", "Watch", "undecoded"]


def undecoded(request: Request[Any]) -> Request[None]:
    """The same request, for which the road checks the answer's status and leaves its body alone."""
    operation = attrs.evolve(request.operation, answer=Answer(nothing, ANY))
    return attrs.evolve(request, operation=operation)


def _is_good(incoming: Incoming) -> bool:
    return 200 <= incoming.status_code <= 299


def _broken_off(head: Incoming, pieces: list[bytes], error: TransportError) -> Incoming:
    """A refusal whose body is not whole: its status still says what happened, unless the time was up."""
    if error.timed_out:
        raise error
    return replace(head, content=b"".join(pieces), defect=str(error))


class _Watching:
    """What passed last: with more than one attempt, the one that was answered."""

    def __init__(self, *, streaming: bool) -> None:
        self._streaming = streaming
        self._passed: tuple[Outgoing, Incoming, float] | None = None

    @property
    def passed(self) -> tuple[Outgoing, Incoming, float]:
        """Request, answer, and the seconds between them."""
        assert self._passed is not None
        return self._passed

    def _note(self, outgoing: Outgoing, incoming: Incoming, started: float) -> Incoming:
        # Whoever holds the answer may show it; the key stays on the road.
        self._passed = replace(outgoing, key=None), incoming, time.perf_counter() - started
        return incoming


class Watch(_Watching):
    """Remembers what passes. When streaming, the body of a good answer is left unread, in `opened`."""

    def __init__(self, transport: Callable[[], Transport], *, streaming: bool) -> None:
        super().__init__(streaming=streaming)
        self._transport = transport
        self.opened: Opened | None = None

    def send(self, outgoing: Outgoing) -> Incoming:
        started = time.perf_counter()
        transport = self._transport()
        incoming = self._open(transport, outgoing) if self._streaming else transport.send(outgoing)
        return self._note(outgoing, incoming, started)

    def _open(self, transport: Transport, outgoing: Outgoing) -> Incoming:
        opened = open_stream(transport, outgoing)
        if _is_good(opened.head):
            self.opened = opened
            return opened.head
        pieces: list[bytes] = []
        try:
            pieces.extend(opened)
        except TransportError as error:
            return _broken_off(opened.head, pieces, error)
        finally:
            opened.close()
        return replace(opened.head, content=b"".join(pieces))

    def close(self) -> None:
        """The transport is the client's."""


class AsyncWatch(_Watching):
    """`Watch`, in asyncio."""

    def __init__(self, transport: Callable[[], AsyncTransport], *, streaming: bool) -> None:
        super().__init__(streaming=streaming)
        self._transport = transport
        self.opened: AsyncOpened | None = None

    async def send(self, outgoing: Outgoing) -> Incoming:
        started = time.perf_counter()
        transport = self._transport()
        incoming = await (self._open(transport, outgoing) if self._streaming else transport.send(outgoing))
        return self._note(outgoing, incoming, started)

    async def _open(self, transport: AsyncTransport, outgoing: Outgoing) -> Incoming:
        opened = await open_async_stream(transport, outgoing)
        if _is_good(opened.head):
            self.opened = opened
            return opened.head
        pieces: list[bytes] = []
        try:
            async for piece in opened:
                # Not a comprehension: what has arrived before it broke off is kept.
                pieces.append(piece)  # noqa: PERF401
        except TransportError as error:
            return _broken_off(opened.head, pieces, error)
        finally:
            await opened.aclose()
        return replace(opened.head, content=b"".join(pieces))

    async def aclose(self) -> None:
        """The transport is the client's."""


class Replay:
    """Gives an answer that is already there to the first request, and asks for all others."""

    def __init__(self, incoming: Incoming, transport: Callable[[], Transport]) -> None:
        self._waiting = [incoming]
        self._transport = transport

    def send(self, outgoing: Outgoing) -> Incoming:
        return self._waiting.pop() if self._waiting else self._transport().send(outgoing)

    def close(self) -> None:
        """The transport is the client's."""


class AsyncReplay:
    """`Replay`, in asyncio."""

    def __init__(self, incoming: Incoming, transport: Callable[[], AsyncTransport]) -> None:
        self._waiting = [incoming]
        self._transport = transport

    async def send(self, outgoing: Outgoing) -> Incoming:
        return self._waiting.pop() if self._waiting else await self._transport().send(outgoing)

    async def aclose(self) -> None:
        """The transport is the client's."""
