"""A service behind httpx's mock transport, for tests of what a client sends and makes of answers."""

from __future__ import annotations

import json
from typing import Any

import httpx

from conductor_client import AsyncConductor, Conductor
from tests.support.tiny_api import BASE_URL, END_USER, ID, KEY

__all__ = ["KEYED", "FakeService"]

KEYED: dict[str, Any] = {"api_key": KEY, "base_url": BASE_URL, "end_user_id": END_USER}


class FakeService:
    """Gives each request the next answer, the last one again and again, and keeps the requests.

    Args:
        answers: JSON values; bytes are sent as they are.
        status: The status of all answers.
        headers: Headers of all answers, beside the request id.
    """

    def __init__(self, *answers: Any, status: int = 200, **headers: str) -> None:
        self.answers = answers
        self.status = status
        self.headers = {**ID, **headers}
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        answer = self.answers[min(len(self.requests), len(self.answers) - 1)]
        self.requests.append(request)
        return self.respond(answer)

    def respond(self, answer: Any) -> httpx.Response:
        """Make an answer of one of `answers`."""
        content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        return httpx.Response(self.status, content=content, headers=self.headers)

    def client(self, **options: Any) -> Conductor:
        """A blocking client of it."""
        http_client = httpx.Client(transport=httpx.MockTransport(self))
        given: dict[str, Any] = {**KEYED, "http_client": http_client, **options}
        return Conductor(**given)

    def async_client(self, **options: Any) -> AsyncConductor:
        """An asyncio client of it."""
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(self))
        given: dict[str, Any] = {**KEYED, "http_client": http_client, **options}
        return AsyncConductor(**given)

    @property
    def sent(self) -> Any:
        """The JSON of the latest request."""
        return json.loads(self.requests[-1].content)

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query of the latest request."""
        return list(self.requests[-1].url.params.multi_items())
