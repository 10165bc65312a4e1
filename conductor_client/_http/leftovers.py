"""Bytes behind an answer that nobody asked for: a doubled answer, or what a proxy had to add.

httpx would hand them to the next request on the connection as its answer, somebody else's record or a refusal of a
write that happened. So such a connection is closed. That bytes were left over stands in h11's buffer, which nothing
published leads to; tests show that it is found with the versions of today.
"""

from __future__ import annotations

from typing import Any


def connection_of(response: Any) -> Any | None:
    """The HTTP/1.1 connection of an answer; HTTP/2 is shared with others, and a mock has none."""
    # Through the wrappers of httpx and, where there is a pool, of httpcore.
    body = getattr(getattr(response.stream, "_stream", None), "_httpcore_stream", None)
    connection = getattr(getattr(body, "_stream", body), "_connection", None)
    return connection if hasattr(connection, "_h11_state") else None


def spoilt(response: Any) -> Any | None:
    """The connection of an answer that was read to its end, if it brought more than the answer."""
    connection = connection_of(response)
    return connection if connection is not None and connection._h11_state.trailing_data[0] else None
