"""Access to whole answers, for a client: raw and streaming calls, and calls to any path of the service."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Unpack

from .._core import accept
from .._core.attempts import Attempt
from .._core.client_base import Shared
from .._core.operation import Request
from .._core.options import Settings
from .._core.prepare import Call, prepare
from .._core.raw import RawOptions, T, is_good, raw_request
from .._hints import names_from
from .._schema.model import FreeForm
from ..transport import AsyncOpened, AsyncStreamingTransport, AsyncTransport, Incoming, Outgoing, TransportError
from ..types import CallOptions

if TYPE_CHECKING:
    from .page import AsyncPage
    from .pager import AsyncPager
    from .raw_methods import AsyncRawMethods, AsyncStreamingMethods
    from .raw_response import AsyncRawResponse

__all__ = ["AsyncRawAccess", "open_answer"]


class AsyncRawAccess:
    """What an asyncio client has of it."""

    _settings: Settings
    _shared: Shared[Any]

    if TYPE_CHECKING:

        async def _exchange(self, call: Call[T], *, opened: list[AsyncOpened] | None = None) -> tuple[T, Attempt]: ...
        def _list(self, call: Call[Any], first: Incoming | None = None) -> AsyncPager[Any]: ...
        async def send(self, request: Request[T], options: CallOptions | None = None) -> T: ...

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
        call = prepare(self._settings, request, options)

        async def decode(incoming: Incoming) -> T:
            return accept.accept(call, incoming)

        return await self._ask(call, streaming, decode)

    async def page_raw(
        self, request: Request[Any], options: CallOptions | None = None, *, streaming: bool = False
    ) -> AsyncRawResponse[AsyncPage[Any]]:
        """Send a list's request and return the whole first answer; its `parse()` gives the page. See `send_raw`."""
        call = prepare(self._settings, request, options)

        async def decode(incoming: Incoming) -> AsyncPage[Any]:
            return await self._list(call, incoming)

        return await self._ask(call, streaming, decode)

    async def _ask(
        self, call: Call[Any], streaming: bool, decode: Callable[[Incoming], Awaitable[T]]
    ) -> AsyncRawResponse[T]:
        from .._core.raw import exchange_of
        from .raw_response import AsyncRawResponse

        opened: list[AsyncOpened] | None = [] if streaming else None
        try:
            asked = replace(call, raw=True)
            _, attempt = await self._exchange(asked, opened=opened)
            # With the key that was sent, which nothing may show.
            call.settings = asked.settings
        except BaseException:
            for each in opened or ():
                await each.aclose()
            raise
        exchange = exchange_of(call, self._shared.clock, attempt)
        return AsyncRawResponse(exchange, opened.pop() if opened else None, decode)

    async def get(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """Call any path of the service that has no method here. The same rules and exceptions apply.

        Args:
            path: Percent-encoded, below the base URL, such as `/quickbooks-desktop/company`.
            options: `query`, `body`, and what every call takes (`timeout`, `effect`, `extra_headers`, ...). By default
                `get` reads, and the others write.

        Raises:
            InvalidArgumentError: refused locally, nothing was sent.
            APIError: the call failed; see `outcome`.

        Example:
            >>> company = await client.for_end_user("end_usr_123").get("/quickbooks-desktop/company")
        """
        return await self.send(*raw_request(self._settings, "GET", path, options))

    async def post(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """POST to any path. See `get`."""
        return await self.send(*raw_request(self._settings, "POST", path, options))

    async def put(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """PUT to any path. See `get`."""
        return await self.send(*raw_request(self._settings, "PUT", path, options))

    async def patch(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """PATCH any path. See `get`."""
        return await self.send(*raw_request(self._settings, "PATCH", path, options))

    async def delete(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """DELETE any path. See `get`."""
        return await self.send(*raw_request(self._settings, "DELETE", path, options))


async def open_answer(transport: AsyncTransport, outgoing: Outgoing, opened: list[AsyncOpened]) -> Incoming:
    """Send, and leave the body of a good answer unread in `opened`, if the transport can."""
    capable: Any = transport
    if not isinstance(capable, AsyncStreamingTransport):
        return await transport.send(outgoing)
    answer = await capable.stream(outgoing)
    if is_good(answer.head):
        opened.append(answer)
        return answer.head
    pieces: list[bytes] = []
    defect = None
    try:
        async for piece in answer:
            # Not a comprehension: what has arrived before it broke off is kept.
            pieces.append(piece)  # noqa: PERF401
    except TransportError as error:
        # The status still says what happened, unless the time was up.
        if error.timed_out:
            raise
        defect = str(error)
    finally:
        await answer.aclose()
    return replace(answer.head, content=b"".join(pieces), defect=defect)


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
