"""Which exceptions come from the network, over any HTTP library; and closing what may raise them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from types import TracebackType
from typing import Final

from ..errors import ConductorError
from ..transport import TransportError

# Where exceptions of the network come from: the libraries and what they stand on.
# fmt: off
_NETWORK: Final = frozenset((
    "aiohappyeyeballs", "aiohttp", "anyio", "asyncio", "brotli", "brotlicffi", "compression", "encodings", "h11", "h2",
    "hpack", "httpcore", "httpcore2", "httpx", "httpx2", "hyperframe", "socket", "socksio", "ssl", "uvloop", "zlib",
    "zstandard",
))
# What those call to read an address or a header, and so does everybody else: the caller of these tells.
_HELPERS: Final = frozenset(("codecs", "email", "encodings", "http", "idna", "ipaddress", "urllib"))
# fmt: on
_NEVER: Final = (ConductorError, TransportError, MemoryError, RecursionError)


def foreign(error: Exception) -> Exception | None:
    """What ended an attempt, if it comes neither from the HTTP library nor from the operating system.

    Such an exception is of no business here: a signal's, or an assertion in a caller's mock or hook. A `TimeoutError`
    may be either, and a library takes that of a signal's handler for its own: where it was raised tells.
    """
    origin = error
    while isinstance(origin.__cause__, Exception):
        origin = origin.__cause__
    if origin.__class__ is TimeoutError and not isinstance(error, _NEVER):
        return None if _raised_in_network(origin) else origin
    if isinstance(error, OSError) or type(error).__module__.partition(".")[0] in _NETWORK:
        return None
    # Codecs raise what was raised in them again: a signal's exception while a host's name is encoded.
    return None if _raised_in_network(origin) and not isinstance(error, _NEVER) else error


class Closing:
    """A block that closes something: whatever the network raises in it does not matter, and all else passes through."""

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool:
        return isinstance(error, Exception) and foreign(error) is None


def close_all(closings: Iterable[Callable[[], object]]) -> None:
    """Close one after the other, even if one is interrupted."""
    interrupted: BaseException | None = None
    for close in closings:
        try:
            close()
        except BaseException as reason:
            interrupted = reason
    if interrupted is not None:
        raise interrupted


async def all_closed(closings: Iterable[Callable[[], Awaitable[object]]]) -> None:
    """Close one after the other, whatever is cancelled: each gives its sockets up before it waits for anything."""
    # Imported here: sync programs do without asyncio.
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
