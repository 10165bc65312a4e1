"""`EmployeeUpdatePayroll`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ..._schema.containers import BOOLEAN, Enumeration, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from ..literals import (
    EMPLOYEE_PAY_PERIOD,
    EMPLOYEE_USE_TIME_DATA_TO_CREATE_PAYCHECKS,
    EmployeePayPeriod,
    EmployeeUseTimeDataToCreatePaychecks,
)
from .employee_earning_input import EmployeeEarningInput, EmployeeEarningInputDict
from .employee_hours_input import EmployeeHoursInput, EmployeeHoursInputDict


@model
class EmployeeUpdatePayroll(RequestModel):
    """Pay period, wage items and leave balances with which payroll prepares the employee's paychecks.

    Attributes:
        pay_period: How often paychecks are issued to the employee; it sets how salary and accruals are divided.
        class_id: Id of the class for the employee's whole paycheck, where payroll uses one class per paycheck. At most
            36 characters.
        delete_all_earnings: True removes all of the employee's earnings entries; `earnings` is then left out of the
            request.
        earnings: Wage items, such as hourly pay or salary, with the rates at which the employee is paid. At least one
            element.
        use_time_data_to_create_paychecks: Whether hours from time tracking fill the employee's paychecks; only then can
            time entries carry a wage item.
        sick_hours: Sick-leave entitlement used by payroll: how hours accrue, their ceiling, and the current balance.
        vacation_hours: Vacation entitlement used by payroll: how hours accrue, their ceiling, and the current balance.
    """

    pay_period: EmployeePayPeriod | Unset = wire("payPeriod", Enumeration(EMPLOYEE_PAY_PERIOD), default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    delete_all_earnings: bool | Unset = wire("deleteAllEarnings", BOOLEAN, default=UNSET)
    earnings: Sequence[EmployeeEarningInput | EmployeeEarningInputDict] | Unset = wire(
        "earnings", array(Record(lambda: EmployeeEarningInput), 1), default=UNSET
    )
    use_time_data_to_create_paychecks: EmployeeUseTimeDataToCreatePaychecks | Unset = wire(
        "useTimeDataToCreatePaychecks", Enumeration(EMPLOYEE_USE_TIME_DATA_TO_CREATE_PAYCHECKS), default=UNSET
    )
    sick_hours: EmployeeHoursInput | EmployeeHoursInputDict | Unset = wire(
        "sickHours", Record(lambda: EmployeeHoursInput), default=UNSET
    )
    vacation_hours: EmployeeHoursInput | EmployeeHoursInputDict | Unset = wire(
        "vacationHours", Record(lambda: EmployeeHoursInput), default=UNSET
    )


class EmployeeUpdatePayrollDict(TypedDict, total=False):
    pay_period: EmployeePayPeriod
    class_id: str
    delete_all_earnings: bool
    earnings: Sequence[EmployeeEarningInput | EmployeeEarningInputDict]
    use_time_data_to_create_paychecks: EmployeeUseTimeDataToCreatePaychecks
    sick_hours: EmployeeHoursInput | EmployeeHoursInputDict
    vacation_hours: EmployeeHoursInput | EmployeeHoursInputDict
