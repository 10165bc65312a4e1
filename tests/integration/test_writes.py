"""`modify` and `settle` over a real server: customers of the sandbox, another writer in between, lost answers."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from conductor_client import AsyncConductor, Conductor, errors, lines_of
from conductor_client._sync.httpx_transport import HttpxTransport
from conductor_client.models import Customer, CustomerUpdate
from conductor_client.sandbox import Sandbox
from conductor_client.transport import Incoming, Outgoing, Phase, TransportError
from tests.support.company import new_company
from tests.support.fitting import endpoints
from tests.support.tiny_api import FakeClock

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

    # QuickBooks has a code of its own for an update: it takes it for an attempt to merge the two.
    with pytest.raises(errors.APIError, match="Cannot merge list elements") as caught:
        acme.qbd.customers.modify(ibis.id, fn)
    assert (caught.value.integration_code, caught.value.outcome) == ("3170", "rejected")
    with pytest.raises(errors.NameNotUniqueError):
        acme.qbd.customers.create(name="Heron")
    with pytest.raises(errors.ObjectNotFoundError):
        acme.qbd.customers.modify("80000001-1", fn)


class Losing(HttpxTransport):
    """A way to the network that loses writes: after the service has acted (`answer`), or before (`request`)."""

    def __init__(self, what: str) -> None:
        super().__init__(None)
        self.what = what

    def send(self, outgoing: Outgoing) -> Incoming:
        if outgoing.method == "GET":
            return super().send(outgoing)
        if self.what == "answer":
            super().send(outgoing)
        raise TransportError("connection reset", phase=Phase.SENT)


@pytest.mark.parametrize(("lost", "outcome"), [("answer", "applied"), ("request", "not_applied")])
def test_writes_that_got_lost(sandbox: Sandbox, acme: Conductor, end_user_id: str, lost: str, outcome: str) -> None:
    jay = acme.qbd.customers.create(name=f"Jay {lost}")
    with Conductor(
        api_key=sandbox.api_key,
        base_url=sandbox.base_url,
        transport=Losing(lost),
        end_user_id=end_user_id,
        auto_external_id=True,
    ) as client:
        client._shared.clock = FakeClock()
        with pytest.raises(errors.OutcomeUnknownError) as created:
            client.qbd.customers.create(name=f"Kite {lost}", is_active=False)
        settled = client.settle(pickle.loads(pickle.dumps(created.value)))
        assert settled.outcome == outcome
        found = acme.qbd.customers.list(name_contains=f"Kite {lost}", status="all").data
        assert [customer.external_id for customer in found] == [created.value.external_id] * (outcome == "applied")

        with pytest.raises(errors.OutcomeUnknownError) as updated:
            client.qbd.customers.update(jay.id, revision_number=jay.revision_number, phone="3")
        settled = client.settle(updated.value)
        # The record is of today: another change in the second of the first would have the same revision number.
        expected = ("applied", "3") if outcome == "applied" else ("unknown", None)
        assert isinstance(settled.record, Customer)
        assert (settled.outcome, settled.record.phone) == expected


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
