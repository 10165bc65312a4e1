"""Transactions in a company file: the record, its lines as rows, searches. No rules of QuickBooks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..document import Json
from .company import Company

COLUMNS = (
    "seq, kind, id, date, ref, series, entity, header, account, total, side, open, posting, pending, void,"
    " created, updated, revision, data"
)
_SERIAL = re.compile(r"^(.*?)([0-9]{1,15})$", re.DOTALL)


@dataclass(slots=True)
class Transaction:
    """A transaction as kept: request-shaped data with what was worked out, and what lists and links need of it.

    `entity` is the name of its header, `header` the account that lists show with it, `account` the one on which it may
    be open. `side` says how what is open may be used:
    "receivable" and "payable" are settled, "receivable_credit" and "payable_credit" settle; "" is neither.
    """

    kind: str
    id: str
    date: str
    created: int
    updated: int
    revision: int
    ref: str | None = None
    series: str | None = None
    entity: str | None = None
    header: str | None = None
    account: str | None = None
    total: int = 0
    side: str = ""
    open: int | None = None
    posting: bool = True
    pending: bool = False
    void: bool = False
    data: Json = field(default_factory=dict[str, Any])
    seq: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRow:
    """A line, as far as filters, orders and reports need it. Quantities and amounts are whole."""

    id: str
    item: str | None = None
    account: str | None = None
    entity: str | None = None
    class_id: str | None = None
    quantity: int | None = None
    amount: int | None = None
    order_line: str | None = None
    payment: str | None = None
    closed: bool = False


def serial_of(ref: str | None) -> tuple[str, str] | None:
    """Split a number into the text before its last digits and these digits; None without any."""
    found = None if ref is None else _SERIAL.match(ref)
    return None if found is None else (found[1], found[2])


def get(company: Company, kind: str, transaction_id: str) -> Transaction | None:
    found = find(company, transaction_id)
    return found if found is not None and found.kind == kind else None


def find(company: Company, transaction_id: str) -> Transaction | None:
    """Return the transaction of any kind with an id."""
    return next(iter(select(company, "id = ?", (transaction_id,))), None)


def by_seq(company: Company, seq: int) -> Transaction:
    return select(company, "seq = ?", (seq,))[0]


def select(
    company: Company, condition: str, values: Iterable[object] = (), order: str = "date, seq"
) -> list[Transaction]:
    """Return the transactions that an SQL condition chooses."""
    statement = f"SELECT {COLUMNS} FROM transactions AS t WHERE {condition} ORDER BY {order}"
    return [_transaction(row) for row in company.connection.execute(statement, tuple(values))]


def _transaction(row: tuple[Any, ...]) -> Transaction:
    seq, kind, transaction_id, date, ref, series, entity, header, account, total, side, left, *rest = row
    posting, pending, void, created, updated, revision, data = rest
    return Transaction(
        kind=kind,
        id=transaction_id,
        date=date,
        ref=ref,
        series=series,
        entity=entity,
        header=header,
        account=account,
        total=total,
        side=side or "",
        open=left,
        posting=bool(posting),
        pending=bool(pending),
        void=bool(void),
        created=created,
        updated=updated,
        revision=revision,
        data=json.loads(data),
        seq=seq,
    )


def _values(record: Transaction) -> tuple[object, ...]:
    serial = serial_of(record.ref) if record.series is not None else None
    ref = record.ref or ""
    return (
        record.date,
        record.ref,
        int(ref) if ref.isascii() and ref.isdigit() and len(ref) < 19 else None,
        record.series,
        None if serial is None else int(serial[1]),
        record.entity,
        record.header,
        record.account,
        record.total,
        record.side or None,
        record.open,
        record.posting,
        record.pending,
        record.void,
        record.updated,
        record.revision,
        json.dumps(record.data, ensure_ascii=False, separators=(",", ":")),
    )


def insert(company: Company, record: Transaction) -> None:
    cursor = company.connection.execute(
        "INSERT INTO transactions (kind, id, created, date, ref, ref_number, series, serial, entity, header,"
        " account, total, side, open, posting, pending, void, updated, revision, data)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (record.kind, record.id, record.created, *_values(record)),
    )
    record.seq = cursor.lastrowid or 0


def update(company: Company, record: Transaction) -> None:
    company.connection.execute(
        "UPDATE transactions SET date = ?, ref = ?, ref_number = ?, series = ?, serial = ?, entity = ?, header = ?,"
        " account = ?, total = ?, side = ?, open = ?, posting = ?, pending = ?, void = ?, updated = ?, revision = ?,"
        " data = ? WHERE seq = ?",
        (*_values(record), record.seq),
    )


def delete(company: Company, record: Transaction) -> None:
    company.connection.execute("DELETE FROM lines WHERE txn = ?", (record.seq,))
    company.connection.execute("DELETE FROM transactions WHERE seq = ?", (record.seq,))


def write_lines(company: Company, seq: int, rows: Iterable[LineRow]) -> None:
    """Replace the rows of a transaction's lines."""
    company.connection.execute("DELETE FROM lines WHERE txn = ?", (seq,))
    company.connection.executemany(
        "INSERT INTO lines (txn, id, place, item, account, entity, class, quantity, amount, order_line, payment,"
        " closed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                seq,
                row.id,
                place,
                row.item,
                row.account,
                row.entity,
                row.class_id,
                row.quantity,
                row.amount,
                row.order_line,
                row.payment,
                row.closed,
            )
            for place, row in enumerate(rows)
        ),
    )


_LONGEST_REF = 11  # the fields of every kind that takes its numbers from a series hold so many characters


def next_ref(company: Company, series: str) -> str | None:
    """Return the number after the highest of a series, with the same text and as many digits; 1 to begin with.

    None where it would be longer than a number can be.
    """
    row = company.connection.execute(
        "SELECT ref FROM transactions WHERE series = ? AND serial IS NOT NULL ORDER BY serial DESC, seq DESC LIMIT 1",
        (series,),
    ).fetchone()
    split = None if row is None else serial_of(row[0])
    following = "1" if split is None else f"{split[0]}{str(int(split[1]) + 1).zfill(len(split[1]))}"
    return following if len(following) <= _LONGEST_REF else None
