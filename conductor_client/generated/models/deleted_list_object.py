"""`DeletedListObject`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import DATETIME, STRING, Constant, Enumeration, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_datetime, odd
from ..literals import DELETED_LIST_OBJECT_TYPE, DeletedListObjectType

_OBJECT_TYPE = enumeration("qbd_deleted_list_object")


@model
class DeletedListObject(Model):
    """Trace of a deleted list record, such as a customer or an item, for keeping a copy of the books in step.
    QuickBooks keeps it for about 90 days.

    Attributes:
        list_type: List from which the record was removed; ids are only meaningful together with this kind.
        id: List id the deleted record had; match it with your stored ids.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the deleted record had first been entered, by the clock of the QuickBooks PC.
        deleted_at: When the record was deleted, by the clock of the QuickBooks PC.
        full_name: Name the deleted record last had, with parents before it and colons between the levels; null when
            QuickBooks no longer has it.
    """

    list_type: DeletedListObjectType | str = wire("listType", Enumeration(DELETED_LIST_OBJECT_TYPE))
    id: str = wire("id", STRING)
    object_type: Literal["qbd_deleted_list_object"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    deleted_at: datetime = wire("deletedAt", DATETIME)
    full_name: str | None = wire("fullName", STRING, null=True)


def decode_deleted_list_object(data: Any) -> DeletedListObject:
    self = new(DeletedListObject)
    self._meta = None
    try:
        self.list_type = DELETED_LIST_OBJECT_TYPE[data["listType"]]
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.full_name = full_name = data["fullName"]
        self.created_at = as_datetime(data["createdAt"])
        self.deleted_at = as_datetime(data["deletedAt"])
        if odd or id_.__class__ is not str or (full_name is not None and full_name.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(DeletedListObject, data, self)
    return self if len(data) == 6 else note(self, data)
