"""`EndUserDeleteResult`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import BOOLEAN, STRING, Constant, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire

_OBJECT_TYPE = enumeration("end_user")


@model
class EndUserDeleteResult(Model):
    """Confirmation with the id of the deleted end user.

    Attributes:
        id: Identifies the end user that was deleted.
        object_type: Kind of record that was deleted.
        deleted: Confirms that the end user and its connections are gone; the company file itself is untouched.
    """

    id: str = wire("id", STRING)
    object_type: Literal["end_user"] = wire("objectType", Constant(_OBJECT_TYPE))
    deleted: bool = wire("deleted", BOOLEAN)


def decode_end_user_delete_result(data: Any) -> EndUserDeleteResult:
    self = new(EndUserDeleteResult)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.deleted = deleted = data["deleted"]
        if id_.__class__ is not str or deleted.__class__ is not bool:
            return amend(self, data)
    except UNREADABLE:
        return recover(EndUserDeleteResult, data, self)
    return self if len(data) == 3 else note(self, data)
