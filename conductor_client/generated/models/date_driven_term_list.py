"""`DateDrivenTermList`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, amend, items, new, note, recover
from ..._schema.model import model, wire
from ..._schema.whole_list import WholeList
from .date_driven_term import DateDrivenTerm, decode_date_driven_term

_OBJECT_TYPE = enumeration("list")


@model
class DateDrivenTermList(WholeList[DateDrivenTerm]):
    """The matching date-driven terms, complete in one list.

    Attributes:
        object_type: Marks the answer as a list envelope; the records are in `data`.
        url: Path of the endpoint that produced the list, without host and query.
        data: Matching records, in no guaranteed order; empty when nothing matches.
    """

    object_type: Literal["list"] = wire("objectType", Constant(_OBJECT_TYPE))
    url: str = wire("url", STRING)
    data: list[DateDrivenTerm] = wire("data", Array(Record(lambda: DateDrivenTerm)))


def decode_date_driven_term_list(data: Any) -> DateDrivenTermList:
    """Read DateDrivenTermList as the document promises it; `recover` reads everything else."""
    self = new(DateDrivenTermList)
    self._meta = None
    try:
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.url = url = data["url"]
        self.data = [decode_date_driven_term(item) for item in items(data["data"])]
        if url.__class__ is not str:
            return amend(self, data)
    except UNREADABLE:
        return recover(DateDrivenTermList, data, self)
    return self if len(data) == 3 else note(self, data)
