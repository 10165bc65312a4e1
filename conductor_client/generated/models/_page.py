"""What the classes of many answers have in common, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, TypeVar

from ..._schema.containers import ANY, BOOLEAN, INTEGER, STRING, Constant, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_integer, odd

T = TypeVar("T", bound="PageBase")
_OBJECT_TYPE = enumeration("list")


@model
class PageBase(Model):
    """What the classes `...Page` have in common.

    Attributes:
        object_type: Marks the answer as a list envelope; the records are in `data`.
        url: Path of the endpoint that produced the list, without host and query.
        data: Matching records, in no guaranteed order; empty when nothing matches.
        next_cursor: Token for the follow-up request; null on the last page. It stays the same for the whole run and
            each use returns the next page, so a failed request means starting over.
        remaining_count: Records still to come after this page, where QuickBooks reports it; use `next_cursor` to decide
            whether to go on.
        has_more: Whether further pages follow; fetch them with the cursor soon, before it lapses.
    """

    object_type: Literal["list"] = wire("objectType", Constant(_OBJECT_TYPE))
    url: str = wire("url", STRING)
    data: Any = wire("data", ANY)
    next_cursor: str | None = wire("nextCursor", STRING, null=True)
    remaining_count: int | None = wire("remainingCount", INTEGER, null=True)
    has_more: bool = wire("hasMore", BOOLEAN)


def page_decoder(cls: type[T], decode_data: Any) -> Callable[[Any], T]:
    """Make what reads an object of the class as the document promises it; `recover` reads everything else."""

    def decode(data: Any) -> T:
        self = new(cls)
        self._meta = None
        try:
            self.object_type = _OBJECT_TYPE[data["objectType"]]
            self.url = url = data["url"]
            self.data = [decode_data(item) for item in items(data["data"])]
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
            return recover(cls, data, self)
        return self if len(data) == 6 else note(self, data)

    decode.__annotations__["return"] = cls.__name__
    return decode
