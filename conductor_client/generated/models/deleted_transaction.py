"""`DeletedTransaction`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import DATETIME, STRING, Constant, Enumeration, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_datetime, odd
from ..literals import DELETED_TRANSACTION_TYPE, DeletedTransactionType

_OBJECT_TYPE = enumeration("qbd_deleted_transaction")


@model
class DeletedTransaction(Model):
    """Trace of a deleted transaction, such as an invoice or a bill, for keeping a copy of the books in step.

    Attributes:
        transaction_type: Kind the transaction had before it was deleted.
        id: Transaction id the deleted transaction had; match it with your stored ids.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the deleted record had first been entered, by the clock of the QuickBooks PC.
        deleted_at: When the record was deleted, by the clock of the QuickBooks PC.
        ref_number: Number the transaction carried before it was deleted; it may have been used again since.
    """

    transaction_type: DeletedTransactionType | str = wire("transactionType", Enumeration(DELETED_TRANSACTION_TYPE))
    id: str = wire("id", STRING)
    object_type: Literal["qbd_deleted_transaction"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    deleted_at: datetime = wire("deletedAt", DATETIME)
    ref_number: str | None = wire("refNumber", STRING, null=True)


def decode_deleted_transaction(data: Any) -> DeletedTransaction:
    self = new(DeletedTransaction)
    self._meta = None
    try:
        self.transaction_type = DELETED_TRANSACTION_TYPE[data["transactionType"]]
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.ref_number = ref_number = data["refNumber"]
        self.created_at = as_datetime(data["createdAt"])
        self.deleted_at = as_datetime(data["deletedAt"])
        if odd or id_.__class__ is not str or (ref_number is not None and ref_number.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(DeletedTransaction, data, self)
    return self if len(data) == 6 else note(self, data)
