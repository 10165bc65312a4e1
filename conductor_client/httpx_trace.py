"""Follows one attempt through httpx: whether sending has begun, TCP keep-alive, and the limit of a blocking attempt.

httpx tells what it does through its `trace` extension, on our clients and on a caller's alike.
"""

from __future__ import annotations

import functools
import socket
import ssl
import threading
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from httpcore import NetworkStream as _Stream
else:
    _Stream = object

__all__ = ["BlockingTrace", "Trace", "bounded"]

_KEEP_ALIVE: Final = (("SO_KEEPALIVE", 1), ("TCP_KEEPIDLE", 30), ("TCP_KEEPINTVL", 10), ("TCP_KEEPCNT", 4))


class Trace:
    """Turns TCP keep-alive on, and knows whether sending has begun."""

    def __init__(self) -> None:
        self.connecting = False
        self.sending = False
        self.connection: Any = None

    def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        if event == "connection.connect_tcp.started":
            self.connecting = True
        elif event == "connection.connect_tcp.complete":
            self.connection = info["return_value"]
            keep_alive(self.connection)
            self.opened(self.connection)
        elif event.endswith("start_tls.complete"):
            self.opened(info["return_value"])
        elif event.endswith("send_request_headers.started"):
            self.sending = True

    @property
    def unsent(self) -> bool:
        """Whether it is sure that nothing of the request was written."""
        return self.connecting and not self.sending

    def opened(self, stream: Any) -> None:
        """A stream of bytes stands; the blocking transport bounds it."""

    async def awaited(self, event: str, info: Mapping[str, Any]) -> None:
        """The same for httpx's asyncio side, which awaits what it is given."""
        self(event, info)

    async def abandon(self) -> None:
        """Close a connection that was given up between connecting and sending, which httpx forgets to do."""
        if self.connection is not None and not self.sending:
            with suppress(Exception):
                await self.connection.aclose()


def keep_alive(connection: Any) -> None:
    """Let the operating system look after an idle connection, where it can."""
    for name, value in _KEEP_ALIVE:
        level = socket.SOL_SOCKET if name.startswith("SO_") else socket.IPPROTO_TCP
        with suppress(OSError, AttributeError):
            connection.get_extra_info("socket").setsockopt(level, getattr(socket, name), value)


# Until when the attempt that runs in this thread has time.
_attempt: Final = threading.local()


@contextmanager
def bounded(until: float | None) -> Generator[None]:
    """Bound all steps of the attempt inside; `until` by `time.monotonic()`, None is no limit."""
    _attempt.until = until
    try:
        yield
    finally:
        _attempt.until = None


def _left(timeout: float | None) -> float | None:
    until: float | None = getattr(_attempt, "until", None)
    if until is None:
        return timeout
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left if timeout is None else min(left, timeout)


class BlockingTrace(Trace):
    """Lets no step of a blocking attempt take longer than the whole attempt may.

    httpx applies its limits to each read alone, so that a server which drips could hold a call forever. Streams get a
    class of their own that is stricter; it is put on from outside because a transport of ours would switch httpx's
    proxy variables off.
    """

    def opened(self, stream: Any) -> None:
        with suppress(TypeError):
            stream.__class__ = _bounded(stream.__class__)


class _Bounded(_Stream):
    """What is stricter about such a stream. Mixed into the class that it had."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return super().read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            for start in range(0, len(buffer), 65536):
                super().write(buffer[start : start + 65536], _left(timeout))
        finally:
            # The key stands in it, and error reporters print the variables of frames.
            del buffer

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        return super().start_tls(ssl_context, server_hostname, _left(timeout))


@functools.cache
def _bounded(kind: Any) -> Any:
    return type("Bounded", (_Bounded, kind), {})
