"""The transports over httpx: one attempt each, blocking and in asyncio. Loaded at the first call.

What they stand on: `httpx_pools` and `httpx_connections` hold the connections, `httpx_clients` sends over them,
`httpx_requests` and `httpx_failures` translate, `httpx_trace` follows an attempt through httpx, `httpx_bodies` reads
piece by piece, `httpx_leftovers` finds what came behind an answer, `httpx_library` tells httpx from httpx2.
"""

from __future__ import annotations

import asyncio
import time
from typing import Any

from .._core.answers import RequestIds
from ..errors import ConductorError
from ..transport import AsyncOpened, Incoming, Opened, Outgoing, TransportError, note_partial
from .bodies import AsyncBody, Body, Stopwatch
from .clients import LIMITS, ssl_context
from .connections import COME_BEFORE, TOO_LONG, has_come_before, other_call
from .failures import broken, failed, incoming
from .leftovers import connection_of, drop, drop_async, spoilt
from .library import HTTPX, AsyncHttpxClient, HttpxClient, library_of
from .network import foreign
from .pools import InUse, LoopPools, Pools
from .requests import auth, build
from .trace import BlockingTrace, Trace, bound

__all__ = ["LIMITS", "AsyncHttpxTransport", "HttpxTransport", "ssl_context"]


class HttpxTransport:
    """Blocking calls over httpx.

    The limit for an attempt is wall clock for everything but finding the host's addresses and trying each in turn.

    Args:
        client: The caller's own client, of httpx or httpx2, which is used as it is and never closed here.

    Raises:
        ConfigurationError: the client is something else.
    """

    def __init__(self, client: HttpxClient | None = None) -> None:
        self._library = HTTPX if client is None else library_of(client, "Client")
        self._pools = Pools(client)
        self._ids = RequestIds()

    def send(self, outgoing: Outgoing) -> Incoming:
        trace = BlockingTrace(self._library)
        chunks: list[bytes] = []
        use: InUse | None = None
        response: Any = None
        try:
            trace.use = use = self._pools.take(outgoing, new=outgoing.fresh or self._ids.in_doubt)
            bound(use.until)
            response = self._begin(use, outgoing, trace)
            if use.until is not None:
                # httpx reads this when it begins with the body.
                response.request.extensions["timeout"]["read"] = max(use.until - time.monotonic(), 0.001)
            size, most = 0, outgoing.max_response_bytes
            for chunk in response.iter_bytes():
                chunks.append(chunk)
                size += len(chunk)
                if most is not None and size > most:
                    return incoming(response, [], TOO_LONG, final=True)
                if use.until is not None and time.monotonic() > use.until:
                    raise TimeoutError
            response.close()
            answer = incoming(response, chunks, checked=True)
            # A mock has no connection on which somebody else's answer could wait.
            if trace.sending and (why := other_call(outgoing, answer, self._ids, reused=trace.reused)) is not None:
                raise TransportError(why)
            if (connection := spoilt(response)) is not None:
                drop(connection)
            self._library.untie(response)
            # First it is not ours any more, then others can have it: a signal can strike in between.
            done, use = use, None
            if (doomed := done.end(whole=True)) is not None:
                doomed.drop()
        except (ConductorError, TransportError):
            raise
        except Exception as error:
            if (other := foreign(error)) is not None:
                _note(other, response, chunks)
                raise other from other.__cause__
            result = failed(error, trace, response, chunks)
            if isinstance(result, Incoming):
                return result
            raise result from error
        except BaseException as reason:
            _note(reason, response, chunks)
            raise
        finally:
            bound(None)
            _abandon(use, response)
        return answer

    def stream(self, outgoing: Outgoing) -> Opened:
        trace, watch = BlockingTrace(self._library), Stopwatch(outgoing.timeout)
        use: InUse | None = None
        response: Any = None
        try:
            trace.use = use = self._pools.take(outgoing, new=outgoing.fresh or self._ids.in_doubt)
            bound(use.until)
            response = self._begin(use, outgoing, trace)
            if has_come_before(outgoing, incoming(response, []), self._ids, reused=trace.reused):
                raise TransportError(COME_BEFORE)
        except BaseException as error:
            _abandon(use, response)
            if not isinstance(error, Exception):
                raise
            if (other := foreign(error)) is not None:
                raise other from other.__cause__
            raise broken(error, trace, None) from error
        finally:
            bound(None)
        watch.stop()
        return Body(response, trace, watch, use)

    def _begin(self, use: InUse, outgoing: Outgoing, trace: Trace) -> Any:
        request = build(self._library, use, outgoing, trace)
        trace.begun = True
        return use.client.send(request, stream=True, auth=auth(self._library, outgoing), follow_redirects=False)

    def close(self) -> None:
        """Give back all connections."""
        self._pools.close()


def _note(reason: BaseException, response: Any, chunks: list[bytes]) -> None:
    """Let what ends an attempt from outside tell how far the answer had come."""
    if response is not None:
        note_partial(reason, incoming(response, chunks))


def _abandon(use: InUse | None, response: Any) -> None:
    """Close the connection of an attempt that brought no whole answer."""
    if use is None:
        return
    if use.connection is not None:
        if (doomed := use.end(whole=False)) is not None:
            doomed.drop()
    elif response is not None:
        # A caller's own client: the library closes what was not read to its end.
        response.close()
        if (connection := connection_of(response)) is not None:
            drop(connection)


class AsyncHttpxTransport:
    """Calls in asyncio over httpx, with connections of their own for each event loop.

    Args:
        client: The caller's own client, of httpx or httpx2, which is used as it is and never closed here.

    Raises:
        ConfigurationError: the client is something else.
    """

    def __init__(self, client: AsyncHttpxClient | None = None) -> None:
        self._library = HTTPX if client is None else library_of(client, "AsyncClient")
        self._pools = LoopPools(client)
        self._ids = RequestIds()

    async def send(self, outgoing: Outgoing) -> Incoming:
        trace = Trace(self._library)
        chunks: list[bytes] = []
        use: InUse | None = None
        response: Any = None
        try:
            trace.use = use = await self._pools.take(outgoing, new=outgoing.fresh or self._ids.in_doubt)
            size, most = 0, outgoing.max_response_bytes
            async with asyncio.timeout_at(use.until):
                response = await self._begin(use, outgoing, trace)
                async for chunk in response.aiter_bytes():
                    chunks.append(chunk)
                    size += len(chunk)
                    if most is not None and size > most:
                        return incoming(response, [], TOO_LONG, final=True)
                await response.aclose()
            answer = incoming(response, chunks, checked=True)
            # A mock has no connection on which somebody else's answer could wait.
            if trace.sending and (why := other_call(outgoing, answer, self._ids, reused=trace.reused)) is not None:
                raise TransportError(why)
            if (connection := spoilt(response)) is not None:
                await drop_async(connection)
            self._library.untie(response)
            done, use = use, None
            if (doomed := done.end(whole=True)) is not None:
                await doomed.drop()
        except (ConductorError, TransportError):
            raise
        except Exception as error:
            if (other := foreign(error)) is not None:
                _note(other, response, chunks)
                raise other from other.__cause__
            result = failed(error, trace, response, chunks)
            if isinstance(result, Incoming):
                return result
            raise result from error
        except BaseException as reason:
            _note(reason, response, chunks)
            raise
        finally:
            await _abandon_async(use, response)
        return answer

    async def stream(self, outgoing: Outgoing) -> AsyncOpened:
        trace, watch = Trace(self._library), Stopwatch(outgoing.timeout)
        use: InUse | None = None
        response: Any = None
        try:
            trace.use = use = await self._pools.take(outgoing, new=outgoing.fresh or self._ids.in_doubt)
            async with asyncio.timeout_at(use.until):
                response = await self._begin(use, outgoing, trace)
            if has_come_before(outgoing, incoming(response, []), self._ids, reused=trace.reused):
                raise TransportError(COME_BEFORE)
        except BaseException as error:
            await _abandon_async(use, response)
            if not isinstance(error, Exception):
                raise
            if (other := foreign(error)) is not None:
                raise other from other.__cause__
            raise broken(error, trace, None) from error
        watch.stop()
        return AsyncBody(response, trace, watch, use)

    async def _begin(self, use: InUse, outgoing: Outgoing, trace: Trace) -> Any:
        request = build(self._library, use, outgoing, trace.awaited)
        trace.begun = True
        return await use.client.send(request, stream=True, auth=auth(self._library, outgoing), follow_redirects=False)

    async def aclose(self) -> None:
        """Close this loop's connections, and ask other running loops to close theirs."""
        await self._pools.aclose()


async def _abandon_async(use: InUse | None, response: Any) -> None:
    """`_abandon`, in asyncio."""
    if use is None:
        return
    if use.connection is not None:
        # First what needs no waiting: whoever cancels may do it again and again.
        if (doomed := use.end(whole=False)) is not None:
            await doomed.drop()
    elif response is not None:
        await response.aclose()
        if (connection := connection_of(response)) is not None:
            await drop_async(connection)
