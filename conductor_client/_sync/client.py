# Written by scripts/regenerate from _async/client.py; not to be edited.
"""The client for any API: sends calls, lists pages, closes. Its decisions stand in `_core`."""

from __future__ import annotations

import weakref
from collections.abc import Callable
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
from .._http.choice import TransportName, maker_of
from .._http.closing import close_all
from .._lists.page_base import paging_of
from ..errors import ConductorError
from ..transport import Incoming, Transport
from ..types import CallOptions
from .page import Page
from .raw_access import RawAccess
from .raw_calls import RawCalls
from .settle import Settles

if TYPE_CHECKING:
    from .._http.library import HttpxClient
    from .._lists.thread_reader import Reader

__all__ = ["Client"]


class Client(ClientBase[Transport, "HttpxClient"], RawCalls, RawAccess, Settles):
    """A blocking client for any API. `Conductor` is the one for Conductor.

    One object may be shared by tasks, threads and event loops, successive or parallel.

    Args:
        api_key: The key; when missing or None, the service's environment variable counts.
        base_url: The address; when missing or None, the service's environment variable counts, then its default.
        http_client: An `httpx.Client` (or httpx2's) of your own. It is used as it is, except that redirects are
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
        http_client: HttpxClient | None = None,
        transport: Transport | TransportName | None = None,
        service: Service | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        service = service or self._service
        key = find_key(api_key, service)
        del api_key
        self._settings = make(service, key=key, base_url=base_url, options=with_timeout_of(http_client, options))
        make_transport = maker_of(transport, get_args(TransportName), http_client)
        self._shared = Shared(make_transport or (lambda: self._over(http_client)))
        self._shared.owner = weakref.ref(self)
        if http_client is not None:
            self._shared.open()

    def send(self, request: Request[T], options: CallOptions | None = None) -> T:
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
        result, _ = self._exchange(self._call(request, options))
        return result

    def send_detailed(self, request: Request[T], options: CallOptions | None = None) -> Response[T]:
        """Like `send`, but return the whole answer with the result inside."""
        result, incoming = self._exchange(self._call(request, options))
        return self._response(incoming, result)

    def page(self, request: Request[Any], options: CallOptions | None = None) -> Page[Any]:
        """Return a list of pages. In asyncio it is checked now, and asked for when it is awaited or iterated over."""
        call = self._call(request, options)
        paging_of(request)

        def fetch(request: Request[Any], deadline: float | None, window: float | None) -> tuple[Any, Incoming]:
            return self._exchange_page(request, options, deadline=deadline, window=window)

        def make() -> Reader:
            from .._lists.listing import source_of
            from .._lists.thread_reader import Reader

            reader = Reader(*source_of(call, self._shared.clock, fetch, self._turn(call)))
            self._shared.remember(reader)
            return reader

        return Page[Any].begin(make)

    def close(self) -> None:
        """Close the connections, of clones too. Calls after this raise `ConductorError`.

        On a clone this does nothing as long as the client that it came from is in use.
        """
        if not self._shared.belongs_to(self):
            return
        self._shared.closed = True
        closings: list[Callable[[], object]] = [
            partial(reader.close, "the client is closed") for reader in self._shared.forget_readers()
        ]
        if self._shared.transport is not None:
            closings.append(self._shared.transport.close)
        close_all(closings)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _over(self, http_client: HttpxClient | None) -> Transport:
        from .._http.httpx_transport import HttpxTransport

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
        loop = clock.start()
        budget, number, delay = Budget(call, clock, deadline, window), 0, 0.0
        while True:
            number += 1
            attempt = Attempt(number)
            try:
                if delay:
                    clock.sleep(delay)
                attempts.requested(call, attempt)
                with attempts.permit(call, budget, attempt, self._shared.limiter):
                    transport = self._shared.open()
                    incoming = transport.send(attempts.timed(call, budget, attempt))
                attempt.incoming = incoming = with_masked_head(call.settings.key, incoming)
                if (parsed := accept.parsed_ahead(call, incoming)) is not None:
                    clock.pause()
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
                    clock.pause()
                return result, incoming


names_from(__name__, {"HttpxClient": ".._http.library", "Reader": ".._lists.task_reader"}, Client.__init__)
