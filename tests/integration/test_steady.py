"""Every operation against steady, a strict mock server of another party that serves our document.

It judges what we send: headers, query, body, and members that the document lacks. What it answers comes from the same
document, so it must decode without drift and survive the way back.
"""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractContextManager, suppress
from types import ModuleType
from typing import Any

import httpx
import pytest

from conductor_client import AsyncConductor, Conductor, IncompleteListError
from conductor_client._core import drift
from conductor_client._core.drift import Drift
from tests.support import examples, steady
from tests.support.examples import Extent, Manner
from tests.support.process import ROOT
from tests.support.wire import same_json

OPERATIONS = {operation.name: operation for operation in examples.operations()}


class Witness:
    """Sees every answer of the mock, and where it differs from what the SDK expects."""

    def __init__(self) -> None:
        self.answers: list[httpx.Response] = []
        self.drifts: list[Drift] = []

    def see(self, response: httpx.Response) -> None:
        response.read()
        self.answers.append(response)

    async def see_async(self, response: httpx.Response) -> None:
        await response.aread()
        self.answers.append(response)

    def last(self) -> httpx.Response:
        """The one answer since the last time; the request must have been valid in every respect."""
        (answer,) = self.answers
        self.answers.clear()
        complaints = {name: value for name, value in answer.headers.items() if name.startswith("x-steady-error")}
        assert complaints == {"x-steady-error-count": "0"}
        assert answer.headers["x-steady-request-valid"] == "true"
        assert answer.status_code == 200
        # The mock makes fractions up where the document has no example of a number that counts.
        assert [drift for drift in self.drifts if not drift.path.endswith(".rowNumber")] == []
        return answer


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    try:
        with steady.serve(examples.DOCUMENT) as url:
            yield url
    except steady.Unavailable as reason:
        pytest.skip(str(reason))


@pytest.fixture
def witness() -> Witness:
    drift.forget()
    return Witness()


@pytest.fixture
def client(base_url: str, witness: Witness) -> Iterator[Conductor]:
    hooks = {"response": [witness.see]}
    with (
        httpx.Client(event_hooks=hooks, verify=False) as http_client,
        # One request a call: what the mock makes up for a list contradicts itself, which would begin it anew.
        Conductor(
            api_key="sk_conductor_test",
            base_url=base_url,
            http_client=http_client,
            on_drift=witness.drifts.append,
            max_restarts=0,
            partition="off",
        ) as conductor,
    ):
        yield conductor


@pytest.fixture
async def async_client(base_url: str, witness: Witness) -> AsyncIterator[AsyncConductor]:
    hooks = {"response": [witness.see_async]}
    async with (
        httpx.AsyncClient(event_hooks=hooks, verify=False) as http_client,
        # One request a call: what the mock makes up for a list contradicts itself, which would begin it anew.
        AsyncConductor(
            api_key="sk_conductor_test",
            base_url=base_url,
            http_client=http_client,
            on_drift=witness.drifts.append,
            max_restarts=0,
            partition="off",
        ) as conductor,
    ):
        yield conductor


def test_every_operation_is_known() -> None:
    surface = (ROOT / "docs" / "surface.txt").read_text(encoding="utf-8")
    assert len(OPERATIONS) == surface.count("\noperation ")


@pytest.mark.parametrize("extent", Extent, ids=lambda extent: extent.value)
@pytest.mark.parametrize("name", OPERATIONS)
def test_sync(name: str, extent: Extent, client: Conductor, witness: Witness) -> None:
    operation = OPERATIONS[name]
    arguments = examples.arguments(operation, extent, Manner.PLAIN, flat=True)
    for some in examples.compatible(operation, arguments):
        result: Any = None
        with _expecting_contradictions():
            result = _method(client, name)(**some)
        _check_result(result, witness.last())

    arguments = examples.arguments(operation, extent, Manner.RICH, flat=False)
    for some in examples.compatible(operation, arguments):
        detailed = _endpoint(name).sync_detailed(client=client, **some)
        _check_result(detailed.parsed, witness.last())


@pytest.mark.parametrize("extent", Extent, ids=lambda extent: extent.value)
@pytest.mark.parametrize("name", OPERATIONS)
async def test_async(name: str, extent: Extent, async_client: AsyncConductor, witness: Witness) -> None:
    operation = OPERATIONS[name]
    arguments = examples.arguments(operation, extent, Manner.RICH, flat=True)
    for some in examples.compatible(operation, arguments):
        result: Any = None
        with _expecting_contradictions():
            result = await _method(async_client, name)(**some)
        _check_result(result, witness.last())

    arguments = examples.arguments(operation, extent, Manner.PLAIN, flat=False)
    for some in examples.compatible(operation, arguments):
        detailed = await _endpoint(name).asyncio_detailed(client=async_client, **some)
        _check_result(detailed.parsed, witness.last())


@pytest.mark.parametrize("manner", Manner, ids=lambda manner: manner.value)
@pytest.mark.parametrize("name", [name for name, operation in OPERATIONS.items() if operation.body is not None])
def test_bodies_arrive_as_the_document_shows_them(name: str, manner: Manner) -> None:
    operation = OPERATIONS[name]
    request = operation.request(examples.arguments(operation, Extent.ALL, manner, flat=False))
    assert same_json(request.body, examples.body(operation, Extent.ALL))


def test_the_mock_is_strict(base_url: str) -> None:
    """What the tests above rely on: a wrong member, a wrong type and a missing header are all reported."""
    with httpx.Client(base_url=base_url, verify=False) as http:
        wrong = {"companyName": 5, "sourceId": "a", "email": "alice@example.com", "colour": "red"}
        answer = http.post("/end-users", json=wrong)
        assert answer.status_code == 400
        assert answer.headers["x-steady-request-valid"] == "false"
        assert "body.companyName" in answer.headers.values()
        unknown = http.get("/end-users", params={"colour": "red"})
        assert unknown.headers["x-steady-error-count"] == "1"
        no_header = http.get("/quickbooks-desktop/company")
        assert no_header.status_code == 400


def _method(client: Conductor | AsyncConductor, name: str) -> Any:
    found: Any = client
    for part in name.split("."):
        found = getattr(found, part)
    return found


def _endpoint(name: str) -> ModuleType:
    return importlib.import_module(f"conductor_client.generated.api.{name}")


def _expecting_contradictions() -> AbstractContextManager[None]:
    """A list that is refused for contradicting itself is no result, which `_check_result` then has to explain."""
    return suppress(IncompleteListError)


def _check_result(result: Any, answer: httpx.Response) -> None:
    received = answer.json()
    if result is None:
        # The mock says by chance that there is no more, and gives a cursor to go on with.
        assert received["hasMore"] is False
        assert received["nextCursor"] is not None
    else:
        assert same_json(result.to_dict(), received)
