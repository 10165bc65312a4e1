# Written by scripts/regenerate from _async/raw_access.py; not to be edited.
"""Access to whole answers, for a client: raw and streaming calls, and calls to any path of the service."""

from __future__ import annotations

from collections.abc import Callable
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
from ..transport import Incoming, Opened, Outgoing, StreamingTransport, Transport, TransportError
from ..types import CallOptions

if TYPE_CHECKING:
    from .page import Page
    from .raw_methods import RawMethods, StreamingMethods
    from .raw_response import RawResponse

__all__ = ["RawAccess", "open_answer"]


class RawAccess:
    """What a blocking client has of it."""

    _settings: Settings
    _shared: Shared[Any]

    if TYPE_CHECKING:

        def _exchange(self, call: Call[T], *, opened: list[Opened] | None = None) -> tuple[T, Attempt]: ...
        def _list(self, call: Call[Any], first: Incoming | None = None) -> Page[Any]: ...
        def send(self, request: Request[T], options: CallOptions | None = None) -> T: ...

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
        call = prepare(self._settings, request, options)

        def decode(incoming: Incoming) -> T:
            return accept.accept(call, incoming)

        return self._ask(call, streaming, decode)

    def page_raw(
        self, request: Request[Any], options: CallOptions | None = None, *, streaming: bool = False
    ) -> RawResponse[Page[Any]]:
        """Send a list's request and return the whole first answer; its `parse()` gives the page. See `send_raw`."""
        call = prepare(self._settings, request, options)

        def decode(incoming: Incoming) -> Page[Any]:
            return self._list(call, incoming)

        return self._ask(call, streaming, decode)

    def _ask(self, call: Call[Any], streaming: bool, decode: Callable[[Incoming], T]) -> RawResponse[T]:
        from .._core.raw import exchange_of
        from .raw_response import RawResponse

        opened: list[Opened] | None = [] if streaming else None
        try:
            asked = replace(call, raw=True)
            _, attempt = self._exchange(asked, opened=opened)
            # With the key that was sent, which nothing may show.
            call.settings = asked.settings
        except BaseException:
            for each in opened or ():
                each.close()
            raise
        exchange = exchange_of(call, self._shared.clock, attempt)
        return RawResponse(exchange, opened.pop() if opened else None, decode)

    def get(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """Call any path of the service that has no method here. The same rules and exceptions apply.

        Args:
            path: Percent-encoded, below the base URL, such as `/quickbooks-desktop/company`.
            options: `query`, `body`, and what every call takes (`timeout`, `effect`, `extra_headers`, ...). By default
                `get` reads, and the others write.

        Raises:
            InvalidArgumentError: refused locally, nothing was sent.
            APIError: the call failed; see `outcome`.

        Example:
            >>> company = client.for_end_user("end_usr_123").get("/quickbooks-desktop/company")
        """
        return self.send(*raw_request(self._settings, "GET", path, options))

    def post(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """POST to any path. See `get`."""
        return self.send(*raw_request(self._settings, "POST", path, options))

    def put(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """PUT to any path. See `get`."""
        return self.send(*raw_request(self._settings, "PUT", path, options))

    def patch(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """PATCH any path. See `get`."""
        return self.send(*raw_request(self._settings, "PATCH", path, options))

    def delete(self, path: str, **options: Unpack[RawOptions]) -> FreeForm:
        """DELETE any path. See `get`."""
        return self.send(*raw_request(self._settings, "DELETE", path, options))


def open_answer(transport: Transport, outgoing: Outgoing, opened: list[Opened]) -> Incoming:
    """Send, and leave the body of a good answer unread in `opened`, if the transport can."""
    capable: Any = transport
    if not isinstance(capable, StreamingTransport):
        return transport.send(outgoing)
    answer = capable.stream(outgoing)
    if is_good(answer.head):
        opened.append(answer)
        return answer.head
    pieces: list[bytes] = []
    defect = None
    try:
        for piece in answer:
            # Not a comprehension: what has arrived before it broke off is kept.
            pieces.append(piece)  # noqa: PERF401
    except TransportError as error:
        # The status still says what happened, unless the time was up.
        if error.timed_out:
            raise
        defect = str(error)
    finally:
        answer.close()
    return replace(answer.head, content=b"".join(pieces), defect=defect)


names_from(
    __name__,
    {"Page": ".page", "RawMethods": ".raw_methods", "RawResponse": ".raw_response", "StreamingMethods": ".raw_methods"},
    RawAccess.with_raw_response,
    RawAccess.with_streaming_response,
    RawAccess.send_raw,
    RawAccess.page_raw,
)
