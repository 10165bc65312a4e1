"""`SickHours`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..._schema.containers import BOOLEAN, DATE, STRING, Enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_date, odd
from ..literals import ACCRUAL_PERIOD, AccrualPeriod


@model
class SickHours(Model):
    """Sick time of an employee: hours available, used and accrued, and the rule by which they grow.

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

    hours_available: str | None = wire("hoursAvailable", STRING, null=True)
    accrual_period: AccrualPeriod | str | None = wire("accrualPeriod", Enumeration(ACCRUAL_PERIOD), null=True)
    hours_accrued_per_period: str | None = wire("hoursAccruedPerPeriod", STRING, null=True)
    maximum_hours: str | None = wire("maximumHours", STRING, null=True)
    resets_hours_each_year: bool | None = wire("resetsHoursEachYear", BOOLEAN, null=True)
    hours_used: str | None = wire("hoursUsed", STRING, null=True)
    accrual_start_date: date | None = wire("accrualStartDate", DATE, null=True)


def decode_sick_hours(data: Any) -> SickHours:
    self = new(SickHours)
    self._meta = None
    try:
        self.hours_available = hours_available = data["hoursAvailable"]
        self.accrual_period = None if (value := data["accrualPeriod"]) is None else ACCRUAL_PERIOD[value]
        self.hours_accrued_per_period = hours_accrued_per_period = data["hoursAccruedPerPeriod"]
        self.maximum_hours = maximum_hours = data["maximumHours"]
        self.resets_hours_each_year = resets_hours_each_year = data["resetsHoursEachYear"]
        self.hours_used = hours_used = data["hoursUsed"]
        self.accrual_start_date = None if (value := data["accrualStartDate"]) is None else as_date(value)
        if (
            odd
            or (hours_available is not None and hours_available.__class__ is not str)
            or (hours_accrued_per_period is not None and hours_accrued_per_period.__class__ is not str)
            or (maximum_hours is not None and maximum_hours.__class__ is not str)
            or (resets_hours_each_year is not None and resets_hours_each_year.__class__ is not bool)
            or (hours_used is not None and hours_used.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(SickHours, data, self)
    return self if len(data) == 7 else note(self, data)
