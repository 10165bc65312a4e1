"""Parts of the transports that stand around a client's own, for calls that want the answer itself."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import attrs

from .._schema.containers import ANY
from .._schema.decode import nothing
from ..transport import Incoming, Outgoing, TransportError
from .operation import Answer, Request

__all__ = ["Watching", "broken_off", "is_good", "undecoded"]


def undecoded(request: Request[Any]) -> Request[None]:
    """The same request, for which `accept` checks the answer's status and leaves its body alone."""
    operation = attrs.evolve(request.operation, answer=Answer(nothing, ANY))
    return attrs.evolve(request, operation=operation)


def is_good(incoming: Incoming) -> bool:
    return 200 <= incoming.status_code <= 299


def broken_off(head: Incoming, pieces: list[bytes], error: TransportError) -> Incoming:
    """A refusal whose body is not whole: its status still says what happened, unless the time was up."""
    if error.timed_out:
        raise error
    return replace(head, content=b"".join(pieces), defect=str(error))


class Watching:
    """What passed last: with more than one attempt, the one that was answered."""

    def __init__(self, *, streaming: bool) -> None:
        self._streaming = streaming
        self._passed: tuple[Outgoing, Incoming, float] | None = None
        self.sent: int = 0

    @property
    def passed(self) -> tuple[Outgoing, Incoming, float]:
        """Request, answer, and the seconds between them."""
        assert self._passed is not None
        return self._passed

    def _note(self, outgoing: Outgoing, incoming: Incoming, started: float) -> Incoming:
        # What holds the answer may show it, so the key is taken out.
        self._passed = replace(outgoing, key=None), incoming, time.perf_counter() - started
        return incoming
