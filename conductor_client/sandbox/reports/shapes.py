"""Reports of data that the sandbox does not store: budgets, payroll, tax forms, audits, lots. They have no rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from .scope import Scope
from .table import Column, Table

_TEXT, _AMOUNT = "string", "amount"


def _empty(_: Scope, columns: tuple[Column, ...]) -> Table:
    return Table(columns)


def _amounts(*titles: str) -> tuple[Column, ...]:
    return tuple(Column(title, _AMOUNT) for title in titles)


def _texts(**titles: str) -> tuple[Column, ...]:
    return tuple(Column(title, name, _TEXT) for name, title in titles.items())


_LEDGER = (
    *_texts(transaction_type="Type", date="Date", ref_number="Num", name="Name", memo="Memo", account="Account"),
    Column("Amount", _AMOUNT),
)
_PAYROLL = (
    *_texts(transaction_type="Type", date="Date", ref_number="Num", name="Name", payroll_item="Payroll Item"),
    *(Column("Wage Base", "wage_base"), Column("Amount", _AMOUNT)),
)
_COMPARED = (*_amounts("Actual", "Budget", "$ Over Budget"), Column("% of Budget", "percent", "percent"))
_LOTS = (
    *_texts(item="Item", serial_or_lot_number="Serial/Lot Number"),
    Column("On Hand", "quantity_on_hand", "quantity"),
)
_SHAPES: Mapping[str, tuple[str, tuple[Column, ...]]] = {
    "1099_detail": ("1099 Detail", _LEDGER),
    "audit_trail": (
        "Audit Trail",
        (
            *_texts(transaction_number="Num", updated_at="Entered/Last Modified", last_modified_by="Last Modified By"),
            *_LEDGER,
        ),
    ),
    "income_tax_detail": ("Income Tax Detail", _LEDGER),
    "income_tax_summary": ("Income Tax Summary", _amounts("TOTAL")),
    "missing_checks": ("Missing Checks", _LEDGER),
    "job_progress_invoices_vs_estimates": (
        "Job Progress Invoices vs. Estimates",
        (
            *_texts(transaction_type="Type", date="Date", ref_number="Num", estimate_active="Estimate Active"),
            *(Column("Estimate Total", _AMOUNT), Column("Progress Invoice", "progress_amount")),
            Column("% Progress", "progress_percent", "percent"),
        ),
    ),
    "lot_number_in_stock_by_site": ("Lot Number in Stock by Site", _LOTS),
    "serial_number_in_stock_by_site": ("Serial Number in Stock by Site", _LOTS),
    "balance_sheet_budget_overview": ("Balance Sheet Budget Overview", _amounts("TOTAL")),
    "balance_sheet_budget_vs_actual": ("Balance Sheet Budget vs. Actual", _COMPARED),
    "profit_and_loss_budget_overview": ("Profit & Loss Budget Overview", _amounts("TOTAL")),
    "profit_and_loss_budget_performance": (
        "Profit & Loss Budget Performance",
        _amounts("This Period", "Budget", "Year to Date", "YTD Budget", "Annual Budget"),
    ),
    "profit_and_loss_budget_vs_actual": ("Profit & Loss Budget vs. Actual", _COMPARED),
    "employee_state_taxes_detail": ("Employee State Taxes Detail", _PAYROLL),
    "payroll_item_detail": ("Payroll Item Detail", _PAYROLL),
    "payroll_review_detail": ("Payroll Detail Review", _PAYROLL),
    "payroll_transaction_detail": ("Payroll Transaction Detail", _PAYROLL),
    "payroll_transactions_by_payee": ("Payroll Transactions by Payee", _LEDGER),
    "employee_earnings_summary": ("Employee Earnings Summary", _amounts("TOTAL")),
    "payroll_liability_balances": ("Payroll Liability Balances", _amounts("BALANCE")),
    "payroll_summary": ("Payroll Summary", _amounts("TOTAL")),
}
REPORTS: Mapping[str, tuple[str, Callable[[Scope], Table]]] = {
    name: (title, partial(_empty, columns=columns)) for name, (title, columns) in _SHAPES.items()
}
