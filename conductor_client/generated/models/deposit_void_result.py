"""`DepositVoidResult`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATETIME, STRING, Constant, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_datetime, odd

_OBJECT_TYPE = enumeration("qbd_deposit")


@model
class DepositVoidResult(Model):
    """Confirmation with the id and timestamps of the voided deposit; read the deposit again for its new revision
    number.

    Attributes:
        id: Transaction id of what was voided; the record stays under this id with zero amounts.
        object_type: Kind of transaction that was voided.
        created_at: When the voided transaction was first entered, by the clock of the QuickBooks PC; null when
            QuickBooks does not return it.
        updated_at: Time of the voiding, by the clock of the computer that runs QuickBooks; null when not reported.
        voided: Always true: the transaction stays in the books with a zero amount. Voiding cannot be undone.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_deposit"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime | None = wire("createdAt", DATETIME, null=True)
    updated_at: datetime | None = wire("updatedAt", DATETIME, null=True)
    voided: bool = wire("voided", BOOLEAN)


def decode_deposit_void_result(data: Any) -> DepositVoidResult:
    self = new(DepositVoidResult)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.voided = voided = data["voided"]
        self.created_at = None if (value := data["createdAt"]) is None else as_datetime(value)
        self.updated_at = None if (value := data["updatedAt"]) is None else as_datetime(value)
        if odd or id_.__class__ is not str or voided.__class__ is not bool:
            return amend(self, data)
    except UNREADABLE:
        return recover(DepositVoidResult, data, self)
    return self if len(data) == 5 else note(self, data)
