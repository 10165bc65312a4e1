"""The only module that changes the books: it removes the postings of a transaction and enters them from its data.

It is used for new, updated, voided and deleted transactions, and after a change of applications.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import cast

from .document import Json
from .errors import not_saved, period_closed
from .ledger import Posting, carry_over, post, withdraw
from .model import Books, Form, TransactionKind
from .money import cents, units
from .rules.currency import forget_foreign, in_home_currency
from .stock import enter_moves, replay
from .storage.company import Company
from .storage.transactions import LineRow, Transaction, insert, update, write_lines

_CONTROL = {"accounts_receivable": "customers", "accounts_payable": "vendors"}


def book(company: Company, kind: TransactionKind, record: Transaction) -> None:
    """Enter a stored transaction into the books, replacing its postings. Raises ApiError (3180)."""
    withdraw(company, record.seq)
    books = in_home_currency(company, kind, record, books_of(company, kind, record))
    _check_names(company, kind, books.postings)
    post(company, record.seq, record.date, books.postings)
    starts = enter_moves(company, record.seq, record.date, books.moves)
    replay(company, starts)


def unbook(company: Company, record: Transaction) -> None:
    """Take a transaction out of the books."""
    withdraw(company, record.seq)
    forget_foreign(company, record.seq)
    replay(company, enter_moves(company, record.seq, record.date, ()))


def books_of(company: Company, kind: TransactionKind, record: Transaction) -> Books:
    """Return the entries of a stored transaction in the books, which depend on its data only."""
    if kind.posts is None or record.pending or record.void:
        return Books()
    return kind.posts(company, record)


def _check_names(company: Company, kind: TransactionKind, postings: list[Posting]) -> None:
    """Check that receivables have a customer, and payables a vendor."""
    types = company.control_accounts()
    for one in postings:
        wanted = _CONTROL.get(types.get(one.account, ""))
        if wanted is None or (one.amount == 0 and one.entity is not None):
            continue
        if one.entity is None or company.get(wanted, one.entity) is None:
            what = "customer" if wanted == "customers" else "vendor"
            raise not_saved(kind.noun, f"An entry of this account must have a {what}.")


def check_open(company: Company, kind: TransactionKind, day: str, *, deletes: bool = False) -> None:
    """Refuse to change the books on or before the closing date, if there is one. Raises ApiError (3161, 3171)."""
    closing = company.setting("closingDate")
    if closing and kind.listed and day <= closing:
        raise period_closed(kind.noun, day, deletes=deletes)


# --- storing ---


def listed(data: Json, name: str) -> list[Json]:
    """Return an array of objects, empty where there is none."""
    return cast("list[Json]", data.get(name) or [])


def flat_lines(kind: TransactionKind, data: Json) -> list[Json]:
    """Return all lines of a transaction, those of groups with their group before them."""
    found: list[Json] = []
    for array in kind.lines:
        found += listed(data, array.name)
        for group in listed(data, array.groups):
            found += [group, *listed(group, array.members)]
    return found


def store(form: Form) -> None:
    """Store the record of a form and its lines, with ids for new ones. The books are not changed."""
    company, record = form.company, form.record
    lines = flat_lines(form.kind, form.data)
    if isinstance(form.data.get("cashBack"), dict):
        lines.append(form.data["cashBack"])
    new = [line for line in lines if "id" not in line]
    if new:
        for line, number in zip(new, company.next_numbers("transactions", len(new)), strict=True):
            line["id"] = f"{number:X}-{company.now}"
    record.header = _header(form)
    record.data = {name: value for name, value in form.data.items() if name not in form.kind.transient}
    if form.before is None:
        insert(company, record)
    else:
        update(company, record)
    # Nothing is taken from what posts: its lines are closed from the beginning.
    closed = form.kind.posts is not None or bool(record.data.get("isManuallyClosed"))
    write_lines(
        company,
        record.seq,
        [_row(line, closed=closed, void=record.void) for line in flat_lines(form.kind, record.data)],
    )


def _header(form: Form) -> str | None:
    """Return the account in lists of transactions: the control account, or that of a journal entry's first line."""
    kind = form.kind
    if kind.account and form.data.get(kind.account):
        return str(form.data[kind.account])
    if kind.special:
        return form.company.special(kind.special)
    return next((line["accountId"] for line in flat_lines(kind, form.data) if "accountId" in line), None)


def _row(line: Json, *, closed: bool, void: bool) -> LineRow:
    order = line.get("_order")
    return LineRow(
        id=line["id"],
        item=line.get("itemId") or line.get("itemGroupId") or line.get("salesTaxItemId"),
        account=line.get("_account") or line.get("accountId") or line.get("_asset"),
        entity=line.get("entityId") or line.get("customerId") or line.get("payeeId"),
        class_id=line.get("classId"),
        quantity=_quantity(line),
        amount=cents(line["amount"]) if "amount" in line else None,
        order_line=None if order is None or void else order,
        payment=None if void else line.get("paymentTransactionLineId") or line.get("paymentTransactionId"),
        # Subtotals and whole groups cannot be taken either.
        closed=closed or bool(line.get("isManuallyClosed") or line.get("_subtotal") or line.get("itemGroupId")),
    )


def _quantity(line: Json) -> int | None:
    """A line for an item that has an amount and no quantity counts as one."""
    if "quantity" in line:
        return units(line["quantity"])
    return units(1) if line.get("itemId") is not None and "amount" in line else None


# --- documents that other writes make ---


def enter(company: Company, forms: Mapping[str, TransactionKind], kind_name: str, record: Transaction) -> None:
    """Store a document that an opening balance makes, and book it: a transaction like any other."""
    kind = forms[kind_name]
    check_open(company, kind, record.date)
    form = Form(
        company=company,
        kind=kind,
        record=record,
        data=record.data,
        sent=record.data,
        before=None,
        kinds={},
        forms=forms,
    )
    store(form)
    book(company, kind, record)


def new_record(company: Company, kind: str, date: str, data: Json) -> Transaction:
    """Return a record with the next number and the time of now."""
    number = company.next_number("transactions")
    return Transaction(
        kind=kind,
        id=f"{number:X}-{company.now}",
        date=date,
        created=company.now,
        updated=company.now,
        revision=company.now,
        data=data,
    )


def move_account(company: Company, item: str, old: str, new: str) -> None:
    """Move an item's transactions to another account, as after a change of its account with old transactions."""
    rows = company.connection.execute(
        "SELECT seq, data FROM transactions WHERE seq IN (SELECT txn FROM lines WHERE item = ?)", (item,)
    ).fetchall()
    for seq, text in rows:
        data = json.loads(text)
        if _carry_over(data, item, old, new):
            company.connection.execute(
                "UPDATE transactions SET data = ? WHERE seq = ?",
                (json.dumps(data, ensure_ascii=False, separators=(",", ":")), seq),
            )
    for table, column in (("lines", "account"), ("moves", "counter"), ("moves", "cogs")):
        company.connection.execute(f"UPDATE {table} SET {column} = ? WHERE item = ? AND {column} = ?", (new, item, old))
    carry_over(company, item, old, new)


def _carry_over(value: object, item: str, old: str, new: str) -> bool:
    """Replace the account in every line for an item; return whether there was one."""
    if isinstance(value, list):
        return sum(_carry_over(one, item, old, new) for one in cast("list[object]", value)) > 0
    if not isinstance(value, dict):
        return False
    data = cast("Json", value)
    changed = sum(_carry_over(one, item, old, new) for one in data.values()) > 0
    if data.get("itemId") == item:
        for name in ("_account", "_cogs"):
            if data.get(name) == old and not data.get("overrideItemAccountId"):
                data[name] = new
                changed = True
    return changed
