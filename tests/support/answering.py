"""Transports whose answers a function makes."""

from __future__ import annotations

from collections.abc import Callable

from conductor_client.transport import Incoming, Outgoing

__all__ = ["AnswerTransport", "AsyncAnswerTransport"]


class AnswerTransport:
    """A blocking transport that gives what the function returns, and raises what it raises."""

    def __init__(self, answer: Callable[[Outgoing], Incoming]) -> None:
        self._answer = answer

    def send(self, outgoing: Outgoing) -> Incoming:
        return self._answer(outgoing)

    def close(self) -> None:
        pass


class AsyncAnswerTransport:
    """An asyncio transport likewise."""

    def __init__(self, answer: Callable[[Outgoing], Incoming]) -> None:
        self._answer = answer

    async def send(self, outgoing: Outgoing) -> Incoming:
        return self._answer(outgoing)

    async def aclose(self) -> None:
        pass
