"""The month's profit and loss as a table and a CSV file, checked against its own lines."""

import csv
import os
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

from conductor_client import Conductor
from conductor_client.models import ReportDataRow, ReportSubtotalRow, ReportTotalRow

Row = tuple[str, Decimal, bool]  # label, amount, whether it is a sum of others


def profit_and_loss(acme: Conductor, first: date, last: date) -> list[Row]:
    """Return the rows of the report that have an amount."""
    report = acme.qbd.reports.general_summary(
        report_type="profit_and_loss_standard",
        report_date_from=first,
        report_date_to=last,
        basis="accrual",
        summarize_columns_by="total_only",
    )
    labels = next(column.column_id for column in report.columns if column.column_type == "label")
    amounts = next(column.column_id for column in report.columns if column.column_type == "amount")
    rows: list[Row] = []
    for row in report.rows:
        if isinstance(row, ReportDataRow | ReportSubtotalRow | ReportTotalRow):
            cells = {cell.column_id: cell.value for cell in row.cells}
            if amount := cells.get(amounts):
                rows.append((cells.get(labels) or "", Decimal(amount), not isinstance(row, ReportDataRow)))
    return rows


def main() -> None:
    first, last = date(2026, 3, 1), date(2026, 3, 31)
    with Conductor(end_user_id=os.environ["END_USER_ID"]) as acme:
        rows = profit_and_loss(acme, first, last)
        aging = acme.qbd.reports.aging(report_type="ar_aging_summary", report_date_to=last)
    for label, amount, is_sum in rows:
        print(f"{label:32}{amount:>14,}{'  =' if is_sum else ''}")
    print(f"{aging.title}: {len(aging.rows)} rows")
    path = Path(sys.argv[1] if len(sys.argv) > 1 else f"profit-and-loss-{last}.csv")
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("account", "amount"), *((label, amount) for label, amount, _ in rows)])
    print("written:", path.name)


if __name__ == "__main__":
    main()
