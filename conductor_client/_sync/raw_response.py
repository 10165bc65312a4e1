# Written by scripts/regenerate from _async/raw_response.py; not to be edited.
"""A raw answer: status, headers and body; decoded on request, or streamed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, Generic

from .._core.raw import GONE, Exchange, Head, Lines, Parts, T, text_decoder
from ..errors import ConductorError
from ..transport import Incoming, Opened, TransportError


class RawResponse(Head, Generic[T]):
    """An answer of a blocking client, from `with_raw_response` or `with_streaming_response`.

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
        >>> response = client.qbd.invoices.with_raw_response.retrieve("123ABC-1234567890")
        >>> response.headers.get("date"), (response.parse()).ref_number
    """

    def __init__(self, exchange: Exchange, opened: Opened | None, decode: Callable[[Incoming], T]) -> None:
        super().__init__(exchange)
        self._decode = decode
        self._opened = opened
        if opened is None:
            self._content = exchange.incoming.content

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
