"""Transports whose answers a function makes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from conductor_client.transport import Incoming, Outgoing, TransportError

__all__ = ["Answer", "AnswerTransport", "AsyncAnswerTransport"]

Answer: TypeAlias = Callable[[Outgoing], Incoming | TransportError]


class AnswerTransport:
    """A blocking transport that gives what the function returns, and raises the errors among that."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def send(self, outgoing: Outgoing) -> Incoming:
        answer = self._answer(outgoing)
        if isinstance(answer, TransportError):
            raise answer
        return answer

    def close(self) -> None:
        pass


class AsyncAnswerTransport(AnswerTransport):
    """An asyncio transport likewise."""

    async def send(self, outgoing: Outgoing) -> Incoming:  # type: ignore[override]
        return super().send(outgoing)

    async def aclose(self) -> None:
        pass
