"""The page, the register of its rows, and a service that gives the answers one wants."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx

from conductor_client import Conductor, models
from tests.support.process import ROOT

__all__ = [
    "CREATE",
    "INVOICE",
    "PAGE",
    "SHOWN",
    "UPDATE",
    "Service",
    "invoice",
    "line_of",
    "page_of",
    "refusal",
    "row",
    "rows",
]

PAGE = (ROOT / "docs" / "migrating.md").read_text(encoding="utf-8")
SHOWN: dict[str, Callable[[], None]] = {}
INVOICE = {
    "id": "1",
    "createdAt": "2026-01-02T03:04:05-05:00",
    "transactionDate": "2026-01-02",
    "subtotal": "12.50",
    "exchangeRate": 1.1,
    "isPaid": False,
    "memo": None,
    "newMember": {"a": [1]},
    "lines": [{"id": "l", "quantity": 2.5}],
}
UPDATE: dict[str, Any] = {"revision_number": "1"}
CREATE: dict[str, Any] = {"customer_id": "1", "transaction_date": "2026-01-02"}


def row(name: str) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """Shows the row that begins with `name`."""

    def add(test: Callable[[], None]) -> Callable[[], None]:
        assert name not in SHOWN
        SHOWN[name] = test
        return test

    return add


class Service:
    """Gives each request the next answer, the last one again and again, and keeps the requests."""

    def __init__(self, *bodies: Any, status: int = 200, **headers: str) -> None:
        self.bodies = bodies or (INVOICE,)
        self.status = status
        self.headers = {"Conductor-Request-Id": "req_1", **headers}
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        body = self.bodies[min(len(self.requests), len(self.bodies) - 1)]
        self.requests.append(request)
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return httpx.Response(self.status, content=content, headers=self.headers)

    def client(self, **options: Any) -> Conductor:
        """A client that asks this service."""
        http_client = httpx.Client(transport=httpx.MockTransport(self))
        settings: dict[str, Any] = {"api_key": "sk_x", "end_user_id": "e", "http_client": http_client, **options}
        return Conductor(**settings)

    @property
    def sent(self) -> Any:
        """The JSON of the last request."""
        return json.loads(self.requests[-1].content)


def invoice(**changes: Any) -> models.Invoice:
    """An invoice that was retrieved."""
    return Service({**INVOICE, **changes}).client().qbd.invoices.retrieve("1")


def refusal(status: int, code: str, integration_code: str | None = None) -> Service:
    """A service that refuses everything."""
    details = {"message": "no", "userFacingMessage": "No.", "type": "INTEGRATION_ERROR", "code": code}
    return Service({"error": {**details, "integrationCode": integration_code}}, status=status)


def page_of(ids: str, cursor: str | None, remaining: int | None = None) -> dict[str, Any]:
    """A page of records with one-letter ids."""
    data = [{"id": letter} for letter in ids]
    return {"data": data, "nextCursor": cursor, "hasMore": cursor is not None, "remainingCount": remaining}


def line_of(name: str) -> str:
    """The whole row that begins with `name`."""
    return next(line for line in PAGE.splitlines() if line.startswith(f"| {name} |"))


def rows() -> list[str]:
    """The first cells of all tables."""
    lines = [line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith("| |")]
    return [line.split("|")[1].strip() for line in lines]
