"""`FinanceChargePreferences`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, INTEGER, NUMBER, Enumeration, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_integer, as_number, odd
from .object_reference import ObjectReference, decode_object_reference

_CALCULATE_CHARGES_FROM = enumeration("due_date", "invoice_or_billed_date")


@model
class FinanceChargePreferences(Model):
    """Rules by which finance charges are worked out on overdue invoices: rate, minimum, grace period and account.

    Attributes:
        annual_interest_rate: Yearly interest rate on overdue customer balances. The sample value 0.05 suggests a
            fraction (5 percent), so compare it with the preference shown in QuickBooks before calculating. Default: 0.
        minimum_finance_charge: Smallest charge assessed on an overdue balance, in the home currency; a lower computed
            charge is raised to it. Default: 0.
        grace_period: Days after the due date during which no finance charge is raised. Default: 0.
        finance_charge_account: Income account that finance charges to customers are posted to; null until one is
            chosen.
        is_assessing_for_overdue_charges: Whether unpaid finance charges bear finance charges themselves.
        calculate_charges_from: Date from which the days overdue are counted for finance charges.
        is_marked_to_be_printed: Whether finance charge invoices are put in the print queue when they are made.
    """

    annual_interest_rate: Decimal | None = wire("annualInterestRate", NUMBER, null=True)
    minimum_finance_charge: Decimal | None = wire("minimumFinanceCharge", NUMBER, null=True)
    grace_period: int = wire("gracePeriod", INTEGER)
    finance_charge_account: ObjectReference | None = wire(
        "financeChargeAccount", Record(lambda: ObjectReference), null=True
    )
    is_assessing_for_overdue_charges: bool = wire("isAssessingForOverdueCharges", BOOLEAN)
    calculate_charges_from: Literal["due_date", "invoice_or_billed_date"] | str = wire(
        "calculateChargesFrom", Enumeration(_CALCULATE_CHARGES_FROM)
    )
    is_marked_to_be_printed: bool = wire("isMarkedToBePrinted", BOOLEAN)


def decode_finance_charge_preferences(data: Any) -> FinanceChargePreferences:
    self = new(FinanceChargePreferences)
    self._meta = None
    try:
        self.finance_charge_account = (
            None if (value := data["financeChargeAccount"]) is None else decode_object_reference(value)
        )
        self.is_assessing_for_overdue_charges = is_assessing_for_overdue_charges = data["isAssessingForOverdueCharges"]
        self.calculate_charges_from = _CALCULATE_CHARGES_FROM[data["calculateChargesFrom"]]
        self.is_marked_to_be_printed = is_marked_to_be_printed = data["isMarkedToBePrinted"]
        self.annual_interest_rate = None if (value := data["annualInterestRate"]) is None else as_number(value)
        self.minimum_finance_charge = None if (value := data["minimumFinanceCharge"]) is None else as_number(value)
        self.grace_period = as_integer(data["gracePeriod"])
        if (
            odd
            or is_assessing_for_overdue_charges.__class__ is not bool
            or is_marked_to_be_printed.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(FinanceChargePreferences, data, self)
    return self if len(data) == 7 else note(self, data)
