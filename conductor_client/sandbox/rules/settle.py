"""Payments and credits, and the documents that they settle."""

from __future__ import annotations

from typing import cast

from ..applications import (
    SETTLES,
    Application,
    add,
    clear_own,
    is_applied,
    of_source,
    open_of,
    open_with,
    refresh,
)
from ..document import Json
from ..errors import bad_value, element_missing, invalid_request, not_modified, object_missing
from ..model import Form
from ..money import cents, cents_text
from ..storage.company import Company
from ..storage.transactions import Transaction, by_seq, find

_SUM = "applyToTransactions"


# --- before it is stored ---


def apply_or_auto(form: Form) -> None:
    """A new payment either states what it settles or lets QuickBooks choose."""
    if form.before is None and (_SUM in form.data) == bool(form.data.get("isAutoApply")):
        raise invalid_request(f'Exactly one of "{_SUM}" and "isAutoApply": true must be given.')


def payment_total(form: Form) -> None:
    total = cents(form.data["totalAmount"])
    if total < 0:
        raise bad_value("totalAmount", form.data["totalAmount"])
    form.record.total = total


def sum_of_payments(form: Form) -> None:
    """A bill payment has no amount of its own: it is the sum of what it pays."""
    before = 0 if form.before is None else form.before.total
    total = before
    if _SUM in form.sent:
        total = sum(cents(entry.get("paymentAmount", "0")) for entry in cast("list[Json]", form.sent[_SUM]))
        if not form.sent[_SUM] and form.before is None:
            raise bad_value(_SUM, "none")
    if "amount" in form.sent and cents(form.sent["amount"]) != total:
        raise bad_value("amount", form.sent["amount"])
    form.data["amount"] = cents_text(total)
    form.record.total = total


def sum_of_refunds(form: Form) -> None:
    entries = cast("list[Json]", form.data.get("refundAppliedToTransactions") or [])
    total = sum(cents(entry["refundAmount"]) for entry in entries)
    if not entries or any(cents(entry["refundAmount"]) <= 0 for entry in entries):
        raise bad_value("refundAppliedToTransactions", "none" if not entries else "not positive")
    form.data["totalAmount"] = cents_text(total)
    form.record.total = total


def is_deposited(company: Company, record: Transaction) -> bool:
    """Return whether a payment, or a line of a journal entry, is on a deposit."""
    return bool(
        company.number(
            "SELECT EXISTS (SELECT 1 FROM lines WHERE payment = ?) OR EXISTS"
            " (SELECT 1 FROM lines WHERE payment IN (SELECT id FROM lines WHERE txn = ?))",
            record.id,
            record.seq,
        )
    )


def free_of_deposit(form: Form) -> None:
    """A transaction on a deposit keeps its amount, also in the home currency, its account and its name."""
    before = form.before
    if before is None or not is_deposited(form.company, before):
        return
    fixed = ("customerId", "depositToAccountId", "_currency", "exchangeRate")
    if form.record.total != before.total or any(form.changed(name) for name in fixed) or form.record.pending:
        raise not_modified(form.kind.noun, "It is on a deposit. Remove it from the deposit first.")


def control_stays(form: Form) -> None:
    """A new name or control account requires new applications."""
    before = form.before
    if before is None or not is_applied(form.company, before.seq) or _SUM in form.sent:
        return
    for name in (form.kind.entity, form.kind.account):
        if name and form.changed(name):
            raise not_modified(form.kind.noun, f'"{name}" cannot be changed while something is applied.')


def fixed_while_applied(form: Form) -> None:
    """The name and the control account of what is settled stay as they are."""
    before = form.before
    if before is None or not is_applied(form.company, before.seq):
        return
    if (form.record.entity, form.record.account, form.record.side) != (before.entity, before.account, before.side):
        raise not_modified(form.kind.noun, "The name and the account are fixed while something is applied.")


# --- once it is stored ---


def settle_payment(form: Form) -> None:
    """Replace the applications of a payment, if it states any."""
    company, record = form.company, form.record
    if _SUM in form.sent:
        others = clear_own(company, record.seq)
        form.touched |= others
        refresh(company, others)
        for raw in cast("list[Json]", form.sent[_SUM]):
            _apply_entry(form, raw)
    elif form.before is None and form.data.get("isAutoApply"):
        _apply_by_itself(form)
    refresh(company, [record.seq])


def _apply_entry(form: Form, raw: Json) -> None:
    company, record = form.company, form.record
    target = open_target(form, raw["transactionId"], SETTLES[record.side])
    amount, discount = cents(raw.get("paymentAmount", "0")), cents(raw.get("discountAmount", "0"))
    credits = cast("list[Json]", raw.get("applyCredits") or [])
    given = amount + discount + sum(cents(one["appliedAmount"]) for one in credits)
    if amount < 0 or discount < 0 or given <= 0:
        raise bad_value("paymentAmount", raw.get("paymentAmount", "none"))
    if given > open_of(company, target.seq):
        raise bad_value("paymentAmount", cents_text(given))
    if discount and "discountAccountId" not in raw:
        raise element_missing("discountAccountId")
    if amount or discount:
        add(
            company,
            Application(
                source=record.seq,
                target=target.seq,
                via=record.seq,
                amount=amount,
                discount=discount,
                discount_account=raw.get("discountAccountId"),
                discount_class=raw.get("discountClassId"),
            ),
        )
    for one in credits:
        apply_credit(form, target, one["creditTransactionId"], cents(one["appliedAmount"]))
    form.touched.add(target.seq)
    refresh(company, [target.seq])


def open_target(form: Form, transaction_id: str, side: str) -> Transaction:
    """Return what a payment is to settle. Raises ApiError for what is paid or another's (3120) or elsewhere (3210)."""
    company, record = form.company, form.record
    target = find(company, transaction_id)
    if target is None or target.side != side or not target.open or not _pays_for(company, record, target):
        raise object_missing(transaction_id)
    if target.account != record.account:
        raise bad_value("transactionId", transaction_id)
    return target


def _pays_for(company: Company, payment: Transaction, target: Transaction) -> bool:
    """A payment settles what its own name owes; a customer's also what its jobs owe."""
    if target.entity == payment.entity:
        return True
    if payment.kind != "receive_payments" or target.entity is None:
        return False
    above = company.get("customers", target.entity)
    while above is not None and above.parent is not None:
        if above.parent == payment.entity:
            return True
        above = company.get("customers", above.parent)
    return False


def apply_credit(form: Form, target: Transaction, credit_id: str, amount: int) -> None:
    """Settle so much of a target with a credit: a credit form, an unused payment, a journal entry."""
    company = form.company
    credit = find(company, credit_id)
    if credit is None or SETTLES.get(credit.side) != target.side or credit.seq == target.seq:
        raise object_missing(credit_id)
    if not _pays_for(company, credit, target):
        raise object_missing(credit_id)
    if credit.account != target.account:
        raise bad_value("creditTransactionId", credit_id)
    if amount <= 0 or amount > open_of(company, credit.seq) or amount > open_of(company, target.seq):
        raise bad_value("appliedAmount", cents_text(amount))
    add(company, Application(source=credit.seq, target=target.seq, via=form.record.seq, amount=amount))
    form.touched.add(credit.seq)
    refresh(company, [credit.seq, target.seq])


def _apply_by_itself(form: Form) -> None:
    """One invoice of exactly the amount, or else the oldest first; those of this customer alone."""
    company, record = form.company, form.record
    waiting = [
        one
        for one in open_with(company, str(record.entity), str(record.account), SETTLES[record.side])
        if one.kind == "invoices"
    ]
    exact = [one for one in waiting if one.open == record.total][:1]
    left = record.total
    for target in exact or waiting:
        amount = min(left, target.open or 0)
        if amount > 0:
            add(company, Application(source=record.seq, target=target.seq, via=record.seq, amount=amount))
            form.touched.add(target.seq)
            refresh(company, [target.seq])
            left -= amount


def settle_with_credits(form: Form) -> None:
    """`applyCredits` of an invoice adds to what is applied."""
    company, record = form.company, form.record
    refresh(company, [record.seq])
    for one in cast("list[Json]", form.data.get("applyCredits") or []):
        if not record.side:
            raise object_missing(record.id)
        apply_credit(form, record, one["creditTransactionId"], cents(one["appliedAmount"]))


def settle_refund(form: Form) -> None:
    """A refund uses up credits."""
    for raw in cast("list[Json]", form.data["refundAppliedToTransactions"]):
        refresh(form.company, [form.record.seq])
        apply_credit(form, form.record, raw["transactionId"], cents(raw["refundAmount"]))


def settle_nothing(form: Form) -> None:
    refresh(form.company, [form.record.seq])


def settle_check(form: Form) -> None:
    """A check pays out a customer's credit, or pays a vendor, with its line on receivables or payables."""
    company, record = form.company, form.record
    if "applyToTransactions" in form.sent:
        others = _clear_check(form)
        refresh(company, others)
        entries = cast("list[Json]", form.sent["applyToTransactions"])
        if entries and not record.side:
            raise bad_value("applyToTransactions", "without a line on receivables or payables")
        for raw in entries:
            refresh(company, [record.seq])
            _apply_check(form, raw)
    refresh(company, [record.seq])


def _clear_check(form: Form) -> set[int]:
    company, seq = form.company, form.record.seq
    rows = company.connection.execute(
        "DELETE FROM applications WHERE via = ? AND (source = ? OR target = ?) RETURNING source, target",
        (seq, seq, seq),
    ).fetchall()
    others = {one for row in rows for one in row} - {seq}
    form.touched |= others
    return others


def _apply_check(form: Form, raw: Json) -> None:
    company, record = form.company, form.record
    if record.side == "receivable":
        credit = find(company, raw["transactionId"])
        left = 0 if credit is None else credit.open or 0
        amount = cents(raw["amount"]) if "amount" in raw else min(left, open_of(company, record.seq))
        apply_credit(form, record, raw["transactionId"], amount)
        return
    target = open_target(form, raw["transactionId"], SETTLES[record.side])
    amount = cents(raw["amount"]) if "amount" in raw else min(target.open or 0, open_of(company, record.seq))
    if amount <= 0 or amount > (target.open or 0):
        raise bad_value("amount", cents_text(amount))
    add(company, Application(source=record.seq, target=target.seq, via=record.seq, amount=amount))
    form.touched.add(target.seq)
    refresh(company, [target.seq])


# --- parts by name ---


def by_entity(company: Company, record: Transaction) -> list[tuple[str, int]]:
    """Split a payment by the names of the documents that it settles; the unused rest has its own name."""
    found: dict[str, int] = {str(record.entity): record.total}
    for one in of_source(company, record.seq):
        name = by_seq(company, one.target).entity
        if name is not None and name != record.entity:
            found[name] = found.get(name, 0) + one.amount
            found[str(record.entity)] -= one.amount
    return list(found.items())
