"""`EmployeePayrollInfo`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import Array, Enumeration, Record
from ..._schema.decode import UNREADABLE, Model, items, model, new, note, recover, wire
from ..literals import (
    EMPLOYEE_PAY_PERIOD,
    EMPLOYEE_USE_TIME_DATA_TO_CREATE_PAYCHECKS,
    EmployeePayPeriod,
    EmployeeUseTimeDataToCreatePaychecks,
)
from .earnings import Earnings, decode_earnings
from .object_reference import ObjectReference, decode_object_reference
from .sick_hours import SickHours, decode_sick_hours
from .vacation_hours import VacationHours, decode_vacation_hours


@model
class EmployeePayrollInfo(Model):
    """Pay settings of an employee: pay period, kinds of pay, and sick and vacation time. It is null unless the app may
    read personal data.

    Attributes:
        pay_period: How often paychecks are issued to the employee; it sets how salary and accruals are divided.
        class_: Class for the employee's whole paycheck, where payroll uses one class per paycheck.
        earnings: Wage items, such as hourly pay or salary, with the rates at which the employee is paid.
        use_time_data_to_create_paychecks: Whether hours from time tracking fill the employee's paychecks; only then can
            time entries carry a wage item.
        sick_hours: Sick-leave accrual settings and balance; null when the app has no access to personal data.
        vacation_hours: Vacation accrual settings and balance; null when the app has no access to personal data.
    """

    pay_period: EmployeePayPeriod | str | None = wire("payPeriod", Enumeration(EMPLOYEE_PAY_PERIOD), null=True)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    earnings: list[Earnings] = wire("earnings", Array(Record(lambda: Earnings)))
    use_time_data_to_create_paychecks: EmployeeUseTimeDataToCreatePaychecks | str | None = wire(
        "useTimeDataToCreatePaychecks", Enumeration(EMPLOYEE_USE_TIME_DATA_TO_CREATE_PAYCHECKS), null=True
    )
    sick_hours: SickHours | None = wire("sickHours", Record(lambda: SickHours), null=True)
    vacation_hours: VacationHours | None = wire("vacationHours", Record(lambda: VacationHours), null=True)


def decode_employee_payroll_info(data: Any) -> EmployeePayrollInfo:
    self = new(EmployeePayrollInfo)
    self._meta = None
    try:
        self.pay_period = None if (value := data["payPeriod"]) is None else EMPLOYEE_PAY_PERIOD[value]
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.earnings = [decode_earnings(item) for item in items(data["earnings"])]
        self.use_time_data_to_create_paychecks = (
            None
            if (value := data["useTimeDataToCreatePaychecks"]) is None
            else EMPLOYEE_USE_TIME_DATA_TO_CREATE_PAYCHECKS[value]
        )
        self.sick_hours = None if (value := data["sickHours"]) is None else decode_sick_hours(value)
        self.vacation_hours = None if (value := data["vacationHours"]) is None else decode_vacation_hours(value)
    except UNREADABLE:
        return recover(EmployeePayrollInfo, data, self)
    return self if len(data) == 6 else note(self, data)
