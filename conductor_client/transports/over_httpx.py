"""The transports over httpx: one attempt each, blocking and in asyncio. Loaded at the first call.

What they stand on: `httpx_clients`, `httpx_pools` and `httpx_single` hold the connections, `httpx_requests` and
`httpx_failures` translate, `httpx_trace` follows an attempt through httpx, `httpx_bodies` reads piece by piece,
`httpx_leftovers` finds what came behind an answer, `httpx_library` tells httpx from httpx2.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from typing import Any

from ..errors import ConductorError
from ..raw.streams import AsyncOpened, Opened
from ..transport import Incoming, Outgoing, TransportError, note_partial
from .httpx_bodies import AsyncBody, Body, Stopwatch
from .httpx_clients import LIMITS, ssl_context
from .httpx_failures import broken, failed, incoming
from .httpx_leftovers import drop, drop_async, spoilt
from .httpx_library import HTTPX, AsyncHttpxClient, HttpxClient, library_of
from .httpx_pools import Lease, LoopPools, Pools
from .httpx_requests import auth, build
from .httpx_trace import BlockingTrace, Trace, bound

__all__ = ["LIMITS", "HttpxAsyncTransport", "HttpxTransport", "ssl_context"]


class HttpxTransport:
    """Blocking calls over httpx.

    The limit for an attempt is wall clock for everything but finding the host's addresses and trying each in turn.

    Args:
        client: The caller's own client, of httpx or httpx2, which is used as it is and never closed here.

    Raises:
        ConfigurationError: the client is something else.
    """

    def __init__(self, client: HttpxClient | None = None) -> None:
        self._own = client is None
        self._library = HTTPX if client is None else library_of(client, "Client")
        self._pools = Pools(client)

    def send(self, outgoing: Outgoing) -> Incoming:
        trace = BlockingTrace(self._library)
        chunks: list[bytes] = []
        lease: Lease[Any] | None = None
        response: Any = None
        sound = False
        try:
            trace.lease = lease = self._pools.take(fresh=outgoing.fresh, timeout=outgoing.timeout)
            until = lease.until
            bound(until)
            response = self._begin(lease.client, outgoing, trace)
            try:
                if until is not None:
                    # httpx reads this when it begins with the body.
                    response.request.extensions["timeout"]["read"] = max(until - time.monotonic(), 0.001)
                for chunk in response.iter_bytes():
                    chunks.append(chunk)
                    if until is not None and time.monotonic() > until:
                        raise TimeoutError
            finally:
                response.close()
            if (connection := spoilt(response)) is not None:
                drop(connection)
            self._library.untie(response)
            sound = True
        except (ConductorError, TransportError):
            raise
        except Exception as error:
            result = failed(error, trace, response, chunks)
            if isinstance(result, Incoming):
                return result
            raise result from error
        except BaseException as reason:
            if response is not None:
                note_partial(reason, incoming(response, chunks))
            raise
        finally:
            bound(None)
            _end(lease, sound=sound)
        return incoming(response, chunks)

    def stream(self, outgoing: Outgoing) -> Opened:
        trace, watch = BlockingTrace(self._library), Stopwatch(outgoing.timeout)
        lease: Lease[Any] | None = None
        try:
            trace.lease = lease = self._pools.take(fresh=outgoing.fresh, timeout=outgoing.timeout)
            bound(lease.until)
            response = self._begin(lease.client, outgoing, trace)
        except BaseException as error:
            _end(lease, sound=False)
            if isinstance(error, ConductorError | TransportError) or not isinstance(error, Exception):
                raise
            raise broken(error, trace, None) from error
        finally:
            bound(None)
        watch.stop()
        return Body(response, trace, watch, lease)

    def _begin(self, client: Any, outgoing: Outgoing, trace: Trace) -> Any:
        request = build(self._library, client, outgoing, trace, own=self._own)
        trace.begun = True
        return client.send(request, stream=True, auth=auth(self._library, outgoing), follow_redirects=False)

    def close(self) -> None:
        """Give back all connections."""
        self._pools.close()


def _end(lease: Lease[Any] | None, *, sound: bool) -> None:
    if lease is not None and lease.end(sound=sound):
        lease.client.close()


class HttpxAsyncTransport:
    """Calls in asyncio over httpx, with connections of their own for each event loop.

    Args:
        client: The caller's own client, of httpx or httpx2, which is used as it is and never closed here.

    Raises:
        ConfigurationError: the client is something else.
    """

    def __init__(self, client: AsyncHttpxClient | None = None) -> None:
        self._own = client is None
        self._library = HTTPX if client is None else library_of(client, "AsyncClient")
        self._pools = LoopPools(client)

    async def send(self, outgoing: Outgoing) -> Incoming:
        trace = Trace(self._library)
        chunks: list[bytes] = []
        lease: Lease[Any] | None = None
        response: Any = None
        try:
            trace.lease = lease = await self._pools.take(fresh=outgoing.fresh, timeout=outgoing.timeout)
            async with asyncio.timeout_at(lease.until):
                response = await self._begin(lease.client, outgoing, trace)
                try:
                    # One by one: a cancellation leaves what has come.
                    async for chunk in response.aiter_bytes():
                        chunks.append(chunk)  # noqa: PERF401
                finally:
                    await response.aclose()
            if (connection := spoilt(response)) is not None:
                await drop_async(connection)
            if lease.end(sound=True):
                with suppress(Exception):
                    await lease.client.aclose()
        except asyncio.CancelledError as reason:
            if response is not None:
                note_partial(reason, incoming(response, chunks))
            await _give_up(lease, trace)
            raise
        except Exception as error:
            await _give_up(lease, trace)
            if isinstance(error, ConductorError | TransportError):
                raise
            result = failed(error, trace, response, chunks)
            if isinstance(result, Incoming):
                return result
            raise result from error
        self._library.untie(response)
        return incoming(response, chunks)

    async def stream(self, outgoing: Outgoing) -> AsyncOpened:
        trace, watch = Trace(self._library), Stopwatch(outgoing.timeout)
        lease: Lease[Any] | None = None
        try:
            trace.lease = lease = await self._pools.take(fresh=outgoing.fresh, timeout=outgoing.timeout)
            async with asyncio.timeout_at(lease.until):
                response = await self._begin(lease.client, outgoing, trace)
        except asyncio.CancelledError:
            await _give_up(lease, trace)
            raise
        except Exception as error:
            await _give_up(lease, trace)
            if isinstance(error, ConductorError | TransportError):
                raise
            raise broken(error, trace, None) from error
        watch.stop()
        return AsyncBody(response, trace, watch, lease)

    async def _begin(self, client: Any, outgoing: Outgoing, trace: Trace) -> Any:
        request = build(self._library, client, outgoing, trace.awaited, own=self._own)
        trace.begun = True
        return await client.send(request, stream=True, auth=auth(self._library, outgoing), follow_redirects=False)

    async def aclose(self) -> None:
        """Close this loop's connections, and ask other running loops to close theirs."""
        await self._pools.aclose()


async def _give_up(lease: Lease[Any] | None, trace: Trace) -> None:
    """Close the connection of an attempt that brought no whole answer."""
    # First what needs no waiting: whoever cancels may do it again and again.
    doomed = lease is not None and lease.end(sound=False)
    try:
        await trace.abandon()
    finally:
        if lease is not None and doomed:
            with suppress(Exception):
                await lease.client.aclose()
