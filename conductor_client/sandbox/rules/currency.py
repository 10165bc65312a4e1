"""Foreign currencies: a form is in its name's currency; the books are in the home currency.

What is posted is converted line by line, and the control account takes the rest. A payment takes off the receivable or
payable what the document put there, as much of it as it settles; the difference is a gain or a loss.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ..applications import SETTLES, of_source
from ..document import Json
from ..errors import bad_reference, bad_value
from ..ids import list_id
from ..ledger import Posting
from ..model import Books, Form, TransactionKind
from ..money import cents, cents_text, whole
from ..storage.company import Company, Stored

if TYPE_CHECKING:
    from ..storage.transactions import Transaction

_OF_ACCOUNT = {
    "checks": "bankAccountId",
    "credit_card_charges": "accountId",
    "credit_card_credits": "accountId",
    "sales_tax_payment_checks": "bankAccountId",
    "transfers": "sourceAccountId",
}
"""The account whose currency a form has, for kinds that have not that of their name."""

_MONEY = {
    "receive_payments": "depositToAccountId",
    "sales_receipts": "depositToAccountId",
    "credit_card_refunds": "refundFromAccountId",
    "bill_check_payments": "bankAccountId",
    "bill_credit_card_payments": "creditCardAccountId",
    "transfers": "targetAccountId",
}
"""The account that the money of a form comes to or from: in the form's currency, or in the home currency."""

_BY_LINE = ("journal_entries", "checks")
"""Kinds that are open by lines of theirs on receivables or payables; of other kinds such a line is not open."""

_CONTROL = {"accounts_receivable": "Accounts Receivable", "accounts_payable": "Accounts Payable"}
_HOME_SUFFIX = "InHomeCurrency"


def currency_of(company: Company, kinds: tuple[str, ...], object_id: object) -> str | None:
    """Return the id of the currency of an account or a name, None for the home currency."""
    found = None if object_id is None else company.find(kinds, str(object_id))
    currency = None if found is None else found.data.get("currencyId")
    return None if currency in (None, company.setting("homeCurrency")) else str(currency)


# --- a form's currency and rate ---


def settle_currency(form: Form) -> None:
    """Find the currency and the rate of a form, and its control account in that currency. Raises ApiError (3140)."""
    company, data = form.company, form.data
    data.pop("_currency", None)
    if not company.is_on("multiCurrency"):
        data.pop("exchangeRate", None)
        return
    currency = _currency(form)
    _check_control(form, currency)
    money = data.get(_MONEY.get(form.kind.name, ""))
    if money is not None and currency_of(company, ("accounts",), money) not in (None, currency):
        raise bad_reference("Account", str(money), form.kind.noun)
    if form.kind.name == "transfers" and currency_of(company, ("accounts",), money) != currency:
        raise bad_value("targetAccountId", money)
    if currency is None:
        data.pop("exchangeRate", None)
        return
    data["_currency"] = currency
    found = company.get("currencies", currency)
    rate = data.get("exchangeRate") or (None if found is None else found.data.get("exchangeRate")) or 1
    if rate <= 0:
        raise bad_value("exchangeRate", rate)
    data["exchangeRate"] = rate


def _currency(form: Form) -> str | None:
    company, name = form.company, form.kind.name
    if name in _OF_ACCOUNT:
        return currency_of(company, ("accounts",), form.data.get(_OF_ACCOUNT[name]))
    if "currencyId" in form.data:
        given = form.data["currencyId"]
        return None if given == company.setting("homeCurrency") else str(given)
    if name == "deposits":
        return currency_of(company, ("accounts",), form.data.get("depositToAccountId"))
    return currency_of(company, ("customers", "vendors"), form.data.get(form.kind.entity))


def _check_control(form: Form, currency: str | None) -> None:
    kind, company = form.kind, form.company
    if kind.special not in _CONTROL or not kind.account:
        return
    account = form.data.get(kind.account)
    if currency_of(company, ("accounts",), account) == currency:
        return
    if kind.account in form.sent or form.before is not None:
        raise bad_reference("Account", str(account), kind.noun)
    form.data[kind.account] = form.record.account = _control_in(company, kind.special, currency)


def _control_in(company: Company, purpose: str, currency: str | None) -> str:
    """The account of receivables or payables in a currency: the first there is, or a new one."""
    if currency is None:
        return company.special(purpose)
    for one in company.select("kind = 'accounts' AND json_extract(data, '$.accountType') = ?", (purpose,)):
        if one.data.get("currencyId") == currency:
            return one.id
    found = company.get("currencies", currency)
    code = "" if found is None else str(found.data.get("currencyCode"))
    return _new_account(company, f"{_CONTROL[purpose]} - {code}", accountType=purpose, currencyId=currency)


def _exchange_account(company: Company) -> str:
    known = company.setting("special.exchange_gain_loss")
    if known is None:
        data = {"accountType": "other_expense", "_special": "exchange_gain_loss"}
        known = _new_account(company, "Exchange Gain or Loss", **data)
        company.set_setting("special.exchange_gain_loss", known)
    return known


def _new_account(company: Company, name: str, **data: str) -> str:
    """Make an account that QuickBooks makes by itself when it is first needed."""
    taken = company.named("accounts", None, name.casefold())
    if taken is not None:
        return taken.id
    object_id, now = list_id(company.next_number("accounts"), company.now), company.now
    stored = Stored("accounts", object_id, None, name, name, True, now, now, now, {"name": name, **data})
    company.insert(stored, "accounts")
    return object_id


# --- into the books ---


def in_home_currency(company: Company, kind: TransactionKind, record: Transaction, books: Books) -> Books:
    """Return what a transaction enters into the books in the home currency, and note its foreign amounts.

    Raises ApiError (3140) for accounts and names of another currency.
    """
    forget_foreign(company, record.seq)
    currency = record.data.get("_currency")
    if not books.postings or (currency is None and not company.is_on("multiCurrency")):
        return books
    foreign = _foreign_accounts(company)
    _check_currencies(company, kind, currency, foreign, books.postings)
    if currency is None:
        return books
    is_adjustment = bool(record.data.get("isHomeCurrencyAdjustment"))
    rate = Fraction(1) if is_adjustment else rate_of(record)
    moves = [replace(move, value=whole(move.value * rate)) for move in books.moves]
    converted = [replace(one, amount=whole(one.amount * rate)) for one in books.postings]
    given = sum(move.value for move in moves if move.counter is None)
    rest = sum(one.amount for one in converted) + given
    if rest:
        place = _control_place(record, converted)
        converted[place] = replace(converted[place], amount=converted[place].amount - rest)
    if not is_adjustment:
        company.connection.executemany(
            "INSERT INTO foreign_amounts VALUES (?, ?, ?, ?, ?, ?)",
            [
                (record.seq, before.line, before.account, before.entity, before.amount, after.amount)
                for before, after in zip(books.postings, converted, strict=True)
                if before.account in foreign and before.amount
            ],
        )
    return Books([*converted, *_differences(company, record, converted)], moves)


def _check_currencies(
    company: Company, kind: TransactionKind, currency: str | None, foreign: dict[str, str], postings: list[Posting]
) -> None:
    """Accounts have the form's currency or the home one; receivables, payables and their names the form's alone."""
    control = company.control_accounts()
    for one in postings:
        own = foreign.get(one.account)
        if own not in (None, currency) or (one.account in control and own != currency):
            raise bad_reference("Account", one.account, kind.noun)
        if one.account in control and one.entity is not None:
            names = ("customers", "vendors")
            if currency_of(company, names, one.entity) != currency:
                raise bad_reference("Entity", one.entity, kind.noun)


def _foreign_accounts(company: Company) -> dict[str, str]:
    """Return the currency of each account that has not the home currency."""
    return dict(
        company.connection.execute(
            "SELECT id, json_extract(data, '$.currencyId') AS currency FROM objects WHERE kind = 'accounts'"
            " AND currency <> ?",
            (company.setting("homeCurrency"),),
        )
    )


def _control_place(record: Transaction, postings: list[Posting]) -> int:
    """The posting that takes what rounding leaves: the last one of the control account."""
    places = [place for place, one in enumerate(postings) if one.account == record.account]
    return places[-1] if places else len(postings) - 1


def _differences(company: Company, record: Transaction, converted: list[Posting]) -> list[Posting]:
    """Return the amounts that a payment or credit takes off the control account, in addition to its own postings.

    Settled and unused amounts keep their original rates; the difference is a gain or a loss.
    """
    own = of_source(company, record.seq) if record.side in SETTLES else []
    if not own:
        return []
    sign = -1 if record.side == "receivable_credit" else 1
    missing: dict[str | None, int] = {}
    for posting in converted:
        if posting.account == record.account and (posting.line is None or record.kind in _BY_LINE):
            missing[posting.entity] = missing.get(posting.entity, 0) - sign * posting.amount
    came = -sum(missing.values()) - sum(whole(one.discount * rate_of(record)) for one in own)
    unused = record.total - sum(one.amount for one in own)
    if unused:
        missing[record.entity] = missing.get(record.entity, 0) + whole(Fraction(unused * came, record.total))
    for one in settled(company, "target IN (SELECT target FROM applications WHERE source = ?)", (record.seq,)):
        if one.source == record.seq:
            missing[one.entity] = missing.get(one.entity, 0) + one.home
    found: list[Posting] = []
    for name, amount in missing.items():
        if amount:
            found.append(Posting(account=str(record.account), amount=sign * amount, entity=name))
            found.append(Posting(account=_exchange_account(company), amount=-sign * amount))
    return found


class Settled(NamedTuple):
    """How much of `target` an application settles, in the home currency; `entity` is the target's name."""

    source: int
    target: int
    entity: str | None
    home: int


def settled(company: Company, condition: str, values: tuple[object, ...]) -> Iterator[Settled]:
    """Yield what applications settle: each its part of what the target put on its control account.

    Parts are rounded together, so that what is settled in full leaves no cent. The condition chooses targets, not
    single applications of one.
    """
    came = (
        "(SELECT sum({}) FROM foreign_amounts AS f WHERE f.txn = t.seq AND f.account = t.account"
        f" AND (f.line IS NULL OR t.kind IN {_BY_LINE}))"
    )
    for source, target, amount, upto, entity, foreign, home in company.connection.execute(
        f"SELECT a.source, a.target, a.amount, a.upto, t.entity, {came.format('amount')}, {came.format('home')} FROM"
        " (SELECT source, target, amount + discount AS amount,"
        " sum(amount + discount) OVER (PARTITION BY target ORDER BY rowid) AS upto FROM applications"
        f" WHERE {condition}) AS a JOIN transactions AS t ON t.seq = a.target",
        values,
    ):
        part = amount
        if foreign:
            part = whole(Fraction(upto * home, foreign)) - whole(Fraction((upto - amount) * home, foreign))
        yield Settled(source, target, entity, part)


def foreign_sources(company: Company, numbers: Iterable[int]) -> set[int]:
    """Return what else settles foreign documents: the parts of each follow from those of the others."""
    return {
        row[0]
        for seq in numbers
        for row in company.connection.execute(
            "SELECT source FROM applications WHERE target = ? AND target IN (SELECT txn FROM foreign_amounts)",
            (seq,),
        )
    }


def rate_of(record: Transaction) -> Fraction:
    """Return the rate of a transaction, 1 in the home currency."""
    return Fraction(str(record.data["exchangeRate"])) if "_currency" in record.data else Fraction(1)


def forget_foreign(company: Company, seq: int) -> None:
    company.connection.execute("DELETE FROM foreign_amounts WHERE txn = ?", (seq,))


def home_of(company: Company, record: Transaction, account: object, line: str | None = None) -> int:
    """Return what a transaction, or one line of it, posted to an account, in the home currency."""
    statement, values = "SELECT sum(amount) FROM postings WHERE txn = ? AND account = ?", [record.seq, account]
    if line is not None:
        statement, values = f"{statement} AND line = ?", [*values, line]
    return company.number(statement, *values)


# --- computed when shown ---


def shown_currency(company: Company, record: Transaction) -> Json | None:
    if not company.is_on("multiCurrency"):
        return None
    return company.reference(("currencies",), record.data.get("_currency") or company.setting("homeCurrency"))


def shown_rate(company: Company, record: Transaction) -> object:
    if not company.is_on("multiCurrency"):
        return None
    return record.data["exchangeRate"] if "_currency" in record.data else 1


def add_home_amounts(company: Company, record: Transaction, answer: Json) -> None:
    """Fill in the amounts in the home currency; null without multi-currency."""
    if not company.is_on("multiCurrency"):
        return
    rate = rate_of(record)
    for name in answer:
        base = answer.get(name.removesuffix(_HOME_SUFFIX))
        if name.endswith(_HOME_SUFFIX) and base is not None:
            answer[name] = in_home(rate, base)


def in_home(rate: Fraction, amount: str) -> str:
    return cents_text(whole(cents(amount) * rate))
