"""Trace one attempt through httpx: detect the start of sending, enable TCP keep-alive, apply the attempt's timeout.

httpx reports its steps through its `trace` extension, also for a caller's own client.
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
    """Return an event such as `http11.send_request_headers.started` without its prefix, or None if it is not used."""
    step = event[event.find(".") + 1 :]
    return step if step in _STEPS else None


class Steps:
    """The progress of an attempt.

    Attributes:
        begun: True once the library was called to send.
        use: The connection or client of the attempt.
        sending: True once bytes of the request may have been sent.
        head: The status and headers of the answer, or None.
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
                # The client was closed during the connect.
                raise ConductorError("the client is closed")
            # CONNECT asks a proxy for a tunnel; the request follows.
            if info["request"].method != b"CONNECT":
                self.sending = True
        elif step in _CONNECTING:
            self._connecting = True
        elif step in _CONNECTED:
            keep_alive(info["return_value"].get_extra_info("socket"))
            self.opened(info["return_value"])
        elif step == _ANSWERED:
            if self.sending:
                # In HTTP/1.1, the version precedes the status, and the reason follows it.
                status, *_, headers = value if len(value := info["return_value"]) == 2 else value[1:4]
                self.head = status, headers
        elif step == "start_tls.complete":
            self.opened(info["return_value"])

    @property
    def unsent(self) -> bool:
        """True if certainly nothing of the request was sent."""
        return not self.begun or (self._connecting and not self.sending)

    @property
    def reused(self) -> bool | None:
        """True if the connection has carried another request before; None for a mock or a caller's own client."""
        real = self.sending and self.use is not None and self.use.connection is not None
        return not self._connecting if real else None

    def body_begins(self, response: Any, until: float | None) -> None:
        """Detect a truncated compression of the body, which httpx does not report."""
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
        """Clean up after an exception, which can be that of a signal handler at the exit of a block."""
        if self._connecting and not self.sending and (struck := sys.exception()) is not None:
            # During the connect, a frame can hold the socket, and anyio keeps a task whose scope was not left.
            clear_frames(struck.__traceback__)

    def opened(self, stream: Any) -> None:
        if self.use is not None and self.use.connection is not None:
            self.use.connection.stream = stream


def check_left(left: float | None) -> None:
    """Raise `TimeoutError` if no seconds are left; raised in this module, it counts as one of the network."""
    if left is not None and left <= 0:
        raise TimeoutError


class AsyncTrace(Steps):
    """The trace of an attempt in asyncio, with an asyncio timeout."""

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        if (step := _step(event)) is not None:
            self.note(step, info)

    def limit(self, until: float | None) -> Timeout:
        return Timeout(until)

    def within(self, seconds: float | None) -> Timeout:
        return timeout(seconds)

    def check(self, until: float | None) -> None:
        """Do nothing, because the whole block has a timeout."""


# The deadline of the attempt in this thread.
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
    """The trace of a blocking attempt, which limits each step to the time left for the attempt.

    httpx applies timeouts to each read, so that a slow server could keep a call forever. The class of streams is
    replaced with a stricter one, because with a transport of our own, httpx would ignore proxies in the environment.
    """

    def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        if (step := _step(event)) is not None:
            self.note(step, info)

    def limit(self, until: float | None) -> Self:
        """Set the deadline of all steps in a block in this thread, by `time.monotonic()`; blocks can be nested."""
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
        """Set the timeout of each read, which httpx takes when it starts to read the body."""
        super().body_begins(response, until)
        if until is not None:
            response.request.extensions["timeout"]["read"] = max(until - time.monotonic(), 0.001)

    def check(self, until: float | None) -> None:
        """Raise `TimeoutError` if the deadline passed, which the streams of a mock do not check."""
        if until is not None and time.monotonic() > until:
            raise TimeoutError

    def opened(self, stream: Any) -> None:
        super().opened(stream)
        with suppress(TypeError):
            stream.__class__ = _bounded(stream.__class__)


class _Bounded(_Stream):
    """A mixin for streams that limits reads and writes to the time left for the attempt."""

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
            # It has the key, and error reporters print the variables of frames.
            del buffer

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        return super().start_tls(ssl_context, server_hostname, _left(timeout))

    def close(self) -> None:
        try:
            with Closing():
                # Wakes a thread that waits for the answer; not the method of the TLS class, which would drop its keys.
                socket.socket.shutdown(self.get_extra_info("socket"), socket.SHUT_RDWR)
        finally:
            super().close()


@functools.cache
def _bounded(kind: Any) -> Any:
    return type("Bounded", (_Bounded, kind), {})
