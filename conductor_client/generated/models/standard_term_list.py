"""`StandardTermList`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, amend, items, new, note, recover
from ..._schema.model import model, wire
from ..._schema.whole_list import WholeList
from .standard_term import StandardTerm, decode_standard_term

_OBJECT_TYPE = enumeration("list")


@model
class StandardTermList(WholeList[StandardTerm]):
    """The matching standard terms, complete in one list.

    Attributes:
        object_type: Marks the answer as a list envelope; the records are in `data`.
        url: Path of the endpoint that produced the list, without host and query.
        data: Matching records, in no guaranteed order; empty when nothing matches.
    """

    object_type: Literal["list"] = wire("objectType", Constant(_OBJECT_TYPE))
    url: str = wire("url", STRING)
    data: list[StandardTerm] = wire("data", Array(Record(lambda: StandardTerm)))


def decode_standard_term_list(data: Any) -> StandardTermList:
    """Read StandardTermList as the document promises it; `recover` reads everything else."""
    self = new(StandardTermList)
    self._meta = None
    try:
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.url = url = data["url"]
        self.data = [decode_standard_term(item) for item in items(data["data"])]
        if url.__class__ is not str:
            return amend(self, data)
    except UNREADABLE:
        return recover(StandardTermList, data, self)
    return self if len(data) == 3 else note(self, data)
