"""`EmployeeEarningInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import DECIMAL
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset


@model
class EmployeeEarningInput(RequestModel):
    """Pay rate of the employee for one payroll item.

    Attributes:
        payroll_wage_item_id: Wage item that classifies this kind of pay and names the expense account it posts to. At
            most 36 characters.
        rate: Hourly rate, or annual salary for salary items, in the home currency.
        rate_percent: Percentage paid, such as a commission: `10.5` means 10.5 percent. Takes the place of a rate.
    """

    payroll_wage_item_id: str = wire("payrollWageItemId", text(36))
    rate: DecimalInput | Unset = wire("rate", decimal(5), default=UNSET)
    rate_percent: DecimalInput | Unset = wire("ratePercent", DECIMAL, default=UNSET)


class EmployeeEarningInputDict(TypedDict, total=False):
    payroll_wage_item_id: Required[str]
    rate: DecimalInput
    rate_percent: DecimalInput
