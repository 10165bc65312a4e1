"""What results are and what arguments take."""

from __future__ import annotations

import inspect
import pickle
from datetime import date, datetime
from decimal import Decimal
from typing import Any, cast

import pytest

import conductor_client
from conductor_client import NOT_GIVEN, errors, models, omit
from conductor_client._core import drift
from conductor_client._schema.model import Model
from tests.integration.migrating.page import CREATE, INVOICE, UPDATE, invoice, page_of, refusal, row, service_of
from tests.support.fake_service import FakeService

# Results


@row("Amounts")
def _amounts() -> None:
    assert invoice().subtotal == Decimal("12.50")
    assert isinstance(invoice().subtotal, Decimal)


@row("Quantities and exchange rates")
def _quantities() -> None:
    assert invoice().exchange_rate == Decimal("1.1")
    assert invoice().lines[0].quantity == Decimal("2.5")
    assert type(models.StandardTerm.from_dict({"dueDays": 30}).due_days) is int


@row("Points in time")
def _points() -> None:
    assert invoice().created_at == datetime.fromisoformat("2026-01-02T03:04:05-05:00")
    assert invoice().created_at.utcoffset() is not None
    assert invoice().transaction_date == date(2026, 1, 2)


@row("Request id")
def _request_id() -> None:
    assert invoice().request_id == "req_7"
    assert FakeService(page_of("a", None)).client().qbd.invoices.list().request_id == "req_7"
    with pytest.raises(errors.NotFoundError) as caught:
        refusal(404, "RESOURCE_MISSING").client().qbd.invoices.retrieve("1")
    assert caught.value.request_id == "req_7"


@row("Model classes")
def _model_classes() -> None:
    found = invoice()
    assert not hasattr(found, "model_dump")
    assert not hasattr(found, "__dict__")
    assert models.Invoice.from_dict(found.to_dict()) == pickle.loads(pickle.dumps(found))


@row("`to_dict()`")
def _to_dict() -> None:
    assert invoice().to_dict()["subtotal"] == "12.50"
    assert invoice().to_dict(mode="python", use_api_names=False)["transaction_date"] == date(2026, 1, 2)
    assert "memo" not in invoice().to_dict(exclude_none=True)
    assert not {"exclude_unset", "exclude_defaults"} & {*inspect.signature(Model.to_dict).parameters}


@row("`to_json()`")
def _to_json() -> None:
    assert "\n" not in invoice().to_json()
    assert "\n  " in invoice().to_json(indent=2)


@row("Unknown members")
def _unknown_members() -> None:
    assert invoice().additional_properties == {"newMember": {"a": [1]}}
    assert not hasattr(invoice(), "newMember")


@row("Answers that do not fit")
def _mismatches() -> None:
    drift.forget()
    seen: list[drift.Drift] = []
    odd = FakeService({**INVOICE, "subtotal": "a lot"}).client(on_drift=seen.append).qbd.invoices.retrieve("1")
    assert cast("Any", odd.subtotal) == "a lot"
    assert ("qbd.invoices.retrieve", "$.subtotal") in {(found.operation, found.path) for found in seen}


@row("Passthrough")
def _passthrough() -> None:
    client = FakeService({"a": 1}).client()
    answer = client.end_users.passthrough("quickbooks_desktop", id="e", qbd_payload={"CompanyQueryRq": {}})
    assert answer == {"a": 1}
    assert isinstance(answer, dict)
    assert answer.request_id == "req_7"


# Arguments


@row("`None` in a body")
def _none() -> None:
    service = service_of()
    invoices = service.client().qbd.invoices
    with pytest.raises(errors.InvalidArgumentError, match="memo must not be None"):
        invoices.update("1", **UPDATE, memo=cast("Any", None))
    invoices.update("1", **UPDATE, memo=omit)
    assert service.sent == {"revisionNumber": "1"}


@row("`ids=[]`")
def _empty() -> None:
    with pytest.raises(errors.InvalidArgumentError, match="ids"):
        service_of().client().qbd.invoices.list(ids=[])


@row("Amounts as `float`")
def _floats() -> None:
    service = service_of()
    customers = service.client().qbd.customers
    with pytest.raises(errors.InvalidArgumentError, match="credit_limit"):
        customers.create(name="A", credit_limit=cast("Any", 1.5))
    for amount, sent in ((Decimal("1.50"), "1.50"), ("1.50", "1.50"), (1, "1")):
        customers.create(name="A", credit_limit=cast("Any", amount))
        assert service.sent["creditLimit"] == sent


@row("Points in time, such as `updated_after`")
def _moments() -> None:
    service = FakeService(page_of("a", None))
    for value, sent in (
        (datetime(2026, 1, 2, 3, 4), "2026-01-02T03:04:00"),
        (datetime.fromisoformat("2026-01-02T03:04:00+00:00"), "2026-01-02T03:04:00Z"),
        (date(2026, 1, 2), "2026-01-02"),
        ("2026-01-02", "2026-01-02"),
    ):
        service.client().qbd.invoices.list(updated_after=cast("Any", value))
        assert service.requests[-1].url.params["updatedAfter"] == sent


@row("Days, such as `transaction_date`")
def _days() -> None:
    service = service_of()
    for day in (date(2026, 1, 2), "2026-01-02"):
        service.client().qbd.invoices.create(customer_id="1", transaction_date=day)
        assert service.sent["transactionDate"] == "2026-01-02"
    with pytest.raises(errors.InvalidArgumentError, match="transaction_date takes a date or a str"):
        service.client().qbd.invoices.create(customer_id="1", transaction_date=datetime(2026, 1, 2))


@row("Nested objects")
def _nested() -> None:
    service = service_of()
    invoices = service.client().qbd.invoices
    invoices.create(**CREATE, lines=[{"item_id": "i", "quantity": 1}])
    sent = service.sent
    invoices.create(**CREATE, lines=[models.InvoiceCreateLine(item_id="i", quantity=1)])
    assert service.sent == sent
    assert sent["lines"] == [{"itemId": "i", "quantity": 1}]


@row("Wrong keys in dicts")
def _wrong_keys() -> None:
    lines = cast("Any", [{"item_id": "i"}, {"itm_id": "i"}])
    with pytest.raises(errors.InvalidArgumentError, match=r"lines\[1\]\.itm_id .* did you mean item_id\?") as caught:
        service_of().client().qbd.invoices.create(**CREATE, lines=lines)
    assert caught.value.path == "lines[1].itm_id"


@row("Words outside the document")
def _words() -> None:
    with pytest.raises(errors.InvalidArgumentError, match="status"):
        service_of().client().qbd.customers.list(status=cast("Any", "activ"))


@row("Values beyond the document's limits, filters that exclude each other")
def _limits() -> None:
    service = FakeService(page_of("a", None))
    customers = service.client().qbd.customers
    for arguments in ({"limit": 1000}, {"name_contains": "a", "name_starts_with": "b"}):
        with pytest.raises(errors.InvalidArgumentError):
            customers.list(**cast("Any", arguments))
        assert not service.requests
    customers.list(limit=1000, local_checks=False)
    assert service.requests[-1].url.params["limit"] == "1000"


@row("`conductor_end_user_id`")
def _end_user() -> None:
    service = service_of()
    client = service.client(end_user_id=None)
    with pytest.raises(errors.InvalidArgumentError, match="conductor_end_user_id"):
        client.qbd.company.retrieve()
    client.qbd.company.retrieve(conductor_end_user_id="e")
    client.for_end_user("e").qbd.company.retrieve()
    assert client.end_user_id is None
    service.client(end_user_id="e").qbd.company.retrieve()
    assert [request.headers["conductor-end-user-id"] for request in service.requests] == ["e"] * 3


@row("`Omit()`, `NotGiven()`")
def _omit() -> None:
    assert omit is NOT_GIVEN
    assert isinstance(omit, conductor_client.Omit)
    with pytest.raises(TypeError):
        cast("Any", conductor_client.Omit)()


@row("`extra_headers` with a key")
def _authorization() -> None:
    with pytest.raises(errors.InvalidArgumentError, match="api_key"):
        service_of().client().qbd.company.retrieve(extra_headers={"Authorization": "Bearer other"})
