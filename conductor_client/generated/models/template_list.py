"""`TemplateList`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import BOOLEAN, INTEGER, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, amend, items, model, new, note, recover, wire
from ..._schema.values import as_integer, odd
from ..._schema.whole_list import WholeList
from .template import Template, decode_template

_OBJECT_TYPE = enumeration("list")


@model
class TemplateList(WholeList[Template]):
    """The templates with their kinds of form.

    Attributes:
        object_type: Marks the answer as a list envelope; the records are in `data`.
        url: Path of the endpoint that produced the list, without host and query.
        data: Matching records, in no guaranteed order; empty when nothing matches.
        next_cursor: Part of the paged envelope, but the endpoint takes no cursor: all templates are in this answer.
        remaining_count: Part of the paged envelope; the endpoint returns all templates at once, so nothing is left to
            fetch.
        has_more: Whether templates were held back; the list takes no cursor, so expect false.
    """

    object_type: Literal["list"] = wire("objectType", Constant(_OBJECT_TYPE))
    url: str = wire("url", STRING)
    data: list[Template] = wire("data", Array(Record(lambda: Template)))
    next_cursor: str | None = wire("nextCursor", STRING, null=True)
    remaining_count: int | None = wire("remainingCount", INTEGER, null=True)
    has_more: bool = wire("hasMore", BOOLEAN)


def decode_template_list(data: Any) -> TemplateList:
    self = new(TemplateList)
    self._meta = None
    try:
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.url = url = data["url"]
        self.data = [decode_template(item) for item in items(data["data"])]
        self.next_cursor = next_cursor = data["nextCursor"]
        self.has_more = has_more = data["hasMore"]
        self.remaining_count = None if (value := data["remainingCount"]) is None else as_integer(value)
        if (
            odd
            or url.__class__ is not str
            or (next_cursor is not None and next_cursor.__class__ is not str)
            or has_more.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(TemplateList, data, self)
    return self if len(data) == 6 else note(self, data)
