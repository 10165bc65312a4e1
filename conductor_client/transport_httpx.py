"""The httpx transports. Beside `httpx_defaults` the only module that imports httpx; loaded at the first call.

Connections belong to one process, and in asyncio to one event loop: after a fork two processes would read each other's
answers from a shared socket. So every process and every loop gets clients of its own, made when first needed: one for
reads, and one for writes whose idle connections are given up sooner.
"""

from __future__ import annotations

import asyncio
import functools
import gc
import os
import socket
import ssl
import threading
import time
import warnings
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar
from weakref import WeakKeyDictionary

import httpx

from .errors import ConductorError, ConfigurationError
from .outcomes import Phase
from .streams import AsyncOpened, Opened
from .transport import Headers, Incoming, Key, Outgoing, TransportError, note_partial

if TYPE_CHECKING:
    from httpcore import NetworkStream as _Stream
else:
    _Stream = object

__all__ = ["LIMITS", "HttpxAsyncTransport", "HttpxTransport", "ssl_context"]

C = TypeVar("C", bound="httpx.Client | httpx.AsyncClient")

# Raised before a request is written, by httpx's own definition; everything else counts as sent.
_BEFORE_SENDING: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.InvalidURL,
)
# An idle connection may be dropped by a middlebox unnoticed. A read that meets a dead one is sent again; of a write
# nobody would know the outcome. httpcore looks at the expiry whenever it hands out a connection.
_EXPIRY: Final = {False: 5.0, True: 2.0}
LIMITS: Final = httpx.Limits(max_connections=1000, max_keepalive_connections=100, keepalive_expiry=_EXPIRY[True])
_KEEP_ALIVE: Final = (("SO_KEEPALIVE", 1), ("TCP_KEEPIDLE", 30), ("TCP_KEEPINTVL", 10), ("TCP_KEEPCNT", 4))

# Clients inherited through a fork. Even closing or collecting them would disturb the parent, which shares the sockets.
_inherited: list[object] = []


@functools.cache
def ssl_context() -> ssl.SSLContext:
    """One for all clients: making one reads every certificate authority anew."""
    return httpx.create_ssl_context()


@functools.lru_cache(maxsize=64)
def _timeout(seconds: float | None) -> httpx.Timeout:
    # The wall clock runs beside these. Waiting for a connection ends a little earlier, to be told as "not sent".
    before = None if seconds is None else seconds * 0.95
    return httpx.Timeout(connect=before, read=seconds, write=seconds, pool=before)


class _Bearer(httpx.Auth):
    """Adds the key at the last moment, if the request goes where the key belongs."""

    def __init__(self, key: Key) -> None:
        self._key = key

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        url = request.url
        port = url.port or (443 if url.scheme == "https" else 80)
        if f"{url.scheme}://{url.raw_host.decode()}:{port}" == self._key.origin:
            request.headers[self._key.header] = self._key.reveal()
        yield request


class _Trace:
    """Follows one attempt through httpx: turns TCP keep-alive on, and knows whether sending has begun."""

    def __init__(self) -> None:
        self.connecting = False
        self.sending = False
        self.connection: Any = None

    def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        if event == "connection.connect_tcp.started":
            self.connecting = True
        elif event == "connection.connect_tcp.complete":
            self.connection = info["return_value"]
            _keep_alive(self.connection.get_extra_info("socket"))
            self.opened(self.connection)
        elif event.endswith("start_tls.complete"):
            self.opened(info["return_value"])
        elif event.endswith("send_request_headers.started"):
            self.sending = True

    def opened(self, stream: Any) -> None:
        """A stream of bytes stands; the blocking transport bounds it."""

    async def awaited(self, event: str, info: Mapping[str, Any]) -> None:
        self(event, info)

    async def abandon(self) -> None:
        """Close a connection that was given up between connecting and sending, which httpx forgets to do."""
        if self.connection is not None and not self.sending:
            with suppress(Exception):
                await self.connection.aclose()


# Until when the attempt that runs in this thread has time.
_attempt: Final = threading.local()


def _left(timeout: float | None) -> float | None:
    until: float | None = getattr(_attempt, "until", None)
    if until is None:
        return timeout
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left if timeout is None else min(left, timeout)


class _BlockingTrace(_Trace):
    """Lets no step of a blocking attempt take longer than the whole attempt may.

    httpx applies its limits to each read alone, so that a server which drips could hold a call forever. Streams get a
    class of their own that is stricter; it is put on from outside because a transport of ours would switch httpx's
    proxy variables off.
    """

    def opened(self, stream: Any) -> None:
        with suppress(TypeError):
            stream.__class__ = _bounded(stream.__class__)


class _Bounded(_Stream):
    """What is stricter about such a stream. Mixed into the class that it had."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return super().read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            for start in range(0, len(buffer), 65536):
                super().write(buffer[start : start + 65536], _left(timeout))
        finally:
            # The key stands in it, and error reporters print the variables of frames.
            del buffer

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        return super().start_tls(ssl_context, server_hostname, _left(timeout))


@functools.cache
def _bounded(kind: Any) -> Any:
    return type("Bounded", (_Bounded, kind), {})


def _keep_alive(connection: Any) -> None:
    for name, value in _KEEP_ALIVE:
        level = socket.SOL_SOCKET if name.startswith("SO_") else socket.IPPROTO_TCP
        with suppress(OSError, AttributeError):
            connection.setsockopt(level, getattr(socket, name), value)


def _build(client: httpx.Client | httpx.AsyncClient, outgoing: Outgoing, trace: Any, *, own: bool) -> httpx.Request:
    extensions = {"timeout": _timeout(outgoing.timeout).as_dict(), "trace": trace}
    if own:
        # Without the detour over the client's defaults: there are none, and cookies of one end-user must not reach
        # another.
        headers = {"accept-encoding": client.headers["accept-encoding"], **outgoing.headers}
        return httpx.Request(
            outgoing.method, outgoing.url, headers=headers, content=outgoing.content, extensions=extensions
        )
    return client.build_request(
        outgoing.method, outgoing.url, headers=outgoing.headers, content=outgoing.content, extensions=extensions
    )


def _auth(outgoing: Outgoing) -> Any:
    return _Bearer(outgoing.key) if outgoing.key is not None else httpx.USE_CLIENT_DEFAULT


def _incoming(response: httpx.Response, chunks: list[bytes], defect: str | None = None) -> Incoming:
    return Incoming(response.status_code, Headers(response.headers.multi_items()), b"".join(chunks), defect)


def _failed(
    error: Exception, trace: _Trace, response: httpx.Response | None, chunks: list[bytes]
) -> TransportError | Incoming:
    """What an exception means: an answer that broke off, or none."""
    timed_out = isinstance(error, TimeoutError | httpx.TimeoutException)
    # The text of httpx's protocol errors can quote a header.
    detail = "" if isinstance(error, httpx.LocalProtocolError) else str(error)
    message = "the time was up" if timed_out else f"{type(error).__name__}: {detail}".rstrip(": ")
    if response is not None:
        partial = _incoming(response, chunks, message)
        return TransportError(message, phase=Phase.SENT, timed_out=True, partial=partial) if timed_out else partial
    unsent = isinstance(error, _BEFORE_SENDING) or (trace.connecting and not trace.sending)
    return TransportError(message, phase=Phase.BEFORE_SENDING if unsent else Phase.SENT, timed_out=timed_out)


def _broken(error: Exception, trace: _Trace, response: httpx.Response | None) -> TransportError:
    """What an exception means for an answer that is read piece by piece."""
    failed = _failed(error, trace, response, [])
    if isinstance(failed, TransportError):
        return failed
    return TransportError(failed.defect or "", phase=Phase.SENT, partial=failed)


class _Clock:
    """How long the transport may still wait. The time that a caller takes between two pieces does not count."""

    def __init__(self, seconds: float | None) -> None:
        self.left = seconds
        self._since = time.monotonic()

    def start(self) -> None:
        self._since = time.monotonic()

    def stop(self) -> None:
        if self.left is not None:
            self.left -= time.monotonic() - self._since

    def check(self) -> None:
        if self.left is not None and self.left <= 0:
            raise TimeoutError


class _OpenedOverHttpx:
    def __init__(self, response: httpx.Response, trace: _Trace, clock: _Clock) -> None:
        self.head = _incoming(response, [])
        self._response = response
        self._trace = trace
        self._clock = clock

    def __iter__(self) -> Iterator[bytes]:
        clock = self._clock
        # httpx reads this when it begins with the body.
        self._response.request.extensions["timeout"]["read"] = clock.left
        pieces = self._response.iter_bytes()
        while True:
            clock.start()
            try:
                clock.check()
                piece = next(pieces, None)
            except Exception as error:
                self.close()
                raise _broken(error, self._trace, self._response) from error
            clock.stop()
            if piece is None:
                return
            yield piece

    def close(self) -> None:
        self._response.close()


class _AsyncOpenedOverHttpx:
    def __init__(self, response: httpx.Response, trace: _Trace, clock: _Clock) -> None:
        self.head = _incoming(response, [])
        self._response = response
        self._trace = trace
        self._clock = clock
        self._pieces = response.aiter_bytes()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        clock = self._clock
        clock.start()
        try:
            clock.check()
            async with asyncio.timeout(clock.left):
                return await anext(self._pieces)
        except StopAsyncIteration:
            raise
        except Exception as error:
            await self.aclose()
            raise _broken(error, self._trace, self._response) from error
        finally:
            clock.stop()

    async def aclose(self) -> None:
        await self._response.aclose()


def _options(*, fresh: bool) -> dict[str, Any]:
    limits = httpx.Limits(max_connections=1000, max_keepalive_connections=100, keepalive_expiry=_EXPIRY[fresh])
    return {"verify": ssl_context(), "limits": limits}


class HttpxTransport:
    """Blocking calls over httpx.

    The limit for an attempt is wall clock for everything but finding the host's addresses and trying each in turn.

    Args:
        client: The caller's own client, which is used as it is and never closed here.
    """

    def __init__(self, client: httpx.Client | None = None) -> None:
        if client is not None and not isinstance(client, httpx.Client):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"http_client takes an httpx.Client, not {type(client).__name__}")
        self._given = client
        self._clients: dict[bool, httpx.Client] = {}
        self._process: int | None = None
        self._locks: dict[int, threading.Lock] = {}

    def send(self, outgoing: Outgoing) -> Incoming:
        deadline = None if outgoing.timeout is None else time.monotonic() + outgoing.timeout
        trace, response, chunks = _BlockingTrace(), None, list[bytes]()
        try:
            client = self._here(fresh=outgoing.fresh)
            request = _build(client, outgoing, trace, own=self._given is None)
            _attempt.until = deadline
            response = client.send(request, stream=True, auth=_auth(outgoing), follow_redirects=False)
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
            failed = _failed(error, trace, response, chunks)
            if isinstance(failed, Incoming):
                return failed
            raise failed from error
        except BaseException as reason:
            if response is not None:
                note_partial(reason, _incoming(response, chunks))
            raise
        finally:
            _attempt.until = None
        return _incoming(response, chunks)

    def stream(self, outgoing: Outgoing) -> Opened:
        trace, clock = _BlockingTrace(), _Clock(outgoing.timeout)
        try:
            client = self._here(fresh=outgoing.fresh)
            request = _build(client, outgoing, trace, own=self._given is None)
            _attempt.until = None if outgoing.timeout is None else time.monotonic() + outgoing.timeout
            response = client.send(request, stream=True, auth=_auth(outgoing), follow_redirects=False)
        except ConductorError:
            raise
        except Exception as error:
            raise _broken(error, trace, None) from error
        finally:
            _attempt.until = None
        clock.stop()
        return _OpenedOverHttpx(response, trace, clock)

    def close(self) -> None:
        if self._process == os.getpid():
            clients, self._clients = self._clients, {}
            for client in clients.values():
                client.close()

    def _here(self, *, fresh: bool) -> httpx.Client:
        process = os.getpid()
        if self._process == process:
            if self._given is not None:
                return self._given
            if (client := self._clients.get(fresh)) is not None:
                return client
        with self._locks.setdefault(process, threading.Lock()):
            if self._process not in (None, process):
                _leave_to_parent(self._clients, own=self._given is None)
                self._clients = {}
            self._process = process
            if self._given is not None:
                return self._given
            if (client := self._clients.get(fresh)) is None:
                client = self._clients[fresh] = httpx.Client(**_options(fresh=fresh))
            return client


def _leave_to_parent(client: object, *, own: bool) -> None:
    if not own:
        raise ConductorError(
            "this http_client was used before the fork, and its connections belong to the parent: "
            "make a client in each process, or leave http_client out"
        )
    _inherited.append(client)


class _Pools(NamedTuple):
    """What one event loop has: its clients, and what closes them when the loop winds down."""

    clients: dict[bool, httpx.AsyncClient]
    guard: AsyncGenerator[None, None]


async def _guard(clients: dict[bool, httpx.AsyncClient]) -> AsyncGenerator[None, None]:
    """Closes the clients when their loop winds down: asyncio finishes every generator that was started in a loop."""
    try:
        yield
    finally:
        while clients:
            await clients.popitem()[1].aclose()


class HttpxAsyncTransport:
    """Calls in asyncio over httpx, with one pool of connections for each event loop.

    Args:
        client: The caller's own client, which is used as it is and never closed here.
    """

    def __init__(self, client: httpx.AsyncClient | None = None) -> None:
        if client is not None and not isinstance(client, httpx.AsyncClient):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"http_client takes an httpx.AsyncClient, not {type(client).__name__}")
        self._given = client
        self._pools: WeakKeyDictionary[asyncio.AbstractEventLoop, _Pools] = WeakKeyDictionary()
        self._process: int | None = None
        self._locks: dict[int, threading.Lock] = {}

    async def send(self, outgoing: Outgoing) -> Incoming:
        trace, response, chunks = _Trace(), None, list[bytes]()
        try:
            client = await self._here(fresh=outgoing.fresh)
            async with asyncio.timeout(outgoing.timeout):
                request = _build(client, outgoing, trace.awaited, own=self._given is None)
                response = await client.send(request, stream=True, auth=_auth(outgoing), follow_redirects=False)
                try:
                    async for chunk in response.aiter_bytes():
                        chunks.append(chunk)
                finally:
                    await response.aclose()
        except ConductorError:
            raise
        except asyncio.CancelledError as reason:
            if response is not None:
                note_partial(reason, _incoming(response, chunks))
            await trace.abandon()
            raise
        except Exception as error:
            await trace.abandon()
            failed = _failed(error, trace, response, chunks)
            if isinstance(failed, Incoming):
                return failed
            raise failed from error
        return _incoming(response, chunks)

    async def stream(self, outgoing: Outgoing) -> AsyncOpened:
        trace, clock = _Trace(), _Clock(outgoing.timeout)
        try:
            client = await self._here(fresh=outgoing.fresh)
            async with asyncio.timeout(outgoing.timeout):
                request = _build(client, outgoing, trace.awaited, own=self._given is None)
                response = await client.send(request, stream=True, auth=_auth(outgoing), follow_redirects=False)
        except ConductorError:
            raise
        except asyncio.CancelledError:
            await trace.abandon()
            raise
        except Exception as error:
            await trace.abandon()
            raise _broken(error, trace, None) from error
        clock.stop()
        return _AsyncOpenedOverHttpx(response, trace, clock)

    async def aclose(self) -> None:
        """Close this loop's connections, and ask other running loops to close theirs."""
        if self._process != os.getpid():
            return
        here = asyncio.get_running_loop()
        with self._locks.setdefault(os.getpid(), threading.Lock()):
            pools = dict(self._pools)
            self._pools.clear()
        if (pool := pools.pop(here, None)) is not None:
            await pool.guard.aclose()
        ended: list[_Pools] = []
        while pools:
            loop, pool = pools.popitem()
            if loop.is_running():
                asyncio.run_coroutine_threadsafe(pool.guard.aclose(), loop)
            else:
                ended.append(pool)
        pool = None
        _drop(ended)

    async def _here(self, *, fresh: bool) -> httpx.AsyncClient:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConductorError(
                "the async client needs asyncio; under another event loop use the sync client"
            ) from None
        process = os.getpid()
        if self._process == process:
            if self._given is not None:
                return self._given
            if (pools := self._pools.get(loop)) is not None and (client := pools.clients.get(fresh)) is not None:
                return client
        begun = True
        with self._locks.setdefault(process, threading.Lock()):
            if self._process not in (None, process):
                _leave_to_parent(dict(self._pools), own=self._given is None)
                self._pools.clear()
            self._process = process
            if self._given is not None:
                return self._given
            ended = [self._pools.pop(other) for other in list(self._pools) if other.is_closed()]
            if (pools := self._pools.get(loop)) is None or getattr(pools.guard, "ag_frame", None) is None:
                clients: dict[bool, httpx.AsyncClient] = {}
                self._pools[loop] = pools = _Pools(clients, _guard(clients))
                begun = False
            client = pools.clients[fresh] = httpx.AsyncClient(**_options(fresh=fresh))
        _drop(ended)
        if not begun:
            await anext(pools.guard)
        return client


def _drop(pools: list[_Pools]) -> None:
    """Let go of clients whose loop ended without winding down: nothing can be awaited there any more."""
    if any(not client.is_closed for pool in pools for client in pool.clients.values()):
        with warnings.catch_warnings():
            # asyncio would warn of each connection, at some random later collection.
            warnings.simplefilter("ignore", ResourceWarning)
            pools.clear()
            gc.collect()
