"""Tell exceptions of the network from others, for any HTTP library, and close objects that can raise them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from types import TracebackType
from typing import Final

from ..errors import ConductorError
from ..transport import TransportError

# The modules that raise exceptions of the network: the HTTP libraries and their dependencies.
# fmt: off
_NETWORK: Final = frozenset((
    "aiohappyeyeballs", "aiohttp", "anyio", "asyncio", "brotli", "brotlicffi", "compression", "encodings", "h11", "h2",
    "hpack", "httpcore", "httpcore2", "httpx", "httpx2", "hyperframe", "socket", "socksio", "ssl", "uvloop", "zlib",
    "zstandard",
))
# Modules that parse URLs and headers for these and for other code; their callers decide.
_HELPERS: Final = frozenset(("codecs", "email", "encodings", "http", "idna", "ipaddress", "urllib"))
# fmt: on
_NEVER: Final = (ConductorError, TransportError, MemoryError, RecursionError)


def foreign(error: Exception) -> Exception | None:
    """Return the exception that ended an attempt, if it is neither from the HTTP library nor from the operating system.

    Such exceptions are from a signal handler, or from a caller's mock or hook, and pass through unchanged. A
    `TimeoutError` can be from either, so the place that raised it decides.
    """
    origin = error
    while isinstance(origin.__cause__, Exception):
        origin = origin.__cause__
    if origin.__class__ is TimeoutError and not isinstance(error, _NEVER):
        return None if _raised_in_network(origin) else origin
    if isinstance(error, OSError) or type(error).__module__.partition(".")[0] in _NETWORK:
        return None
    # Codecs re-raise exceptions, such as that of a signal handler while a host name is encoded.
    return None if _raised_in_network(origin) and not isinstance(error, _NEVER) else error


class Closing:
    """A context manager for closing, which suppresses exceptions of the network and no others."""

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool:
        return isinstance(error, Exception) and foreign(error) is None


def close_all(closings: Iterable[Callable[[], object]]) -> None:
    """Close all, even if one is interrupted."""
    interrupted: BaseException | None = None
    for close in closings:
        try:
            close()
        except BaseException as reason:
            interrupted = reason
    if interrupted is not None:
        raise interrupted


async def all_closed(closings: Iterable[Callable[[], Awaitable[object]]]) -> None:
    """Close all, even if one is cancelled; each releases its sockets before it waits."""
    import asyncio

    cancelled: asyncio.CancelledError | None = None
    for close in closings:
        try:
            await close()
        except asyncio.CancelledError as reason:
            cancelled = reason
    if cancelled is not None:
        raise cancelled


def _raised_in_network(error: BaseException) -> bool:
    raiser = ""
    trace = error.__traceback__
    if trace is None:
        return True
    while trace is not None:
        module: str = trace.tb_frame.f_globals.get("__name__", "")
        if module.partition(".")[0] not in _HELPERS:
            raiser = module
        trace = trace.tb_next
    return raiser.partition(".")[0] in _NETWORK or raiser.startswith(f"{__package__}.")
