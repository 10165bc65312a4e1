"""Entries: journals, transfers, deposits, payments of customers, refunds, payments of sales tax."""

from __future__ import annotations

from typing import cast

from ..applications import of_source
from ..books import listed
from ..document import Json
from ..errors import bad_value, element_missing, not_modified, not_saved, object_missing
from ..ledger import Posting
from ..model import Books, Form
from ..money import cents, cents_text
from ..storage.company import Company
from ..storage.transactions import Transaction, find
from .currency import home_of
from .settle import by_entity

_SIDES = (("debitLines", 1), ("creditLines", -1))
_TYPES = {
    "receive_payments": "receive_payment",
    "sales_receipts": "sales_receipt",
    "journal_entries": "journal_entry",
}
_FIELD = {"debit": "debitLines", "credit": "creditLines"}


# --- journal entries ---


def shape_journal(form: Form) -> None:
    """An update sends one array of lines; each is a debit or a credit, and a known one may change its side."""
    if form.before is None or "lines" not in form.sent:
        return
    before = form.before.data
    side_of = {str(line["id"]): name for name, _ in _SIDES for line in listed(before, name)}
    old = {str(line["id"]): line for name, _ in _SIDES for line in listed(before, name)}
    found: dict[str, list[Json]] = {"debitLines": [], "creditLines": []}
    for sent in cast("list[Json]", form.sent.pop("lines")):
        line_id = sent.get("id", "-1")
        side = _FIELD.get(sent.pop("journalLineType", ""), side_of.get(line_id, ""))
        if line_id == "-1":
            if not side or "accountId" not in sent:
                raise element_missing("journalLineType" if not side else "accountId")
            found[side].append({name: value for name, value in sent.items() if name != "id"})
            continue
        if line_id not in old:
            raise object_missing(line_id)
        merged = {**old[line_id], **sent}
        found[side].append({name: value for name, value in merged.items() if value not in ("", None)})
    form.data.pop("lines", None)
    for name, lines in found.items():
        form.data[name] = lines
        form.sent[name] = lines


def balance_journal(form: Form) -> None:
    """Debits are as much as credits, none is negative, and one account at most is of receivables or payables."""
    totals = dict.fromkeys(_FIELD.values(), 0)
    for name, _ in _SIDES:
        for line in cast("list[Json]", form.data.get(name) or []):
            amount = cents(line.setdefault("amount", "0.00"))
            if amount < 0:
                raise bad_value("amount", line["amount"])
            totals[name] += amount
    if not any(form.data.get(name) for name in totals):
        raise not_saved(form.kind.noun, "A transaction must have at least one line.")
    if totals["debitLines"] != totals["creditLines"]:
        raise not_saved(form.kind.noun, "The transaction is not in balance: debits must equal credits.")
    _open_of_journal(form)


def _open_of_journal(form: Form) -> None:
    """The amounts on receivables or payables with one name are open, as an invoice or a credit would be.

    Changes of home amounts alone are not, because they are zero in the currency of the name.
    """
    types, record = form.company.control_accounts(), form.record
    found = [
        (line["accountId"], line.get("entityId"), sign * cents(line["amount"]))
        for name, sign in _SIDES
        for line in cast("list[Json]", form.data.get(name) or [])
        if line["accountId"] in types
    ]
    record.side, record.account, record.entity, record.total = "", None, None, 0
    if len({account for account, _, _ in found}) > 1:
        raise not_saved(form.kind.noun, "A transaction can have one account of receivables or payables only.")
    total = sum(amount for _, _, amount in found)
    if len({name for _, name, _ in found}) != 1 or total == 0:
        return
    if "_currency" in form.data and form.data.get("isHomeCurrencyAdjustment"):
        return
    account, name, _ = found[0]
    record.account, record.entity, record.total = account, name, abs(total)
    if types[account] == "accounts_receivable":
        record.side = "receivable" if total > 0 else "receivable_credit"
    else:
        record.side = "payable" if total < 0 else "payable_credit"


def post_journal(_: Company, record: Transaction) -> Books:
    return Books(
        [
            Posting(
                account=line["accountId"],
                amount=sign * cents(line["amount"]),
                entity=line.get("entityId"),
                class_id=line.get("classId"),
                line=line["id"],
            )
            for name, sign in _SIDES
            for line in cast("list[Json]", record.data.get(name) or [])
        ]
    )


# --- transfers ---


def two_accounts(form: Form) -> None:
    if form.data["sourceAccountId"] == form.data["targetAccountId"]:
        raise bad_value("targetAccountId", form.data["targetAccountId"])
    if cents(form.data["amount"]) <= 0:
        raise bad_value("amount", form.data["amount"])
    form.record.total = cents(form.data["amount"])


def post_transfer(_: Company, record: Transaction) -> Books:
    data, amount = record.data, record.total
    return Books(
        [
            Posting(account=data["targetAccountId"], amount=amount, class_id=data.get("classId")),
            Posting(account=data["sourceAccountId"], amount=-amount, class_id=data.get("classId")),
        ]
    )


# --- deposits ---


def settle_deposit(form: Form) -> None:
    """Lines are payments that wait in Undeposited Funds, or amounts of their own; cash back makes it less."""
    total = 0
    seen: set[str] = set()
    for line in cast("list[Json]", form.data.get("lines") or []):
        payment_id = line.get("paymentTransactionId")
        if (payment_id is None) == ("accountId" not in line or "amount" not in line):
            raise bad_value("paymentTransactionId", payment_id or "none")
        if payment_id is not None:
            if "accountId" in line and not line.get("_payment"):
                raise bad_value("accountId", line["accountId"])
            key = line.get("paymentTransactionLineId") or payment_id
            if key in seen:
                raise object_missing(key)
            seen.add(key)
            _take_payment(form, line, payment_id)
        total += cents(line["amount"])
    cash = cast("Json | None", form.data.get("cashBack"))
    if cash is not None:
        if "accountId" not in cash:
            raise element_missing("accountId")
        back = cents(cash.setdefault("amount", "0.00"))
        if back < 0:
            raise bad_value("cashBack.amount", cash["amount"])
        total -= back
    if total < 0:
        raise bad_value("totalAmount", cents_text(total))
    if not form.data.get("lines"):
        raise not_saved(form.kind.noun, "A transaction must have at least one line.")
    form.data["totalAmount"] = cents_text(total)
    form.record.total = total


def _take_payment(form: Form, line: Json, payment_id: str) -> None:
    company = form.company
    payment = find(company, payment_id)
    held = company.number(
        "SELECT count(*) FROM lines WHERE payment = ? AND txn <> ?",
        line.get("paymentTransactionLineId") or payment_id,
        0 if form.before is None else form.before.seq,
    )
    if payment is None or held:
        raise object_missing(payment_id)
    if form.data.get("_currency"):
        raise bad_value("paymentTransactionId", payment_id)  # what waits in Undeposited Funds is home currency
    if payment.kind == "journal_entries":
        _take_journal_line(company, line, payment)
        return
    if not waits(company, payment) or "paymentTransactionLineId" in line:
        raise object_missing(payment_id)
    data = payment.data
    _override(line, data)
    if payment.kind == "receive_payments" and "checkNumber" not in line and payment.ref:
        line["checkNumber"] = payment.ref
    line["_payment"] = payment.kind
    line["amount"] = cents_text(home_of(company, payment, company.special("undeposited_funds")))
    line["_account"] = company.special("undeposited_funds")
    if payment.entity is not None:
        line["entityId"] = payment.entity
    if data.get("paymentMethodId") is not None:
        line.setdefault("paymentMethodId", data["paymentMethodId"])


def _take_journal_line(company: Company, line: Json, journal: Transaction) -> None:
    """A line of a journal entry that waits: a debit brings money, a credit takes it away."""
    found = {one["id"]: one for one, _ in waiting_lines(company, journal)}
    if line.get("paymentTransactionLineId") not in found:
        raise object_missing(str(line.get("paymentTransactionLineId", journal.id)))
    one = found[line["paymentTransactionLineId"]]
    _override(line, one)
    line["_payment"] = journal.kind
    line["amount"] = cents_text(home_of(company, journal, one["accountId"], one["id"]))
    line["_account"] = one["accountId"]
    if one.get("entityId") is not None:
        line["entityId"] = one["entityId"]


def waiting_lines(company: Company, journal: Transaction) -> list[tuple[Json, int]]:
    """Return the lines of a journal entry on Undeposited Funds, with their amounts, as far as deposits allow."""
    account = company.special("undeposited_funds")
    return [
        (line, sign * cents(line["amount"]))
        for name, sign in _SIDES
        for line in listed(journal.data, name)
        if line["accountId"] == account and cents(line["amount"]) and not journal.void
    ]


def deposited_lines_stay(form: Form) -> None:
    """A line of a journal entry that stands on a deposit keeps its account, side, amount and name.

    All lines of a foreign one stay, and its rate: rounding may reach any of them.
    """
    before, company = form.before, form.company
    if before is None:
        return
    then, now = _entered(before.data), _entered(form.data)
    held = {one for one in then if one[2] and company.number("SELECT count(*) FROM lines WHERE payment = ?", one[0])}
    moved = any(form.changed(name) for name in ("_currency", "exchangeRate", "isHomeCurrencyAdjustment"))
    if "_currency" in before.data:
        moved |= then != now
    if held and (moved or not held <= now):
        raise not_modified(form.kind.noun, "A line is on a deposit. Remove it from the deposit first.")


def _entered(data: Json) -> set[tuple[str, str, int, str]]:
    """The lines of a journal entry: id ("" for a new one), account, amount with its side as sign, and name."""
    return {
        (line.get("id", ""), line["accountId"], sign * cents(line["amount"]), line.get("entityId", ""))
        for name, sign in _SIDES
        for line in listed(data, name)
    }


def _override(line: Json, source: Json) -> None:
    """Texts and class of a payment, where the line of the deposit has none of its own."""
    for field, override, own in (
        ("memo", "overrideMemo", "memo"),
        ("checkNumber", "overrideCheckNumber", "checkNumber"),
        ("classId", "overrideClassId", "classId"),
    ):
        if override in line:
            line[field] = line.pop(override)
        elif field not in line and source.get(own) is not None:
            line[field] = source[own]


def waits(company: Company, payment: Transaction) -> bool:
    """Return whether a transaction is money in Undeposited Funds and on no deposit."""
    return (
        payment.kind in ("receive_payments", "sales_receipts")
        and not payment.void
        and not payment.pending
        and payment.total != 0
        and payment.data.get("depositToAccountId") == company.special("undeposited_funds")
    )


def post_deposit(_: Company, record: Transaction) -> Books:
    data = record.data
    books = Books([Posting(account=data["depositToAccountId"], amount=record.total)])
    for line in cast("list[Json]", data.get("lines") or []):
        is_payment = "paymentTransactionId" in line
        books.postings.append(
            Posting(
                account=line["_account"] if is_payment else line["accountId"],
                amount=-cents(line["amount"]),
                entity=None if is_payment else line.get("entityId"),
                class_id=line.get("classId"),
                line=line["id"],
            )
        )
    cash = cast("Json | None", data.get("cashBack"))
    if cash is not None:
        books.postings.append(Posting(account=cash["accountId"], amount=cents(cash["amount"]), line=cash["id"]))
    return books


# --- payments of customers, refunds ---


def deposit_account(form: Form) -> None:
    form.data.setdefault("depositToAccountId", form.company.special("undeposited_funds"))


def refund_account(form: Form) -> None:
    form.data.setdefault("refundFromAccountId", form.company.special("undeposited_funds"))


def post_payment(company: Company, record: Transaction) -> Books:
    """The money comes in, the receivable of each name falls; a discount makes it fall further."""
    data, receivable = record.data, str(record.account)
    books = Books([Posting(account=data["depositToAccountId"], amount=record.total)])
    for name, amount in by_entity(company, record):
        books.postings.append(Posting(account=receivable, amount=-amount, entity=name))
    for one in of_source(company, record.seq):
        if one.discount:
            target = company.connection.execute(
                "SELECT entity FROM transactions WHERE seq = ?", (one.target,)
            ).fetchone()[0]
            books.postings += [
                Posting(account=receivable, amount=-one.discount, entity=target),
                Posting(
                    account=str(one.discount_account),
                    amount=one.discount,
                    entity=record.entity,
                    class_id=one.discount_class,
                ),
            ]
    return books


def post_refund(_: Company, record: Transaction) -> Books:
    return Books(
        [
            Posting(account=str(record.account), amount=record.total, entity=record.entity),
            Posting(account=record.data["refundFromAccountId"], amount=-record.total),
        ]
    )


# --- sales tax ---


def tax_lines(form: Form) -> None:
    """Each line pays tax of this vendor."""
    total = 0
    for line in cast("list[Json]", form.data.get("lines") or []):
        if "salesTaxItemId" not in line:
            raise element_missing("salesTaxItemId")
        item = form.company.get("sales_tax_items", line["salesTaxItemId"])
        if item is None or item.data.get("taxVendorId") != form.data["vendorId"]:
            raise bad_value("salesTaxItemId", line["salesTaxItemId"])
        total += cents(line["amount"])
    if not form.data.get("lines"):
        raise not_saved(form.kind.noun, "A transaction must have at least one line.")
    if total < 0:
        raise bad_value("amount", cents_text(total))
    form.data["amount"] = cents_text(total)
    form.record.total = total


def post_tax_payment(company: Company, record: Transaction) -> Books:
    payable = company.special("sales_tax_payable")
    books = Books([Posting(account=record.data["bankAccountId"], amount=-record.total)])
    for line in cast("list[Json]", record.data.get("lines") or []):
        books.postings.append(
            Posting(account=payable, amount=cents(line["amount"]), entity=record.entity, line=line["id"])
        )
    return books


# --- computed when shown ---


def payment_type(_: Company, line: Json) -> object:
    """The type of the payment that a line of a deposit brings."""
    kind = line.get("_payment")
    return None if kind is None else _TYPES[kind]


def line_account(company: Company, line: Json) -> object:
    return company.reference(("accounts",), line.get("_account") or line.get("accountId"))
