"""Sales tax by the vendor to whom it is paid."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from ..storage.company import Company
from .cash import CASH_BOOK
from .columns import DIMENSIONS, label_of
from .scope import Scope
from .summaries import SOLD
from .table import Column, Subject, Table, added


def sales_tax(scope: Scope, *, payable: bool) -> Table:
    """By vendor: what was sold with tax and without, what was collected, what is owed."""
    columns = [
        Column("Total Sales", "amount"),
        Column("Non-Taxable Sales", "amount"),
        Column("Taxable Sales", "amount"),
        Column("Tax Collected", "amount"),
    ]
    table = Table((*columns, Column("Sales Tax Payable", "amount")) if payable else tuple(columns))
    company = scope.company
    account = company.special("sales_tax_payable")
    collected = dict(
        company.connection.execute(
            scope.postings(
                "p.entity, -sum(p.amount)",
                "GROUP BY 1",
                extra=" AND p.account = ? AND p.date >= ? AND p.date <= ?"
                " AND t.kind IN ('invoices', 'sales_receipts', 'credit_memos')",
            ),
            (*scope.values, account, scope.first, scope.last),
        ).fetchall()
    )
    owed = dict(
        company.connection.execute(
            scope.postings("p.entity, -sum(p.amount)", "GROUP BY 1", extra=" AND p.account = ? AND p.date <= ?"),
            (*scope.values, account, scope.last),
        ).fetchall()
    )
    sold = _sold_by_tax_vendor(scope)
    rows: list[tuple[str, list[int]]] = []
    for vendor in {*collected, *owed, *sold}:
        label = label_of(company, DIMENSIONS["vendor"], vendor) or "No vendor"
        total, taxable = sold.get(vendor, (0, 0))
        rows.append((label, [total, total - taxable, taxable, collected.get(vendor, 0), owed.get(vendor, 0)]))
    rows.sort(key=lambda row: row[0].casefold())
    for label, vector in rows:
        table.row("data", label, vector, Subject("vendor", label))
    table.row("total", "TOTAL", added([vector for _, vector in rows], 5))
    return table


_CODES = "(SELECT id FROM objects WHERE kind = 'sales_tax_codes' AND json_extract(data, '$.isTaxable'))"
_TAXED_FORM = (
    "FROM transactions AS t, json_each(t.data, '$.{}') AS j{}"
    f" WHERE json_extract(t.data, '$.salesTaxCodeId') IN {_CODES}"
    " AND t.kind IN ('invoices', 'sales_receipts', 'credit_memos') AND t.date >= ? AND t.date <= ?"
)
_TAXED = (
    f"WITH taxed AS MATERIALIZED (SELECT json_extract(j.value, '$.id') AS line {_TAXED_FORM.format('lines', '')}"
    f" AND json_extract(j.value, '$.salesTaxCodeId') IN {_CODES}"
    f" UNION ALL SELECT json_extract(g.value, '$.id')"
    f" {_TAXED_FORM.format('lineGroups', ', json_each(j.value, ' + repr('$.lines') + ') AS g')}"
    f" AND json_extract(g.value, '$.salesTaxCodeId') IN {_CODES}) "
)
"""The lines with a taxable code on forms with one; they bind the first and last day of the forms twice."""


def _sold_by_tax_vendor(scope: Scope) -> dict[object, tuple[int, int]]:
    """By the vendor of a form's tax: what was sold on it, and how much of that has a taxable code."""
    rows = scope.company.connection.execute(
        _TAXED
        + scope.postings(
            "json_extract(t.data, '$.salesTaxItemId') AS tax, -sum(p.amount),"
            " -sum(CASE WHEN p.line IN taxed THEN p.amount ELSE 0 END)",
            "GROUP BY 1",
            extra=f" AND {SOLD} AND tax IS NOT NULL AND p.date >= ? AND p.date <= ?",
        ),
        # What is settled in a period may have been sold before it.
        (*(("" if scope.book == CASH_BOOK else scope.first), scope.last) * 2, *scope.values, scope.first, scope.last),
    ).fetchall()
    found: dict[object, tuple[int, int]] = {}
    for tax, total, part in rows:
        vendor = _vendor(scope.company, str(tax))
        known = found.get(vendor, (0, 0))
        found[vendor] = (known[0] + total, known[1] + part)
    return found


def _vendor(company: Company, tax: str) -> str | None:
    """The vendor of a tax; of a group the one of its first."""
    group = company.find(("sales_tax_group_items",), tax)
    if group is not None:
        tax = str(next(iter(group.data.get("salesTaxItemIds") or ()), ""))
    item = company.find(("sales_tax_items",), tax)
    return None if item is None else item.data.get("taxVendorId")


REPORTS: Mapping[str, tuple[str, Callable[[Scope], Table]]] = {
    "sales_tax_liability": ("Sales Tax Liability", partial(sales_tax, payable=True)),
    "sales_tax_revenue_summary": ("Sales Tax Revenue Summary", partial(sales_tax, payable=False)),
}
