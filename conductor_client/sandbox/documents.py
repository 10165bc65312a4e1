"""The documents that opening balances and opening stock make: stored like any other, and posted by the same rules.

Reading them as transactions comes with the transactions; their effect on balances and stock is real from the start.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .document import Json
from .ledger import Posting, post
from .money import cents, units
from .storage.company import Company


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A document before it is numbered and stored; `total` and `open` are cents."""

    kind: str
    date: str
    data: Json
    total: int
    entity: str | None = None
    account: str | None = None
    open: int | None = None


def enter(company: Company, entry: Entry) -> str:
    """Store a document with its lines, post it, and return its id."""
    number = company.next_number("transactions")
    entry_id = f"{number:X}-{company.now}"
    lines = [(key, line) for key in _LINES for line in entry.data.get(key, ())]
    for _, line in lines:
        line["id"] = f"{company.next_number('transactions'):X}-{company.now}"
    cursor = company.connection.execute(
        "INSERT INTO transactions (kind, id, date, entity, account, total, home, open, posting, pending, void, created,"
        " updated, revision, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 0, 0, ?, ?, ?, ?)",
        (
            entry.kind,
            entry_id,
            entry.date,
            entry.entity,
            entry.account,
            entry.total,
            entry.total,
            entry.open,
            company.now,
            company.now,
            company.now,
            json.dumps(entry.data, ensure_ascii=False, separators=(",", ":")),
        ),
    )
    seq = cursor.lastrowid or 0
    company.connection.executemany(
        "INSERT INTO lines (txn, id, place, item, account, entity, quantity, amount) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                seq,
                line["id"],
                place,
                line.get("itemId"),
                line.get("accountId"),
                line.get("entityId"),
                units(line["quantity"]) if "quantity" in line else None,
                cents(line["amount"]) if "amount" in line else None,
            )
            for place, (_, line) in enumerate(lines)
        ),
    )
    post(company, seq, entry.date, postings_of(company, entry.kind, entry.data))
    return entry_id


def postings_of(company: Company, kind: str, data: Json) -> list[Posting]:
    """Return what a stored document posts: the same again each time, so that books can be replayed."""
    return _POSTS[kind](company, data)


_LINES = ("lines", "debitLines", "creditLines")


def _deposit(_: Company, data: Json) -> list[Posting]:
    lines = [
        Posting(account=line["accountId"], amount=-cents(line["amount"]), line=line["id"]) for line in data["lines"]
    ]
    return [Posting(account=data["depositToAccountId"], amount=-sum(line.amount for line in lines)), *lines]


def _journal_entry(_: Company, data: Json) -> list[Posting]:
    return [
        Posting(account=line["accountId"], amount=sign * cents(line["amount"]), line=line["id"])
        for key, sign in (("debitLines", 1), ("creditLines", -1))
        for line in data[key]
    ]


def _opening(control: str, entity: str, other: str, sign: int) -> Callable[[Company, Json], list[Posting]]:
    """An invoice, bill or credit without lines: its amount stands against an uncategorized account."""

    def post_opening(company: Company, data: Json) -> list[Posting]:
        amount = sign * cents(data["openingAmount"])
        return [
            Posting(account=data[control], amount=amount, entity=data[entity]),
            Posting(account=company.special(other), amount=-amount, entity=data[entity]),
        ]

    return post_opening


def _inventory_adjustment(company: Company, data: Json) -> list[Posting]:
    found: list[Posting] = []
    for line in data["lines"]:
        item = company.find(("inventory_items", "inventory_assembly_items"), line["itemId"])
        asset = "" if item is None else str(item.data["assetAccountId"])
        value, quantity = cents(line["amount"]), units(line["quantity"])
        found.append(
            Posting(account=asset, amount=value, item=line["itemId"], quantity=quantity, line=line["id"]),
        )
        found.append(Posting(account=data["accountId"], amount=-value, line=line["id"]))
    return found


_POSTS: Mapping[str, Callable[[Company, Json], list[Posting]]] = {
    "deposits": _deposit,
    "journal_entries": _journal_entry,
    "invoices": _opening("receivablesAccountId", "customerId", "uncategorized_income", 1),
    "credit_memos": _opening("receivablesAccountId", "customerId", "uncategorized_income", -1),
    "bills": _opening("payablesAccountId", "vendorId", "uncategorized_expenses", -1),
    "vendor_credits": _opening("payablesAccountId", "vendorId", "uncategorized_expenses", 1),
    "inventory_adjustments": _inventory_adjustment,
}
