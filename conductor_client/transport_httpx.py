"""The transports over httpx: one attempt each, blocking and in asyncio. Loaded at the first call.

What they stand on: `httpx_pools` holds the connections, `httpx_requests` and `httpx_failures` translate, `httpx_trace`
follows an attempt through httpx, `httpx_bodies` reads piece by piece. These, this one and `httpx_defaults` are the only
modules that import httpx.
"""

from __future__ import annotations

import asyncio
import time

import httpx

from .errors import ConductorError, ConfigurationError
from .httpx_bodies import AsyncBody, Body, Stopwatch
from .httpx_failures import broken, failed, incoming
from .httpx_pools import LIMITS, LoopPools, Pools, ssl_context
from .httpx_requests import auth, build
from .httpx_trace import BlockingTrace, Trace, bounded
from .streams import AsyncOpened, Opened
from .transport import Incoming, Outgoing, note_partial

__all__ = ["LIMITS", "HttpxAsyncTransport", "HttpxTransport", "ssl_context"]


class HttpxTransport:
    """Blocking calls over httpx.

    The limit for an attempt is wall clock for everything but finding the host's addresses and trying each in turn.

    Args:
        client: The caller's own client, which is used as it is and never closed here.
    """

    def __init__(self, client: httpx.Client | None = None) -> None:
        if client is not None and not isinstance(client, httpx.Client):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"http_client takes an httpx.Client, not {type(client).__name__}")
        self._pools = Pools(client)
        self._own = client is None

    def send(self, outgoing: Outgoing) -> Incoming:
        deadline = None if outgoing.timeout is None else time.monotonic() + outgoing.timeout
        trace, response, chunks = BlockingTrace(), None, list[bytes]()
        try:
            client = self._pools.here(fresh=outgoing.fresh)
            request = build(client, outgoing, trace, own=self._own)
            with bounded(deadline):
                response = client.send(request, stream=True, auth=auth(outgoing), follow_redirects=False)
                try:
                    if deadline is not None:
                        # httpx reads this when it begins with the body.
                        request.extensions["timeout"]["read"] = max(deadline - time.monotonic(), 0.001)
                    for chunk in response.iter_bytes():
                        chunks.append(chunk)
                        if deadline is not None and time.monotonic() > deadline:
                            raise TimeoutError
                finally:
                    response.close()
        except ConductorError:
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
        return incoming(response, chunks)

    def stream(self, outgoing: Outgoing) -> Opened:
        trace, watch = BlockingTrace(), Stopwatch(outgoing.timeout)
        try:
            client = self._pools.here(fresh=outgoing.fresh)
            request = build(client, outgoing, trace, own=self._own)
            with bounded(None if outgoing.timeout is None else time.monotonic() + outgoing.timeout):
                response = client.send(request, stream=True, auth=auth(outgoing), follow_redirects=False)
        except ConductorError:
            raise
        except Exception as error:
            raise broken(error, trace, None) from error
        watch.stop()
        return Body(response, trace, watch)

    def close(self) -> None:
        self._pools.close()


class HttpxAsyncTransport:
    """Calls in asyncio over httpx, with connections of its own for each event loop.

    Args:
        client: The caller's own client, which is used as it is and never closed here.
    """

    def __init__(self, client: httpx.AsyncClient | None = None) -> None:
        if client is not None and not isinstance(client, httpx.AsyncClient):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"http_client takes an httpx.AsyncClient, not {type(client).__name__}")
        self._pools = LoopPools(client)
        self._own = client is None

    async def send(self, outgoing: Outgoing) -> Incoming:
        trace, response, chunks = Trace(), None, list[bytes]()
        try:
            client = await self._pools.here(fresh=outgoing.fresh)
            async with asyncio.timeout(outgoing.timeout):
                request = build(client, outgoing, trace.awaited, own=self._own)
                response = await client.send(request, stream=True, auth=auth(outgoing), follow_redirects=False)
                try:
                    async for chunk in response.aiter_bytes():
                        chunks.append(chunk)
                finally:
                    await response.aclose()
        except ConductorError:
            raise
        except asyncio.CancelledError as reason:
            if response is not None:
                note_partial(reason, incoming(response, chunks))
            await trace.abandon()
            raise
        except Exception as error:
            await trace.abandon()
            result = failed(error, trace, response, chunks)
            if isinstance(result, Incoming):
                return result
            raise result from error
        return incoming(response, chunks)

    async def stream(self, outgoing: Outgoing) -> AsyncOpened:
        trace, watch = Trace(), Stopwatch(outgoing.timeout)
        try:
            client = await self._pools.here(fresh=outgoing.fresh)
            async with asyncio.timeout(outgoing.timeout):
                request = build(client, outgoing, trace.awaited, own=self._own)
                response = await client.send(request, stream=True, auth=auth(outgoing), follow_redirects=False)
        except ConductorError:
            raise
        except asyncio.CancelledError:
            await trace.abandon()
            raise
        except Exception as error:
            await trace.abandon()
            raise broken(error, trace, None) from error
        watch.stop()
        return AsyncBody(response, trace, watch)

    async def aclose(self) -> None:
        """Close this loop's connections, and ask other running loops to close theirs."""
        await self._pools.aclose()
