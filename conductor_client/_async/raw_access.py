"""Access to whole answers, for a client: raw and streaming calls."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from .._core import accept
from .._core.client_base import Shared
from .._core.operation import Request
from .._core.options import Settings
from .._core.prepare import Call
from .._core.raw import T, failing
from .._hints import names_from
from ..transport import AsyncTransport, Incoming
from ..types import CallOptions

if TYPE_CHECKING:
    from .page import AsyncPage
    from .pager import AsyncPager
    from .raw_methods import AsyncRawMethods, AsyncStreamingMethods
    from .raw_response import AsyncRawResponse

__all__ = ["AsyncRawAccess"]


class AsyncRawAccess:
    """What an asyncio client has of it."""

    _settings: Settings
    _shared: Shared[Any]

    if TYPE_CHECKING:

        async def _exchange(self, call: Call[T]) -> tuple[T, Incoming]: ...
        def pager(self, request: Request[Any], options: CallOptions | None = None) -> AsyncPager[Any]: ...
        def _call(self, request: Request[T], options: CallOptions | None) -> Call[T]: ...
        def _transport(self) -> AsyncTransport: ...
        def _through(self, transport: AsyncTransport) -> Self: ...

    @property
    def with_raw_response(self) -> AsyncRawMethods:
        """All methods, which return an `AsyncRawResponse` and leave the body undecoded.

        Example:
            >>> response = await client.with_raw_response.qbd.invoices.retrieve("123ABC-1234567890")
            >>> response.request_id, (await response.parse()).ref_number
            >>> # The same with types, for type checkers:
            >>> retrieve = client.with_raw_response(client.qbd.invoices.retrieve)
        """
        from .raw_methods import AsyncRawMethods

        return AsyncRawMethods(self, self)

    @property
    def with_streaming_response(self) -> AsyncStreamingMethods:
        """All methods, each as a context manager whose `AsyncRawResponse` is read piece by piece. See `send_raw`."""
        from .raw_methods import AsyncStreamingMethods

        return AsyncStreamingMethods(self, self)

    async def send_raw(
        self, request: Request[T], options: CallOptions | None = None, *, streaming: bool = False
    ) -> AsyncRawResponse[T]:
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

        async def decode(incoming: Incoming) -> T:
            return accept.accept(call, incoming)

        return await self._ask(call, streaming, decode)

    async def page_raw(
        self, request: Request[Any], options: CallOptions | None = None, *, streaming: bool = False
    ) -> AsyncRawResponse[AsyncPage[Any]]:
        """Send a list's request and return the whole first answer; its `parse()` gives the page. See `send_raw`."""

        async def decode(incoming: Incoming) -> AsyncPage[Any]:
            from .watching import AsyncReplay

            return await self._through(AsyncReplay(incoming, self._transport)).pager(request, options)

        return await self._ask(self._call(request, options), streaming, decode)

    async def _ask(
        self, call: Call[Any], streaming: bool, decode: Callable[[Incoming], Awaitable[T]]
    ) -> AsyncRawResponse[T]:
        from .._core.raw import Exchange
        from .._core.watching import undecoded
        from .raw_response import AsyncRawResponse
        from .watching import AsyncWatch

        watch = AsyncWatch(self._transport, streaming=streaming)
        try:
            _, incoming = await self._through(watch)._exchange(replace(call, request=undecoded(call.request)))
        except BaseException:
            if watch.opened is not None:
                await watch.opened.aclose()
            raise
        outgoing, _, seconds = watch.passed
        request_id = accept.request_id_of(self._settings, incoming)
        failed = failing(call, self._shared.clock, outgoing, seconds)
        exchange = Exchange(outgoing, incoming, seconds, request_id, failed, watch.sent - 1)
        return AsyncRawResponse(exchange, watch.opened, decode)


names_from(
    __name__,
    {
        "AsyncPage": ".page",
        "AsyncPager": ".pager",
        "AsyncRawMethods": ".raw_methods",
        "AsyncRawResponse": ".raw_response",
        "AsyncStreamingMethods": ".raw_methods",
    },
    AsyncRawAccess.with_raw_response,
    AsyncRawAccess.with_streaming_response,
    AsyncRawAccess.send_raw,
    AsyncRawAccess.page_raw,
)
