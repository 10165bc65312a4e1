"""`DeletedListObjectList`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, amend, items, new, note, recover
from ..._schema.model import model, wire
from ..._schema.whole_list import WholeList
from .deleted_list_object import DeletedListObject, decode_deleted_list_object

_OBJECT_TYPE = enumeration("list")


@model
class DeletedListObjectList(WholeList[DeletedListObject]):
    """The deleted list records of these kinds, each with its id, last name and time of deletion.

    Attributes:
        object_type: Marks the answer as a list envelope; the records are in `data`.
        url: Path of the endpoint that produced the list, without host and query.
        data: Traces of deleted records; those deleted more than 90 days ago are out of reach.
    """

    object_type: Literal["list"] = wire("objectType", Constant(_OBJECT_TYPE))
    url: str = wire("url", STRING)
    data: list[DeletedListObject] = wire("data", Array(Record(lambda: DeletedListObject)))


def decode_deleted_list_object_list(data: Any) -> DeletedListObjectList:
    """Read DeletedListObjectList as the document promises it; `recover` reads everything else."""
    self = new(DeletedListObjectList)
    self._meta = None
    try:
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.url = url = data["url"]
        self.data = [decode_deleted_list_object(item) for item in items(data["data"])]
        if url.__class__ is not str:
            return amend(self, data)
    except UNREADABLE:
        return recover(DeletedListObjectList, data, self)
    return self if len(data) == 3 else note(self, data)
