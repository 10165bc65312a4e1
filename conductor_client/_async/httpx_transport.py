"""The httpx transport, with connections of its own or a caller's client; loaded at the first call.

It uses `httpx_connections`, and in `_http`: `pools` for the connections, `messages` for the conversion of messages,
`trace` for the progress of an attempt, `library` for the differences of httpx and httpx2.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from typing import Any

from .._core.answers import RequestIds
from .._http.connections import COME_BEFORE, TOO_LONG, has_come_before, other_call
from .._http.library import HTTPX, AsyncHttpxClient, library_of
from .._http.messages import begin, broken, called_within, connection_of, failed, incoming, note, unsafe_connection
from .._http.network import Closing, foreign
from .._http.pools import AsyncPools, InUse
from .._http.trace import AsyncTrace, check_left
from ..errors import ConductorError
from ..transport import AsyncOpened, Incoming, Outgoing, TransportError


class AsyncHttpxTransport:
    """The transport of an asyncio client over httpx, with separate connections for each event loop or process.

    The timeout applies to the whole attempt. In blocking code, it does not limit the DNS lookup, nor the connects to
    several addresses together.

    Args:
        client: The caller's own client, of httpx or httpx2, which is used unchanged and never closed here.

    Raises:
        ConfigurationError: the client is not one of these.
    """

    def __init__(self, client: AsyncHttpxClient | None = None) -> None:
        self._library = HTTPX if client is None else library_of(client, "AsyncClient")
        self._pools = AsyncPools(client, _connection)
        self._ids = RequestIds()

    async def send(self, outgoing: Outgoing) -> Incoming:
        trace = AsyncTrace(self._library)
        chunks: list[bytes] = []
        use: InUse | None = None
        response: Any = None
        try:
            trace.use = use = await self._pools.take(outgoing, new=outgoing.fresh or self._ids.in_doubt)
            size, most = 0, outgoing.max_response_bytes
            async with trace.limit(use.until):
                response = await begin(use, outgoing, trace)
                trace.body_begins(response, use.until)
                async for chunk in response.aiter_bytes():
                    chunks.append(chunk)
                    size += len(chunk)
                    if most is not None and size > most:
                        return incoming(response, [], TOO_LONG, final=True)
                    trace.check(use.until)
                await response.aclose()
            connection, answer = unsafe_connection(response), incoming(response, chunks, checked=True)
            # A mock has no connection with an answer to another request.
            if trace.sending and (why := other_call(outgoing, answer, self._ids, reused=trace.reused)) is not None:
                raise TransportError(why)
            if connection is not None:
                await _drop(connection)
            # Break the reference cycle of the two.
            response.stream = self._library.nothing
            # Clear `use` before the connection is returned, because a signal handler can raise in between.
            done, use = use, None
            if (doomed := done.end(whole=True)) is not None:
                await doomed.drop()
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
                await _abandon(trace, use, response)
        return answer

    async def stream(self, outgoing: Outgoing) -> AsyncOpened:
        trace, started = AsyncTrace(self._library), time.monotonic()
        use: InUse | None = None
        response: Any = None
        try:
            trace.use = use = await self._pools.take(outgoing, new=outgoing.fresh or self._ids.in_doubt)
            async with trace.limit(use.until):
                response = await begin(use, outgoing, trace)
            if has_come_before(outgoing, incoming(response, []), self._ids, reused=trace.reused):
                raise TransportError(COME_BEFORE)
        except BaseException as error:
            if use is not None:
                await _abandon(trace, use, response)
            if not isinstance(error, Exception):
                raise
            if isinstance(error, ConductorError) and (within := called_within(error, trace)) is not None:
                raise within from error
            if (other := foreign(error)) is not None:
                raise other from other.__cause__
            raise broken(error, trace, None) from error
        left = None if outgoing.timeout is None else outgoing.timeout - (time.monotonic() - started)
        return AsyncBody(response, trace, left, use)

    async def aclose(self) -> None:
        """Close the connections; in asyncio, ask other running loops to close theirs."""
        await self._pools.aclose()


class AsyncBody:
    """A streamed answer, whose timeout does not include the caller's time between chunks."""

    def __init__(self, response: Any, trace: AsyncTrace, left: float | None, use: InUse) -> None:
        self.head: Incoming = incoming(response, [])
        self._response = response
        self._trace = trace
        self._left = left
        self._use = use
        self._whole = False
        self._pieces = response.aiter_bytes()
        trace.body_begins(response, None if left is None else time.monotonic() + left)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        started = time.monotonic()
        try:
            check_left(self._left)
            async with self._trace.within(self._left):
                piece: bytes = await anext(self._pieces)
                return piece
        except StopAsyncIteration:
            self._whole = True
            await self.aclose()
            raise
        except Exception as error:
            await self.aclose()
            if (other := foreign(error)) is not None:
                raise other from other.__cause__
            raise broken(error, self._trace, self._response) from error
        finally:
            self._trace.over()
            if self._left is not None:
                self._left -= time.monotonic() - started

    async def aclose(self) -> None:
        """Return the connection to the pool, or close it."""
        try:
            await self._response.aclose()
            if self._whole and (connection := unsafe_connection(self._response)) is not None:
                await _drop(connection)
        finally:
            if (doomed := self._use.end(whole=self._whole)) is not None:
                await doomed.drop()


def _connection(scheme: str, host: str) -> Any:
    # Imported here, as in httpx, because a caller's own client may not need httpcore.
    from .httpx_connections import AsyncConnection

    return AsyncConnection(scheme, host)


async def _drop(connection: Any) -> None:
    """Close a connection that must not be reused; in a caller's pool, another thread may have taken it already."""
    with Closing():
        await connection.aclose()


async def _abandon(trace: AsyncTrace, use: InUse, response: Any) -> None:
    trace.over()
    if use.connection is not None:
        # First the steps that do not wait, because the task can be cancelled repeatedly.
        if (doomed := use.end(whole=False)) is not None:
            await doomed.drop()
    elif response is not None:
        # In a caller's own client, the library closes an answer that was not read completely.
        await response.aclose()
        if (connection := connection_of(response)) is not None:
            await _drop(connection)
