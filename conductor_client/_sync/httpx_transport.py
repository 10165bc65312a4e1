# Written by scripts/regenerate from _async/httpx_transport.py; not to be edited.
"""The httpx transport, with connections of its own or a caller's client; loaded at the first call.

It uses `httpx_connections`, and in `_http`: `pools` for the connections, `messages` for the conversion of messages,
`trace` for the progress of an attempt, `library` for the differences of httpx and httpx2.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from .._core.answers import RequestIds
from .._http.connections import COME_BEFORE, TOO_LONG, has_come_before, other_call
from .._http.library import HTTPX, HttpxClient, library_of
from .._http.messages import begin, broken, called_within, connection_of, failed, incoming, note, unsafe_connection
from .._http.network import Closing, foreign
from .._http.pools import InUse, Pools
from .._http.trace import Trace, check_left
from ..errors import ConductorError
from ..transport import Incoming, Opened, Outgoing, TransportError


class HttpxTransport:
    """The transport of a blocking client over httpx, with separate connections for each event loop or process.

    The timeout applies to the whole attempt. In blocking code, it does not limit the DNS lookup, nor the connects to
    several addresses together.

    Args:
        client: The caller's own client, of httpx or httpx2, which is used unchanged and never closed here.

    Raises:
        ConfigurationError: the client is not one of these.
    """

    def __init__(self, client: HttpxClient | None = None) -> None:
        self._library = HTTPX if client is None else library_of(client, "Client")
        self._pools = Pools(client, _connection)
        self._ids = RequestIds()

    def send(self, outgoing: Outgoing) -> Incoming:
        trace = Trace(self._library)
        chunks: list[bytes] = []
        use: InUse | None = None
        response: Any = None
        try:
            trace.use = use = self._pools.take(outgoing, new=outgoing.fresh or self._ids.in_doubt)
            size, most = 0, outgoing.max_response_bytes
            with trace.limit(use.until):
                response = begin(use, outgoing, trace)
                trace.body_begins(response, use.until)
                for chunk in response.iter_bytes():
                    chunks.append(chunk)
                    size += len(chunk)
                    if most is not None and size > most:
                        return incoming(response, [], TOO_LONG, final=True)
                    trace.check(use.until)
                response.close()
            connection, answer = unsafe_connection(response), incoming(response, chunks, checked=True)
            # A mock has no connection with an answer to another request.
            if trace.sending and (why := other_call(outgoing, answer, self._ids, reused=trace.reused)) is not None:
                raise TransportError(why)
            if connection is not None:
                _drop(connection)
            # Break the reference cycle of the two.
            response.stream = self._library.nothing
            # Clear `use` before the connection is returned, because a signal handler can raise in between.
            done, use = use, None
            if (doomed := done.end(whole=True)) is not None:
                doomed.drop()
        except Exception as error:
            if isinstance(error, ConductorError) and (within := called_within(error, trace)) is not None:
                raise within from error
            if (other := foreign(error)) is not None:
                note(other, response, chunks)
                raise other from other.__cause__
            result = failed(error, trace, response, chunks)
            if isinstance(result, Incoming):
                return result
            raise result from error
        except BaseException as reason:
            note(reason, response, chunks)
            raise
        finally:
            if use is not None:
                _abandon(trace, use, response)
        return answer

    def stream(self, outgoing: Outgoing) -> Opened:
        trace, started = Trace(self._library), time.monotonic()
        use: InUse | None = None
        response: Any = None
        try:
            trace.use = use = self._pools.take(outgoing, new=outgoing.fresh or self._ids.in_doubt)
            with trace.limit(use.until):
                response = begin(use, outgoing, trace)
            if has_come_before(outgoing, incoming(response, []), self._ids, reused=trace.reused):
                raise TransportError(COME_BEFORE)
        except BaseException as error:
            if use is not None:
                _abandon(trace, use, response)
            if not isinstance(error, Exception):
                raise
            if isinstance(error, ConductorError) and (within := called_within(error, trace)) is not None:
                raise within from error
            if (other := foreign(error)) is not None:
                raise other from other.__cause__
            raise broken(error, trace, None) from error
        left = None if outgoing.timeout is None else outgoing.timeout - (time.monotonic() - started)
        return Body(response, trace, left, use)

    def close(self) -> None:
        """Close the connections; in asyncio, ask other running loops to close theirs."""
        self._pools.close()


class Body:
    """A streamed answer, whose timeout does not include the caller's time between chunks."""

    def __init__(self, response: Any, trace: Trace, left: float | None, use: InUse) -> None:
        self.head: Incoming = incoming(response, [])
        self._response = response
        self._trace = trace
        self._left = left
        self._use = use
        self._whole = False
        self._pieces = response.iter_bytes()
        trace.body_begins(response, None if left is None else time.monotonic() + left)

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        started = time.monotonic()
        try:
            check_left(self._left)
            with self._trace.within(self._left):
                piece: bytes = next(self._pieces)
                return piece
        except StopIteration:
            self._whole = True
            self.close()
            raise
        except Exception as error:
            self.close()
            if (other := foreign(error)) is not None:
                raise other from other.__cause__
            raise broken(error, self._trace, self._response) from error
        finally:
            self._trace.over()
            if self._left is not None:
                self._left -= time.monotonic() - started

    def close(self) -> None:
        """Return the connection to the pool, or close it."""
        try:
            self._response.close()
            if self._whole and (connection := unsafe_connection(self._response)) is not None:
                _drop(connection)
        finally:
            if (doomed := self._use.end(whole=self._whole)) is not None:
                doomed.drop()


def _connection(scheme: str, host: str) -> Any:
    # Imported here, as in httpx, because a caller's own client may not need httpcore.
    from .httpx_connections import Connection

    return Connection(scheme, host)


def _drop(connection: Any) -> None:
    """Close a connection that must not be reused; in a caller's pool, another thread may have taken it already."""
    with Closing():
        connection.close()


def _abandon(trace: Trace, use: InUse, response: Any) -> None:
    trace.over()
    if use.connection is not None:
        # First the steps that do not wait, because the task can be cancelled repeatedly.
        if (doomed := use.end(whole=False)) is not None:
            doomed.drop()
    elif response is not None:
        # In a caller's own client, the library closes an answer that was not read completely.
        response.close()
        if (connection := connection_of(response)) is not None:
            _drop(connection)
