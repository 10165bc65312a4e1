"""`PayrollWageItemCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DECIMAL, Enumeration
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset
from ..literals import PAYROLL_WAGE_ITEM_WAGE_TYPE, PayrollWageItemWageType


@model
class PayrollWageItemCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.payroll_wage_items.create`, and described there.
    """

    name: str = wire("name", text(31, None, without=":"))
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    wage_type: PayrollWageItemWageType = wire("wageType", Enumeration(PAYROLL_WAGE_ITEM_WAGE_TYPE))
    overtime_multiplier: DecimalInput | Unset = wire("overtimeMultiplier", DECIMAL, default=UNSET)
    rate: DecimalInput | Unset = wire("rate", decimal(5), default=UNSET)
    rate_percent: DecimalInput | Unset = wire("ratePercent", DECIMAL, default=UNSET)
    expense_account_id: str = wire("expenseAccountId", text(36))


class PayrollWageItemCreateDict(TypedDict, total=False):
    name: Required[str]
    is_active: bool
    wage_type: Required[PayrollWageItemWageType]
    overtime_multiplier: DecimalInput
    rate: DecimalInput
    rate_percent: DecimalInput
    expense_account_id: Required[str]
