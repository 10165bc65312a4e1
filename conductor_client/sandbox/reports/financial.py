"""Trial balance, profit and loss, balance sheet: from the postings alone, on either basis, by any columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial

from ..ledger import CREDIT_NATURAL, INCOME_AND_EXPENSE, fiscal_year_start
from .grid import Grid, grid_by, grid_of, sums
from .scope import Account, Scope, accounts_of
from .table import Cell, Column, Subject, Table, added, percent

Vectors = dict[object, list[int]]
Finish = Callable[[Sequence[int]], list[Cell]]

_MARKS = ", ".join(f"'{kind}'" for kind in sorted(INCOME_AND_EXPENSE))
_OF_ACCOUNTS = (
    "p.account {} (SELECT id FROM objects WHERE kind = 'accounts' AND json_extract(data, '$.accountType') IN"
    f" ({_MARKS}))"
)
RESULT = _OF_ACCOUNTS.format("IN")
"""Postings of income and expense."""
_SHEET = _OF_ACCOUNTS.format("NOT IN")


def _plain(vector: Sequence[int]) -> list[Cell]:
    return list(vector)


def _compared(vector: Sequence[int]) -> list[Cell]:
    now, then = vector
    change = percent(now - then, abs(then))
    return [now, then, now - then, None if change is None else f"{change}%"]


def _day_before(day: str) -> str:
    # Before the first of all days, too: days are compared as texts.
    return "0000-12-31" if day == date.min.isoformat() else (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def _subject(account: Account) -> Subject:
    return Subject("account", account.name)


# --- trial balance ---


def trial_balance(scope: Scope) -> Table:
    """Return the balance sheet at the end with the income and expense of the period; earlier profit is retained."""
    table = Table((Column("Debit", "debit"), Column("Credit", "credit")))
    grid = Grid(columns=(Column("TOTAL", "amount"),))
    until = sums(scope, grid, "1", "", scope.last)
    before = sums(scope, grid, RESULT, "", _day_before(scope.first)) if scope.first > "1000" else {}
    retained = sum(vector[0] for vector in before.values())
    rows = str(scope.query.get("rowsToReturn", "non_zero"))
    debit = credit = 0
    for one in accounts_of(scope.company):
        if one.type == "non_posting":
            continue
        is_retained = one.special == "retained_earnings"
        if rows == "active_only" and one.id not in until and not is_retained:
            continue
        amount = until.get(one.id, [0])[0] - before.get(one.id, [0])[0] + (retained if is_retained else 0)
        if rows == "non_zero" and amount == 0:
            continue
        is_debit = amount > 0 or (amount == 0 and one.type not in CREDIT_NATURAL)
        table.row("data", one.name, (amount,) if is_debit else (None, -amount), _subject(one))
        debit, credit = debit + max(amount, 0), credit + max(-amount, 0)
    table.row("total", "TOTAL", (debit, credit))
    return table


# --- sections ---


class _Layout:
    """A table of sections of accounts, whose amounts are vectors over the columns."""

    def __init__(self, scope: Scope, grid: Grid, vectors: Vectors, finish: Finish = _plain) -> None:
        self.table = Table(grid.columns)
        self.width = len(next(iter(vectors.values()), grid.columns))
        self._rows = str(scope.query.get("rowsToReturn", "non_zero"))
        self._vectors = vectors
        self._finish = finish
        self.accounts = accounts_of(scope.company)

    def of(self, *types: str) -> list[Account]:
        return [one for one in self.accounts if one.type in types]

    def vector(self, account: Account) -> list[int]:
        return self._vectors.get(account.id, [0] * self.width)

    def is_shown(self, account: Account) -> bool:
        if self._rows == "active_only":
            return account.id in self._vectors
        return self._rows == "all" or any(self.vector(account))

    def shows(self, vector: Sequence[int]) -> bool:
        return self._rows != "non_zero" or any(vector)

    def lines(self, accounts: list[Account], sign: int) -> list[int]:
        """The accounts, and their sum; `sign` 1 shows debits positive."""
        found: list[list[int]] = []
        for one in accounts:
            if self.is_shown(one):
                vector = [sign * amount for amount in self.vector(one)]
                self.row("data", one.name, vector, _subject(one))
                found.append(vector)
        return added(found, self.width)

    def section(self, title: str, accounts: list[Account], sign: int) -> list[int]:
        self.table.text(title)
        total = self.lines(accounts, sign)
        self.row("subtotal", f"Total {title}", total)
        return total

    def row(self, kind: str, label: str, vector: Sequence[int], subject: Subject | None = None) -> None:
        self.table.row(kind, label, self._finish(vector), subject)


def _minus(one: Sequence[int], other: Sequence[int]) -> list[int]:
    return [a - b for a, b in zip(one, other, strict=True)]


def _profit_and_loss(scope: Scope, grid: Grid, vectors: Vectors, finish: Finish = _plain) -> Table:
    layout = _Layout(scope, grid, vectors, finish)
    income = layout.section("Income", layout.of("income"), -1)
    goods = layout.section("Cost of Goods Sold", layout.of("cost_of_goods_sold"), 1)
    gross = _minus(income, goods)
    layout.row("subtotal", "Gross Profit", gross)
    ordinary = _minus(gross, layout.section("Expense", layout.of("expense"), 1))
    layout.row("subtotal", "Net Ordinary Income", ordinary)
    other_income = layout.section("Other Income", layout.of("other_income"), -1)
    other = _minus(other_income, layout.section("Other Expense", layout.of("other_expense"), 1))
    layout.row("subtotal", "Net Other Income", other)
    layout.row("total", "Net Income", added([ordinary, other], layout.width))
    return layout.table


def profit_and_loss(scope: Scope, by: str | None = None) -> Table:
    first, last = scope.first, scope.last
    grid = grid_of(scope, RESULT, first, last) if by is None else grid_by(scope, by, RESULT, first, last)
    return _profit_and_loss(scope, grid, sums(scope, grid, RESULT, first, last))


def _years_earlier(day: str, years: int) -> str:
    if not "1001" < day < "9000":
        return day
    moment = date.fromisoformat(day)
    month_end = moment.month == 2 and moment.day == 29
    return moment.replace(year=moment.year - years, day=28 if month_end else moment.day).isoformat()


def _beside(scope: Scope, where: str, spans: Sequence[tuple[str, str]]) -> Vectors:
    """The sums of several periods, side by side."""
    grid = Grid(columns=(Column("TOTAL", "amount"),))
    parts = [sums(scope, grid, where, first, last) for first, last in spans]
    return {key: [part.get(key, [0])[0] for part in parts] for key in {key for part in parts for key in part}}


def _compare(titles: Sequence[str]) -> Grid:
    return Grid(
        columns=(
            *(Column(title, "amount") for title in titles),
            Column("$ Change", "amount_difference"),
            Column("% Change", "percent", "percent"),
        )
    )


def profit_and_loss_previous_year(scope: Scope) -> Table:
    before = (_years_earlier(scope.first, 1), _years_earlier(scope.last, 1))
    vectors = _beside(scope, RESULT, ((scope.first, scope.last), before)) or {None: [0, 0]}
    return _profit_and_loss(scope, _compare(("This Period", "Previous Year")), vectors, _compared)


def profit_and_loss_ytd(scope: Scope) -> Table:
    start = fiscal_year_start(scope.company, scope.end).isoformat()
    vectors = _beside(scope, RESULT, ((scope.first, scope.last), (start, scope.last))) or {None: [0, 0]}
    grid = Grid(columns=(Column("This Period", "amount"), Column("Year to Date", "amount")))
    return _profit_and_loss(scope, grid, vectors)


# --- balance sheet ---


def balance_sheet(scope: Scope, by: str | None = None, *, summary: bool = False) -> Table:
    """Return the balances at the end of the period; the profit of earlier fiscal years is retained."""
    grid = grid_of(scope, "1", scope.first, scope.last) if by is None else grid_by(scope, by, "1", "", scope.last)
    if grid.spans:
        grid = Grid(columns=grid.columns[:-1], spans=grid.spans)
    width = len(grid.columns)
    vectors = sums(scope, grid, _SHEET, "", scope.last, running=True)
    total = added(sums(scope, grid, RESULT, "", scope.last, running=True).values(), width)
    earlier = [0] * width
    for place, end in enumerate(grid.ends(scope.end.isoformat())):
        start = fiscal_year_start(scope.company, date.fromisoformat(end)).isoformat()
        part = sums(scope, grid, RESULT, "", _day_before(start), running=True)
        earlier[place] = added(part.values(), width)[place]
    net = [-(all_of - before) for all_of, before in zip(total, earlier, strict=True)]
    return _sheet(scope, grid, vectors, earlier, net, summary=summary)


def balance_sheet_previous_year(scope: Scope) -> Table:
    ends = (scope.end.isoformat(), _years_earlier(scope.end.isoformat(), 1))
    starts = [fiscal_year_start(scope.company, date.fromisoformat(end)).isoformat() for end in ends]
    vectors = _beside(scope, _SHEET, [("", end) for end in ends])
    earlier = added(_beside(scope, RESULT, [("", _day_before(start)) for start in starts]).values(), 2)
    profit = added(_beside(scope, RESULT, list(zip(starts, ends, strict=True))).values(), 2)
    grid = _compare(tuple(f"{date.fromisoformat(end):%b} {date.fromisoformat(end).day}, {end[:4]}" for end in ends))
    return _sheet(scope, grid, vectors or {None: [0, 0]}, earlier, [-one for one in profit], finish=_compared)


def _sheet(
    scope: Scope,
    grid: Grid,
    vectors: Vectors,
    earlier: list[int],
    net: list[int],
    *,
    summary: bool = False,
    finish: Finish = _plain,
) -> Table:
    retained = next((one for one in accounts_of(scope.company) if one.special == "retained_earnings"), None)
    if retained is not None:
        known = vectors.get(retained.id, [0] * len(earlier))
        vectors[retained.id] = [a + b for a, b in zip(known, earlier, strict=True)]
    layout = _Layout(scope, grid, vectors, finish)
    section = partial(_summed, layout) if summary else layout.section
    assets = [
        section("Current Assets", layout.of("bank", "accounts_receivable", "other_current_asset"), 1),
        section("Fixed Assets", layout.of("fixed_asset"), 1),
        section("Other Assets", layout.of("other_asset"), 1),
    ]
    layout.row("total", "TOTAL ASSETS", added(assets, layout.width))
    debts = [
        section("Current Liabilities", layout.of("accounts_payable", "credit_card", "other_current_liability"), -1),
        section("Long Term Liabilities", layout.of("long_term_liability"), -1),
    ]
    liabilities = added(debts, layout.width)
    layout.row("subtotal", "Total Liabilities", liabilities)
    if summary:
        equity = added([[-one for one in layout.vector(account)] for account in layout.of("equity")], layout.width)
    else:
        layout.table.text("Equity")
        equity = layout.lines(layout.of("equity"), -1)
        if layout.shows(net):
            layout.row("data", "Net Income", net)
    layout.row("subtotal", "Total Equity", added([equity, net], layout.width))
    layout.row("total", "TOTAL LIABILITIES & EQUITY", added([liabilities, equity, net], layout.width))
    return layout.table


def _summed(layout: _Layout, title: str, accounts: list[Account], sign: int) -> list[int]:
    """One row for each type of account, in place of the accounts."""
    found: list[list[int]] = []
    for kind in dict.fromkeys(one.type for one in accounts):
        vector = added([layout.vector(one) for one in accounts if one.type == kind], layout.width)
        vector = [sign * amount for amount in vector]
        if layout.shows(vector):
            layout.row("data", kind.replace("_", " ").title(), vector)
        found.append(vector)
    total = added(found, layout.width)
    layout.row("subtotal", f"Total {title}", total)
    return total


REPORTS: Mapping[str, tuple[str, Callable[[Scope], Table]]] = {
    "trial_balance": ("Trial Balance", trial_balance),
    "profit_and_loss_standard": ("Profit & Loss", profit_and_loss),
    "profit_and_loss_by_class": ("Profit & Loss by Class", lambda scope: profit_and_loss(scope, "class")),
    "profit_and_loss_by_job": ("Profit & Loss by Job", lambda scope: profit_and_loss(scope, "customer")),
    "profit_and_loss_previous_year_comparison": ("Profit & Loss Prev Year Comparison", profit_and_loss_previous_year),
    "profit_and_loss_ytd_comparison": ("Profit & Loss YTD Comparison", profit_and_loss_ytd),
    "balance_sheet_standard": ("Balance Sheet", balance_sheet),
    "balance_sheet_by_class": ("Balance Sheet by Class", lambda scope: balance_sheet(scope, "class")),
    "balance_sheet_summary": ("Summary Balance Sheet", lambda scope: balance_sheet(scope, summary=True)),
    "balance_sheet_previous_year_comparison": ("Balance Sheet Prev Year Comparison", balance_sheet_previous_year),
}
