# Written by scripts/regenerate from _async/watching.py; not to be edited.
"""Transports around the client's own, for calls that want the answer itself: one watches, one replays."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from .._core.raw import open_stream
from .._core.watching import Watching, broken_off, is_good
from ..transport import Incoming, Opened, Outgoing, Transport, TransportError

__all__ = ["Replay", "Watch"]


class Watch(Watching):
    """Remembers what passes. When streaming, the body of a good answer is left unread, in `opened`."""

    def __init__(self, transport: Callable[[], Transport], *, streaming: bool) -> None:
        super().__init__(streaming=streaming)
        self._transport = transport
        self.opened: Opened | None = None

    def send(self, outgoing: Outgoing) -> Incoming:
        self.sent += 1
        started = time.perf_counter()
        transport = self._transport()
        incoming = self._open(transport, outgoing) if self._streaming else transport.send(outgoing)
        return self._note(outgoing, incoming, started)

    def _open(self, transport: Transport, outgoing: Outgoing) -> Incoming:
        opened = open_stream(transport, outgoing)
        if is_good(opened.head):
            self.opened = opened
            return opened.head
        pieces: list[bytes] = []
        try:
            for piece in opened:
                # Not a comprehension: what has arrived before it broke off is kept.
                pieces.append(piece)  # noqa: PERF401
        except TransportError as error:
            return broken_off(opened.head, pieces, error)
        finally:
            opened.close()
        return replace(opened.head, content=b"".join(pieces))

    def close(self) -> None:
        """The transport is the client's."""


class Replay:
    """Gives an answer that is already there to the first request, and asks for all others."""

    def __init__(self, incoming: Incoming, transport: Callable[[], Transport]) -> None:
        self._waiting = [incoming]
        self._transport = transport

    def send(self, outgoing: Outgoing) -> Incoming:
        return self._waiting.pop() if self._waiting else self._transport().send(outgoing)

    def close(self) -> None:
        """The transport is the client's."""
