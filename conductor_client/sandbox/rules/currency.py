"""Foreign currencies: a form is in its name's currency; the books are in the home currency.

What is posted is converted line by line, and the control account takes the rest. A payment takes off the receivable or
payable what the document put there, at the document's rate; the difference is a gain or a loss.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from ..applications import SETTLES, of_source
from ..document import Json
from ..errors import bad_reference, bad_value
from ..ids import list_id
from ..ledger import Posting
from ..model import Books, Form, TransactionKind
from ..money import cents, cents_text, whole
from ..storage.company import Company, Stored
from ..storage.transactions import by_seq

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
    """Return what a transaction enters into the books in the home currency, and note its foreign amounts."""
    forget_foreign(company, record.seq)
    if "_currency" not in record.data or not books.postings:
        return books
    foreign = company.ids(
        "SELECT id FROM objects WHERE kind = 'accounts' AND json_extract(data, '$.currencyId') = ?",
        record.data["_currency"],
    )
    is_adjustment = bool(record.data.get("isHomeCurrencyAdjustment"))
    if not is_adjustment:
        company.connection.executemany(
            "INSERT INTO foreign_amounts VALUES (?, ?, ?, ?)",
            [
                (record.seq, one.account, one.entity, one.amount)
                for one in books.postings
                if one.account in foreign and one.amount
            ],
        )
    rate = Fraction(1) if is_adjustment else rate_of(record)
    moves = [replace(move, value=whole(move.value * rate)) for move in books.moves]
    converted = [replace(one, amount=whole(one.amount * rate)) for one in books.postings]
    given = sum(move.value for move in moves if move.counter is None)
    rest = sum(one.amount for one in converted) + given
    if rest:
        place = _control_place(record, converted)
        converted[place] = replace(converted[place], amount=converted[place].amount - rest)
    converted += _differences(company, record, rate)
    return Books(converted, moves)


def _control_place(record: Transaction, postings: list[Posting]) -> int:
    """The posting that takes what rounding leaves: the last one of the control account."""
    places = [place for place, one in enumerate(postings) if one.account == record.account]
    return places[-1] if places else len(postings) - 1


def _differences(company: Company, record: Transaction, rate: Fraction) -> list[Posting]:
    """Of what a payment or credit settles: the document's rate against its own."""
    if record.side not in SETTLES:
        return []
    sign = 1 if record.side == "receivable_credit" else -1
    found: list[Posting] = []
    for one in of_source(company, record.seq):
        target = by_seq(company, one.target)
        its = rate_of(target)
        amount = sum(whole(part * rate) - whole(part * its) for part in (one.amount, one.discount))
        if amount:
            name = target.entity if record.kind == "receive_payments" else record.entity
            found.append(Posting(account=str(record.account), amount=sign * amount, entity=name))
            found.append(Posting(account=_exchange_account(company), amount=-sign * amount))
    return found


def rate_of(record: Transaction) -> Fraction:
    """Return the rate of a transaction, 1 in the home currency."""
    return Fraction(str(record.data["exchangeRate"])) if "_currency" in record.data else Fraction(1)


def forget_foreign(company: Company, seq: int) -> None:
    company.connection.execute("DELETE FROM foreign_amounts WHERE txn = ?", (seq,))


def home_of(company: Company, record: Transaction, account: object) -> int:
    """Return what a transaction posted to an account, in the home currency."""
    return company.number("SELECT sum(amount) FROM postings WHERE txn = ? AND account = ?", record.seq, account)


# --- worked out when shown ---


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
