"""Tests of a program that writes to QuickBooks, each in a company file of its own: `pytest test_your_service.py`."""

from datetime import date
from decimal import Decimal

import pytest

from conductor_client import Conductor, ConnectionNotActiveError, OutcomeUnknownError
from conductor_client.sandbox import SandboxCompany

# --- the code under test ---


def refill(conductor: Conductor, amount: Decimal) -> str:
    """Move money from savings to checking; return what became of it."""
    try:
        accounts = conductor.qbd.accounts.find(full_names=["Savings", "Checking"])
        savings, checking = accounts["Savings"], accounts["Checking"]
        assert savings is not None
        assert checking is not None
        conductor.qbd.transfers.create(
            source_account_id=savings.id,
            target_account_id=checking.id,
            amount=amount,
            transaction_date=date(2026, 4, 2),
        )
    except OutcomeUnknownError:
        return "look"
    except ConnectionNotActiveError:
        return "later"
    return "done"


def balances(conductor: Conductor) -> dict[str, Decimal | None]:
    accounts = conductor.qbd.accounts.find(full_names=["Savings", "Checking"])
    return {name: account.balance for name, account in accounts.items() if account}


# --- its tests ---


@pytest.fixture(autouse=True)
def two_accounts(conductor: Conductor) -> None:
    conductor.qbd.accounts.create(name="Checking", account_type="bank", opening_balance="100.00")
    conductor.qbd.accounts.create(name="Savings", account_type="bank", opening_balance="900.00")


def test_money_moves(conductor: Conductor, conductor_company: SandboxCompany) -> None:
    assert refill(conductor, Decimal("250.50")) == "done"
    assert balances(conductor) == {"Savings": Decimal("649.50"), "Checking": Decimal("350.50")}
    assert not conductor_company.broken_invariants()


def test_the_pc_is_off(conductor: Conductor, conductor_company: SandboxCompany) -> None:
    before = balances(conductor)
    conductor_company.set_connection("not_active")
    assert refill(conductor, Decimal("10.00")) == "later"
    conductor_company.set_connection("active")
    assert balances(conductor) == before  # nothing was written, so it may be tried again


def test_nobody_knows(conductor: Conductor, conductor_company: SandboxCompany) -> None:
    conductor_company.lose_answer("qbd.transfers.create")
    assert refill(conductor, Decimal("10.00")) == "look"
    assert balances(conductor)["Checking"] == Decimal("110.00")  # it was done: a second try would double it
