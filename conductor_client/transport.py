"""The interface to an HTTP library: a request, its answer, and the one exception of a failed attempt.

A transport makes exactly one attempt. It never follows a redirect and never retries.
"""

from __future__ import annotations

import enum
import json
import re
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, Protocol, runtime_checkable
from urllib.parse import quote

__all__ = [
    "MAX_RESPONSE_BYTES",
    "AsyncOpened",
    "AsyncStreamingTransport",
    "AsyncTransport",
    "Headers",
    "Incoming",
    "Key",
    "Opened",
    "Outgoing",
    "Phase",
    "StreamingTransport",
    "Transport",
    "TransportError",
    "note_partial",
    "note_write",
    "partial_of",
    "time_to_connect",
]


class Phase(enum.Enum):
    """The progress of an attempt without an answer."""

    BEFORE_SENDING = "before_sending"
    SENT = "sent"


MAX_RESPONSE_BYTES: Final = 256 * 1024 * 1024
"""The default limit of a decompressed body."""

# A key with fewer characters may occur inside of words.
_SHORT = 12
_MASKED = frozenset(("authorization", "proxy-authorization", "cookie", "set-cookie"))


class Headers(Mapping[str, str]):
    """The headers of an answer: an immutable mapping with case-insensitive names."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        values: dict[str, str] = {}
        for name, value in pairs:
            name = name.lower()
            values[name] = f"{values[name]}, {value}" if name in values else value
        self._values = values

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def masked(self, key: Key) -> Headers:
        """Return the headers with `***` in place of the key."""
        if (text := "\n".join(self._values.values())) == key.masked(text):
            return self
        return Headers((name, key.masked(value)) for name, value in self._values.items())

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({ {name: '***' if name in _MASKED else value for name, value in self._values.items()} })"


class Key:
    """The credential, bound to the one origin that may receive it; only transports read its value.

    Methods never assign the value to a local variable, which error reporters would print.
    """

    __slots__ = ("_also", "_plain", "_value", "header", "origin", "parameter", "prefix")

    def __init__(
        self,
        value: object,
        *,
        header: str,
        prefix: str,
        origin: str = "",
        parameter: str = "",
        also: Key | None = None,
    ) -> None:
        self._value = value
        # True if quoting does not change it.
        self._plain: bool = str(value).replace("_", "").isalnum()
        self.header: str = header
        self.prefix: str = prefix
        self.origin: str = origin
        # The query parameter for it, instead of a header.
        self.parameter: str = parameter
        self._also = also

    @property
    def parts(self) -> tuple[Key, ...]:
        """The credentials to send: this one, and others that the service requires with it."""
        return (self,) if self._also is None else (self, *self._also.parts)

    def problem(self) -> str | None:
        """Return the reason why the key is unusable, or None."""
        if not isinstance(self._value, str):
            return "must be a str"
        if not self._value:
            return "is empty"
        if not all("!" <= character <= "~" for character in self._value):
            return "must be printable ASCII without spaces or line breaks"
        return None if self._also is None else self._also.problem()

    def begins_with(self, prefix: str) -> bool:
        """Return whether the key begins with a prefix, which states its kind."""
        return str(self._value).startswith(prefix)

    def reveal(self) -> str:
        """Return the value of the header; callers must not assign it to a variable."""
        return f"{self.prefix}{self._value}"

    def in_query(self, query: str) -> str:
        """Return a query with the key as its last parameter; callers must not assign it to a variable."""
        return f"{query}{'&' if query else ''}{quote(self.parameter, safe='')}={quote(self.reveal(), safe='')}"

    def masked(self, text: str) -> str:
        """Return a text with `***` in place of the key; a short key is only replaced as a whole word."""
        if self._also is not None:
            text = self._also.masked(text)
        if str(self._value) not in text and self._plain:
            return text
        if len(str(self._value)) < _SHORT:
            return re.sub(rf"(?<!\w){re.escape(str(self._value))}(?!\w)", "***", text)
        text = text.replace(str(self._value), "***")
        # As quoted in a URL, and in JSON.
        text = text.replace(quote(str(self._value), safe=""), "***")
        return text.replace(str(self._value).replace("/", "\\/"), "***")

    def moved_to(self, origin: str) -> Key:
        """Return the same credential for an origin that the caller has configured."""
        also = None if self._also is None else self._also.moved_to(origin)
        return Key(
            self._value, header=self.header, prefix=self.prefix, origin=origin, parameter=self.parameter, also=also
        )

    def __repr__(self) -> str:
        return f"Key('***', origin={self.origin!r})"

    def __reduce__(self) -> Any:
        raise TypeError("a key cannot be pickled or copied, nor can a page, which holds one; its data can")


class Expectation(Protocol):
    """A check of the answer to one request, which a transport makes before it releases the connection."""

    def request_id(self, incoming: Incoming) -> str | None:
        """Return the id that the service gave to the request."""
        ...

    def mismatch(self, incoming: Incoming) -> str | None:
        """Return why the answer cannot belong to this request, or None."""
        ...


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One request to send.

    Attributes:
        method: `GET`, `POST`, ...
        url: The whole URL with its query.
        headers: Lower-case names, without the credential.
        content: The body, or None.
        timeout: Seconds of wall clock from the start to the last byte of the answer; None is no limit.
        key: The credential, or None.
        fresh: Whether it needs a new connection: an idle one may be closed or hold an answer to another request, which
            would leave the outcome of a write unknown.
        max_response_bytes: The limit of the decompressed body of the answer; None is no limit.
        expected: Checks whether an answer belongs to this request, before the transport reuses the connection.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None
    timeout: float | None
    key: Key | None
    fresh: bool = False
    max_response_bytes: int | None = MAX_RESPONSE_BYTES
    expected: Expectation | None = field(default=None, compare=False)

    def __repr__(self) -> str:
        # The body may contain confidential data, such as card numbers.
        size = "None" if self.content is None else f"<{len(self.content)} bytes>"
        return f"Outgoing({self.method} {self.url}, {Headers(self.headers.items())!r}, content={size})"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One answer.

    Attributes:
        status_code: The HTTP status.
        headers: The headers.
        content: The decompressed body, as far as it has arrived.
        defect: Why the body is broken, or None.
        final: Whether the same request would have the same defect again.
        checked: Whether the transport has checked the answer with the request's `expected`.
    """

    status_code: int
    headers: Headers
    content: bytes = b""
    defect: str | None = None
    final: bool = False
    checked: bool = field(default=False, compare=False)
    # The JSON of the content, between its first parsing and its decoding.
    parsed: list[Any] = field(default_factory=list[Any], init=False, repr=False, compare=False)

    def __repr__(self) -> str:
        broken = f", defect={self.defect!r}" if self.defect else ""
        return f"Incoming({self.status_code}, {self.headers!r}, content=<{len(self.content)} bytes>{broken})"

    @property
    def text(self) -> str:
        """The body as text; bytes that are not UTF-8 become replacement characters."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """Return the body as JSON data.

        Raises:
            ValueError: the body is not JSON.
        """
        return json.loads(self.content)


def with_masked_head(key: Key | None, incoming: Incoming) -> Incoming:
    """Return an answer with the key masked in everything that its repr shows; its body is unchanged."""
    if key is None:
        return incoming
    headers = incoming.headers.masked(key)
    if headers is incoming.headers and incoming.defect is None:
        return incoming
    return replace(incoming, headers=headers, defect=incoming.defect and key.masked(incoming.defect))


class TransportError(Exception):
    """An attempt failed without a complete answer.

    A transport raises it for errors of its HTTP library or the operating system; other exceptions propagate.

    Attributes:
        phase: Whether a byte of the request can have been sent; `BEFORE_SENDING` requires proof that none was.
        timed_out: Whether the timeout passed.
        partial: The answer so far, if its status had arrived.
    """

    def __init__(
        self, message: str, *, phase: Phase = Phase.SENT, timed_out: bool = False, partial: Incoming | None = None
    ) -> None:
        super().__init__(message)
        self.phase = phase
        self.timed_out = timed_out
        self.partial = partial


def time_to_connect(timeout: float | None) -> float | None:
    """Return the seconds that an attempt may wait for a connection: a sixth of its timeout, or five if that allows it.

    A request sent without enough time for its answer would have an unknown outcome; an unsent one can be retried.
    """
    return None if timeout is None else max(timeout / 6, min(timeout * 0.95, 5.0))


def note_partial(reason: BaseException, partial: Incoming) -> None:
    """Attach the partial answer to an exception that ends an attempt from outside."""
    reason.__dict__["_partial"] = partial


def note_write(reason: BaseException, write: object) -> None:
    """Attach the write in flight, or None, to an exception that ends a call from outside."""
    reason.__dict__["_conductor_write"] = write


def partial_of(reason: BaseException) -> Incoming | None:
    """Return the answer that `note_partial` attached, or None."""
    partial = reason.__dict__.get("_partial")
    return partial if isinstance(partial, Incoming) else None


class Transport(Protocol):
    """A blocking transport, which is thread-safe."""

    def send(self, outgoing: Outgoing) -> Incoming:
        """Send a request and read its whole answer, or raise `TransportError`."""
        ...

    def close(self) -> None:
        """Close all connections."""
        ...


class AsyncTransport(Protocol):
    """An asyncio transport, which tasks and event loops can share."""

    async def send(self, outgoing: Outgoing) -> Incoming:
        """Send a request and read its whole answer, or raise `TransportError`."""
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...


class Opened(Protocol):
    """An answer with an unread body.

    Iterating reads the decompressed body, once. It raises `TransportError`, with the head as `partial`, if the
    connection breaks or the timeout passes; only the transport's waiting counts, not the caller's work in between.
    """

    @property
    def head(self) -> Incoming:
        """The status and headers."""
        ...

    def __iter__(self) -> Iterator[bytes]: ...

    def close(self) -> None:
        """Release the connection and discard the rest of the body; a second call does nothing."""
        ...


class AsyncOpened(Protocol):
    """`Opened`, in asyncio."""

    @property
    def head(self) -> Incoming:
        """The status and headers."""
        ...

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def aclose(self) -> None:
        """Release the connection and discard the rest of the body; a second call does nothing."""
        ...


@runtime_checkable
class StreamingTransport(Transport, Protocol):
    """A transport that can return an answer before reading its body."""

    def stream(self, outgoing: Outgoing) -> Opened:
        """Send a request and read the head of its answer, or raise `TransportError`."""
        ...


@runtime_checkable
class AsyncStreamingTransport(AsyncTransport, Protocol):
    """An asyncio transport that can return an answer before reading its body."""

    async def stream(self, outgoing: Outgoing) -> AsyncOpened:
        """Send a request and read the head of its answer, or raise `TransportError`."""
        ...
