"""Calls that give the whole answer instead of its result, on the same road as all others.

The road sees a transport that watches what passes, and a request whose answer is decoded as nothing; so the key, the
limits, the typed errors and what is sent again are what they always are.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .. import road
from .._hints import names_from
from ..errors import APIError
from ..operation import Request
from ..road import Call
from ..settings import Settings
from ..transport import AsyncTransport, Incoming, Transport, TransportError
from ..types import CallOptions

if TYPE_CHECKING:
    from ..lists.pagination import AsyncPage, AsyncPager, Page
    from .methods import AsyncRawMethods, AsyncStreamingMethods, RawMethods, StreamingMethods
    from .responses import AsyncRawResponse, RawResponse

__all__ = ["AsyncRawAccess", "RawAccess"]

T = TypeVar("T")


def _failing(call: Call[Any]) -> Callable[[TransportError], APIError]:
    """What it means when a body breaks off that is read piece by piece."""

    def failed(error: TransportError) -> APIError:
        if error.partial is None or error.timed_out:
            return road.failed(call, error)
        try:
            road.accept(call, error.partial)
        except APIError as unreadable:
            return unreadable
        return road.failed(call, error)

    return failed


class RawAccess:
    """What a blocking client has of it."""

    _settings: Settings

    if TYPE_CHECKING:

        def send(self, request: Request[T], options: CallOptions | None = None) -> T: ...
        def page(self, request: Request[Any], options: CallOptions | None = None) -> Page[Any]: ...
        def _call(self, request: Request[T], options: CallOptions | None) -> Call[T]: ...
        def _transport(self) -> Transport: ...
        def _through(self, transport: Transport) -> Self: ...

    @property
    def with_raw_response(self) -> RawMethods:
        """All methods, which return a `RawResponse` and leave the body undecoded.

        Example:
            >>> response = client.with_raw_response.qbd.invoices.retrieve("123ABC-1234567890")
            >>> response.request_id, response.parse().ref_number
        """
        from .methods import RawMethods

        return RawMethods(self, self)

    @property
    def with_streaming_response(self) -> StreamingMethods:
        """All methods, each as a context manager whose `RawResponse` is read piece by piece. See `send_raw`."""
        from .methods import StreamingMethods

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

        return self._ask(request, options, streaming, partial(road.accept, self._call(request, options)))

    def page_raw(
        self, request: Request[Any], options: CallOptions | None = None, *, streaming: bool = False
    ) -> RawResponse[Page[Any]]:
        """Send a list's request and return the whole first answer; its `parse()` returns the `Page`. See `send_raw`."""

        def decode(incoming: Incoming) -> Page[Any]:
            from ..lists.watching import Replay

            return self._through(Replay(incoming, self._transport)).page(request, options)

        return self._ask(request, options, streaming, decode)

    def _ask(
        self, request: Request[Any], options: CallOptions | None, streaming: bool, decode: Callable[[Incoming], T]
    ) -> RawResponse[T]:
        from ..lists.watching import Watch, undecoded
        from .responses import Exchange, RawResponse

        watch = Watch(self._transport, streaming=streaming)
        try:
            self._through(watch).send(undecoded(request), options)
        except BaseException:
            if watch.opened is not None:
                watch.opened.close()
            raise
        outgoing, incoming, seconds = watch.passed
        request_id = road.request_id_of(self._settings, incoming)
        exchange = Exchange(outgoing, incoming, seconds, request_id, _failing(self._call(request, options)))
        return RawResponse(exchange, watch.opened, decode)


class AsyncRawAccess:
    """What an asyncio client has of it."""

    _settings: Settings

    if TYPE_CHECKING:

        async def send(self, request: Request[T], options: CallOptions | None = None) -> T: ...
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
        """
        from .methods import AsyncRawMethods

        return AsyncRawMethods(self, self)

    @property
    def with_streaming_response(self) -> AsyncStreamingMethods:
        """All methods, each as a context manager whose `AsyncRawResponse` is read piece by piece. See `send_raw`."""
        from .methods import AsyncStreamingMethods

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

        async def decode(incoming: Incoming) -> T:
            return road.accept(self._call(request, options), incoming)

        return await self._ask(request, options, streaming, decode)

    async def page_raw(
        self, request: Request[Any], options: CallOptions | None = None, *, streaming: bool = False
    ) -> AsyncRawResponse[AsyncPage[Any]]:
        """Send a list's request and return the whole first answer; its `parse()` gives the page. See `send_raw`."""

        async def decode(incoming: Incoming) -> AsyncPage[Any]:
            from ..lists.watching import AsyncReplay

            return await self._through(AsyncReplay(incoming, self._transport)).pager(request, options)

        return await self._ask(request, options, streaming, decode)

    async def _ask(
        self,
        request: Request[Any],
        options: CallOptions | None,
        streaming: bool,
        decode: Callable[[Incoming], Awaitable[T]],
    ) -> AsyncRawResponse[T]:
        from ..lists.watching import AsyncWatch, undecoded
        from .responses import AsyncRawResponse, Exchange

        watch = AsyncWatch(self._transport, streaming=streaming)
        try:
            await self._through(watch).send(undecoded(request), options)
        except BaseException:
            if watch.opened is not None:
                await watch.opened.aclose()
            raise
        outgoing, incoming, seconds = watch.passed
        request_id = road.request_id_of(self._settings, incoming)
        exchange = Exchange(outgoing, incoming, seconds, request_id, _failing(self._call(request, options)))
        return AsyncRawResponse(exchange, watch.opened, decode)


names_from(
    __name__,
    {
        "AsyncPage": "..lists.pagination",
        "AsyncPager": "..lists.pagination",
        "AsyncRawMethods": ".methods",
        "AsyncRawResponse": ".responses",
        "AsyncStreamingMethods": ".methods",
        "Page": "..lists.pagination",
        "RawMethods": ".methods",
        "RawResponse": ".responses",
        "StreamingMethods": ".methods",
    },
    RawAccess.with_raw_response,
    RawAccess.with_streaming_response,
    RawAccess.send_raw,
    RawAccess.page_raw,
    AsyncRawAccess.with_raw_response,
    AsyncRawAccess.with_streaming_response,
    AsyncRawAccess.send_raw,
    AsyncRawAccess.page_raw,
)
