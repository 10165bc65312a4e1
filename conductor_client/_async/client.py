"""The client for any API: sends calls, lists pages, gives whole answers, closes. Its decisions stand in `_core`."""

from __future__ import annotations

import weakref
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Unpack, get_args

from .._core import accept, attempts
from .._core.accept import Response
from .._core.attempts import Attempt, Budget
from .._core.client_base import ClientBase, Shared, T
from .._core.clock import running_loop
from .._core.operation import Request
from .._core.options import ClientOptions, find_key, make, with_timeout_of
from .._core.prepare import Call, prepare
from .._core.raw import RawOptions, exchange_of, is_good, raw_request
from .._core.service import Service
from .._hints import names_from
from .._http.choice import AsyncTransportName, maker_of
from .._http.network import all_closed
from .._schema.model import FreeForm
from .._writes.settlement import TIMEOUT, LookupOptions, Settlement, cause_of, finder
from ..errors import APIError, ConductorError, IncompleteListError, SentWrite
from ..transport import (
    AsyncOpened,
    AsyncStreamingTransport,
    AsyncTransport,
    Incoming,
    Outgoing,
    TransportError,
    with_masked_head,
)
from ..types import CallOptions
from .closing import AsyncClosing
from .pager import AsyncPager
from .raw_methods import AsyncWithRaw

if TYPE_CHECKING:
    from .._core.credentials import AsyncKeyFunction, Credentials
    from .._core.minting import Grant
    from .._http.library import AsyncHttpxClient
    from .._lists.task_reader import AsyncReader
    from .page import AsyncPage
    from .raw_response import AsyncRawResponse


class AsyncClient(ClientBase[AsyncTransport, "AsyncHttpxClient"], AsyncWithRaw, AsyncClosing):
    """An asyncio client for any API. `AsyncConductor` is the one for Conductor.

    One object may be shared by tasks, threads and event loops, successive or parallel.

    Args:
        api_key: The key, or a function that gives it: called before the first call, and again once the service refuses
            the key. When missing or None, the service's environment variable counts.
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
        api_key: str | AsyncKeyFunction | Grant | None = None,
        base_url: str | None = None,
        http_client: AsyncHttpxClient | None = None,
        transport: AsyncTransport | AsyncTransportName | None = None,
        service: Service | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        service = service or self._service
        credentials = self._changing(api_key)
        key = None if credentials else find_key(api_key, service)
        del api_key
        options = with_timeout_of(http_client, options)
        self._settings = make(service, key=key, base_url=base_url, options=options, credentials=credentials)
        make_transport = maker_of(transport, get_args(AsyncTransportName), http_client)
        self._shared = Shared(make_transport or (lambda: self._over(http_client)))
        self._shared.owner = weakref.ref(self)
        if http_client is not None:
            self._shared.open()

    async def send(self, request: Request[T], options: CallOptions | None = None) -> T:
        """Send a request and return its typed result. It is retried where that is safe, and nowhere else.

        A call that is cancelled or interrupted ends; a write that was in flight is logged as a WARNING.

        Args:
            request: What an endpoint's `request(...)` made.
            options: Options for this call only.

        Raises:
            InvalidArgumentError: refused locally, nothing was sent.
            OutcomeUnknownError: a write was sent, and it is not known whether it happened.
            APIError: the call failed; see `outcome`.
        """
        result, _ = await self._exchange(prepare(self._settings, request, options))
        return result

    async def send_detailed(self, request: Request[T], options: CallOptions | None = None) -> Response[T]:
        """Like `send`, but return the whole answer with the result inside."""
        result, attempt = await self._exchange(prepare(self._settings, request, options))
        return self._response(attempt.answer, result)

    def pager(self, request: Request[Any], options: CallOptions | None = None) -> AsyncPager[Any]:
        """Return a list of pages. In asyncio it is checked now, and asked for when it is awaited or iterated over."""
        return self._list(prepare(self._settings, request, options))

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

    async def settle(
        self,
        error: BaseException | SentWrite,
        *,
        timeout: float | None = TIMEOUT,  # noqa: ASYNC109 - "cannot know yet" beats a cancelled task
        **options: Unpack[LookupOptions],
    ) -> Settlement:
        """Find out what became of a write that failed with an unknown outcome.

        A create is looked for by its external id, which it carries with `auto_external_id=True` or if the caller gave
        one, among the records of the same day or name, then among all that were changed since. For an update, a void
        and a delete the record is retrieved: an update with the revision number that was sent, if that is older than a
        day, was not applied; one with another revision number and everything that was sent was; after a delete the
        record is gone; after a void it is newer than that, and its amounts are zero; it was not applied if there are
        amounts and the record was last changed three days before.

        The answer is never `not_applied` before the service's own wait for QuickBooks (90 seconds, or what
        `timeout` made of it) and 10 seconds more have passed since the write was given up, and in another process 10
        minutes more. This call waits for that.

        Args:
            error: The exception, from this process or unpickled from another one; also one that ended the call from
                outside (see `sent_write`), or what was sent (`error.write`, `sent_write(error)`).
            timeout: Seconds for the whole, waiting included; None is no limit.
            options: `max_retries`, `max_restarts` and `extra_headers` of each lookup.

        Returns:
            What is known. `unknown` as well when the lookup fails, `timeout` is too short to wait, or the write was
            sent to another `base_url` than this client's.

        Raises:
            InvalidArgumentError: `timeout` or an option is unusable.

        Example:
            >>> try:
            ...     client.qbd.customers.create(name="Acme")
            ... except OutcomeUnknownError as error:
            ...     settled = client.settle(error)
            ...     if settled.outcome == "applied":
            ...         print(settled.record)
        """
        from .._writes.settle_plan import SettlePlan

        clock = self._shared.clock
        plan = SettlePlan(cause_of(error), self.service, self.base_url, finder(self), clock, timeout, options)
        while (request := plan.request) is not None:
            limits = plan.begin()
            try:
                if request.operation.paging is not None:
                    plan.arrived([item async for item in self.pager(request, limits)])
                else:
                    plan.arrived(await self.send(request, limits))
            except (APIError, IncompleteListError) as reason:
                plan.failed(reason)
            await clock.sleep_async(plan.pause)
        return plan.settlement

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

    def _changing(self, api_key: object) -> Credentials[Any] | None:
        if api_key is None or isinstance(api_key, str):
            return None
        from .tokens import AsyncTokens

        return AsyncTokens.of(api_key)

    def _over(self, http_client: AsyncHttpxClient | None) -> AsyncTransport:
        from .httpx_transport import AsyncHttpxTransport

        return AsyncHttpxTransport(http_client)

    def _list(self, call: Call[Any], first: Incoming | None = None) -> AsyncPager[Any]:
        """The list of a call; `first` is the answer with its first page, if that has come already."""
        operation = call.request.operation
        # Refuses what does not come in pages.
        _ = operation.paging or operation.paged

        def make() -> AsyncReader:
            from .._lists.task_reader import AsyncReader

            reader = AsyncReader(call, self._shared, self._exchange, first)
            self._shared.remember(reader)
            return reader

        return AsyncPager[Any].begin(make)

    async def _exchange(
        self,
        call: Call[T],
        *,
        deadline: float | None = None,
        until: float | None = None,
        opened: list[AsyncOpened] | None = None,
    ) -> tuple[T, Attempt]:
        """Send a call, and retry it where that is safe.

        Args:
            call: A call with a cursor is retried only if it was not seen, and it goes first.
            deadline: When the time is up, by the client's clock, if that is earlier than the call's own limit.
            until: Until when an attempt may begin, by the same clock: the expiry of a cursor.
            opened: Takes the answer whose body is left unread; None to read the body.

        Returns:
            The result, and the attempt that brought it.

        Raises:
            APIError: as any call. `not_sent` after `until`: the cursor stands where it stood, but has expired.
        """
        clock, loop = self._shared.clock, running_loop()
        budget, number, delay = Budget(call, clock, clock.now(), deadline, until), 0, 0.0
        while True:
            number += 1
            attempt = Attempt(number)
            try:
                if delay:
                    await clock.sleep_async(delay)
                if (credentials := call.settings.credentials) is not None:
                    await credentials.take(self, budget, call)
                attempts.requested(call, attempt)
                async with attempts.permit(call, budget, attempt, self._shared.limiter):
                    transport = self._shared.open()
                    outgoing = attempts.timed(call, budget, attempt)
                    incoming = await (
                        transport.send(outgoing) if opened is None else _open_answer(transport, outgoing, opened)
                    )
                if call.raw:
                    attempt.seconds = clock.now() - attempt.sent_at
                attempt.incoming = incoming = with_masked_head(call.settings.key, incoming)
                if (parsed := accept.parsed_ahead(call, incoming)) is not None:
                    await clock.pause_async()
                result = accept.accept(call, incoming, parsed)
                attempts.tell(call, budget, attempt, incoming)
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
                return result, attempt


async def _open_answer(transport: AsyncTransport, outgoing: Outgoing, opened: list[AsyncOpened]) -> Incoming:
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
        "AsyncKeyFunction": ".._core.credentials",
        "Grant": ".._core.minting",
        "AsyncHttpxClient": ".._http.library",
        "AsyncPage": ".page",
        "AsyncRawResponse": ".raw_response",
    },
    AsyncClient.__init__,
    AsyncClient.send_raw,
    AsyncClient.page_raw,
)
