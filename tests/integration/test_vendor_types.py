"""Programs that import the vendor's types: the same names, or an error that names the page."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import httpx
import pytest

import conductor_client
from conductor_client import (
    AsyncConductor,
    Conductor,
    ConfigurationError,
    DefaultAioHttpClient,
    models,
    pagination,
    types,
)
from conductor_client.types import qbd
from scripts import compare_vendor

NOTHING = "nothing"


def test_every_type_of_the_vendors_documentation() -> None:
    assert len(qbd.__all__) + len(types._VENDORS) + len(["EndUserPassthroughResponse"]) == 128
    assert types.EndUserPassthroughResponse == dict[str, Any]
    for module, names in ((qbd, qbd.__all__), (types, types._VENDORS)):
        for name in names:
            found = getattr(module, name)
            assert found is getattr(models, found.__name__)
    assert qbd.InvoiceDeleteResponse is models.InvoiceDeleteResult
    assert qbd.BillsToPayListResponse is models.BillToPayList
    assert types.EndUserListResponse is models.EndUserList
    assert pagination.SyncCursorPage is conductor_client.SyncCursorPage is conductor_client.Page
    assert {*qbd.__all__} <= {*dir(qbd)}


@pytest.mark.parametrize("name", ["InvoiceCreateParams", "InvoiceListParams"])
def test_types_of_arguments_name_the_page(name: str) -> None:
    with pytest.raises(AttributeError, match=r"docs/migrating\.md#names"):
        getattr(qbd, name)


@pytest.mark.parametrize("name", sorted(compare_vendor.LEFT_OUT["names"]))
def test_names_that_are_left_out_name_the_page(name: str) -> None:
    with pytest.raises(AttributeError, match=r"docs/migrating\.md#names"):
        getattr(conductor_client, name)


def test_other_names_do_not() -> None:
    for module in (conductor_client, types, qbd):
        with pytest.raises(AttributeError, match=r"has no attribute 'nothing'$"):
            getattr(module, NOTHING)


def test_the_aliases_load_nothing() -> None:
    code = (
        "import sys, conductor_client.types.qbd as q; assert not {'httpx', 'conductor_client.models'} & {*sys.modules}"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


async def test_the_vendors_aiohttp_client_is_our_transport() -> None:
    async with AsyncConductor(api_key="sk_x", http_client=DefaultAioHttpClient()) as client:
        assert type(client._shared.open()).__name__ == "AiohttpTransport"
    with pytest.raises(ConfigurationError, match="for AsyncConductor"):
        Conductor(api_key="sk_x", http_client=DefaultAioHttpClient())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(ConfigurationError, match="sends nothing itself"):
        await DefaultAioHttpClient().send(None)


@pytest.mark.parametrize(
    ("made_with", "stated", "counts"),
    [
        ({"timeout": 7}, {}, 7.0),
        ({"timeout": None}, {}, None),
        ({"timeout": httpx.Timeout(3, read=9)}, {}, 9.0),
        ({}, {}, 120.0),
        ({"timeout": 7}, {"timeout": 30}, 30.0),
        ({"timeout": 7}, {"timeout": None}, None),
        ({"timeout": 7}, {"timeout": conductor_client.NOT_GIVEN}, 7.0),
    ],
)
def test_a_callers_own_client_keeps_its_timeout(made_with: Any, stated: Any, counts: float | None) -> None:
    with httpx.Client(**made_with) as http_client:
        assert Conductor(api_key="sk_x", http_client=http_client, **stated).timeout == counts
        assert Conductor(api_key="sk_x").with_options(http_client=http_client, **stated).timeout == counts
        kept = Conductor(api_key="sk_x", timeout=50).with_options(http_client=http_client)
        assert kept.timeout == (50 if not made_with else counts if not stated else kept.timeout)


def test_headers_ignore_case_and_retries_are_counted() -> None:
    statuses = [503, 503, 200]
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(statuses.pop(0), json={"id": "1"}, headers={"retry-after-ms": "1"})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http_client:
        client = Conductor(api_key="sk_x", end_user_id="e", default_headers={"X-Team": "a"}, http_client=http_client)
        raw = client.qbd.customers.with_raw_response.retrieve("1")
        assert raw.retries_taken == 2
        assert raw.http_request.headers["X-TEAM"] == raw.http_request.headers["x-team"] == "a"
        assert "X-Team" in client.default_headers
        assert client.default_headers == {**client.default_headers}
        statuses[:] = [200]
        assert client.get("/quickbooks-desktop/x?a=1&a=2&b=%20c&d=", query={"e": "f"}) == {"id": "1"}
        assert asked[-1].url.params.multi_items() == [("a", "1"), ("a", "2"), ("b", " c"), ("d", ""), ("e", "f")]
        for path in ("/x?a=\n", "/x#a", "/x?a#b", "/x y"):
            with pytest.raises(conductor_client.InvalidArgumentError):
                client.get(path)
