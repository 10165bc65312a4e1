"""Whole answers: status, headers and body as they came; decoded when asked, read piece by piece where wanted."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any, Generic, NamedTuple, TypeVar

from ..errors import APIError, ConductorError, InvalidArgumentError
from ..lists.cutting import Blocks, Lines, Text, cut, cut_async
from ..transport import Headers, Incoming, Outgoing, TransportError
from .streams import AsyncOpened, Opened

__all__ = ["AsyncRawResponse", "Exchange", "RawResponse"]

T = TypeVar("T")


class Exchange(NamedTuple):
    """The attempt that brought the answer, and what it took."""

    outgoing: Outgoing
    incoming: Incoming
    seconds: float
    request_id: str | None
    failed: Callable[[TransportError], APIError]


class _Head:
    """What is known of an answer before its body is read."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._content: bytes | None = None
        self._parsed: list[Any] = []

    @property
    def status_code(self) -> int:
        """The HTTP status; always a success, others raise."""
        return self._exchange.incoming.status_code

    @property
    def headers(self) -> Headers:
        """The headers; names compare without regard to case."""
        return self._exchange.incoming.headers

    @property
    def request_id(self) -> str | None:
        """The service's id of the request, or None."""
        return self._exchange.request_id

    @property
    def method(self) -> str:
        """The HTTP method that was sent."""
        return self._exchange.outgoing.method

    @property
    def url(self) -> str:
        """The address that was asked, with its query."""
        return self._exchange.outgoing.url

    @property
    def elapsed(self) -> timedelta:
        """How long the attempt took that was answered; of a streamed answer, until its headers."""
        return timedelta(seconds=self._exchange.seconds)

    @property
    def http_request(self) -> Outgoing:
        """The request as it was handed to the transport, without the key."""
        return self._exchange.outgoing

    @property
    def http_response(self) -> Incoming:
        """The answer as the transport gave it, with the body as far as `read` has read it."""
        return replace(self._exchange.incoming, content=self._content or b"")

    @property
    def content(self) -> bytes:
        """The body, decompressed.

        Raises:
            ConductorError: it is streamed, and `read` has not been called.
        """
        if self._content is None:
            raise ConductorError("the body has not been read: call read() first")
        return self._content

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.method} {self.url}: {self.status_code}, request_id={self.request_id!r})"

    def _whole(self, content: bytes) -> Incoming:
        return replace(self._exchange.incoming, content=content)


def _size(chunk_size: int | None) -> int | None:
    if chunk_size is not None and chunk_size < 1:
        raise InvalidArgumentError("chunk_size takes a positive number, or None", path="chunk_size")
    return chunk_size


_GONE = "the body is gone: it was read piece by piece, or the response was closed"


class RawResponse(_Head, Generic[T]):
    """An answer of a blocking client, from `with_raw_response` or `with_streaming_response`.

    Attributes:
        status_code: The HTTP status.
        headers: The headers.
        request_id: The service's id of the request, or None.
        method: The HTTP method that was sent.
        url: The address that was asked.
        elapsed: How long the attempt took that was answered.
        content: The body, once it has been read.

    Example:
        >>> response = client.qbd.invoices.with_raw_response.retrieve("123ABC-1234567890")
        >>> response.headers.get("date"), response.parse().ref_number
    """

    def __init__(self, exchange: Exchange, opened: Opened | None, decode: Callable[[Incoming], T]) -> None:
        super().__init__(exchange)
        self._decode = decode
        self._opened = opened
        if opened is None:
            self._content = exchange.incoming.content

    @property
    def is_closed(self) -> bool:
        """Whether the connection has been given back."""
        return self._opened is None

    def read(self) -> bytes:
        """Read the body to its end and return it.

        Raises:
            APIError: it broke off, or the time was up.
        """
        if self._content is None:
            self._content = b"".join(self._pieces())
        return self._content

    def text(self) -> str:
        """Return the body as text."""
        return self._whole(self.read()).text

    def json(self) -> Any:
        """Return the body as JSON data with wire names: what `json.loads` makes of it.

        Raises:
            APIResponseValidationError: the body is not JSON.
        """
        content = self.read()
        try:
            return json.loads(content)
        except ValueError:
            self._decode(self._whole(content))
            raise

    def parse(self) -> T:
        """Return what the method returns without the prefix; of a list its first `Page`. Decoded once.

        Raises:
            APIResponseValidationError: the body is not what the document promises.
        """
        if not self._parsed:
            self._parsed.append(self._decode(self._whole(self.read())))
        result: T = self._parsed[0]
        return result

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Read the body in blocks of `chunk_size` bytes, the last one shorter; None gives what arrives.

        Raises:
            APIError: it broke off, or the time was up.
        """
        return cut(self._pieces(), Blocks(_size(chunk_size)))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Read the body as text, in parts of `chunk_size` characters. See `iter_bytes`."""
        return cut(self._pieces(), Text(_size(chunk_size)))

    def iter_lines(self) -> Iterator[str]:
        """Read the body line by line, without line ends. See `iter_bytes`."""
        return cut(self._pieces(), Lines())

    def close(self) -> None:
        """Give the connection back. What has been read stays."""
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.close()

    def _pieces(self) -> Iterator[bytes]:
        if self._content is not None:
            yield self._content
            return
        opened = self._opened
        if opened is None:
            raise ConductorError(_GONE)
        try:
            yield from opened
        except TransportError as error:
            raise self._exchange.failed(error) from error.__cause__
        finally:
            self.close()


class AsyncRawResponse(_Head, Generic[T]):
    """An answer of an asyncio client. The attributes are those of `RawResponse`; what reads the body is awaited.

    Example:
        >>> response = await client.qbd.invoices.with_raw_response.retrieve("123ABC-1234567890")
        >>> response.headers.get("date"), (await response.parse()).ref_number
    """

    def __init__(
        self, exchange: Exchange, opened: AsyncOpened | None, decode: Callable[[Incoming], Awaitable[T]]
    ) -> None:
        super().__init__(exchange)
        self._decode = decode
        self._opened = opened
        if opened is None:
            self._content = exchange.incoming.content

    @property
    def is_closed(self) -> bool:
        """Whether the connection has been given back."""
        return self._opened is None

    async def read(self) -> bytes:
        """Read the body to its end and return it.

        Raises:
            APIError: it broke off, or the time was up.
        """
        if self._content is None:
            self._content = b"".join([piece async for piece in self._pieces()])
        return self._content

    async def text(self) -> str:
        """Return the body as text."""
        return self._whole(await self.read()).text

    async def json(self) -> Any:
        """Return the body as JSON data with wire names: what `json.loads` makes of it.

        Raises:
            APIResponseValidationError: the body is not JSON.
        """
        content = await self.read()
        try:
            return json.loads(content)
        except ValueError:
            await self._decode(self._whole(content))
            raise

    async def parse(self) -> T:
        """Return what the method returns without the prefix; of a list its first `AsyncPage`. Decoded once.

        Raises:
            APIResponseValidationError: the body is not what the document promises.
        """
        if not self._parsed:
            self._parsed.append(await self._decode(self._whole(await self.read())))
        result: T = self._parsed[0]
        return result

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Read the body in blocks of `chunk_size` bytes, the last one shorter; None gives what arrives.

        Raises:
            APIError: it broke off, or the time was up.
        """
        return cut_async(self._pieces(), Blocks(_size(chunk_size)))

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Read the body as text, in parts of `chunk_size` characters. See `iter_bytes`."""
        return cut_async(self._pieces(), Text(_size(chunk_size)))

    def iter_lines(self) -> AsyncIterator[str]:
        """Read the body line by line, without line ends. See `iter_bytes`."""
        return cut_async(self._pieces(), Lines())

    async def close(self) -> None:
        """Give the connection back. What has been read stays."""
        opened, self._opened = self._opened, None
        if opened is not None:
            await opened.aclose()

    async def _pieces(self) -> AsyncIterator[bytes]:
        if self._content is not None:
            yield self._content
            return
        opened = self._opened
        if opened is None:
            raise ConductorError(_GONE)
        try:
            async for piece in opened:
                yield piece
        except TransportError as error:
            raise self._exchange.failed(error) from error.__cause__
        finally:
            await self.close()
