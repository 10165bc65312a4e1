"""The cash basis: income and expense of an invoice, bill or credit count when and as far as it is settled.

The unsettled part is taken off the receivable or payable of the document, so that the books stay in balance.
"""

from __future__ import annotations

from fractions import Fraction

from ..ledger import INCOME_AND_EXPENSE
from ..money import whole
from ..storage.company import Company

CASH_BOOK = "temp.cash_book"
"""The postings on the cash basis, once `fill_cash_book` has run."""

_COLUMNS = "txn, line, move, account, entity, item, class, date, amount, quantity"
_KINDS = "('invoices', 'credit_memos', 'bills', 'vendor_credits')"


def fill_cash_book(company: Company) -> None:
    """Work out the postings on the cash basis, in a table that ends with the connection."""
    execute = company.connection.execute
    execute(f"DROP TABLE IF EXISTS {CASH_BOOK}")
    execute(f"CREATE TEMP TABLE cash_book AS SELECT {_COLUMNS} FROM postings")
    marks = ", ".join(f"'{kind}'" for kind in sorted(INCOME_AND_EXPENSE))
    rows = execute(
        f"SELECT p.txn, p.line, p.account, p.entity, p.item, p.class, p.date, p.amount, t.account, t.entity, t.total"
        f" FROM postings AS p JOIN transactions AS t ON t.seq = p.txn WHERE t.kind IN {_KINDS} AND p.account IN"
        f" (SELECT id FROM objects WHERE kind = 'accounts' AND json_extract(data, '$.accountType') IN ({marks}))"
    ).fetchall()
    settled = _settled(company)
    added: list[tuple[object, ...]] = []
    for txn, line, account, entity, item, class_id, day, amount, control, name, total in rows:
        shares = [(day, -amount)]
        if total == 0:
            shares.append((day, amount))
        share, known = Fraction(0), 0
        for when, part in settled.get(txn, ()) if total else ():
            share += Fraction(part, total)
            now = whole(amount * share)
            shares.append((max(when, day), now - known))
            known = now
        for when, value in shares:
            added.append((txn, line, None, account, entity, item, class_id, when, value, 0))
            added.append((txn, line, None, control, name, None, None, when, -value, 0))
    company.connection.executemany(f"INSERT INTO {CASH_BOOK} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", added)


def _settled(company: Company) -> dict[int, list[tuple[str, int]]]:
    """Return by transaction the dates and amounts of its settlements."""
    found: dict[int, list[tuple[str, int]]] = {}
    for source, target, day, other, amount, discount in company.connection.execute(
        "SELECT a.source, a.target, s.date, t.date, a.amount, a.discount FROM applications AS a"
        " JOIN transactions AS s ON s.seq = a.source JOIN transactions AS t ON t.seq = a.target"
        " ORDER BY max(s.date, t.date), a.rowid"
    ):
        when = max(day, other)
        found.setdefault(target, []).append((when, amount + discount))
        found.setdefault(source, []).append((when, amount))
    return found
