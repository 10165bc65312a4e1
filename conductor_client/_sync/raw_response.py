# Written by scripts/regenerate from _async/raw_response.py; not to be edited.
"""A raw answer: status, headers and body; decoded on request, or streamed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any, Generic

from .._core.raw import GONE, Exchange, Lines, Parts, T, text_decoder
from ..errors import ConductorError
from ..transport import Headers, Incoming, Opened, Outgoing, TransportError


class RawResponse(Generic[T]):
    """An answer of a blocking client, from `with_raw_response` or `with_streaming_response`.

    Example:
        >>> response = client.qbd.invoices.with_raw_response.retrieve("123ABC-1234567890")
        >>> response.headers.get("date"), (response.parse()).ref_number
    """

    def __init__(self, exchange: Exchange, opened: Opened | None, decode: Callable[[Incoming], T]) -> None:
        self._exchange = exchange
        self._decode = decode
        self._opened = opened
        self._content: bytes | None = exchange.incoming.content if opened is None else None
        self._parsed: list[Any] = []

    @property
    def status_code(self) -> int:
        """The HTTP status, always 2xx, because others raise."""
        return self._exchange.incoming.status_code

    @property
    def headers(self) -> Headers:
        """The headers; names are case-insensitive."""
        return self._exchange.incoming.headers

    @property
    def request_id(self) -> str | None:
        """The service's id of the request, or None."""
        return self._exchange.request_id

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self._exchange.outgoing.method

    @property
    def url(self) -> str:
        """The URL of the request, with its query."""
        return self._exchange.outgoing.url

    @property
    def elapsed(self) -> timedelta:
        """The duration of the answered attempt; for a streamed answer, until the headers."""
        return timedelta(seconds=self._exchange.seconds)

    @property
    def http_request(self) -> Outgoing:
        """The request that was passed to the transport, without the key."""
        outgoing = self._exchange.outgoing
        return replace(outgoing, headers=Headers(outgoing.headers.items()))

    @property
    def retries_taken(self) -> int:
        """The number of retries before this answer."""
        return self._exchange.retries

    @property
    def http_response(self) -> Incoming:
        """The answer of the transport, with the body if it has been read."""
        return replace(self._exchange.incoming, content=self._content or b"")

    @property
    def content(self) -> bytes:
        """The decompressed body.

        Raises:
            ConductorError: the answer is streamed, and `read` has not been called.
        """
        if self._content is None:
            raise ConductorError("the body has not been read: call read() first")
        return self._content

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.method} {self.url}: {self.status_code}, request_id={self.request_id!r})"

    def _whole(self, content: bytes) -> Incoming:
        return replace(self._exchange.incoming, content=content)

    @property
    def is_closed(self) -> bool:
        """True if the connection has been returned to the pool."""
        return self._opened is None

    def read(self) -> bytes:
        """Read the whole body and return it.

        Raises:
            APIError: the body broke off, or the timeout passed.
        """
        if self._content is None:
            self._content = b"".join([piece for piece in self._pieces()])
        return self._content

    def text(self) -> str:
        """Return the body as text."""
        return self._whole(self.read()).text

    def json(self) -> Any:
        """Return the body as JSON data with wire names.

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
        """Decode the body once and return the typed result; for a list, its first `Page`.

        Raises:
            APIResponseValidationError: the body does not match the OpenAPI document.
        """
        if not self._parsed:
            self._parsed.append(self._decode(self._whole(self.read())))
        result: T = self._parsed[0]
        return result

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the body in chunks of `chunk_size` bytes, the last one shorter; None yields what arrives.

        Raises:
            APIError: the body broke off, or the timeout passed.
        """
        return self._cut(Parts(chunk_size, lambda piece, _final: piece))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Iterate over the body as text in chunks of `chunk_size` characters; see `iter_bytes`."""
        return self._cut(Parts(chunk_size, text_decoder()))

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the body, without line ends; see `iter_bytes`."""
        return self._cut(Lines())

    def close(self) -> None:
        """Return the connection to the pool; the content that was read stays usable."""
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.close()

    def _cut(self, cutter: Parts[Any] | Lines) -> Iterator[Any]:
        for piece in self._pieces():
            for part in cutter.feed(piece):
                yield part
        for part in cutter.feed(b"", final=True):
            yield part

    def _pieces(self) -> Iterator[bytes]:
        if self._content is not None:
            yield self._content
            return
        opened = self._opened
        if opened is None:
            raise ConductorError(GONE)
        try:
            for piece in opened:
                yield piece
        except TransportError as error:
            raise self._exchange.failed(error) from error.__cause__
        finally:
            self.close()
