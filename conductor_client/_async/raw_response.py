"""A raw answer: status, headers and body; decoded on request, or streamed."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Generic

from .._core.raw import GONE, Exchange, Head, Lines, Parts, T, text_decoder
from ..errors import ConductorError
from ..transport import AsyncOpened, Incoming, TransportError


class AsyncRawResponse(Head, Generic[T]):
    """An answer of an asyncio client, from `with_raw_response` or `with_streaming_response`.

    Attributes:
        status_code: The HTTP status.
        headers: The headers.
        request_id: The service's id of the request, or None.
        method: The HTTP method of the request.
        url: The URL of the request.
        retries_taken: The number of retries before this answer.
        elapsed: The duration of the answered attempt.
        content: The body, if it has been read.

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
        """True if the connection has been returned to the pool."""
        return self._opened is None

    async def read(self) -> bytes:
        """Read the whole body and return it.

        Raises:
            APIError: the body broke off, or the timeout passed.
        """
        if self._content is None:
            self._content = b"".join([piece async for piece in self._pieces()])
        return self._content

    async def text(self) -> str:
        """Return the body as text."""
        return self._whole(await self.read()).text

    async def json(self) -> Any:
        """Return the body as JSON data with wire names.

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
        """Decode the body once and return the typed result; for a list, its first `AsyncPage`.

        Raises:
            APIResponseValidationError: the body does not match the OpenAPI document.
        """
        if not self._parsed:
            self._parsed.append(await self._decode(self._whole(await self.read())))
        result: T = self._parsed[0]
        return result

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the body in chunks of `chunk_size` bytes, the last one shorter; None yields what arrives.

        Raises:
            APIError: the body broke off, or the timeout passed.
        """
        return self._cut(Parts(chunk_size, lambda piece, _final: piece))

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Iterate over the body as text in chunks of `chunk_size` characters; see `iter_bytes`."""
        return self._cut(Parts(chunk_size, text_decoder()))

    def iter_lines(self) -> AsyncIterator[str]:
        """Iterate over the lines of the body, without line ends; see `iter_bytes`."""
        return self._cut(Lines())

    async def close(self) -> None:
        """Return the connection to the pool; the content that was read stays usable."""
        opened, self._opened = self._opened, None
        if opened is not None:
            await opened.aclose()

    async def _cut(self, cutter: Parts[Any] | Lines) -> AsyncIterator[Any]:
        async for piece in self._pieces():
            for part in cutter.feed(piece):
                yield part
        for part in cutter.feed(b"", final=True):
            yield part

    async def _pieces(self) -> AsyncIterator[bytes]:
        if self._content is not None:
            yield self._content
            return
        opened = self._opened
        if opened is None:
            raise ConductorError(GONE)
        try:
            async for piece in opened:
                yield piece
        except TransportError as error:
            raise self._exchange.failed(error) from error.__cause__
        finally:
            await self.close()
