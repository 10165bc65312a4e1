"""`ReceivePaymentDeleteResult`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import BOOLEAN, STRING, Constant, enumeration
from ..._schema.decode import UNREADABLE, amend, new, note, recover
from ..._schema.model import Model, model, wire

_OBJECT_TYPE = enumeration("qbd_receive_payment")


@model
class ReceivePaymentDeleteResult(Model):
    """Confirmation with the id and reference number of the deleted received payment.

    Attributes:
        id: Transaction id of what was deleted; it cannot be retrieved any more.
        object_type: Kind of record that was deleted.
        ref_number: Number the deleted transaction carried, for logging.
        deleted: Confirms that the record is gone; a deletion cannot be undone.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_receive_payment"] = wire("objectType", Constant(_OBJECT_TYPE))
    ref_number: str | None = wire("refNumber", STRING, null=True)
    deleted: bool = wire("deleted", BOOLEAN)


def decode_receive_payment_delete_result(data: Any) -> ReceivePaymentDeleteResult:
    """Read ReceivePaymentDeleteResult as the document promises it; `recover` reads everything else."""
    self = new(ReceivePaymentDeleteResult)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.ref_number = ref_number = data["refNumber"]
        self.deleted = deleted = data["deleted"]
        if (
            id_.__class__ is not str
            or (ref_number is not None and ref_number.__class__ is not str)
            or deleted.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(ReceivePaymentDeleteResult, data, self)
    return self if len(data) == 4 else note(self, data)
