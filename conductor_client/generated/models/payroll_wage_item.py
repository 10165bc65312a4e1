"""`PayrollWageItem`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATETIME, DECIMAL, STRING, Constant, Enumeration, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_datetime, as_decimal, odd
from ..literals import PAYROLL_WAGE_ITEM_WAGE_TYPE, PayrollWageItemWageType
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_payroll_wage_item")


@model
class PayrollWageItem(Model):
    """Kind of pay, such as hourly wages, salary, overtime or commission, with the expense account it posts to.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Earnings label printed on pay stubs; unique in the Payroll Item list.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        wage_type: How the pay is computed (hourly, salary, commission, or bonus) and whether it is for work or leave.
        expense_account: Account that gross wages of this kind are booked to.
        overtime_multiplier: Factor on the regular hourly rate: `1.5` pays time and a half. Null except for hourly
            overtime items.
        rate: Default pay rate in the home currency: per hour for hourly items, per year for salary items. An employee's
            own rate takes precedence.
        rate_percent: Default percentage for commission items: `10` means 10 percent. Takes the place of a rate.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_payroll_wage_item"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    is_active: bool = wire("isActive", BOOLEAN)
    wage_type: PayrollWageItemWageType | str = wire("wageType", Enumeration(PAYROLL_WAGE_ITEM_WAGE_TYPE))
    expense_account: ObjectReference | None = wire("expenseAccount", Record(lambda: ObjectReference), null=True)
    overtime_multiplier: Decimal | None = wire("overtimeMultiplier", DECIMAL, null=True)
    rate: Decimal | None = wire("rate", DECIMAL, null=True)
    rate_percent: Decimal | None = wire("ratePercent", DECIMAL, null=True)


def decode_payroll_wage_item(data: Any) -> PayrollWageItem:
    self = new(PayrollWageItem)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.is_active = is_active = data["isActive"]
        self.wage_type = PAYROLL_WAGE_ITEM_WAGE_TYPE[data["wageType"]]
        self.expense_account = None if (value := data["expenseAccount"]) is None else decode_object_reference(value)
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.overtime_multiplier = None if (value := data["overtimeMultiplier"]) is None else as_decimal(value)
        self.rate = None if (value := data["rate"]) is None else as_decimal(value)
        self.rate_percent = None if (value := data["ratePercent"]) is None else as_decimal(value)
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or is_active.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(PayrollWageItem, data, self)
    return self if len(data) == 12 else note(self, data)
