"""Lists, raw access, and names."""

from __future__ import annotations

import inspect
import json
import re
from typing import Any

import pytest

import conductor_client
from conductor_client import AsyncClient, AsyncConductor, Client, Conductor, Page, RawResponse, errors, models
from conductor_client._schema.model import Model
from scripts import compare_vendor
from tests.integration.migrating.page import page_of, row, service_of
from tests.support.fake_service import FakeService

# Lists


@row("A list that breaks off")
def _broken_list() -> None:
    service = FakeService(page_of("ab", "c1", 2), page_of("c", None, 1))
    with pytest.raises(errors.IncompleteListError):
        list(service.client().qbd.invoices.list())


@row("`get_next_page()`")
def _next_page() -> None:
    service = FakeService(page_of("ab", "c1", 1), page_of("c", None, 0))
    first = service.client().qbd.invoices.list()
    assert first.get_next_page() is first.get_next_page()
    assert len(service.requests) == 2


@row('A mock that answers `{"data": [...]}`')
def _bare_mock() -> None:
    bare = {"data": [{"id": "1"}]}
    with pytest.raises(errors.IncompleteListError):
        list(FakeService(bare).client(max_restarts=0).qbd.invoices.list())
    assert len(list(FakeService({**bare, "hasMore": False}).client().qbd.invoices.list())) == 1


@row("Pages")
def _pages() -> None:
    page: Page[models.Invoice] = FakeService(page_of("ab", "c1", 1)).client().qbd.invoices.list()
    assert (page.next_cursor, page.has_more, page.remaining_count, page.request_id) == ("c1", True, 1, "req_7")
    assert len(page.data) == len(json.loads(json.dumps(page.to_dict()))["data"]) == 2
    assert not hasattr(page, "to_json")


# Raw access


@row("`http_request`, `http_response`, `url`")
def _http_objects() -> None:
    response = service_of().client().qbd.invoices.with_raw_response.retrieve("1")
    assert type(response.url) is str
    assert response.http_request.url == response.url
    assert response.http_response.json() == response.json()


@row("`parse(to=...)`, `http_version`")
def _parse_to() -> None:
    assert not hasattr(RawResponse, "http_version")
    assert [*inspect.signature(RawResponse[Any].parse).parameters] == ["self"]


@row("Request id of a raw response")
def _raw_request_id() -> None:
    response = service_of().client().qbd.invoices.with_raw_response.retrieve("1")
    assert response.request_id == response.headers.get("conductor-request-id") == "req_7"


@row("Types of raw responses")
def _raw_types() -> None:
    from conductor_client.generated.api.qbd.invoices import retrieve

    client = service_of().client()
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
    service = service_of()
    service.client().qbd.invoices.create(**body)
    assert service.sent == {"customerId": "1", "transactionDate": "2026-01-02"}


@row("`SyncCursorPage`, `AsyncCursorPage`, `AsyncPaginator`")
def _page_names() -> None:
    assert isinstance(FakeService(page_of("a", None)).client().qbd.invoices.list(), Page)
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
    service = service_of()
    service.client().qbd.company.retrieve(**options)
    assert service.requests[-1].headers["x-a"] == "1"


_GONE = (
    "`DEFAULT_TIMEOUT`, `DEFAULT_MAX_RETRIES`, `DEFAULT_CONNECTION_LIMITS`, `Transport`, "
    "`ProxiesTypes`, `Stream`, `AsyncStream`, `NoneType`, `file_from_path`, `__title__`"
)


@row(_GONE)
def _gone() -> None:
    named = {*re.findall(r"\w+", _GONE)}
    assert named == {*compare_vendor.LEFT_OUT["names"]} - {"BaseModel", "RequestOptions"}
    assert not named & {*conductor_client.__all__}
