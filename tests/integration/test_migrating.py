"""docs/migrating.md, line by line: every row of its tables is shown to be true of this package.

The other column is what compare_vendor.py and a look at the vendor's SDK have told.
"""

from __future__ import annotations

import inspect
import json
import logging
import pickle
import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, cast

import httpx
import pytest

import conductor_client
from conductor_client import (
    NOT_GIVEN,
    AsyncClient,
    AsyncConductor,
    Client,
    Conductor,
    Page,
    RawResponse,
    Timeout,
    drift,
    errors,
    models,
    omit,
)
from conductor_client.model import Model
from scripts import compare_vendor
from tests.support.process import ROOT

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
        http_client = httpx.Client(transport=httpx.MockTransport(self))
        settings: dict[str, Any] = {"api_key": "sk_x", "end_user_id": "e", "http_client": http_client, **options}
        return Conductor(**settings)

    @property
    def sent(self) -> Any:
        return json.loads(self.requests[-1].content)


def invoice(**changes: Any) -> models.Invoice:
    return Service({**INVOICE, **changes}).client().qbd.invoices.retrieve("1")


def refusal(status: int, code: str, integration_code: str | None = None) -> Service:
    details = {"message": "no", "userFacingMessage": "No.", "type": "INTEGRATION_ERROR", "code": code}
    return Service({"error": {**details, "integrationCode": integration_code}}, status=status)


def _page(ids: str, cursor: str | None, remaining: int | None = None) -> dict[str, Any]:
    data = [{"id": letter} for letter in ids]
    return {"data": data, "nextCursor": cursor, "hasMore": cursor is not None, "remainingCount": remaining}


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
    assert invoice().request_id == "req_1"
    assert Service(_page("a", None)).client().qbd.invoices.list().request_id == "req_1"
    with pytest.raises(errors.NotFoundError) as caught:
        refusal(404, "RESOURCE_MISSING").client().qbd.invoices.retrieve("1")
    assert caught.value.request_id == "req_1"


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
def _misfits() -> None:
    drift.forget()
    seen: list[drift.Drift] = []
    odd = Service({**INVOICE, "subtotal": "a lot"}).client(on_drift=seen.append).qbd.invoices.retrieve("1")
    assert cast("Any", odd.subtotal) == "a lot"
    assert ("qbd.invoices.retrieve", "$.subtotal") in {(found.operation, found.path) for found in seen}


@row("Passthrough")
def _passthrough() -> None:
    client = Service({"a": 1}).client()
    answer = client.end_users.passthrough("quickbooks_desktop", id="e", qbd_payload={"CompanyQueryRq": {}})
    assert answer == {"a": 1}
    assert isinstance(answer, dict)
    assert answer.request_id == "req_1"


# Arguments


@row("`None` in a body")
def _none() -> None:
    service = Service()
    invoices = service.client().qbd.invoices
    with pytest.raises(errors.InvalidArgumentError, match="memo must not be None"):
        invoices.update("1", **UPDATE, memo=cast("Any", None))
    invoices.update("1", **UPDATE, memo=omit)
    assert service.sent == {"revisionNumber": "1"}


@row("`ids=[]`")
def _empty() -> None:
    with pytest.raises(errors.InvalidArgumentError, match="ids"):
        Service().client().qbd.invoices.list(ids=[])


@row("Amounts as `float`")
def _floats() -> None:
    service = Service()
    customers = service.client().qbd.customers
    with pytest.raises(errors.InvalidArgumentError, match="credit_limit"):
        customers.create(name="A", credit_limit=cast("Any", 1.5))
    for amount, sent in ((Decimal("1.50"), "1.50"), ("1.50", "1.50"), (1, "1")):
        customers.create(name="A", credit_limit=cast("Any", amount))
        assert service.sent["creditLimit"] == sent


@row("Points in time, such as `updated_after`")
def _moments() -> None:
    service = Service(_page("a", None))
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
    service = Service()
    for day in (date(2026, 1, 2), "2026-01-02"):
        service.client().qbd.invoices.create(customer_id="1", transaction_date=day)
        assert service.sent["transactionDate"] == "2026-01-02"
    with pytest.raises(errors.InvalidArgumentError, match="transaction_date takes a date or a str"):
        service.client().qbd.invoices.create(customer_id="1", transaction_date=datetime(2026, 1, 2))


@row("Nested objects")
def _nested() -> None:
    service = Service()
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
        Service().client().qbd.invoices.create(**CREATE, lines=lines)
    assert caught.value.path == "lines[1].itm_id"


@row("Words outside the document")
def _words() -> None:
    with pytest.raises(errors.InvalidArgumentError, match="status"):
        Service().client().qbd.customers.list(status=cast("Any", "activ"))


@row("Values beyond the document's limits, filters that exclude each other")
def _limits() -> None:
    service = Service(_page("a", None))
    customers = service.client().qbd.customers
    for arguments in ({"limit": 1000}, {"name_contains": "a", "name_starts_with": "b"}):
        with pytest.raises(errors.InvalidArgumentError):
            customers.list(**cast("Any", arguments))
        assert not service.requests
    customers.list(limit=1000, local_checks=False)
    assert service.requests[-1].url.params["limit"] == "1000"


@row("`conductor_end_user_id`")
def _end_user() -> None:
    service = Service()
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
        Service().client().qbd.company.retrieve(extra_headers={"Authorization": "Bearer other"})


# Errors


@row("`error.response`")
def _response() -> None:
    with pytest.raises(errors.NotFoundError) as caught:
        refusal(404, "RESOURCE_MISSING").client().qbd.invoices.retrieve("1")
    response = caught.value.response
    assert response.status_code == caught.value.status_code == 404
    assert response.headers["Conductor-Request-Id"] == "req_1"
    assert json.loads(response.content) == json.loads(response.text) == response.json() == caught.value.body
    assert not hasattr(caught.value, "request")


@row("`str(error)`")
def _text() -> None:
    with pytest.raises(errors.NotFoundError) as caught:
        refusal(404, "RESOURCE_MISSING").client().qbd.invoices.retrieve("1")
    assert str(caught.value) == "req_1: qbd.invoices.retrieve: no (404 RESOURCE_MISSING)"


@row("Facts of the service's error")
def _facts() -> None:
    with pytest.raises(errors.APIStatusError) as caught:
        refusal(502, "QBD_REQUEST_ERROR", "3250").client().qbd.invoices.retrieve("1")
    error = caught.value
    assert (error.type, error.code, error.integration_code) == ("INTEGRATION_ERROR", "QBD_REQUEST_ERROR", "3250")
    assert (error.user_facing_message, error.request_id) == ("No.", "req_1")


@row("Known conditions")
def _conditions() -> None:
    for status, code, integration_code, kind, status_kind in (
        (502, "QBD_REQUEST_ERROR", "3200", errors.StaleRevisionError, errors.InternalServerError),
        (502, "QBD_REQUEST_ERROR", "3175", errors.ObjectInUseError, errors.InternalServerError),
        (409, "INTEGRATION_CONNECTION_NOT_ACTIVE", None, errors.ConnectionNotActiveError, errors.ConflictError),
    ):
        with pytest.raises(kind) as caught:
            refusal(status, code, integration_code).client().qbd.invoices.update("1", **UPDATE)
        assert isinstance(caught.value, status_kind)


@row("What became of a call")
def _outcome() -> None:
    with pytest.raises(errors.OutcomeUnknownError) as caught:
        refusal(500, "INTERNAL_SERVER_ERROR").client().qbd.invoices.create(**CREATE)
    assert caught.value.outcome == "unknown"
    assert isinstance(caught.value, errors.InternalServerError)
    with pytest.raises(errors.BadRequestError) as rejected:
        refusal(400, "INVALID_REQUEST").client().qbd.invoices.create(**CREATE)
    assert rejected.value.outcome == "rejected"


@row("Refused before sending")
def _refused() -> None:
    end_users = Service().client().end_users
    with pytest.raises(ValueError, match="id") as empty:
        end_users.retrieve("")
    assert isinstance(empty.value, errors.InvalidArgumentError)
    with pytest.raises(TypeError, match="foo") as unknown:
        end_users.retrieve("1", **cast("Any", {"foo": 1}))
    assert isinstance(unknown.value, errors.InvalidArgumentError)
    with pytest.raises(TypeError) as missing:
        cast("Any", end_users).retrieve()
    assert not isinstance(missing.value, errors.ConductorError)


@row("Exceptions without a status")
def _without_status() -> None:
    for name in re.findall(r"`(\w+Error)`", _line("Exceptions without a status").split("|")[3])[:-2]:
        kind = getattr(errors, name)
        assert issubclass(kind, errors.ConductorError)
        assert not issubclass(kind, errors.APIError)


@row("Unusable keys")
def _keys() -> None:
    for key in ("", "pk_conductor_1", "sk_1\n"):
        with pytest.raises(errors.ConductorError) as caught:
            Conductor(api_key=key)
        assert isinstance(caught.value, errors.ConfigurationError)


@row("Unreadable answers")
def _unreadable() -> None:
    with pytest.raises(errors.APIResponseValidationError):
        Service(b"<html>").client().end_users.retrieve("1")


# Sending


@row("Writes that may have arrived")
def _once() -> None:
    service = Service({}, status=500)
    with pytest.raises(errors.InternalServerError):
        service.client().qbd.invoices.create(**CREATE)
    assert len(service.requests) == 1


@row("`max_retries`")
def _max_retries() -> None:
    service = Service({}, status=503)
    client = service.client(max_retries=0)
    with pytest.raises(errors.InternalServerError):
        client.qbd.health_check()
    with pytest.raises(errors.InternalServerError):
        service.client(max_retries=2).qbd.invoices.create(**CREATE)
    assert len(service.requests) == 2


@row("`timeout`")
def _timeout() -> None:
    assert Service().client().timeout == 120.0
    assert Service().client(timeout=Timeout(60, read=30, connect=2)).timeout == 30.0
    assert Service().client(timeout=None).timeout is None


@row("The service's wait for the PC")
def _wait() -> None:
    service = Service()
    for timeout, wait in ((120, "90"), (60, "50"), (6, "5")):
        service.client().qbd.company.retrieve(timeout=timeout)
        assert service.requests[-1].headers["conductor-timeout-seconds"] == wait


@row("Redirects")
def _redirects() -> None:
    service = Service({}, status=302, location="https://api.conductor.is/v1/elsewhere")
    http_client = httpx.Client(transport=httpx.MockTransport(service), follow_redirects=True)
    with pytest.raises(errors.APIStatusError) as caught:
        service.client(http_client=http_client).end_users.retrieve("1")
    assert (caught.value.status_code, len(service.requests)) == (302, 1)


@row("Plain `http`")
def _plain_http() -> None:
    with pytest.raises(errors.ConfigurationError, match="https"):
        Conductor(api_key="sk_x", base_url="http://proxy.example/v1")
    assert Conductor(api_key="sk_x", base_url="http://localhost:8000").base_url == "http://localhost:8000"


@row("`http_client`")
def _http_client() -> None:
    with httpx.Client() as http_client:
        Conductor(api_key="sk_x", http_client=http_client).close()
        assert not http_client.is_closed


@row("`http_client=DefaultAioHttpClient()`")
def _aiohttp() -> None:
    client = AsyncConductor(api_key="sk_x", transport="aiohttp")
    assert type(client._shared.open()).__name__ == "AiohttpTransport"
    with pytest.raises(errors.ConfigurationError, match="http_client"):
        AsyncConductor(api_key="sk_x", transport="aiohttp", http_client=httpx.AsyncClient())


@row("`client.api_key`")
def _api_key() -> None:
    client = Service().client(api_key="sk_canary")
    assert not hasattr(client, "api_key")
    assert "sk_canary" not in repr(client) + repr(client.default_headers) + repr(vars(client))


@row("`client.base_url`")
def _base_url() -> None:
    client = Conductor(api_key="sk_x", base_url="http://localhost:8000/v1/")
    assert client.base_url == "http://localhost:8000/v1"
    with pytest.raises(AttributeError):
        cast("Any", client).base_url = "http://localhost:9000"
    assert client.with_options(base_url="http://localhost:9000").base_url == "http://localhost:9000"
    assert client.base_url == "http://localhost:8000/v1"


@row("`client.timeout`")
def _timeout_type() -> None:
    assert [Service().client(timeout=given).timeout for given in (5, Timeout(60, read=30), None)] == [5.0, 30.0, None]
    assert isinstance(Service().client(timeout=5).timeout, float)
    assert isinstance(Service().client().timeout, float)


@row("Logger")
def _logger() -> None:
    logger = logging.getLogger("conductor_client")
    before = (logger.level, [*logger.handlers])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONDUCTOR_LOG", "debug")
        Service().client()
        assert logger.level == logging.DEBUG
    logger.setLevel(before[0])
    logger.handlers[:] = before[1]


@row("`client.get(path, ...)` and the like")
def _raw_calls() -> None:
    service = Service({"a": 1})
    assert service.client().get("/new", query={"b": [1, 2]}, timeout=5) == {"a": 1}
    assert str(service.requests[-1].url).endswith("/v1/new?b=1&b=2")
    service.client().post("/new", body={"c": True})
    assert service.sent == {"c": True}
    with pytest.raises(TypeError):
        service.client().get("/new", **cast("Any", {"cast_to": dict}))


# Lists


@row("A list that breaks off")
def _broken_list() -> None:
    service = Service(_page("ab", "c1", 2), _page("c", None, 1))
    with pytest.raises(errors.IncompleteListError):
        list(service.client().qbd.invoices.list())


@row("`get_next_page()`")
def _next_page() -> None:
    service = Service(_page("ab", "c1", 1), _page("c", None, 0))
    first = service.client().qbd.invoices.list()
    assert first.get_next_page() is first.get_next_page()
    assert len(service.requests) == 2


@row('A mock that answers `{"data": [...]}`')
def _bare_mock() -> None:
    bare = {"data": [{"id": "1"}]}
    with pytest.raises(errors.IncompleteListError):
        list(Service(bare).client(max_restarts=0).qbd.invoices.list())
    assert len(list(Service({**bare, "hasMore": False}).client().qbd.invoices.list())) == 1


@row("Pages")
def _pages() -> None:
    page: Page[models.Invoice] = Service(_page("ab", "c1", 1)).client().qbd.invoices.list()
    assert (page.next_cursor, page.has_more, page.remaining_count, page.request_id) == ("c1", True, 1, "req_1")
    assert len(page.data) == len(json.loads(json.dumps(page.to_dict()))["data"]) == 2
    assert not hasattr(page, "to_json")


# Raw access


@row("`http_request`, `http_response`, `url`")
def _http_objects() -> None:
    response = Service().client().qbd.invoices.with_raw_response.retrieve("1")
    assert type(response.url) is str
    assert response.http_request.url == response.url
    assert response.http_response.json() == response.json()


@row("`parse(to=...)`, `http_version`")
def _parse_to() -> None:
    assert not hasattr(RawResponse, "http_version")
    assert [*inspect.signature(RawResponse[Any].parse).parameters] == ["self"]


@row("Request id of a raw response")
def _raw_request_id() -> None:
    response = Service().client().qbd.invoices.with_raw_response.retrieve("1")
    assert response.request_id == response.headers.get("conductor-request-id") == "req_1"


@row("Types of raw responses")
def _raw_types() -> None:
    from conductor_client.generated.api.qbd.invoices import retrieve

    client = Service().client()
    response: RawResponse[models.Invoice] = client.send_raw(retrieve.OPERATION.request({"id": "1"}))
    assert response.parse().id == "1"


# Names


@row("`conductor.types`, `conductor.types.qbd`")
def _types() -> None:
    kinds = ("Account", "AuthSession", "Bill", "Company", "EndUser", "Invoice", "Vendor")
    assert {*kinds} <= {*dir(models)}


@row("`...DeleteResponse`, `...VoidResponse`, `...ListResponse`")
def _suffixes() -> None:
    results = {*compare_vendor.own_surface()["results"].values()}
    assert {"InvoiceDeleteResult", "InvoiceVoidResult", "AccountList"} <= results
    assert not {name for name in results if name.endswith("Response")}


@row("`QbdHealthCheckResponse`, `BillsToPayListResponse`, `PaymentsToDepositListResponse`")
def _odd_names() -> None:
    assert {"HealthCheck", "BillToPayList", "PaymentToDepositList"} <= {*dir(models)}


@row("`InvoiceCreateParams` and the like")
def _params() -> None:
    body: models.InvoiceCreateDict = {"customer_id": "1", "transaction_date": "2026-01-02"}
    service = Service()
    service.client().qbd.invoices.create(**body)
    assert service.sent == {"customerId": "1", "transactionDate": "2026-01-02"}


@row("`SyncCursorPage`, `AsyncCursorPage`, `AsyncPaginator`")
def _page_names() -> None:
    assert isinstance(Service(_page("a", None)).client().qbd.invoices.list(), Page)
    pager = AsyncConductor(api_key="sk_x", end_user_id="e").qbd.invoices.list()
    assert isinstance(pager, conductor_client.AsyncPager)


@row("`Client`, `AsyncClient`")
def _client_names() -> None:
    assert issubclass(Conductor, Client)
    assert issubclass(AsyncConductor, AsyncClient)
    with pytest.raises(errors.ConfigurationError, match="base_url"):
        Client(api_key="sk_x")


@row("`BaseModel`")
def _base_model() -> None:
    assert issubclass(models.Invoice, Model)


@row("`RequestOptions`")
def _request_options() -> None:
    options: conductor_client.CallOptions = {"timeout": 5, "extra_headers": {"X-A": "1"}}
    service = Service()
    service.client().qbd.company.retrieve(**options)
    assert service.requests[-1].headers["x-a"] == "1"


_GONE = (
    "`DEFAULT_TIMEOUT`, `DEFAULT_MAX_RETRIES`, `DEFAULT_CONNECTION_LIMITS`, `DefaultAioHttpClient`, `Transport`, "
    "`ProxiesTypes`, `Stream`, `AsyncStream`, `NoneType`, `file_from_path`, `__title__`"
)


@row(_GONE)
def _gone() -> None:
    named = {*re.findall(r"\w+", _GONE)}
    assert named == {*compare_vendor.LEFT_OUT["names"]} - {"BaseModel", "RequestOptions"}
    assert not named & {*conductor_client.__all__}


def _line(name: str) -> str:
    return next(line for line in PAGE.splitlines() if line.startswith(f"| {name} |"))


def rows() -> list[str]:
    """The first cells of all tables."""
    lines = [line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith("| |")]
    return [line.split("|")[1].strip() for line in lines]


@pytest.mark.parametrize("name", rows())
def test_every_line_is_true(name: str) -> None:
    SHOWN[name]()


def test_nothing_is_shown_that_the_page_does_not_say() -> None:
    assert [*SHOWN] == rows()
