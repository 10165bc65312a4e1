"""Transports that do what they are told, and one face for the sync and the async client."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import pytest

from conductor_client import errors
from conductor_client._core.operation import Request
from conductor_client._core.prepare import prepare
from conductor_client.transport import Headers, Incoming, Outgoing, Phase, TransportError
from tests.support.tiny_api import ID, THING, FakeClock, async_client_of, client_of

Step: TypeAlias = "Incoming | BaseException | Callable[[], object]"


def answer(status: int = 200, body: object = THING, **headers: str) -> Incoming:
    pairs = {**ID, **{name.replace("_", "-"): value for name, value in headers.items()}}
    return Incoming(status, Headers(pairs.items()), json.dumps(body).encode())


def refusal(status: int, code: str, integration_code: str | None = None) -> Incoming:
    return answer(status, {"error": {"code": code, "integrationCode": integration_code, "requestId": "req_7"}})


def lost(phase: Phase = Phase.SENT) -> TransportError:
    return TransportError("reset", phase=phase)


class Script:
    """A transport that does what it is told, one step for each attempt; the last one goes on for ever."""

    def __init__(self, *steps: Step) -> None:
        self.steps: Sequence[Step] = steps
        self.sent: list[Outgoing] = []

    def send(self, outgoing: Outgoing) -> Incoming:
        self.sent.append(outgoing)
        step, self.steps = self.steps[0], self.steps[1:] or self.steps
        if isinstance(step, BaseException):
            raise step
        if isinstance(step, Incoming):
            return step
        step()
        return answer()

    def close(self) -> None:
        pass


class AsyncScript(Script):
    async def send(self, outgoing: Outgoing) -> Incoming:  # type: ignore[override]
        await asyncio.sleep(0)
        return super().send(outgoing)

    async def aclose(self) -> None:
        pass


class ScriptedClient:
    """One client, sync or async, behind the same face."""

    def __init__(self, asynchronous: bool, *steps: Step, **options: Any) -> None:
        self.transport = AsyncScript(*steps) if asynchronous else Script(*steps)
        self.client: Any = (async_client_of if asynchronous else client_of)(self.transport, **options)
        self.clock = FakeClock()
        self.client._shared.clock = self.clock
        self.asynchronous = asynchronous

    def send(self, request: Request[Any], options: Any = None) -> Any:
        return self.run(self.client.send(request, options))

    def exchange_page(self, request: Request[Any], **limits: Any) -> Any:
        return self.run(self.client._exchange(prepare(self.client._settings, request, None), **limits))

    def run(self, result: Any) -> Any:
        return asyncio.run(result) if self.asynchronous else result

    def fails(self, request: Request[Any], options: Any = None) -> errors.APIError:
        try:
            self.send(request, options)
        except errors.APIError as error:
            return error
        pytest.fail("no APIError")


MakeClient: TypeAlias = Callable[..., ScriptedClient]


async def turns() -> None:
    """Let the other tasks of the loop go as far as they can."""
    for _ in range(20):
        await asyncio.sleep(0)
