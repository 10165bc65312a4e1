"""What the classes of many answers have in common, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from ..._schema.containers import ANY, BOOLEAN, STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire

T = TypeVar("T", bound="DeleteResultBase")


@model
class DeleteResultBase(Model):
    """What the classes `...DeleteResult` have in common.

    Attributes:
        id: Transaction id of what was deleted; it cannot be retrieved any more.
        object_type: Kind of record that was deleted.
        ref_number: Number the deleted transaction carried, for logging.
        deleted: Confirms that the record is gone; a deletion cannot be undone.
    """

    id: str = wire("id", STRING)
    object_type: Any = wire("objectType", ANY)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    deleted: bool = wire("deleted", BOOLEAN)


def delete_result_decoder(cls: type[T], object_type_values: Any) -> Callable[[Any], T]:
    """Make what reads an object of the class as the document promises it; `recover` reads everything else."""

    def decode(data: Any) -> T:
        self = new(cls)
        self._meta = None
        try:
            self.id = id_ = data["id"]
            self.object_type = object_type_values[data["objectType"]]
            self.ref_number = ref_number = data["refNumber"]
            self.deleted = deleted = data["deleted"]
            if (
                id_.__class__ is not str
                or (ref_number is not None and ref_number.__class__ is not str)
                or deleted.__class__ is not bool
            ):
                return amend(self, data)
        except UNREADABLE:
            return recover(cls, data, self)
        return self if len(data) == 4 else note(self, data)

    decode.__annotations__["return"] = cls.__name__
    return decode
