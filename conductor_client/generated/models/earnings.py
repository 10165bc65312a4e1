"""`Earnings`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..._schema.containers import DECIMAL, Record
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_decimal, odd
from .object_reference import ObjectReference, decode_object_reference


@model
class Earnings(Model):
    """Kind of pay an employee earns, a payroll wage item with the rate that applies to this employee.

    Attributes:
        payroll_wage_item: Wage item that classifies this kind of pay and names the expense account it posts to.
        rate: Hourly rate, or annual salary for salary items, in the home currency; null when the pay is a percentage.
        rate_percent: Percentage paid, such as a commission: `10.5` means 10.5 percent. Takes the place of a rate.
    """

    payroll_wage_item: ObjectReference = wire("payrollWageItem", Record(lambda: ObjectReference))
    rate: Decimal | None = wire("rate", DECIMAL, null=True)
    rate_percent: Decimal | None = wire("ratePercent", DECIMAL, null=True)


def decode_earnings(data: Any) -> Earnings:
    self = new(Earnings)
    self._meta = None
    try:
        self.payroll_wage_item = decode_object_reference(data["payrollWageItem"])
        self.rate = None if (value := data["rate"]) is None else as_decimal(value)
        self.rate_percent = None if (value := data["ratePercent"]) is None else as_decimal(value)
        if odd:
            return amend(self, data)
    except UNREADABLE:
        return recover(Earnings, data, self)
    return self if len(data) == 3 else note(self, data)
