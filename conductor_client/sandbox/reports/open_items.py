"""What is open on receivables or payables at the end of a day: all of it adds up to the balance of that day."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from ..document import Json
from ..money import whole
from ..storage.company import Company


class OpenItem(NamedTuple):
    """A transaction of which something is open with a name; debits positive. `due` is its date where it has none."""

    txn: int
    id: str
    kind: str
    day: str
    ref: str | None
    entity: str
    due: str
    amount: int
    original: int
    data: Json

    def days(self, day: date) -> int:
        """Return the days past due on a day, below zero before it is due."""
        return (day - date.fromisoformat(self.due)).days


def open_items(
    company: Company, account_type: str, day: str, condition: str, values: tuple[object, ...]
) -> list[OpenItem]:
    """Return what is open on the accounts of a type at the end of a day, by name, in order of date and entry.

    A settlement counts once both of its ends are there. A discount that was given ahead of its invoice is part of what
    is open of the payment.
    """
    accounts = "(SELECT id FROM objects WHERE kind = 'accounts' AND json_extract(data, '$.accountType') = ?)"
    execute = company.connection.execute
    left: dict[tuple[int, str], int] = {}
    heads: dict[int, tuple[str, str, str, str | None, str | None, str]] = {}
    for txn, entity, amount, *head in execute(
        f"SELECT p.txn, p.entity, sum(p.amount), t.id, t.kind, t.date, t.ref, t.entity, t.data FROM postings AS p"
        f" JOIN transactions AS t ON t.seq = p.txn WHERE {condition} AND p.account IN {accounts} AND p.date <= ?"
        " GROUP BY p.txn, p.entity ORDER BY t.date, t.seq",
        (*values, account_type, day),
    ):
        left[txn, entity or ""] = amount
        heads[txn] = (head[0], head[1], head[2], head[3], head[4], head[5])
    original = dict(left)
    sign = 1 if account_type == "accounts_receivable" else -1
    side = "receivable" if sign == 1 else "payable"
    for source, target, amount, discount, entity, kind, rate in execute(
        "SELECT a.source, a.target, a.amount, a.discount, t.entity, s.kind,"
        " CASE WHEN json_extract(t.data, '$._currency')"
        " IS NULL THEN 1 ELSE json_extract(t.data, '$.exchangeRate') END FROM applications AS a"
        " JOIN transactions AS s ON s.seq = a.source JOIN transactions AS t ON t.seq = a.target"
        " WHERE t.side = ? AND s.date <= ? AND t.date <= ?",
        (side, day, day),
    ):
        name = entity or ""
        total = sum(whole(part * Fraction(str(rate))) for part in (amount, discount))
        for txn, settled in ((target, -total), (source, total)):
            key = (txn, name)
            if key in left:
                left[key] += sign * settled
            elif txn in heads and kind == "receive_payments":
                left[key] = sign * settled
    found: list[OpenItem] = []
    for (txn, entity), amount in left.items():
        if amount:
            transaction_id, kind, when, ref, _, text = heads[txn]
            data: Json = json.loads(text)
            is_owed = sign * amount > 0
            due = str(data.get("dueDate") or when) if is_owed else when
            found.append(
                OpenItem(
                    txn, transaction_id, kind, when, ref, entity, due, amount, original.get((txn, entity), 0), data
                )
            )
    return found
