"""Calls written for the vendor's SDK: same methods, same arguments, same names, by a recorded list of them.

scripts/compare_vendor.py records the list, and compares the requests that both send. Here only the list is needed.
"""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from conductor_client import AsyncConductor, Conductor, Timeout
from scripts import compare_vendor
from tests.support.examples import Extent, Manner, arguments, operations

VENDOR = compare_vendor.remembered()
OWN = compare_vendor.own_surface()
OPERATIONS = {operation.name: operation for operation in operations()}
# The record is of one version of the vendor's SDK; our document may be a later one, which has lost an operation.
CURRENT: dict[str, Any] = {
    **VENDOR,
    "methods": {name: arguments for name, arguments in VENDOR["methods"].items() if name in OPERATIONS},
    "paged": [name for name in VENDOR["paged"] if name in OPERATIONS],
}


def test_the_record_is_whole() -> None:
    assert len(VENDOR["methods"]) == 262
    assert sum(len(names) - ("*" in names) for names in VENDOR["methods"].values()) == 2724
    assert VENDOR["options"] == ["extra_headers", "extra_query", "extra_body", "timeout"]
    assert len(VENDOR["exceptions"]) == 14


@pytest.mark.parametrize("world", ["methods", "async_methods"])
@pytest.mark.parametrize("name", CURRENT["methods"])
def test_every_method_with_every_argument(name: str, world: str) -> None:
    have, wanted = OWN[world][name], VENDOR["methods"][name]
    assert {*wanted} <= {*have}
    # What may be given by position, in that order.
    assert _before_star(have) == _before_star(wanted)


def test_nothing_else_is_missing_but_what_is_left_out_on_purpose() -> None:
    assert compare_vendor.missing(CURRENT, OWN) == {}
    assert {*CURRENT["paged"]} <= {*compare_vendor.paged(OWN)}


def test_what_is_left_out_is_missing_indeed() -> None:
    for heading, reasons in compare_vendor.LEFT_OUT.items():
        assert not {*reasons} & {*OWN[heading]}, heading
        assert {*reasons} <= {*VENDOR[heading]}, heading


@pytest.mark.parametrize("lost", ["customer_id", "*"])
def test_the_comparison_notices(lost: str) -> None:
    names = [name for name in OWN["methods"]["qbd.invoices.update"] if name != lost]
    methods = {**OWN["methods"], "qbd.invoices.update": names}
    methods.pop("qbd.health_check")
    own: compare_vendor.Json = {**OWN, "methods": methods, "exceptions": []}
    found = compare_vendor.missing(VENDOR, own)
    assert found["methods"][0] == "qbd.health_check"
    assert "qbd.invoices.update" in found["methods"][1]
    assert found["exceptions"] == VENDOR["exceptions"]


class Record:
    """Answers nothing in particular, and keeps what was asked."""

    def __init__(self) -> None:
        self.asked: list[Any] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        kept = {name: value for name, value in request.headers.items() if name.startswith(("x-", "conductor-"))}
        body = json.loads(request.content) if request.content else None
        self.asked.append((request.method, request.url.path, dict(request.url.params), kept, body))
        return httpx.Response(200, json=compare_vendor.EMPTY)


@pytest.mark.parametrize("name", CURRENT["methods"])
async def test_ids_by_position_and_by_name_and_the_options_of_every_call(name: str) -> None:
    required = arguments(OPERATIONS[name], Extent.REQUIRED, Manner.PLAIN, flat=True)
    places = _before_star(VENDOR["methods"][name])
    by_position = [required[place] for place in places]
    rest = {argument: value for argument, value in required.items() if argument not in places}
    options: dict[str, Any] = {
        "extra_headers": {"X-Extra": "1"},
        "extra_query": {"extra": "2"},
        "extra_body": {"extra": 3},
        "timeout": Timeout(30, connect=5),
    }
    record = Record()
    transport = httpx.MockTransport(record)
    with httpx.Client(transport=transport) as http_client:
        method = compare_vendor.method(Conductor(api_key="sk_x", http_client=http_client), name)
        method(**required, **options)
        method(*by_position, **rest, **options)
    async with httpx.AsyncClient(transport=transport) as async_http_client:
        method = compare_vendor.method(AsyncConductor(api_key="sk_x", http_client=async_http_client), name)
        await method(**required, **options)
        await method(*by_position, **rest, **options)
    assert record.asked == [record.asked[0]] * 4
    _, path, query, headers, body = record.asked[0]
    assert all(str(required[place]) in path for place in places)
    assert (headers["x-extra"], query["extra"], body["extra"]) == ("1", "2", 3)
    if "conductor_end_user_id" in required:
        assert headers["conductor-end-user-id"] == required["conductor_end_user_id"]
        assert headers["conductor-timeout-seconds"] == "20"


def _before_star(names: list[str]) -> list[str]:
    return names[: names.index("*")] if "*" in names else names
