"""Access to a company file without the API, as by a person at the PC, and for the console."""

from __future__ import annotations

from typing import cast

from .books import book, flat_lines
from .definitions import FORMS, KINDS, TYPES
from .document import Json
from .engine.transactions import form_of
from .errors import in_use, invalid_request, linked_in_use, object_missing
from .ledger import account_balance, broken_invariants, stock
from .money import cents_text, quantity_number
from .rules.accounts import natural
from .rules.orders import touch_orders
from .rules.shown import links
from .rules.terms import due_date, vendor_terms
from .storage.company import Company
from .storage.transactions import by_seq, find, get, update

_ANY_NAME = ("customers", "vendors", "employees", "other_names")
_ITEMS = tuple(name for name, kind in KINDS.items() if kind.namespace == "items")
EVERY_KIND = sorted([*KINDS, *FORMS])
LONGEST = 1000
"""The number of rows of a register that are shown, the newest."""


# --- a person at the PC ---


def touch(company: Company, object_id: str) -> None:
    """Give an object a new revision, as if another user had changed it."""
    for table in ("objects", "transactions"):
        company.connection.execute(
            f"UPDATE {table} SET revision = max(revision + 1, ?), updated = ? WHERE id = ?",
            (company.now, company.now, object_id),
        )


def require(company: Company, object_id: str) -> None:
    """Raise ApiError if the company file has no object and no transaction with this id."""
    found = company.connection.execute(
        "SELECT 1 FROM objects WHERE id = ? UNION ALL SELECT 1 FROM transactions WHERE id = ?", (object_id, object_id)
    )
    if found.fetchone() is None:
        raise object_missing(object_id)


def check_locks(locks: frozenset[str], object_id: str | None, body: object) -> None:
    """Refuse a write to a locked record (3175), or one that refers to a locked record (3176)."""
    if object_id in locks:
        raise in_use(str(object_id))
    linked = next((one for one in _texts(body) if one in locks), None)
    if linked is not None:
        raise linked_in_use(linked)


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for part in cast("Json", value).values() for text in _texts(part)]
    if isinstance(value, list):
        return [text for part in cast("list[object]", value) for text in _texts(part)]
    return []


def enter_bill(company: Company, receipt_id: str) -> str:
    """Make a bill of an item receipt, which the API cannot: the same transaction, now open. Raises ApiError."""
    record = get(company, "item_receipts", receipt_id)
    if record is None or record.void:
        raise object_missing(receipt_id)
    bills = FORMS["bills"]
    record.kind, record.side, record.open = bills.name, bills.side, record.total
    data = {name: value for name, value in record.data.items() if name != "totalAmount"}
    record.data = {**data, "amountDue": cents_text(record.total)}
    form = form_of(company, bills, record, KINDS, FORMS)
    vendor_terms(form)
    due_date(form)
    record.data = form.data
    record.updated, record.revision = company.now, max(company.now, record.revision + 1)
    company.connection.execute("UPDATE transactions SET kind = ? WHERE seq = ?", (bills.name, record.seq))
    update(company, record)
    book(company, bills, record)
    for seq in touch_orders(company, record):
        touch(company, by_seq(company, seq).id)
    return record.id


# --- what the console shows ---


def accounts(company: Company) -> list[Json]:
    """Return all accounts that post, with their balances."""
    return [
        {
            "id": one.id,
            "fullName": one.full_name,
            "accountType": one.data["accountType"],
            "balance": natural(one, account_balance(company, one.id)),
        }
        for one in company.select("kind = 'accounts'", order="sort_key")
        if one.data["accountType"] != "non_posting"
    ]


def register(company: Company, account_id: str) -> list[Json]:
    """Return the postings of an account with the balance after each, debits positive; the newest `LONGEST`."""
    if company.get("accounts", account_id) is None:
        raise object_missing(account_id)
    rows = company.connection.execute(
        "SELECT t.id, t.kind, t.date, t.ref, p.entity, p.amount FROM postings AS p JOIN transactions AS t"
        " ON t.seq = p.txn WHERE p.account = ? ORDER BY p.date, p.txn, p.rowid",
        (account_id,),
    ).fetchall()
    found: list[Json] = []
    balance = 0
    for transaction_id, kind, day, ref, entity, amount in rows:
        balance += amount
        found.append(
            {
                "transactionId": transaction_id,
                "transactionType": TYPES[kind],
                "date": day,
                "refNumber": ref,
                "name": _name(company, entity),
                "amount": cents_text(amount),
                "balance": cents_text(balance),
            }
        )
    return found[-LONGEST:]


def document(company: Company, transaction_id: str) -> Json:
    """Return a transaction with its lines, links and postings. Raises ApiError when there is none."""
    record = find(company, transaction_id)
    if record is None:
        raise object_missing(transaction_id)
    kind = FORMS[record.kind]
    return {
        "transactionId": record.id,
        "kind": record.kind,
        "transactionType": kind.type,
        "date": record.date,
        "refNumber": record.ref,
        "name": _name(company, record.entity),
        "total": cents_text(record.total),
        "open": None if record.open is None else cents_text(record.open),
        "isVoid": record.void,
        "isPending": record.pending,
        "lines": [
            {name: value for name, value in line.items() if not name.startswith("_") and not isinstance(value, list)}
            for line in flat_lines(kind, record.data)
        ],
        "links": links(company, dict(TYPES), record),
        "postings": _postings(company, record.seq),
    }


def _postings(company: Company, seq: int) -> list[Json]:
    rows = company.connection.execute(
        "SELECT account, entity, item, class, amount, quantity, line FROM postings WHERE txn = ? ORDER BY rowid", (seq,)
    )
    return [
        {
            "account": company.reference(("accounts",), account),
            "name": _name(company, entity),
            "item": company.reference(_ITEMS, item),
            "class": company.reference(("classes",), class_id),
            "debit": cents_text(amount) if amount > 0 else None,
            "credit": cents_text(-amount) if amount < 0 else None,
            "quantity": quantity_number(quantity) if quantity else None,
            "lineId": line,
        }
        for account, entity, item, class_id, amount, quantity, line in rows
    ]


def items(company: Company) -> list[Json]:
    """Return all items in stock, with quantity and value."""
    found: list[Json] = []
    for one in company.select("kind IN ('inventory_items', 'inventory_assembly_items')", order="sort_key"):
        quantity, value = stock(company, one.id)
        found.append(
            {
                "id": one.id,
                "fullName": one.full_name,
                "quantityOnHand": quantity_number(quantity),
                "value": cents_text(value),
            }
        )
    return found


def health(company: Company) -> list[str]:
    """Return a line for each invariant of the books that does not hold; none when all is well."""
    return broken_invariants(company)


def _name(company: Company, entity: str | None) -> Json | None:
    return company.reference(_ANY_NAME, entity)


def revision_of(company: Company, kind: str, object_id: str) -> str:
    """Return the revision number of an object or transaction as it is now. Raises ApiError when there is none."""
    if kind not in KINDS and kind not in FORMS:
        raise invalid_request(f'"{kind}" is no kind of object; there are: {", ".join(EVERY_KIND)}.')
    found = get(company, kind, object_id) if kind in FORMS else company.get(kind, object_id)
    if found is None:
        raise object_missing(object_id)
    return str(found.revision)
