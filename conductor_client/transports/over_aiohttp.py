"""The aiohttp transport, for many calls at a time. The only module that imports aiohttp; loaded when it is switched on.

aiohttp sends GET, PUT and DELETE again by itself when a connection that was used before breaks. That would move a
cursor on twice, so whatever ends an attempt leaves aiohttp as an exception that it does not know.
"""

from __future__ import annotations

import asyncio
import functools
import io
import os
import socket
import time
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable
from contextvars import ContextVar
from typing import Any, Final, TypeAlias
from urllib.request import getproxies, proxy_bypass

import aiohttp
from yarl import URL

from ..errors import ConductorError, ConfigurationError
from ..outcomes import Phase
from ..raw.streams import AsyncOpened
from ..transport import Headers, Incoming, Key, Outgoing, TransportError, note_partial, time_to_connect
from .connections import EXPIRY, MOST_CONNECTIONS, keep_alive
from .loops import PerLoop, all_closed, running_loop

__all__ = ["AiohttpTransport"]

# As long as the httpx transport takes.
_LONGEST_LINE: Final = 65536
_LONG_BODY: Final = 1 << 20


@functools.lru_cache(maxsize=64)
def _limits(timeout: float | None) -> aiohttp.ClientTimeout:
    """The limits of aiohttp; the wall clock of the whole attempt is ours."""
    return aiohttp.ClientTimeout(total=None, connect=time_to_connect(timeout))


class _Ended(Exception):
    """Carries what ended an attempt through aiohttp, which would act on its own exceptions."""

    def __init__(self, reason: Exception) -> None:
        super().__init__()
        self.reason = reason


class _Attempt:
    """One attempt on its way through aiohttp, as its middleware: adds the key, and knows whether sending has begun."""

    __slots__ = ("_key", "sent", "wire")

    def __init__(self, key: Key | None) -> None:
        self._key = key
        self.sent = False
        self.wire: asyncio.WriteTransport | None = None

    async def __call__(
        self,
        request: aiohttp.ClientRequest,
        handler: Callable[[aiohttp.ClientRequest], Awaitable[aiohttp.ClientResponse]],
    ) -> aiohttp.ClientResponse:
        url, key = request.url, self._key
        # At the last moment, so that it stands in none of the variables before.
        if key is not None and f"{url.scheme}://{(url.raw_host or '').lower()}:{url.port}" == key.origin:
            request.headers[key.header] = key.reveal()
        try:
            return await handler(request)
        except Exception as error:
            raise _Ended(error) from None

    def begin(self, wire: asyncio.WriteTransport | None) -> None:
        """A connection stands; from here on the other end may have seen the request."""
        self.sent = True
        self.wire = wire

    def abandon(self) -> None:
        """Let go of the connection at once: closing it politely would still send what waits to be sent.

        One that is not being closed has gone back for others to use.
        """
        if self.wire is not None and self.wire.is_closing():
            self.wire.abort()


_current: Final[ContextVar[_Attempt]] = ContextVar("conductor_client_attempt")


class _Connector(aiohttp.TCPConnector):
    """Tells the attempt when it has its connection. It is closed, too, where its loop or its process is another."""

    def __init__(self, *, fresh: bool) -> None:
        self._home = asyncio.get_running_loop()
        self._process = os.getpid()
        super().__init__(  # pyright: ignore[reportUnknownMemberType]
            limit=MOST_CONNECTIONS,
            keepalive_timeout=EXPIRY[fresh],
            # The resolver of the operating system, whatever else is installed.
            resolver=aiohttp.ThreadedResolver(),
            socket_factory=_socket,
        )

    @property
    def closed(self) -> bool:
        return super().closed or self._home.is_closed() or self._process != os.getpid()

    async def connect(self, *args: Any, **options: Any) -> Any:
        connection = await super().connect(*args, **options)
        if (attempt := _current.get(None)) is not None:
            attempt.begin(connection.transport)
        return connection

    def __del__(self, _warnings: Any = warnings) -> None:
        # In a forked process, closing would take the parent's sockets out of the parent's event loop.
        if not self.closed:
            super().__del__(_warnings)


def _socket(address: tuple[Any, ...]) -> socket.socket:
    family, kind, protocol, *_ = address
    connection = socket.socket(family, kind, protocol)
    keep_alive(connection)
    return connection


def _proxy_for(url: URL) -> URL | None:
    """The proxy that the environment names for an https address. Plain http stays on this machine, as for httpx.

    Raises:
        ConfigurationError: aiohttp cannot talk to it.
    """
    if url.scheme != "https":
        return None
    proxies = getproxies()
    proxy = proxies.get("https") or proxies.get("all")
    if not proxy or proxy_bypass(url.host or ""):
        return None
    found = URL(proxy if "://" in proxy else f"http://{proxy}")
    if found.scheme not in ("http", "https"):
        raise ConfigurationError(f"the environment names a {found.scheme} proxy; the aiohttp transport takes http only")
    return found


class _Session:
    """An `aiohttp.ClientSession`, and which proxies the environment named when it was made."""

    def __init__(self, *, fresh: bool) -> None:
        self._proxies: dict[tuple[str, str | None], URL | None] = {}
        self.aiohttp = aiohttp.ClientSession(
            connector=_Connector(fresh=fresh),
            # Cookies of one end-user must not reach another.
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=("Content-Type", "User-Agent"),
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
        )

    async def request(self, outgoing: Outgoing, attempt: _Attempt) -> aiohttp.ClientResponse:
        url = URL(outgoing.url, encoded=True)
        ssl: Any = True
        if url.scheme == "https":
            # Imported here: calls of this machine do without httpx.
            from .httpx_clients import ssl_context

            ssl = ssl_context()
        where = url.scheme, url.host
        if where not in self._proxies:
            self._proxies[where] = _proxy_for(url)
        token = _current.set(attempt)
        try:
            return await self.aiohttp.request(
                outgoing.method,
                url,
                headers=outgoing.headers,
                data=_body(outgoing.content),
                allow_redirects=False,
                timeout=_limits(outgoing.timeout),
                proxy=self._proxies[where],
                ssl=ssl,
                middlewares=(attempt,),
            )
        finally:
            _current.reset(token)


def _body(content: bytes | None) -> bytes | io.BytesIO | None:
    """A long body is written piece by piece, so that the event loop goes on; aiohttp warns of others."""
    return content if content is None or len(content) < _LONG_BODY else io.BytesIO(content)


def _incoming(response: aiohttp.ClientResponse, chunks: list[bytes], defect: str | None = None) -> Incoming:
    return Incoming(response.status, Headers(response.headers.items()), b"".join(chunks), defect)


def _failed(
    error: Exception, attempt: _Attempt, response: aiohttp.ClientResponse | None, chunks: list[bytes]
) -> TransportError | Incoming:
    """What an exception means: an answer that broke off, or none."""
    timed_out = isinstance(error, TimeoutError)
    # The text of a `ClientResponseError` can quote the answer's headers.
    detail = "" if isinstance(error, aiohttp.ClientResponseError) else str(error)
    message = "the time was up" if timed_out else f"{type(error).__name__}: {detail}".rstrip(": ")
    if response is not None:
        partial = _incoming(response, chunks, message)
        return TransportError(message, phase=Phase.SENT, timed_out=True, partial=partial) if timed_out else partial
    # Nothing is written before the connection stands: hosts not found, refused connections, handshakes, proxies.
    phase = Phase.SENT if attempt.sent else Phase.BEFORE_SENDING
    return TransportError(message, phase=phase, timed_out=timed_out)


def _cause(error: Exception) -> BaseException | None:
    """What an exception may show as its cause: some of aiohttp's hold the request's headers, or a proxy's password."""
    if isinstance(error, aiohttp.ClientResponseError):
        return None
    return error.os_error if isinstance(error, aiohttp.ClientConnectorError) else error


def _reason(error: Exception) -> Exception:
    return error.reason if isinstance(error, _Ended) else error


class _Opened:
    """An answer whose body is read piece by piece. The time that the caller takes between two pieces does not count."""

    def __init__(self, response: aiohttp.ClientResponse, attempt: _Attempt, left: float | None) -> None:
        self.head = _incoming(response, [])
        self._response = response
        self._attempt = attempt
        self._left = left

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        started = time.monotonic()
        try:
            if self._left is not None and self._left <= 0:
                raise TimeoutError
            async with asyncio.timeout(self._left):
                piece = await self._response.content.readany()
        except Exception as error:
            failed, cause = _failed(error, self._attempt, self._response, []), _cause(error)
            await self.aclose()
        else:
            if not piece:
                raise StopAsyncIteration
            return piece
        finally:
            if self._left is not None:
                self._left -= time.monotonic() - started
        if isinstance(failed, Incoming):
            failed = TransportError(failed.defect or "", phase=Phase.SENT, partial=failed)
        raise failed from cause

    async def aclose(self) -> None:
        if not self._response.content.is_eof():
            self._response.close()
            self._attempt.abandon()


_Sessions: TypeAlias = dict[bool, _Session]


async def _close(sessions: _Sessions) -> None:
    closings = [session.aiohttp.close for session in sessions.values()]
    sessions.clear()
    await all_closed(closings)


class AiohttpTransport:
    """Calls in asyncio over aiohttp, with connections of its own for each event loop.

    What `AsyncConductor(transport="aiohttp")` uses. Proxies and certificates are those of the environment
    (`HTTPS_PROXY`, `NO_PROXY`, `SSL_CERT_FILE`, ...), as for httpx; SOCKS proxies are not supported.
    """

    def __init__(self) -> None:
        self._loops: PerLoop[_Sessions] = PerLoop(dict, _close, bool)

    async def send(self, outgoing: Outgoing) -> Incoming:
        attempt, response = _Attempt(outgoing.key), None
        chunks: list[bytes] = []
        try:
            session = await self._here(fresh=outgoing.fresh)
            async with asyncio.timeout(outgoing.timeout):
                response = await session.request(outgoing, attempt)
                while chunk := await response.content.readany():
                    chunks.append(chunk)
            return _incoming(response, chunks)
        except ConductorError:
            raise
        except Exception as error:
            _let_go(response, attempt)
            reason = _reason(error)
            failed, cause = _failed(reason, attempt, response, chunks), _cause(reason)
            del reason
        except BaseException as reason:
            _let_go(response, attempt)
            if response is not None:
                note_partial(reason, _incoming(response, chunks))
            raise
        if isinstance(failed, Incoming):
            return failed
        try:
            raise failed from cause
        finally:
            # An exception that stands in a frame of its own traceback would live until the next garbage collection.
            del failed, cause

    async def stream(self, outgoing: Outgoing) -> AsyncOpened:
        attempt, started = _Attempt(outgoing.key), time.monotonic()
        try:
            session = await self._here(fresh=outgoing.fresh)
            async with asyncio.timeout(outgoing.timeout):
                response = await session.request(outgoing, attempt)
        except ConductorError:
            raise
        except Exception as error:
            _let_go(None, attempt)
            reason = _reason(error)
            failed, cause = _failed(reason, attempt, None, []), _cause(reason)
            del reason
        except BaseException:
            _let_go(None, attempt)
            raise
        else:
            left = None if outgoing.timeout is None else outgoing.timeout - (time.monotonic() - started)
            return _Opened(response, attempt, left)
        assert isinstance(failed, TransportError)
        try:
            raise failed from cause
        finally:
            del failed, cause

    async def aclose(self) -> None:
        """Close this loop's connections, and ask other running loops to close theirs."""
        await self._loops.aclose()

    async def _here(self, *, fresh: bool) -> _Session:
        loop = running_loop()
        sessions = self._loops.find(loop)
        if sessions is None:
            sessions = await self._loops.open(loop)
        if (session := sessions.get(fresh)) is None:
            session = sessions[fresh] = _Session(fresh=fresh)
        return session


def _let_go(response: aiohttp.ClientResponse | None, attempt: _Attempt) -> None:
    if response is not None:
        response.close()
    attempt.abandon()
