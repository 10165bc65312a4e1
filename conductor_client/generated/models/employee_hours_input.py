"""`EmployeeHoursInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import BOOLEAN, DATE, STRING, Enumeration
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, Unset
from ..literals import ACCRUAL_PERIOD, AccrualPeriod


@model
class EmployeeHoursInput(RequestModel):
    """Entitlement to paid leave: how hours accrue, their ceiling and the current balance.

    Attributes:
        hours_available: Time off earned and not yet taken. An ISO 8601 duration, such as PT1H30M.
        accrual_period: When the hours are credited to the employee: all at the start of the year, for each hour paid,
            or with each paycheck.
        hours_accrued_per_period: Time off earned in each accrual period; the period itself is set by `accrual_period`.
            An ISO 8601 duration, such as PT1H30M.
        maximum_hours: Ceiling on the hours that may build up; accrual pauses when it is reached. An ISO 8601 duration,
            such as PT1H30M.
        resets_hours_each_year: Whether unused hours are set back to zero at the start of each accrual year instead of
            being carried over.
        hours_used: Time off taken so far in the current year. An ISO 8601 duration, such as PT1H30M.
        accrual_start_date: First day on which the employee begins to earn these hours.
    """

    hours_available: str | Unset = wire("hoursAvailable", STRING, default=UNSET)
    accrual_period: AccrualPeriod | Unset = wire("accrualPeriod", Enumeration(ACCRUAL_PERIOD), default=UNSET)
    hours_accrued_per_period: str | Unset = wire("hoursAccruedPerPeriod", STRING, default=UNSET)
    maximum_hours: str | Unset = wire("maximumHours", STRING, default=UNSET)
    resets_hours_each_year: bool | Unset = wire("resetsHoursEachYear", BOOLEAN, default=UNSET)
    hours_used: str | Unset = wire("hoursUsed", STRING, default=UNSET)
    accrual_start_date: DateInput | Unset = wire("accrualStartDate", DATE, default=UNSET)


class EmployeeHoursInputDict(TypedDict, total=False):
    hours_available: str
    accrual_period: AccrualPeriod
    hours_accrued_per_period: str
    maximum_hours: str
    resets_hours_each_year: bool
    hours_used: str
    accrual_start_date: DateInput
