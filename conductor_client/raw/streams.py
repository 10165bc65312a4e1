"""The seam for bodies that are read piece by piece. Without `stream`, an answer is one piece."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Protocol, runtime_checkable

from ..transport import AsyncTransport, Incoming, Outgoing, Transport

__all__ = ["AsyncOpened", "AsyncStreamingTransport", "Opened", "StreamingTransport", "open_async_stream", "open_stream"]


class Opened(Protocol):
    """An answer whose body has not been read yet.

    Iterating reads the body, decompressed, once. It raises `TransportError`, with the head as `partial`, when the body
    breaks off or the time is up; the time runs only while the transport waits, not while the caller works.
    """

    @property
    def head(self) -> Incoming:
        """Status and headers."""
        ...

    def __iter__(self) -> Iterator[bytes]: ...

    def close(self) -> None:
        """Give the connection back; what is left of the body is lost. Closing twice does nothing."""
        ...


class AsyncOpened(Protocol):
    """`Opened`, in asyncio."""

    @property
    def head(self) -> Incoming:
        """Status and headers."""
        ...

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def aclose(self) -> None:
        """Give the connection back; what is left of the body is lost. Closing twice does nothing."""
        ...


@runtime_checkable
class StreamingTransport(Transport, Protocol):
    """A transport that can leave the body unread."""

    def stream(self, outgoing: Outgoing) -> Opened:
        """Send and read the answer's head, or raise `TransportError`."""
        ...


@runtime_checkable
class AsyncStreamingTransport(AsyncTransport, Protocol):
    """An asyncio transport that can leave the body unread."""

    async def stream(self, outgoing: Outgoing) -> AsyncOpened:
        """Send and read the answer's head, or raise `TransportError`."""
        ...


class _Whole:
    """A whole answer as one piece."""

    def __init__(self, incoming: Incoming) -> None:
        self.head = incoming

    def __iter__(self) -> Iterator[bytes]:
        return iter((self.head.content,))

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.head.content

    def close(self) -> None:
        pass

    async def aclose(self) -> None:
        pass


def open_stream(transport: Transport, outgoing: Outgoing) -> Opened:
    """Send, and leave the body unread if the transport can."""
    capable: Any = transport
    if isinstance(capable, StreamingTransport):
        return capable.stream(outgoing)
    return _Whole(transport.send(outgoing))


async def open_async_stream(transport: AsyncTransport, outgoing: Outgoing) -> AsyncOpened:
    """Send, and leave the body unread if the transport can."""
    capable: Any = transport
    if isinstance(capable, AsyncStreamingTransport):
        return await capable.stream(outgoing)
    return _Whole(await transport.send(outgoing))
