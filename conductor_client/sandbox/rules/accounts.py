"""Accounts: types, balances in their natural sign, opening balances, special accounts."""

from __future__ import annotations

from ..books import enter, new_record
from ..document import Json
from ..errors import bad_reference, bad_value, not_modified, not_saved
from ..ledger import CREDIT_NATURAL, INCOME_AND_EXPENSE, earlier_income, is_used, shown_balance
from ..model import Draft, ListKind, TransactionKind
from ..money import cents, cents_text
from ..storage.company import Company, Stored
from .simple import is_referred_to

SPECIAL = "_special"
"""The key of an account's purpose for QuickBooks, which no request can set."""

TAX_LINES = {
    1564: "Schedule C: Gross receipts or sales",
    1566: "Schedule C: Cost of goods sold",
    1573: "Schedule C: Office expenses",
    1579: "Schedule C: Rent/lease bus. prop.",
    1588: "Schedule C: Other business expenses",
}
"""The lines of tax forms that an account can be mapped to, by id."""

_CONTROL = frozenset({"accounts_receivable", "accounts_payable"})
_CASH_FLOW = {
    "bank": "none",
    "accounts_receivable": "operating",
    "other_current_asset": "operating",
    "fixed_asset": "investing",
    "other_asset": "investing",
    "accounts_payable": "operating",
    "credit_card": "operating",
    "other_current_liability": "operating",
    "long_term_liability": "financing",
    "equity": "financing",
}


# --- computed when shown ---


def natural(stored: Stored, amount: int) -> str:
    """Return an amount (debits positive) with the sign in which an account shows it."""
    return cents_text(-amount if stored.data["accountType"] in CREDIT_NATURAL else amount)


def balance(company: Company, stored: Stored) -> object:
    """The account's own postings; `0.00` for income and expense, whose year ends."""
    return natural(stored, _shown(company, stored))


def total_balance(company: Company, stored: Stored) -> object:
    """The balance with all sub-accounts."""
    total, waiting = 0, [stored]
    while waiting:
        one = waiting.pop()
        total += _shown(company, one)
        waiting += company.children(one.kind, one.id)
    return natural(stored, total)


def _shown(company: Company, stored: Stored) -> int:
    if stored.data["accountType"] in INCOME_AND_EXPENSE:
        return 0
    own = shown_balance(company, stored.id)
    return own + earlier_income(company) if stored.data.get(SPECIAL) == "retained_earnings" else own


def special_type(_: Company, stored: Stored) -> object:
    return stored.data.get(SPECIAL)


def tax_line(_: Company, stored: Stored) -> object:
    number = stored.data.get("taxLineId")
    return None if number is None else {"taxLineId": number, "taxLineName": TAX_LINES[number]}


def is_tax_account(_: Company, stored: Stored) -> object:
    return stored.data.get(SPECIAL) == "sales_tax_payable"


def cash_flow(_: Company, stored: Stored) -> object:
    return _CASH_FLOW.get(str(stored.data["accountType"]), "not_applicable")


# --- checks ---


def type_fits(draft: Draft) -> None:
    """Non-posting accounts are QuickBooks' own, and a sub-account has its parent's type."""
    kind = str(draft.data["accountType"])
    if draft.before is None or draft.changed("accountType"):
        if kind == "non_posting" and SPECIAL not in draft.data:
            raise bad_value("accountType", kind)
        if draft.before is not None:
            _type_may_change(draft, kind)
    parent = draft.company.get("accounts", draft.data["parentId"]) if "parentId" in draft.data else None
    if parent is not None and parent.data["accountType"] != kind:
        raise not_saved(draft.kind.noun, "A subaccount must have the same account type as its parent.")


def _type_may_change(draft: Draft, kind: str) -> None:
    before = draft.before.data["accountType"] if draft.before is not None else kind
    used = is_used(draft.company, draft.id)
    if SPECIAL in draft.data or (used and _CONTROL & {kind, before}):
        raise not_modified(draft.kind.noun, "The account type of this account cannot be changed.")
    if draft.company.children("accounts", draft.id):
        raise not_modified(draft.kind.noun, "The account type of an account with subaccounts cannot be changed.")
    everything: tuple[ListKind | TransactionKind, ...] = (*draft.kinds.values(), *draft.forms.values())
    if is_referred_to(draft.company, everything, draft.kind.name, draft.id, kind):
        raise not_modified(
            draft.kind.noun, "Something refers to this account that does not allow the new account type."
        )


def number_is_free(draft: Draft) -> None:
    number = draft.data.get("accountNumber")
    if number is None or not draft.changed("accountNumber"):
        return
    condition = "kind = 'accounts' AND id <> ? AND json_extract(data, '$.accountNumber') = ?"
    if draft.company.select(condition, (draft.id, number)):
        raise not_saved(draft.kind.noun, "The account number is already in use.")


def tax_line_exists(draft: Draft) -> None:
    number = draft.data.get("taxLineId")
    if number is not None and number not in TAX_LINES:
        raise bad_reference("Tax Line", str(number), draft.kind.noun)


def opening_is_possible(draft: Draft) -> None:
    """Balance-sheet accounts alone are opened; receivables and payables through their customers and vendors."""
    if "openingBalance" not in draft.sent:
        return
    kind = draft.data["accountType"]
    if kind in INCOME_AND_EXPENSE or kind in _CONTROL or kind == "non_posting":
        raise bad_value("openingBalance", draft.sent["openingBalance"])
    if draft.before is not None and is_used(draft.company, draft.id):
        raise not_modified(draft.kind.noun, "The opening balance of an account that is in use cannot be changed.")


def enter_opening(draft: Draft) -> None:
    """Opening balances stand against Opening Balance Equity: a deposit for a bank, a journal entry otherwise."""
    amount = cents(str(draft.sent.get("openingBalance") or "0"))
    if amount == 0:
        return
    company, kind = draft.company, str(draft.data["accountType"])
    equity = company.special("opening_balance_equity")
    date = str(draft.sent.get("openingBalanceDate") or company.today)
    text, memo = cents_text(abs(amount)), "Account Opening Balance"
    data: Json = {"transactionDate": date, "memo": memo}
    if kind == "bank" and amount > 0:
        data |= {"depositToAccountId": draft.id, "totalAmount": text}
        data["lines"] = [{"accountId": equity, "amount": text, "memo": memo}]
        record = new_record(company, "deposits", date, data)
        record.account, record.total = draft.id, amount
    else:
        is_debit = (amount > 0) is (kind not in CREDIT_NATURAL)
        debit, credit = (draft.id, equity) if is_debit else (equity, draft.id)
        data["debitLines"] = [{"accountId": debit, "amount": text, "memo": memo}]
        data["creditLines"] = [{"accountId": credit, "amount": text, "memo": memo}]
        del data["memo"]
        record = new_record(company, "journal_entries", date, data)
    enter(company, draft.forms, record.kind, record)
