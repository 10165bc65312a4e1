"""`StandardTerm`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATETIME, DECIMAL, INTEGER, STRING, Constant, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_datetime, as_decimal, as_integer, odd

_OBJECT_TYPE = enumeration("qbd_standard_term")


@model
class StandardTerm(Model):
    """Payment terms counted in days from the transaction date, such as net 30, with an optional early-payment discount.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Label shown on invoices and bills, such as `Net 30`; shares its namespace with date-driven terms.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        due_days: Days from the transaction date to the due date; 0 or null means due on receipt.
        discount_days: Payment within this many days after the transaction date earns the discount of
            `discount_percentage`.
        discount_percentage: Discount for early payment as a percent of the total, on a scale of 0 to 100: 2 in the
            terms 2/10 net 30.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_standard_term"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    is_active: bool = wire("isActive", BOOLEAN)
    due_days: int | None = wire("dueDays", INTEGER, null=True)
    discount_days: int | None = wire("discountDays", INTEGER, null=True)
    discount_percentage: Decimal | None = wire("discountPercentage", DECIMAL, null=True)


def decode_standard_term(data: Any) -> StandardTerm:
    self = new(StandardTerm)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.is_active = is_active = data["isActive"]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.due_days = None if (value := data["dueDays"]) is None else as_integer(value)
        self.discount_days = None if (value := data["discountDays"]) is None else as_integer(value)
        self.discount_percentage = None if (value := data["discountPercentage"]) is None else as_decimal(value)
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or is_active.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(StandardTerm, data, self)
    return self if len(data) == 10 else note(self, data)
