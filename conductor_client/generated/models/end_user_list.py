"""`EndUserList`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, amend, items, new, note, recover
from ..._schema.model import model, wire
from ..._schema.whole_list import WholeList
from .end_user import EndUser, decode_end_user

_OBJECT_TYPE = enumeration("list")


@model
class EndUserList(WholeList[EndUser]):
    """All end users with their connections.

    Attributes:
        object_type: Marks the answer as a list envelope; the records are in `data`.
        url: Path of the endpoint that produced the list, without host and query.
        data: All end users of the project to which the secret key belongs; empty before the first is created.
    """

    object_type: Literal["list"] = wire("objectType", Constant(_OBJECT_TYPE))
    url: str = wire("url", STRING)
    data: list[EndUser] = wire("data", Array(Record(lambda: EndUser)))


def decode_end_user_list(data: Any) -> EndUserList:
    """Read EndUserList as the document promises it; `recover` reads everything else."""
    self = new(EndUserList)
    self._meta = None
    try:
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.url = url = data["url"]
        self.data = [decode_end_user(item) for item in items(data["data"])]
        if url.__class__ is not str:
            return amend(self, data)
    except UNREADABLE:
        return recover(EndUserList, data, self)
    return self if len(data) == 3 else note(self, data)
