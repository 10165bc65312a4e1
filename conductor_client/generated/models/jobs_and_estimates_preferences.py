"""`JobsAndEstimatesPreferences`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import BOOLEAN
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class JobsAndEstimatesPreferences(Model):
    """Settings for quotes and jobs: whether estimates and progress invoicing are in use and how they are printed.

    Attributes:
        is_using_estimates: Whether the company makes quotes for customers, so that estimates are available.
        is_using_progress_invoicing: Whether estimates can be invoiced in stages.
        is_printing_items_with_zero_amounts: Whether progress invoices print lines whose amount is zero.
    """

    is_using_estimates: bool = wire("isUsingEstimates", BOOLEAN)
    is_using_progress_invoicing: bool = wire("isUsingProgressInvoicing", BOOLEAN)
    is_printing_items_with_zero_amounts: bool = wire("isPrintingItemsWithZeroAmounts", BOOLEAN)


def decode_jobs_and_estimates_preferences(data: Any) -> JobsAndEstimatesPreferences:
    self = new(JobsAndEstimatesPreferences)
    self._meta = None
    try:
        self.is_using_estimates = is_using_estimates = data["isUsingEstimates"]
        self.is_using_progress_invoicing = is_using_progress_invoicing = data["isUsingProgressInvoicing"]
        self.is_printing_items_with_zero_amounts = is_printing_items_with_zero_amounts = data[
            "isPrintingItemsWithZeroAmounts"
        ]
        if (
            is_using_estimates.__class__ is not bool
            or is_using_progress_invoicing.__class__ is not bool
            or is_printing_items_with_zero_amounts.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(JobsAndEstimatesPreferences, data, self)
    return self if len(data) == 3 else note(self, data)
