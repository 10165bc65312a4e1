"""After `preload` no call imports anything, and threads that touch the same lazy name together get the same object."""

from __future__ import annotations

import json
import sys

import pytest

from conductor_client import ConfigurationError, InvalidArgumentError, preload
from conductor_client.sandbox import Sandbox
from tests.support.process import ROOT, run_python, sandbox_settings

# Everything a service does with what it has preloaded; `imported` is what was not there before.
CALLS = """
import asyncio, sys
import conductor_client
{preload}
from conductor_client import AsyncConductor, Conductor, NotFoundError
before = set(sys.modules)

def blocking():
    with Conductor() as client:
        user = client.end_users.create(company_name="Acme Inc.", email="a@acme.example", source_id="{source}")
        acme = client.for_end_user(user.id)
        created = acme.qbd.customers.create(name="Bergmann", billing_address={{"line1": "Hafenstr. 12"}})
        acme.qbd.customers.create(name="Castillo", credit_limit="12.50")
        assert len(list(acme.qbd.customers.list(limit=1, updated_after="2020-01-01T00:00:00"))) == 2
        assert len(list(acme.qbd.customers.list(limit=1).iter_pages())) == 2
        assert acme.qbd.customers.with_raw_response.retrieve(created.id).parse().to_dict()["name"] == "Bergmann"
        with acme.qbd.customers.with_streaming_response.list() as response:
            assert response.read()
        assert acme.qbd.customers.find(full_names=["Bergmann"])
        assert acme.wait_until_connected(timeout=5).status == "ok"
        try:
            client.end_users.retrieve("end_usr_nobody")
        except NotFoundError as error:
            str(error)
        return user.id

async def awaited(user_id):
    async with AsyncConductor(transport="{transport}") as client:
        acme = client.for_end_user(user_id)
        created = await acme.qbd.customers.create(name="Dubois", billing_address={{"line1": "Hafenstr. 12"}})
        assert len([customer async for customer in acme.qbd.customers.list(limit=1)]) == 3
        assert (await (await acme.qbd.customers.with_raw_response.retrieve(created.id)).parse()).name == "Dubois"
        async with acme.qbd.customers.with_streaming_response.list() as response:
            assert await response.read()
        assert await acme.qbd.customers.find(full_names=["Bergmann"])
        assert (await acme.wait_until_connected(timeout=5)).status == "ok"

asyncio.run(awaited(blocking()))
import json
import sys
print(json.dumps(sorted(set(sys.modules) - before - {{"json.tool"}})))
"""


def imported(sandbox: Sandbox, preload: str, transport: str) -> list[str]:
    source = f"{preload}-{transport}".replace('"', "")
    program = CALLS.format(preload=preload, transport=transport, source=source)
    found: list[str] = json.loads(run_python("-c", program, cwd=ROOT, settings=sandbox_settings(sandbox)))
    return found


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
@pytest.mark.parametrize("names", ["", '"end_users", "qbd.customers", '])
def test_nothing_is_imported_any_more(sandbox: Sandbox, transport: str, names: str) -> None:
    assert imported(sandbox, f'conductor_client.preload({names}transport="{transport}")', transport) == []


def test_without_it_calls_import(sandbox: Sandbox) -> None:
    found = imported(sandbox, "pass", "httpx")
    assert len(found) > 100
    assert any(name.endswith("qbd.customers.create") for name in found)


def test_whatever_is_named_is_there() -> None:
    program = """
import sys
import conductor_client
generated = conductor_client.__name__ + ".generated."
conductor_client.preload("qbd.invoices")
names = [name for name in sys.modules if name.startswith(generated)]
assert generated + "api.qbd.invoices.create" in names
assert generated + "models.invoice_line" in names
assert not [name for name in names if "customers" in name]
conductor_client.preload()
names = [name for name in sys.modules if name.startswith(generated)]
print(sum(".api." in name for name in names), generated + "models.vendor" in names)
"""
    operations, models = run_python("-c", program, cwd=ROOT).split()
    # The operations and the packages around them.
    surface = (ROOT / "docs" / "surface.txt").read_text(encoding="utf-8")
    assert int(operations) > surface.count("\noperation ")
    assert models == "True"


@pytest.mark.parametrize("name", ["qbd.invoice", "Invoices", "qbd.invoices.list", "", "generated"])
def test_a_resource_that_there_is_not(name: str) -> None:
    with pytest.raises(InvalidArgumentError, match="there is no resource"):
        preload("end_users", name)


def test_a_close_name_is_suggested() -> None:
    with pytest.raises(InvalidArgumentError, match=r"did you mean 'qbd\.invoices'"):
        preload("qbd.invoice")


def test_a_transport_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(ConfigurationError, match="aiohttp"):
        preload("end_users", transport="aiohttp")


THREADS = """
import sys, threading
sys.setswitchinterval(1e-6)
import conductor_client
from conductor_client import models

COUNT = 16
names = ["Invoice", "InvoiceCreate", "Customer", "BillPage", "SalesOrder", "JournalEntry", "Vendor", "AuthSession"]
barrier, seen, failed = threading.Barrier(COUNT), [], []

def touch(number):
    barrier.wait()
    try:
        found = []
        # Each thread in another order, so that they meet in the middle of each other's imports.
        for name in names[number % 8:] + names[:number % 8]:
            found.append((name, id(getattr(models, name))))
        for name in ("AsyncConductor", "Conductor", "Page", "RateLimitError", "DefaultHttpxClient", "preload"):
            found.append((name, id(getattr(conductor_client, name))))
        client = conductor_client.Conductor(api_key="sk_x")
        found.append(("operation", id(client.qbd.sales_receipts._operation("create"))))
        found.append(("resource", id(type(client.qbd.deposits))))
        seen.append(frozenset(found))
    except BaseException as error:
        failed.append(repr(error))

threads = [threading.Thread(target=touch, args=(number,)) for number in range(COUNT)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert not failed, failed
print(len(seen), len(set(seen)))
"""


@pytest.mark.parametrize("attempt", range(3))
def test_threads_that_touch_lazy_names_together(attempt: int) -> None:
    assert run_python("-c", THREADS, cwd=ROOT).split() == ["16", "1"]
