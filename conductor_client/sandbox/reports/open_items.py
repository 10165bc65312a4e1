"""The open amounts of receivables or payables at the end of a day, which add up to the balance of that day."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from ..document import Json
from ..rules.currency import settled
from ..storage.company import Company
from .scope import joined


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
    posted = execute(
        f"SELECT p.txn, coalesce(p.entity, ''), sum(p.amount) FROM postings AS p{joined(condition)}"
        f" WHERE {condition} AND p.account IN {accounts} AND p.date <= ? GROUP BY 1, 2 ORDER BY p.date, 1",
        (*values, account_type, day),
    )
    original: dict[tuple[int, str], int] = {(txn, entity): amount for txn, entity, amount in posted}
    left, known = dict(original), {txn for txn, _ in original}
    sign = 1 if account_type == "accounts_receivable" else -1
    for source, target, total, entity, kind in _settlements(company, account_type, day):
        for txn, part in ((target, -total), (source, total)):
            key = (txn, entity)
            if key in left:
                left[key] += sign * part
            elif txn in known and kind == "receive_payments":
                left[key] = sign * part
    found: list[OpenItem] = []
    for (txn, entity), amount in left.items():
        if amount:
            transaction_id, kind, when, ref, text = execute(
                "SELECT id, kind, date, ref, data FROM transactions WHERE seq = ?", (txn,)
            ).fetchone()
            data: Json = json.loads(text)
            is_owed = sign * amount > 0
            due = str(data.get("dueDate") or when) if is_owed else when
            found.append(
                OpenItem(
                    txn, transaction_id, kind, when, ref, entity, due, amount, original.get((txn, entity), 0), data
                )
            )
    return found


def _settlements(company: Company, account_type: str, day: str) -> Iterator[tuple[int, int, int, str, str]]:
    """Source, target, amount in home currency with its discount, name and the kind of the source."""
    side = "receivable" if account_type == "accounts_receivable" else "payable"
    sources = "SELECT seq, kind FROM transactions WHERE seq IN (SELECT source FROM applications) AND date <= ?"
    there: dict[int, str] = dict(company.connection.execute(sources, (day,)).fetchall())
    chosen = "target IN (SELECT seq FROM transactions WHERE side = ? AND date <= ?)"
    for one in settled(company, chosen, (side, day)):
        if one.source in there:
            yield one.source, one.target, one.home, one.entity or "", there[one.source]
