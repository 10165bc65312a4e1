"""Trial balance, profit and loss, balance sheet: exact, on the accrual basis."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from ..call import Call
from ..document import Document, Json
from ..errors import not_emulated
from ..ledger import CREDIT_NATURAL, INCOME_AND_EXPENSE, fiscal_year_start
from ..rules.accounts import SPECIAL
from ..storage.company import Company
from .period import Period, period_of
from .table import Table

_KNOWN = frozenset({"reportType", "reportDateFrom", "reportDateTo", "reportDateMacro", "rowsToReturn"})


class _Account(NamedTuple):
    """An account with its amounts, debits positive: all until the end, of them those before the period."""

    name: str
    kind: str
    special: str | None
    amount: int
    earlier: int
    used: bool


def general_summary(_: Document, company: Company, call: Call) -> Json:
    """Answer a report of this family. Raises ApiError (501) for one that is not emulated, or a filter of it."""
    query, kind = call.query, str(call.query["reportType"])
    if kind not in _REPORTS:
        raise not_emulated(f'The sandbox does not emulate the report "{kind}" yet.')
    basis = query.get("basis", "none")
    plain = {"basis": ("accrual", "none"), "detailLevel": ("all",), "summarizeColumnsBy": ("total_only",)}
    for name, value in query.items():
        if name not in _KNOWN and value not in plain.get(name, ()):
            raise not_emulated(f'The sandbox does not emulate the parameter "{name}" of the report "{kind}" yet.')
    period = period_of(company, query)
    title, build = _REPORTS[kind]
    table = build(company, period, str(query.get("rowsToReturn", "non_zero")))
    return {
        "objectType": "qbd_report",
        "category": "general_summary",
        "reportType": kind,
        "title": title,
        "subtitle": _subtitle(period, is_sheet=kind == "balance_sheet_standard"),
        "basis": "accrual" if basis == "none" else basis,
        "rowCount": len(table.rows),
        "columnCount": len(table.columns),
        "columnTitleRowCount": 1,
        "columns": table.columns,
        "rows": table.rows,
    }


def _subtitle(period: Period, *, is_sheet: bool) -> str:
    def text(day: date) -> str:
        return f"{day:%B} {day.day}, {day.year}"

    if period.last is None:
        return "All Transactions"
    if is_sheet or period.first is None:
        return f"As of {text(period.last)}"
    return f"{text(period.first)} through {text(period.last)}"


def _accounts(company: Company, period: Period, rows: str) -> list[_Account]:
    """The accounts in the order of their names, with what was posted to them until the end of the period."""
    last = "9999-12-31" if period.last is None else period.last.isoformat()
    first = "0000-01-01" if period.first is None else period.first.isoformat()
    found = [
        _Account(*row[:6])
        for row in company.connection.execute(
            "SELECT a.full_name, json_extract(a.data, '$.accountType'), json_extract(a.data, ?), coalesce(p.amount, 0),"
            " coalesce(p.earlier, 0), p.account IS NOT NULL FROM objects AS a LEFT JOIN (SELECT account,"
            " sum(amount) AS amount, sum(CASE WHEN date < ? THEN amount ELSE 0 END) AS earlier FROM postings"
            " WHERE date <= ? GROUP BY account) AS p ON p.account = a.id WHERE a.kind = 'accounts' ORDER BY a.sort_key",
            (f"$.{SPECIAL}", first, last),
        )
    ]
    if rows == "active_only":
        return [one for one in found if one.used or one.special == "retained_earnings"]
    return found


def _shown(rows: str, amount: int) -> bool:
    return rows != "non_zero" or amount != 0


# --- the three reports ---


def _trial_balance(company: Company, period: Period, rows: str) -> Table:
    """The balance sheet as it stands at the end, income and expense of the period; earlier ones are retained."""
    table = Table((("Debit", "debit"), ("Credit", "credit")))
    accounts = _accounts(company, period, rows)
    retained = sum(one.earlier for one in accounts if one.kind in INCOME_AND_EXPENSE)
    debit = credit = 0
    for one in accounts:
        amount = one.amount - one.earlier if one.kind in INCOME_AND_EXPENSE else one.amount
        if one.special == "retained_earnings":
            amount += retained
        if one.kind == "non_posting" or not _shown(rows, amount):
            continue
        is_debit = amount > 0 or (amount == 0 and one.kind not in CREDIT_NATURAL)
        table.amounts("data", one.name, *((amount,) if is_debit else (None, -amount)), account=one.name)
        debit, credit = debit + max(amount, 0), credit + max(-amount, 0)
    table.amounts("total", "TOTAL", debit, credit)
    return table


def _section(table: Table, title: str, accounts: list[_Account], sign: int, rows: str) -> int:
    """A heading, the accounts below it, and their sum; `sign` 1 shows debits positive."""
    table.text(title)
    total = 0
    for one in accounts:
        if _shown(rows, one.amount):
            table.amounts("data", one.name, sign * one.amount, account=one.name)
            total += sign * one.amount
    table.amounts("subtotal", f"Total {title}", total)
    return total


def _of(accounts: list[_Account], *kinds: str) -> list[_Account]:
    return [one for one in accounts if one.kind in kinds]


def _profit_and_loss(company: Company, period: Period, rows: str) -> Table:
    table = Table((("TOTAL", "amount"),))
    accounts = [one._replace(amount=one.amount - one.earlier) for one in _accounts(company, period, rows)]
    income = _section(table, "Income", _of(accounts, "income"), -1, rows)
    goods = _section(table, "Cost of Goods Sold", _of(accounts, "cost_of_goods_sold"), 1, rows)
    table.amounts("subtotal", "Gross Profit", income - goods)
    expense = _section(table, "Expense", _of(accounts, "expense"), 1, rows)
    table.amounts("subtotal", "Net Ordinary Income", income - goods - expense)
    other_income = _section(table, "Other Income", _of(accounts, "other_income"), -1, rows)
    other_expense = _section(table, "Other Expense", _of(accounts, "other_expense"), 1, rows)
    table.amounts("subtotal", "Net Other Income", other_income - other_expense)
    table.amounts("total", "Net Income", income - goods - expense + other_income - other_expense)
    return table


def _balance_sheet(company: Company, period: Period, rows: str) -> Table:
    """What there is at the end of the period; the profit of earlier fiscal years is retained."""
    table = Table((("TOTAL", "amount"),))
    start = None if period.last is None else fiscal_year_start(company, period.last)
    accounts = _accounts(company, Period(start, period.last), rows)
    results = [one for one in accounts if one.kind in INCOME_AND_EXPENSE]
    retained, net = sum(one.earlier for one in results), -sum(one.amount - one.earlier for one in results)
    accounts = [
        one._replace(amount=one.amount + retained) if one.special == "retained_earnings" else one for one in accounts
    ]
    assets = _section(
        table, "Current Assets", _of(accounts, "bank", "accounts_receivable", "other_current_asset"), 1, rows
    )
    assets += _section(table, "Fixed Assets", _of(accounts, "fixed_asset"), 1, rows)
    assets += _section(table, "Other Assets", _of(accounts, "other_asset"), 1, rows)
    table.amounts("total", "TOTAL ASSETS", assets)
    current = _of(accounts, "accounts_payable", "credit_card", "other_current_liability")
    liabilities = _section(table, "Current Liabilities", current, -1, rows)
    liabilities += _section(table, "Long Term Liabilities", _of(accounts, "long_term_liability"), -1, rows)
    table.amounts("subtotal", "Total Liabilities", liabilities)
    table.text("Equity")
    equity = 0
    for one in _of(accounts, "equity"):
        if _shown(rows, one.amount):
            table.amounts("data", one.name, -one.amount, account=one.name)
            equity -= one.amount
    if _shown(rows, net):
        table.amounts("data", "Net Income", net)
    table.amounts("subtotal", "Total Equity", equity + net)
    table.amounts("total", "TOTAL LIABILITIES & EQUITY", liabilities + equity + net)
    return table


_REPORTS: Mapping[str, tuple[str, Callable[[Company, Period, str], Table]]] = {
    "trial_balance": ("Trial Balance", _trial_balance),
    "profit_and_loss_standard": ("Profit & Loss", _profit_and_loss),
    "balance_sheet_standard": ("Balance Sheet", _balance_sheet),
}
