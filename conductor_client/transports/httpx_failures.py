"""From httpx's answers and exceptions to ours."""

from __future__ import annotations

from typing import Any

from ..outcomes import Phase
from ..transport import Headers, Incoming, TransportError
from .httpx_trace import Trace

__all__ = ["broken", "failed", "incoming"]


def incoming(response: Any, chunks: list[bytes], defect: str | None = None) -> Incoming:
    """An answer as far as it has come."""
    try:
        pairs = [(name.decode("ascii"), value.decode("ascii")) for name, value in response.headers.raw]
    except UnicodeDecodeError:
        pairs = response.headers.multi_items()
    return Incoming(response.status_code, Headers(pairs), b"".join(chunks), defect)


def failed(error: Exception, trace: Trace, response: Any | None, chunks: list[bytes]) -> TransportError | Incoming:
    """What an exception means: an answer that broke off, or none."""
    timed_out = isinstance(error, (TimeoutError, trace.library.timeout))
    # The text of httpx's protocol errors can quote a header.
    detail = "" if isinstance(error, trace.library.local_protocol) else str(error)
    message = "the time was up" if timed_out else f"{type(error).__name__}: {detail}".rstrip(": ")
    if response is not None:
        partial = incoming(response, chunks, message)
        return TransportError(message, phase=Phase.SENT, timed_out=True, partial=partial) if timed_out else partial
    unsent = isinstance(error, trace.library.before_sending) or trace.unsent
    return TransportError(message, phase=Phase.BEFORE_SENDING if unsent else Phase.SENT, timed_out=timed_out)


def broken(error: Exception, trace: Trace, response: Any | None) -> TransportError:
    """What an exception means for an answer that is read piece by piece."""
    result = failed(error, trace, response, [])
    if isinstance(result, TransportError):
        return result
    return TransportError(result.defect or "", phase=Phase.SENT, partial=result)
