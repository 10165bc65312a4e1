"""Data of a company's books that the console shows in addition to the control API."""

from __future__ import annotations

from dataclasses import dataclass

from ..definitions import TYPES
from ..document import Json
from ..ledger import account_balance, shown_entity_balance
from ..money import cents_text
from ..storage.company import Company
from ..storage.transactions import select

NEWEST = 200
"""The number of transactions that are shown, and of names of a kind."""

_ANY_NAME = ("customers", "vendors", "employees", "other_names")


@dataclass(frozen=True, slots=True)
class TrialBalance:
    """Every account that anything was posted to, with what its postings add up to, and both columns' sums."""

    rows: list[Json]
    debit: str
    credit: str


def trial_balance(company: Company) -> TrialBalance:
    """Return the trial balance of all postings, no year closed: each figure is the last one of its register."""
    rows: list[Json] = []
    debit = credit = 0
    for one in company.select("kind = 'accounts'", order="sort_key"):
        if not company.number("SELECT EXISTS (SELECT 1 FROM postings WHERE account = ?)", one.id):
            continue
        amount = account_balance(company, one.id)
        debit, credit = debit + max(amount, 0), credit + max(-amount, 0)
        rows.append(
            {
                "id": one.id,
                "name": one.full_name,
                "type": str(one.data["accountType"]).replace("_", " "),
                "debit": cents_text(amount) if amount >= 0 else "",
                "credit": cents_text(-amount) if amount < 0 else "",
            }
        )
    return TrialBalance(rows, cents_text(debit), cents_text(credit))


def account_name(company: Company, account_id: str) -> str:
    """Return the full name of an account, its id where there is none."""
    found = company.get("accounts", account_id)
    return account_id if found is None else found.full_name


def transactions(company: Company) -> list[Json]:
    """Return the newest transactions by date, the newest first."""
    return [
        {
            "id": one.id,
            "date": one.date,
            "type": TYPES[one.kind].replace("_", " "),
            "ref": one.ref or "",
            "name": company.reference(_ANY_NAME, one.entity),
            "total": cents_text(one.total),
            "open": "" if one.open is None else cents_text(one.open),
            "note": "void" if one.void else "pending" if one.pending else "",
        }
        for one in select(company, "1", order=f"date DESC, seq DESC LIMIT {NEWEST}")
    ]


def names(company: Company) -> dict[str, list[Json]]:
    """Return customers and vendors with their balances in their own currency."""
    return {
        kind: [
            {
                "name": one.full_name,
                "balance": cents_text(sign * shown_entity_balance(company, one.id, account_type)),
                "active": one.active,
            }
            for one in company.select(f"kind = '{kind}'", order=f"sort_key LIMIT {NEWEST}")
        ]
        for kind, account_type, sign in (
            ("customers", "accounts_receivable", 1),
            ("vendors", "accounts_payable", -1),
        )
    }
