"""Raw answers, without I/O, and calls to paths that have no method."""

from __future__ import annotations

import codecs
import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from types import SimpleNamespace
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar, cast
from urllib.parse import parse_qsl, unquote

from .._schema.containers import ANY
from .._schema.decode import MalformedBody
from .._schema.model import FreeForm
from ..errors import APIError, InvalidArgumentError
from ..transport import Incoming, Outgoing, TransportError
from ..types import UNSET, CallOptions
from . import accept, prepare
from .attempts import Attempt
from .clock import Clock
from .helpers import Branch, Node
from .operation import Answer, Effect, Operation, Request
from .options import Settings, merged_query
from .prepare import Call
from .redact import hide_key

T = TypeVar("T")
X = TypeVar("X", bytes, str)


class Exchange(NamedTuple):
    """The attempt that was answered, with its duration and the number of retries before it."""

    outgoing: Outgoing
    incoming: Incoming
    seconds: float
    request_id: str | None
    failed: Callable[[TransportError], APIError]
    retries: int


class Parts(Generic[X]):
    """Split a stream into parts of `size` bytes or characters, of which the last may be shorter; None keeps its chunks.

    `feed` returns the parts that are complete; with the final chunk, all.
    """

    def __init__(self, size: int | None, decode: Callable[[bytes, bool], X]) -> None:
        if size is not None and size < 1:
            raise InvalidArgumentError("chunk_size takes a positive number, or None", path="chunk_size")
        self._size = size
        self._decode: Callable[[bytes, bool], X] = decode
        self._rest: X = decode(b"", False)

    def feed(self, piece: bytes, *, final: bool = False) -> list[X]:
        data = self._rest + self._decode(piece, final)
        size = self._size or max(len(data), 1)
        end = len(data) if final else len(data) - len(data) % size
        self._rest = data[end:]
        return [data[start : start + size] for start in range(0, end, size)]


def text_decoder() -> Callable[[bytes, bool], str]:
    """Return an incremental UTF-8 decoder that replaces invalid bytes."""
    return codecs.getincrementaldecoder("utf-8")("replace").decode


class Lines:
    """Split a stream into lines that end with `\\n`, `\\r\\n` or `\\r`, and remove the ends."""

    def __init__(self) -> None:
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._decoder = io.IncrementalNewlineDecoder(decoder, translate=True)
        self._rest: list[str] = []

    def feed(self, piece: bytes, *, final: bool = False) -> list[str]:
        *lines, rest = self._decoder.decode(piece, final).split("\n")
        if lines:
            lines[0] = "".join((*self._rest, lines[0]))
            self._rest.clear()
        if rest:
            # Joined when the line is complete, because appending to a long string takes quadratic time.
            self._rest.append(rest)
        return [*lines, rest] if final and (rest := "".join(self._rest)) else lines


GONE = "the body is gone: it was read piece by piece, or the response was closed"


def exchange_of(call: Call[Any], clock: Clock, attempt: Attempt) -> Exchange:
    outgoing, incoming = attempt.outgoing, attempt.answer
    assert outgoing is not None

    def failed(error: TransportError) -> APIError:
        """Return the exception for a body that breaks off while it is streamed."""
        hide_key(outgoing.key, error)
        result = accept.failed(call, error)
        if error.partial is not None and not error.timed_out:
            try:
                accept.accept(call, error.partial)
            except APIError as unreadable:
                result = unreadable
        prepare.note_sent(result, call, clock, outgoing, attempt.sent_at)
        return result

    request_id = accept.request_id_of(call.settings, incoming)
    # Without the key, because the exchange can be shown with the answer.
    return Exchange(replace(outgoing, key=None), incoming, attempt.seconds, request_id, failed, attempt.number - 1)


class MethodsBase:
    """The methods and child resources of a client or a resource, with raw answers."""

    _property: ClassVar[str]
    _streaming: ClassVar[bool] = False

    def __init__(self, owner: object) -> None:
        self._owner = owner
        self._client: Any = cast("Any", owner)._client if isinstance(owner, Node) else owner

    def __getattr__(self, name: str) -> Any:
        owner = self._owner
        if not name.startswith("_"):
            found = getattr(owner, name, None)
            if isinstance(found, Node):
                return getattr(found, self._property)
            if isinstance(owner, Branch) and found is not None and owner._endpoint(name):  # pyright: ignore[reportPrivateUsage]
                # The methods call `raw` in place of the client.
                client, streaming = self._client, self._streaming
                send = partial(client.send_raw, streaming=streaming)
                page = partial(client.page_raw, streaming=streaming)
                raw = SimpleNamespace(send=send, page=page, pager=page)
                if not isinstance(owner, Node):
                    # A method of the client itself, whose `self` is the client that it calls.
                    return self._bound(partial(getattr(type(owner), name), raw))
                return self._bound(getattr(owner._over_client(raw), name))  # pyright: ignore[reportPrivateUsage]
        raise AttributeError(f"{type(owner).__name__} has no method {name!r} that sends a single request")

    def __call__(self, method: Any) -> Any:
        """Return a method of a resource that returns the raw answer; used by type checkers."""
        owner = getattr(method, "__self__", None)
        if not isinstance(owner, Branch):
            raise InvalidArgumentError("takes a method of a resource, such as client.qbd.invoices.retrieve")
        return getattr(getattr(owner, self._property), method.__name__)

    def _bound(self, method: Any) -> Any:
        return method


class RawOptions(CallOptions, total=False):
    """The options of a call to any path.

    Attributes:
        query: Query parameters by wire name; a list repeats the name.
        body: JSON data with wire names.
    """

    query: Mapping[str, object]
    body: object


def raw_request(
    settings: Settings, method: str, path: str, options: RawOptions
) -> tuple[Request[FreeForm], CallOptions]:
    """Return the request and the remaining options.

    Raises:
        InvalidArgumentError: the path leaves the base URL.
    """
    path, _, query = path.partition("?")
    if not path.startswith("/") or not path.isascii() or not path.isprintable() or any(c in path for c in " #\\"):
        raise InvalidArgumentError("path takes a percent-encoded path that begins with /", path="path")
    if any(not segment or _is_relative(segment) for segment in path[1:].split("/")):
        raise InvalidArgumentError("path must not have segments that are empty, '.' or '..'", path="path")
    if "#" in query or not query.isascii() or not query.isprintable():
        raise InvalidArgumentError("path takes a percent-encoded query, without a fragment", path="path")
    effect = {"GET": Effect.READ, "DELETE": Effect.DELETE}.get(method, Effect.WRITE)
    end_user, body = settings.service.end_user_header, options.get("body")
    operation = Operation(
        name=f"{method} {path}", method=method, path=path, effect=effect, answer=Answer(_free_form, ANY)
    )
    request = Request(
        operation=operation,
        path=path,
        query=merged_query(tuple(parse_qsl(query, keep_blank_values=True)), options.get("query")),
        headers={end_user: settings.end_user_id} if end_user and settings.end_user_id else {},
        missing_headers=(),
        body=UNSET if body is None else ANY.encode(body, "body"),
        arguments={},
    )
    rest = {name: value for name, value in options.items() if name not in ("query", "body")}
    return request, cast("CallOptions", rest)


def _is_relative(segment: str) -> bool:
    """Return whether a server could interpret a segment as relative, after decoding it any number of times."""
    while (decoded := unquote(segment)) != segment:
        segment = decoded
    return any(part in (".", "..") for part in segment.replace("\\", "/").split("/"))


def _free_form(body: Any) -> FreeForm:
    if body is not None and not isinstance(body, dict):
        raise MalformedBody("the answer is not a JSON object")
    return FreeForm(cast("dict[str, Any]", body or {}))
