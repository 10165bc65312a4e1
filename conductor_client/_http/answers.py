"""From httpx's answers and exceptions to ours; and the bytes behind an answer that nobody asked for.

Those are a doubled answer, or what a proxy had to add. httpx would hand them to the next request on the connection as
its answer, somebody else's record or a refusal of a write that happened. So such a connection is closed. That bytes
were left over stands in h11's buffer, which nothing published leads to; tests show that it is found with the versions
of today.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..transport import Headers, Incoming, Phase, TransportError, note_partial
from .trace import Steps


def incoming(
    response: Any, chunks: list[bytes], defect: str | None = None, *, final: bool = False, checked: bool = False
) -> Incoming:
    """An answer as far as it has come."""
    try:
        headers = _headers(response.headers.raw, "ascii")
    except UnicodeDecodeError:
        headers = Headers(response.headers.multi_items())
    return Incoming(response.status_code, headers, b"".join(chunks), defect, final, checked)


def _headers(raw: Iterable[tuple[bytes, bytes]], encoding: str) -> Headers:
    return Headers([(name.decode(encoding), value.decode(encoding)) for name, value in raw])


def failed(error: Exception, trace: Steps, response: Any | None, chunks: list[bytes]) -> TransportError | Incoming:
    """What an exception means: an answer that broke off, or none."""
    timed_out = isinstance(error, (TimeoutError, trace.library.timeout))
    # The text of httpx's protocol errors can quote a header.
    detail = "" if isinstance(error, trace.library.local_protocol) else str(error)
    message = "the time was up" if timed_out else f"{type(error).__name__}: {detail}".rstrip(": ")
    if response is not None:
        partial = incoming(response, chunks, message)
        return TransportError(message, timed_out=True, partial=partial) if timed_out else partial
    if trace.head is not None:
        # The library chokes on it: on a `Location` that is no address, say.
        status, raw = trace.head
        return Incoming(status, _headers(raw, "latin-1"), b"", message)
    unsent = trace.unsent or (not trace.sending and isinstance(error, trace.library.pool_timeout))
    return TransportError(message, phase=Phase.BEFORE_SENDING if unsent else Phase.SENT, timed_out=timed_out)


def broken(error: Exception, trace: Steps, response: Any | None) -> TransportError:
    """What an exception means for an answer that is read piece by piece."""
    result = failed(error, trace, response, [])
    if isinstance(result, TransportError):
        return result
    return TransportError(result.defect or "", partial=result)


def note(reason: BaseException, response: Any | None, chunks: list[bytes]) -> None:
    """Let what ends an attempt from outside tell how far the answer had come."""
    if response is not None:
        note_partial(reason, incoming(response, chunks))


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
