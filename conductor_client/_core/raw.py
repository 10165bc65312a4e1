"""Whole answers: the parts that do not wait, and calls to paths that have no method."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    NamedTuple,
    TypeVar,
    cast,
)
from urllib.parse import parse_qsl, unquote

from .._schema.containers import ANY
from .._schema.decode import MalformedBody
from .._schema.model import FreeForm
from ..errors import APIError, ConductorError, InvalidArgumentError
from ..transport import (
    AsyncOpened,
    AsyncStreamingTransport,
    AsyncTransport,
    Headers,
    Incoming,
    Opened,
    Outgoing,
    StreamingTransport,
    Transport,
    TransportError,
)
from ..types import UNSET, CallOptions
from . import accept, prepare
from .clock import Clock
from .helpers import Node
from .masking import hide_key
from .operation import Answer, Effect, Operation, Request
from .options import Settings, merged_query
from .prepare import Call

if TYPE_CHECKING:
    from ..types import CallOptions
    from .operation import Request

__all__ = ["Exchange", "RawOptions", "open_async_stream", "open_stream"]

T = TypeVar("T")


class Exchange(NamedTuple):
    """The attempt that brought the answer, and what it took."""

    outgoing: Outgoing
    incoming: Incoming
    seconds: float
    request_id: str | None
    failed: Callable[[TransportError], APIError]
    retries: int


class Head:
    """What is known of an answer before its body is read."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._content: bytes | None = None
        self._parsed: list[Any] = []

    @property
    def status_code(self) -> int:
        """The HTTP status; always a success, others raise."""
        return self._exchange.incoming.status_code

    @property
    def headers(self) -> Headers:
        """The headers; names compare without regard to case."""
        return self._exchange.incoming.headers

    @property
    def request_id(self) -> str | None:
        """The service's id of the request, or None."""
        return self._exchange.request_id

    @property
    def method(self) -> str:
        """The HTTP method that was sent."""
        return self._exchange.outgoing.method

    @property
    def url(self) -> str:
        """The address that was asked, with its query."""
        return self._exchange.outgoing.url

    @property
    def elapsed(self) -> timedelta:
        """How long the attempt took that was answered; of a streamed answer, until its headers."""
        return timedelta(seconds=self._exchange.seconds)

    @property
    def http_request(self) -> Outgoing:
        """The request as it was handed to the transport, without the key."""
        outgoing = self._exchange.outgoing
        return replace(outgoing, headers=Headers(outgoing.headers.items()))

    @property
    def retries_taken(self) -> int:
        """How often the request was sent again before this answer came."""
        return self._exchange.retries

    @property
    def http_response(self) -> Incoming:
        """The answer as the transport gave it, with the body as far as `read` has read it."""
        return replace(self._exchange.incoming, content=self._content or b"")

    @property
    def content(self) -> bytes:
        """The body, decompressed.

        Raises:
            ConductorError: it is streamed, and `read` has not been called.
        """
        if self._content is None:
            raise ConductorError("the body has not been read: call read() first")
        return self._content

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.method} {self.url}: {self.status_code}, request_id={self.request_id!r})"

    def _whole(self, content: bytes) -> Incoming:
        return replace(self._exchange.incoming, content=content)


def checked_size(chunk_size: int | None) -> int | None:
    if chunk_size is not None and chunk_size < 1:
        raise InvalidArgumentError("chunk_size takes a positive number, or None", path="chunk_size")
    return chunk_size


GONE = "the body is gone: it was read piece by piece, or the response was closed"


def failing(call: Call[Any], clock: Clock, outgoing: Outgoing, seconds: float) -> Callable[[TransportError], APIError]:
    """What it means when a body breaks off that is read piece by piece."""
    sent_at = clock.now() - seconds

    def failed(error: TransportError) -> APIError:
        hide_key(call.settings.key, error)
        result = _broken_off(call, error)
        prepare.note_sent(result, call, clock, outgoing, sent_at)
        return result

    return failed


def _broken_off(call: Call[Any], error: TransportError) -> APIError:
    if error.partial is not None and not error.timed_out:
        try:
            accept.accept(call, error.partial)
        except APIError as unreadable:
            return unreadable
    return accept.failed(call, error)


class MethodsBase:
    """The methods and the resources below a client or a resource."""

    _property: ClassVar[str]

    def __init__(self, owner: object, client: Any, endpoint: Callable[[str], object] | None = None) -> None:
        self._owner = owner
        self._client = client
        self._endpoint = endpoint

    def __getattr__(self, name: str) -> Any:
        owner = self._owner
        if not name.startswith("_"):
            found = getattr(owner, name, None)
            if isinstance(found, Node):
                return getattr(found, self._property)
            if isinstance(owner, Node) and found is not None and self._has_endpoint(name):
                other = owner._over_client(self._stand_in())  # pyright: ignore[reportPrivateUsage]
                return self._bound(getattr(other, name))
        raise AttributeError(f"{type(owner).__name__} has no method {name!r} that sends a single request")

    def __call__(self, method: Any) -> Any:
        """Return a method of a resource as one that gives the whole answer; of its type, for type checkers."""
        owner = getattr(method, "__self__", None)
        if not isinstance(owner, Node):
            raise InvalidArgumentError("takes a method of a resource, such as client.qbd.invoices.retrieve")
        return getattr(getattr(owner, self._property), method.__name__)

    def _has_endpoint(self, name: str) -> bool:
        try:
            return self._endpoint is not None and self._endpoint(name) is not None
        except ModuleNotFoundError:
            return False

    def _stand_in(self) -> Any:
        raise NotImplementedError

    def _bound(self, method: Any) -> Any:
        return method


class RawOptions(CallOptions, total=False):
    """What a call to any path takes, besides the options of every call.

    Attributes:
        query: Query parameters, wire names; lists are sent as repeated names.
        body: JSON data, wire names.
    """

    query: Mapping[str, object]
    body: object


def raw_request(
    settings: Settings, method: str, path: str, options: RawOptions
) -> tuple[Request[FreeForm], CallOptions]:
    """The request, and what is left of the options.

    Raises:
        InvalidArgumentError: the path leaves the base URL.
    """
    path, _, query = path.partition("?")
    if not path.startswith("/") or not path.isascii() or not path.isprintable() or any(c in path for c in " #\\"):
        raise InvalidArgumentError("path takes a percent-encoded path that begins with /", path="path")
    if any(not segment or _is_relative(segment) for segment in path[1:].split("/")):
        raise InvalidArgumentError("path must not have segments that are empty, '.' or '..'", path="path")
    effect = {"GET": Effect.READ, "DELETE": Effect.DELETE}.get(method, Effect.WRITE)
    end_user, body = settings.service.end_user_header, options.get("body")
    operation = Operation(
        name=f"{method} {path}", method=method, path=path, effect=effect, answer=Answer(_free_form, ANY)
    )
    request = Request(
        operation=operation,
        path=path,
        query=merged_query(_pairs(query), options.get("query")),
        headers={end_user: settings.end_user_id} if end_user and settings.end_user_id else {},
        missing_headers=(),
        body=UNSET if body is None else ANY.encode(body, "body"),
        arguments={},
    )
    rest = {name: value for name, value in options.items() if name not in ("query", "body")}
    return request, cast("CallOptions", rest)


def _pairs(query: str) -> tuple[tuple[str, str], ...]:
    """What stands behind the `?` of a path."""
    if "#" in query or not query.isascii() or not query.isprintable():
        raise InvalidArgumentError("path takes a percent-encoded query, without a fragment", path="path")
    return tuple(parse_qsl(query, keep_blank_values=True))


def _is_relative(segment: str) -> bool:
    """Whether a server could resolve a segment away, however often it decodes it."""
    while (decoded := unquote(segment)) != segment:
        segment = decoded
    return any(part in (".", "..") for part in segment.replace("\\", "/").split("/"))


def _free_form(body: Any) -> FreeForm:
    if body is not None and not isinstance(body, dict):
        raise MalformedBody("the answer is not a JSON object")
    return FreeForm(cast("dict[str, Any]", body or {}))


class _Whole:
    """A whole answer as one piece."""

    def __init__(self, incoming: Incoming) -> None:
        self.head = incoming

    def __iter__(self) -> Iterator[bytes]:
        return iter((self.head.content,))

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.head.content

    def close(self) -> None:
        pass

    async def aclose(self) -> None:
        pass


def open_stream(transport: Transport, outgoing: Outgoing) -> Opened:
    """Send, and leave the body unread if the transport can."""
    capable: Any = transport
    if isinstance(capable, StreamingTransport):
        return capable.stream(outgoing)
    return _Whole(transport.send(outgoing))


async def open_async_stream(transport: AsyncTransport, outgoing: Outgoing) -> AsyncOpened:
    """Send, and leave the body unread if the transport can."""
    capable: Any = transport
    if isinstance(capable, AsyncStreamingTransport):
        return await capable.stream(outgoing)
    return _Whole(await transport.send(outgoing))
