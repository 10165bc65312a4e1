"""`SalesRepresentative`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATETIME, STRING, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_datetime, odd
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_sales_representative")


@model
class SalesRepresentative(Model):
    """Employee, vendor or other name to whom sales are credited, known on forms by initials.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        initial: Initials of the sales representative, shown in the Rep field of sales forms; unique among
            representatives.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        entity: Employee, vendor or other name who makes the sales.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_sales_representative"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    initial: str = wire("initial", STRING)
    is_active: bool = wire("isActive", BOOLEAN)
    entity: ObjectReference = wire("entity", Record(lambda: ObjectReference))


def decode_sales_representative(data: Any) -> SalesRepresentative:
    self = new(SalesRepresentative)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.initial = initial = data["initial"]
        self.is_active = is_active = data["isActive"]
        self.entity = decode_object_reference(data["entity"])
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or initial.__class__ is not str
            or is_active.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(SalesRepresentative, data, self)
    return self if len(data) == 8 else note(self, data)
