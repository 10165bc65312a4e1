"""The examples that use other packages; `examples/quickstart.py` is in `test_programs`."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from conductor_client import AsyncConductor
from conductor_client.sandbox import Sandbox
from tests.support.process import ROOT, run_python, sandbox_settings


@pytest.fixture
async def web(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the FastAPI app, which is started and shut down."""
    for name, value in sandbox_settings(sandbox).items():
        monkeypatch.setenv(name, value)
    app: Any = importlib.import_module("examples.fastapi_app").app
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client,
    ):
        yield client


async def test_fastapi_customers(web: httpx.AsyncClient, async_acme: AsyncConductor) -> None:
    customers = f"/companies/{async_acme.end_user_id}/customers"
    created = await web.post(customers, json={"name": "Bergmann Tools", "credit_limit": "1500.10"})
    assert created.status_code == 201
    customer = created.json()
    assert (customer["fullName"], customer["creditLimit"]) == ("Bergmann Tools", "1500.10")

    assert (await web.get(f"{customers}/{customer['id']}")).json() == customer
    assert (await web.get(customers)).json() == [customer]
    assert (await web.get(customers, params={"changed_since": "2100-01-01T00:00:00Z"})).json() == []


async def test_fastapi_errors(web: httpx.AsyncClient, async_acme: AsyncConductor) -> None:
    customers = f"/companies/{async_acme.end_user_id}/customers"
    assert (await web.post(customers, json={"name": "Dubois Wines"})).status_code == 201
    again = await web.post(customers, json={"name": "Dubois Wines"})
    assert again.status_code == 409
    error = again.json()["error"]
    assert error["outcome"] == "rejected"
    assert error["requestId"].startswith("req_")
    assert error["message"]

    missing = await web.get(f"{customers}/80000FFF-1234567890")
    assert (missing.status_code, missing.json()["error"]["outcome"]) == (404, "rejected")
    assert missing.json()["error"]["requestId"].startswith("req_")

    refused = await web.post(customers, json={"name": "x" * 1000})
    assert refused.status_code == 422
    assert refused.json()["error"]["outcome"] == "not_sent"
    assert refused.json()["error"]["requestId"] is None


async def test_fastapi_says_that_the_company_is_out_of_reach(
    web: httpx.AsyncClient, async_acme: AsyncConductor, sandbox: Sandbox
) -> None:
    end_user = str(async_acme.end_user_id)
    for state in ("not_set_up", "not_active", "quickbooks_closed", "wrong_file"):
        sandbox.state(end_user, state)
        answer = await web.post(f"/companies/{end_user}/customers", json={"name": "Dubois Wines"})
        assert (answer.status_code, answer.json()["error"]["outcome"]) == (503, "not_sent")
        assert answer.json()["error"]["message"]


async def test_pandas_frame(async_acme: AsyncConductor) -> None:
    example: Any = importlib.import_module("examples.pandas_frames")
    await async_acme.qbd.customers.create(name="Castillo Foods", credit_limit="0.10")
    await async_acme.qbd.customers.create(name="Dubois Wines", credit_limit="0.20")
    await async_acme.qbd.customers.create(name="Eriksen Fish")

    frame = await example.customer_frame(async_acme.qbd.customers.list(limit=2))
    assert sorted(frame["full_name"]) == ["Castillo Foods", "Dubois Wines", "Eriksen Fish"]
    assert frame["credit_limit"].dtype == object
    assert sorted(frame["credit_limit"].dropna()) == [Decimal("0.10"), Decimal("0.20")]
    assert str(example.total(frame["credit_limit"])) == "0.30"
    assert str(frame["updated_at"].dt.tz) == "UTC"

    empty = await example.customer_frame(async_acme.qbd.customers.list(name_contains="nobody"))
    assert len(empty) == 0
    assert str(empty["updated_at"].dt.tz) == "UTC"


async def test_pandas_program(sandbox: Sandbox, async_acme: AsyncConductor) -> None:
    await async_acme.qbd.customers.create(name="Castillo Foods", credit_limit="900.00")
    settings = {**sandbox_settings(sandbox), "END_USER_ID": str(async_acme.end_user_id), "PYTHONPATH": str(ROOT)}
    printed = run_python("examples/pandas_frames.py", cwd=ROOT, settings=settings)
    assert "Castillo Foods" in printed
    assert "1 customers, credit limits 900.00, balances 0" in printed
