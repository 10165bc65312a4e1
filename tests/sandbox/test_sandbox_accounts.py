"""Accounts: types, opening balances that post, balances in their natural sign."""

from __future__ import annotations

import pytest

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.ledger import CREDIT_NATURAL, INCOME_AND_EXPENSE

from .support import Api, HandClock, Refusals, in_company

BALANCE_SHEET = (
    "bank",
    "other_current_asset",
    "fixed_asset",
    "other_asset",
    "credit_card",
    "other_current_liability",
    "long_term_liability",
    "equity",
)


def test_what_a_company_file_begins_with(api: Api) -> None:
    accounts = api.all("accounts", status="all")
    special = {account["fullName"]: account["specialAccountType"] for account in accounts}
    assert special["Accounts Receivable"] == "accounts_receivable"
    assert special["Opening Balance Equity"] == "opening_balance_equity"
    assert None not in special.values()
    assert {account["accountType"] for account in accounts if account["accountType"] == "non_posting"} != set()
    assert all(account["balance"] == account["totalBalance"] == "0.00" for account in accounts)


def test_the_worked_example(api: Api, refuses: Refusals, clock: HandClock) -> None:
    checking = api.make(
        "accounts", name="Checking", accountType="bank", openingBalance="2500.00", openingBalanceDate="2026-02-28"
    )
    assert (checking["balance"], checking["totalBalance"], checking["sublevel"]) == ("2500.00", "2500.00", 0)
    assert api.account("Opening Balance Equity")["balance"] == "2500.00"
    refuses.create("3100", "accounts", name="checking", accountType="bank")
    refuses.create("3210", "accounts", name="Rent", accountType="expense", openingBalance="5.00")
    refuses.create("3180", "accounts", name="Reserve", accountType="expense", parentId=checking["id"])
    clock.turn(2)
    api.change("accounts", checking, description="new")
    refuses.change("3200", "accounts", checking, description="old")


@pytest.mark.parametrize("kind", BALANCE_SHEET)
@pytest.mark.parametrize("amount", ["1000.00", "-20.50"])
def test_opening_balances_are_in_the_natural_sign(sandbox: Sandbox, api: Api, kind: str, amount: str) -> None:
    made = api.make("accounts", name="A", accountType=kind, openingBalance=amount, openingBalanceDate="2026-01-31")
    assert (made["balance"], made["totalBalance"]) == (amount, amount)
    equity = api.account("Opening Balance Equity")["id"]
    sign = -1 if kind in CREDIT_NATURAL else 1
    cents = sign * round(float(amount) * 100)
    rows = in_company(
        sandbox,
        api.end_user_id,
        lambda company: [
            tuple(row) for row in company.connection.execute("SELECT account, amount, date FROM postings")
        ],
    )
    assert sorted(rows) == sorted([(made["id"], cents, "2026-01-31"), (equity, -cents, "2026-01-31")])


def test_the_kind_of_document_that_an_opening_balance_makes(sandbox: Sandbox, api: Api) -> None:
    api.make("accounts", name="A", accountType="bank", openingBalance="1")
    api.make("accounts", name="B", accountType="bank", openingBalance="-1")
    api.make("accounts", name="C", accountType="credit_card", openingBalance="1")
    api.make("accounts", name="D", accountType="bank", openingBalance="0")
    rows = in_company(
        sandbox,
        api.end_user_id,
        lambda company: [tuple(row) for row in company.connection.execute("SELECT kind, id, date FROM transactions")],
    )
    # One series of numbers for documents and lines: a deposit has one line here, a journal entry two.
    assert rows == [
        ("deposits", "1-1772366400", "2026-03-01"),
        ("journal_entries", "3-1772366400", "2026-03-01"),
        ("journal_entries", "6-1772366400", "2026-03-01"),
    ]


@pytest.mark.parametrize("kind", [*sorted(INCOME_AND_EXPENSE), "accounts_receivable", "accounts_payable"])
def test_what_has_no_opening_balance(refuses: Refusals, kind: str) -> None:
    message = refuses.create("3210", "accounts", name="A", accountType=kind, openingBalance="5.00")
    assert message == 'The "openingBalance" field has an invalid value "5.00".'


def test_an_opening_balance_by_an_update(api: Api, refuses: Refusals) -> None:
    made = api.make("accounts", name="A", accountType="bank")
    opened = api.change("accounts", made, openingBalance="7.25", openingBalanceDate="2026-01-01")
    assert opened["balance"] == "7.25"
    refuses.change("3170", "accounts", opened, openingBalance="8.00")


def test_non_posting_accounts_are_quickbooks_own(api: Api, refuses: Refusals) -> None:
    refuses.create("3210", "accounts", name="A", accountType="non_posting")
    made = api.make("accounts", name="B", accountType="bank")
    refuses.change("3210", "accounts", made, accountType="non_posting")
    estimates = api.account("Estimates")["id"]
    refuses.create("3140", "discount_items", name="D", accountId=estimates)
    refuses.create("3180", "accounts", name="C", accountType="bank", parentId=api.account("Inventory Asset")["id"])


def test_special_accounts_keep_their_type(api: Api, refuses: Refusals) -> None:
    refuses.change("3170", "accounts", api.account("Undeposited Funds"), accountType="bank")
    renamed = api.change("accounts", api.account("Undeposited Funds"), name="Till")
    assert renamed["specialAccountType"] == "undeposited_funds"


def test_types_that_may_change(api: Api, refuses: Refusals) -> None:
    made = api.make("accounts", name="A", accountType="bank", openingBalance="5.00")
    changed = api.change("accounts", made, accountType="credit_card")
    assert changed["balance"] == "-5.00"
    refuses.change("3170", "accounts", changed, accountType="accounts_payable")
    parent = api.make("accounts", name="P", accountType="bank")
    below = api.make("accounts", name="Q", accountType="bank", parentId=parent["id"])
    refuses.change("3170", "accounts", parent, accountType="equity")
    refuses.change("3180", "accounts", below, accountType="equity")


def test_a_type_that_references_do_not_allow(api: Api, refuses: Refusals) -> None:
    made = {
        kind: api.make("accounts", name=kind, accountType=kind)
        for kind in ("income", "cost_of_goods_sold", "other_current_asset", "bank")
    }
    stock = {
        "incomeAccountId": made["income"]["id"],
        "cogsAccountId": made["cost_of_goods_sold"]["id"],
        "assetAccountId": made["other_current_asset"]["id"],
    }
    api.make("inventory_items", name="I", quantityOnHand=2, purchaseCost="5.00", **stock)
    refuses.change("3170", "accounts", made["other_current_asset"], accountType="income")
    refuses.change("3170", "accounts", made["cost_of_goods_sold"], accountType="expense")
    refuses.change("3170", "accounts", made["income"], accountType="bank")
    assert api.change("accounts", made["other_current_asset"], accountType="fixed_asset")["balance"] == "10.00"
    assert api.change("accounts", made["income"], accountType="other_income")["accountType"] == "other_income"
    assert api.change("accounts", made["bank"], accountType="income")["accountType"] == "income"


def test_total_balances_include_sub_accounts(api: Api) -> None:
    top = api.make("accounts", name="Bank", accountType="bank", openingBalance="1.00")
    middle = api.make("accounts", name="A", accountType="bank", parentId=top["id"], openingBalance="2.00")
    api.make("accounts", name="B", accountType="bank", parentId=middle["id"], openingBalance="4.00")
    seen = {account["fullName"]: account for account in api.all("accounts", nameContains="")}
    totals = {name: (seen[name]["balance"], seen[name]["totalBalance"]) for name in ("Bank", "Bank:A", "Bank:A:B")}
    assert totals == {"Bank": ("1.00", "7.00"), "Bank:A": ("2.00", "6.00"), "Bank:A:B": ("4.00", "4.00")}


def test_account_numbers_are_unique_and_short(api: Api, refuses: Refusals) -> None:
    made = api.make("accounts", name="A", accountType="bank", accountNumber="1000", bankAccountNumber="x" * 25)
    message = refuses.create("3180", "accounts", name="B", accountType="bank", accountNumber="1000")
    assert message == (
        "There was an error when saving an Account. QuickBooks error message: The account number is already in use."
    )
    refuses.create("3070", "accounts", name="B", accountType="bank", accountNumber="10000000")
    refuses.create("3070", "accounts", name="B", accountType="bank", bankAccountNumber="x" * 26)
    refuses.create("3070", "accounts", name="B", accountType="bank", description="x" * 4096)
    assert api.change("accounts", made, accountNumber="1000")["accountNumber"] == "1000"
    other = api.make("accounts", name="B", accountType="bank")
    refuses.change("3180", "accounts", other, accountNumber="1000")


def test_tax_lines(api: Api, refuses: Refusals) -> None:
    lines = api.get("/quickbooks-desktop/account-tax-lines")["data"]
    made = api.make("accounts", name="A", accountType="income", taxLineId=lines[0]["taxLineId"])
    assert made["taxLineDetails"] == lines[0]
    refuses.create("3140", "accounts", name="B", accountType="income", taxLineId=7)


def test_retained_earnings_take_up_the_years_before(api: Api) -> None:
    """An opening invoice is income of its date: of last year it has become equity, of this year it has not."""
    api.make("customers", name="A", openingBalance="100.00", openingBalanceDate="2025-12-31")
    api.make("customers", name="B", openingBalance="10.00", openingBalanceDate="2026-01-01")
    api.make("vendors", name="C", openingBalance="30.00", openingBalanceDate="2025-06-30")
    assert api.account("Retained Earnings")["balance"] == "70.00"
    assert api.account("Uncategorized Income")["balance"] == "0.00"
    assert api.account("Accounts Receivable")["balance"] == "110.00"
    assert api.account("Accounts Payable")["balance"] == "30.00"


@pytest.mark.parametrize("amount", ["0.001", "10000000000000.00", "-10000000000000.00"])
def test_amounts_that_quickbooks_cannot_hold(refuses: Refusals, amount: str) -> None:
    refuses.create("3040", "accounts", name="A", accountType="bank", openingBalance=amount)


def test_dates_before_quickbooks(api: Api, refuses: Refusals) -> None:
    body = {"name": "A", "accountType": "bank", "openingBalance": "1.00"}
    refuses.create("3020", "accounts", openingBalanceDate="1900-12-31", **body)
    assert api.make("accounts", openingBalanceDate="1901-01-01", **body)["balance"] == "1.00"


def test_filters(api: Api) -> None:
    api.make("accounts", name="A", accountType="bank")
    names = [account["name"] for account in api.all("accounts", accountType="bank")]
    assert names == ["A"]
    # Everything is in the home currency, the only one.
    home = api.get("/quickbooks-desktop/preferences")["multiCurrency"]["homeCurrency"]["id"]
    assert len(api.all("accounts", currencyIds=home)) == 16
    assert api.all("accounts", currencyIds="80000099-1") == []
