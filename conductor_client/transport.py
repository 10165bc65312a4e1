"""The seam to an HTTP library: what goes out, what comes in, and the one exception in between.

A transport makes exactly one attempt. It never follows a redirect and never sends anything twice.
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
    """How far an attempt got that brought no answer."""

    BEFORE_SENDING = "before_sending"
    SENT = "sent"


MAX_RESPONSE_BYTES: Final = 256 * 1024 * 1024
"""How long a decompressed body may be if nothing else is said."""

# A key with fewer characters than this may be a part of words.
_SHORT = 12
_MASKED = frozenset(("authorization", "proxy-authorization", "cookie", "set-cookie"))


class Headers(Mapping[str, str]):
    """Headers of an answer: an immutable mapping whose names compare without regard to case."""

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
        """The same headers with `***` in the place of a key."""
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
    """The credential, bound to the one origin that may see it. It shows itself to a transport only.

    Methods look at the value in place: bound to a name, it would stand in a frame that error reporters print.
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
        # Whether it looks the same wherever it is quoted.
        self._plain: bool = str(value).replace("_", "").isalnum()
        self.header: str = header
        self.prefix: str = prefix
        self.origin: str = origin
        # The query parameter that carries it, in place of a header.
        self.parameter: str = parameter
        self._also = also

    @property
    def parts(self) -> tuple[Key, ...]:
        """The credentials that are sent: this one, and those that the service wants beside it."""
        return (self,) if self._also is None else (self, *self._also.parts)

    def problem(self) -> str | None:
        """What makes the key unusable, or None."""
        if not isinstance(self._value, str):
            return "must be a str"
        if not self._value:
            return "is empty"
        if not all("!" <= character <= "~" for character in self._value):
            return "must be printable ASCII without spaces or line breaks"
        return None if self._also is None else self._also.problem()

    def begins_with(self, prefix: str) -> bool:
        """Whether it is of a certain sort."""
        return str(self._value).startswith(prefix)

    def reveal(self) -> str:
        """The header's value. Callers pass it on without binding it to a name."""
        return f"{self.prefix}{self._value}"

    def in_query(self, query: str) -> str:
        """A query with the key at its end, for a service that takes it there. Callers pass it on likewise."""
        return f"{query}{'&' if query else ''}{quote(self.parameter, safe='')}={quote(self.reveal(), safe='')}"

    def masked(self, text: str) -> str:
        """A text with `***` in the place of the key; in that of a short one only where it stands alone."""
        if self._also is not None:
            text = self._also.masked(text)
        if str(self._value) not in text and self._plain:
            return text
        if len(str(self._value)) < _SHORT:
            return re.sub(rf"(?<!\w){re.escape(str(self._value))}(?!\w)", "***", text)
        text = text.replace(str(self._value), "***")
        # As it stands in an address, and in JSON.
        text = text.replace(quote(str(self._value), safe=""), "***")
        return text.replace(str(self._value).replace("/", "\\/"), "***")

    def moved_to(self, origin: str) -> Key:
        """The same credential for an origin that the caller configured."""
        also = None if self._also is None else self._also.moved_to(origin)
        return Key(
            self._value, header=self.header, prefix=self.prefix, origin=origin, parameter=self.parameter, also=also
        )

    def __repr__(self) -> str:
        return f"Key('***', origin={self.origin!r})"

    def __reduce__(self) -> Any:
        raise TypeError("a key cannot be pickled or copied, nor can a page, which holds one; its data can")


class Expectation(Protocol):
    """The marks of the answer to one request; a transport asks before it gives the connection back."""

    def request_id(self, incoming: Incoming) -> str | None:
        """Return the id that the service gave to the request."""
        ...

    def mismatch(self, incoming: Incoming) -> str | None:
        """Return why the answer cannot be this request's; None if it can."""
        ...


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One request on its way out.

    Attributes:
        method: `GET`, `POST`, ...
        url: The whole address with its query.
        headers: Lower-case names; the credential is not among them.
        content: The body, or None.
        timeout: Seconds of wall clock from the first step to the last byte of the answer; None is no limit.
        key: The credential, or None.
        fresh: Whether it must go out on a new connection: one that was idle may turn out to be dead, or to hold an
            answer to another request, and of a write nobody would know the outcome.
        max_response_bytes: How long the decompressed body of the answer may be; None is no limit.
        expected: Tells whether an answer is this request's. A transport asks before it lets others use the connection.
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
        # The body may hold what nobody should read in a log: card numbers, say.
        size = "None" if self.content is None else f"<{len(self.content)} bytes>"
        return f"Outgoing({self.method} {self.url}, {Headers(self.headers.items())!r}, content={size})"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One answer.

    Attributes:
        status_code: The HTTP status.
        headers: The headers.
        content: The body, decompressed; what had arrived of it if it broke off.
        defect: Why the body is not whole, or None.
        final: Whether the same request would only bring the same defect again.
        checked: Whether the transport has asked the request's `expected` whether this is its answer.
    """

    status_code: int
    headers: Headers
    content: bytes = b""
    defect: str | None = None
    final: bool = False
    checked: bool = field(default=False, compare=False)
    # The JSON of the content, from when it is parsed for the first time until it is decoded.
    parsed: list[Any] = field(default_factory=list[Any], init=False, repr=False, compare=False)

    def __repr__(self) -> str:
        broken = f", defect={self.defect!r}" if self.defect else ""
        return f"Incoming({self.status_code}, {self.headers!r}, content=<{len(self.content)} bytes>{broken})"

    @property
    def text(self) -> str:
        """The body as text; bytes that are not UTF-8 become replacement characters."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body as JSON data.

        Raises:
            ValueError: the body is not JSON.
        """
        return json.loads(self.content)


def with_masked_head(key: Key | None, incoming: Incoming) -> Incoming:
    """An answer without the key in all that its repr shows, as in a traceback. Its body is left as it came."""
    if key is None:
        return incoming
    headers = incoming.headers.masked(key)
    if headers is incoming.headers and incoming.defect is None:
        return incoming
    return replace(incoming, headers=headers, defect=incoming.defect and key.masked(incoming.defect))


class TransportError(Exception):
    """An attempt brought no whole answer.

    A transport raises it for what comes from its HTTP library or the operating system. Everything else passes through.

    Attributes:
        phase: Whether a byte of the request's head can have left. `BEFORE_SENDING` takes proof.
        timed_out: Whether the time was up.
        partial: The answer so far, once its status had arrived.
    """

    def __init__(
        self, message: str, *, phase: Phase = Phase.SENT, timed_out: bool = False, partial: Incoming | None = None
    ) -> None:
        super().__init__(message)
        self.phase = phase
        self.timed_out = timed_out
        self.partial = partial


def time_to_connect(timeout: float | None) -> float | None:
    """Seconds that an attempt may wait for a connection: a sixth of its time, or five if it has so much.

    A request that is sent with no time left for its answer would end as one of which nobody knows what became of it;
    one that was not sent can be sent again.
    """
    return None if timeout is None else max(timeout / 6, min(timeout * 0.95, 5.0))


def note_partial(reason: BaseException, partial: Incoming) -> None:
    """Let an exception that ends an attempt from outside tell how far the answer had come."""
    reason.__dict__["_partial"] = partial


def note_write(reason: BaseException, write: object) -> None:
    """Let an exception that ends a call from outside tell which write was in flight; None if none was."""
    reason.__dict__["_conductor_write"] = write


def partial_of(reason: BaseException) -> Incoming | None:
    """What `note_partial` noted."""
    partial = reason.__dict__.get("_partial")
    return partial if isinstance(partial, Incoming) else None


class Transport(Protocol):
    """One attempt, blocking. Safe to share between threads."""

    def send(self, outgoing: Outgoing) -> Incoming:
        """Send and read the answer to its end, or raise `TransportError`."""
        ...

    def close(self) -> None:
        """Give back all connections."""
        ...


class AsyncTransport(Protocol):
    """One attempt, in asyncio. Safe to share between tasks and event loops."""

    async def send(self, outgoing: Outgoing) -> Incoming:
        """Send and read the answer to its end, or raise `TransportError`."""
        ...

    async def aclose(self) -> None:
        """Give back all connections."""
        ...


class Opened(Protocol):
    """An answer whose body has not been read yet.

    Iterating reads the body, decompressed, once. It raises `TransportError`, with the head as `partial`, when the body
    breaks off or the time is up; the time runs only while the transport waits, not while the caller works.
    """

    @property
    def head(self) -> Incoming:
        """Status and headers."""
        ...

    def __iter__(self) -> Iterator[bytes]: ...

    def close(self) -> None:
        """Give the connection back; what is left of the body is lost. Closing twice does nothing."""
        ...


class AsyncOpened(Protocol):
    """`Opened`, in asyncio."""

    @property
    def head(self) -> Incoming:
        """Status and headers."""
        ...

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def aclose(self) -> None:
        """Give the connection back; what is left of the body is lost. Closing twice does nothing."""
        ...


@runtime_checkable
class StreamingTransport(Transport, Protocol):
    """A transport that can leave the body unread."""

    def stream(self, outgoing: Outgoing) -> Opened:
        """Send and read the answer's head, or raise `TransportError`."""
        ...


@runtime_checkable
class AsyncStreamingTransport(AsyncTransport, Protocol):
    """An asyncio transport that can leave the body unread."""

    async def stream(self, outgoing: Outgoing) -> AsyncOpened:
        """Send and read the answer's head, or raise `TransportError`."""
        ...
