"""What the safety tests share: both kinds of client over prepared answers, and waiting for what ends elsewhere."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Callable
from typing import Any

from conductor_client import AsyncConductor, Conductor
from conductor_client._core.clock import Clock
from conductor_client._http.choice import AsyncTransportName
from tests.support.answering import Answer, AnswerTransport, AsyncAnswerTransport

END_USER = "end_usr_1"


class Both:
    """A sync and an async client of the same configuration; `send` uses either, and reads results alike.

    `over` names the transport of the async one.
    """

    def __init__(
        self,
        *,
        speed: float = 1e6,
        transport: Answer | None = None,
        over: AsyncTransportName = "httpx",
        **options: Any,
    ) -> None:
        options = {"end_user_id": END_USER, "base_url": "http://127.0.0.1:9/v1", **options}
        self.sync = Conductor(transport=transport and AnswerTransport(transport), **options)
        self.asyncio = AsyncConductor(transport=AsyncAnswerTransport(transport) if transport else over, **options)
        for client in (self.sync, self.asyncio):
            client._shared.clock = Clock(speed)

    async def call(self, do: Callable[[Any], Any], *, blocking: bool) -> Any:
        """`do` gets one of the clients; awaitables are awaited, lists read to their end."""
        if blocking:
            result = do(self.sync)
            return list(result) if hasattr(result, "iter_pages") else result
        result = do(self.asyncio)
        if hasattr(result, "iter_pages"):
            return [item async for item in result]
        return await result if inspect.isawaitable(result) else result

    async def close(self) -> None:
        self.sync.close()
        await self.asyncio.close()


async def eventually(condition: Callable[[], bool], what: str, *, seconds: float = 10.0) -> None:
    """Wait for what ends in another thread, or at the other end of a connection."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"still not so after {seconds} s: {what}"
        await asyncio.sleep(0.002)
