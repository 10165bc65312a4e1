# Written by scripts/regenerate from _async/raw_access.py; not to be edited.
"""Access to whole answers, for a client: raw and streaming calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from .._core import accept
from .._core.client_base import Shared
from .._core.operation import Request
from .._core.options import Settings
from .._core.prepare import Call
from .._core.raw import T, failing
from .._hints import names_from
from ..transport import Incoming, Transport
from ..types import CallOptions

if TYPE_CHECKING:
    from .page import Page
    from .raw_methods import RawMethods, StreamingMethods
    from .raw_response import RawResponse

__all__ = ["RawAccess"]


class RawAccess:
    """What a blocking client has of it."""

    _settings: Settings
    _shared: Shared[Any]

    if TYPE_CHECKING:

        def _exchange(self, call: Call[T]) -> tuple[T, Incoming]: ...
        def page(self, request: Request[Any], options: CallOptions | None = None) -> Page[Any]: ...
        def _call(self, request: Request[T], options: CallOptions | None) -> Call[T]: ...
        def _transport(self) -> Transport: ...
        def _through(self, transport: Transport) -> Self: ...

    @property
    def with_raw_response(self) -> RawMethods:
        """All methods, which return a `RawResponse` and leave the body undecoded.

        Example:
            >>> response = client.with_raw_response.qbd.invoices.retrieve("123ABC-1234567890")
            >>> response.request_id, (response.parse()).ref_number
            >>> # The same with types, for type checkers:
            >>> retrieve = client.with_raw_response(client.qbd.invoices.retrieve)
        """
        from .raw_methods import RawMethods

        return RawMethods(self, self)

    @property
    def with_streaming_response(self) -> StreamingMethods:
        """All methods, each as a context manager whose `RawResponse` is read piece by piece. See `send_raw`."""
        from .raw_methods import StreamingMethods

        return StreamingMethods(self, self)

    def send_raw(
        self, request: Request[T], options: CallOptions | None = None, *, streaming: bool = False
    ) -> RawResponse[T]:
        """Send a request and return the whole answer, which is decoded by its `parse()`.

        Args:
            request: What an endpoint's `request(...)` made.
            options: Options for this call only. Where the body is streamed, `timeout` counts the waiting for it, but
                not the time that the caller takes between two pieces.
            streaming: Leave the body unread; the response must then be read to its end or closed.

        Raises:
            InvalidArgumentError: refused locally, nothing was sent.
            APIError: the call failed; see `outcome`.
        """

        call = self._call(request, options)

        def decode(incoming: Incoming) -> T:
            return accept.accept(call, incoming)

        return self._ask(call, streaming, decode)

    def page_raw(
        self, request: Request[Any], options: CallOptions | None = None, *, streaming: bool = False
    ) -> RawResponse[Page[Any]]:
        """Send a list's request and return the whole first answer; its `parse()` gives the page. See `send_raw`."""

        def decode(incoming: Incoming) -> Page[Any]:
            from .watching import Replay

            return self._through(Replay(incoming, self._transport)).page(request, options)

        return self._ask(self._call(request, options), streaming, decode)

    def _ask(self, call: Call[Any], streaming: bool, decode: Callable[[Incoming], T]) -> RawResponse[T]:
        from .._core.raw import Exchange
        from .._core.watching import undecoded
        from .raw_response import RawResponse
        from .watching import Watch

        watch = Watch(self._transport, streaming=streaming)
        try:
            _, incoming = self._through(watch)._exchange(replace(call, request=undecoded(call.request)))
        except BaseException:
            if watch.opened is not None:
                watch.opened.close()
            raise
        outgoing, _, seconds = watch.passed
        request_id = accept.request_id_of(self._settings, incoming)
        failed = failing(call, self._shared.clock, outgoing, seconds)
        exchange = Exchange(outgoing, incoming, seconds, request_id, failed, watch.sent - 1)
        return RawResponse(exchange, watch.opened, decode)


names_from(
    __name__,
    {"Page": ".page", "RawMethods": ".raw_methods", "RawResponse": ".raw_response", "StreamingMethods": ".raw_methods"},
    RawAccess.with_raw_response,
    RawAccess.with_streaming_response,
    RawAccess.send_raw,
    RawAccess.page_raw,
)
