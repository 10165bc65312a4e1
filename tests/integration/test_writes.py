"""`modify` over a real server: customers of the sandbox, another writer in between, and what type checkers see."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from conductor_client import AsyncConductor, Conductor, errors, lines_of
from conductor_client.models import CustomerUpdate
from conductor_client.sandbox import Sandbox
from tests.property.fitting import endpoints
from tests.support.company import new_company

if TYPE_CHECKING:
    from typing import assert_type

    from conductor_client import DraftLines, models


@pytest.fixture(scope="module")
def end_user_id(sandbox: Sandbox) -> Iterator[str]:
    with Conductor(api_key=sandbox.api_key, base_url=sandbox.base_url) as client:
        created = client.end_users.create(**new_company())
        yield created.id
        client.end_users.delete(created.id)


@pytest.fixture
def acme(sandbox: Sandbox, end_user_id: str) -> Iterator[Conductor]:
    with Conductor(api_key=sandbox.api_key, base_url=sandbox.base_url, end_user_id=end_user_id) as client:
        yield client


def test_two_writers_lose_nothing(acme: Conductor) -> None:
    customer = acme.qbd.customers.create(name="Fern & Co", phone="1", billing_address={"line1": "Main Street 1"})
    runs: list[str] = []

    def fn(draft: CustomerUpdate) -> None:
        runs.append(draft.revision_number)
        draft.phone = "2"
        if len(runs) == 1:
            acme.qbd.customers.update(customer.id, revision_number=draft.revision_number, email="fern@acme.example")

    changed = acme.qbd.customers.modify(customer.id, fn)
    assert len(set(runs)) == 2
    assert (changed.phone, changed.email) == ("2", "fern@acme.example")
    assert changed.billing_address is not None
    assert changed.billing_address.line1 == "Main Street 1"
    assert acme.qbd.customers.modify(customer.id, fn).revision_number == changed.revision_number


async def test_asynchronously(sandbox: Sandbox, end_user_id: str) -> None:
    async with AsyncConductor(api_key=sandbox.api_key, base_url=sandbox.base_url) as client:
        customer = await client.qbd.customers.create(name="Gull Ltd", conductor_end_user_id=end_user_id)

        async def fn(draft: CustomerUpdate) -> None:
            draft.name = "Gull Limited"

        renamed = await client.qbd.customers.modify(customer.id, fn, conductor_end_user_id=end_user_id)
        assert (renamed.name, renamed.full_name) == ("Gull Limited", "Gull Limited")


def test_a_name_that_is_taken_is_refused_as_always(acme: Conductor) -> None:
    acme.qbd.customers.create(name="Heron")
    ibis = acme.qbd.customers.create(name="Ibis")

    def fn(draft: CustomerUpdate) -> None:
        draft.name = "Heron"

    with pytest.raises(errors.NameNotUniqueError):
        acme.qbd.customers.modify(ibis.id, fn)
    with pytest.raises(errors.ObjectNotFoundError):
        acme.qbd.customers.modify("80000001-1", fn)


def test_everything_that_can_be_retrieved_and_updated_can_be_modified() -> None:
    names = {name.rpartition(".")[0] for name in endpoints() if name.endswith(".update")}
    assert len(names) == 42
    for name in {name.rpartition(".")[0] for name in endpoints() if name.count(".") == 2}:
        module = import_module(f"conductor_client.generated.resources.{name}")
        title = "".join(word.capitalize() for word in name.rpartition(".")[2].split("_"))
        for prefix in ("", "Async"):
            assert hasattr(getattr(module, f"{prefix}{title}Resource"), "modify") == (name in names), name


def test_type_checkers_know_the_draft() -> None:
    """Nothing runs here; mypy and pyright read it."""
    if TYPE_CHECKING:

        def fn(draft: models.InvoiceUpdate) -> None:
            lines = lines_of(draft.lines)
            assert_type(lines, DraftLines[models.InvoiceUpdateLine])
            lines[0].quantity = 3
            lines.append(models.InvoiceUpdateLine(id="-1", item_id="1"))
            lines.remove(lines[1])

        assert_type(Conductor().qbd.invoices.modify("1", fn), models.Invoice)
        Conductor().qbd.bills.modify("1", fn)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

        async def later(draft: models.BillUpdate) -> None:
            draft.memo = "x"

        async def run() -> None:  # pyright: ignore[reportUnusedFunction]
            assert_type(await AsyncConductor().qbd.bills.modify("1", later), models.Bill)
            await AsyncConductor().qbd.invoices.modify("1", fn)
