"""Numbers of checks, and time that was worked."""

from __future__ import annotations

import re

from ..document import Json
from ..errors import bad_value, element_missing
from ..model import Form


def check_number(form: Form) -> str:
    """Each bank account has checks of its own; one that is still to be printed has no number yet."""
    return "" if form.data.get("isQueuedForPrint") else f"checks {form.data['bankAccountId']}"


_DURATION = re.compile(r"PT?(?:([0-9]+)H)?(?:([0-9]+)M)?(?:[0-9.]+S)?")


def whole_minutes(form: Form) -> None:
    """Time is kept in whole minutes."""
    found = _DURATION.fullmatch(str(form.data["duration"]))
    if found is None:
        raise bad_value("duration", form.data["duration"])
    minutes = int(found[1] or 0) * 60 + int(found[2] or 0)
    form.data["duration"] = f"PT{minutes // 60}H{minutes % 60}M"


def billable_needs(form: Form) -> None:
    """Time that is said to be billable is a customer's, and of a service that has a price."""
    if form.sent.get("billingStatus") == "billable":
        for name in ("customerId", "serviceItemId"):
            if name not in form.data:
                raise element_missing(name)


def payroll_needs_employee(form: Form) -> None:
    """A payroll item goes with an employee whose paychecks are made from time data."""
    if "payrollWageItemId" not in form.data:
        return
    employee = form.company.get("employees", form.data["entityId"])
    payroll: Json = {} if employee is None else employee.data.get("employeePayroll") or {}
    if payroll.get("isUsingTimeDataToCreatePaychecks") != "using_time_data":
        raise bad_value("payrollWageItemId", form.data["payrollWageItemId"])


def is_billed(_: object, __: object) -> object:
    """No operation of the API bills time."""
    return False
