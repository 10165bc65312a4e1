"""Applications of payments and credits to invoices and bills, which move no money by themselves.

The open amount of a transaction is its total minus its applications, and never below zero.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .errors import bad_value
from .storage.company import Company
from .storage.transactions import Transaction, by_seq, select

SETTLES = {"receivable_credit": "receivable", "payable_credit": "payable"}
"""By the side of a credit: the side that it settles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """`amount` of `source` and `discount` beside it settle `target`; `via` is the transaction that says so."""

    source: int
    target: int
    via: int
    amount: int
    discount: int = 0
    discount_account: str | None = None
    discount_class: str | None = None


def of_source(company: Company, seq: int) -> list[Application]:
    return _select(company, "source = ?", seq)


def of_target(company: Company, seq: int) -> list[Application]:
    return _select(company, "target = ?", seq)


def _select(company: Company, condition: str, seq: int) -> list[Application]:
    return [
        Application(
            source=row[0],
            target=row[1],
            via=row[2],
            amount=row[3],
            discount=row[4],
            discount_account=row[5],
            discount_class=row[6],
        )
        for row in company.connection.execute(
            "SELECT source, target, coalesce(via, source), amount, discount, discount_account, discount_class"
            f" FROM applications WHERE {condition} ORDER BY rowid",
            (seq,),
        )
    ]


def add(company: Company, one: Application) -> None:
    company.connection.execute(
        "INSERT INTO applications VALUES (?, ?, ?, ?, ?, ?, ?)",
        (one.source, one.target, one.via, one.amount, one.discount, one.discount_account, one.discount_class),
    )


def clear_own(company: Company, seq: int) -> set[int]:
    """Remove the applications of a payment to documents; return their numbers.

    Credits in it stay, and so do refunds and checks paid out of it, because that money has left.
    """
    rows = company.connection.execute(
        "DELETE FROM applications WHERE source = ? AND target NOT IN"
        " (SELECT seq FROM transactions WHERE kind IN ('credit_card_refunds', 'checks')) RETURNING target",
        (seq,),
    )
    return {row[0] for row in rows.fetchall()}


def clear_all(company: Company, seq: int) -> set[int]:
    """Remove every application of a transaction; return the numbers of the other transactions."""
    rows = company.connection.execute(
        "DELETE FROM applications WHERE source = ? OR target = ? RETURNING source, target", (seq, seq)
    ).fetchall()
    company.connection.execute("UPDATE applications SET via = NULL WHERE via = ?", (seq,))
    return {one for row in rows for one in row} - {seq}


def is_applied(company: Company, seq: int) -> bool:
    return bool(company.number("SELECT EXISTS (SELECT 1 FROM applications WHERE source = ? OR target = ?)", seq, seq))


def refresh(company: Company, numbers: Iterable[int]) -> None:
    """Compute the open amounts of transactions. Raises ApiError (3210) if more is applied than there is."""
    for seq in numbers:
        rows = company.connection.execute(
            "UPDATE transactions SET open = total"
            " - (SELECT coalesce(sum(amount + discount), 0) FROM applications WHERE target = transactions.seq)"
            " - (SELECT coalesce(sum(amount), 0) FROM applications WHERE source = transactions.seq)"
            " WHERE seq = ? AND side IS NOT NULL RETURNING open",
            (seq,),
        ).fetchall()
        if rows and rows[0][0] < 0:
            raise bad_value("amount", "more is applied than there is")


def open_of(company: Company, seq: int) -> int:
    return company.number("SELECT open FROM transactions WHERE seq = ?", seq)


def open_with(company: Company, entity: str, account: str, side: str) -> list[Transaction]:
    """Return the open transactions of a name on an account, oldest first."""
    return select(company, "entity = ? AND side = ? AND open > 0 AND account = ?", (entity, side, account))


def others(company: Company, numbers: Iterable[int]) -> list[Transaction]:
    return [by_seq(company, seq) for seq in sorted(numbers)]
