"""What the same lines do with conductor-py and with this package: run with the name of one, it prints what happened.

Needs nothing but that package and httpx, because it runs in an environment that has conductor-py and not ours.
"""

from __future__ import annotations

import copy
import importlib
import json
import sys
from collections.abc import Callable
from typing import Any

import httpx

INVOICE: dict[str, Any] = {
    "id": "1",
    "createdAt": "2026-01-02T03:04:05-05:00",
    "transactionDate": "2026-01-02",
    "subtotal": "0.00",
    "balanceRemaining": "9.00",
    "salesTaxTotal": "10.00",
    "exchangeRate": 1.1,
    "newMember": "x",
    "lines": [],
}
CHANGES: dict[str, Callable[[Any], object]] = {}
HTML = "<html>Bad gateway</html>"


def change(name: str) -> Callable[[Callable[[Any], object]], Callable[[Any], object]]:
    """What the row of docs/migrating.md says that begins with this."""

    def add(function: Callable[[Any], object]) -> Callable[[Any], object]:
        CHANGES[name] = function
        return function

    return add


class InvoiceService:
    """Answers by the path of a request, and counts."""

    def __init__(self, module: Any) -> None:
        self.module = module
        self.requests = 0
        self.client = self.client_of(max_retries=1)
        self.invoice = self.client.qbd.invoices.retrieve("1", conductor_end_user_id="e")

    def client_of(self, **options: Any) -> Any:
        http_client = httpx.Client(transport=httpx.MockTransport(self))
        return self.module.Conductor(api_key="sk_x", base_url="http://localhost/v1", http_client=http_client, **options)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        last = request.url.path.rpartition("/")[2]
        if last == "html":
            return httpx.Response(502, text=HTML, headers={"content-type": "text/html"})
        if last == "header":
            return httpx.Response(503, json={}, headers={"x-should-retry": "false"})
        if last == "invoices":
            return httpx.Response(200, json={"data": [INVOICE], "hasMore": False, "nextCursor": None})
        return httpx.Response(200, json=INVOICE)

    def retrieve(self, name: str) -> Any:
        return self.client.qbd.invoices.retrieve(name, conductor_end_user_id="e")


@change('`subtotal == "0.00"`, `subtotal in (None, "0.00")`')
def _compared(service: InvoiceService) -> object:
    return [service.invoice.subtotal == "0.00", service.invoice.subtotal in (None, "0.00")]


@change("`subtotal == 0`")
def _zero(service: InvoiceService) -> object:
    return service.invoice.subtotal == 0


@change('`if subtotal:`, `subtotal or "none"`, for zero')
def _truth(service: InvoiceService) -> object:
    return [bool(service.invoice.subtotal), str(service.invoice.subtotal or "none")]


@change("`sorted`, `max`, `<` over amounts of 9.00 and 10.00")
def _order(service: InvoiceService) -> object:
    return str(max(service.invoice.balance_remaining, service.invoice.sales_tax_total))


@change('`{"0.00": "zero"}.get(subtotal)`')
def _key(service: InvoiceService) -> object:
    return {"0.00": "zero"}.get(service.invoice.subtotal)


@change("`isinstance(subtotal, str)`, `isinstance(exchange_rate, float)`")
def _type(service: InvoiceService) -> object:
    return [isinstance(service.invoice.subtotal, str), isinstance(service.invoice.exchange_rate, float)]


@change("`subtotal + subtotal`")
def _sum(service: InvoiceService) -> object:
    return str(service.invoice.subtotal + service.invoice.subtotal)


@change("`exchange_rate == 1.1`")
def _float(service: InvoiceService) -> object:
    return service.invoice.exchange_rate == 1.1


@change('`created_at == "2026-01-02T03:04:05-05:00"`')
def _moment(service: InvoiceService) -> object:
    return service.invoice.created_at == "2026-01-02T03:04:05-05:00"


@change('`f"{created_at}"`, `str(created_at)`, `print(created_at)`')
def _text(service: InvoiceService) -> object:
    return f"{service.invoice.created_at}"


@change("`json.dumps([created_at, exchange_rate], default=str)`")
def _json(service: InvoiceService) -> object:
    return json.dumps([service.invoice.created_at, service.invoice.exchange_rate], default=str)


@change('`"ref_number" in dict(invoice)`')
def _dict(service: InvoiceService) -> object:
    invoice: Any = service.invoice
    return "ref_number" in dict[str, Any](invoice)


@change('`hasattr(invoice, "model_dump")`, `getattr(invoice, "model_extra", None)`')
def _pydantic(service: InvoiceService) -> object:
    return [hasattr(service.invoice, "model_dump"), bool(getattr(service.invoice, "model_extra", None))]


@change("`get_next_page()` on the last page")
def _last_page(service: InvoiceService) -> object:
    try:
        service.client.qbd.invoices.list(conductor_end_user_id="e").get_next_page()
    except Exception as error:
        return type(error).__name__
    return None


@change("HTML in `error.body`")
def _html(service: InvoiceService) -> object:
    try:
        service.retrieve("html")
    except service.module.APIStatusError as error:
        return error.body
    return None


@change("`x-should-retry: false` in an answer, requests made")
def _header(service: InvoiceService) -> object:
    service.requests = 0
    try:
        service.retrieve("header")
    except service.module.APIStatusError:
        return service.requests
    return None


@change("`json.dumps(created_at)`, `json.dumps(subtotal)`")
def _dumps(service: InvoiceService) -> object:
    return [*map(_kind, (lambda: json.dumps(service.invoice.created_at), lambda: json.dumps(service.invoice.subtotal)))]


@change('`created_at[:10]`, `created_at.split("T")`, `created_at > "2026-01-01"`')
def _slice(service: InvoiceService) -> object:
    moment: Any = service.invoice.created_at
    return [_kind(lambda: moment[:10]), _kind(lambda: moment.split("T")), _kind(lambda: moment > "2026-01-01")]


@change("`datetime.fromisoformat(created_at)`")
def _parsed(service: InvoiceService) -> object:
    from datetime import datetime

    return _kind(lambda: datetime.fromisoformat(service.invoice.created_at))


@change('`"$" + subtotal`, `exchange_rate * 1.5`')
def _arithmetic(service: InvoiceService) -> object:
    invoice: Any = service.invoice
    return [_kind(lambda: "$" + invoice.subtotal), _kind(lambda: invoice.exchange_rate * 1.5)]


@change("`vars(invoice)`")
def _vars(service: InvoiceService) -> object:
    invoice: Any = service.invoice

    def inner() -> object:
        record: object = invoice
        return vars(record)

    return _kind(inner)


@change("`model_dump()`, `model_dump_json()`, `model_fields_set`, `model_extra`")
def _model(service: InvoiceService) -> object:
    invoice = service.invoice
    return [
        _kind(lambda: invoice.model_dump()),
        _kind(lambda: invoice.model_dump_json()),
        _kind(lambda: invoice.model_fields_set),
        _kind(lambda: invoice.model_extra),
    ]


@change("`invoice.newMember`, a member beyond the document")
def _member(service: InvoiceService) -> object:
    return _kind(lambda: service.invoice.newMember)


@change("`copy.copy(client)`")
def _copy(service: InvoiceService) -> object:
    return _kind(lambda: copy.copy(service.client))


def _kind(make: Callable[[], object]) -> str:
    """What a line does: "goes", or the class of what it raises."""
    try:
        make()
    except Exception as error:
        return type(error).__name__
    return "goes"


def main(name: str) -> None:
    """Print what each line did, as JSON."""
    module = importlib.import_module(name)
    service = InvoiceService(module)
    print(json.dumps({row: made(service) for row, made in CHANGES.items()}))


if __name__ == "__main__":
    main(sys.argv[1])
