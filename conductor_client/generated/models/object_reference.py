"""`ObjectReference`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class ObjectReference(Model):
    """Points to another record by its id and shows that record's name as it was when this answer was made.

    Attributes:
        id: List id of the referenced record; unlike the name it does not change, so join on it.
        full_name: Name of the referenced record with its parents before it and colons between the levels; without a
            hierarchy, the plain name.
    """

    id: str | None = wire("id", STRING, null=True)
    full_name: str | None = wire("fullName", STRING, null=True)


def decode_object_reference(data: Any) -> ObjectReference:
    self = new(ObjectReference)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.full_name = full_name = data["fullName"]
        if (id_ is not None and id_.__class__ is not str) or (full_name is not None and full_name.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(ObjectReference, data, self)
    return self if len(data) == 2 else note(self, data)
