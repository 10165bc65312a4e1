"""The clients: the one road that every call travels, sync and async side by side.

Every decision stands in `settings` and `road`; here is only what waits: sending, and closing.
"""

from __future__ import annotations

import weakref
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, Unpack, get_args

from . import road, trip
from ._hints import names_from
from .errors import InvalidArgumentError
from .limiter import Permit
from .lists.pagination import AsyncPager, Page, paging_of
from .masking import with_masked_head
from .operation import Request
from .raw.access import AsyncRawAccess, RawAccess
from .raw.any_path import AsyncRawCalls, RawCalls
from .responses import Response
from .road import Call
from .service import GENERIC, Service
from .settings import ClientOptions, CloneOptions, Settings, find_key, make
from .shared import Shared, copy_attributes
from .transport import AsyncTransport, Incoming, Transport
from .transports.choice import AsyncTransportName, TransportName, maker_of
from .trip import Attempt, Budget
from .types import UNSET, CallOptions
from .writes.settling import AsyncSettles, Settles

if TYPE_CHECKING:
    from .lists.reader_async import AsyncReader
    from .transports.httpx_library import AsyncHttpxClient, HttpxClient

__all__ = ["AsyncClient", "Client"]

T = TypeVar("T")
Tr = TypeVar("Tr", Transport, AsyncTransport)
H = TypeVar("H")


class _Base(Generic[Tr, H]):
    """Configuration, and clones with another configuration that share the connections."""

    _service: ClassVar[Service] = GENERIC

    _settings: Settings
    _shared: Shared[Tr]

    @property
    def base_url(self) -> str:
        """The address below which all calls go, without a slash at the end."""
        return self._settings.base_url

    @property
    def service(self) -> Service:
        """What is known of the API, beside its document."""
        return self._settings.service

    @property
    def end_user_id(self) -> str | None:
        """The end-user of calls that name none."""
        return self._settings.end_user_id

    @property
    def timeout(self) -> float | None:
        """Seconds of wall clock for one attempt; None is no limit."""
        return self._settings.timeout

    @property
    def total_timeout(self) -> float | None:
        """Seconds for a whole call, with all attempts and all waiting; None is no limit."""
        return self._settings.total_timeout

    @property
    def max_retries(self) -> int:
        """How often a call may be sent again where that is safe."""
        return self._settings.max_retries

    @property
    def default_headers(self) -> Mapping[str, str]:
        """The headers of every call, names in lower case. The key is not among them."""
        return dict(self._settings.headers)

    @property
    def default_query(self) -> Mapping[str, list[str]]:
        """The query parameters of every call, each with its values."""
        query: dict[str, list[str]] = {}
        for name, value in self._settings.query:
            query.setdefault(name, []).append(value)
        return query

    def is_closed(self) -> bool:
        """Whether it has been closed: a clone without an `http_client` of its own with the client that it came from."""
        return self._shared.closed

    def for_end_user(self, end_user_id: str) -> Self:
        """A clone whose calls are for this end-user unless they name another. It shares the connections.

        Args:
            end_user_id: The id, such as `end_usr_1234567abcdefg`.

        Raises:
            InvalidArgumentError: the id is empty or cannot travel in a header.

        Example:
            >>> acme = client.for_end_user("end_usr_1234567abcdefg")
            >>> acme.qbd.company.retrieve()
        """
        if end_user_id is None or end_user_id is UNSET:  # pyright: ignore[reportUnnecessaryComparison]
            # Most likely a setting that is missing; it must not mean the default.
            raise InvalidArgumentError(f"for_end_user takes a non-empty str, not {end_user_id}", path="end_user_id")
        return self.with_options(end_user_id=end_user_id)

    def with_options(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        http_client: H | None = None,
        **options: Unpack[CloneOptions],
    ) -> Self:
        """A clone with other options. It shares the connections, which are closed with the client that it came from.

        Args:
            api_key: Another key.
            base_url: Another address.
            http_client: An httpx (or httpx2) client of your own, for the clone only. It is not closed here.
            options: What else changes: `timeout`, `total_timeout`, `max_retries`, ...; see `CloneOptions`.

        Raises:
            ConfigurationError: the key, the address or the `http_client` is unusable.
            InvalidArgumentError: another option is, or headers or parameters are given both ways.
        """
        key = None if api_key is None else find_key(api_key, self._settings.service)
        del api_key
        settings = self._settings.changed(key=key, base_url=base_url, options=options)
        if http_client is None:
            return self._clone(settings, self._shared)
        clone = self._clone(settings, self._shared.apart(self._over(http_client)))
        clone._shared.owner = weakref.ref(clone)
        return clone

    copy = with_options

    def _clone(self, settings: Settings, shared: Shared[Tr]) -> Self:
        clone = object.__new__(type(self))
        copy_attributes(self, clone)
        clone._settings = settings
        clone._shared = shared
        return clone

    def _over(self, http_client: H | None) -> Tr:
        raise NotImplementedError

    def _transport(self) -> Tr:
        return self._shared.open()

    def _through(self, transport: Tr) -> Self:
        return self._clone(self._settings, self._shared.through(transport))

    def __repr__(self) -> str:
        # A traceback may show a client whose construction failed.
        settings = getattr(self, "_settings", None)
        bound = f", end_user_id={settings.end_user_id!r}" if settings and settings.end_user_id else ""
        return f"{type(self).__name__}(base_url={settings.base_url if settings else None!r}{bound})"

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__} holds a key and connections: make one in each process")

    def _response(self, incoming: Incoming, parsed: T) -> Response[T]:
        request_id = road.request_id_of(self._settings, incoming)
        return Response(incoming.status_code, incoming.headers, incoming.content, parsed, request_id)

    def _call(self, request: Request[T], options: CallOptions | None) -> Call[T]:
        return road.prepare(self._settings, request, options)

    def _lease(
        self,
        call: Call[Any],
        *,
        deadline: float | None = None,
        on_wanted: Callable[[], object] | None = None,
        expired: Callable[[], bool] | None = None,
    ) -> Permit | None:
        """The permit to go through a list of the call's end-user; None where there is no limit.

        Acquire it (blocking or async) before the first page, release it when all pages have been received. Until then
        `on_wanted` is called, from any thread, when another list waits for it; it must not block. Once `expired` says
        so, others may have it although it was not released.
        """
        shared = self._shared
        return trip.lease(call, shared.clock, shared.limiter, deadline=deadline, on_wanted=on_wanted, expired=expired)

    def _turn(self, call: Call[Any]) -> Callable[[float | None, Callable[[], object]], Permit | None]:
        """Makes the leases of one list."""
        return lambda deadline, on_wanted: self._lease(call, deadline=deadline, on_wanted=on_wanted)


class Client(_Base[Transport, "HttpxClient"], RawCalls, RawAccess, Settles):
    """A blocking client for any API. `Conductor` is the one for Conductor.

    Args:
        api_key: The key; when missing or None, the service's environment variable counts.
        base_url: The address; when missing or None, the service's environment variable counts, then its default.
        http_client: An httpx (or httpx2) client of your own. It is used as it is, except that redirects are not
            followed, and not closed.
        transport: Another way to the network, or the name of one: `httpx`.
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
        http_client: HttpxClient | None = None,
        transport: Transport | TransportName | None = None,
        service: Service | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        service = service or self._service
        key = find_key(api_key, service)
        del api_key
        self._settings = make(service, key=key, base_url=base_url, options=options)
        make_transport = maker_of(transport, get_args(TransportName), http_client)
        self._shared = Shared(make_transport or (lambda: self._over(http_client)))
        self._shared.owner = weakref.ref(self)
        if http_client is not None:
            self._shared.open()

    def send(self, request: Request[T], options: CallOptions | None = None) -> T:
        """Send a request and return its typed result. It is sent again where that is safe, and nowhere else.

        Args:
            request: What an endpoint's `request(...)` made.
            options: Options for this call only.

        Raises:
            InvalidArgumentError: refused locally, nothing was sent.
            OutcomeUnknownError: a write was sent, and nobody can say whether it happened.
            APIError: the call failed; see `outcome`.
        """
        return self._exchange(self._call(request, options))[0]

    def send_detailed(self, request: Request[T], options: CallOptions | None = None) -> Response[T]:
        """Like `send`, but return the whole answer with the result inside."""
        result, incoming = self._exchange(self._call(request, options))
        return self._response(incoming, result)

    def page(self, request: Request[Any], options: CallOptions | None = None) -> Page[Any]:
        """Send a list's request and return its first page."""
        from .lists.listing import source_of
        from .lists.reader import Reader

        def fetch(request: Request[Any], deadline: float | None, window: float | None) -> tuple[Any, Incoming]:
            return self._exchange_page(request, options, deadline=deadline, window=window)

        call = self._call(request, options)
        reader = Reader(*source_of(call, self._shared.clock, fetch, self._turn(call)))
        self._shared.remember(reader)
        lease = reader.lease()
        return Page(reader.take(0, restarts=True), reader, lease)

    def close(self) -> None:
        """Close the connections, of clones too. Calls after this raise `ConductorError`.

        On a clone this does nothing as long as the client that it came from is in use.
        """
        if not self._shared.belongs_to(self):
            return
        self._shared.closed = True
        for reader in self._shared.forget_readers():
            reader.close("the client is closed")
        if self._shared.transport is not None:
            self._shared.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _over(self, http_client: HttpxClient | None) -> Transport:
        from .transports.over_httpx import HttpxTransport

        return HttpxTransport(http_client)

    def _exchange_page(
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
        return self._exchange(self._call(request, options), deadline=deadline, window=window)

    def _exchange(
        self, call: Call[T], *, deadline: float | None = None, window: float | None = None
    ) -> tuple[T, Incoming]:
        clock = self._shared.clock
        budget, number, delay = Budget(call, clock, deadline, window), 0, 0.0
        while True:
            number += 1
            attempt = Attempt(number)
            try:
                if delay:
                    clock.sleep(delay)
                trip.requested(call, attempt)
                with trip.permit(call, budget, attempt, self._shared.limiter):
                    transport = self._shared.open()
                    incoming = transport.send(trip.timed(call, budget, attempt))
                attempt.incoming = incoming = with_masked_head(call.settings.key, incoming)
                result = road.accept(call, incoming)
                trip.responded(call, budget, attempt)
            except BaseException as reason:
                pause = trip.failed(call, budget, attempt, reason)
                if pause is None:
                    raise
                delay = pause
            else:
                return result, incoming


class AsyncClient(_Base[AsyncTransport, "AsyncHttpxClient"], AsyncRawCalls, AsyncRawAccess, AsyncSettles):
    """An asyncio client for any API. `AsyncConductor` is the one for Conductor.

    One object may be shared by tasks, threads and event loops, successive or parallel. The arguments are those of
    `Client`; `http_client` takes an `httpx.AsyncClient` (or httpx2's), and `transport` the name `aiohttp`, too.

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
        self._settings = make(service, key=key, base_url=base_url, options=options)
        make_transport = maker_of(transport, get_args(AsyncTransportName), http_client)
        self._shared = Shared(make_transport or (lambda: self._over(http_client)))
        self._shared.owner = weakref.ref(self)
        if http_client is not None:
            self._shared.open()

    async def send(self, request: Request[T], options: CallOptions | None = None) -> T:
        """Send a request and return its typed result. It is sent again where that is safe, and nowhere else.

        Cancelling the task cancels the request; a write that was in flight is logged as a WARNING.

        Args:
            request: What an endpoint's `request(...)` made.
            options: Options for this call only.

        Raises:
            InvalidArgumentError: refused locally, nothing was sent.
            OutcomeUnknownError: a write was sent, and nobody can say whether it happened.
            APIError: the call failed; see `outcome`.
        """
        return (await self._exchange(self._call(request, options)))[0]

    async def send_detailed(self, request: Request[T], options: CallOptions | None = None) -> Response[T]:
        """Like `send`, but return the whole answer with the result inside."""
        result, incoming = await self._exchange(self._call(request, options))
        return self._response(incoming, result)

    def pager(self, request: Request[Any], options: CallOptions | None = None) -> AsyncPager[Any]:
        """A list, to be awaited for its first page or iterated over all its items. Checked now, sent then."""
        call = self._call(request, options)
        paging_of(request)

        async def fetch(request: Request[Any], deadline: float | None, window: float | None) -> tuple[Any, Incoming]:
            return await self._exchange_page(request, options, deadline=deadline, window=window)

        def make() -> AsyncReader:
            from .lists.listing import source_of
            from .lists.reader_async import AsyncReader

            reader = AsyncReader(*source_of(call, self._shared.clock, fetch, self._turn(call)))
            self._shared.remember(reader)
            return reader

        return AsyncPager(make)

    async def close(self) -> None:
        """Close the connections, of clones too. Calls after this raise `ConductorError`.

        On a clone this does nothing as long as the client that it came from is in use.
        """
        if not self._shared.belongs_to(self):
            return
        self._shared.closed = True
        # Imported here: whoever loads a client may be sync.
        from .transports.loops import all_closed

        closings: list[Callable[[], Awaitable[object]]] = [
            partial(reader.close, "the client is closed") for reader in self._shared.forget_readers()
        ]
        if self._shared.transport is not None:
            closings.append(self._shared.transport.aclose)
        await all_closed(closings)

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    def _over(self, http_client: AsyncHttpxClient | None) -> AsyncTransport:
        from .transports.over_httpx import HttpxAsyncTransport

        return HttpxAsyncTransport(http_client)

    async def _exchange_page(
        self,
        request: Request[T],
        options: CallOptions | None = None,
        *,
        deadline: float | None = None,
        window: float | None = None,
    ) -> tuple[T, Incoming]:
        """One page of a list; see `Client._exchange_page`."""
        return await self._exchange(self._call(request, options), deadline=deadline, window=window)

    async def _exchange(
        self, call: Call[T], *, deadline: float | None = None, window: float | None = None
    ) -> tuple[T, Incoming]:
        # Imported here: whoever loads a client may be sync.
        from .transports.loops import running_loop

        loop = running_loop()
        clock = self._shared.clock
        budget, number, delay = Budget(call, clock, deadline, window), 0, 0.0
        while True:
            number += 1
            attempt = Attempt(number)
            try:
                if delay:
                    await clock.sleep_async(delay)
                trip.requested(call, attempt)
                async with trip.permit(call, budget, attempt, self._shared.limiter):
                    transport = self._shared.open()
                    incoming = await transport.send(trip.timed(call, budget, attempt))
                attempt.incoming = incoming = with_masked_head(call.settings.key, incoming)
                if (parsed := road.parsed_ahead(call, incoming)) is not None:
                    await clock.pause()
                result = road.accept(call, incoming, parsed)
                trip.responded(call, budget, attempt)
            except BaseException as reason:
                if loop.is_closed() and isinstance(reason, Exception):
                    # No failure: the call ends because its loop has ended, and that cannot be done in good order.
                    trip.failed(call, budget, attempt, GeneratorExit())
                    raise GeneratorExit from None
                pause = trip.failed(call, budget, attempt, reason)
                if pause is None:
                    raise
                delay = pause
            else:
                if parsed is not None:
                    # Before all of it is freed, which takes a while, too.
                    await clock.pause()
                return result, incoming


names_from(
    __name__,
    {
        "AsyncHttpxClient": ".transports.httpx_library",
        "AsyncReader": ".lists.reader_async",
        "HttpxClient": ".transports.httpx_library",
    },
)
