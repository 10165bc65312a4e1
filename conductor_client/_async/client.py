"""The client for any API: sends calls, lists pages, closes. Its decisions stand in `_core`."""

from __future__ import annotations

import weakref
from collections.abc import Awaitable, Callable
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack, get_args

from .._core import accept, attempts
from .._core.accept import Response
from .._core.attempts import Attempt, Budget
from .._core.client_base import ClientBase, Shared, T
from .._core.masking import with_masked_head
from .._core.operation import Request
from .._core.options import ClientOptions, find_key, make, with_timeout_of
from .._core.prepare import Call
from .._core.service import Service
from .._hints import names_from
from .._http.choice import AsyncTransportName, maker_of
from .._http.closing import all_closed
from .._lists.page_base import paging_of
from ..errors import ConductorError
from ..transport import AsyncTransport, Incoming
from ..types import CallOptions
from .pager import AsyncPager
from .raw_access import AsyncRawAccess
from .raw_calls import AsyncRawCalls
from .settle import AsyncSettles

if TYPE_CHECKING:
    from .._http.library import AsyncHttpxClient
    from .._lists.task_reader import AsyncReader

__all__ = ["AsyncClient"]


class AsyncClient(ClientBase[AsyncTransport, "AsyncHttpxClient"], AsyncRawCalls, AsyncRawAccess, AsyncSettles):
    """An asyncio client for any API. `AsyncConductor` is the one for Conductor.

    One object may be shared by tasks, threads and event loops, successive or parallel.

    Args:
        api_key: The key; when missing or None, the service's environment variable counts.
        base_url: The address; when missing or None, the service's environment variable counts, then its default.
        http_client: An `httpx.AsyncClient` (or httpx2's) of your own. It is used as it is, except that redirects are
            not followed, and not closed. Its timeout counts where no `timeout` is given here, unless it is httpx's
            default.
        transport: Another way to the network, or the name of one: `httpx`, in asyncio also `aiohttp`.
        service: What is known of the API.
        options: `timeout`, `max_retries`, `end_user_id`, ...; see `Options` and `ClientOptions`.

    Raises:
        ConfigurationError: no key, or an option is unusable. Nothing is sent before the first call.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        http_client: AsyncHttpxClient | None = None,
        transport: AsyncTransport | AsyncTransportName | None = None,
        service: Service | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        service = service or self._service
        key = find_key(api_key, service)
        del api_key
        self._settings = make(service, key=key, base_url=base_url, options=with_timeout_of(http_client, options))
        make_transport = maker_of(transport, get_args(AsyncTransportName), http_client)
        self._shared = Shared(make_transport or (lambda: self._over(http_client)))
        self._shared.owner = weakref.ref(self)
        if http_client is not None:
            self._shared.open()

    async def send(self, request: Request[T], options: CallOptions | None = None) -> T:
        """Send a request and return its typed result. It is sent again where that is safe, and nowhere else.

        A call that is cancelled or interrupted ends; a write that was in flight is logged as a WARNING.

        Args:
            request: What an endpoint's `request(...)` made.
            options: Options for this call only.

        Raises:
            InvalidArgumentError: refused locally, nothing was sent.
            OutcomeUnknownError: a write was sent, and nobody can say whether it happened.
            APIError: the call failed; see `outcome`.
        """
        result, _ = await self._exchange(self._call(request, options))
        return result

    async def send_detailed(self, request: Request[T], options: CallOptions | None = None) -> Response[T]:
        """Like `send`, but return the whole answer with the result inside."""
        result, incoming = await self._exchange(self._call(request, options))
        return self._response(incoming, result)

    def pager(self, request: Request[Any], options: CallOptions | None = None) -> AsyncPager[Any]:
        """Return a list of pages. In asyncio it is checked now, and asked for when it is awaited or iterated over."""
        call = self._call(request, options)
        paging_of(request)

        async def fetch(request: Request[Any], deadline: float | None, window: float | None) -> tuple[Any, Incoming]:
            return await self._exchange_page(request, options, deadline=deadline, window=window)

        def make() -> AsyncReader:
            from .._lists.listing import source_of
            from .._lists.task_reader import AsyncReader

            reader = AsyncReader(*source_of(call, self._shared.clock, fetch, self._turn(call)))
            self._shared.remember(reader)
            return reader

        return AsyncPager[Any].begin(make)

    async def aclose(self) -> None:
        """Close the connections, of clones too. Calls after this raise `ConductorError`.

        On a clone this does nothing as long as the client that it came from is in use.
        """
        if not self._shared.belongs_to(self):
            return
        self._shared.closed = True
        closings: list[Callable[[], Awaitable[object]]] = [
            partial(reader.close, "the client is closed") for reader in self._shared.forget_readers()
        ]
        if self._shared.transport is not None:
            closings.append(self._shared.transport.aclose)
        await all_closed(closings)

    close = aclose

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def _over(self, http_client: AsyncHttpxClient | None) -> AsyncTransport:
        from .._http.httpx_transport import AsyncHttpxTransport

        return AsyncHttpxTransport(http_client)

    async def _exchange_page(
        self,
        request: Request[T],
        options: CallOptions | None = None,
        *,
        deadline: float | None = None,
        window: float | None = None,
    ) -> tuple[T, Incoming]:
        """One page of a list. With a cursor it is sent again only if it was not seen, and it goes first in line.

        Args:
            request: With the cursor in its query, or without for the first page.
            options: As for any call.
            deadline: When the time of the whole list is up, by `self._shared.clock.now()`.
            window: Until when the request may be begun, by the same clock: the end of the cursor's life.

        Raises:
            APIError: as any call. `not_sent` after the window means that the cursor stands where it stood, but is old.
        """
        return await self._exchange(self._call(request, options), deadline=deadline, window=window)

    async def _exchange(
        self, call: Call[T], *, deadline: float | None = None, window: float | None = None
    ) -> tuple[T, Incoming]:
        clock = self._shared.clock
        loop = await clock.start_async()
        budget, number, delay = Budget(call, clock, deadline, window), 0, 0.0
        while True:
            number += 1
            attempt = Attempt(number)
            try:
                if delay:
                    await clock.sleep_async(delay)
                attempts.requested(call, attempt)
                async with attempts.permit(call, budget, attempt, self._shared.limiter):
                    transport = self._shared.open()
                    incoming = await transport.send(attempts.timed(call, budget, attempt))
                attempt.incoming = incoming = with_masked_head(call.settings.key, incoming)
                if (parsed := accept.parsed_ahead(call, incoming)) is not None:
                    await clock.pause_async()
                result = accept.accept(call, incoming, parsed)
                attempts.responded(call, budget, attempt)
            except BaseException as reason:
                try:
                    if clock.has_ended(loop) and isinstance(reason, Exception):
                        # No failure: the call ends because its loop has ended, and that cannot be done in good order.
                        attempts.failed(call, budget, attempt, GeneratorExit())
                        raise GeneratorExit from None
                    pause = attempts.failed(call, budget, attempt, reason)
                except (ConductorError, GeneratorExit):
                    raise
                except BaseException as struck:
                    # A signal, before it was noted which write was in flight.
                    attempts.failed(call, budget, attempt, struck)
                    raise
                if pause is None:
                    raise
                delay = pause
            else:
                if parsed is not None:
                    # Before all of it is freed, which takes a while, too.
                    await clock.pause_async()
                return result, incoming


names_from(
    __name__,
    {
        "AsyncHttpxClient": ".._http.library",
        "AsyncReader": ".._lists.task_reader",
    },
    AsyncClient.__init__,
)
