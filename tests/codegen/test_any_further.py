"""Members beside the named ones, in objects that may have some: what an answer holds, and what a request sends."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from .packages import DOCUMENTS, PackageService, generate, imported

DAYS = {"date": "d", "full name": "n", "2026-01-02": "2026-01-02", "start": "2026-03-04"}
ORDER = {
    "id": "1",
    "days": DAYS,
    "nested": {"depth": 1, "a": {"depth": 2, "b": {"depth": 3}}},
    "anything": {"name": "n", "x": [1, None], "y": None},
    "maybe": {"one": 1, "none": None},
    "patterns": {"name": "n", "x-1": 1, "other": "o"},
    "unevaluated": {"name": "n", "x": 1},
    "listed": {"name": "n", "x": "a"},
}


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Any:
    out: Path = tmp_path_factory.mktemp("any") / "further_api"
    assert generate(DOCUMENTS / "further.yaml", "further_api", out) == 0
    return imported("further_api", out)


@pytest.fixture
def service() -> PackageService:
    found = PackageService()
    found.json = ORDER
    return found


def _drift(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "conductor_client.drift"]


def test_they_are_read_and_no_drift(api: Any, service: PackageService, caplog: pytest.LogCaptureFixture) -> None:
    order = service.client_of(api).orders.make(id="1")
    assert _drift(caplog) == []
    assert order.days.date == "d"
    assert order.days.additional_properties == {"2026-01-02": date(2026, 1, 2), "start": date(2026, 3, 4)}
    inner = order.nested.additional_properties["a"]
    assert type(inner) is api.models.Nested
    assert inner.additional_properties["b"].depth == 3
    assert order.anything.additional_properties == {"x": [1, None], "y": None}
    assert order.maybe.additional_properties == {"one": 1, "none": None}
    assert order.to_dict(exclude_none=False)["nested"] == ORDER["nested"]
    assert order.days["start"] == "2026-03-04"
    assert order.days.to_dict() == DAYS
    assert order.days.to_dict(mode="python")["start"] == date(2026, 3, 4)


def test_every_form_can_be_read_again(api: Any) -> None:
    order = api.models.Order.from_dict(ORDER)
    for mode in ("json", "python"):
        for names in (True, False):
            assert api.models.Order.from_dict(order.to_dict(mode=mode, use_api_names=names)) == order
    assert api.models.Days.json_schema()["additionalProperties"] == {"type": "string", "format": "date"}
    assert api.models.Nested.json_schema()["additionalProperties"] == {"$ref": "#/$defs/Nested"}


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"days": {**DAYS, "end": "soon"}}, "$.days.end: expected "),
        ({"nested": {"a": {"b": {"depth": "deep"}}}}, "$.nested.a.b.depth: expected whole number, got string"),
        ({"nested": {"a": 5}}, "$.nested.a: expected object, got "),
        ({"days": {"date": "d", "new": "2026-01-02"}}, '$.days["full name"]: expected string, got nothing'),
        ({"closed": {"x": 1}}, "$.closed.x: expected nothing, got a member that the document lacks"),
        ({"unsaid": {"x": 1}}, "$.unsaid.x: expected nothing, got a member that the document lacks"),
    ],
)
def test_what_does_not_fit_is_kept_and_told(
    api: Any, service: PackageService, caplog: pytest.LogCaptureFixture, changed: dict[str, Any], told: str
) -> None:
    service.json = {"id": "1", **changed}
    order = service.client_of(api).orders.make(id="1")
    assert [told in line for line in _drift(caplog)] == [True]
    assert order.to_dict() == service.json


def test_they_are_sent(api: Any, service: PackageService) -> None:
    client = service.client_of(api)
    days = {"date": "d", "full_name": "n", "start": date(2026, 3, 4), "and/so": "2026-01-02"}
    client.orders.make(id="1", days=days, nested={"depth": 1, "a": {"b": {"depth": 3}}}, anything={"x": [None]})
    assert json.loads(service.requests[-1].content) == {
        "id": "1",
        "days": {"date": "d", "full name": "n", "start": "2026-03-04", "and/so": "2026-01-02"},
        "nested": {"depth": 1, "a": {"b": {"depth": 3}}},
        "anything": {"x": [None]},
    }


@pytest.mark.parametrize(
    ("argument", "value", "said"),
    [
        ("days", {"date": "d", "full name": "n"}, "did you mean full_name"),
        ("days", {"date": "d", "full_name": "n", "start": "soon"}, r"days\.start"),
        ("nested", {"a": {"depth": "x"}}, r"nested\.a\.depth"),
        ("nested", {1: {}}, "keys of type str"),
        ("closed", {"x": 1}, r"closed\.x is not a member|x is not a member"),
        ("unsaid", {"x": 1}, "is not a member"),
    ],
)
def test_what_does_not_fit_is_not_sent(api: Any, service: PackageService, argument: str, value: Any, said: str) -> None:
    with pytest.raises(api.errors.InvalidArgumentError, match=said):
        service.client_of(api).orders.make(id="1", **{argument: value})
    assert service.requests == []
