"""`ReportsPreferences`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import Enumeration, enumeration
from ..._schema.decode import UNREADABLE, Model, model, new, note, recover, wire

_AGING_REPORT_BASIS = enumeration("age_from_due_date", "age_from_transaction_date")
_SUMMARY_REPORT_BASIS = enumeration("accrual", "cash")


@model
class ReportsPreferences(Model):
    """Defaults for reports: whether summaries count on accrual or cash basis, and from which date open items age.

    Attributes:
        aging_report_basis: Date from which aging reports count the days overdue.
        summary_report_basis: Default basis of summary reports: income and costs count when billed (accrual) or when
            paid (cash).
    """

    aging_report_basis: Literal["age_from_due_date", "age_from_transaction_date"] | str = wire(
        "agingReportBasis", Enumeration(_AGING_REPORT_BASIS)
    )
    summary_report_basis: Literal["accrual", "cash"] | str = wire(
        "summaryReportBasis", Enumeration(_SUMMARY_REPORT_BASIS)
    )


def decode_reports_preferences(data: Any) -> ReportsPreferences:
    self = new(ReportsPreferences)
    self._meta = None
    try:
        self.aging_report_basis = _AGING_REPORT_BASIS[data["agingReportBasis"]]
        self.summary_report_basis = _SUMMARY_REPORT_BASIS[data["summaryReportBasis"]]
    except UNREADABLE:
        return recover(ReportsPreferences, data, self)
    return self if len(data) == 2 else note(self, data)
