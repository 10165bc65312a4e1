"""Close several things, each although another one fails."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable


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
