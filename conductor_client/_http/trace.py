"""Follows one attempt through httpx: whether sending has begun, TCP keep-alive, and the limit of the attempt.

httpx tells what it does through its `trace` extension, on our clients and on a caller's alike.
"""

from __future__ import annotations

import functools
import socket
import ssl
import sys
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from traceback import clear_frames
from typing import TYPE_CHECKING, Any, Final, Self
from weakref import proxy

from .._core.timeouts import Timeout, timeout
from ..errors import ConductorError
from .connections import keep_alive
from .library import Library
from .network import Closing

if TYPE_CHECKING:
    from httpcore import NetworkStream as _Stream

    from .pools import InUse
else:
    _Stream = object

_CONNECTING: Final = frozenset(("connect_tcp.started", "connect_unix_socket.started"))
_CONNECTED: Final = frozenset(("connect_tcp.complete", "connect_unix_socket.complete"))
_ANSWERED: Final = "receive_response_headers.complete"
_STEPS: Final = _CONNECTING | _CONNECTED | {"start_tls.complete", "send_request_headers.started", _ANSWERED}
_PIECE: Final = 65536


@functools.lru_cache(maxsize=256)
def _step(event: str) -> str | None:
    """Of `http11.send_request_headers.started` all but the first word, if it matters here. There are few such names."""
    step = event[event.find(".") + 1 :]
    return step if step in _STEPS else None


class Steps:
    """Turns TCP keep-alive on, and knows how far an attempt has come.

    Attributes:
        begun: Whether the library has been asked to send.
        use: What the attempt was given to send with.
        sending: Whether a byte of the request's head may have left.
        head: Status and headers of the answer, once they have arrived.
    """

    def __init__(self, library: Library) -> None:
        self.library = library
        self.begun = False
        self.use: InUse | None = None
        self.sending = False
        self.head: tuple[int, Any] | None = None
        self._connecting = False

    def note(self, step: str, info: Mapping[str, Any]) -> None:
        if step == "send_request_headers.started":
            if self.use is not None and self.use.orphaned:
                # While it was connecting; closing has missed it.
                raise ConductorError("the client is closed")
            # What asks a proxy for a tunnel is not yet the request.
            if info["request"].method != b"CONNECT":
                self.sending = True
        elif step in _CONNECTING:
            self._connecting = True
        elif step in _CONNECTED:
            keep_alive(info["return_value"].get_extra_info("socket"))
            self.opened(info["return_value"])
        elif step == _ANSWERED:
            if self.sending:
                # Over HTTP/1.1 with the version before the status, and the reason behind it.
                status, *_, headers = value if len(value := info["return_value"]) == 2 else value[1:4]
                self.head = status, headers
        elif step == "start_tls.complete":
            self.opened(info["return_value"])

    @property
    def unsent(self) -> bool:
        """Whether it is sure that nothing of the request was written."""
        return not self.begun or (self._connecting and not self.sending)

    @property
    def reused(self) -> bool | None:
        """Whether the connection has carried another request before; None for a mock's, or a caller's."""
        real = self.sending and self.use is not None and self.use.connection is not None
        return not self._connecting if real else None

    def body_begins(self, response: Any, until: float | None) -> None:
        """Have a body refused that is cut off inside its compression. The library does not tell, nor lead to that."""
        if "content-encoding" in response.headers and (find := getattr(response, "_get_content_decoder", None)):
            decoder = find()
            for one in getattr(decoder, "children", (decoder,)):
                one.decode = one.flush = functools.partial(self._decode, proxy(response), proxy(one))

    def _decode(self, response: Any, decoder: Any, *data: bytes) -> Any:
        inner = decoder
        while (deeper := getattr(inner, "decompressor", None)) is not None:
            inner = deeper
        if getattr(inner, "unused_data", b""):
            # The library would keep it all, and lose it.
            raise self.library.module.DecodingError("more follows the compressed body")
        if data:
            return decoder.__class__.decode(decoder, *data)
        if not getattr(inner, "eof", True) and response.num_bytes_downloaded:
            raise self.library.module.DecodingError("the compressed body is cut off")
        return decoder.__class__.flush(decoder)

    def over(self) -> None:
        """What is left to do after an exception: a signal's may have struck where a block was to be left."""
        if self._connecting and not self.sending and (struck := sys.exception()) is not None:
            # While it was connecting: a frame may hold its socket, and anyio keeps a task whose scope was never left.
            clear_frames(struck.__traceback__)

    def opened(self, stream: Any) -> None:
        """A stream of bytes stands; the blocking transport bounds it."""
        if self.use is not None and self.use.connection is not None:
            self.use.connection.stream = stream


def check_left(left: float | None) -> None:
    """Raise `TimeoutError` if no seconds are left. Raised here, it counts as the network's."""
    if left is not None and left <= 0:
        raise TimeoutError


class AsyncTrace(Steps):
    """Follows an attempt in asyncio, whose timeouts bound it."""

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        if (step := _step(event)) is not None:
            self.note(step, info)

    def limit(self, until: float | None) -> Timeout:
        return Timeout(until)

    def within(self, seconds: float | None) -> Timeout:
        return timeout(seconds)

    def check(self, until: float | None) -> None:
        """Nothing: the block is bounded as a whole."""


# Until when the attempt that runs in this thread has time.
_attempt: Final = threading.local()


def _left(timeout: float | None) -> float | None:
    until: float | None = getattr(_attempt, "until", None)
    if until is None:
        return timeout
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left if timeout is None else min(left, timeout)


class Trace(Steps):
    """Follows a blocking attempt, and lets no step of it take longer than the whole attempt may.

    httpx applies its limits to each read alone, so that a server which drips could hold a call forever. Streams get a
    class of their own that is stricter; it is put on from outside because a transport of ours would switch httpx's
    proxy variables off.
    """

    def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        if (step := _step(event)) is not None:
            self.note(step, info)

    def limit(self, until: float | None) -> Self:
        """Bound all steps of this thread in a block, by `time.monotonic()`. It can stand in that of another call."""
        self._around: float | None = getattr(_attempt, "until", None)
        self._until = until
        return self

    def within(self, seconds: float | None) -> Self:
        return self.limit(None if seconds is None else time.monotonic() + seconds)

    def __enter__(self) -> None:
        _attempt.until = self._until

    def __exit__(self, *_: object) -> None:
        _attempt.until = self._around
        del self._around

    def over(self) -> None:
        super().over()
        with suppress(AttributeError):
            self.__exit__()

    def body_begins(self, response: Any, until: float | None) -> None:
        """Bound each read of the body; httpx looks at this when it begins with it."""
        super().body_begins(response, until)
        if until is not None:
            response.request.extensions["timeout"]["read"] = max(until - time.monotonic(), 0.001)

    def check(self, until: float | None) -> None:
        """Raise `TimeoutError` if the time is up: reads of other streams than ours know nothing of it."""
        if until is not None and time.monotonic() > until:
            raise TimeoutError

    def opened(self, stream: Any) -> None:
        super().opened(stream)
        with suppress(TypeError):
            stream.__class__ = _bounded(stream.__class__)


class _Bounded(_Stream):
    """What is stricter about such a stream. Mixed into the class that it had."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return super().read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            if len(buffer) <= _PIECE:
                super().write(buffer, _left(timeout))
                return
            for start in range(0, len(buffer), _PIECE):
                super().write(buffer[start : start + _PIECE], _left(timeout))
        finally:
            # The key stands in it, and error reporters print the variables of frames.
            del buffer

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        return super().start_tls(ssl_context, server_hostname, _left(timeout))

    def close(self) -> None:
        try:
            with Closing():
                # Wakes a thread that waits for the answer; past the class for TLS, which would forget its keys.
                socket.socket.shutdown(self.get_extra_info("socket"), socket.SHUT_RDWR)
        finally:
            super().close()


@functools.cache
def _bounded(kind: Any) -> Any:
    return type("Bounded", (_Bounded, kind), {})
