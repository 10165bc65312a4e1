"""A tenant in this process whose clock the test moves, and clients of both kinds for it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import httpx

from conductor_client._core.clock import Clock
from conductor_client.conductorone import AsyncConductorOne, ConductorOne, ConductorOneCredentials
from conductor_client.sandbox.conductorone import ConductorOneSandbox

HOST = "127.0.0.1:8000"
BASE_URL = f"http://{HOST}"
START = 1_800_000_000.0
OWNER: dict[str, Any] = {"app_id": "app", "connector_id": "con", "role_slug": "owner"}

Meddle = Callable[[httpx.Request, Callable[[], httpx.Response]], httpx.Response]
"""Stands between a client and the tenant: gets the request and what sends it on."""


class HandClock(Clock):
    """Time that only the test moves; sleeping moves it, too.

    Attributes:
        time: Seconds since 1970.
        apart: How far the client's idea of the time of day is ahead of the tenant's.
    """

    def __init__(self) -> None:
        super().__init__()
        self.time = START
        self.apart = 0.0

    def now(self) -> float:
        return self.time

    def wall(self) -> float:
        return self.time + self.apart

    def sleep(self, seconds: float) -> None:
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.time += seconds
        await asyncio.sleep(0)


class Tenant:
    """The sandbox's application without a server, and what has been sent to it."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.app = ConductorOneSandbox(lambda: datetime.fromtimestamp(self.clock.time, UTC))
        self.client_id = self.app.client_id_at(HOST)
        self.sent: list[httpx.Request] = []
        self.meddle: Meddle | None = None
        self._lock = threading.Lock()

    @property
    def mints(self) -> int:
        return self.app.tokens.mints

    @property
    def effects(self) -> list[Any]:
        return self.app.world.effects

    def credentials(self, **options: Any) -> ConductorOneCredentials:
        return ConductorOneCredentials(self.client_id, self.app.client_secret, **options)

    def blocking(self, credentials: ConductorOneCredentials | None = None, **options: Any) -> ConductorOne:
        credentials = credentials or (None if "token" in options else self.credentials())
        client = ConductorOne(
            credentials, http_client=httpx.Client(transport=httpx.MockTransport(self.answer)), **options
        )
        client._shared.clock = self.clock
        return client

    def asynchronous(self, credentials: ConductorOneCredentials | None = None, **options: Any) -> AsyncConductorOne:
        async def answer(request: httpx.Request) -> httpx.Response:
            # Others come in between, as with a network.
            await asyncio.sleep(0)
            response = await asyncio.to_thread(self.answer, request)
            await asyncio.sleep(0)
            return response

        credentials = credentials or (None if "token" in options else self.credentials())
        client = AsyncConductorOne(
            credentials, http_client=httpx.AsyncClient(transport=httpx.MockTransport(answer)), **options
        )
        client._shared.clock = self.clock
        return client

    def answer(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            self.sent.append(request)
        meddle = self.meddle
        return self.straight(request) if meddle is None else meddle(request, lambda: self.straight(request))

    def straight(self, request: httpx.Request) -> httpx.Response:
        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            response = await transport.handle_async_request(request_of(request))
            content = await response.aread()
            return httpx.Response(response.status_code, headers=response.headers, content=content)

        result: list[httpx.Response] = []
        # A thread of its own, because a loop may be running in this one.
        thread = threading.Thread(target=lambda: result.append(asyncio.run(ask())))
        thread.start()
        thread.join()
        return result[0]


def request_of(request: httpx.Request) -> httpx.Request:
    """The same for an asynchronous transport."""
    return httpx.Request(request.method, request.url, headers=request.headers, content=request.content)


def is_mint(request: httpx.Request) -> bool:
    return request.url.path == "/auth/v1/token"


@contextmanager
def running(client: Any) -> Generator[Callable[[Callable[[Any], Any]], Any]]:
    """`call(lambda client: ...)` for a client of either kind, from blocking code."""
    if isinstance(client, ConductorOne):
        with client:
            yield lambda work: work(client)
        return
    with asyncio.Runner() as runner:

        async def run(work: Callable[[Any], Any]) -> Any:
            result = work(client)
            return await result if hasattr(result, "__await__") else result

        yield lambda work: runner.run(run(work))
        runner.run(client.aclose())
