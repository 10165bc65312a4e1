"""The client for any API: calls, lists, raw answers, closing; the decisions are in `_core`."""

from __future__ import annotations

import weakref
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Unpack, get_args

from .._core import accept, attempts
from .._core.accept import Response
from .._core.attempts import Attempt, Budget
from .._core.client_base import ClientBase, Shared
from .._core.clock import running_loop
from .._core.operation import Request
from .._core.options import ClientOptions, find_key, make, with_timeout_of
from .._core.prepare import Call, T, prepare
from .._core.raw import RawOptions, exchange_of, raw_request
from .._core.service import Service
from .._hints import names_from
from .._http.choice import AsyncTransportName, maker_of
from .._http.network import all_closed
from .._schema.model import FreeForm
from .._writes.settlement import TIMEOUT, LookupOptions, Settlement, cause_of, finder
from ..errors import APIError, ConductorError, IncompleteListError, InvalidArgumentError, SentWrite
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
    """An asyncio client for any API; `AsyncConductor` is the client for Conductor.

    One object may be shared by tasks, threads and event loops, in sequence or in parallel.

    Args:
        api_key: The key, or a function that returns it, which is called before the first call and again when the
            service refuses the key. Default: the service's environment variable.
        base_url: The base URL. Default: the service's environment variable, then its default URL.
        http_client: An `httpx.AsyncClient` (or httpx2's) of your own. It is used unchanged, except that redirects are
            not followed, and never closed. Its timeout is used if `timeout` is not given, unless it is httpx's
            default.
        transport: A transport of your own, or the name of one: `httpx`, in asyncio also `aiohttp`.
        service: The description of the API.
        options: `timeout`, `max_retries`, `end_user_id`, ...; see `Options` and `ClientOptions`.

    Raises:
        ConfigurationError: there is no key, or an option is invalid. Nothing is sent before the first call.
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
        """Send a request and return its typed result; it is retried only if that is safe.

        If the call is cancelled or interrupted, a write in flight is logged as a WARNING.

        Args:
            request: The request, from an endpoint's `request(...)`.
            options: Options for this call only.

        Raises:
            InvalidArgumentError: an argument is invalid; nothing was sent.
            OutcomeUnknownError: a write was sent, and its outcome is unknown.
            APIError: the call failed; see `outcome`.
        """
        result, _ = await self._exchange(prepare(self._settings, request, options))
        return result

    async def send_detailed(self, request: Request[T], options: CallOptions | None = None) -> Response[T]:
        """Like `send`, but return the whole answer, including the result."""
        result, attempt = await self._exchange(prepare(self._settings, request, options))
        answer = attempt.answer
        request_id = accept.request_id_of(self._settings, answer)
        return Response(answer.status_code, answer.headers, answer.content, result, request_id)

    def pager(self, request: Request[Any], options: CallOptions | None = None) -> AsyncPager[Any]:
        """Return a list with pages; in asyncio, it is requested when it is awaited or iterated over."""
        return self._list(prepare(self._settings, request, options))

    async def send_raw(
        self, request: Request[T], options: CallOptions | None = None, *, streaming: bool = False
    ) -> AsyncRawResponse[T]:
        """Send a request and return the raw answer, which `parse()` decodes.

        Args:
            request: The request, from an endpoint's `request(...)`.
            options: Options for this call only. For a streamed body, `timeout` does not include the caller's time
                between chunks.
            streaming: Whether to stream the body; the response must then be read to its end or closed.

        Raises:
            InvalidArgumentError: an argument is invalid; nothing was sent.
            APIError: the call failed; see `outcome`.
        """
        call = prepare(self._settings, request, options)

        async def decode(incoming: Incoming) -> T:
            return accept.accept(call, incoming)

        return await self._ask(call, streaming, decode)

    async def page_raw(
        self, request: Request[Any], options: CallOptions | None = None, *, streaming: bool = False
    ) -> AsyncRawResponse[AsyncPage[Any]]:
        """Send a list's request and return the first raw answer, whose `parse()` returns the page; see `send_raw`."""
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
            # The settings with the key that was sent, which must be masked.
            call.settings = asked.settings
        except BaseException:
            for each in opened or ():
                await each.aclose()
            raise
        exchange = exchange_of(call, self._shared.clock, attempt)
        return AsyncRawResponse(exchange, opened.pop() if opened else None, decode)

    async def get(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """Call a path of the service that has no method here, with the same rules and exceptions.

        Args:
            path: The percent-encoded path below the base URL, such as `/quickbooks-desktop/company`.
            options: `query`, `body`, and the options of every call (`timeout`, `effect`, `extra_headers`, ...). By
                default `get` is a read, and the others are writes.

        Raises:
            InvalidArgumentError: an argument is invalid; nothing was sent.
            APIError: the call failed; see `outcome`.

        Example:
            >>> company = await client.for_end_user("end_usr_123").get("/quickbooks-desktop/company")
        """
        return await self.send(*raw_request(self._settings, "GET", path, options))

    async def post(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """POST to any path; see `get`."""
        return await self.send(*raw_request(self._settings, "POST", path, options))

    async def put(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """PUT to any path; see `get`."""
        return await self.send(*raw_request(self._settings, "PUT", path, options))

    async def patch(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """PATCH any path; see `get`."""
        return await self.send(*raw_request(self._settings, "PATCH", path, options))

    async def delete(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """DELETE any path; see `get`."""
        return await self.send(*raw_request(self._settings, "DELETE", path, options))

    async def settle(
        self,
        error: BaseException | SentWrite,
        *,
        timeout: float | None = TIMEOUT,  # noqa: ASYNC109 - the settlement `unknown` is better than a cancelled task
        **options: Unpack[LookupOptions],
    ) -> Settlement:
        """Find out whether a write with an unknown outcome was applied.

        A create is searched for by its external id, which it has with `auto_external_id=True` or from the caller, in
        the records of the same day or name, then in all records changed since. For an update, a void and a delete, the
        record is retrieved:

        - An update was applied if the record has another revision number and all values that were sent, and not applied
          if it has the revision number that was sent, and that is older than a day.
        - A delete was applied if the record does not exist.
        - A void was applied if the record was changed after it and its amounts are zero, and not applied if it has
          amounts and was last changed three days before it.

        The result is `not_applied` only when the service's own wait for QuickBooks (90 seconds, or less with a shorter
        `timeout` of the write) and another 10 seconds have passed since the write failed, in another process another 10
        minutes. This call waits for that.

        Args:
            error: The exception, from this process or unpickled from another one, also one from outside the call (see
                `sent_write`), or the write itself (`error.write`, `sent_write(error)`).
            timeout: The time limit in seconds, with all waiting; None is no limit.
            options: `max_retries`, `max_restarts` and `extra_headers` of each lookup.

        Returns:
            The settlement. It is `unknown` as well if the lookup fails, `timeout` is too short for the wait, or the
            write was sent to another `base_url`.

        Raises:
            InvalidArgumentError: `timeout` or an option is invalid.

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
        """Close the connections, also those of clones; later calls raise `ConductorError`.

        On a clone, this does nothing while the original client is in use.
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
        """Return the list of a call; `first` is the answer with the first page, if it has arrived already."""
        if call.request.operation.paging is None:
            raise InvalidArgumentError(f"{call.request.operation.name}() does not come in pages")

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
        """Send a call, and retry it if that is safe.

        Args:
            call: The call; one with a cursor is retried only if the service has not received it, and gets its permit
                first.
            deadline: A deadline by the client's clock, in addition to the call's own.
            until: The expiry of the cursor by the same clock, after which no attempt may start.
            opened: The list for the streamed answer; None to read the body.

        Returns:
            The result and the last attempt.

        Raises:
            APIError: the call failed. After `until`, its outcome is `not_sent`: the cursor has expired.
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
                        # Not an error of the call: its event loop is closed, so that the call cannot continue.
                        attempts.failed(call, budget, attempt, GeneratorExit())
                        raise GeneratorExit from None
                    pause = attempts.failed(call, budget, attempt, reason)
                except (ConductorError, GeneratorExit):
                    raise
                except BaseException as struck:
                    # An exception of a signal handler, before the write in flight was recorded.
                    attempts.failed(call, budget, attempt, struck)
                    raise
                if pause is None:
                    raise
                delay = pause
            else:
                if parsed is not None:
                    # Also before the data is freed, which takes a while.
                    await clock.pause_async()
                return result, attempt


async def _open_answer(transport: AsyncTransport, outgoing: Outgoing, opened: list[AsyncOpened]) -> Incoming:
    """Send a request, and stream the body of a success through `opened` if the transport supports it."""
    capable: Any = transport
    if not isinstance(capable, AsyncStreamingTransport):
        return await transport.send(outgoing)
    answer = await capable.stream(outgoing)
    if 200 <= answer.head.status_code <= 299:
        opened.append(answer)
        return answer.head
    pieces: list[bytes] = []
    defect = None
    try:
        async for piece in answer:
            # Not a comprehension, to keep the chunks before a failure.
            pieces.append(piece)  # noqa: PERF401
    except TransportError as error:
        # The status still decides, unless the deadline passed.
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
