"""Bytes behind an answer that nobody asked for: a doubled answer, or what a proxy had to add.

httpx would hand them to the next request on the connection as its answer, somebody else's record or a refusal of a
write that happened. So such a connection is closed. That bytes were left over stands in h11's buffer, which nothing
published leads to; tests show that it is found with the versions of today.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Final

__all__ = ["drop", "drop_async"]

# From an answer's stream down to its connection, through httpx's and httpcore's wrappers.
_INWARD: Final = ("_stream", "_httpcore_stream", "_connection")


def _spoilt(response: Any) -> Any | None:
    """The connection of an answer that was read to its end, if there is more in it."""
    part = response.stream
    while part is not None:
        if (state := getattr(part, "_h11_state", None)) is not None:
            return part if state.trailing_data[0] else None
        part = next((found for name in _INWARD if (found := getattr(part, name, None)) is not None), None)
    # No HTTP/1.1, or no connection at all.
    return None


def drop(response: Any) -> None:
    """Close the connection if it brought more than the answer.

    In a pool that several threads use, another may have taken it a moment before.
    """
    if (connection := _spoilt(response)) is not None:
        with suppress(Exception):
            connection.close()


async def drop_async(response: Any) -> None:
    """`drop`, in asyncio. Once it is awaited the connection is not used any more, even if it is cancelled."""
    if (connection := _spoilt(response)) is not None:
        with suppress(Exception):
            await connection.aclose()
