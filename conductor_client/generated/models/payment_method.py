"""`PaymentMethod`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATETIME, STRING, Constant, Enumeration, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_datetime, odd
from ..literals import PAYMENT_METHOD_TYPE, PaymentMethodType

_OBJECT_TYPE = enumeration("qbd_payment_method")


@model
class PaymentMethod(Model):
    """Way in which customers pay, such as cash, check or a brand of card. Payments are grouped by it for bank deposits.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Label offered in payment drop-downs; unique in the Payment Method list.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        payment_method_type: Class of payment behind the label; it decides which fields, such as check or card number,
            QuickBooks offers.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_payment_method"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    is_active: bool = wire("isActive", BOOLEAN)
    payment_method_type: PaymentMethodType | str = wire("paymentMethodType", Enumeration(PAYMENT_METHOD_TYPE))


def decode_payment_method(data: Any) -> PaymentMethod:
    self = new(PaymentMethod)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.is_active = is_active = data["isActive"]
        self.payment_method_type = PAYMENT_METHOD_TYPE[data["paymentMethodType"]]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or is_active.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(PaymentMethod, data, self)
    return self if len(data) == 8 else note(self, data)
