"""Tests of code that works in QuickBooks, each in a company file of its own: `pytest examples/test_with_sandbox.py`.

The fixtures come with the distribution and its extra `sandbox`, and work with pytest-xdist, too; see docs/sandbox.md.
"""

from __future__ import annotations

from decimal import Decimal

import pytest

from conductor_client import (
    APIError,
    AsyncConductor,
    BadRequestError,
    Conductor,
    ConnectionNotActiveError,
    NameNotUniqueError,
    ObjectNotFoundError,
)
from conductor_client.sandbox import Sandbox, SandboxCompany

# --- the code under test ---


def customer_for(conductor: Conductor, name: str) -> str:
    """The id of a customer, who is made if there is none."""
    found = conductor.qbd.customers.list(name_starts_with=name)
    same = [customer.id for customer in found if customer.full_name.casefold() == name.casefold()]
    return same[0] if same else conductor.qbd.customers.create(name=name).id


def owed(conductor: Conductor) -> dict[str, Decimal]:
    """What customers owe, those aside that owe nothing."""
    customers = conductor.qbd.customers.list(total_balance_greater_than="0")
    return {customer.full_name: customer.total_balance or Decimal(0) for customer in customers}


def account_id(conductor: Conductor, full_name: str) -> str:
    (account,) = conductor.qbd.accounts.list(full_names=[full_name]).data
    return account.id


def stocked(conductor: Conductor, name: str, quantity: int, cost: str) -> str:
    """The id of a new item with stock."""
    item = conductor.qbd.inventory_items.create(
        name=name,
        purchase_cost=cost,
        quantity_on_hand=quantity,
        income_account_id=account_id(conductor, "Uncategorized Income"),
        cogs_account_id=account_id(conductor, "Cost of Goods Sold"),
        asset_account_id=account_id(conductor, "Inventory Asset"),
    )
    return item.id


# --- customers ---


def test_a_company_begins_empty(conductor: Conductor) -> None:
    assert conductor.qbd.customers.list().data == []


def test_a_customer_is_made_once(conductor: Conductor) -> None:
    first = customer_for(conductor, "Ada Bikes Club")
    assert customer_for(conductor, "ADA bikes club") == first
    assert [customer.id for customer in conductor.qbd.customers.list()] == [first]


def test_a_name_is_taken_by_a_vendor_too(conductor: Conductor) -> None:
    conductor.qbd.vendors.create(name="Rimworks")
    with pytest.raises(NameNotUniqueError) as caught:
        conductor.qbd.customers.create(name="rimworks")
    assert caught.value.outcome == "rejected"


def test_jobs_count_for_their_customer(conductor: Conductor) -> None:
    ada = conductor.qbd.customers.create(name="Ada")
    conductor.qbd.customers.create(name="Spring Tour", parent_id=ada.id, opening_balance="12.50")
    conductor.qbd.customers.create(name="Bea")
    assert owed(conductor) == {"Ada": Decimal("12.50"), "Ada:Spring Tour": Decimal("12.50")}


def test_a_rename_shows_in_the_names_of_jobs(conductor: Conductor) -> None:
    ada = conductor.qbd.customers.create(name="Ada")
    job = conductor.qbd.customers.create(name="Tour", parent_id=ada.id)
    conductor.qbd.customers.update(ada.id, revision_number=ada.revision_number, name="Ada Ltd")
    assert conductor.qbd.customers.retrieve(job.id).full_name == "Ada Ltd:Tour"


def test_long_lists_come_whole(conductor: Conductor) -> None:
    for number in range(7):
        conductor.qbd.customers.create(name=f"customer {number}")
    assert [c.name for c in conductor.qbd.customers.list(limit=2)] == [f"customer {number}" for number in range(7)]


def test_inactive_customers_are_left_out(conductor: Conductor) -> None:
    conductor.qbd.customers.create(name="gone", is_active=False)
    assert conductor.qbd.customers.list().data == []
    assert [c.name for c in conductor.qbd.customers.list(status="all")] == ["gone"]


def test_what_is_not_there_is_an_error(conductor: Conductor) -> None:
    with pytest.raises(ObjectNotFoundError):
        conductor.qbd.customers.retrieve("80000001-1700000000")
    with pytest.raises(ObjectNotFoundError):
        conductor.qbd.customers.list(full_names=["nobody"]).data  # noqa: B018


def test_a_wrong_request_is_refused_as_the_service_would(conductor: Conductor) -> None:
    with pytest.raises(BadRequestError):
        conductor.qbd.customers.create(name="x" * 42, local_checks=False)
    assert conductor.qbd.customers.list().data == []


def test_an_edit_keeps_the_rest(conductor: Conductor) -> None:
    ada = conductor.qbd.customers.create(name="Ada", phone="555 0100", email="ada@example.com")
    changed = conductor.qbd.customers.update(ada.id, revision_number=ada.revision_number, phone="555 0199")
    assert (changed.phone, changed.email) == ("555 0199", "ada@example.com")


# --- accounts and items ---


def test_an_opening_balance_is_in_the_books(conductor: Conductor) -> None:
    bank = conductor.qbd.accounts.create(name="Checking", account_type="bank", opening_balance="2500.00")
    equity = conductor.qbd.accounts.retrieve(account_id(conductor, "Opening Balance Equity"))
    assert bank.balance == equity.balance == Decimal("2500.00")


def test_a_subaccount_has_the_type_of_its_parent(conductor: Conductor) -> None:
    bank = conductor.qbd.accounts.create(name="Checking", account_type="bank")
    with pytest.raises(APIError) as caught:
        conductor.qbd.accounts.create(name="Rent", account_type="expense", parent_id=bank.id)
    assert caught.value.integration_code == "3180"


def test_stock_has_a_value(conductor: Conductor) -> None:
    item = conductor.qbd.inventory_items.retrieve(stocked(conductor, "Frame", 4, "180.00"))
    assert (item.quantity_on_hand, item.average_cost) == (Decimal(4), Decimal("180.00"))
    asset = conductor.qbd.accounts.retrieve(account_id(conductor, "Inventory Asset"))
    assert asset.balance == Decimal("720.00")


def test_an_assembly_is_made_of_items(conductor: Conductor) -> None:
    wheel = stocked(conductor, "Wheel", 10, "40.00")
    bike = conductor.qbd.inventory_assembly_items.create(
        name="City Bike",
        lines=[{"inventory_item_id": wheel, "quantity": 2}],
        income_account_id=account_id(conductor, "Uncategorized Income"),
        cogs_account_id=account_id(conductor, "Cost of Goods Sold"),
        asset_account_id=account_id(conductor, "Inventory Asset"),
    )
    (line,) = bike.lines
    assert line.inventory_item is not None
    assert (line.inventory_item.full_name, line.quantity) == ("Wheel", Decimal(2))


# --- the company file itself ---


def test_a_snapshot_to_come_back_to(conductor: Conductor, conductor_company: SandboxCompany) -> None:
    conductor.qbd.customers.create(name="Ada")
    conductor_company.snapshot()
    for name in ("Bea", "Cem"):
        conductor.qbd.customers.create(name=name)
        conductor_company.reset()
    assert [customer.name for customer in conductor.qbd.customers.list()] == ["Ada"]


def test_lists_that_the_api_cannot_fill(conductor: Conductor, conductor_company: SandboxCompany) -> None:
    repair = conductor_company.add("job_types", name="Overhaul")
    ada = conductor.qbd.customers.create(name="Ada", job_type_id=repair)
    assert ada.job_type is not None
    assert ada.job_type.full_name == "Overhaul"


def test_another_currency(conductor: Conductor, conductor_company: SandboxCompany) -> None:
    with pytest.raises(APIError) as caught:
        conductor.qbd.currencies.create(name="Taler", currency_code="TLR")
    assert caught.value.integration_code == "3250"  # the feature is off
    conductor_company.set_preferences(multiCurrency=True)
    assert conductor.qbd.currencies.create(name="Taler", currency_code="TLR").is_user_defined_currency is True


def test_the_pc_is_off(conductor: Conductor, conductor_company: SandboxCompany) -> None:
    conductor_company.set_connection("not_active")
    with pytest.raises(ConnectionNotActiveError):
        conductor.qbd.customers.list().data  # noqa: B018


# --- asyncio, and companies besides ---


async def test_asynchronously(async_conductor: AsyncConductor) -> None:
    await async_conductor.qbd.customers.create(name="Ada")
    assert [customer.name async for customer in async_conductor.qbd.customers.list()] == ["Ada"]


def test_two_companies_do_not_see_each_other(conductor: Conductor, conductor_sandbox: Sandbox) -> None:
    conductor.qbd.customers.create(name="Ada")
    with conductor_sandbox.new_company() as other:
        assert conductor.for_end_user(other.end_user_id).qbd.customers.list().data == []
