"""`DepositDeleteResult`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import BOOLEAN, STRING, Constant, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire

_OBJECT_TYPE = enumeration("qbd_deposit")


@model
class DepositDeleteResult(Model):
    """Confirmation with the id of the deleted deposit.

    Attributes:
        id: Transaction id of what was deleted; it cannot be retrieved any more.
        object_type: Kind of record that was deleted.
        deleted: Confirms that the record is gone; a deletion cannot be undone.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_deposit"] = wire("objectType", Constant(_OBJECT_TYPE))
    deleted: bool = wire("deleted", BOOLEAN)


def decode_deposit_delete_result(data: Any) -> DepositDeleteResult:
    self = new(DepositDeleteResult)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.deleted = deleted = data["deleted"]
        if id_.__class__ is not str or deleted.__class__ is not bool:
            return amend(self, data)
    except UNREADABLE:
        return recover(DepositDeleteResult, data, self)
    return self if len(data) == 3 else note(self, data)
