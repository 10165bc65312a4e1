"""What the classes of many answers have in common, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from ..._schema.containers import ANY, BOOLEAN, DATETIME, STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_datetime, odd

T = TypeVar("T", bound="VoidResultBase")


@model
class VoidResultBase(Model):
    """What the classes `...VoidResult` have in common.

    Attributes:
        id: Transaction id of what was voided; the record stays under this id with zero amounts.
        object_type: Kind of transaction that was voided.
        created_at: When the voided transaction was first entered, by the clock of the QuickBooks PC; null when
            QuickBooks does not return it.
        updated_at: Time of the voiding, by the clock of the computer that runs QuickBooks; null when not reported.
        ref_number: Number of the voided transaction, which stays in the books with a zero amount.
        voided: Always true: the transaction stays in the books with a zero amount. Voiding cannot be undone.
    """

    id: str = wire("id", STRING)
    object_type: Any = wire("objectType", ANY)
    created_at: datetime | None = wire("createdAt", DATETIME, null=True)
    updated_at: datetime | None = wire("updatedAt", DATETIME, null=True)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    voided: bool = wire("voided", BOOLEAN)


def void_result_decoder(cls: type[T], object_type_values: Any) -> Callable[[Any], T]:
    """Make what reads an object of the class as the document promises it; `recover` reads everything else."""

    def decode(data: Any) -> T:
        self = new(cls)
        self._meta = None
        try:
            self.id = id_ = data["id"]
            self.object_type = object_type_values[data["objectType"]]
            self.ref_number = ref_number = data["refNumber"]
            self.voided = voided = data["voided"]
            self.created_at = None if (value := data["createdAt"]) is None else as_datetime(value)
            self.updated_at = None if (value := data["updatedAt"]) is None else as_datetime(value)
            if (
                odd
                or id_.__class__ is not str
                or (ref_number is not None and ref_number.__class__ is not str)
                or voided.__class__ is not bool
            ):
                return amend(self, data)
        except UNREADABLE:
            return recover(cls, data, self)
        return self if len(data) == 6 else note(self, data)

    decode.__annotations__["return"] = cls.__name__
    return decode
