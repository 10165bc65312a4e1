"""The faulty service over HTTP/2, in clear text and without an upgrade (prior knowledge).

A fault of a connection is a fault of its stream here, most of the time: a connection carries the requests of many
companies, so one that breaks fails them all.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import ConnectionTerminated, DataReceived, RequestReceived, StreamEnded, StreamReset, WindowUpdated
from h2.exceptions import ProtocolError
from h2.settings import SettingCodes
from hyperframe.frame import DataFrame, HeadersFrame

from .faulty_service import Reply, Request

if TYPE_CHECKING:
    from .faulty_server import FaultyServer

__all__ = ["Http2Connection"]

_STREAMS = 250
_BREAK_EVERY = 20
"""One reset in so many ends the connection, and not its stream alone."""


class Http2Connection(asyncio.Protocol):
    """One connection: its streams are answered as they are ready."""

    def __init__(self, server: FaultyServer) -> None:
        self.server = server
        self.h2 = H2Connection(config=H2Configuration(client_side=False, header_encoding="utf-8"))
        self.window = asyncio.Event()
        self.resets = 0
        self._streams: dict[int, _Stream] = {}
        self._served = 0
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self.server.connections.add(self)
        self.server.opened += 1
        self.h2.initiate_connection()
        self.h2.update_settings({SettingCodes.MAX_CONCURRENT_STREAMS: _STREAMS})
        self.flush()

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        self.server.connections.discard(self)
        self._end_streams()

    def data_received(self, data: bytes) -> None:
        try:
            events = self.h2.receive_data(data)
        except ProtocolError:
            self.close()
            return
        for event in events:
            if isinstance(event, RequestReceived):
                headers = {str(name): str(value) for name, value in event.headers}
                self._streams[event.stream_id] = _Stream(self, event.stream_id, headers)
            elif isinstance(event, DataReceived):
                self._streams[event.stream_id].body += event.data
                self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            elif isinstance(event, StreamEnded):
                stream = self._streams[event.stream_id]
                request = stream.request(warm=self._served > 0)
                self._served += 1
                self.server.spawn(self._answer(stream, request), self.abort)
            elif isinstance(event, StreamReset):
                if (gone := self._streams.get(event.stream_id)) is not None:
                    gone.open = False
                self.window.set()
            elif isinstance(event, WindowUpdated):
                self.window.set()
            elif isinstance(event, ConnectionTerminated):
                self._end_streams()
        self.flush()

    def _end_streams(self) -> None:
        for stream in self._streams.values():
            stream.open = False
        self.window.set()

    async def _answer(self, stream: _Stream, request: Request) -> None:
        await self.server.handle(request, stream)
        self._streams.pop(stream.number, None)

    def flush(self) -> None:
        """Send what is ready, if the other end is still there."""
        self.write(self.h2.data_to_send())

    def write(self, data: bytes) -> None:
        if self._transport is not None and data:
            self._transport.write(data)

    def close(self) -> None:
        """Say that this is the end, and end."""
        self._end_streams()
        if self._transport is not None:
            self.h2.close_connection()
            self.flush()
            self._transport.close()

    def abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()


class _Stream:
    """One request and its answer."""

    def __init__(self, connection: Http2Connection, number: int, headers: dict[str, str]) -> None:
        self.number = number
        self.open = True
        self.body = b""
        self._connection = connection
        self._headers = headers
        self._id = f"req_{next(connection.server.ids):08d}"
        self._last: tuple[list[tuple[str, str]], bytes] | None = None

    def request(self, *, warm: bool) -> Request:
        """The whole request."""
        parts = urlsplit(self._headers[":path"])
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        return Request(self._headers[":method"], parts.path, query, self._headers, self.body, warm)

    async def send(self, reply: Reply, *, length: int | None = None) -> None:
        # Where another length is announced the body is cut short, though the stream ends in good order.
        self._head(reply, len(reply.content) if length is None else length)
        await self._write(reply.content, end=True)
        self._last = self._fields(reply, len(reply.content)), reply.content

    async def drip(self, reply: Reply, pieces: int, pause: float) -> None:
        self._head(reply, len(reply.content))
        size = max(1, len(reply.content) // pieces)
        for start in range(0, len(reply.content), size):
            await asyncio.sleep(pause)
            await self._write(reply.content[start : start + size], end=start + size >= len(reply.content))
            if not self.open:
                return

    async def repeat(self, delay: float) -> None:
        if self._last is None:
            return
        if delay:
            asyncio.get_running_loop().call_later(delay, self._again, *self._last)
        else:
            self._again(*self._last)

    async def send_previous(self) -> bool:
        """Streams of a connection do not follow each other: there is nothing before."""
        return False

    def reset(self, *, politely: bool = False) -> None:
        connection = self._connection
        connection.resets += 1
        if connection.resets % _BREAK_EVERY == 0:
            self.open = False
            if politely:
                connection.close()
            else:
                connection.abort()
        elif self.open:
            self.open = False
            code = ErrorCodes.REFUSED_STREAM if politely else ErrorCodes.INTERNAL_ERROR
            connection.h2.reset_stream(self.number, code)
            connection.flush()

    def _again(self, fields: list[tuple[str, str]], content: bytes) -> None:
        """Send frames by hand: the library refuses them, for the stream has ended."""
        encoder = self._connection.h2.encoder
        head = HeadersFrame(self.number, encoder.encode(fields), flags=["END_HEADERS"])
        data = DataFrame(self.number, content[:1000], flags=["END_STREAM"])
        self._connection.write(head.serialize() + data.serialize())

    def _fields(self, reply: Reply, length: int) -> list[tuple[str, str]]:
        return [
            (":status", str(reply.status)),
            ("content-type", reply.kind),
            ("content-length", str(length)),
            ("conductor-request-id", self._id),
            *((name.lower(), value) for name, value in reply.headers),
        ]

    def _head(self, reply: Reply, length: int) -> None:
        if self.open:
            self._connection.h2.send_headers(self.number, self._fields(reply, length))
            self._connection.flush()

    async def _write(self, data: bytes, *, end: bool) -> None:
        connection, h2 = self._connection, self._connection.h2
        while self.open:
            room = min(h2.local_flow_control_window(self.number), h2.max_outbound_frame_size)
            if data and room <= 0:
                connection.window.clear()
                await connection.window.wait()
                continue
            piece, data = data[:room], data[room:]
            h2.send_data(self.number, piece, end_stream=end and not data)
            connection.flush()
            if not data:
                self.open = not end
                return
