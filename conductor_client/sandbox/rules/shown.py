"""Fields of transactions that are computed when they are shown: open amounts and links."""

from __future__ import annotations

from ..applications import Application, of_source, of_target
from ..document import Json
from ..ledger import shown_balance
from ..model import Computed, TransactionKind
from ..money import cents_text
from ..storage.company import Company
from ..storage.transactions import Transaction, by_seq
from .accounts import natural
from .currency import add_home_amounts, in_home, rate_of

# --- open amounts ---


def open_amount(_: Company, record: Transaction) -> object:
    """The amount that is open; of a pending document its total."""
    return cents_text(record.total if record.open is None else record.open)


def applied_amount(_: Company, record: Transaction) -> object:
    """The amount that was applied, negative as QuickBooks has it."""
    return cents_text(0 if record.open is None else record.open - record.total)


def is_paid(_: Company, record: Transaction) -> object:
    return record.void or record.open == 0


def total(_: Company, record: Transaction) -> object:
    return cents_text(record.total)


def unused_credits(company: Company, record: Transaction) -> object:
    """The amount that is left of the credits that a payment carried."""
    return cents_text(
        company.number(
            "SELECT sum(open) FROM transactions WHERE seq IN"
            " (SELECT source FROM applications WHERE via = ? AND source <> ?)",
            record.seq,
            record.seq,
        )
    )


def balance_of(field: str) -> Computed:
    """Make the computed field that is the balance of an account of today."""

    def balance(company: Company, record: Transaction) -> object:
        account = company.get("accounts", record.data[field])
        return None if account is None else natural(account, shown_balance(company, account.id))

    return balance


# --- links ---


def links(company: Company, types: dict[str, str], record: Transaction, but: int = 0) -> list[Json]:
    """Return the other ends of a transaction's applications, then of its orders."""
    found = [
        _link(types, by_seq(company, one.source), "amount", -one.amount - one.discount)
        for one in of_target(company, record.seq)
        if one.source != but
    ]
    found += [
        _link(types, by_seq(company, one.target), "amount", one.amount + one.discount)
        for one in of_source(company, record.seq)
        if one.target != but
    ]
    rows = company.connection.execute(
        "SELECT o.txn, sum(l.amount) FROM lines AS l JOIN lines AS o ON o.id = l.order_line WHERE l.txn = ?"
        " GROUP BY o.txn UNION SELECT l.txn, sum(l.amount) FROM lines AS l JOIN lines AS o ON o.id = l.order_line"
        " WHERE o.txn = ? GROUP BY l.txn ORDER BY 1",
        (record.seq, record.seq),
    ).fetchall()
    return found + [_link(types, by_seq(company, seq), "quantity", amount or 0) for seq, amount in rows]


def _link(types: dict[str, str], other: Transaction, kind: str, amount: int) -> Json:
    return {
        "id": other.id,
        "objectType": "qbd_linked_transaction",
        "transactionType": types[other.kind],
        "transactionDate": other.date,
        "refNumber": other.ref,
        "linkType": kind,
        "amount": cents_text(amount),
    }


def targets(company: Company, types: dict[str, str], record: Transaction) -> list[Json]:
    """Return what a payment settles, with what else settles it."""
    own = {one.target: one for one in of_source(company, record.seq)}
    carried = company.connection.execute(
        "SELECT DISTINCT target FROM applications WHERE via = ? AND source <> ?", (record.seq, record.seq)
    ).fetchall()
    found: list[Json] = []
    for seq in dict.fromkeys([*own, *(row[0] for row in carried)]):
        target = by_seq(company, seq)
        one = own.get(seq, Application(source=record.seq, target=seq, via=record.seq, amount=0))
        found.append(
            {
                "transactionId": target.id,
                "transactionType": types[target.kind],
                "transactionDate": target.date,
                "refNumber": target.ref,
                "balanceRemaining": open_amount(company, target),
                "amount": cents_text(one.amount),
                "discountAmount": cents_text(one.discount) if one.discount else None,
                "discountAccount": company.reference(("accounts",), one.discount_account),
                "discountClass": company.reference(("classes",), one.discount_class),
                "linkedTransactions": links(company, types, target, record.seq),
            }
        )
    return found


def refunded(company: Company, types: dict[str, str], record: Transaction) -> list[Json]:
    """Return the credits that a refund used up."""
    is_on = company.is_on("multiCurrency")

    def home(amount: object, credit: Transaction) -> str | None:
        return in_home(rate_of(credit), str(amount)) if is_on else None

    return [
        {
            "transactionId": credit.id,
            "transactionType": types[credit.kind],
            "transactionDate": credit.date,
            "refNumber": credit.ref,
            "creditRemaining": open_amount(company, credit),
            "refundAmount": cents_text(one.amount),
            "creditRemainingInHomeCurrency": home(open_amount(company, credit), credit),
            "refundAmountInHomeCurrency": home(cents_text(one.amount), credit),
        }
        for one in of_target(company, record.seq)
        for credit in (by_seq(company, one.source),)
    ]


def complete(
    company: Company,
    types: dict[str, str],
    kind: TransactionKind,
    record: Transaction,
    answer: Json,
    *,
    with_lines: bool = True,
    with_links: bool = False,
) -> Json:
    """Fill in an answer's amounts in the home currency, and its lists of other transactions as they are asked for."""
    add_home_amounts(company, record, answer)
    if with_links and "linkedTransactions" in answer:
        answer["linkedTransactions"] = links(company, types, record)
    if kind.applied:
        show = refunded if kind.applied == "refundAppliedToTransactions" else targets
        answer[kind.applied] = show(company, types, record) if with_lines else []
    if not with_lines:
        for array in kind.lines:
            answer[array.name] = []
            if array.groups:
                answer[array.groups] = []
    return answer
