"""The page, the register of its rows, and a service that gives the answers one wants."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from conductor_client import models
from tests.support.fake_service import FakeService
from tests.support.process import ROOT

__all__ = [
    "CREATE",
    "INVOICE",
    "PAGE",
    "SHOWN",
    "UPDATE",
    "invoice",
    "line_of",
    "page_of",
    "refusal",
    "row",
    "rows",
    "service_of",
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


def service_of(**options: Any) -> FakeService:
    """A service that answers everything with an invoice."""
    return FakeService(INVOICE, **options)


def invoice(**changes: Any) -> models.Invoice:
    """An invoice that was retrieved."""
    return FakeService({**INVOICE, **changes}).client().qbd.invoices.retrieve("1")


def refusal(status: int, code: str, integration_code: str | None = None) -> FakeService:
    """A service that refuses everything."""
    details = {"message": "no", "userFacingMessage": "No.", "type": "INTEGRATION_ERROR", "code": code}
    return FakeService({"error": {**details, "integrationCode": integration_code}}, status=status)


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
