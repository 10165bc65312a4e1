"""The aiohttp transport, for many concurrent calls; the only module that imports aiohttp, loaded when it is selected.

aiohttp retries GET, PUT and DELETE by itself when a reused connection breaks, which would advance a cursor twice. To
prevent this, errors of an attempt pass through aiohttp as an exception that it does not recognise.
"""

from __future__ import annotations

import asyncio
import functools
import io
import os
import select
import socket
import time
import warnings
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Final, cast
from urllib.parse import urlsplit

import aiohttp
from yarl import URL

from .._core.answers import RequestIds
from .._core.clock import running_loop
from .._core.timeouts import timeout
from ..errors import ConductorError, ConfigurationError
from ..transport import (
    AsyncOpened,
    Headers,
    Incoming,
    Key,
    Outgoing,
    Phase,
    TransportError,
    note_partial,
    time_to_connect,
)
from .connections import (
    COME_BEFORE,
    EXPIRY,
    MOST_CONNECTIONS,
    TOO_LONG,
    has_come_before,
    keep_alive,
    other_call,
    proxy_for,
)
from .loops import PerLoop
from .network import foreign

# The same as in the httpx transport.
_LONGEST_LINE: Final = 65536
_LONG_BODY: Final = 1 << 20
_CLOSED: Final = "the client was closed"


@functools.lru_cache(maxsize=64)
def _limits(timeout: float | None) -> aiohttp.ClientTimeout:
    """Return the timeouts for aiohttp; the timeout of the whole attempt is our own."""
    return aiohttp.ClientTimeout(total=None, connect=time_to_connect(timeout))


class _Ended(Exception):
    """The wrapper of an attempt's error, because aiohttp would handle its own exceptions."""

    def __init__(self, reason: Exception) -> None:
        super().__init__()
        self.reason = reason


@dataclass(slots=True, eq=False, repr=False)
class _Attempt:
    """One attempt, as a middleware of aiohttp that adds the key and tracks the progress.

    Attributes:
        new: True if it needs a new connection.
        connecting: True once it has requested a connection.
        made: True if a socket was made for it.
        sent: True once it has a connection, so that the service may have received the request.
        response: The answer, once its head has arrived.
        among: The attempts of the session whose answers are arriving.
    """

    _key: Key | None
    new: bool
    connecting: bool = False
    made: bool = False
    sent: bool = False
    among: set[_Attempt] = field(default_factory=set["_Attempt"])
    wire: asyncio.WriteTransport | None = None
    response: aiohttp.ClientResponse | None = None
    _zlib: Any = None

    async def __call__(
        self,
        request: aiohttp.ClientRequest,
        handler: Callable[[aiohttp.ClientRequest], Awaitable[aiohttp.ClientResponse]],
    ) -> aiohttp.ClientResponse:
        url, keys = request.url, self._key
        # As late as possible, so that variables in outer frames do not hold the key.
        if keys is not None and f"{url.scheme}://{(url.raw_host or '').lower()}:{url.port}" == keys.origin:
            for key in keys.parts:
                if key.parameter:
                    parts = url.raw_path + "?" + key.in_query(request.url.raw_query_string)
                    request.url = url.join(URL(parts, encoded=True))
                else:
                    request.headers[key.header] = key.reveal()
        try:
            return await handler(request)
        except Exception as error:
            raise _Ended(error) from None

    @property
    def phase(self) -> Phase:
        """The phase: before sending only if a connection was requested and not established."""
        return Phase.BEFORE_SENDING if self.connecting and not self.sent else Phase.SENT

    @property
    def reused(self) -> bool | None:
        """True if the connection has carried another request before; None if a mock replaces aiohttp."""
        return not self.made if self.sent else None

    def end(self, reason: Exception) -> None:
        """End the wait for the rest of the answer, which closing aiohttp does not."""
        if self.response is not None and not self.response.content.is_eof():
            self.response.content.set_exception(reason)

    async def read(self) -> bytes:
        """Return the next chunk of the body, empty at its end; unlike aiohttp, detect a truncated compression."""
        assert self.response is not None
        content, coding = self.response.content, self.response.headers.get("content-encoding", "").lower()
        if coding not in ("gzip", "deflate"):
            return await content.readany()
        while packed := ((z := self._zlib) and (z.unused_data or z.unconsumed_tail)) or await content.readany():
            if self._zlib and self._zlib.eof:
                raise aiohttp.ClientPayloadError("more follows the compressed body")
            bare = coding == "deflate" and packed[0] & 15 != 8  # some servers omit the zlib header
            self._zlib = self._zlib or zlib.decompressobj(-zlib.MAX_WBITS if bare else zlib.MAX_WBITS | 32)
            if piece := self._zlib.decompress(packed, _LONG_BODY):
                return cast("bytes", piece)
        rest: bytes = self._zlib.flush() if self._zlib else b""
        if self._zlib and not self._zlib.eof:
            raise aiohttp.ClientPayloadError("the compressed body is cut off")
        return rest

    def over(self) -> None:
        self.among.discard(self)

    def abandon(self) -> None:
        """Abort the connection, because a normal close would still send buffered data.

        A connection that is not closing has been returned to the pool already.
        """
        self.over()
        if self.response is not None:
            self.response.close()
        if self.wire is not None and self.wire.is_closing():
            self.wire.abort()

    def drop(self) -> None:
        self.over()
        if self.wire is not None:
            self.wire.abort()


_current: Final[ContextVar[_Attempt]] = ContextVar("conductor_client_attempt")


class _Connector(aiohttp.TCPConnector):
    """The connector, which records the connection on the attempt; closed in another event loop or process."""

    def __init__(self) -> None:
        self._home = asyncio.get_running_loop()
        self._process = os.getpid()
        super().__init__(  # pyright: ignore[reportUnknownMemberType]
            limit=MOST_CONNECTIONS,
            keepalive_timeout=EXPIRY,
            # The resolver of the operating system, even if aiodns is installed.
            resolver=aiohttp.ThreadedResolver(),
            socket_factory=_socket,
        )

    @property
    def closed(self) -> bool:
        return super().closed or self._home.is_closed() or self._process != os.getpid()

    async def connect(self, *args: Any, **options: Any) -> Any:
        attempt = _current.get(None)
        if attempt is None:
            return await super().connect(*args, **options)
        attempt.connecting = True
        connection = await super().connect(*args, **options)
        # Close idle connections that may not be reused or have unexpected bytes.
        for _ in range(MOST_CONNECTIONS):
            if attempt.made or not (attempt.new or _holds_bytes(connection)):
                break
            connection.close()
            connection = await super().connect(*args, **options)
        attempt.sent, attempt.wire = True, connection.transport
        return connection

    def __del__(self, _warnings: Any = warnings) -> None:
        # In a forked process, closing would remove the parent's sockets from the parent's event loop.
        if not self.closed:
            super().__del__(_warnings)


def _holds_bytes(connection: Any) -> bool:
    """Return whether an idle connection has received bytes, in aiohttp or in the operating system."""
    if connection.protocol is None or connection.protocol.should_close:
        return True
    wire = connection.transport
    found = None if wire is None else wire.get_extra_info("socket")
    if found is None or not hasattr(select, "poll"):
        return False
    poll = select.poll()
    poll.register(found.fileno(), select.POLLIN)
    return bool(poll.poll(0))


def _socket(address: tuple[Any, ...]) -> socket.socket:
    family, kind, protocol, *_ = address
    connection = socket.socket(family, kind, protocol)
    keep_alive(connection)
    if (attempt := _current.get(None)) is not None:
        attempt.made = True
    return connection


def _proxy(url: URL) -> URL | None:
    """Return the proxy for a URL from the environment, or None; raise if aiohttp cannot use it."""
    found = proxy_for(url.scheme, url.host or "")
    if found is None:
        return None
    kind = found.partition("://")[0]
    if kind not in ("http", "https"):
        raise ConfigurationError(
            f"HTTPS_PROXY or ALL_PROXY names a {kind} proxy, which transport='aiohttp' cannot use: it takes http"
        )
    try:
        if urlsplit(found).hostname:
            return URL(found)
    except ValueError:
        pass
    # Without the URL, which can have a password.
    raise ConfigurationError(f"HTTPS_PROXY or ALL_PROXY names a {kind} proxy, which cannot be used") from None


class _Session:
    def __init__(self) -> None:
        self._proxies: dict[tuple[str, str | None], URL | None] = {}
        self._closed = False
        self._attempts: set[_Attempt] = set()
        self.aiohttp = aiohttp.ClientSession(
            connector=_Connector(),
            # Cookies of one end-user must not be sent for another.
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=("Content-Type", "User-Agent"),
            auto_decompress=False,
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
        )

    async def request(self, outgoing: Outgoing, attempt: _Attempt) -> aiohttp.ClientResponse:
        url = URL(outgoing.url, encoded=True)
        ssl: Any = True
        if url.scheme == "https":
            # Imported here, because plain http does not need httpx.
            from .certificates import ssl_context

            ssl = ssl_context()
        where = url.scheme, url.host
        if where not in self._proxies:
            self._proxies[where] = _proxy(url)
        token = _current.set(attempt)
        try:
            attempt.response = await self.aiohttp.request(
                outgoing.method,
                url,
                headers={"accept-encoding": "gzip, deflate", **outgoing.headers},
                data=_body(outgoing.content),
                allow_redirects=False,
                timeout=_limits(outgoing.timeout),
                proxy=self._proxies[where],
                ssl=ssl,
                middlewares=(attempt,),
            )
        finally:
            _current.reset(token)
        if self._closed:
            # Closed in the meantime, without this attempt.
            raise aiohttp.ClientConnectionError(_CLOSED)
        attempt.among = self._attempts
        self._attempts.add(attempt)
        return attempt.response

    def abandon(self) -> bool:
        return True

    async def aclose(self) -> None:
        self._closed = True
        for attempt in self._attempts:
            attempt.end(aiohttp.ClientConnectionError(_CLOSED))
        await self.aiohttp.close()


def _body(content: bytes | None) -> bytes | io.BytesIO | None:
    """Return a long body as a stream, so that it does not block the event loop; aiohttp warns of long bytes."""
    return content if content is None or len(content) < _LONG_BODY else io.BytesIO(content)


def _incoming(
    attempt: _Attempt, chunks: list[bytes], defect: str | None = None, *, final: bool = False, checked: bool = False
) -> Incoming:
    assert attempt.response is not None
    headers = Headers(attempt.response.headers.items())
    return Incoming(attempt.response.status, headers, b"".join(chunks), defect, final, checked)


def _ended(
    error: Exception, attempt: _Attempt, chunks: list[bytes]
) -> tuple[TransportError | Incoming, BaseException | None]:
    """Return the result of an exception and its cause; raise an exception that is not from the network."""
    attempt.abandon()
    reason = error.reason if isinstance(error, _Ended) else error
    if (other := foreign(reason)) is not None and not (attempt.sent and isinstance(reason, ConductorError)):
        _note(other, attempt, chunks)
        raise other from other.__cause__
    timed_out, detail = isinstance(reason, TimeoutError), str(reason)
    # A connector error can show a proxy's password; a response error the headers of the request and the answer.
    cause: BaseException | None = reason.os_error if isinstance(reason, aiohttp.ClientConnectorError) else reason
    if isinstance(reason, aiohttp.ClientResponseError):
        detail, cause = "", None
    message = "the time was up" if timed_out else f"{type(reason).__name__}: {detail}".rstrip(": ")
    if attempt.response is None:
        return TransportError(message, phase=attempt.phase, timed_out=timed_out), cause
    partial = _incoming(attempt, chunks, message)
    return (TransportError(message, timed_out=True, partial=partial) if timed_out else partial), cause


class _Opened:
    """A streamed answer, whose timeout does not include the caller's time between chunks."""

    def __init__(self, response: aiohttp.ClientResponse, attempt: _Attempt, left: float | None) -> None:
        self.head = _incoming(attempt, [])
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
            async with timeout(self._left):
                piece = await self._attempt.read()
        except Exception as error:
            failed, cause = _ended(error, self._attempt, [])
        else:
            if not piece:
                self._attempt.over()
                raise StopAsyncIteration
            return piece
        finally:
            if self._left is not None:
                self._left -= time.monotonic() - started
        if isinstance(failed, Incoming):
            failed = TransportError(failed.defect or "", partial=failed)
        raise failed from cause

    async def aclose(self) -> None:
        self._attempt.over()
        if not self._response.content.is_eof() or self._response.content.exception() is not None:
            self._attempt.abandon()


class AiohttpTransport:
    """The transport of `AsyncConductor(transport="aiohttp")`, with separate connections for each event loop.

    Proxies and certificates are those of the environment (`HTTPS_PROXY`, `NO_PROXY`, `SSL_CERT_FILE`, ...), as with
    httpx; SOCKS proxies are not supported.
    """

    def __init__(self) -> None:
        self._loops: PerLoop[_Session] = PerLoop(_Session)
        self._ids = RequestIds()

    async def send(self, outgoing: Outgoing) -> Incoming:
        attempt = _Attempt(outgoing.key, new=outgoing.fresh or self._ids.in_doubt)
        chunks: list[bytes] = []
        try:
            session = await self._here()
            size, most = 0, outgoing.max_response_bytes
            async with timeout(outgoing.timeout):
                await session.request(outgoing, attempt)
                while chunk := await attempt.read():
                    chunks.append(chunk)
                    size += len(chunk)
                    if most is not None and size > most:
                        attempt.abandon()
                        return _incoming(attempt, [], TOO_LONG, final=True)
            attempt.over()
            answer = _incoming(attempt, chunks, checked=True)
            # A mock has no connection with an answer to another request.
            if attempt.sent and (why := other_call(outgoing, answer, self._ids, reused=attempt.reused)) is not None:
                attempt.drop()
                raise TransportError(why)
            return answer
        except Exception as error:
            failed, cause = _ended(error, attempt, chunks)
        except BaseException as reason:
            attempt.abandon()
            _note(reason, attempt, chunks)
            raise
        if isinstance(failed, Incoming):
            return failed
        try:
            raise failed from cause
        finally:
            # Otherwise the exception and its traceback refer to each other until the next garbage collection.
            del failed, cause

    async def stream(self, outgoing: Outgoing) -> AsyncOpened:
        attempt, started = _Attempt(outgoing.key, new=outgoing.fresh or self._ids.in_doubt), time.monotonic()
        try:
            session = await self._here()
            async with timeout(outgoing.timeout):
                response = await session.request(outgoing, attempt)
            if has_come_before(outgoing, _incoming(attempt, []), self._ids, reused=attempt.reused):
                attempt.drop()
                raise TransportError(COME_BEFORE)
        except Exception as error:
            attempt.abandon()
            attempt.response = None
            failed, cause = _ended(error, attempt, [])
        except BaseException:
            attempt.abandon()
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
        await self._loops.aclose()

    async def _here(self) -> _Session:
        loop = running_loop()
        return self._loops.find(loop) or await self._loops.open(loop)


def _note(reason: BaseException, attempt: _Attempt, chunks: list[bytes]) -> None:
    if attempt.response is not None:
        note_partial(reason, _incoming(attempt, chunks))
